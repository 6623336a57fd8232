/** Columns of the sheet of years: percents of all years, then ranks of all years, then the way from first to last. */
import { changeBetween, standingOf } from "../analysis/figure";
import type { GroupHistory, GroupYear } from "../analysis/years";
import { groupSheetWords } from "../language/group-sheets";
import type { SheetContext } from "./context";
import { text } from "./content";
import { Figures, percentChange } from "./figures";
import { meanOfPercents } from "./mean";
import { hiddenColumn, type Column, type Over } from "./table";
import { YearColumns } from "./year-columns";

const TOTAL = 0;

/** Before the ids of a year's columns. */
export function yearId({ year }: GroupYear): string {
  return `y${year}`;
}

/** An item is a row of the history. */
export function yearColumns(
  context: SheetContext,
  { years, names }: GroupHistory,
): readonly Column<number>[] {
  const { words } = context;
  const own = groupSheetWords(context.language);
  const percents: Over = { text: own.percents };
  const ranks: Over = { text: own.ranks };
  const each = years.map(
    (year) =>
      new YearColumns(context, {
        id: yearId(year),
        assessment: year.assessment,
        ranks: year.ranks,
        criterion: TOTAL,
        units: year.units,
        maxRow: null,
      }),
  );
  const title = ({ year }: YearColumns): string => words.year(year.assessment.year);
  return [
    {
      id: "unit",
      title: words.unit,
      width: 44,
      content: (index) => text(names[index] ?? ""),
      foot: () => text(words.average),
    },
    ...each.map((year): Column<number> => ({
      id: year.id("percent"),
      over: percents,
      title: title(year),
      width: 12,
      content: year.percent,
      foot: (row) => meanOfPercents(year, row),
    })),
    ...each.map((year): Column<number> => ({
      id: year.id("rank"),
      over: ranks,
      title: title(year),
      width: 11,
      content: year.rank,
    })),
    ...changeColumns(context, years, each),
    ...each.flatMap((year) => [
      hiddenColumn<number>(year.id("score"), year.score),
      hiddenColumn<number>(year.id("max"), year.max),
      ...year.helpers(),
    ]),
  ];
}

/** What changed from the first year to the last, for units that both have. */
function changeColumns(
  context: SheetContext,
  years: readonly GroupYear[],
  each: readonly YearColumns[],
): readonly Column<number>[] {
  const [first, last] = [years[0], years.at(-1)];
  const [then, now] = [each[0], each.at(-1)];
  if (first === undefined || last === undefined || then === undefined || now === undefined) return [];
  const { words } = context;
  const over: Over = { text: groupSheetWords(context.language).change(first.year, last.year) };
  const standing = ({ assessment, ranks, units }: GroupYear, index: number) => {
    const unit = units[index] ?? -1;
    return unit < 0 ? null : standingOf(assessment, ranks, TOTAL, unit);
  };
  const change = (index: number) => {
    const [current, base] = [standing(last, index), standing(first, index)];
    return current === null || base === null ? null : changeBetween(current, base);
  };
  const figures = new Figures(context);
  return [
    {
      id: "change.percent",
      over,
      title: words.changePercent,
      width: 12,
      content: (index, row) =>
        percentChange(now.shareAt(row), then.shareAt(row), change(index)?.percent ?? null),
    },
    {
      id: "change.rank",
      over,
      title: words.changeRank,
      width: 11,
      content: (index, row) =>
        figures.rankChange(row.cell(now.id("rank")), row.cell(then.id("rank")), change(index)?.rank ?? null),
    },
  ];
}
