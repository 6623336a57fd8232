/** How many units are ranked: the "09" of "01/09", and units that are ranked but have no figure here. */
import type { Finding } from "../scorebook/finding";
import { placeOf } from "./place";
import type { PrintedRanks } from "./printed-ranks";

/** A list of units lacks at most so many of them; with more it is an extract of a larger one. */
const FEWEST_LACKING = 2;
const LACKING_SHARE = 0.1;

/** How many ranked units have no figure here; 0 where the list is whole. */
export function lackingUnits(ranks: PrintedRanks): number {
  const { counted, printed } = ranks;
  if (ranks.isComplete()) return 0;
  const places = [...printed.values()].map(({ rank }) => rank);
  const beyond = places.filter((rank) => rank > counted);
  const most = Math.max(0, ...beyond) - counted;
  // A single rank far beyond the list is a slip of the hand.
  const byRank = beyond.length * 2 > places.length || most <= fewLacking(counted) ? most : 0;
  const out = outOf(ranks);
  return Math.max(0, byRank, out === null ? 0 : out - counted, withoutFigure(ranks));
}

/** One warning where the table's count is another, one for each rank that is printed out of another number. */
export function auditCounts(ranks: PrintedRanks): readonly Finding[] {
  const { counted, printed } = ranks;
  const out = outOf(ranks);
  if (out === null || counted < 2) return [];
  const isExtract =
    [...printed.values()].some(({ rank }) => rank > counted) ||
    out - counted > fewLacking(counted) ||
    out === counted + withoutFigure(ranks);
  const right = isExtract ? out : counted;
  const wrong = [...printed].filter(([, { of }]) => of !== null && of !== right);
  const shared = wrong.filter(([, { of }]) => of === out);
  const single = wrong.filter(([, { of }]) => of !== out);
  return [...(shared.length > 0 ? [shared] : []), ...single.map((each) => [each])].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const [unit, { of }] = first;
    return [
      {
        ...placeOf(ranks.assessment, { criterion: ranks.criterion, unit }, "warning"),
        cells: group.map(([, { cell }]) => cell),
        code: "rank-count-mismatch" as const,
        printed: of ?? 0,
        counted: right,
        others: group.length - 1,
      },
    ];
  });
}

const fewLacking = (counted: number): number => Math.max(FEWEST_LACKING, counted * LACKING_SHARE);

/** What most ranks are printed out of. */
function outOf({ printed }: PrintedRanks): number | null {
  const counts = new Map<number, number>();
  for (const { of } of printed.values()) if (of !== null) counts.set(of, (counts.get(of) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most === undefined ? null : most[0];
}

function withoutFigure({ assessment, criterion, printed, isPartOfTable }: PrintedRanks): number {
  if (isPartOfTable) return 0;
  return assessment.units.filter(({ index }) => {
    const key = criterion * assessment.units.length + index;
    return assessment.publishedRanks.has(key) && !printed.has(index);
  }).length;
}
