import { baseFileView } from "../../../src/taskpane/view/base-file";
import { analyseBook } from "../../../src/app/analyse-book";
import { understand } from "../../../src/app/open-book";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { workbookOfDistricts, workbookOfNotes, yearAlone } from "../workbook-of-districts";

function shown(snapshot: Snapshot, base: Snapshot | null = null) {
  const book = understand(snapshot, base === null ? {} : { base });
  return baseFileView({ book, analysis: analyseBook(book), baseFile: base?.fileName ?? null }, "vi");
}

test("a workbook with earlier years needs no other file", () => {
  expect(shown(workbookOfDistricts())).toBeNull();
});

test("a workbook of one year is told that none is at hand", () => {
  expect(shown(yearAlone(2022))).toMatchObject({ file: null, useless: false });
});

test("a file in use is named; one that holds no other year is said to be of no use", () => {
  const named = (snapshot: Snapshot): Snapshot => ({ ...snapshot, fileName: "nam-truoc.xlsx" });
  expect(shown(yearAlone(2022), named(yearAlone(2021)))).toMatchObject({
    file: "nam-truoc.xlsx",
    useless: false,
  });
  expect(shown(yearAlone(2022), named(workbookOfNotes()))).toMatchObject({ useless: true });
  expect(shown(yearAlone(2022), named(yearAlone(2022)))).toMatchObject({ useless: true });
});
