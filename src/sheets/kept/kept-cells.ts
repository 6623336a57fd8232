/** Rows of a table that people fill in and add to: each says in hidden columns what it is, so that the next run knows. */
import { standingOf } from "../../analysis/figure";
import type { Criterion } from "../../scorebook/criterion";
import type { ChosenUnit, SheetContext } from "../context";
import { idHead, OWN_LINE } from "./earlier-sheet";
import type { FigureCells } from "../figure-cells";
import type { KeptColumns } from "./kept-columns";
import type { AddedLine, SettledLine } from "./kept-lines";
import { lostCells, type LostColumns } from "../lost-cells";
import type { SheetBuilder } from "../sheet-builder";
import { COLORS, LOOKS, PLAIN, type Tint } from "../styles";

/** Columns of a table of criteria whose texts from `reason` to the last are filled in by people. */
export interface KeptLayout {
  readonly column: LostColumns & {
    readonly order: number;
    readonly criterion: number;
    readonly reason: number;
  };
  readonly last: number;
  readonly hidden: { readonly id: number; readonly marks: number };
}

const SECTION: Tint = { bold: true, fill: COLORS.subheader };

export class KeptCells {
  /** Rows with an id, and those that a person added: all others are ours and stand for no item. */
  private readonly told = new Set<number>();

  /** @param ids by criterion index */
  constructor(
    private readonly builder: SheetBuilder,
    private readonly cells: FigureCells,
    private readonly context: SheetContext,
    private readonly chosen: ChosenUnit,
    private readonly layout: KeptLayout,
    private readonly kept: KeptColumns,
    private readonly ids: readonly string[],
  ) {
    builder.hide(layout.hidden.id);
    builder.hide(layout.hidden.marks);
  }

  /** Whose sheet it is, in the row of the heads. */
  head(row: number): void {
    this.told.add(row);
    this.cells.put([row, this.layout.hidden.id], idHead(this.chosen.report.unit), LOOKS.helperText);
  }

  section(row: number, text: string): void {
    this.builder.banner(row, 0, this.layout.last, text, { ...LOOKS.text, ...SECTION });
  }

  /** The texts of a criterion: what a person typed, else what is generated; yellow where both are there and differ. */
  typed(row: number, criterion: Criterion, generated: readonly string[], tint: Tint = PLAIN): void {
    const { cells, kept, layout } = this;
    const id = this.ids[criterion.index] ?? "";
    const fill = tint.fill === undefined ? PLAIN : { fill: tint.fill };
    generated.forEach((written, index) => {
      const { text, typed } = kept.cell(id, index, written);
      const differs = typed && written !== "";
      const at = [row, layout.column.reason + index] as const;
      cells.put(at, text, LOOKS.text, differs ? { fill: COLORS.edited } : fill);
    });
    this.item(row, id, kept.marks(generated));
  }

  /** What was filled in for a criterion that is no longer listed, as it stood, beside today's figures. */
  settled(row: number, { kept, texts }: SettledLine): void {
    const { cells, context, chosen } = this;
    const { column } = this.layout;
    const criterion = chosen.group.current.criteria[this.ids.indexOf(kept.id)];
    const lost = this.lostToday(kept.id);
    cells.put([row, column.order], criterion?.code ?? texts[column.order] ?? "", LOOKS.center);
    cells.put([row, column.criterion], criterion?.name ?? texts[column.criterion] ?? "", LOOKS.text);
    if (criterion !== undefined && lost !== null) {
      lostCells(cells, context, chosen, column, row, criterion, lost, PLAIN);
      this.blank(row, column.lost + 1, column.reason - 1);
    } else this.blank(row, column.max, column.reason - 1);
    kept.texts.forEach((text, index) => {
      cells.put([row, column.reason + index], text, LOOKS.text);
    });
    this.item(row, kept.id, kept.marks);
  }

  added(row: number, { texts }: AddedLine): void {
    const { criterion, reason } = this.layout.column;
    texts.forEach((text, column) => {
      const isText = column === criterion || column >= reason;
      this.cells.put([row, column], text, isText ? LOOKS.text : LOOKS.center);
    });
    this.told.add(row);
  }

  /** Points that the criterion of an id has lost now; null where that is not known, or the criterion is gone. */
  lostToday(id: string): number | null {
    const { group, unit } = this.chosen;
    const criterion = this.ids.indexOf(id);
    if (criterion < 0) return null;
    return standingOf(group.current, group.ranks, criterion, unit)?.lostPoints ?? null;
  }

  /** Empty cells of the table. */
  blank(row: number, first: number, last: number, tint: Tint = PLAIN): void {
    for (let column = first; column <= last; column++) this.cells.put([row, column], null, LOOKS.text, tint);
  }

  /** Lines of ours that stand for no item say so: every other without an id was added by a person. */
  markOwn(end: number): void {
    for (let row = 0; row < end; row++) {
      if (this.told.has(row) || !this.builder.hasCells(row)) continue;
      this.cells.put([row, this.layout.hidden.id], OWN_LINE, LOOKS.helperText);
    }
  }

  private item(row: number, id: string, marks: string): void {
    this.told.add(row);
    this.cells.put([row, this.layout.hidden.id], id, LOOKS.helperText);
    this.cells.put([row, this.layout.hidden.marks], marks, LOOKS.helperText);
  }
}
