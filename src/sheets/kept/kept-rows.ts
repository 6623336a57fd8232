/** Rows of a table that people fill in and add to: each says in hidden columns what it is, so that the next run knows. */
import { standingOf } from "../../analysis/figure";
import type { Criterion } from "../../scorebook/criterion";
import type { Remark } from "../../scorebook/assessment";
import type { ReportedUnit, SheetContext } from "../context";
import { centered, shown, text, type Content } from "../content";
import { lostFigures, noFigures, type CriterionRow } from "../criterion-row";
import type { SheetBuilder } from "../sheet-builder";
import { COLORS, LOOKS, PLAIN, type Tint } from "../styles";
import { hiddenColumn, type Column, type Table } from "../table";
import { idHead, OWN_LINE } from "./earlier-sheet";
import type { KeptColumns } from "./kept-columns";
import type { AddedLine, SettledLine } from "./kept-lines";

const SECTION: Tint = { bold: true, fill: COLORS.subheader };

/** What a table knows of the texts that people wrote into it. */
export interface KeptTexts {
  readonly context: SheetContext;
  readonly chosen: ReportedUnit;
  readonly kept: KeptColumns;
  /** By criterion index. */
  readonly ids: readonly string[];
  /** The unit's own, by criterion index. */
  readonly remarks: ReadonlyMap<number, Remark>;
}

/** Remarks by the criterion that they stand at. */
export function byCriterion(remarks: readonly Remark[]): ReadonlyMap<number, Remark> {
  return new Map(remarks.map((remark) => [remark.criterion, remark]));
}

/** Id of what a row stands for, and the marks of the texts that we wrote. */
export function idColumns(): readonly Column<CriterionRow>[] {
  return [
    hiddenColumn("id", ({ id }) => (id === "" ? null : mark(id ?? OWN_LINE))),
    hiddenColumn("marks", ({ marks }) => (marks === null ? null : mark(marks))),
  ];
}

function mark(value: string): Content {
  return shown(value, LOOKS.helperText);
}

/** Texts of a criterion: what a person typed, else what is generated; yellow where both are there and differ. */
export function typedTexts(
  { kept, ids }: KeptTexts,
  criterion: Criterion,
  generated: readonly string[],
  tint: Tint = PLAIN,
): Pick<CriterionRow, "texts" | "id" | "marks"> {
  const id = ids[criterion.index] ?? "";
  const fill = tint.fill === undefined ? PLAIN : { fill: tint.fill };
  const texts = generated.map((written, index) => {
    const cell = kept.cell(id, index, written);
    return text(cell.text, cell.typed && written !== "" ? { fill: COLORS.edited } : fill);
  });
  return { texts, id, marks: kept.marks(generated) };
}

/** What was filled in for a criterion that is no longer listed, as it stood, beside today's figures. */
export function settledRow(of: KeptTexts, { kept, texts }: SettledLine): CriterionRow {
  const { context, chosen, ids } = of;
  const criterion = chosen.group.current.criteria[ids.indexOf(kept.id)];
  const lost = lostToday(of, kept.id);
  return {
    code: centered(criterion?.code ?? texts[0] ?? ""),
    name: text(criterion?.name ?? texts[1] ?? ""),
    figures:
      criterion === undefined || lost === null
        ? () => noFigures()
        : lostFigures(context, chosen, { criterion, lost }),
    texts: kept.texts.map((typed) => text(typed)),
    id: kept.id,
    marks: kept.marks,
    tint: PLAIN,
  };
}

/** A row that a person put in: texts, so that no sum counts them. @param typed columns that people fill in */
export function addedRow({ texts }: AddedLine, typed: number): CriterionRow {
  const [code, name, max, score, lost, ...rest] = texts;
  const places = rest.slice(0, rest.length - typed).map((place) => centered(place));
  const [total = centered(""), area = centered("")] = places;
  const figures = {
    max: centered(max ?? ""),
    score: centered(score ?? ""),
    lost: centered(lost ?? ""),
  };
  return {
    code: centered(code ?? ""),
    name: text(name ?? ""),
    figures: () => figures,
    places: () => [total, area],
    texts: rest.slice(rest.length - typed).map((typedText) => text(typedText)),
    id: "",
    marks: null,
    tint: PLAIN,
  };
}

/** Points that the criterion of an id has lost now; null where that is not known, or the criterion is gone. */
export function lostToday({ chosen, ids }: KeptTexts, id: string): number | null {
  const { group, unit } = chosen;
  const criterion = ids.indexOf(id);
  if (criterion < 0) return null;
  return standingOf(group.current, group.ranks, criterion, unit)?.lostPoints ?? null;
}

/** A heading over the rows below it. */
export function sectionBanner(
  builder: SheetBuilder,
  { last }: Table<CriterionRow>,
  row: number,
  of: string,
): void {
  builder.banner(row, 0, last, of, { ...LOOKS.text, ...SECTION });
}

/** Whose sheet it is, in the row of the heads; and rows outside the table say that no person added them. */
export function markSheet(
  builder: SheetBuilder,
  table: Table<CriterionRow>,
  { unit, headRow, end }: { readonly unit: string; readonly headRow: number; readonly end: number },
): void {
  const column = table.column("id");
  builder.show(headRow, column, mark(idHead(unit)), PLAIN);
  for (let row = 0; row < end; row++) {
    if (row === headRow || table.holds(row) || !builder.hasCells(row)) continue;
    builder.show(row, column, mark(OWN_LINE), PLAIN);
  }
}
