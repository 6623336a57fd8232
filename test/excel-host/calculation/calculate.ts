/** Results of formulas, so that what is written can be read back as from Excel. */
import type { BookModel, CellModel, SheetModel } from "../model";
import { ELEMENTWISE, FUNCTIONS } from "./functions";
import { parseFormula, SyntaxFault, type Expression } from "./syntax";
import { compare, Fault, isFault, toBoolean, toNumber, toText, type Matrix, type Scalar } from "./values";

interface CellPlace {
  readonly sheet: SheetModel;
  readonly row: number;
  readonly column: number;
}

/** An argument that is left out. */
const BLANK: Expression = { kind: "constant", value: 0 };

const parsed = new Map<string, Expression | null>();

/** #NAME? for what is not understood. */
export function calculate(book: BookModel, place: CellPlace, formula: string): CellModel["value"] {
  const expression = parse(formula);
  if (expression === null) return { error: "#NAME?" };
  try {
    const value = new Evaluation(book, place).scalar(expression);
    return value === null
      ? 0
      : typeof value === "number" && !Number.isFinite(value)
        ? { error: "#DIV/0!" }
        : value;
  } catch (error) {
    if (error instanceof Fault) return { error: error.error };
    throw error;
  }
}

function parse(formula: string): Expression | null {
  const known = parsed.get(formula);
  if (known !== undefined) return known;
  let expression: Expression | null = null;
  try {
    expression = parseFormula(formula);
  } catch (error) {
    if (!(error instanceof SyntaxFault)) throw error;
  }
  parsed.set(formula, expression);
  return expression;
}

class Evaluation {
  constructor(
    private readonly book: BookModel,
    private readonly place: CellPlace,
  ) {}

  scalar(expression: Expression): Scalar {
    const value = this.matrix(expression)[0]?.[0] ?? null;
    if (isFault(value)) throw new Fault(value.error);
    return value;
  }

  private matrix(expression: Expression): Matrix {
    switch (expression.kind) {
      case "constant":
        return [[expression.value]];
      case "error":
        throw new Fault(expression.error);
      case "reference":
        return this.cells(expression.sheet, expression.range);
      case "negative":
        return mapped(this.matrix(expression.of), (value) => -toNumber(value));
      case "percent":
        return mapped(this.matrix(expression.of), (value) => toNumber(value) / 100);
      case "operation":
        return joined(this.matrix(expression.left), this.matrix(expression.right), (a, b) =>
          operate(expression.operator, a, b),
        );
      case "call":
        return this.call(expression.name, expression.args);
    }
  }

  private cells(
    name: string | null,
    range: { top: number; left: number; bottom: number; right: number },
  ): Matrix {
    const sheet = name === null ? this.place.sheet : this.book.sheet(name);
    if (sheet === undefined) throw new Fault("#REF!");
    return Array.from({ length: range.bottom - range.top + 1 }, (_, r) =>
      Array.from({ length: range.right - range.left + 1 }, (_, c) =>
        this.book.valueAt(sheet, range.top + r, range.left + c),
      ),
    );
  }

  private call(name: string, args: readonly (Expression | null)[]): Matrix {
    const [first, second, third] = args;
    if (name === "IF") {
      const test = toBoolean(this.scalar(first ?? BLANK));
      const branch = test ? second : third;
      if (branch === undefined) return [[test ? true : false]];
      return branch === null ? [[0]] : this.matrix(branch);
    }
    if (name === "IFERROR") {
      try {
        return [[this.scalar(first ?? BLANK)]];
      } catch (error) {
        if (!(error instanceof Fault)) throw error;
        return this.matrix(second ?? BLANK);
      }
    }
    const act = FUNCTIONS[name];
    if (act === undefined) throw new Fault("#NAME?");
    const values = args.map((arg): Matrix => (arg === null ? [[null]] : this.argument(name, arg)));
    const [list, ...rest] = values;
    if (ELEMENTWISE.has(name) && list !== undefined && (list.length > 1 || (list[0]?.length ?? 0) > 1)) {
      return mapped(list, (value) => act([[[value]], ...rest]));
    }
    return [[act(values)]];
  }

  /** ISERROR looks at an error that would end every other function. */
  private argument(name: string, arg: Expression): Matrix {
    if (name !== "ISERROR" && name !== "ISNUMBER" && name !== "ISTEXT") return this.matrix(arg);
    try {
      return this.matrix(arg);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      return [[{ error: error.error }]];
    }
  }
}

function operate(operator: string, a: Scalar, b: Scalar): Scalar {
  switch (operator) {
    case "+":
      return toNumber(a) + toNumber(b);
    case "-":
      return toNumber(a) - toNumber(b);
    case "*":
      return toNumber(a) * toNumber(b);
    case "/":
      if (toNumber(b) === 0) throw new Fault("#DIV/0!");
      return toNumber(a) / toNumber(b);
    case "^":
      return toNumber(a) ** toNumber(b);
    case "&":
      return toText(a) + toText(b);
    case "=":
      return compare(a, b) === 0;
    case "<>":
      return compare(a, b) !== 0;
    case "<":
      return compare(a, b) < 0;
    case ">":
      return compare(a, b) > 0;
    case "<=":
      return compare(a, b) <= 0;
    default:
      return compare(a, b) >= 0;
  }
}

function mapped(matrix: Matrix, act: (value: Scalar) => Scalar): Matrix {
  return matrix.map((row) => row.map(act));
}

/** Element by element; a single value goes with every element of the other. */
function joined(a: Matrix, b: Matrix, act: (a: Scalar, b: Scalar) => Scalar): Matrix {
  const rows = Math.max(a.length, b.length);
  const columns = Math.max(a[0]?.length ?? 0, b[0]?.length ?? 0);
  const at = (matrix: Matrix, row: number, column: number): Scalar =>
    matrix[matrix.length === 1 ? 0 : row]?.[matrix[0]?.length === 1 ? 0 : column] ?? null;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => act(at(a, row, column), at(b, row, column))),
  );
}
