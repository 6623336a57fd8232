/** Last year in another file, and a mapping that says what columns are. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sheet, type MadeCell } from "../making/snapshot";
import { xlsxOf, type DressedSheet } from "../making/xlsx";
import { parIndex, temporaryFolder } from "./command-line";

const folder = temporaryFolder();

function workbook(name: string, ...sheets: readonly DressedSheet[]): string {
  const path = join(folder, name);
  writeFileSync(path, xlsxOf(...sheets));
  return path;
}

const table = (first: number, second: number): MadeCell[][] => [
  ["STT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể", "Huyện Na Rì"],
  ["I", "Cải cách thể chế", 10, first, second],
  [null, "Tổng điểm", 10, first, second],
];

interface Result {
  readonly unit: string;
  readonly score: number;
  readonly base: { readonly score: number; readonly rank: number } | null;
}

function totals(...args: readonly string[]): readonly (readonly [string, number, number | undefined])[] {
  const { stdout, stderr } = parIndex("analyze", ...args, "--depth", "total", "--json");
  expect(stderr).toBe("");
  const { results } = JSON.parse(stdout) as { readonly results: readonly Result[] };
  return results.map(({ unit, score, base }) => [unit, score, base?.score]);
}

const current = workbook("nay.xlsx", sheet("Năm 2022", table(9, 8)));
const before = workbook("Kết quả 2021.xlsx", sheet("Tổng hợp", table(6, 7)));

test("a base file gives last year's figures, its year from its name", () => {
  expect(totals(current)).toEqual([
    ["Huyện Ba Bể", 9, undefined],
    ["Huyện Na Rì", 8, undefined],
  ]);
  expect(totals(current, "--base-file", before)).toEqual([
    ["Huyện Ba Bể", 9, 6],
    ["Huyện Na Rì", 8, 7],
  ]);
});

test("where both files hold a year, the workbook at hand counts", () => {
  const both = workbook("cũ.xlsx", sheet("2021", table(6, 7)), sheet("2022", table(1, 2)));
  expect(totals(current, "--base-file", both)).toEqual([
    ["Huyện Ba Bể", 9, 6],
    ["Huyện Na Rì", 8, 7],
  ]);
});

test("a base file is no workbook at hand, and none for sheets of formulas", () => {
  const empty = workbook("trống.xlsx", sheet("Tờ trình", [["Kính gửi"]]));
  expect(parIndex("analyze", empty, "--base-file", before).exit).toBe(3);
  expect(parIndex("analyze", current, "--base-file", join(folder, "không có.xlsx")).exit).toBe(3);
  const output = join(folder, "ra.xlsx");
  expect(parIndex("write", current, "-o", output, "--base-file", before).exit).toBe(2);
});

test("a mapping says what no header does", () => {
  const rows: MadeCell[][] = [
    ["A", "B", "C"],
    ["Huyện Ba Bể", 3, 9],
    ["Huyện Na Rì", 4, 8],
  ];
  const bare = workbook("không đầu cột.xlsx", sheet("Bảng", rows));
  expect(parIndex("analyze", bare).exit).toBe(3);
  const mapping = join(folder, "cách hiểu.json");
  writeFileSync(
    mapping,
    JSON.stringify({
      layouts: [
        {
          sheet: "Bảng",
          orientation: "unit-rows",
          headerTop: 0,
          headerBottom: 0,
          bodyTop: 1,
          year: 2022,
          columns: [
            { column: 0, role: "unit" },
            { column: 2, role: "final", subject: "" },
          ],
        },
      ],
    }),
  );
  expect(totals(bare, "--mapping", mapping)).toEqual([
    ["Huyện Ba Bể", 9, undefined],
    ["Huyện Na Rì", 8, undefined],
  ]);
  writeFileSync(mapping, '{"layouts": [{"sheet": 1}]}');
  expect(parIndex("analyze", bare, "--mapping", mapping)).toMatchObject({ exit: 3, stdout: "" });
});
