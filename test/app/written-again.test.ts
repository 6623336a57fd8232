/** Written three times, with a person at work in between: what the person did stands, and all else is renewed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseBook } from "../../src/app/analyse-book";
import { findUnit } from "../../src/app/find-unit";
import { openBook } from "../../src/app/open-book";
import { planOf, writeSheets, type WriteRequest } from "../../src/app/write-sheets";
import { FileHost } from "../../src/hosts/file/file-host";
import type { Host } from "../../src/workbook/host";
import { OWN_NAMES, ownSheets } from "../../src/workbook/own-sheets";
import type { WritePlan } from "../../src/workbook/plan";
import { formulaAt, numberAt, textAt, type CellGrid, type Snapshot } from "../../src/workbook/snapshot";
import { workedOnInOffice } from "../making/office-person";
import type { Step } from "../making/person";
import { excelWith, hostOver } from "../hosts/excel/standing";
import { workInExcel } from "../hosts/excel/excel-person";
import { differences } from "../sheets/making/written";

const SAMPLE = new Uint8Array(readFileSync(join(__dirname, "../../samples/cchc-cap-huyen-2021-2022.xlsx")));

/** A workbook that the product writes into and a person works in, by turns. */
interface Desk {
  /** As the product opens it now. */
  readonly host: () => Host;
  readonly work: (steps: readonly Step[]) => void;
}

/** A file: what the product wrote is opened, changed and saved by LibreOffice. */
function fileDesk(): Promise<Desk> {
  let host = FileHost.open(SAMPLE, "mẫu.xlsx");
  return Promise.resolve({
    host: () => host,
    work: (steps) => {
      host = FileHost.open(workedOnInOffice(host.bytes(), steps), "mẫu.xlsx");
    },
  });
}

/** Excel that stays open. */
async function excelDesk(): Promise<Desk> {
  const { standIn, book } = excelWith(await FileHost.open(SAMPLE, "mẫu.xlsx").read());
  return { host: () => hostOver(standIn), work: (steps) => workInExcel(book, steps) };
}

async function write(desk: Desk): Promise<{ readonly plan: WritePlan; readonly after: Snapshot }> {
  const host = desk.host();
  const open = await openBook(host);
  const analysis = analyseBook(open);
  const request: WriteRequest = {
    analysis,
    units: [findUnit(analysis, "Ba Bể")],
    language: "vi",
    stamp: { time: "08:30 ngày 12/4/2023", version: "0.1.0" },
  };
  const plan = planOf(open, request);
  await writeSheets(host, open, request);
  return { plan, after: await desk.host().read() };
}

function gridOf(snapshot: Snapshot, sheet: string): CellGrid {
  const found = snapshot.sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`no sheet ${sheet}`);
  return found.grid;
}

function ownGrid(snapshot: Snapshot, definedName: string): CellGrid {
  return gridOf(snapshot, ownSheets(snapshot).get(definedName) ?? "");
}

/** The first cell whose text begins so. */
function place(grid: CellGrid, start: string): { readonly row: number; readonly column: number } {
  for (let row = grid.top; row < grid.top + grid.rowCount; row++) {
    for (let column = grid.left; column < grid.left + grid.columnCount; column++) {
      if (textAt(grid, row, column).startsWith(start)) return { row, column };
    }
  }
  throw new Error(`nothing begins with ${start}`);
}

const sheetNames = ({ sheets }: Snapshot): readonly string[] => sheets.map(({ name }) => name);

/** Values and formulas of sheets that are the user's. */
function contents(snapshot: Snapshot, ...sheets: readonly string[]): unknown {
  return sheets.map((name) => {
    const grid = gridOf(snapshot, name);
    const cells: unknown[] = [];
    for (let row = grid.top; row < grid.top + grid.rowCount; row++) {
      for (let column = grid.left; column < grid.left + grid.columnCount; column++) {
        const value = numberAt(grid, row, column) ?? textAt(grid, row, column);
        const formula = formulaAt(grid, row, column);
        if (value !== "" || formula !== null) cells.push([row, column, value, formula]);
      }
    }
    return [name, cells];
  });
}

const SOURCES = ["Năm 2021", "Năm 2022", "Lý do trừ điểm", "Xếp hạng"];
const EDITED = "- Cải cách thể chế: tụt hạng do chậm ban hành văn bản.";
const ADDED = "- Riêng xã Khang Ninh hoàn thành toàn bộ chỉ tiêu.";
const AREA = "- Cải cách thể chế:";
const CRITERION = "Tỷ lệ xã, phường, thị trấn đạt chuẩn";

