/** Next year's form: filled in as an office would, it adds up, keeps within the maxima, and is read and gathered. */
import { unzipSync, strFromU8 } from "fflate";
import { gatherFiles } from "../../src/app/gather-files";
import { understand } from "../../src/app/open-book";
import { planForm } from "../../src/gathering/score-form";
import { newWorkbook } from "../../src/hosts/file/writing/new-workbook";
import { fromPoints } from "../../src/scorebook/points";
import { cellName } from "../../src/workbook/address";
import type { SheetPlan, WritePlan } from "../../src/workbook/plan";
import type { Snapshot } from "../../src/workbook/snapshot";
import { calculate } from "../excel-host/calculation/calculate";
import { BookModel, type CellValue } from "../excel-host/model";
import { sheet, snapshotOf } from "../making/snapshot";
import { packageFaults } from "../strict-xml/parts";
import { figureOf, GOLDEN, scoreOf, unitFile, unitSheet, type GoldenGroup } from "./unit-files";

const STAMP = { time: "08:30 ngày 12/4/2026", version: "0.1.0" };
const districts = GOLDEN[1] ?? fail();

function fail(): never {
  throw new Error("not there");
}

function formOf(workbook: Snapshot): WritePlan {
  const { assessments } = understand(workbook).reading.book;
  return planForm({ assessments, year: 2026, source: "năm trước.xlsx", language: "vi", stamp: STAMP });
}

const plan = formOf(unitFile(districts, 0));
const [form = fail()] = plan.sheets;

/** What a person types, by cell. */
type Typed = Readonly<Record<string, CellValue>>;

/** The form as a program calculates it; null where a cell is empty. */
function filled({ cells, mark }: SheetPlan, typed: Typed): (row: number, column: number) => CellValue | null {
  const book = new BookModel("BIEU.xlsx", calculate);
  const model = book.add("Chấm điểm");
  for (const { row, column, value } of cells) {
    model.ensure(row, column).value = typed[cellName(row, column)] ?? value;
  }
  model.ensure(mark.row, mark.column).value = mark.text;
  // From the leaves up: a row's formula names rows below it, but for the total, which stands last.
  const live = cells.filter(({ formula }) => formula !== undefined).sort((a, b) => b.row - a.row);
  for (let pass = 0; pass < 2; pass++) {
    for (const { row, column, formula = "" } of live) {
      model.ensure(row, column).value = calculate(book, { sheet: model, row, column }, formula);
    }
  }
  return (row, column) => {
    const value = model.cell(row, column)?.value ?? null;
    if (typeof value === "object" && value !== null) throw new Error(`${value.error} at ${cellName(row, column)}`);
    return value === "" ? null : value;
  }; // prettier-ignore
}

function snapshotFrom(at: ReturnType<typeof filled>, fileName: string): Snapshot {
  const { bottom, right } = form.used;
  const rows = Array.from({ length: bottom + 1 }, (_, row) =>
    Array.from({ length: right + 1 }, (__, column) => at(row, column)),
  );
  return { ...snapshotOf(sheet("Chấm điểm", rows)), fileName };
}

/** The row of each criterion, by its code. */
function rowsOf({ cells }: SheetPlan): ReadonlyMap<string, number> {
  return new Map(
    cells
      .filter(({ row, column, value }) => row > 4 && column === 0 && typeof value === "string")
      .map(({ row, value }) => [String(value), row]),
  );
}

function typedBy(group: GoldenGroup, unit: number): Typed {
  const rows = rowsOf(form);
  const scores = group.criteria.filter(({ level }) => level === 2).flatMap((leaf) => {
    const row = rows.get(leaf.code) ?? fail();
    return [[cellName(row, 3), scoreOf(group, unit, leaf, "self")], [cellName(row, 5), scoreOf(group, unit, leaf, "appraised")]];
  }); // prettier-ignore
  return { A2: `Đơn vị: ${group.units[unit] ?? ""}`, ...Object.fromEntries(scores) };
}

test("a filled form is read as it was meant: every score, every sum, the year and the unit", () => {
  const open = understand(snapshotFrom(filled(form, typedBy(districts, 4)), "Pác Nặm.xlsx"));
  const [read = fail()] = open.reading.book.assessments;
  expect(read).toMatchObject({ year: 2026, units: [{ name: "Huyện Pác Nặm" }], official: ["appraised"] });
  expect(open.findings).toEqual([]);
  for (const { index, code } of read.criteria) {
    const points = read.scores.points(index, 0);
    expect([code, points === null ? null : fromPoints(points)]).toEqual([code, figureOf(districts, 4, code, "appraised")]); // prettier-ignore
  }
});

