/** How many areas of a unit rose, fell or stayed: the report's count sentence. */
import { totalOf } from "../scorebook/assessment";
import type { ChangeCounts } from "../scorebook/change-counts";
import type { GroupAnalysis } from "./analysis";
import { figureOf } from "./figure";

/** @param unit index in the group's current assessment */
export function changeCounts(group: GroupAnalysis, unit: number): ChangeCounts {
  const changes = totalOf(group.current).children.flatMap((area) => {
    const { change } = figureOf(group, area.index, unit);
    return change === null ? [] : [change];
  });
  const count = (holds: (direction: number) => boolean, of: "rank" | "score"): number =>
    changes.filter((change) => holds(change[of])).length;
  const up = (value: number): boolean => value > 0;
  const down = (value: number): boolean => value < 0;
  const same = (value: number): boolean => value === 0;
  return {
    areas: changes.length,
    rankUp: count(up, "rank"),
    rankDown: count(down, "rank"),
    rankSame: count(same, "rank"),
    scoreUp: count(up, "score"),
    scoreDown: count(down, "score"),
    scoreSame: count(same, "score"),
  };
}
