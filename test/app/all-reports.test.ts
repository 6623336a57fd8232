/**
 * The reports of a whole province's communes in one run.
 * @slow reports of every unit of a province
 */
import { unzipSync } from "fflate";
import { analyseBook } from "../../src/app/analyse-book";
import { makeReports, reportFileNames } from "../../src/app/all-reports";
import { unitDocuments } from "../../src/app/documents";
import { allUnits } from "../../src/app/find-unit";
import { understand, type OpenBook } from "../../src/app/open-book";
import { readDocx } from "../../src/hosts/word/read-docx";
import { wordFile } from "../../src/hosts/word/word-file";
import { zipFiles, type NamedFile } from "../../src/hosts/word/zip-files";
import { sheet, snapshotOf, type MadeCell } from "../making/snapshot";

const COMMUNES = 126;
const AREAS = 8;
const CRITERIA = 12;

/** A made-up year of 126 communes: 8 areas of 12 criteria, of which the scores go round. */
function yearRows(year: number): readonly (readonly MadeCell[])[] {
  const names = Array.from({ length: COMMUNES }, (_, unit) => `Xã Tân Lập ${unit + 1}`);
  const score = (place: number, unit: number) => ((place * 7 + unit * 3 + year) % 11) / 10;
  const rows: MadeCell[][] = [];
  for (let area = 0; area < AREAS; area++) {
    const criteria = Array.from({ length: CRITERIA }, (_, index) => area * CRITERIA + index);
    const sums = names.map(
      (_, unit) => Math.round(criteria.reduce((sum, place) => sum + score(place, unit), 0) * 10) / 10,
    );
    rows.push([
      `${["I", "II", "III", "IV", "V", "VI", "VII", "VIII"][area] ?? ""}`,
      `Lĩnh vực thứ ${area + 1}`,
      CRITERIA * 1,
      ...sums,
    ]);
    criteria.forEach((place, index) => {
      rows.push([
        `${area + 1}.${index + 1}`,
        `Tiêu chí ${index + 1} của lĩnh vực thứ ${area + 1}`,
        1,
        ...names.map((_, unit) => score(place, unit)),
      ]);
    });
  }
  return [
    [`KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CÁC XÃ, PHƯỜNG NĂM ${year}`],
    [],
    ["STT", "Nội dung", "Điểm tối đa", ...names],
    ...rows,
  ];
}

let open: OpenBook;
beforeAll(() => {
  open = understand(snapshotOf(sheet("Năm 2024", yearRows(2024)), sheet("Năm 2025", yearRows(2025))));
});

test("126 Word files in one run: time and memory, progress step by step, one archive", async () => {
  const documents = unitDocuments(open, allUnits(analyseBook(open)), "report", "vi");
  const files: NamedFile[] = [];
  const steps: number[] = [];
  const from = performance.now();
  const made = await makeReports(
    open,
    documents,
    {
      render: (report) => wordFile(report, "vi"),
      take: (name, bytes) => void files.push({ name: `${name}.docx`, bytes }),
    },
    { onProgress: ({ done, total }) => void steps.push(done / total) },
  );
  const seconds = (performance.now() - from) / 1000;
  console.log(
    `${made.count} reports: ${seconds.toFixed(1)} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB resident, ` +
      `${Math.round(files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6)} MB of files`,
  );
  expect(made).toEqual({ count: COMMUNES, empty: [] });
  expect(steps).toEqual(Array.from({ length: COMMUNES + 1 }, (_, done) => done / COMMUNES));
  const archive = unzipSync(zipFiles(files));
  expect(Object.keys(archive).length).toBe(COMMUNES);
  const one = archive["Xã Tân Lập 77.docx"];
  expect(one === undefined ? "" : readDocx(one).text).toContain("UBND xã Tân Lập 77 xếp thứ");
});

test("stopped between two units: what was handed over is whole, nothing more is begun", async () => {
  const documents = unitDocuments(open, allUnits(analyseBook(open)), "report", "vi");
  const stop = new AbortController();
  const begun: string[] = [];
  const taken: string[] = [];
  const run = makeReports(
    open,
    documents,
    {
      render: (report) => {
        begun.push(report.unit);
        return Promise.resolve(report.unit);
      },
      take: (_, unit) => {
        taken.push(unit);
        if (taken.length === 3) stop.abort();
      },
    },
    { signal: stop.signal },
  );
  await expect(run).rejects.toThrow(/cancelled/);
  expect(taken.length).toBe(3);
  expect(begun).toEqual(taken);
});

test("file names are fit for every system and told apart", () => {
  const named = (name: string) => ({ name });
  expect(reportFileNames([named("Sở A/B: 1"), named("Xã Kim Lư"), named("xã Kim Lư")])).toEqual([
    "Sở A-B- 1",
    "Xã Kim Lư",
    "xã Kim Lư (2)",
  ]);
});
