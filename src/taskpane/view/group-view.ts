/** A whole peer group: ranks that hang on little, criteria that decide, criteria that tell nobody apart. */
import type { GroupAnalysis } from "../../analysis/analysis";
import { firmnessOf, looseRanks } from "../../analysis/firmness";
import { decisiveCriteria, idleCriteria, type Spread } from "../../analysis/spread";
import type { Language } from "../../language/language";
import { formatCount, formatMillionths, formatPoints, formatRank } from "../../language/numbers";
import { groupWords } from "../../language/tool-group";
import { totalOf } from "../../scorebook/assessment";
import { MILLIONTHS, type Points } from "../../scorebook/points";
import type { CellRef } from "../../workbook/address";

export interface GroupRow {
  readonly key: number;
  readonly name: string;
  /** Where the name stands in the workbook. */
  readonly cell: CellRef | null;
  readonly figure: string;
  readonly detail: string;
}

export interface GroupView {
  readonly closeLead: string;
  readonly close: readonly GroupRow[];
  readonly decisive: readonly GroupRow[];
  readonly idleTitle: string;
  readonly idle: readonly GroupRow[];
}

/** A rank hangs on little below this: five hundredths of a point. */
const CLOSE: Points = MILLIONTHS / 20;
/** Criteria that are worth naming. */
const DECISIVE = 8;

export function groupView(group: GroupAnalysis, language: Language): GroupView {
  const words = groupWords(language);
  const idle = idleCriteria(group);
  return {
    closeLead: words.closeLead(formatPoints(CLOSE, language)),
    close: closeRows(group, language),
    decisive: decisiveCriteria(group)
      .slice(0, DECISIVE)
      .map((spread) => decisiveRow(spread, language)),
    idleTitle: words.idle(formatCount(idle.length, language)),
    idle: idle.map(({ criterion, same }) => ({
      key: criterion.index,
      name: titleOf(criterion),
      cell: criterion.cell,
      figure: "",
      detail: same === null ? "" : words.same[same],
    })),
  };
}

function titleOf({ code, name }: { readonly code: string; readonly name: string }): string {
  return code === "" ? name : `${code}. ${name}`;
}

function closeRows(group: GroupAnalysis, language: Language): readonly GroupRow[] {
  const words = groupWords(language);
  const { index } = totalOf(group.current);
  const { ranks, of } = group.ranks;
  return looseRanks(group, index, CLOSE).map((unit) => {
    const { above, below } = firmnessOf(group, index, unit.index);
    const near = [above, below].filter((neighbour) => neighbour !== null && neighbour.gap < CLOSE);
    const rank = ranks[index * group.current.units.length + unit.index] ?? 0;
    return {
      key: unit.index,
      name: unit.name,
      cell: unit.cell,
      figure: formatRank(rank, of[index] ?? null, language),
      detail: near
        .map((other) => (other === null ? "" : words.gap(formatPoints(other.gap, language), other.unit.name)))
        .join("; "),
    };
  });
}

function decisiveRow({ criterion, lowest, highest, share }: Spread, language: Language): GroupRow {
  const words = groupWords(language);
  return {
    key: criterion.index,
    name: titleOf(criterion),
    cell: criterion.cell,
    figure: words.share(formatMillionths(Math.round(share * 100 * MILLIONTHS), language, 1)),
    detail: words.range(formatPoints(lowest, language), formatPoints(highest, language)),
  };
}