test("forms are gathered; an empty one brings no scores and no zeros", async () => {
  const files = [0, 1].map((unit) => snapshotFrom(filled(form, typedBy(districts, unit)), `${unit}.xlsx`));
  const empty = snapshotFrom(filled(form, { A2: "Đơn vị: Huyện Ngân Sơn" }), "rỗng.xlsx");
  const found = [...files, empty].map((snapshot) => ({
    fileName: snapshot.fileName,
    changed: null,
    read: () => Promise.resolve(snapshot),
  }));
  const gathered = await gatherFiles(found, { year: null, expected: [], layouts: [] });
  expect(gathered.sent.year).toBe(2026);
  expect(gathered.sent.taken.filter(({ file }) => file.fileName !== "rỗng.xlsx")).toHaveLength(2);
  expect(gathered.differences).toEqual([]);
  const named =
    gathered.refused.length + new Set(gathered.missingScores.map(({ submission }) => submission)).size;
  expect(named).toBe(1);
});

test("what may be typed: a score within its maximum, or that it does not apply", () => {
  const row = rowsOf(form).get("1.2") ?? fail();
  const rules = (form.entries ?? []).filter(({ range }) => range.top === row);
  expect(rules.map(({ range }) => range.left)).toEqual([3, 5]);
  const book = new BookModel("BIEU.xlsx", calculate);
  const model = book.add("Chấm điểm");
  model.ensure(row, 2).value = 1.5;
  const may = (value: CellValue): unknown => {
    model.ensure(row, 3).value = value;
    return calculate(book, { sheet: model, row, column: 3 }, `=${rules[0]?.holds ?? ""}`);
  };
  expect([0, 0.75, 1.5, "KĐG"].map(may)).toEqual([true, true, true, true]);
  expect([1.51, -0.01, "1,5", "x"].map(may)).toEqual([false, false, false, false]);
});

test("only entry cells are open: scores of leaves, evidence, reasons, the unit's name", () => {
  const open = form.cells.filter(({ style }) => plan.styles[style]?.unlocked === true);
  const leaves = districts.criteria.filter(({ level }) => level === 2).map(({ code }) => rowsOf(form).get(code));
  expect(new Set(open.map(({ row }) => row))).toEqual(new Set([1, ...leaves]));
  expect(new Set(open.filter(({ row }) => row > 1).map(({ column }) => column))).toEqual(new Set([3, 4, 5, 6]));
  expect(open.filter(({ formula }) => formula !== undefined)).toEqual([]);
  const parts = unzipSync(newWorkbook(plan));
  const xml = strFromU8(parts["xl/worksheets/sheet1.xml"] ?? fail());
  expect(xml).toMatch(/<\/sheetData><sheetProtection sheet="1" .*<dataValidations count="40">.*<pageMargins/);
  expect(strFromU8(parts["xl/styles.xml"] ?? fail())).toContain('<protection locked="0"/>');
  expect(packageFaults("BIEU.xlsx", newWorkbook(plan))).toEqual([]);
}); // prettier-ignore

test("a sheet for each group; maxima are those of most units", () => {
  const departments = GOLDEN[0] ?? fail();
  const other = unitSheet(districts, 2);
  const rows = other.rows.map((row) => (row[0] === "3.1" ? [row[0], row[1], 9, row[3], row[4]] : row));
  const sheets = [unitSheet(districts, 0), unitSheet(districts, 1), { ...other, rows: rows.map((row) => row.map((cell) => cell ?? null)) }, unitSheet(departments, 0)];
  const made = formOf(snapshotOf(...sheets.map((one, at) => ({ ...one, name: `Trang ${at + 1}` }))));
  expect(made.sheets.map(({ title }) => title).sort()).toEqual(["Chấm điểm huyện, thành phố", "Chấm điểm sở, ban, ngành"]);
  const form = made.sheets.find(({ title }) => title.includes("huyện")) ?? fail();
  const maxima = new Map(form.cells.filter(({ row, column }) => row > 4 && column === 2).map(({ row, value, formula }) => [row, [value, formula]]));
  const rowOf = (code: string): number => rowsOf(form).get(code) ?? fail();
  expect(maxima.get(rowOf("3.1"))).toEqual([2, undefined]);
  expect(maxima.get(rowOf("III"))).toEqual([9, "=ROUND(SUM(C19,C20,C21,C22,C23),6)"]);
  expect(maxima.get(29)).toEqual([35, "=ROUND(SUM(C6,C12,C18,C24),6)"]);
}); // prettier-ignore
