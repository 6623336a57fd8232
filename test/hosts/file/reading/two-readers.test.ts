/**
 * The scanner against @e965/xlsx: two readers that know nothing of each other have to see the same workbook.
 * @slow hundreds of workbooks by two readers
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import * as library from "@e965/xlsx";
import fc from "fast-check";
import { Package } from "../../../../src/hosts/file/package/package";
import { readPackage } from "../../../../src/hosts/file/reading/read-package";
import { parseWithLibrary } from "../../../../src/hosts/file/reading/library";
import { snapshotOfLibrary } from "../../../../src/hosts/file/reading/read-with-library";
import { FileHost } from "../../../../src/hosts/file/file-host";
import { formatted, formula, sheet, type MadeCell } from "../../../making/snapshot";
import { workbookBytes } from "../../../making/xlsx";
import { comparable, type Comparable } from "../../comparable";
import { planOf, rankingPlan, settingsPlan } from "../../plans";
import { tortureBook } from "../torture/torture";

/** What the library does not read of an .xlsx is left out: protection, and sheets that are no worksheets. */
function shared({ sheets, names }: Comparable): unknown {
  const plain = Object.entries(sheets).map(([name, sheet]) => [name, { ...sheet, protected: null }] as const);
  // The library makes CRLF an LF; the scanner's own test holds that it does not.
  return JSON.parse(JSON.stringify({ sheets: plain, names }).replaceAll("\\\\r\\\\n", "\\\\n"));
}

async function expectSame(bytes: Uint8Array): Promise<void> {
  const scanned = comparable((await readPackage(Package.open(bytes), "")).snapshot);
  const parsed = comparable(snapshotOfLibrary(parseWithLibrary(library, bytes), ""));
  expect(shared(scanned)).toEqual(shared(parsed));
}

const SAMPLES = join(__dirname, "../../../../samples");

test.each(readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx")))("sample %s", async (name) => {
  await expectSame(new Uint8Array(readFileSync(join(SAMPLES, name))));
});

test("the torture workbook, before and after writing", async () => {
  await expectSame(tortureBook());
  const host = FileHost.open(tortureBook(), "");
  await host.apply(planOf(rankingPlan(), settingsPlan()));
  await expectSame(host.bytes());
});

const text = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
  .filter((value) => value.trim() !== "");
const value = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1000, max: 1000 }).map((thousandths) => thousandths / 1000),
  text,
  fc.boolean(),
);
const cell: fc.Arbitrary<MadeCell> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 6, arbitrary: value },
  {
    weight: 2,
    arbitrary: fc
      .record({ value, format: fc.constantFrom("0.00", "#,##0.###", "dd/mm/yyyy", "@") })
      .map(({ value: held, format }) => formatted(held, format)),
  },
  {
    weight: 2,
    arbitrary: fc.option(value, { nil: undefined }).map((result) => formula("=SUM(A1:B2)", result)),
  },
  { weight: 1, arbitrary: fc.constantFrom("#DIV/0!", "#N/A", "#REF!").map((error) => ({ error })) },
);

test("random workbooks", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { maxLength: 8 }), { minLength: 1, maxLength: 8 }),
      fc.boolean(),
      fc.uniqueArray(fc.nat(7), { maxLength: 3 }),
      async (rows, hidden, hiddenRows) => {
        const made = sheet("Năm 2022", rows, {
          hidden,
          hiddenRows,
          hiddenColumns: hiddenRows,
          merges: ["A1:B2"],
        });
        await expectSame(
          workbookBytes([sheet("Bìa", [["x"]]), made], {
            names: [{ name: "A_1", refersTo: "'Năm 2022'!$A$1" }],
          }),
        );
      },
    ),
    { numRuns: 150 },
  );
});
