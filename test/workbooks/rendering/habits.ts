/** How an office types and dresses its tables: titles, notes, hidden columns, numbers as text, old fonts, odd spaces. */
import * as fc from "fast-check";
import { rangeName, type CellRange } from "../../../src/workbook/address";
import type { MadeCell, MadeSheet } from "../../making/snapshot";
import { strangeCaptions, type Strange } from "./strange-captions";
import type { DrawnCell, Figure, Table } from "./table";
import { toTcvn3 } from "./tcvn3";

/** Types every figure of a column the same way. */
type Typed = "number" | "," | ".";

export interface Habits {
  readonly national: boolean;
  readonly decision: boolean;
  /** Year of the decision. */
  readonly approved: number;
  /** Rows left free above the table, and columns left of it. */
  readonly gap: number;
  readonly margin: number;
  /** Titles merged over the table. */
  readonly mergedTitles: boolean;
  /** By column, taken in turn. */
  readonly typed: readonly Typed[];
  /** Decimals that every figure is typed with as text; null for as many as it has. */
  readonly fixedDecimals: number | null;
  readonly notApplicable: string;
  readonly letters: "NFC" | "NFD" | "TCVN3 fonts" | "TCVN3";
  /** In the place of some spaces. */
  readonly space: string;
  /** Every n-th space. */
  readonly everySpace: number;
  /** Blank rows go in before these rows of the body, counted on and on. */
  readonly blankRows: readonly number[];
  readonly hidden: {
    readonly at: number;
    readonly header: string;
    readonly content: "none" | "texts";
  } | null;
  readonly notes: readonly number[];
  /** Captions in words of the office's own; null for those of the field. */
  readonly strange: Strange | null;
}

const NOTES = [
  "Ghi chú: KĐG là không đánh giá",
  "Người lập biểu",
  "(Ký và ghi rõ họ tên)",
  "Nơi nhận:",
  "- Lưu: VT, NV.",
  "LÃNH ĐẠO ĐƠN VỊ",
  "KT. GIÁM ĐỐC",
  "Bắc Kạn, ngày 12 tháng 3 năm 2023",
];

export const habits: fc.Arbitrary<Habits> = fc.record({
  national: fc.boolean(),
  decision: fc.boolean(),
  approved: fc.constant(2023),
  gap: fc.nat(2),
  margin: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.integer({ min: 1, max: 2 })),
  mergedTitles: fc.boolean(),
  typed: fc.oneof(
    { weight: 2, arbitrary: fc.constant<Typed[]>(["number"]) },
    { weight: 1, arbitrary: fc.constantFrom<Typed[]>([","], ["."]) },
    {
      weight: 2,
      arbitrary: fc.array(fc.constantFrom<Typed>("number", ",", "."), { minLength: 2, maxLength: 7 }),
    },
  ),
  fixedDecimals: fc.constantFrom(null, null, 3),
  notApplicable: fc.constantFrom("KĐG", "-", "x", "Không đánh giá", "k.đ.g"),
  letters: fc.constantFrom("NFC", "NFC", "NFD", "TCVN3 fonts", "TCVN3"),
  space: fc.constantFrom(" ", " ", "\u00a0", "  ", "\r", "\n", " \r\n"),
  everySpace: fc.integer({ min: 1, max: 4 }),
  blankRows: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, fc.array(fc.nat(40), { maxLength: 3 })),
  hidden: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    fc.record({
      at: fc.nat(30),
      header: fc.constantFrom("", "Ghi chú nội bộ", "Mã"),
      content: fc.constantFrom("none", "texts"),
    }),
  ),
  notes: fc.subarray(NOTES.map((_, index) => index)),
  strange: fc.constant(null),
});

/** What the title block tells beside the year. */
export function titleTells({ national, decision, approved }: Habits): {
  readonly decision: string;
  readonly province: string;
} {
  return {
    decision: decision ? `501/QĐ-UBND 29/3/${approved} UBND tỉnh Bắc Kạn` : "",
    province: national || decision ? "Bắc Kạn" : "",
  };
}

function isFigure(cell: DrawnCell): cell is Figure {
  return typeof cell === "object" && cell !== null && "figure" in cell;
}

class Dressing {
  private spaces = 0;
  /** The hidden column lies under a merged caption, where it has no header of its own. */
  private inCaption = false;

  constructor(
    private readonly table: Table,
    private readonly own: Habits,
  ) {}

