/**
 * A golden book cut into the files of its 63 units, gathered again: every figure is there, with where it came from.
 * @slow 63 files are written, read and gathered
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gatherFiles } from "../../src/app/gather-files";
import { understand } from "../../src/app/open-book";
import { readArguments } from "../../src/cli/arguments";
import { failure } from "../../src/cli/failure";
import { gather } from "../../src/cli/gather";
import type { Outcome } from "../../src/cli/output";
import { versionOf } from "../../src/gathering/submission";
import { FileHost } from "../../src/hosts/file/file-host";
import { fromPoints } from "../../src/scorebook/points";
import { parseCellName } from "../../src/workbook/address";
import { numberAt, textAt, type SheetSnapshot, type Snapshot } from "../../src/workbook/snapshot";
import { packageFaults } from "../strict-xml/parts";
import { DOUBT_CASES } from "../making/doubtful-sheets";
import { snapshotOf } from "../making/snapshot";
import { xlsxOf } from "../making/xlsx";
import { figureOf, GOLDEN, unitFile, unitSheet, type Change, type Part, type Style } from "./unit-files";

// The version comes in when the command line is built.
jest.mock("../../src/cli/stamp", () => ({
  stamp: () => ({ time: "08:30 ngày 12/4/2026", version: "0.1.0" }),
  momentText: (moment: number | null) => (moment === null ? "" : "12/04/2026 08:30"),
}));

const root = mkdtempSync(join(tmpdir(), "par-index-gather-"));
const folder = join(root, "các đơn vị");
const out = join(root, "TONG.xlsx");
afterAll(() => {
  rmSync(root, { recursive: true });
});

const STYLES: readonly Style[] = ["plain", "evidence", "appraised-first"];

/** Sends a unit's file; the sheets that were sent are kept to look sources up. */
const sent = new Map<string, Snapshot>();
function send(group: number, unit: number, change: Change = {}, fileName = "", hour = 0): string {
  const of = GOLDEN[group];
  if (of === undefined) throw new Error("no such group");
  const name = fileName === "" ? `${of.units[unit] ?? ""}.xlsx` : fileName;
  const sheet = unitSheet(of, unit, change);
  sent.set(name, snapshotOf(sheet));
  writeFileSync(join(folder, name), xlsxOf(sheet));
  utimesSync(join(folder, name), 1_770_000_000 + hour * 3600, 1_770_000_000 + hour * 3600);
  return name;
}

async function run(...words: readonly string[]): Promise<Outcome> {
  const request = readArguments(["gather", folder, "-o", out, ...words]);
  if (request.kind !== "run") throw new Error("no command");
  return gather(request.command);
}

async function written(): Promise<Snapshot> {
  return FileHost.open(readFileSync(out), "TONG.xlsx").read();
}

function sheetOf(snapshot: Snapshot, name: string): SheetSnapshot {
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`${name}: ${snapshot.sheets.map((one) => one.name).join()}`);
  return sheet;
}

/** The rows of a list below its header, each as its texts. */
function listOf({ grid }: SheetSnapshot): readonly (readonly string[])[] {
  return Array.from({ length: grid.rowCount - 3 }, (_, at) =>
    Array.from({ length: grid.columnCount }, (_, column) => textAt(grid, at + 3, column)),
  );
}

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  sent.clear();
});

function sendAll(): void {
  GOLDEN.forEach(({ units }, group) => {
    units.forEach((_, unit) => send(group, unit, { style: STYLES[(group + unit) % 3] ?? "plain" }));
  });
}

