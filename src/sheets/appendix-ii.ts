/** Phụ lục II: every criterion that lost points, by area; what was lost adds up to maximum − total. */
import type { GroupAnalysis } from "../analysis/analysis";
import { reportForm } from "../language/report-form";
import type { Criterion } from "../scorebook/criterion";
import { fromPoints, type Points } from "../scorebook/points";
import type { Remark } from "../scorebook/assessment";
import { cellName, columnName } from "../workbook/address";
import type { SheetPlan } from "../workbook/plan";
import { appendixHead } from "./appendix-head";
import { COLUMN, HIDDEN, LAST, LOST_TITLES, lostTitles, typedColumns, WIDTHS } from "./appendix-ii-columns";
import { lostLines, type LostLine } from "./appendix-ii-lines";
import { markText, type ChosenUnit, type SheetContext } from "./context";
import { criterionIds } from "./criterion-ids";
import type { EarlierSheet } from "./kept/earlier-sheet";
import { FigureCells } from "./figure-cells";
import { quoted } from "./formulas";
import { KeptCells } from "./kept/kept-cells";
import type { SettledLine } from "./kept/kept-lines";
import { lostCells } from "./lost-cells";
import type { SheetName } from "./names";
import { pointsFormat } from "./number-formats";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN, type Tint } from "./styles";

const AREA: Tint = { bold: true, fill: COLORS.subheader };
const SUM: Tint = { bold: true, fill: COLORS.total };
const ASIDE: Tint = { italic: true };

/** @param earlier the same unit's sheet of an earlier run: what a person typed there is kept */
export function appendixIISheet(
  context: SheetContext,
  chosen: ChosenUnit,
  name: SheetName,
  earlier: EarlierSheet | null,
): SheetPlan {
  return new AppendixII(context, chosen, name, earlier).build();
}

class AppendixII {
  private readonly builder: SheetBuilder;
  private readonly cells: FigureCells;
  private readonly rows: KeptCells;
  private readonly group: GroupAnalysis;
  private readonly lines: readonly LostLine[];
  private readonly remarks: ReadonlyMap<number, Remark>;

  constructor(
    private readonly context: SheetContext,
    private readonly chosen: ChosenUnit,
    private readonly name: SheetName,
    earlier: EarlierSheet | null,
  ) {
    const { words } = context;
    this.group = chosen.group;
    this.builder = new SheetBuilder(context.styles, WIDTHS);
    this.cells = new FigureCells(this.builder, context);
    const ids = criterionIds(this.group.current);
    const kept = typedColumns(earlier);
    const layout = { column: COLUMN, last: LAST, hidden: HIDDEN };
    this.rows = new KeptCells(this.builder, this.cells, context, chosen, layout, kept, ids);
    const known = { sheet: earlier, titles: LOST_TITLES, kept };
    const settled = (lines: readonly SettledLine[]): string => this.settledHeading(lines);
    this.lines = lostLines(this.group, chosen.unit, ids, known, { settled, added: words.addedRows });
    const own = this.group.current.remarks.filter(({ unit }) => unit === chosen.unit);
    this.remarks = new Map(own.map((remark) => [remark.criterion, remark]));
  }

  build(): SheetPlan {
    const { context, builder, lines } = this;
    const { report } = this.chosen;
    const appendix = report.appendices[1];
    const half = COLUMN.criterion;
    const headRow =
      appendix === undefined
        ? 0
        : appendixHead(builder, report, appendix, context.language, { half, last: LAST });
    this.head(headRow);
    const firstRow = headRow + 1;
    lines.forEach((line, index) => this.line(firstRow + index, line, firstRow));
    this.rows.markOwn(this.notes(firstRow + lines.length));
    return builder.build({
      ...this.name,
      orientation: "landscape",
      titleRows: { first: headRow, last: headRow },
      freeze: { rows: headRow + 1, columns: COLUMN.criterion + 1 },
      lastPrinted: LAST,
    });
  }

  private head(row: number): void {
    lostTitles(this.context.language).forEach((title, column) => {
      this.builder.header({ top: row, bottom: row, left: column, right: column }, title, LOOKS.header);
    });
    this.builder.hide(HIDDEN.kind);
    this.rows.head(row);
  }