describe.each([
  ["a file, between by LibreOffice", fileDesk, true],
  ["Excel over its stand-in", excelDesk, false],
] as const)("written three times into %s", (_name, open, followsInsertedRows) => {
  let desk: Desk;
  let worked: Snapshot;
  let renamed: Snapshot;
  const runs: { readonly plan: WritePlan; readonly after: Snapshot }[] = [];

  beforeAll(async () => {
    desk = await open();
    desk.work([
      { do: "add", sheet: "Xếp hạng" },
      { do: "type", sheet: "Xếp hạng", row: 0, column: 0, text: "Trang của tôi" },
    ]);
    runs.push(await write(desk));
    desk.work(
      firstSteps(runs[0]?.after ?? { sheets: [], names: [], fileName: "", structureProtected: false }),
    );
    worked = await desk.host().read();
    runs.push(await write(desk));
    const draft = ownSheets(worked).get(OWN_NAMES.draft) ?? "";
    desk.work([
      { do: "rename", sheet: draft, to: "Báo cáo gửi Sở" },
      { do: "move", sheet: "Kiểm tra số liệu", to: 1 },
    ]);
    renamed = await desk.host().read();
    runs.push(await write(desk));
  });

  /** Reading and typing of a person after the first run. */
  function firstSteps(first: Snapshot): readonly Step[] {
    const draft = ownGrid(first, OWN_NAMES.draft);
    const paragraph = place(draft, AREA);
    const lost = ownGrid(first, OWN_NAMES.appendixII);
    const remedy = { row: place(lost, CRITERION).row, column: place(lost, "Giải pháp khắc phục").column };
    const plan = ownGrid(first, OWN_NAMES.remedies);
    const { row } = place(plan, CRITERION);
    const column = (title: string): number => place(plan, title).column;
    const total = place(ownGrid(first, OWN_NAMES.appendixI), "Tổng cộng");
    const PLAN = "Kế hoạch khắc phục";
    const inPlan: readonly Step[] = [
      { do: "type", sheet: PLAN, row, column: column("Thời hạn"), text: "30/6/2023" },
      { do: "type", sheet: PLAN, row, column: column("Đã thực hiện"), text: "Đã mở 02 lớp" },
    ];
    const inserted: readonly Step[] = [
      { do: "insert", sheet: PLAN, row: row + 1 },
      { do: "type", sheet: PLAN, row: row + 1, column: 1, text: "Họp giao ban hằng tháng" },
    ];
    return [
      { do: "add", sheet: "Ghi chép" },
      { do: "type", sheet: "Ghi chép", row: 0, column: 0, formula: `='Phụ lục I'!H${total.row + 1}*2` },
      { do: "type", sheet: "Ghi chép", row: 1, column: 0, formula: "=COUNTA('Xếp hạng (2)'!B1:B40)" },
      { do: "rename", sheet: "Phụ lục I", to: "Biểu 1" },
      { do: "move", sheet: "Phụ lục II", to: 0 },
      { do: "type", sheet: "Dự thảo báo cáo", ...paragraph, text: EDITED },
      { do: "insert", sheet: "Dự thảo báo cáo", row: paragraph.row + 1 },
      { do: "type", sheet: "Dự thảo báo cáo", row: paragraph.row + 1, column: 0, text: ADDED },
      { do: "type", sheet: "Phụ lục II", ...remedy, text: "Giao chỉ tiêu cho từng xã" },
      ...inPlan,
      ...(followsInsertedRows ? inserted : []),
    ];
  }

  const seconds = (): readonly { readonly plan: WritePlan; readonly after: Snapshot }[] => runs.slice(1);

  test("sheets stand where and under which name the person left them; none is new", () => {
    expect(sheetNames(worked)).toContain("Xếp hạng (2)");
    expect(sheetNames(worked)[0]).toBe("Phụ lục II");
    expect(sheetNames(worked).slice(-1)).toEqual(["Ghi chép"]);
    expect(sheetNames(runs[1]?.after ?? worked)).toEqual(sheetNames(worked));
    expect(sheetNames(renamed)[1]).toBe("Kiểm tra số liệu");
    expect(sheetNames(runs[2]?.after ?? worked)).toEqual(sheetNames(renamed));
    const own = ownSheets(runs[2]?.after ?? worked);
    expect([own.get(OWN_NAMES.ranking), own.get(OWN_NAMES.appendixI), own.get(OWN_NAMES.draft)]).toEqual([
      "Xếp hạng (2)",
      "Biểu 1",
      "Báo cáo gửi Sở",
    ]);
  });

  test("the user's sheets and formulas are untouched and go on pointing to ours", () => {
    const before = contents(worked, ...SOURCES, "Ghi chép");
    for (const { after } of seconds()) {
      expect(contents(after, ...SOURCES, "Ghi chép")).toEqual(before);
      const notes = gridOf(after, "Ghi chép");
      expect(formulaAt(notes, 0, 0)).toMatch(/^='Biểu 1'!H\d+\*2$/);
      const total = place(gridOf(after, "Biểu 1"), "Tổng cộng");
      expect(numberAt(notes, 0, 0)).toBeCloseTo(
        2 * (numberAt(gridOf(after, "Biểu 1"), total.row, 7) ?? NaN),
        9,
      );
    }
  });

  test("the edited paragraph is kept and marked, the new wording stands beside it, the added one below", () => {
    const generated = place(ownGrid(runs[0]?.after ?? worked, OWN_NAMES.draft), AREA);
    const wording = textAt(ownGrid(runs[0]?.after ?? worked, OWN_NAMES.draft), generated.row, 0);
    for (const { plan, after } of seconds()) {
      const draft = ownGrid(after, OWN_NAMES.draft);
      const { row } = place(draft, EDITED);
      expect(row).toBe(generated.row);
      expect(textAt(draft, row, 3)).toBe(wording);
      expect(textAt(draft, row + 1, 0)).toBe(ADDED);
      const cell = plan.sheets
        .find(({ definedName }) => definedName === OWN_NAMES.draft)
        ?.cells.find(({ value }) => value === EDITED);
      expect(plan.styles[cell?.style ?? -1]?.fill).toBe("FFF2CC");
    }
  });

  test("what was typed into Phụ lục II and the plan stands, and the plan takes over the remedy", () => {
    for (const { after } of seconds()) {
      const lost = ownGrid(after, OWN_NAMES.appendixII);
      expect(textAt(lost, place(lost, CRITERION).row, place(lost, "Giải pháp khắc phục").column)).toBe(
        "Giao chỉ tiêu cho từng xã",
      );
      const plan = ownGrid(after, OWN_NAMES.remedies);
      const { row } = place(plan, CRITERION);
      const texts = ["Giải pháp khắc phục", "Thời hạn", "Đã thực hiện"].map((title) =>
        textAt(plan, row, place(plan, title).column),
      );
      expect(texts).toEqual(["Giao chỉ tiêu cho từng xã", "30/6/2023", "Đã mở 02 lớp"]);
      if (followsInsertedRows) expect(textAt(plan, row + 1, 1)).toBe("Họp giao ban hằng tháng");
    }
  });

  test("each run leaves every cell of ours as planned", () => {
    for (const { plan, after } of runs) expect(differences(plan, after)).toEqual([]);
  });
});

