/** The functions that the add-in's formulas use; another one is #NAME?, so that a new one is noticed. */
import {
  compare,
  Fault,
  isFault,
  round,
  toBoolean,
  toNumber,
  toText,
  type Matrix,
  type Scalar,
} from "./values";

export type SheetFunction = (args: readonly Matrix[]) => Scalar;

function one(args: readonly Matrix[], index: number, otherwise?: Scalar): Scalar {
  const value = args[index]?.[0]?.[0];
  if (value === undefined) {
    if (otherwise === undefined) throw new Fault("#VALUE!");
    return otherwise;
  }
  return value;
}

function all(args: readonly Matrix[]): readonly Scalar[] {
  return args.flatMap((matrix) => matrix.flat());
}

/** Numbers in ranges; texts and blanks do not count, errors do. */
function numbers(args: readonly Matrix[]): readonly number[] {
  return all(args).flatMap((value) => {
    if (isFault(value)) throw new Fault(value.error);
    return typeof value === "number" ? [value] : [];
  });
}

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0);
}

/** "=5", ">=80", "Huyện*": a condition of COUNTIF. */
function condition(criterion: Scalar): (value: Scalar) => boolean {
  const text = typeof criterion === "string" ? criterion : null;
  const [, operator = "=", operand = ""] =
    text === null ? [] : (/^(<>|<=|>=|=|<|>)?(.*)$/su.exec(text) ?? []);
  const wanted: Scalar =
    text === null ? criterion : operand !== "" && !Number.isNaN(Number(operand)) ? Number(operand) : operand;
  return (value) => {
    if (isFault(value) || isFault(wanted)) return false;
    if (operator === "=" || operator === "<>") {
      return (compare(value, wanted) === 0 && typeof value === typeof wanted) === (operator === "=");
    }
    if (typeof value !== typeof wanted) return false;
    const order = compare(value, wanted);
    return operator === "<"
      ? order < 0
      : operator === ">"
        ? order > 0
        : operator === "<="
          ? order <= 0
          : order >= 0;
  };
}

function counted(args: readonly Matrix[]): readonly boolean[] {
  const length = args[0]?.flat().length ?? 0;
  const holds = new Array<boolean>(length).fill(true);
  for (let pair = 0; pair < args.length; pair += 2) {
    const test = condition(one(args, pair + 1));
    args[pair]?.flat().forEach((value, index) => {
      if (!test(value)) holds[index] = false;
    });
  }
  return holds;
}

function rank(args: readonly Matrix[]): Scalar {
  const value = toNumber(one(args, 0));
  const list = numbers(args.slice(1, 2));
  if (!list.includes(value)) throw new Fault("#N/A");
  const ascending = toNumber(one(args, 2, 0)) !== 0;
  return 1 + list.filter((other) => (ascending ? other < value : other > value)).length;
}

function match(args: readonly Matrix[]): Scalar {
  const wanted = one(args, 0);
  if (toNumber(one(args, 2, 1)) !== 0) throw new Fault("#NAME?");
  const list = args[1]?.flat() ?? [];
  const at = list.findIndex(
    (value) => !isFault(value) && typeof value === typeof wanted && compare(value, wanted) === 0,
  );
  if (at < 0) throw new Fault("#N/A");
  return at + 1;
}

function index(args: readonly Matrix[]): Scalar {
  const [list = []] = args;
  const row = toNumber(one(args, 1));
  const column = toNumber(one(args, 2, 1));
  const value = list.length === 1 && args[2] === undefined ? list[0]?.[row - 1] : list[row - 1]?.[column - 1];
  if (value === undefined) throw new Fault("#REF!");
  return value;
}

function sumProduct(args: readonly Matrix[]): Scalar {
  const lists = args.map((matrix) => matrix.flat());
  const [first = []] = lists;
  return sum(
    first.map((_, at) =>
      lists.reduce((product, list) => {
        const value = list[at] ?? null;
        if (isFault(value)) throw new Fault(value.error);
        return product * (typeof value === "number" ? value : 0);
      }, 1),
    ),
  );
}

/** Places of two ranges that both hold a number; Excel leaves out the others. */
function pairs(args: readonly Matrix[]): readonly (readonly [number, number])[] {
  const [first = [], second = []] = args.map((matrix) => matrix.flat());
  return first.flatMap((x, at) => {
    const y = second[at];
    return typeof x === "number" && typeof y === "number" ? [[x, y] as const] : [];
  });
}

