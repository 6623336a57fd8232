/**
 * How certain the chosen reading of a table is. What nobody vouches for is asked (vouched.ts). A law that most rows break speaks
 * against the reading, and blames no cell.
 */
import type { Certainty, Doubt, LawCode, LawProof } from "../scorebook/proof";
import type { EvidenceCode } from "../scorebook/recognition";
import { kindOfUnit } from "../text/unit-names";
import { isProved, type Weighed } from "./choice";
import {
  addedRates,
  contradictingRanks,
  contradictingSubtotals,
  contradictingTotals,
  doubledAreas,
  negativeTotals,
  sumAmongAreas,
} from "./contradictions";
import { droppedRows } from "./dropped-rows";
import { lonelyKeys } from "./lonely-keys";
import { noIndex } from "./no-index";
import { isAreaName } from "./words/area-names";
import { namesArea } from "../text/synonyms";
import { boundingRow, strangeUnits, unexplainedColumns, unknownUnit } from "./vouched";

export interface Judgement {
  readonly certainty: Certainty;
  readonly doubt: Doubt | null;
}

/** A rival reading within so much of the chosen one is as good. */
const MARGIN = 0.3;
const ENOUGH = 4;
/** Five ranks fall into place once in 120 times by chance, six once in 720. */
const RANKS_ENOUGH = 6;

/**
 * @param all every way in which the table was read
 * @param explained columns that take part in a law
 * @param rivals columns that are totals beside the total, and that no word tells from it
 */
export function judge(
  chosen: Weighed,
  all: readonly Weighed[],
  rivals: readonly number[],
  explained: ReadonlySet<number> = chosen.understood.place.explained,
): Judgement {
  const doubt =
    overMaximum(chosen) ??
    contradictingTotals(chosen) ??
    contradictingSubtotals(chosen) ??
    contradictingRanks(chosen) ??
    negativeTotals(chosen) ??
    addedRates(chosen) ??
    doubledAreas(chosen) ??
    sumAmongAreas(chosen) ??
    rivalTotals(chosen, rivals) ??
    unsureKeys(chosen) ??
    unexplainedColumns(chosen, explained) ??
    unexplainedRow(chosen) ??
    boundingRow(chosen) ??
    droppedRows(chosen) ??
    lonelyKeys(chosen) ??
    strangeUnits(chosen) ??
    unknownUnit(chosen) ??
    otherReading(chosen, all) ??
    noIndex(chosen);
  if (doubt !== null) return { certainty: "doubtful", doubt };
  return { certainty: isCertain(chosen.proof) ? "proved" : "read", doubt: null };
}

const OF_TOTAL: ReadonlySet<LawCode> = new Set(["total-sum", "mean", "weighted", "rank", "percent"]);

/** Totals derived again, or what is printed of them: enough ranks or percentages that follow. */
function isCertain(proof: readonly LawProof[]): boolean {
  // A law of the total that most rows break leaves nothing proved, whatever else holds.
  const ofTotal = proof.filter(({ law, of }) => OF_TOTAL.has(law) && of > 1);
  if (ofTotal.some(({ holds, of }) => holds * 2 < of)) return false;
  if (isProved(proof)) return true;
  return proof.some(
    ({ law, holds, of }) =>
      ((law === "percent" && of >= ENOUGH) || (law === "rank" && of >= RANKS_ENOUGH)) && holds >= of * 0.9,
  );
}

function proofOf({ proof }: Weighed, law: LawProof["law"]): LawProof | undefined {
  return proof.find((own) => own.law === law);
}

/** Most scores exceed their maximum: it is another one's. */
function overMaximum(chosen: Weighed): Doubt | null {
  const bound = proofOf(chosen, "bound");
  if (bound === undefined || bound.of < 3) return null;
  const totals = chosen.assessments.flatMap(({ units, scores, maxima }) =>
    units.map(({ index }) => [scores.points(0, index), maxima.points(0, index)] as const),
  );
  const known = totals.filter(([score, max]) => score !== null && max !== null);
  const above = (by: number): number => known.filter(([score, max]) => (score ?? 0) > (max ?? 0) * by).length;
  // Bonuses lift a few above the whole; most they do not.
  const isOver = above(1.2) * 2 >= Math.max(1, known.length) || above(1) * 2 > known.length;
  if (bound.holds * 2 >= bound.of && !isOver) return null;
  return {
    code: "over-maximum",
    cells: bound.exceptions,
    params: { count: bound.of - bound.holds, of: bound.of },
  };
}