/** Of a criterion of the sample, in the year's source and on Phụ lục II. */
const SETTLED = "Mức độ hoàn thành kế hoạch tuyên truyền CCHC";
const KEPT = "Tổ chức đối thoại định kỳ với người dân, doanh nghiệp";
const TASK = "Phát phiếu hỏi ở từng xã";
const SUM = "Cộng điểm bị trừ của các tiêu chí";

describe("Phụ lục II that a person fills in and adds to, by LibreOffice", () => {
  const runs: { readonly plan: WritePlan; readonly after: Snapshot }[] = [];
  let recalculated: Snapshot;

  beforeAll(async () => {
    const desk = await fileDesk();
    const { after } = await write(desk);
    const lost = ownGrid(after, OWN_NAMES.appendixII);
    const { row } = place(lost, KEPT);
    const source = place(gridOf(after, "Năm 2022"), SETTLED);
    const sheet = "Phụ lục II";
    const remedy = { row: place(lost, SETTLED).row, column: place(lost, "Giải pháp khắc phục").column };
    desk.work([
      { do: "type", sheet, ...remedy, text: "Giao từng phòng một nội dung" },
      { do: "insert", sheet, row: row + 1 },
      { do: "type", sheet, row: row + 1, column: 1, text: TASK },
      { do: "type", sheet, row: row + 1, column: 4, number: 3 },
      // All its points are there now.
      { do: "type", sheet: "Năm 2022", row: source.row, column: source.column + 2, number: 1 },
    ]);
    runs.push(await write(desk));
    desk.work([]);
    recalculated = await desk.host().read();
    runs.push(await write(desk));
  });

  test("the added row stays below its line, as text; the criterion that has its points back stands below the sum", () => {
    for (const { after } of runs) {
      const lost = ownGrid(after, OWN_NAMES.appendixII);
      const { row } = place(lost, KEPT);
      expect([textAt(lost, row + 1, 1), textAt(lost, row + 1, 4)]).toEqual([TASK, "3"]);
      expect(numberAt(lost, row + 1, 4)).toBeNull();
      const settled = place(lost, SETTLED).row;
      expect(settled).toBe(place(lost, "Không còn bị trừ điểm – nội dung đã ghi").row + 1);
      expect(settled).toBeGreaterThan(place(lost, SUM).row);
      expect([2, 3, 4].map((column) => numberAt(lost, settled, column))).toEqual([1, 1, 0]);
      expect(textAt(lost, settled, place(lost, "Giải pháp khắc phục").column)).toBe(
        "Giao từng phòng một nội dung",
      );
    }
  });

  test("recalculated, the lost points add up and no figure changes", () => {
    const lost = ownGrid(recalculated, OWN_NAMES.appendixII);
    expect(textAt(lost, place(lost, SUM).row, 5)).toBe("Khớp với điểm tối đa trừ điểm đạt");
    const [first] = runs;
    expect(first === undefined ? ["not written"] : differences(first.plan, recalculated)).toEqual([]);
  });

  test("written again it is the same, cell by cell", () => {
    const cells = runs.map(({ plan }) => {
      return plan.sheets.find(({ definedName }) => definedName === OWN_NAMES.appendixII)?.cells;
    });
    expect(cells[0]?.length).toBeGreaterThan(100);
    expect(cells[1]).toEqual(cells[0]);
    for (const { plan, after } of runs) expect(differences(plan, after)).toEqual([]);
  });
});
