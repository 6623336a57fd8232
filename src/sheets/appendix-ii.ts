/** Phụ lục II: every criterion that lost points, by area; what was lost adds up to maximum − total. */
import type { GroupAnalysis } from "../analysis/analysis";
import { figureOf } from "../analysis/figure";
import { LANGUAGES } from "../language/language";
import { reportForm } from "../language/report-form";
import { lostAreas, type LostArea } from "../report/lost-areas";
import type { Criterion } from "../scorebook/criterion";
import { fromPoints, type Points } from "../scorebook/points";
import type { Remark } from "../scorebook/assessment";
import { cellName, columnName } from "../workbook/address";
import type { SheetPlan } from "../workbook/plan";
import { appendixHead } from "./appendix-head";
import { markText, type ChosenUnit, type SheetContext } from "./context";
import { criterionIds } from "./criterion-ids";
import { idHead, type EarlierSheet } from "./earlier-sheet";
import { FigureCells } from "./figure-cells";
import { quoted } from "./formulas";
import { KeptColumns } from "./kept-columns";
import { lostCells } from "./lost-cells";
import type { SheetName } from "./names";
import { pointsFormat } from "./number-formats";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN, type Tint } from "./styles";

const COLUMN = {
  order: 0,
  criterion: 1,
  max: 2,
  score: 3,
  lost: 4,
  reason: 5,
  office: 6,
  remedy: 7,
} as const;
const WIDTHS = [8, 40, 9, 9, 9, 44, 20, 32];
const LAST = COLUMN.remedy;
/** Hidden: what a row is, its id, the marks of its texts. */
const HIDDEN = { kind: LAST + 1, id: LAST + 2, marks: LAST + 3 } as const;

const TOTAL = 0;
const AREA: Tint = { bold: true, fill: COLORS.subheader };
const SUM: Tint = { bold: true, fill: COLORS.total };

/** @param earlier the same unit's sheet of an earlier run: what a person typed there is kept */
export function appendixIISheet(
  context: SheetContext,
  chosen: ChosenUnit,
  name: SheetName,
  earlier: EarlierSheet | null,
): SheetPlan {
  return new AppendixII(context, chosen, name, earlier).build();
}

/** The columns that people fill in: reason, office, remedy. An earlier run may have been in the other language. */
export function typedColumns(earlier: EarlierSheet | null): KeptColumns {
  const titles = LANGUAGES.map((language) => reportForm(language).lostColumns);
  return new KeptColumns(earlier, [
    titles.map(({ reason }) => reason),
    titles.map(({ responsible }) => responsible),
    titles.map(({ remedy }) => remedy),
  ]);
}

class AppendixII {
  private readonly builder: SheetBuilder;
  private readonly cells: FigureCells;
  private readonly group: GroupAnalysis;
  private readonly ids: readonly string[];
  private readonly kept: KeptColumns;
  private readonly remarks: ReadonlyMap<number, Remark>;
  private row = 0;
  private firstRow = 0;

  constructor(
    private readonly context: SheetContext,
    private readonly chosen: ChosenUnit,
    private readonly name: SheetName,
    earlier: EarlierSheet | null,
  ) {
    this.group = chosen.group;
    this.builder = new SheetBuilder(context.styles, WIDTHS);
    this.cells = new FigureCells(this.builder, context);
    this.ids = criterionIds(this.group.current);
    this.kept = typedColumns(earlier);
    const own = this.group.current.remarks.filter(({ unit }) => unit === chosen.unit);
    this.remarks = new Map(own.map((remark) => [remark.criterion, remark]));
  }

  build(): SheetPlan {
    const { context, builder } = this;
    const { report } = this.chosen;
    const appendix = report.appendices[1];
    const half = COLUMN.criterion;
    if (appendix !== undefined) {
      this.row = appendixHead(builder, report, appendix, context.language, { half, last: LAST });
    }
    const headRow = this.row++;
    this.head(headRow);
    this.firstRow = this.row;
    const total = figureOf(this.group, TOTAL, this.chosen.unit);
    const lost = lostAreas(this.group, total);
    if (lost !== null) {
      for (const area of lost.areas) this.area(area);
      this.remainder(lost.remainder);
      this.sums(total.criterion, lost.lost);
    }
    this.notes();
    return builder.build({
      ...this.name,
      orientation: "landscape",
      titleRows: { first: headRow, last: headRow },
      freeze: { rows: headRow + 1, columns: COLUMN.criterion + 1 },
      lastPrinted: LAST,
    });
  }

  private head(row: number): void {
    const form = reportForm(this.context.language).lostColumns;
    const { order, criterion, max, score, lost, reason, responsible, remedy } = form;
    [order, criterion, max, score, lost, reason, responsible, remedy].forEach((title, column) => {
      this.builder.header({ top: row, bottom: row, left: column, right: column }, title, LOOKS.header);
    });
    for (const column of Object.values(HIDDEN)) this.builder.hide(column);
    this.cells.put([row, HIDDEN.id], idHead(this.chosen.report.unit), LOOKS.helperText);
  }

  private area({ figure, lost, criteria, remainder }: LostArea): void {
    this.figure(figure.criterion, lost, AREA, criteria.length === 0);
    const shown = new Set<number>();
    for (const { criterion, lost: points } of criteria) {
      for (const above of this.above(criterion)) {
        if (!shown.has(above.index)) this.heading(above);
        shown.add(above.index);
      }
      this.figure(criterion, points, PLAIN, true);
    }
    this.remainder(remainder);
  }

