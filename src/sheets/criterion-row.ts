/** Tables of criteria that lost points: a row of them, and the columns that Phụ lục II and the plan share. */
import { reportForm } from "../language/report-form";
import type { Language } from "../language/language";
import type { Criterion } from "../scorebook/criterion";
import { fromPoints, type Points } from "../scorebook/points";
import type { ReportedUnit, SheetContext } from "./context";
import { blank, shown, tinted, type Content } from "./content";
import { points } from "./figures";
import { pointsFormat } from "./number-formats";
import { LOOKS, PLAIN, type Tint } from "./styles";
import type { Column, TableRow } from "./table";

/** Maximum, score and what is missing between them. */
export interface LostFigures {
  readonly max: Content;
  readonly score: Content;
  readonly lost: Content;
}

/** A row as its columns show it, whatever it stands for. */
export interface CriterionRow {
  readonly code: Content;
  readonly name: Content | ((row: TableRow) => Content);
  readonly figures: (row: TableRow) => LostFigures;
  /** Places that the points would bring, in the total and in the area; empty cells where not given. */
  readonly places?: (row: TableRow) => readonly [Content, Content];
  /** What people fill in; the last ones are empty cells where fewer are given. */
  readonly texts: readonly Content[] | ((row: TableRow) => readonly Content[]);
  /** Id of what it stands for; null for a row of ours that stands for no item, "" for one that a person added. */
  readonly id: string | null;
  /** What we wrote into the columns that people fill in. */
  readonly marks: string | null;
  /** Its lost points belong to the sum below the table. */
  readonly counted?: boolean;
  /** Of its empty cells. */
  readonly tint: Tint;
}

/** Maximum, score and lost points of a criterion, live over the source cells. */
export function lostFigures(
  { sources }: SheetContext,
  { group, unit }: ReportedUnit,
  of: { readonly criterion: Criterion; readonly lost: Points; readonly tint?: Tint },
): CriterionRow["figures"] {
  const { criterion, lost, tint = PLAIN } = of;
  const max = sources.max(group.current, criterion.index, unit);
  const score = sources.score(group.current, criterion.index, unit);
  const difference = (max?.points ?? 0) - (score?.points ?? NaN);
  return (row) => {
    // A penalty has no maximum, and an area without a score of its own loses what its criteria lose.
    const live = `=ROUND(${max === null ? "" : row.cell("max")}-${row.cell("score")},6)`;
    return {
      max: tinted(points(max), tint),
      score: tinted(points(score), tint),
      lost: { ...lostPointsOf(lost, tint), ...(difference === lost ? { formula: live } : {}) },
    };
  };
}

export function lostPointsOf(lost: Points, tint?: Tint): Content {
  return { ...shown(fromPoints(lost), LOOKS.number, tint), format: pointsFormat(lost) };
}

/** Cells of a row without figures, or with those of the lost points only. */
export function noFigures(tint?: Tint, lost?: Content): LostFigures {
  return { max: blank(tint), score: blank(tint), lost: lost ?? blank(tint) };
}

/** Number, criterion, maximum, score and lost points. @param widths of the first, the second and the others */
export function lostColumns(
  language: Language,
  widths: readonly [number, number, number],
): readonly Column<CriterionRow>[] {
  const { order, criterion, max, score, lost } = reportForm(language).lostColumns;
  const figure = (id: keyof LostFigures, title: string): Column<CriterionRow> => ({
    id,
    title,
    width: widths[2],
    content: ({ figures }, row) => figures(row)[id],
  });
  return [
    { id: "order", title: order, width: widths[0], content: ({ code }) => code },
    {
      id: "criterion",
      title: criterion,
      width: widths[1],
      content: ({ name }, row) => (typeof name === "function" ? name(row) : name),
    },
    figure("max", max),
    figure("score", score),
    figure("lost", lost),
  ];
}

/** Columns that people fill in. */
export function typedColumns(
  columns: readonly { readonly id: string; readonly title: string; readonly width: number }[],
): readonly Column<CriterionRow>[] {
  return columns.map((column, index) => ({
    ...column,
    content: ({ texts, tint }, row) =>
      (typeof texts === "function" ? texts(row) : texts)[index] ?? blank(tint),
  }));
}
