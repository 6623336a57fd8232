/**
 * The rank that a report may state. What the decision prints is official; the computed one stands in where
 * nothing is printed, and is told beside it where the two differ. A rank of one among one is none.
 */
import type { RankTable, Standing } from "../analysis/analysis";
import type { Assessment } from "../scorebook/assessment";
import type { CellRef } from "../workbook/address";

export interface OfficialRank {
  readonly rank: number;
  /** Null where the workbook holds only some of the ranked units and does not print their number. */
  readonly of: number | null;
  /** What the figures give, where the decision prints another rank among the same units; null otherwise. */
  readonly computed: number | null;
  /** True where the workbook prints it. */
  readonly printed: boolean;
  readonly cell: CellRef | null;
}

/** Null where no rank can be stated: one unit alone, or a unit that an extract's printed ranks leave out. */
export function officialRank(
  assessment: Assessment,
  ranks: RankTable,
  criterion: number,
  standing: Standing,
): OfficialRank | null {
  const { publishedRank: printed, rank, of, scoreCell } = standing;
  const extract = isExtract(assessment, ranks, criterion);
  if (printed === null) {
    return of < 2 || extract ? null : { rank, of, computed: null, printed: false, cell: scoreCell };
  }
  const among = printed.of ?? (extract || of < 2 ? null : of);
  const comparable = among === of && !extract;
  return {
    rank: printed.rank,
    of: among,
    computed: comparable && printed.rank !== rank ? rank : null,
    printed: true,
    cell: printed.cell,
  };
}

/**
 * Places that a unit rose; null where a side has no rank, or where one is printed against its figures and the
 * other is not printed: the two are of different makes.
 */
export function officialRankChange(current: OfficialRank | null, base: OfficialRank | null): number | null {
  if (current === null || base === null) return null;
  const isComputed = ({ computed, of }: OfficialRank): boolean => computed === null && of !== null;
  const alike = (current.printed && base.printed) || (isComputed(current) && isComputed(base));
  return alike ? base.rank - current.rank : null;
}

/** By assessment and criterion. */
const extracts = new WeakMap<Assessment, Map<number, boolean>>();

/** True where the printed ranks are of more units than the workbook holds. */
function isExtract(assessment: Assessment, ranks: RankTable, criterion: number): boolean {
  let known = extracts.get(assessment);
  if (known === undefined) extracts.set(assessment, (known = new Map<number, boolean>()));
  let found = known.get(criterion);
  if (found === undefined) known.set(criterion, (found = looksLikeExtract(assessment, ranks, criterion)));
  return found;
}

/** One rank beyond the units may be a slip; with a second, or where most ranks are other ones, there are more units. */
function looksLikeExtract(assessment: Assessment, ranks: RankTable, criterion: number): boolean {
  const of = ranks.of[criterion] ?? 0;
  const first = criterion * assessment.units.length;
  let printed = 0;
  let agreeing = 0;
  let beyond = 0;
  for (const { index } of assessment.units) {
    const own = assessment.publishedRanks.get(first + index);
    if (own === undefined) continue;
    if ((own.of ?? 0) > of) return true;
    printed++;
    if (own.rank === ranks.ranks[first + index]) agreeing++;
    if (own.rank > of) beyond++;
  }
  return beyond > 1 || (beyond === 1 && 2 * agreeing < printed);
}