  /** The criteria between a leaf and its area, outermost first. */
  private above(criterion: Criterion): readonly Criterion[] {
    const parent = this.group.current.criteria[criterion.parent];
    return parent === undefined || parent.level < 2 ? [] : [...this.above(parent), parent];
  }

  /** A criterion above those that lost points: named, without figures. */
  private heading({ code, name }: Criterion): void {
    const tint: Tint = { italic: true };
    this.cells.put([this.row, COLUMN.order], code, LOOKS.center, tint);
    this.cells.put([this.row, COLUMN.criterion], name, LOOKS.text, tint);
    this.blank(COLUMN.max, COLUMN.remedy, PLAIN);
    this.row++;
  }

  /** @param counted the row's lost points belong to the sum below the table */
  private figure(criterion: Criterion, lost: Points, tint: Tint, counted: boolean): void {
    const { row, cells } = this;
    cells.put([row, COLUMN.order], criterion.code, LOOKS.center, tint);
    cells.put([row, COLUMN.criterion], criterion.name, LOOKS.text, tint);
    this.points(criterion, lost, tint);
    const remark = this.remarks.get(criterion.index);
    this.typed(criterion, [remark?.reason ?? "", remark?.responsible ?? "", remark?.remedy ?? ""], tint);
    if (counted) cells.put([row, HIDDEN.kind], 1, LOOKS.helper);
    this.row++;
  }

  /** Maximum, score and what is missing between them. */
  private points(criterion: Criterion, lost: Points, tint: Tint): void {
    lostCells(this.cells, this.context, this.chosen, COLUMN, this.row, criterion, lost, tint);
  }

  private typed(criterion: Criterion, generated: readonly string[], tint: Tint): void {
    const { row, cells, kept } = this;
    const id = this.ids[criterion.index] ?? "";
    generated.forEach((written, index) => {
      const { text, typed } = kept.cell(id, index, written);
      const differs = typed && written !== "";
      cells.put([row, COLUMN.reason + index], text, LOOKS.text, {
        ...(differs ? { fill: COLORS.edited } : tint.fill === undefined ? {} : { fill: tint.fill }),
      });
    });
    cells.put([row, HIDDEN.id], id, LOOKS.helperText);
    cells.put([row, HIDDEN.marks], kept.marks(generated), LOOKS.helperText);
  }

  /** What the lines do not explain, so that they add up. */
  private remainder(points: Points): void {
    if (points === 0) return;
    const { row, cells, context } = this;
    cells.put([row, COLUMN.order], "", LOOKS.center);
    cells.put([row, COLUMN.criterion], context.words.lostRemainder, LOOKS.text, { italic: true });
    this.blank(COLUMN.max, COLUMN.score, PLAIN);
    cells.put([row, COLUMN.lost], fromPoints(points), LOOKS.number, { italic: true }, pointsFormat(points));
    this.blank(COLUMN.reason, COLUMN.remedy, PLAIN);
    cells.put([row, HIDDEN.kind], 1, LOOKS.helper);
    this.row++;
  }

  /** The total, and below it the sum of the lines, which must be the same. */
  private sums(total: Criterion, lost: Points): void {
    const { cells, context, firstRow } = this;
    const form = reportForm(context.language).lostColumns;
    const totalRow = this.row;
    cells.put([totalRow, COLUMN.order], "", LOOKS.center, SUM);
    cells.put([totalRow, COLUMN.criterion], form.total, LOOKS.text, SUM);
    this.points(total, lost, SUM);
    this.blank(COLUMN.reason, COLUMN.remedy, SUM);
    const row = ++this.row;
    const column = (at: number): string => `${columnName(at)}${firstRow + 1}:${columnName(at)}${totalRow}`;
    const sum = `SUMIF(${column(HIDDEN.kind)},1,${column(COLUMN.lost)})`;
    cells.put([row, COLUMN.order], "", LOOKS.center);
    cells.put([row, COLUMN.criterion], context.words.lostSum, LOOKS.text, { italic: true });
    this.blank(COLUMN.max, COLUMN.score, PLAIN);
    cells.put(
      [row, COLUMN.lost],
      fromPoints(lost),
      LOOKS.number,
      PLAIN,
      pointsFormat(lost),
      `=ROUND(${sum},6)`,
    );
    const same = `${cellName(row, COLUMN.lost)}=${cellName(totalRow, COLUMN.lost)}`;
    const { lostAgrees, lostDiffers } = context.words;
    const check = `=IF(${same},${quoted(lostAgrees)},${quoted(lostDiffers)})`;
    cells.put([row, COLUMN.reason], lostAgrees, LOOKS.remark, { italic: true }, "", check);
    this.blank(COLUMN.office, COLUMN.remedy, PLAIN);
    this.row++;
  }

  private blank(first: number, last: number, tint: Tint): void {
    for (let column = first; column <= last; column++)
      this.cells.put([this.row, column], null, LOOKS.text, tint);
  }

  private notes(): void {
    const { builder, context, cells } = this;
    let row = builder.gap(this.row);
    builder.mark(row++, 0, LAST, markText(context, [this.group]), LOOKS.note);
    const legends = [context.words.lostLegend];
    if (cells.wroteValues) legends.push(context.words.writtenValues);
    for (const legend of legends) builder.banner(row++, 0, LAST, legend, LOOKS.note);
  }
}
