/** The documents of a book: what each file is called, and that a letter about nothing is none. */
import { makeReports } from "../../src/app/all-reports";
import { analyseBook } from "../../src/app/analyse-book";
import { groupDocuments, unitDocuments } from "../../src/app/documents";
import { allUnits } from "../../src/app/find-unit";
import { understand } from "../../src/app/open-book";
import type { Report } from "../../src/report/document";
import { workbookOfDistricts } from "../taskpane/workbook-of-districts";

const open = understand(workbookOfDistricts());
const { groups } = analyseBook(open);
const units = allUnits(analyseBook(open)).slice(0, 2);

async function written(jobs: Parameters<typeof makeReports>[1]) {
  const files: (readonly [string, Report["kind"]])[] = [];
  const { empty } = await makeReports(open, jobs, {
    render: ({ kind }) => Promise.resolve(kind),
    take: (name, kind) => void files.push([name, kind]),
  });
  return { files, empty };
}

test("each document beside the report says in its name what it is", async () => {
  const [first = "", second = ""] = units.map(({ unit }) => unit.name);
  expect((await written(unitDocuments(open, units, "report", "vi"))).files).toEqual([
    [first, "report"],
    [second, "report"],
  ]);
  expect((await written(unitDocuments(open, units, "plan", "vi"))).files).toEqual([
    [`${first} - Kế hoạch khắc phục`, "plan"],
    [`${second} - Kế hoạch khắc phục`, "plan"],
  ]);
  expect((await written(unitDocuments(open, units, "brief", "vi"))).files[0]?.[0]).toBe(
    `${first} - Tóm tắt cho lãnh đạo`,
  );
  expect((await written(groupDocuments(open, groups, "group", "vi"))).files).toEqual([
    ["huyện, thành phố - Báo cáo toàn khối", "group"],
  ]);
});

test("where all figures agree no letter is written, and it is told of whom", async () => {
  expect(open.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  const { files, empty } = await written(groupDocuments(open, groups, "letter", "vi"));
  expect(files).toEqual([]);
  expect(empty).toEqual(["huyện, thành phố - Công văn rà soát số liệu"]);
});
