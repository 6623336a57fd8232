/** Score books of chance that look like the field's: real names, trees of up to five levels, three decimals. */
import * as fc from "fast-check";
import type { ScorePart } from "../../../src/scorebook/assessment";
import { branch, type FieldBook, type FieldNode, type FieldYear, type Mark, type Scheme } from "./field-book";
import { AREAS, CRITERIA, DEPARTMENTS, PLACES, type NamedGroup } from "./names";

const MOST_UNITS = 6;
/** Two years of two groups. */
const ASSESSMENTS = 4;
const DEEPEST = 5;

/** A leaf in one year of one group. */
interface DrawnFigures {
  readonly max: number;
  /** Scores are whole multiples of so many thousandths. */
  readonly step: number;
  /** By unit: thousandths of the maximum, or a mark. */
  readonly shares: readonly Mark[];
  /** By unit: what the unit itself claims, and what is taken from its score, in thousandths of the maximum. */
  readonly claims: readonly number[];
  readonly deductions: readonly number[];
}

interface DrawnNode {
  /** Place of the first child's name among the criteria. */
  readonly names: number;
  readonly surveyed: boolean;
  readonly children: readonly DrawnNode[];
  readonly figures: readonly DrawnFigures[];
}

const share = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Mark>(1000, 1000, 750, 500, 0) },
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 1000 }) as fc.Arbitrary<Mark> },
  { weight: 1, arbitrary: fc.constantFrom<Mark>(null, "KĐG") },
);
const perUnit = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(of, { minLength: MOST_UNITS, maxLength: MOST_UNITS });
const max = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 2, max: 30 }).map((quarters) => quarters * 250) },
  { weight: 3, arbitrary: fc.integer({ min: 5, max: 150 }).map((twentieths) => twentieths * 50) },
  { weight: 1, arbitrary: fc.integer({ min: 100, max: 9_999 }) },
);
const figures: fc.Arbitrary<DrawnFigures> = fc.record({
  max,
  step: fc.constantFrom(250, 250, 100, 50, 10, 1),
  shares: perUnit(share),
  claims: perUnit(fc.integer({ min: 0, max: 1000 })),
  deductions: perUnit(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.integer({ min: 0, max: 400 }))),
});

const leaf: fc.Arbitrary<DrawnNode> = fc.record({
  names: fc.constant(0),
  surveyed: fc.boolean(),
  children: fc.constant([]),
  figures: fc.array(figures, { minLength: ASSESSMENTS, maxLength: ASSESSMENTS }),
});
const node = (levels: number): fc.Arbitrary<DrawnNode> =>
  levels <= 1
    ? leaf
    : fc.oneof(
        { weight: 3, arbitrary: leaf },
        {
          weight: 2,
          arbitrary: fc.record({
            names: fc.nat(CRITERIA.length - 1),
            surveyed: fc.constant(false),
            children: fc.array(node(levels - 1), { minLength: 1, maxLength: 3 }),
            figures: fc.constant([]),
          }),
        },
      );

interface DrawnTree {
  readonly areas: readonly string[];
  readonly below: readonly DrawnNode[];
  /** Points outside the maximum: none, a bonus, a penalty, both. */
  readonly extras: readonly DrawnFigures[];
}

const tree: fc.Arbitrary<DrawnTree> = fc.record({
  areas: fc.subarray([...AREAS], { minLength: 2, maxLength: 8 }),
  below: fc.array(node(DEEPEST), { minLength: 8, maxLength: 8 }),
  extras: fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(figures, { minLength: 2 * ASSESSMENTS, maxLength: 2 * ASSESSMENTS }) },
  ),
});

/** How the rows of a tree are numbered, by level from the areas down. */
const NUMBERINGS = ["I 1.1 1.1.1", "1 1.1 1.1.1", "I 1 1.1", "A I 1 1.1"] as const;
type Numbering = (typeof NUMBERINGS)[number];
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];
const LETTERS = ["A", "B", "C", "D", "E", "F", "G", "H", "K", "L"];

/** @param path places of the node and those above it among their siblings, from 1 */
function codeOf(numbering: Numbering, path: readonly number[]): string {
  const [area = 1, ...below] = path;
  const [, ...deeper] = below;
  switch (numbering) {
    case "1 1.1 1.1.1":
      return path.join(".");
    case "I 1.1 1.1.1":
      return below.length === 0 ? (ROMAN[area - 1] ?? "") : path.join(".");
    case "I 1 1.1":
      return below.length === 0 ? (ROMAN[area - 1] ?? "") : below.join(".");
    case "A I 1 1.1":
      if (below.length === 0) return LETTERS[area - 1] ?? "";
      return deeper.length === 0 ? (ROMAN[(below[0] ?? 1) - 1] ?? "") : deeper.join(".");
  }
}

interface Making {
  readonly assessment: number;
  readonly scaledAs: number;
  readonly units: number;
  readonly scheme: Scheme;
  readonly numbering: Numbering;
}

function quantised(thousandths: number, max: number, step: number): number {
  return Math.floor((thousandths * max) / 1000 / step) * step;
}

const PARTS: Readonly<Record<Scheme, readonly ScorePart[]>> = {
  final: ["final"],
  appraised: ["self", "appraised"],
  surveyed: ["self", "appraised", "survey"],
  deducted: ["self", "appraised", "deducted", "final"],
};

