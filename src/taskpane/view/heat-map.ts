/** Units by areas: the percent of each with its place between the lowest and the highest of the area. */
import type { GroupAnalysis } from "../../analysis/analysis";
import { standingOf } from "../../analysis/figure";
import { unitsByRank } from "../../analysis/firmness";
import { heatOf } from "../../analysis/heat";
import type { Language } from "../../language/language";
import { formatCount, formatPercent, formatPoints, formatRank } from "../../language/numbers";
import { groupWords } from "../../language/tool-group";
import { totalOf } from "../../scorebook/assessment";
import type { CellRef } from "../../workbook/address";

interface HeatArea {
  readonly criterion: number;
  /** Short: its code, or its place. */
  readonly label: string;
  readonly name: string;
}

export interface HeatCell {
  readonly criterion: number;
  readonly text: string;
  /** 0 for no figure, 1 the lowest, 5 the highest. */
  readonly step: number;
  readonly cell: CellRef | null;
  /** In words. */
  readonly said: string;
}

export interface HeatMap {
  readonly areas: readonly HeatArea[];
  /** Units in the order of the total. */
  readonly units: readonly number[];
  readonly rowOf: (unit: number) => {
    readonly name: string;
    readonly rank: string;
    readonly cells: readonly HeatCell[];
  };
}

/** Decimals of a percent in a narrow cell. */
const DECIMALS = 1;

export function heatMapOf(group: GroupAnalysis, language: Language): HeatMap {
  const words = groupWords(language);
  const { current, ranks } = group;
  const total = totalOf(current);
  const areas = total.children.map(({ index, code, name }, place): HeatArea => {
    return {
      criterion: index,
      label: code === "" ? String(place + 1) : code,
      name: code === "" ? name : `${code}. ${name}`,
    };
  });
  const heat = areas.map(({ criterion }) => heatOf(group, criterion));
  return {
    areas,
    units: unitsByRank(group, total.index).map(({ index }) => index),
    rowOf: (unit) => {
      const whole = standingOf(current, ranks, total.index, unit);
      return {
        name: current.units[unit]?.name ?? "",
        rank: whole === null ? "" : formatCount(whole.rank, language),
        cells: areas.map(({ criterion, name }, place): HeatCell => {
          const standing = standingOf(current, ranks, criterion, unit);
          const step = heat[place]?.[unit] ?? 0;
          if (standing === null) {
            return {
              criterion,
              text: "–",
              step,
              cell: null,
              said: words.heatCell(name, words.noFigure, null),
            };
          }
          const { ratio, score, rank, of, scoreCell } = standing;
          const text =
            ratio === null ? formatPoints(score, language) : formatPercent(ratio, language, DECIMALS);
          const figure = ratio === null ? text : `${text}%`;
          const said = words.heatCell(name, figure, formatRank(rank, of, language));
          return { criterion, text, step, cell: scoreCell, said };
        }),
      };
    },
  };
}