  sheet(): MadeSheet {
    const { table, own } = this;
    const width = Math.max(...table.rows.map((row) => row.length));
    const hiddenAt = own.hidden === null ? -1 : own.hidden.at % (width + 1);
    this.inCaption = table.merges.some(({ left, right }) => left < hiddenAt && hiddenAt <= right);
    const above = this.titleRows();
    const rows: MadeCell[][] = above.map((cells) => cells.map((cell) => this.lettersOf(cell)));
    const rowOf: number[] = [];
    const blanks = new Set(own.blankRows.map((row) => 1 + (row % Math.max(1, table.rows.length))));
    table.rows.forEach((cells, row) => {
      if (row > 0 && blanks.has(row) && !table.solid.includes(row)) rows.push([]);
      rowOf.push(rows.length);
      const made = cells.map((cell, column) => this.cellOf(cell, column));
      if (hiddenAt >= 0 && hiddenAt < made.length) made.splice(hiddenAt, 0, this.hiddenCell(row));
      else if (hiddenAt === width) {
        while (made.length < width) made.push(null);
        made.push(this.hiddenCell(row));
      }
      rows.push([...Array.from({ length: own.margin }, () => null), ...made]);
    });
    rows.push(...this.noteRows(width));
    const columnOf = (column: number): number =>
      own.margin + column + (hiddenAt >= 0 && column >= hiddenAt ? 1 : 0);
    const merges = table.merges.map(({ top, left, bottom, right }): CellRange => ({
      top: rowOf[top] ?? 0,
      bottom: rowOf[bottom] ?? 0,
      left: columnOf(left),
      right: columnOf(right),
    }));
    if (own.mergedTitles) {
      above.forEach((cells, row) => {
        if (cells.length === 1)
          merges.push({ top: row, bottom: row, left: 0, right: own.margin + width - 1 });
      });
    }
    const hidden = table.hidden.map(columnOf);
    return {
      name: table.name,
      rows,
      merges: merges.map((range) => rangeName(range)),
      hiddenColumns: hiddenAt < 0 ? hidden : [...hidden, own.margin + hiddenAt],
      ...(own.letters === "TCVN3 fonts" ? { rowFonts: this.fonts(rows) } : {}),
    };
  }

  private titleRows(): string[][] {
    const { own, table } = this;
    return [
      ...(own.national
        ? [
            ["UBND TỈNH BẮC KẠN", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
            ["SỞ NỘI VỤ", "", "", "Độc lập - Tự do - Hạnh phúc"],
            [],
          ]
        : []),
      ...table.titles.map((title) => [title]),
      ...(own.decision
        ? [[`(Kèm theo Quyết định số 501/QĐ-UBND ngày 29/3/${own.approved} của UBND tỉnh Bắc Kạn)`]]
        : []),
      ...Array.from({ length: own.gap }, () => []),
    ];
  }

  private noteRows(width: number): MadeCell[][] {
    const rows = this.own.notes.map((note, order): MadeCell[] => {
      const column = (note + order) % Math.max(1, width);
      return [...Array.from({ length: column }, () => null), this.lettersOf(NOTES[note] ?? "")];
    });
    return rows.length === 0 ? [] : [[], ...rows];
  }

  private hiddenCell(row: number): MadeCell {
    const { hidden } = this.own;
    if (hidden === null || this.inCaption) return null;
    if (row === 0) return hidden.header === "" ? null : this.lettersOf(hidden.header);
    const body = row > Math.max(0, ...this.table.solid);
    return hidden.content === "texts" && hidden.header !== "" && body ? `M${row}` : null;
  }

  private cellOf(cell: DrawnCell, column: number): MadeCell {
    if (cell === null || typeof cell === "number") return cell;
    if (isFigure(cell)) return this.figure(cell, column);
    if (typeof cell === "object") return this.lettersOf(cell.note, false);
    return this.lettersOf(cell === "KĐG" ? this.own.notApplicable : cell);
  }

  private figure({ figure, as }: Figure, column: number): MadeCell {
    const { typed, fixedDecimals } = this.own;
    const how = typed[column % typed.length] ?? "number";
    const scale = as === "points" ? 1000 : 100;
    if (how === "number") return figure / scale;
    const natural = String(figure / scale);
    const text = fixedDecimals === null || as === "percent" ? natural : withDecimals(figure, fixedDecimals);
    return text.replace(".", how) + (as === "percent" && column % 2 === 1 ? "%" : "");
  }

  private lettersOf(text: string, spaced = true): string {
    if (text === "") return "";
    const { letters, space } = this.own;
    const written =
      letters === "NFD" ? text.normalize("NFD") : letters.startsWith("TCVN3") ? legacy(text) : text;
    if (!spaced || space === " ") return written;
    return written.replace(/(?<=\S) (?=\S)/g, () =>
      ++this.spaces % this.own.everySpace === 0 ? space : " ",
    );
  }

  /** A row of capitals is set in the capitals' font. */
  private fonts(rows: readonly (readonly MadeCell[])[]): ReadonlyMap<number, string> {
    return new Map(rows.map((_, row) => [row, ".VnTime"]));
  }
}

/** Text without a code in TCVN3 (accented capitals) stays in Unicode: such workbooks are half converted. */
function legacy(text: string): string {
  return toTcvn3(text) ?? text;
}

function withDecimals(thousandths: number, decimals: number): string {
  const sign = thousandths < 0 ? "-" : "";
  const digits = String(Math.abs(thousandths)).padStart(4, "0");
  return `${sign}${digits.slice(0, -3)}.${digits.slice(-3, digits.length - 3 + decimals)}`;
}

/** The sheet as this office would have it. */
export function dressed(table: Table, own: Habits): MadeSheet {
  const said = own.strange === null ? table : strangeCaptions(table, own.strange);
  return new Dressing(said, own).sheet();
}
