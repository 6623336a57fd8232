/** Kế hoạch khắc phục: every criterion that lost points, every area that lost places, and what is done about it. */
import { fallenAreasOf, placesLost, recoveriesOf, type Recovery } from "../analysis/recovery";
import { remedyWords, type RemedyWords } from "../language/remedies";
import type { Remark } from "../scorebook/assessment";
import type { Criterion } from "../scorebook/criterion";
import { fromPoints } from "../scorebook/points";
import { cellName } from "../workbook/address";
import type { SheetPlan } from "../workbook/plan";
import { attachmentHead } from "./appendix-head";
import { markText, type ChosenUnit, type SheetContext } from "./context";
import { criterionIds } from "./criterion-ids";
import type { EarlierSheet } from "./kept/earlier-sheet";
import { FigureCells } from "./figure-cells";
import { KeptCells } from "./kept/kept-cells";
import { lostCells } from "./lost-cells";
import type { SheetName } from "./names";
import { pointsFormat } from "./number-formats";
import { keepTogether } from "./pages";
import {
  COLUMN,
  HIDDEN,
  LAST,
  REMEDY_TITLES,
  remedyHeads,
  remedyWidths,
  typedRemedies,
} from "./remedy-columns";
import { remedyLines, type RemedyLine } from "./remedy-lines";
import { RemedyPositions } from "./remedy-positions";
import { SheetBuilder } from "./sheet-builder";
import { COLORS, LOOKS, PLAIN, SIZES, type Tint } from "./styles";

const SUM: Tint = { bold: true, fill: COLORS.total };
const KEY_FACT = { bold: true, size: SIZES.body, vertical: "center", wrap: true } as const;

/**
 * @param remarks reasons, offices and remedies of the unit, those typed into Phụ lục II among them
 * @param earlier the same unit's sheet of an earlier run: what a person typed there is kept
 */
export function remediesSheet(
  context: SheetContext,
  chosen: ChosenUnit,
  name: SheetName,
  remarks: readonly Remark[],
  earlier: EarlierSheet | null,
): SheetPlan {
  return new Remedies(context, chosen, name, remarks, earlier).build();
}

class Remedies {
  private readonly widths: readonly number[];
  private readonly builder: SheetBuilder;
  private readonly cells: FigureCells;
  private readonly words: RemedyWords;
  private readonly rows: KeptCells;
  private readonly remarks: ReadonlyMap<number, Remark>;
  private readonly recoveries: readonly Recovery[];
  private readonly lines: readonly RemedyLine[];

  constructor(
    private readonly context: SheetContext,
    private readonly chosen: ChosenUnit,
    private readonly name: SheetName,
    remarks: readonly Remark[],
    earlier: EarlierSheet | null,
  ) {
    const { group, unit } = chosen;
    const { ties } = context.analysis;
    this.widths = remedyWidths(group.current.units.length);
    this.builder = new SheetBuilder(context.styles, this.widths);
    this.cells = new FigureCells(this.builder, context);
    this.words = remedyWords(context.language);
    const ids = criterionIds(group.current);
    const kept = typedRemedies(earlier);
    const layout = { column: COLUMN, last: LAST, hidden: HIDDEN };
    this.rows = new KeptCells(this.builder, this.cells, context, chosen, layout, kept, ids);
    this.remarks = new Map(remarks.map((remark) => [remark.criterion, remark]));
    this.recoveries = recoveriesOf(group, unit, ties);
    const listed = new Set(this.recoveries.map(({ criterion }) => criterion.index));
    const fallen = fallenAreasOf(group, unit, ties).filter(({ criterion }) => !listed.has(criterion.index));
    const baseYear = group.base?.year ?? null;
    const known = { sheet: earlier, titles: REMEDY_TITLES, kept };
    const parts = { lost: this.recoveries, fallen, baseYear, ids, earlier: known };
    this.lines = remedyLines(parts, this.words, context.words.addedRows);
  }

  build(): SheetPlan {
    const { builder, cells, context, chosen, lines, words } = this;
    const { report } = chosen;
    const titles = [words.title, words.about(report.year, report.letterhead.issuerName)];
    const half = { half: COLUMN.lost, last: LAST };
    const factRow = attachmentHead(builder, report, titles, context.language, half);
    const headRow = builder.gap(factRow + 1);
    remedyHeads(builder, context.language, headRow);
    this.rows.head(headRow);
    const firstRow = headRow + 2;
    const top = builder.gap(firstRow + lines.length);
    const positions = new RemedyPositions(context, builder, cells, chosen, top);
    positions.write();
    lines.forEach((line, index) => this.line(firstRow + index, line, positions, firstRow));
    // The heads of the table above, repeated on every page, say something else of these columns.
    const titleRows = { first: headRow, last: headRow + 1 };
    const page = { orientation: "landscape", widths: this.widths, titleRows } as const;
    const fact = positions.keyFact(this.lifting(firstRow));
    builder.banner(factRow, 0, LAST, fact.text, KEY_FACT, `=${fact.expression}`);
    keepTogether(builder, page, top, positions.end - 1);
    this.rows.markOwn(this.notes(builder.gap(positions.end)));
    return builder.build({
      ...this.name,
      orientation: "landscape",
      titleRows,
      freeze: { rows: firstRow, columns: COLUMN.criterion + 1 },
      lastPrinted: LAST,
    });
  }

