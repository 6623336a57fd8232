/** Figures of a whole peer group as runs: points, or percentages where its units are measured by these. */
import type { Measured, WholeGroup, Yardstick } from "../../analysis/whole-group";
import { unitWords } from "../../language/report-units";
import type { FigureRun, Measure, Run } from "../../language/runs";
import type { Unit } from "../../scorebook/assessment";
import { shownPercentPoints, shownPoints, shownRatio, type Exact } from "../../scorebook/exact";
import type { CellRef } from "../../workbook/address";
import { joinRuns } from "../../language/report";
import { fillForm } from "../../language/report-form";
import { documentWords } from "../../language/documents";
import { formatCount } from "../../language/numbers";
import { say, type GroupContext } from "../context";
import { officialRank, type OfficialRank } from "../official-rank";

/** More units than these are counted instead of named. */
const NAMED_UNITS = 8;

export function unitName({ group, language }: GroupContext, { name }: Unit): string {
  return unitWords(name, group.current.group, language).unit;
}

/** "Sở A, Sở B và Sở C", or how many. */
export function unitNames(context: GroupContext, units: readonly Unit[]): readonly Run[] {
  const { form, language } = context;
  if (units.length > NAMED_UNITS) {
    const counted = documentWords(language).unitsCounted;
    return [{ kind: "text", text: fillForm(counted, { count: formatCount(units.length, language) }) }];
  }
  return joinRuns(
    units.map((unit) => unitName(context, unit)),
    form.listComma,
    form.listAnd,
  );
}

export interface Whose {
  readonly unit?: string;
  readonly criterion?: number;
  readonly year?: number;
  readonly cells?: readonly (CellRef | null)[];
}

export function figureRun(context: GroupContext, measure: Measure, whose: Whose = {}): FigureRun {
  return {
    kind: "figure",
    measure,
    unit: whose.unit ?? context.subject,
    criterion: whose.criterion ?? 0,
    year: whose.year ?? context.year,
    cells: (whose.cells ?? []).filter((cell) => cell !== null),
  };
}

export function countOf(context: GroupContext, count: number): Run {
  return figureRun(context, { kind: "count", count });
}

/** "85,2 điểm", or "85,20%". */
export function valueRuns(
  context: GroupContext,
  by: Yardstick,
  value: Exact,
  whose: Whose = {},
): readonly Run[] {
  if (by === "percent") return [figureRun(context, { kind: "percent", ratio: shownRatio(value) }, whose)];
  const points = figureRun(context, { kind: "score", points: shownPoints(value) }, whose);
  return say(context, "whole-points", { points });
}

/** A difference without its direction: "12,3 điểm", "12,30 điểm phần trăm". */
export function gapRuns(context: GroupContext, by: Yardstick, gap: Exact): readonly Run[] {
  return by === "percent"
    ? say(context, "whole-percent-points", {
        percentPoints: figureRun(context, { kind: "percent-change", millionths: shownPercentPoints(gap) }),
      })
    : say(context, "whole-points", {
        points: figureRun(context, { kind: "score-change", points: shownPoints(gap) }),
      });
}

/** −1, 0, 1 of a difference as it is shown. */
export function shownWay(by: Yardstick, gap: Exact): number {
  return Math.sign(by === "percent" ? shownPercentPoints(gap) : shownPoints(gap));
}

/** "tăng 1,2 điểm", "giữ nguyên tỷ lệ". */
export function changeRuns(
  context: GroupContext,
  by: Yardstick,
  change: Exact,
  whose: Whose = {},
): readonly Run[] {
  const way = shownWay(by, change);
  if (by === "percent") {
    if (way === 0) return say(context, "percent-same", {});
    const millionths = shownPercentPoints(change);
    const percentPoints = figureRun(context, { kind: "percent-change", millionths }, whose);
    return say(context, way > 0 ? "percent-up" : "percent-down", { percentPoints });
  }
  if (way === 0) return say(context, "score-same", {});
  const points = figureRun(context, { kind: "score-change", points: shownPoints(change) }, whose);
  return say(context, way > 0 ? "score-up" : "score-down", { points });
}

export function cellsOf({ standing }: Measured): readonly (CellRef | null)[] {
  return [standing.scoreCell];
}

/** The rank that may be stated of a unit's total. */
export function rankOf({ group }: GroupContext, { standing }: Measured): OfficialRank | null {
  return officialRank(group.current, group.ranks, 0, standing);
}

export function rankRun(context: GroupContext, { unit }: Measured, { rank, of, cell }: OfficialRank): Run {
  return figureRun(context, { kind: "rank", rank, of }, { unit: unit.name, cells: [cell] });
}

/** In the order of the decision's ranks; units without one at the end. */
export function inOrder(context: GroupContext, { measured }: WholeGroup): readonly Measured[] {
  const rank = (each: Measured): number => rankOf(context, each)?.rank ?? Infinity;
  return [...measured].sort((a, b) => rank(a) - rank(b) || 0);
}

/** True where the printed ranks are of more units than the workbook holds. */
export function isPartial(context: GroupContext, whole: WholeGroup): boolean {
  if (whole.measured.length < 2) return false;
  return whole.measured.some((each) => {
    const rank = rankOf(context, each);
    return rank === null || rank.of === null || rank.of > each.standing.of;
  });
}
