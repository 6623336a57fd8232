/** Units that rose and fell against the base year: how many, and by name those that moved farthest. */
import type { Standing } from "../../analysis/analysis";
import { figureOf } from "../../analysis/figure";
import { bothYears, front, type Measured, type WholeGroup, type Yardstick } from "../../analysis/whole-group";
import { documentWords } from "../../language/documents";
import { joinRuns } from "../../language/report";
import type { Run } from "../../language/runs";
import { difference, exactOf, type Exact } from "../../scorebook/exact";
import { say, yearRun, type GroupContext } from "../context";
import type { Block } from "../document";
import { officialRank, officialRankChange, type OfficialRank } from "../official-rank";
import {
  cellsOf,
  changeRuns,
  countOf,
  figureRun,
  rankOf,
  rankRun,
  shownWay,
  unitName,
  unitNames,
} from "./figures";

const NAMED = 3;
const MOST_NAMED = 5;

/** A unit beside its own base year. */
export interface Mover {
  readonly now: Measured;
  /** Null where the years have no yardstick in common. */
  readonly change: Exact | null;
  readonly rank: OfficialRank | null;
  readonly baseRank: OfficialRank | null;
  /** Null where ranks cannot be compared. */
  readonly places: number | null;
}

/** Null for a unit without figures in the base year. */
export function moverOf(context: GroupContext, by: Yardstick | null, now: Measured): Mover | null {
  const { group } = context;
  const { base } = figureOf(group, 0, now.unit.index);
  if (base === null || group.base === null || group.baseRanks === null) return null;
  const rank = rankOf(context, now);
  const baseRank = officialRank(group.base, group.baseRanks, 0, base);
  return {
    now,
    change: by === null ? null : changeOf(by, now.standing, base),
    rank,
    baseRank,
    places: officialRankChange(rank, baseRank),
  };
}

function changeOf(by: Yardstick, now: Standing, base: Standing): Exact | null {
  if (by === "points") return { top: BigInt(now.score - base.score), bottom: 1n };
  return base.ratio === null || now.ratio === null
    ? null
    : difference(exactOf(now.ratio), exactOf(base.ratio));
}

/** What a change of a unit is measured with; null without a base year that can be compared. */
export function changedBy({ group }: GroupContext): Yardstick | null {
  return bothYears(group)?.now.by ?? null;
}

export function moversPart(context: GroupContext, whole: WholeGroup): readonly Block[] {
  const { baseYear } = context;
  if (baseYear === null || whole.measured.length < 2) return [];
  const movers = whole.measured
    .map((each) => moverOf(context, changedBy(context), each))
    .filter((mover) => mover !== null);
  const apart = whole.measured.filter((each) => movers.every(({ now }) => now !== each));
  const year = yearRun(context, baseYear);
  const by = changedBy(context) ?? whole.by;
  const measured = documentWords(context.language).measured[by];
  const item = (id: string, runs: readonly Run[]): Block => ({ kind: "item", id, runs });
  const uncompared = unitNames(
    context,
    apart.map(({ unit }) => unit),
  );
  return [
    {
      kind: "heading",
      id: "whole-heading-movers",
      level: 2,
      number: "1",
      runs: say(context, "whole-heading-movers", { baseYear: year }),
    },
    {
      kind: "paragraph",
      id: "whole-moves",
      runs: say(context, "whole-moves", { baseYear: year, moveList: counts(context, by, movers) }),
    },
    item("whole-risen", say(context, "whole-risen", { unitList: byPlaces(context, movers, 1) })),
    item("whole-fallen", say(context, "whole-fallen", { unitList: byPlaces(context, movers, -1) })),
    item(
      "whole-gained",
      say(context, "whole-gained", { measured, unitList: byValue(context, by, movers, 1) }),
    ),
    item("whole-lost", say(context, "whole-lost", { measured, unitList: byValue(context, by, movers, -1) })),
    {
      kind: "paragraph",
      id: "whole-uncompared",
      runs:
        movers.length === 0 || apart.length === 0
          ? []
          : say(context, "whole-uncompared", { baseYear: year, units: uncompared }),
    },
  ];
}

function counts(context: GroupContext, by: Yardstick, movers: readonly Mover[]): readonly Run[] {
  const measured = documentWords(context.language).measured[by];
  const ways = movers.map(({ change }) => (change === null ? null : shownWay(by, change)));
  const part = (key: "whole-count-up" | "whole-count-down" | "whole-count-same", way: number) => {
    const count = ways.filter((each) => each === way).length;
    return count === 0 ? [] : say(context, key, { count: countOf(context, count), measured });
  };
  return joinRuns(
    [part("whole-count-up", 1), part("whole-count-down", -1), part("whole-count-same", 0)],
    context.form.listComma,
  );
}

function byPlaces(context: GroupContext, movers: readonly Mover[], way: 1 | -1): readonly Run[] {
  const moved = movers
    .filter(({ places }) => Math.sign(places ?? 0) === way)
    .sort((a, b) => way * ((b.places ?? 0) - (a.places ?? 0)));
  return joinRuns(
    front(moved, (a, b) => a.places === b.places, NAMED, MOST_NAMED).map((mover) => placed(context, mover)),
    context.form.listSemicolon,
  );
}

function placed(context: GroupContext, { now, rank, baseRank, places }: Mover): readonly Run[] {
  if (rank === null || baseRank === null || places === null) return [];
  // Among how many is worth saying where it is not the same in both years.
  const apart = rank.of !== baseRank.of;
  return say(context, places > 0 ? "whole-riser" : "whole-faller", {
    unit: unitName(context, now.unit),
    places: figureRun(context, { kind: "rank-change", places }, { unit: now.unit.name }),
    baseRank: figureRun(
      context,
      { kind: "rank", rank: baseRank.rank, of: apart ? baseRank.of : null },
      { unit: now.unit.name, year: context.baseYear ?? context.year, cells: [baseRank.cell] },
    ),
    rank: rankRun(context, now, apart ? rank : { ...rank, of: null }),
  });
}

function byValue(
  context: GroupContext,
  by: Yardstick,
  movers: readonly Mover[],
  way: 1 | -1,
): readonly Run[] {
  const size = ({ change }: Mover): number => (change === null ? 0 : way * Number(changeKey(by, change)));
  const moved = movers
    .filter(({ change }) => change !== null && shownWay(by, change) === way)
    .sort((a, b) => size(b) - size(a));
  return joinRuns(
    front(moved, (a, b) => size(a) === size(b), NAMED, MOST_NAMED).map(({ now, change }) =>
      change === null
        ? []
        : say(context, "whole-moved", {
            unit: unitName(context, now.unit),
            change: changeRuns(context, by, change, { unit: now.unit.name, cells: cellsOf(now) }),
          }),
    ),
    context.form.listSemicolon,
  );
}

/** What tells two changes apart: points exactly, shares in billionths. */
function changeKey(by: Yardstick, { top, bottom }: Exact): bigint {
  return by === "points" ? top / bottom : (top * 1_000_000_000n) / bottom;
}