  private line(row: number, line: RemedyLine, positions: RemedyPositions, firstRow: number): void {
    switch (line.kind) {
      case "section":
        this.rows.section(row, line.text);
        return;
      case "recovery":
        this.recovery(row, line.recovery, positions);
        return;
      case "sum":
        this.sum(row, firstRow);
        return;
      case "settled":
        this.rows.settled(row, line);
        return;
      case "added":
        this.rows.added(row, line);
    }
  }

  private recovery(row: number, recovery: Recovery, positions: RemedyPositions): void {
    const { cells, context, chosen } = this;
    const { criterion, area, lost } = recovery;
    cells.put([row, COLUMN.order], criterion.code, LOOKS.center);
    if (criterion === area && area.kind === "scored") {
      const name = positions.fallen(area, placesLost(chosen.group, area, chosen.unit));
      cells.put([row, COLUMN.criterion], name.text, LOOKS.remark, PLAIN, "", `=${name.expression}`);
    } else {
      cells.put([row, COLUMN.criterion], this.nameOf(criterion, area), LOOKS.text);
    }
    lostCells(cells, context, chosen, COLUMN, row, criterion, lost, PLAIN);
    const { totalPlaces, areaPlaces } = recovery;
    const [total] = chosen.group.current.criteria;
    if (total !== undefined) positions.places(row, COLUMN.totalPlaces, total, totalPlaces);
    positions.places(row, COLUMN.areaPlaces, area, areaPlaces);
    const remark = this.remarks.get(criterion.index);
    const generated = [remark?.reason ?? "", remark?.responsible ?? "", remark?.remedy ?? "", "", ""];
    this.rows.typed(row, criterion, generated);
  }

  /** The list is not by area: a criterion says which it belongs to. */
  private nameOf(criterion: Criterion, area: Criterion): string {
    return criterion === area ? criterion.name : `${criterion.name}\n(${area.name})`;
  }

  private sum(row: number, firstRow: number): void {
    const { cells, words, rows } = this;
    const lost = this.recoveries.reduce((sum, recovery) => sum + recovery.lost, 0);
    // Lines that a person added carry no numbers: what was typed there is text again.
    const range = `${cellName(firstRow, COLUMN.lost)}:${cellName(row - 1, COLUMN.lost)}`;
    const sum = `=ROUND(SUM(${range}),6)`;
    cells.put([row, COLUMN.order], "", LOOKS.center, SUM);
    cells.put([row, COLUMN.criterion], words.sum, LOOKS.text, SUM);
    rows.blank(row, COLUMN.max, COLUMN.score, SUM);
    cells.put([row, COLUMN.lost], fromPoints(lost), LOOKS.number, SUM, pointsFormat(lost), sum);
    rows.blank(row, COLUMN.totalPlaces, LAST, SUM);
  }

  /** Where the points stand that lift the total: in the first row, or in as many as it takes together. */
  private lifting(firstRow: number): { readonly range: string; readonly criteria: number } | null {
    const alone = this.recoveries[0]?.step === "total-alone";
    const together = this.recoveries.filter(({ step }) => step === "total-together");
    const criteria = alone ? 1 : together.length;
    if (criteria === 0) return null;
    const rows = this.lines.flatMap((line, index) => (line.kind === "recovery" ? [firstRow + index] : []));
    const [first = firstRow, last = first] = [rows[0], rows[criteria - 1]];
    return { range: `${cellName(first, COLUMN.lost)}:${cellName(last, COLUMN.lost)}`, criteria };
  }

  /** @returns the row after them */
  private notes(row: number): number {
    const { builder, context, cells, words, chosen } = this;
    builder.mark(row++, 0, LAST, markText(context, [chosen.group]), LOOKS.note);
    const legends = [words.orderLegend, words.placesLegend, words.keptLegend];
    if (cells.wroteValues) legends.push(context.words.writtenValues);
    for (const legend of legends) builder.banner(row++, 0, LAST, legend, LOOKS.note);
    return row;
  }
}
