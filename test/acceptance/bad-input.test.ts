/** Bad input ends in one clear sentence, and nothing is half written. */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CFB } from "@e965/xlsx";
import type { AnalysisJson } from "../../src/schemas/analysis";
import { formula, sheet, type MadeCell, type MadeSheet } from "../making/snapshot";
import { xlsxOf } from "../making/xlsx";
import { parIndex, SAMPLE, temporaryFolder } from "./command-line";

const folder = temporaryFolder();

function file(name: string, content: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A year of layout E: two areas with two criteria each. `subtotal` writes the cell of an area. */
function yearSheet(
  year: number,
  units: readonly string[],
  scores: readonly (readonly number[])[],
  subtotal: (sum: number, formulaText: string) => MadeCell = (sum) => sum,
): MadeSheet {
  const column = (index: number): string => String.fromCharCode(68 + index);
  const line = (code: string, name: string, max: number, row: number): MadeCell[] => [
    code,
    name,
    max,
    ...units.map((_, unit) => scores[row]?.[unit] ?? null),
  ];
  const sum = (rows: readonly number[], at: number, unit: number): MadeCell =>
    subtotal(
      rows.reduce((total, row) => total + (scores[row]?.[unit] ?? 0), 0),
      `=SUM(${column(unit)}${at}:${column(unit)}${at + rows.length - 1})`,
    );
  return sheet(`Năm ${year}`, [
    [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC HUYỆN, THÀNH PHỐ NĂM ${year}`],
    [],
    ["STT", "Nội dung", "Điểm tối đa", ...units],
    ["I", "Công tác chỉ đạo, điều hành", 5, ...units.map((_, unit) => sum([0, 1], 5, unit))],
    line("1", "Xây dựng kế hoạch cải cách hành chính", 2, 0),
    line("2", "Thực hiện chế độ báo cáo định kỳ", 3, 1),
    ["II", "Cải cách thể chế", 5, ...units.map((_, unit) => sum([2, 3], 8, unit))],
    line("1", "Rà soát văn bản quy phạm pháp luật", 2, 2),
    line("2", "Kiểm tra việc thi hành pháp luật", 3, 3),
  ]);
}

const UNITS = ["Huyện Ba Bể", "Huyện Na Rì", "Thành phố Bắc Kạn"];
const SCORES = [
  [2, 1.5, 1],
  [3, 2, 2.5],
  [1, 2, 1.5],
  [2, 3, 3],
];

function analysis(path: string, ...args: readonly string[]): AnalysisJson {
  const run = parIndex("analyze", path, "--json", ...args);
  expect(run).toMatchObject({ exit: 0, stderr: "" });
  return JSON.parse(run.stdout) as AnalysisJson;
}

test.each([
  ["văn bản thường", "ghi-chu.xlsx", "Đây không phải sổ tính.", "không phải sổ tính"],
  ["tệp rỗng", "rong.xlsx", "", "không phải sổ tính"],
  ["tệp zip bị cắt", "cut.xlsx", xlsxOf(yearSheet(2022, UNITS, SCORES)).slice(0, 900), "không phải sổ tính"],
  ["sổ tính không có ô nào", "khong-o.xlsx", xlsxOf(sheet("Trang1", [])), "không có ô nào"],
  [
    "không có bảng điểm",
    "danh-ba.xlsx",
    xlsxOf(
      sheet("Danh bạ", [
        ["Họ tên", "Điện thoại"],
        ["An", "0912"],
      ]),
    ),
    "Không tìm thấy bảng chấm điểm",
  ],
])("%s: exit 3, one sentence, no output file", (_, name, content, words) => {
  const path = file(name, content);
  const out = join(folder, `ra-${name}`);
  const run = parIndex("write", path, "-o", out);
  expect(run.exit).toBe(3);
  expect(run.stdout).toBe("");
  expect(run.stderr).toContain(words);
  expect(run.stderr.trimEnd().split("\n")).toHaveLength(1);
  expect(existsSync(out)).toBe(false);
});

test("a workbook with a password: exit 3 and how to take it off", () => {
  const encrypted = CFB.utils.cfb_new();
  for (const stream of ["EncryptionInfo", "EncryptedPackage"]) {
    CFB.utils.cfb_add(encrypted, `/${stream}`, Buffer.alloc(5000, 7));
  }
  const path = file("mat-khau.xlsx", new Uint8Array(CFB.write(encrypted, { type: "array" }) as ArrayBuffer));
  const out = join(folder, "mat-khau-ra.xlsx");
  const run = parIndex("write", path, "-o", out);
  expect(run).toMatchObject({ exit: 3, stdout: "" });
  expect(run.stderr).toContain("mật khẩu");
  expect(existsSync(out)).toBe(false);
});

test("a file that is not there", () => {
  const run = parIndex("analyze", join(folder, "khong-co.xlsx"));
  expect(run).toMatchObject({ exit: 3, stdout: "" });
  expect(run.stderr).toContain("Không tìm thấy tệp");
});

test("one year works, without changes", () => {
  const { years, baseYear, results } = analysis(file("mot-nam.xlsx", xlsxOf(yearSheet(2022, UNITS, SCORES))));
  expect({ years, baseYear }).toEqual({ years: [2022], baseYear: null });
  const totals = results.filter(({ level }) => level === "total");
  expect(totals.map(({ unit, score, max, rank }) => [unit, score, max, rank])).toEqual([
    ["Huyện Ba Bể", 8, 10, 2],
    ["Huyện Na Rì", 8.5, 10, 1],
    ["Thành phố Bắc Kạn", 8, 10, 2],
  ]);
  expect(totals.map(({ tied }) => tied)).toEqual([true, false, true]);
  expect(results.every(({ base, change }) => base === null && change === null)).toBe(true);
});

test("a unit that is missing in one year has no base; the others keep theirs", () => {
  const book = xlsxOf(
    yearSheet(
      2021,
      UNITS.slice(1),
      SCORES.map((row) => row.slice(1)),
    ),
    yearSheet(2022, UNITS, SCORES),
  );
  const path = file("thieu-don-vi.xlsx", book);
  const totals = analysis(path).results.filter(({ level }) => level === "total");
  expect(totals.map(({ unit, base }) => [unit, base?.score ?? null, base?.of ?? null])).toEqual([
    ["Huyện Ba Bể", null, null],
    ["Huyện Na Rì", 8.5, 2],
    ["Thành phố Bắc Kạn", 8, 2],
  ]);
  const report = join(folder, "ba-be.txt");
  expect(parIndex("report", path, "--unit", "Ba Bể", "-o", report).exit).toBe(0);
});

test("a unit name that does not exist lists the near ones", () => {
  const run = parIndex("analyze", SAMPLE, "--unit", "Bạch Thôn");
  expect(run.exit).toBe(2);
  expect(run.stderr).toContain("Huyện Bạch Thông");
  expect(parIndex("analyze", SAMPLE, "--year", "2019").stderr).toContain("2021, 2022");
});

test("sums without stored results are proved from their formulas and said", () => {
  const uncached = yearSheet(2022, UNITS, SCORES, (_, text) => formula(text));
  const path = file("chua-tinh.xlsx", xlsxOf(uncached));
  const { results, findings } = analysis(path);
  const area = results.find(({ unit, name }) => unit === "Huyện Na Rì" && name === "Cải cách thể chế");
  expect(area).toMatchObject({ score: 5, max: 5, rank: 1 });
  expect(findings.filter(({ code }) => code === "uncached-formula").map(({ cells }) => cells[0])).toContain(
    "'Năm 2022'!D4",
  );
});

test("a formula without a stored result that cannot be proved ends the work, naming the cell", () => {
  const unknown = yearSheet(2022, UNITS, SCORES, () => formula("=VLOOKUP(1,$A$1:$B$2,2,FALSE)"));
  const path = file("khong-ro.xlsx", xlsxOf(unknown));
  const out = join(folder, "khong-ro-ra.xlsx");
  const run = parIndex("write", path, "-o", out);
  expect(run.exit).toBe(3);
  expect(run.stderr).toContain("'Năm 2022'!D4");
  expect(existsSync(out)).toBe(false);
});

test("an output that cannot be written is said, and leaves nothing behind", () => {
  const blocked = file("chan", "một tệp, không phải thư mục");
  const run = parIndex("write", SAMPLE, "-o", join(blocked, "ra.xlsx"));
  expect(run.exit).toBe(3);
  expect(run.stderr).toContain("Không ghi được");
  expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("an .xlsm stays one: another ending is wrong usage", () => {
  const run = parIndex("write", "so.xlsm", "-o", join(folder, "ra.xlsx"));
  expect(run.exit).toBe(2);
  expect(run.stderr).toContain(".xlsm");
});
