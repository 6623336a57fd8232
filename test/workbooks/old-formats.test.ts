/** The golden workbooks and the samples as .xls and .ods of LibreOffice say the same as the .xlsx. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FileHost } from "../../src/hosts/file/file-host";
import { readBook } from "../../src/reading/read-book";
import { sheetsOf } from "../making/snapshot";
import { convertAll } from "../making/soffice";
import { xlsxOf } from "../making/xlsx";
import { CASES } from "./cases";
import { describe } from "./rendering/told";

const SAMPLES = ["cchc-cap-huyen-2021-2022.xlsx", "cchc-phieu-cham-don-vi-2022.xlsx"].map((name) =>
  join(__dirname, "..", "..", "samples", name),
);
const folder = mkdtempSync(join(tmpdir(), "par-index-old-formats-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function told(path: string): Promise<unknown> {
  const host = FileHost.open(new Uint8Array(readFileSync(path)), "Kết quả.xlsx");
  const { book, findings } = readBook(await host.read());
  return { assessments: book.assessments.map(describe), findings: findings.map(({ code }) => code) };
}

/**
 * LibreOffice calculates what a file holds without a result, and the library tells no fonts of old files:
 * such books are others afterwards. (Letters alone still tell TCVN3 and VNI: see the first of those cases.)
 */
const kept = CASES.filter(
  ({ findings, workbook }) =>
    findings?.includes("uncached-formula") !== true &&
    sheetsOf(workbook).every(
      ({ columnFonts, rowFonts }) => columnFonts === undefined && rowFonts === undefined,
    ),
);
/** Every ninth case in a short run: LibreOffice needs its time. */
const chosen = process.env["PAR_INDEX_LONG"] === "1" ? kept : kept.filter((_, index) => index % 9 === 0);
const golden = chosen.map(({ title, workbook }, index) => {
  const path = join(folder, `golden-${index}.xlsx`);
  writeFileSync(path, xlsxOf(...sheetsOf(workbook)));
  return { title, path };
});
const files = [...golden, ...SAMPLES.map((path) => ({ title: path, path }))];

test.each(["xls", "ods"])("as .%s", async (target) => {
  const written = convertAll(
    files.map(({ path }) => path),
    target,
    join(folder, target),
  );
  for (const [index, { title, path }] of files.entries()) {
    expect({ title, told: await told(written[index] ?? "") }).toEqual({ title, told: await told(path) });
  }
});
