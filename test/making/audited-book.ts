/**
 * A clean year of a scoring workbook as data that a test can spoil: everything that the workbook prints
 * (scores, sums, maxima, ranks, percents) is a figure of its own, as typed by hand.
 */
import fc from "fast-check";
import type { Assessment } from "../../src/scorebook/assessment";
import { area, assessment, criterion, details } from "./book";

interface PrintedNode {
  max: number;
  scores: (number | null)[];
}

interface PrintedArea extends PrintedNode {
  readonly leaves: PrintedNode[];
  ranks: number[];
}

export interface PrintedYear {
  readonly units: string[];
  readonly areas: PrintedArea[];
  total: PrintedNode & { ranks: number[]; percents: string[] };
  sheet: string;
}

const UNITS = [
  "Ba Bể",
  "Bạch Thông",
  "Chợ Đồn",
  "Chợ Mới",
  "Na Rì",
  "Ngân Sơn",
  "Pác Nặm",
  "Bắc Kạn",
  "Hòa An",
  "Hạ Lang",
];

/** Scores in twentieths of a point, so that sums stay plain decimals. */
const STEP = 20;

interface Drawn {
  readonly units: number;
  /** By area its leaves: maximum in half points, and a share of it in thousandths by unit. An area without leaves is one. */
  readonly areas: readonly { readonly own: readonly Leaf[] }[];
}
interface Leaf {
  readonly halves: number;
  readonly shares: readonly number[];
}

const leaf: fc.Arbitrary<Leaf> = fc.record({
  halves: fc.integer({ min: 2, max: 20 }),
  shares: fc.array(fc.integer({ min: 0, max: 1_000 }), {
    minLength: UNITS.length,
    maxLength: UNITS.length,
  }),
});

// Without bias: extreme draws are years in which everyone has nothing.
const drawn: fc.Arbitrary<Drawn> = fc.noBias(
  fc.record({
    units: fc.integer({ min: 5, max: UNITS.length }),
    areas: fc.array(fc.record({ own: fc.array(leaf, { minLength: 1, maxLength: 4 }) }), {
      minLength: 2,
      maxLength: 5,
    }),
  }),
);

/** A year in which every printed figure is right. Areas drawn with one leaf print none. */
export const cleanYear: fc.Arbitrary<PrintedYear> = drawn.map(({ units, areas }): PrintedYear => {
  const nodes = areas.map(({ own }): PrintedArea => {
    const leaves = own.map(({ halves, shares }): PrintedNode => {
      return {
        max: halves / 2,
        scores: shares.slice(0, units).map((share) => Math.floor((share * halves * STEP) / 2_000) / STEP),
      };
    });
    const scores = Array.from({ length: units }, (_, unit) =>
      sum(leaves.map((each) => each.scores[unit] ?? 0)),
    );
    return {
      max: sum(leaves.map(({ max }) => max)),
      scores,
      ranks: ranksOf(scores),
      leaves: leaves.length > 1 ? leaves : [],
    };
  });
  const totals = Array.from({ length: units }, (_, unit) => sum(nodes.map((each) => each.scores[unit] ?? 0)));
  const max = sum(nodes.map((each) => each.max));
  return {
    units: UNITS.slice(0, units).map((name) => `Huyện ${name}`),
    areas: nodes,
    total: {
      max,
      scores: totals,
      ranks: ranksOf(totals),
      percents: totals.map((total) => percentText(total, max)),
    },
    sheet: "Năm 2022",
  };
});

export function assess(year: PrintedYear): Assessment {
  const code = (place: number): string => ["I", "II", "III", "IV", "V"][place] ?? "";
  return assessment(
    2022,
    year.units,
    details({
      sheet: year.sheet,
      total: year.total.scores,
      totalMax: year.total.max,
      ranks: Object.fromEntries([
        ["", year.total.ranks],
        ...year.areas.map(({ ranks }, place) => [code(place), ranks] as const),
      ]),
      percents: { "": year.total.percents },
    }),
    ...year.areas.map(({ max, scores, leaves }, place) =>
      area(
        code(place),
        `Lĩnh vực ${place + 1}`,
        max,
        scores,
        ...leaves.map((each, at) =>
          criterion(`${place + 1}.${at + 1}`, `Tiêu chí ${place + 1}.${at + 1}`, each.max, each.scores),
        ),
      ),
    ),
  );
}

export function ranksOf(scores: readonly (number | null)[]): number[] {
  return scores.map((score) => 1 + scores.filter((other) => (other ?? 0) > (score ?? 0)).length);
}

/** Two decimals, half up, by whole numbers. */
function percentText(score: number, max: number): string {
  const [top, bottom] = [Math.round(score * STEP) * 10_000, Math.round(max * STEP)];
  const units = Math.floor((2 * top + bottom) / (2 * bottom));
  return `${Math.floor(units / 100)},${String(units % 100).padStart(2, "0")}`;
}

function sum(values: readonly number[]): number {
  return Math.round(values.reduce((total, value) => total + value, 0) * STEP) / STEP;
}
