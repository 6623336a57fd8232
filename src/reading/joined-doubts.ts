/**
 * What only shows when tables are joined: an area that is the sum of all others is the total of the whole table, and
 * ranks that order their own table's figures cannot contradict those that they were joined to.
 */
import type { Assessment } from "../scorebook/assessment";
import type { Doubt, LawProof } from "../scorebook/proof";
import type { CellRef } from "../workbook/address";
import { proofsOf } from "./laws/prove";

const FEWEST_UNITS = 3;
const FEWEST_PARTS = 3;
const MOSTLY = 0.9;

/** @param own what the figures of a table that was joined prove by themselves */
export function doubtOfJoined(assessment: Assessment, own: readonly LawProof[]): Doubt | null {
  return totalAmongAreas(assessment) ?? ranksOfAnother(assessment, own);
}

function totalAmongAreas({ criteria, units, scores }: Assessment): Doubt | null {
  const areas = criteria.filter(({ level, kind }) => level === 1 && kind === "scored");
  if (units.length < FEWEST_UNITS || areas.length <= FEWEST_PARTS) return null;
  const points = (node: number, unit: number): number => scores.points(node, unit) ?? NaN;
  const total = areas.find(({ index, children }) => {
    if (children.length > 0) return false;
    const obeys = units.filter(({ index: unit }) => {
      const others = areas.reduce(
        (sum, area) => (area.index === index ? sum : sum + points(area.index, unit)),
        0,
      );
      return others > 0 && others === points(index, unit);
    });
    return obeys.length >= units.length * MOSTLY;
  });
  if (total === undefined) return null;
  return {
    code: "contradicted",
    cells: units.flatMap(({ index }) => scores.cell(total.index, index) ?? []),
    params: { count: units.length, of: units.length },
  };
}

function ranksOfAnother(assessment: Assessment, own: readonly LawProof[]): Doubt | null {
  const held = own.find(({ law }) => law === "rank");
  const joined = proofsOf(assessment).find(({ law }) => law === "rank");
  if (held === undefined || joined === undefined) return null;
  if (held.holds < held.of * MOSTLY || held.of < FEWEST_UNITS || joined.holds * 2 >= joined.of) return null;
  const cells = [...assessment.publishedRanks.values()].map(({ cell }): CellRef => cell);
  return { code: "contradicted", cells, params: { count: joined.of - joined.holds, of: joined.of } };
}