/** A leaf of the tree; every leaf has a score for at least one unit, and the first one for all. */
function leafOf(drawn: DrawnNode, making: Making, code: string, name: string, order: number): FieldNode {
  const own = drawn.figures[making.assessment];
  const scale = drawn.figures[making.scaledAs];
  if (own === undefined || scale === undefined) throw new Error("figures are drawn for every assessment");
  const { max: most } = scale;
  const shares = own.shares.slice(0, making.units);
  const sure = (unit: number): boolean =>
    order === 0 || (unit === order % making.units && !shares.some((each) => typeof each === "number"));
  const appraised = shares.map((each, unit): Mark => {
    if (typeof each === "number") return quantised(each, most, own.step);
    return sure(unit) ? most : each;
  });
  const deducted = appraised.map((mark, unit): Mark => {
    return typeof mark === "number" ? quantised(own.deductions[unit] ?? 0, mark, own.step) : null;
  });
  const final = appraised.map((mark, unit): Mark => {
    return typeof mark === "number" && making.scheme === "deducted"
      ? mark - (Number(deducted[unit]) || 0)
      : mark;
  });
  const blank = appraised.map((): Mark => null);
  const surveyed = making.scheme === "surveyed" && drawn.surveyed && order > 0;
  const marks = new Map<ScorePart, readonly Mark[]>([
    ["self", appraised.map((_, unit) => quantised(own.claims[unit] ?? 0, most, own.step))],
    ["appraised", surveyed ? blank : appraised],
    ["survey", surveyed ? appraised : blank],
    ["deducted", deducted],
    ["final", final],
  ]);
  return {
    code,
    name,
    kind: "scored",
    max: most,
    applicable: final.map((mark) => (mark === "KĐG" ? null : most)),
    score: final,
    parts: new Map(PARTS[making.scheme].map((part) => [part, marks.get(part) ?? blank])),
    children: [],
  };
}

/** Bonus and penalty: points without a maximum, 0 for who has none; what a penalty takes is negative. */
function extraOf(drawn: DrawnFigures | undefined, making: Making, kind: "bonus" | "penalty"): FieldNode {
  const score = (drawn?.shares.slice(0, making.units) ?? []).map((each): Mark => {
    const points = typeof each === "number" ? quantised(each, 2_000, drawn?.step ?? 250) : 0;
    return kind === "penalty" && points !== 0 ? -points : points;
  });
  return {
    code: "",
    name: kind === "bonus" ? "Điểm thưởng" : "Điểm trừ",
    kind,
    max: 0,
    applicable: score.map(() => 0),
    score,
    parts: new Map([["final", score]]),
    children: [],
  };
}

function treeOf(drawn: DrawnTree, making: Making): FieldNode {
  let leaves = 0;
  const made = (from: DrawnNode, path: readonly number[], name: string): FieldNode => {
    const code = codeOf(making.numbering, path);
    if (from.children.length === 0) return leafOf(from, making, code, name, leaves++);
    const children = from.children.map((child, place) =>
      made(child, [...path, place + 1], CRITERIA[(from.names + place) % CRITERIA.length] ?? ""),
    );
    return branch(code, name, children);
  };
  const areas = drawn.areas.map((name, place) => {
    const from = drawn.below[place];
    if (from === undefined) throw new Error("something is drawn below every area");
    return made(from, [place + 1], name);
  });
  const extras = making.scheme === "final" && drawn.extras.length > 0;
  return branch("", "Tổng điểm", [
    ...areas,
    ...(extras
      ? [
          extraOf(drawn.extras[making.assessment], making, "bonus"),
          extraOf(drawn.extras[ASSESSMENTS + making.assessment], making, "penalty"),
        ]
      : []),
  ]);
}

interface DrawnGroup {
  readonly group: NamedGroup;
  readonly units: readonly string[];
}

const groupOf = (group: NamedGroup): fc.Arbitrary<DrawnGroup> =>
  fc
    .subarray([...group.others], {
      minLength: 1,
      maxLength: Math.min(group.others.length, MOST_UNITS - group.always.length),
    })
    .chain((others) => fc.shuffledSubarray([...group.always, ...others], { minLength: others.length + 1 }))
    .map((units) => ({ group, units }));

const groups: fc.Arbitrary<readonly DrawnGroup[]> = fc.oneof(
  { weight: 3, arbitrary: fc.oneof(...PLACES.map(groupOf)).map((one) => [one]) },
  { weight: 1, arbitrary: groupOf(DEPARTMENTS).map((one) => [one]) },
  {
    weight: 1,
    arbitrary: fc.tuple(
      groupOf(DEPARTMENTS),
      fc.oneof(...PLACES.filter(({ kind }) => kind !== "other").map(groupOf)),
    ),
  },
);

/** A book of one or two years and one or two peer groups. */
export const fieldBook: fc.Arbitrary<FieldBook> = fc
  .record({
    groups,
    years: fc.constantFrom<readonly number[]>([2022], [2021, 2022], [2025]),
    scheme: fc.constantFrom<Scheme>("final", "final", "appraised", "surveyed", "deducted"),
    numbering: fc.constantFrom(...NUMBERINGS),
    trees: fc.tuple(tree, tree),
    sameTrees: fc.boolean(),
    sameMaxima: fc.boolean(),
  })
  .map((drawn): FieldBook => {
    const { scheme, sameTrees, sameMaxima } = drawn;
    // "I" after "H" may be a letter or a numeral: no office numbers eight areas so.
    const many = drawn.trees.some(({ areas }) => areas.length > 7);
    const numbering = many && drawn.numbering === "A I 1 1.1" ? "1 1.1 1.1.1" : drawn.numbering;
    const years = drawn.years.flatMap((year, at) =>
      drawn.groups.map(({ group, units }, place): FieldYear => {
        const assessment = at * 2 + place;
        const scaledAs = sameMaxima ? 0 : assessment;
        const making = { assessment, scaledAs, units: units.length, scheme, numbering };
        return {
          year,
          group,
          units,
          scheme,
          root: treeOf(drawn.trees[sameTrees ? 0 : at === 0 ? 0 : 1], making),
        };
      }),
    );
    return { years, sameTrees, sameMaxima };
  });
