/** A whole peer group: who moved, criteria that decide, criteria that tell nobody apart. */
import type { GroupAnalysis } from "../../analysis/analysis";
import { moversOf, type Mover } from "../../analysis/movers";
import { decisiveCriteria, idleCriteria, type Spread } from "../../analysis/spread";
import type { Language } from "../../language/language";
import { formatCount, formatMillionths } from "../../language/numbers";
import { groupWords } from "../../language/tool-group";
import { MILLIONTHS } from "../../scorebook/points";
import type { CellRef } from "../../workbook/address";
import { scaleOf, type Scale } from "./scale";
import { pointsChange, rankChange, type ShownChange } from "./shown";

export interface GroupRow {
  readonly key: number;
  readonly name: string;
  /** Where the name stands in the workbook. */
  readonly cell: CellRef | null;
  readonly figure: string;
  readonly detail: string;
}

export interface SpreadView {
  readonly decisive: readonly GroupRow[];
  readonly idleTitle: string;
  readonly idle: readonly GroupRow[];
}

export interface MoverRow {
  readonly unit: number;
  readonly name: string;
  readonly change: ShownChange;
  /** "hạng 05 → 02 · tăng 3,2 điểm" */
  readonly detail: string;
  readonly area: string | null;
}

export interface MoversView {
  readonly risen: readonly MoverRow[];
  readonly fallen: readonly MoverRow[];
}

/** Criteria that are worth naming. */
const DECISIVE = 8;
const MOVERS = 10;

export function spreadView(group: GroupAnalysis, language: Language): SpreadView {
  const words = groupWords(language);
  const idle = idleCriteria(group);
  return {
    decisive: decisiveCriteria(group)
      .slice(0, DECISIVE)
      .map((spread) => decisiveRow(spread, scaleOf(group.current, language), language)),
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

/** Null without a base year. */
export function moversView(group: GroupAnalysis, language: Language): MoversView | null {
  if (group.base === null) return null;
  const { risen, fallen } = moversOf(group, MOVERS);
  const rows = (movers: readonly Mover[]) =>
    movers.map((mover) => moverRow(mover, scaleOf(group.current, language), language));
  return { risen: rows(risen), fallen: rows(fallen) };
}

function moverRow({ figure, area }: Mover, scale: Scale, language: Language): MoverRow {
  const words = groupWords(language);
  const { unit, standing, base, change } = figure;
  const rank = (of: typeof base): string => (of === null ? "" : formatCount(of.rank, language));
  return {
    unit: unit.index,
    name: unit.name,
    change: rankChange(change.rank, language),
    detail: `${words.ranks(rank(base), rank(standing))} · ${scale.change(change.score).text}`,
    area:
      area === null
        ? null
        : words.most(titleOf(area.criterion), pointsChange(area.byPerformance, language).text),
  };
}

function titleOf({ code, name }: { readonly code: string; readonly name: string }): string {
  return code === "" ? name : `${code}. ${name}`;
}

function decisiveRow(
  { criterion, lowest, highest, share }: Spread,
  scale: Scale,
  language: Language,
): GroupRow {
  const words = groupWords(language);
  return {
    key: criterion.index,
    name: titleOf(criterion),
    cell: criterion.cell,
    figure: words.share(formatMillionths(Math.round(share * 100 * MILLIONTHS), language, 1)),
    detail: words.range(scale.bare(lowest), scale.score(highest)),
  };
}