describe("63 units, three forms, two versions, one broken file", () => {
  test("the book comes back exactly, and what could not be taken is named", async () => {
    sendAll();
    send(0, 2, { shift: 0.25 }, "So Y te (bản nháp).xlsx", -3);
    writeFileSync(join(folder, "Xã Hỏng.xlsx"), xlsxOf(unitSheet(GOLDEN[2] ?? fail(), 0)).subarray(0, 900));
    const { exit, stdout, stderr } = await run();
    expect(exit).toBe(1);
    expect(stdout).toContain("Đã tổng hợp 63 đơn vị từ 63 tệp.");
    expect(stderr).toMatch(/^Không lấy được 01 tệp:\n {2}Xã Hỏng\.xlsx: [^\n]+\n$/);

    const listed = listOf(sheetOf(await written(), "Tệp đã nhận")).map(([, file]) => file);
    expect(listed).toHaveLength(65);
    expect(listed.slice(-2)).toEqual(["So Y te (bản nháp).xlsx", "Xã Hỏng.xlsx"]);
    const book = understand(await written());
    expect(book.findings).toEqual([]);
    expect(book.reading.recognitions.filter(({ used }) => used).map(({ certainty }) => certainty)).toEqual(
      GOLDEN.map(() => "proved"),
    );
    const { assessments } = book.reading.book;
    expect(assessments.map(({ year }) => year)).toEqual([2025, 2025, 2025]);
    let figures = 0;
    for (const golden of GOLDEN) {
      const read = assessments.find(({ units }) => units.some(({ name }) => name === golden.units[0]));
      expect(read?.units.map(({ name }) => name).sort()).toEqual([...golden.units].sort());
      const nodes = [...golden.criteria, { code: "", name: "Tổng điểm", level: 0, max: NaN }];
      expect(read?.criteria).toHaveLength(nodes.length);
      for (const { code, name, level, max } of nodes) {
        const criterion = read?.criteria.find((one) => one.code === code && one.level === level);
        expect(criterion?.name).toBe(name);
        for (const [unit, unitName] of golden.units.entries()) {
          const index = read?.units.find((one) => one.name === unitName)?.index ?? -1;
          const at = criterion?.index ?? -1;
          const points = read?.maxima.points(at, index) ?? null;
          if (level > 0) expect(points === null ? null : fromPoints(points)).toBe(max);
          for (const part of ["self", "appraised"] as const) {
            const score = read?.parts.get(part)?.points(at, index) ?? null;
            const place = `${unitName} ${code} ${part}`;
            expect([place, score === null ? null : fromPoints(score)]).toEqual([
              place,
              figureOf(golden, unit, code, part),
            ]);
            figures++;
          }
        }
      }
    }
    expect(figures).toBe(2 * (12 * 21 + 8 * 25 + 43 * 17));
  });

  test("each figure stands beside the cell that it came from", async () => {
    sendAll();
    await run();
    const snapshot = await written();
    let looked = 0;
    for (const source of snapshot.sheets.filter(({ name }) => name.startsWith("Nguồn"))) {
      const table = sheetOf(snapshot, source.name.replace("Nguồn", "Tổng hợp"));
      for (let row = 5; row < source.grid.rowCount; row++) {
        for (let column = 3; column < source.grid.columnCount; column++) {
          const text = textAt(source.grid, row, column);
          const [, file = "", sheet = "", cell = ""] = /^'\[(.+)\](.+)'!(\w+)$/.exec(text) ?? [];
          const place = parseCellName(cell);
          const there = sheetOf(sent.get(file) ?? fail(), sheet);
          expect(numberAt(there.grid, place.row, place.column)).toBe(numberAt(table.grid, row, column));
          looked++;
        }
      }
    }
    expect(looked).toBe(2 * (12 * 21 + 8 * 25 + 43 * 17));
  });
});

function fail(): never {
  throw new Error("not there");
}

const small = (): void => {
  for (const unit of [0, 1, 2, 3]) send(2, unit);
};

test("of two versions the one that its name or its time says is newer counts; who sent which is listed", async () => {
  small();
  send(2, 0, { shift: 0.25 }, "Xã Kim Hỷ (2).xlsx", -5);
  send(2, 1, { shift: 0.25 }, "UBND xã Hỷ Sơn.xlsx", 5);
  send(2, 2, {}, "Xã Sơn Thành - sao.xlsx", -5);
  expect((await run()).exit).toBe(0);
  const snapshot = await written();
  const files = listOf(sheetOf(snapshot, "Tệp đã nhận")).map(([, file, , , state]) => [file, state]);
  expect(files).toContainEqual(["Xã Kim Hỷ (2).xlsx", "Đã lấy số liệu"]);
  // Shifted are the criterion, its area and the total.
  expect(files).toContainEqual(["Xã Kim Hỷ.xlsx", "Bản cũ, khác 03 số liệu so với bản đã lấy: Xã Kim Hỷ (2).xlsx"]);
  expect(files).toContainEqual(["Xã Hỷ Sơn.xlsx", "Bản cũ, khác 03 số liệu so với bản đã lấy: UBND xã Hỷ Sơn.xlsx"]);
  expect(files).toContainEqual(["Xã Sơn Thành - sao.xlsx", "Bản cũ, số liệu giống bản đã lấy: Xã Sơn Thành.xlsx"]);
}); // prettier-ignore

