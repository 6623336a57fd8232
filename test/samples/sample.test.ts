/**
 * What the committed sample holds, read from its cells by a reader that shares no code with src/.
 * @slow the sample is made anew and read whole
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { sampleFiles } from "../../samples/make-sample";

const FOLDER = join(__dirname, "..", "..", "samples");
const RESULTS = "cchc-cap-huyen-2021-2022.xlsx";
const UNIT_SHEETS = "cchc-phieu-cham-don-vi-2022.xlsx";
const HEADER_ROW = 7;

interface Cell {
  readonly v?: unknown;
  readonly t?: string;
  readonly f?: string;
}

function read(file: string): XLSX.WorkBook {
  return XLSX.read(readFileSync(join(FOLDER, file)), { cellFormula: true });
}

function cellAt(book: XLSX.WorkBook, sheet: string, row: number, column: number): Cell {
  const found: unknown = book.Sheets[sheet]?.[XLSX.utils.encode_cell({ r: row, c: column })];
  return typeof found === "object" && found !== null ? found : {};
}

function lastRow(book: XLSX.WorkBook, sheet: string): number {
  return XLSX.utils.decode_range(book.Sheets[sheet]?.["!ref"] ?? "A1").e.r;
}

function textAt(book: XLSX.WorkBook, sheet: string, row: number, column: number): string {
  const { v } = cellAt(book, sheet, row, column);
  return typeof v === "string" ? v : "";
}

/** Thousandths, so that sums can be compared exactly. */
function thousandthsAt(book: XLSX.WorkBook, sheet: string, row: number, column: number): number {
  return Math.round(Number(cellAt(book, sheet, row, column).v) * 1000);
}

interface Table {
  readonly units: readonly string[];
  readonly rows: readonly {
    readonly row: number;
    readonly code: string;
    readonly name: string;
    readonly figures: readonly number[];
  }[];
}

const book = read(RESULTS);
const made = sampleFiles();

/** Rows with a code: [maximum, a score per unit] in thousandths. */
function tableOf(sheet: string): Table {
  const units: string[] = [];
  for (let column = 3; textAt(book, sheet, HEADER_ROW, column) !== ""; column++) {
    units.push(textAt(book, sheet, HEADER_ROW, column));
  }
  const rows = [];
  for (let row = HEADER_ROW + 1; textAt(book, sheet, row, 0) !== ""; row++) {
    rows.push({
      row,
      code: textAt(book, sheet, row, 0),
      name: textAt(book, sheet, row, 1),
      figures: [2, ...units.map((_, unit) => 3 + unit)].map((column) =>
        thousandthsAt(book, sheet, row, column),
      ),
    });
  }
  return { units, rows };
}

function rankOf(scores: readonly number[], index: number): number {
  return 1 + scores.filter((score) => score > (scores[index] ?? 0)).length;
}

function isArea(code: string): boolean {
  return /^[IVX]+$/.test(code);
}

const SEED = {
  "Năm 2021": {
    total: 81_350,
    areas: [
      [17_500, 16_170, 3],
      [10_500, 9_170, 4],
      [18_500, 13_060, 3],
      [8_500, 7_930, 8],
      [17_000, 14_260, 1],
      [9_500, 6_730, 3],
      [18_500, 14_030, 5],
    ],
  },
  "Năm 2022": {
    total: 88_210,
    areas: [
      [16_500, 15_380, 1],
      [10_500, 10_350, 2],
      [19_500, 16_710, 2],
      [8_000, 7_938, 2],
      [14_500, 9_231, 5],
      [11_500, 10_451, 3],
      [19_500, 18_150, 6],
    ],
  },
} as const;

test.each(["Năm 2021", "Năm 2022"] as const)(
  "%s: Bạch Thông's figures and ranks are the report's",
  (sheet) => {
    const { units, rows } = tableOf(sheet);
    const bachThong = units.indexOf("Huyện Bạch Thông");
    expect(units).toHaveLength(8);
    const areas = rows.filter(({ code }) => isArea(code));
    expect(
      areas.map(({ figures: [max, ...scores] }) => [max, scores[bachThong], rankOf(scores, bachThong)]),
    ).toEqual(SEED[sheet].areas);
    // Nobody shares a rank with it, in no area.
    for (const { figures } of areas) {
      expect(figures.slice(1).filter((score) => score === figures[1 + bachThong])).toHaveLength(1);
    }
    expect(areas.map(({ name }) => name)).toEqual([
      "Công tác chỉ đạo, điều hành",
      "Cải cách thể chế",
      "Cải cách thủ tục hành chính",
      "Cải cách tổ chức bộ máy",
      "Cải cách chế độ công vụ",
      "Cải cách tài chính công",
      "Xây dựng và phát triển chính quyền điện tử",
    ]);
  },
);