/** Sums of products of deviations: of the first range, of the second, of both. */
function deviations(
  list: readonly (readonly [number, number])[],
): readonly [x: number, y: number, both: number] {
  const [x, y] = [sum(list.map(([own]) => own)), sum(list.map(([, other]) => other))];
  const by = (of: (dx: number, dy: number) => number): number =>
    sum(list.map(([own, other]) => of(own - x / list.length, other - y / list.length)));
  const found = [by((dx) => dx * dx), by((_, dy) => dy * dy), by((dx, dy) => dx * dy)] as const;
  return found;
}

function divided(by: number, value: number): Scalar {
  if (!(by > 0)) throw new Fault("#DIV/0!");
  return value / by;
}

export const FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  ABS: (args) => Math.abs(toNumber(one(args, 0))),
  AND: (args) => all(args).every(toBoolean),
  AVERAGE: (args) => {
    const list = numbers(args);
    if (list.length === 0) throw new Fault("#DIV/0!");
    return sum(list) / list.length;
  },
  COLUMNS: ([matrix]) => matrix?.[0]?.length ?? 0,
  CORREL: (args) => {
    const [x, y, both] = deviations(pairs(args));
    return divided(Math.sqrt(x * y), both);
  },
  COUNT: (args) => all(args).filter((value) => typeof value === "number").length,
  COUNTA: (args) => all(args).filter((value) => value !== null).length,
  COUNTIF: (args) => counted(args).filter(Boolean).length,
  COUNTIFS: (args) => counted(args).filter(Boolean).length,
  FIND: (args) => {
    const at = toText(one(args, 1)).indexOf(toText(one(args, 0)));
    if (at < 0) throw new Fault("#VALUE!");
    return at + 1;
  },
  HYPERLINK: (args) => one(args, 1, one(args, 0)),
  INDEX: index,
  INT: (args) => Math.floor(toNumber(one(args, 0))),
  ISBLANK: (args) => one(args, 0) === null,
  ISERROR: (args) => isFault(one(args, 0)),
  ISNUMBER: (args) => typeof one(args, 0) === "number",
  ISTEXT: (args) => typeof one(args, 0) === "string",
  LARGE: (args) =>
    [...numbers(args.slice(0, 1))].sort((a, b) => b - a)[toNumber(one(args, 1)) - 1] ?? { error: "#NUM!" },
  LEN: (args) => toText(one(args, 0)).length,
  MATCH: match,
  MAX: (args) => Math.max(0, ...numbers(args)),
  MIN: (args) => (numbers(args).length === 0 ? 0 : Math.min(...numbers(args))),
  N: (args) => {
    const value = one(args, 0);
    return typeof value === "number" || typeof value === "boolean" ? Number(value) : 0;
  },
  NOT: (args) => !toBoolean(one(args, 0)),
  OR: (args) => all(args).some(toBoolean),
  RANK: rank,
  ROUND: (args) => round(toNumber(one(args, 0)), toNumber(one(args, 1))),
  ROWS: ([matrix]) => matrix?.length ?? 0,
  /** SLOPE(known_y's, known_x's). */
  SLOPE: (args) => {
    const [, x, both] = deviations(pairs(args));
    return divided(x, both);
  },
  STDEVP: (args) => {
    const list = numbers(args);
    const [x] = deviations(list.map((value) => [value, 0] as const));
    return Math.sqrt(toNumber(divided(list.length, x)));
  },
  SUBSTITUTE: (args) => toText(one(args, 0)).replaceAll(toText(one(args, 1)), toText(one(args, 2))),
  SUM: (args) => sum(numbers(args)),
  SUMIF: (args) => {
    const added = (args[2] ?? args[0] ?? []).flat();
    const holds = counted(args.slice(0, 2));
    return sum(
      added.flatMap((value, at) => (holds[at] === true && typeof value === "number" ? [value] : [])),
    );
  },
  SUMPRODUCT: sumProduct,
  /** Only the codes that the product writes: zeros, as many digits at least. */
  TEXT: (args) => {
    const code = toText(one(args, 1));
    if (!/^0+$/.test(code)) throw new Error(`TEXT with "${code}" is not known here`);
    return String(round(toNumber(one(args, 0)), 0)).padStart(code.length, "0");
  },
  TRIM: (args) => toText(one(args, 0)).trim().replace(/ +/g, " "),
  VALUE: (args) => toNumber(one(args, 0)),
};

/** Functions of one value that work on every element of an array (inside SUMPRODUCT). */
export const ELEMENTWISE: ReadonlySet<string> = new Set([
  "ISNUMBER",
  "ISTEXT",
  "ISBLANK",
  "ABS",
  "N",
  "ROUND",
  "LEN",
]);