  private line(row: number, line: LostLine, firstRow: number): void {
    switch (line.kind) {
      case "area":
        this.figure(row, line.criterion, line.lost, AREA, line.counted);
        return;
      case "criterion":
        this.figure(row, line.criterion, line.lost, PLAIN, line.counted);
        return;
      case "heading":
        this.heading(row, line.criterion);
        return;
      case "remainder":
        this.remainder(row, line.lost);
        return;
      case "total":
        this.total(row, line.criterion, line.lost);
        return;
      case "sum":
        this.sum(row, line.lost, firstRow);
        return;
      case "section":
        this.rows.section(row, line.text);
        return;
      case "settled":
        this.rows.settled(row, line);
        return;
      case "added":
        this.rows.added(row, line);
    }
  }

  /** A criterion above those that lost points. */
  private heading(row: number, criterion: Criterion): void {
    this.named(row, criterion.code, criterion.name, ASIDE);
    this.rows.blank(row, COLUMN.max, COLUMN.lost);
    this.rows.typed(row, criterion, ["", "", ""]);
  }

  /** @param counted the row's lost points belong to the sum below the table */
  private figure(row: number, criterion: Criterion, lost: Points, tint: Tint, counted: boolean): void {
    this.named(row, criterion.code, criterion.name, tint);
    this.points(row, criterion, lost, tint);
    const remark = this.remarks.get(criterion.index);
    const generated = [remark?.reason ?? "", remark?.responsible ?? "", remark?.remedy ?? ""];
    this.rows.typed(row, criterion, generated, tint);
    if (counted) this.count(row);
  }

  private named(row: number, code: string, name: string, tint: Tint): void {
    this.cells.put([row, COLUMN.order], code, LOOKS.center, tint);
    this.cells.put([row, COLUMN.criterion], name, LOOKS.text, tint);
  }

  /** Maximum, score and what is missing between them. */
  private points(row: number, criterion: Criterion, lost: Points, tint: Tint): void {
    lostCells(this.cells, this.context, this.chosen, COLUMN, row, criterion, lost, tint);
  }

  /** The row's lost points belong to the sum below the table. */
  private count(row: number): void {
    this.cells.put([row, HIDDEN.kind], 1, LOOKS.helper);
  }

  private remainder(row: number, lost: Points): void {
    const { cells, context, rows } = this;
    this.named(row, "", context.words.lostRemainder, ASIDE);
    rows.blank(row, COLUMN.max, COLUMN.score);
    cells.put([row, COLUMN.lost], fromPoints(lost), LOOKS.number, ASIDE, pointsFormat(lost));
    rows.blank(row, COLUMN.reason, COLUMN.remedy);
    this.count(row);
  }

  private total(row: number, criterion: Criterion, lost: Points): void {
    this.named(row, "", reportForm(this.context.language).lostColumns.total, SUM);
    this.points(row, criterion, lost, SUM);
    this.rows.blank(row, COLUMN.reason, COLUMN.remedy, SUM);
  }

  /** Below the total, which must be the same. */
  private sum(row: number, lost: Points, firstRow: number): void {
    const { cells, context, rows } = this;
    const totalRow = row - 1;
    const column = (at: number): string => `${columnName(at)}${firstRow + 1}:${columnName(at)}${totalRow}`;
    const sum = `=ROUND(SUMIF(${column(HIDDEN.kind)},1,${column(COLUMN.lost)}),6)`;
    this.named(row, "", context.words.lostSum, ASIDE);
    rows.blank(row, COLUMN.max, COLUMN.score);
    cells.put([row, COLUMN.lost], fromPoints(lost), LOOKS.number, PLAIN, pointsFormat(lost), sum);
    const same = `${cellName(row, COLUMN.lost)}=${cellName(totalRow, COLUMN.lost)}`;
    const { lostAgrees, lostDiffers } = context.words;
    const check = `=IF(${same},${quoted(lostAgrees)},${quoted(lostDiffers)})`;
    cells.put([row, COLUMN.reason], lostAgrees, LOOKS.remark, ASIDE, "", check);
    rows.blank(row, COLUMN.office, COLUMN.remedy);
  }

  /** Whose score is missing now, or whom the table no longer has, cannot be said to have its points back. */
  private settledHeading(lines: readonly SettledLine[]): string {
    const { lostSettled, lostUnlisted } = this.context.words;
    return lines.every(({ kept }) => this.rows.lostToday(kept.id) === 0) ? lostSettled : lostUnlisted;
  }

  /** @returns the row after them */
  private notes(after: number): number {
    const { builder, context, cells } = this;
    let row = builder.gap(after);
    builder.mark(row++, 0, LAST, markText(context, [this.group]), LOOKS.note);
    const legends = [context.words.lostLegend];
    if (cells.wroteValues) legends.push(context.words.writtenValues);
    for (const legend of legends) builder.banner(row++, 0, LAST, legend, LOOKS.note);
    return row;
  }
}