function rivalTotals({ understood }: Weighed, rivals: readonly number[]): Doubt | null {
  const [first] = rivals;
  if (first === undefined) return null;
  const { view, band } = understood.place;
  const header = band.columns.find(({ column }) => column === first);
  return {
    code: "two-readings",
    cells: rivals.map((column) => view.ref(band.bottom, column)),
    params: { column: header?.lowest?.text ?? header?.text ?? "", count: rivals.length },
  };
}

/** Rows told apart by labels or periods of which nobody says which count. */
const UNSURE: ReadonlySet<EvidenceCode> = new Set(["unsure-keys", "unsure-parts", "several-periods"]);

function unsureKeys({ evidence, understood }: Weighed): Doubt | null {
  const found = evidence.find(({ code }) => UNSURE.has(code));
  if (found === undefined) return null;
  const { view, band } = understood.place;
  const column = String(found.params["label"] ?? "");
  return {
    code: "two-readings",
    cells: [found.cell ?? view.ref(band.top, view.left)],
    params: { column, count: 1 },
  };
}

/** Rows that count though they look unlike the others, and no law says what they are. */
function unexplainedRow({ understood, assessments }: Weighed): Doubt | null {
  const { place, candidate } = understood;
  const cells = assessments.flatMap(({ criteria, units }) => {
    if (candidate.shape.orientation === "criteria-rows") {
      const own = criteria.filter(({ level }) => level > 0);
      if (own.filter(({ code }) => code !== "").length * 2 < own.length) return [];
      return own.filter(({ code, name, kind, cell }) => {
        const row = cell?.row ?? -1;
        const told = place.depthsTold.has(row) || place.kindsTold.has(row);
        return code === "" && kind === "scored" && !told && !isAreaName(name) && !namesArea(name);
      });
    }
    const codes = candidate.shape.columns.find(({ role }) => role === "code")?.column ?? -1;
    const counted = (row: number): boolean => codes >= 0 && /^\d+\.?$/.test(place.view.shown(row, codes));
    const named = units.filter(({ cell }) => cell !== null && counted(cell.row)).length * 2 >= units.length;
    const isStrange = (name: string): boolean => kindOfUnit(name) === "other";
    const uncounted = units.filter(
      ({ name, cell }) => named && cell !== null && !counted(cell.row) && isStrange(name),
    );
    if (uncounted.length > 0) return uncounted;
    // Among bodies that are named as such, a first or last row that names none may be a scale or a note.
    const strange = units.filter(({ name }) => isStrange(name));
    const atEdge = strange.filter(
      ({ index }) => index < strange.length || index >= units.length - strange.length,
    );
    return strange.length * 2 < units.length ? atEdge : [];
  });
  const [first] = cells;
  if (first?.cell === undefined || first.cell === null) return null;
  return {
    code: "unexplained-row",
    cells: cells.flatMap(({ cell }) => cell ?? []),
    params: { column: first.name, row: first.name, count: cells.length },
  };
}

/** Another reading that is worth as much, and gives other totals. */
function otherReading(chosen: Weighed, all: readonly Weighed[]): Doubt | null {
  const rivals = all.filter(
    (other) =>
      other !== chosen &&
      other.worth >= chosen.worth - MARGIN &&
      // What was judged once for both has the same totals.
      other.assessments !== chosen.assessments,
  );
  if (rivals.length === 0) return null;
  const totals = totalsOf(chosen);
  const rival = rivals.find((other) => !sameTotals(totals, totalsOf(other)));
  if (rival === undefined) return null;
  const { place } = chosen.understood;
  return {
    code: "two-readings",
    cells: [place.view.ref(place.band.top, place.view.left)],
    params: { column: "", count: 1 },
  };
}

export function totalsOf({ assessments }: Weighed): ReadonlyMap<string, number | null> {
  const totals = new Map<string, number | null>();
  for (const { year, units, scores } of assessments) {
    for (const { index, name } of units) totals.set(`${year}|${name}`, scores.points(0, index));
  }
  return totals;
}

function sameTotals(a: ReadonlyMap<string, number | null>, b: ReadonlyMap<string, number | null>): boolean {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
