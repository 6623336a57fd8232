/** What `write` leaves: the seven sheets by name, and everything else as it was. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { read, type WorkBook } from "@e965/xlsx";
import { OWN_NAMES } from "../../src/workbook/own-sheets";
import { parIndex, SAMPLE, temporaryFolder } from "./command-line";
import { convert } from "../making/soffice";

const folder = temporaryFolder();

const WRITTEN = [
  OWN_NAMES.ranking,
  OWN_NAMES.areas,
  OWN_NAMES.criteria,
  OWN_NAMES.years,
  OWN_NAMES.appendixI,
  OWN_NAMES.appendixII,
  OWN_NAMES.draft,
  OWN_NAMES.remedies,
  OWN_NAMES.findings,
];

/** Parts that may change when sheets are added (docs/file-format.md). */
const CHANGED = [
  "[Content_Types].xml",
  "docProps/app.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
];

function book(path: string): WorkBook {
  return read(readFileSync(path), { cellFormula: true, cellNF: true });
}

/** Every cell of a sheet: value, type, formula and number format. */
function cells(workbook: WorkBook, name: string): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const [address, cell] of Object.entries(workbook.Sheets[name] ?? {})) {
    if (address.startsWith("!")) continue;
    const { t, v, f, z } = cell as { t: string; v: unknown; f?: string; z?: string };
    found[address] = { t, v, f, z };
  }
  return found;
}

function sheetOfName(workbook: WorkBook, name: string): string | undefined {
  const reference = workbook.Workbook?.Names?.find(
    (defined) => defined.Name === name && defined.Sheet === undefined,
  )?.Ref;
  return reference?.slice(0, reference.lastIndexOf("!")).replace(/^'|'$/g, "").replaceAll("''", "'");
}

describe("write SAMPLE --unit", () => {
  const out = join(folder, "ket-qua.xlsx");
  const run = parIndex("write", SAMPLE, "-o", out, "--unit", "Bạch Thông");
  if (run.exit !== 0) throw new Error(run.stderr);
  const before = book(SAMPLE);
  const after = book(out);

  test("nine sheets, each found by its defined name", () => {
    const sheets = WRITTEN.map((name) => sheetOfName(after, name));
    expect(sheets).toEqual([
      "Xếp hạng",
      "Lĩnh vực",
      "Tiêu chí",
      "Qua các năm",
      "Phụ lục I",
      "Phụ lục II",
      "Dự thảo báo cáo",
      "Kế hoạch khắc phục",
      "Kiểm tra số liệu",
    ]);
    expect(after.SheetNames).toEqual([...before.SheetNames, ...after.SheetNames.slice(-9)]);
    expect(run.stdout).toContain("09 trang");
  });

  test("source sheets are equal cell for cell", () => {
    for (const name of before.SheetNames) expect(cells(after, name)).toEqual(cells(before, name));
  });

  test("every other part is byte-identical", () => {
    const old = unzipSync(readFileSync(SAMPLE));
    const now = unzipSync(readFileSync(out));
    const different = Object.keys(old).filter((part) => {
      const bytes = now[part];
      return bytes === undefined || !Buffer.from(bytes).equals(Buffer.from(old[part] ?? []));
    });
    expect(different.filter((part) => !CHANGED.includes(part))).toEqual([]);
    expect(different).toContain("xl/workbook.xml");
  });

  test("LibreOffice opens it and finds the same sheets and source cells", () => {
    const converted = book(convert(out, "xlsx", join(folder, "lo")));
    expect(converted.SheetNames).toEqual(after.SheetNames);
    const values = (workbook: WorkBook, name: string): unknown =>
      Object.fromEntries(
        Object.entries(cells(workbook, name))
          .map(([address, cell]) => [address, (cell as { v: unknown }).v])
          .filter(([, v]) => v !== undefined),
      );
    for (const name of before.SheetNames) expect(values(converted, name)).toEqual(values(before, name));
  });
});

test("without a unit the sheets of the peer group are written", () => {
  const out = join(folder, "khoi.xlsx");
  expect(parIndex("write", SAMPLE, "-o", out).exit).toBe(0);
  const names = book(out)
    .Workbook?.Names?.map(({ Name }) => Name)
    .filter((name) => name.startsWith("CCHC_"));
  const { findings, areas, ranking, criteria, years } = OWN_NAMES;
  expect(names?.sort()).toEqual([findings, areas, ranking, criteria, years].sort());
});

test("the same input gives the same bytes", () => {
  process.env["SOURCE_DATE_EPOCH"] = "1680000000";
  const [first, second] = ["a.xlsx", "b.xlsx"].map((name) => {
    const out = join(folder, name);
    parIndex("write", SAMPLE, "-o", out, "--all");
    return readFileSync(out);
  });
  const shown = book(join(folder, "a.xlsx")).Sheets["Xếp hạng"] ?? {};
  expect(Object.values(shown).some((cell: unknown) => JSON.stringify(cell).includes("/03/2023"))).toBe(true);
  expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
});