test("where a form differs, and what has no score, is named with its cell", async () => {
  small();
  send(2, 3, { without: ["2.3"] });
  const golden = GOLDEN[2] ?? fail();
  const other = unitSheet(golden, 1);
  const rows = other.rows.map((row) =>
    row[0] === "3.1" ? ["3.1", row[1], 9, row[3], null] : row[0] === "1.2" ? ["1.2", "Việc khác hẳn", row[2], "đủ", "đủ"] : row,
  ); // prettier-ignore
  writeFileSync(join(folder, "Xã Hỷ Sơn.xlsx"), xlsxOf({ ...other, rows: rows as typeof other.rows }));
  await run();
  const lines = listOf(sheetOf(await written(), "Cần xem lại")).map(([, ...line]) => line);
  expect(lines).toContainEqual(["Xã Thành Lộc", "Biểu của đơn vị thiếu tiêu chí: 2.3 Báo cáo định kỳ ở xã 2", "Xã Thành Lộc.xlsx"]);
  expect(lines).toContainEqual(["Xã Hỷ Sơn", "Điểm tối đa khác: 3.1 Ban hành kế hoạch ở xã 3 (biểu của đơn vị 9, biểu chung 1)", "'[Xã Hỷ Sơn.xlsx]Chấm điểm'!B14"]);
  expect(lines).toContainEqual(["Xã Hỷ Sơn", "Tên tiêu chí khác: 1.2 Thực hiện kế hoạch ở xã 1 (biểu của đơn vị “Việc khác hẳn”, biểu chung “Thực hiện kế hoạch ở xã 1”)", "'[Xã Hỷ Sơn.xlsx]Chấm điểm'!B7"]);
  expect(lines).toContainEqual(["Xã Hỷ Sơn", "Ô điểm không phải số: 1.2 Việc khác hẳn", "'[Xã Hỷ Sơn.xlsx]Chấm điểm'!E7"]);
}); // prettier-ignore

test("units that were expected and sent nothing, and files of another year", async () => {
  small();
  send(2, 4, { year: 2024 });
  const last = join(root, "năm trước.xlsx");
  writeFileSync(last, xlsxOf(...[0, 1, 5].map((unit) => ({ ...unitSheet(GOLDEN[2] ?? fail(), unit, { year: 2024 }), name: `Xã ${unit}` })))); // prettier-ignore
  const { exit, stderr } = await run("--against", last);
  expect(exit).toBe(1);
  expect(stderr).toContain("Xã Lộc Phú.xlsx: Không lấy: tệp chấm điểm năm 2024, không phải năm 2025");
  const lines = listOf(sheetOf(await written(), "Cần xem lại"));
  expect(lines.map(([, unit, what]) => [unit, what])).toEqual([["Xã Phú Yên", "Đơn vị chưa gửi tệp"]]);
});

test("a folder without a usable file writes nothing and ends with exit 3", async () => {
  rmSync(out, { force: true });
  writeFileSync(join(folder, "trống.xlsx"), "không phải sổ tính");
  const error: unknown = await run().catch((caught: unknown) => caught);
  expect(failure(error, "vi")).toMatchObject({ exit: 3, message: expect.stringContaining("trống.xlsx: ") as string }); // prettier-ignore
  expect(() => readFileSync(out)).toThrow();
});

test.each([
  ["Sở Y tế.xlsx", 1],
  ["Sở Y tế (2).xlsx", 2],
  ["Sở Y tế lần 3.xlsx", 3],
  ["so_y_te_v2.xlsx", 2],
  ["Sở Y tế - bản 2 - chính thức.xlsx", 2.5],
  ["Sở Y tế (đã sửa).xlsx", 1.5],
  ["Phường 12.xlsx", 1],
  ["Xã Phú Lân 2025.xlsx", 1],
])("“%s” is version %d", (name, version) => {
  expect(versionOf(name)).toBe(version);
});

test("the workbook is strict XML from its first part to its last", async () => {
  small();
  await run();
  expect(packageFaults("TONG.xlsx", readFileSync(out))).toEqual([]);
});

const PARTS: readonly Part[] = ["self", "appraised"];
test("the golden figures add up by themselves", () => {
  for (const group of GOLDEN) {
    for (const part of PARTS) {
      const areas = group.criteria.filter(({ level }) => level === 1).map(({ code }) => figureOf(group, 3, code, part));
      expect(areas.reduce((sum, one) => sum + Math.round(one * 100), 0)).toBe(Math.round(figureOf(group, 3, "", part) * 100));
    }
  }
}); // prettier-ignore

test("a file whose reading is in doubt is not taken, and is named with its question", async () => {
  const doubtful = DOUBT_CASES.map(({ doubtful: one }) => snapshotOf(one)).find(
    (workbook) => understandOrNull(workbook)?.reading.recognitions.some(({ used, certainty }) => used && certainty === "doubtful"),
  ) ?? fail(); // prettier-ignore
  const files = [doubtful, unitFile(GOLDEN[1] ?? fail(), 0)].map((snapshot, at) => ({
    fileName: `${at}.xlsx`,
    changed: null,
    read: () => Promise.resolve(snapshot),
  }));
  const { refused, sent: taken } = await gatherFiles(files, { year: null, expected: [], layouts: [] });
  expect(refused).toMatchObject([{ fileName: "0.xlsx", why: { problem: { code: "doubtful-reading" } } }]);
  expect(taken.taken.map(({ file }) => file.fileName)).toEqual(["1.xlsx"]);
});

function understandOrNull(workbook: Snapshot): ReturnType<typeof understand> | null {
  try {
    return understand(workbook);
  } catch {
    return null;
  }
}