test.each(["Năm 2021", "Năm 2022"] as const)("%s: a clean tree of three levels and 80 leaves", (sheet) => {
  const { rows } = tableOf(sheet);
  const leaves = rows.filter(({ row }) => cellAt(book, sheet, row, 3).f === undefined);
  expect(leaves.length).toBeGreaterThanOrEqual(80);
  for (const { figures } of rows) {
    const [max = 0, ...scores] = figures;
    expect(scores.every((score) => score >= 0 && score <= max)).toBe(true);
  }
  expect(new Set(rows.map(({ code }) => code)).size).toBe(rows.length);
  expect(new Set(rows.map(({ name }) => name)).size).toBe(rows.length);
  expect(rows.every(({ row }) => cellAt(book, sheet, row, 0).t === "s")).toBe(true);
});

test.each(["Năm 2021", "Năm 2022"] as const)("%s: every stored sum is the sum of its parts", (sheet) => {
  const { rows } = tableOf(sheet);
  const parent = (code: string): string =>
    code.split(".").length > 2 ? code.slice(0, code.lastIndexOf(".")) : code;
  rows.forEach(({ code, figures, row }, index) => {
    const below = isArea(code)
      ? rows.slice(index + 1).filter((part, i, rest) => {
          const end = rest.findIndex((other) => isArea(other.code));
          return (end < 0 || i < end) && part.code.split(".").length === 2;
        })
      : rows.filter((part) => part.code !== code && parent(part.code) === code);
    if (below.length === 0) return;
    expect(cellAt(book, sheet, row, 3).f).toMatch(/^SUM\(/);
    figures.forEach((figure, column) => {
      expect(below.reduce((sum, part) => sum + (part.figures[column] ?? 0), 0)).toBe(figure);
    });
  });
});

test.each(["Năm 2021", "Năm 2022"] as const)("%s: totals and printed ranks", (sheet) => {
  const { units, rows } = tableOf(sheet);
  const totalRow = (rows[rows.length - 1]?.row ?? 0) + 1;
  expect(textAt(book, sheet, totalRow, 1)).toBe("Tổng điểm");
  expect(cellAt(book, sheet, totalRow, 2)).toMatchObject({ t: "s", v: "100" });
  const areas = rows.filter(({ code }) => isArea(code));
  const totals = units.map((_, unit) => thousandthsAt(book, sheet, totalRow, 3 + unit));
  expect(totals).toEqual(
    units.map((_, unit) => areas.reduce((sum, { figures }) => sum + (figures[1 + unit] ?? 0), 0)),
  );
  expect(cellAt(book, sheet, totalRow, 3).f).toMatch(/^SUM\(/);
  expect(textAt(book, sheet, totalRow + 1, 1)).toBe("Xếp hạng");
  expect(units.map((_, unit) => textAt(book, sheet, totalRow + 1, 3 + unit))).toEqual(
    units.map((_, unit) => `0${rankOf(totals, unit)}/08`),
  );
  const bachThong = units.indexOf("Huyện Bạch Thông");
  expect(totals[bachThong]).toBe(SEED[sheet].total);
  expect(rankOf(totals, bachThong)).toBe(1);
});

test("two units share a total in 2022, and the rank after theirs is left out", () => {
  const { units, rows } = tableOf("Năm 2022");
  const rankRow = (rows[rows.length - 1]?.row ?? 0) + 2;
  const ranks = units.map((_, unit) => textAt(book, "Năm 2022", rankRow, 3 + unit)).sort();
  const shared = ranks.filter((rank, i) => ranks.indexOf(rank) !== i);
  expect(shared).toHaveLength(1);
  expect(ranks).not.toContain(`0${Number(shared[0]?.slice(0, 2)) + 1}/08`);
});

test("the sets differ between the years: added, dropped, renamed, renumbered, other maxima", () => {
  const [of2021, of2022] = [tableOf("Năm 2021").rows, tableOf("Năm 2022").rows];
  const before = new Map(of2021.map((row) => [row.name, row]));
  const now = new Map(of2022.map((row) => [row.name, row]));
  const shared = of2022.filter(({ name }) => before.has(name));
  expect(of2022.length - shared.length).toBeGreaterThanOrEqual(5);
  expect(of2021.filter(({ name }) => !now.has(name)).length).toBeGreaterThanOrEqual(5);
  expect(shared.filter(({ name, code }) => before.get(name)?.code !== code).length).toBeGreaterThanOrEqual(5);
  expect(
    shared.filter(({ name, figures }) => before.get(name)?.figures[0] !== figures[0]).length,
  ).toBeGreaterThanOrEqual(5);
});

test("every lost point has its reason, and both kinds of causes appear for Bạch Thông", () => {
  const sheet = "Lý do trừ điểm";
  const lost = new Map<string, number>();
  const causes = new Set<string>();
  for (let row = 4; row <= lastRow(book, sheet); row++) {
    const year = cellAt(book, sheet, row, 1).v;
    const key = `${String(year)}|${textAt(book, sheet, row, 2)}|${textAt(book, sheet, row, 3)}`;
    lost.set(key, thousandthsAt(book, sheet, row, 5));
    for (const column of [4, 6, 7, 8]) expect(textAt(book, sheet, row, column)).toMatch(/\p{L}{3}[^{}]*$/u);
    const cause = /Nguyên nhân (chủ quan|khách quan): /.exec(textAt(book, sheet, row, 6))?.[1];
    expect(cause).toBeDefined();
    if (key.startsWith("2022|Huyện Bạch Thông")) causes.add(cause ?? "");
  }
  expect(causes).toEqual(new Set(["chủ quan", "khách quan"]));
  const expected = new Map<string, number>();
  for (const year of [2021, 2022]) {
    const { units, rows } = tableOf(`Năm ${year}`);
    for (const { row, code, figures } of rows) {
      if (cellAt(book, `Năm ${year}`, row, 3).f !== undefined) continue;
      units.forEach((unit, index) => {
        const points = (figures[0] ?? 0) - (figures[1 + index] ?? 0);
        if (points > 0) expected.set(`${year}|${unit}|${code}`, points);
      });
    }
  }
  expect(lost).toEqual(expected);
});

test("a unit's own sheet gives the same total as the province's table", () => {
  const sheets = read(UNIT_SHEETS);
  const { units, rows } = tableOf("Năm 2022");
  const totalRow = (rows[rows.length - 1]?.row ?? 0) + 1;
  expect(sheets.SheetNames).toHaveLength(units.length);
  sheets.SheetNames.forEach((sheet, unit) => {
    expect(textAt(sheets, sheet, 4, 0)).toBe(`Đơn vị: ${units[unit] ?? ""}`);
    expect(textAt(sheets, sheet, 8, 0)).toBe("Nội dung");
    expect(textAt(sheets, sheet, 9, 0)).toBe("I. Công tác chỉ đạo, điều hành");
    expect(textAt(sheets, sheet, 10, 0)).toMatch(/^ {5}1\.1\. /);
    expect(textAt(sheets, sheet, 11, 0)).toMatch(/^ {10}1\.1\.1\. /);
    const last = 9 + rows.length;
    expect(textAt(sheets, sheet, last, 0)).toBe("Tổng điểm");
    expect(thousandthsAt(sheets, sheet, last, 1)).toBe(100_000);
    expect(thousandthsAt(sheets, sheet, last, 4)).toBe(thousandthsAt(book, "Năm 2022", totalRow, 3 + unit));
    expect(textAt(sheets, sheet, last + 2, 4)).toBe("LÃNH ĐẠO ĐƠN VỊ");
  });
});

test.each([RESULTS, UNIT_SHEETS])(
  "%s says on every sheet and in its properties that it is synthetic",
  (file) => {
    const opened = read(file);
    for (const sheet of opened.SheetNames) {
      const top = Array.from({ length: 8 }, (_, row) => textAt(opened, sheet, row, 0));
      expect(top.some((text) => text.startsWith("Số liệu mô phỏng"))).toBe(true);
    }
    expect(opened.Props?.Title).toContain("số liệu mô phỏng");
  },
);

test.each([RESULTS, UNIT_SHEETS])("%s is what the script makes, byte for byte", (file) => {
  expect(Buffer.from(made.get(file) ?? []).equals(readFileSync(join(FOLDER, file)))).toBe(true);
});
