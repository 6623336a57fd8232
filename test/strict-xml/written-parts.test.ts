/**
 * libxml2 reads every XML part that we write: sheets, charts, drawings, styles, relations, Word files.
 * @slow a strict parser reads every part of whole books
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { utils, write, type BookType } from "@e965/xlsx";
import { Document, Packer, Paragraph, TextRun } from "docx";
import { analyse } from "../../src/analysis/analyse";
import { analyseBook } from "../../src/app/analyse-book";
import { understand } from "../../src/app/open-book";
import { planOf as planOfBook } from "../../src/app/write-sheets";
import { FileHost } from "../../src/hosts/file/file-host";
import { fillTemplate } from "../../src/hosts/word/fill-template";
import { wordFile } from "../../src/hosts/word/word-file";
import type { Language } from "../../src/language/language";
import { composeReport } from "../../src/report/compose";
import type { Report } from "../../src/report/document";
import { DEFAULT_SETTINGS } from "../../src/scorebook/settings";
import { planSheets } from "../../src/sheets/plan-sheets";
import { area, assessment, criterion, details, remark, scoreBook } from "../making/book";
import { xlsxOf } from "../making/xlsx";
import { planOf, rankingPlan, settingsPlan } from "../hosts/plans";
import { tortureBook } from "../hosts/file/torture/torture";
import { bachThongBook, onlyGroup } from "../report/bach-thong";
import { chosenUnit, requestFor } from "../sheets/making/request";
import { sourceSheets } from "../sheets/making/source";
import { HOSTILE, packageFaults } from "./parts";

const SAMPLES = join(__dirname, "../../samples");
const sampleNames = readdirSync(SAMPLES).filter((name) => name.endsWith(".xlsx"));
const FIRST = "cchc-cap-huyen-2021-2022.xlsx";
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(SAMPLES, name)));

test.each(sampleNames)("%s", (name) => {
  expect(packageFaults("sample", sample(name))).toEqual([]);
});

test("the sample with the sheets of two units, and without them again", async () => {
  const host = FileHost.open(sample(FIRST), FIRST);
  const open = understand(await host.read());
  const analysis = analyseBook(open);
  const units = analysis.groups
    .flatMap((group) => group.current.units.map((unit) => ({ group, unit })))
    .slice(0, 2);
  const stamp = { time: HOSTILE, version: "1.0.0" };
  await host.apply(planOfBook(open, { analysis, units, language: "vi", phrases: true, stamp }));
  expect(packageFaults("written", host.bytes())).toEqual([]);
  await host.removeOwnSheets();
  expect(packageFaults("removed", host.bytes())).toEqual([]);
});

test("a workbook with everything in it", async () => {
  const host = FileHost.open(tortureBook(), "sổ.xlsm");
  for (let time = 0; time < 2; time++) await host.apply(planOf(rankingPlan(), settingsPlan()));
  expect(packageFaults("torture", host.bytes())).toEqual([]);
});

test.each<BookType>(["biff8", "xlsb", "ods", "xlml"])("a workbook that was %s", async (bookType) => {
  const sheet = utils.aoa_to_sheet([
    ["Đơn vị", "Điểm tối đa", "Huyện A & B"],
    ["<I>", 10, 9.5],
    ["II\n", 5, 4.25],
  ]);
  const bytes: unknown = write(
    { SheetNames: ["Năm 2022"], Sheets: { "Năm 2022": sheet } },
    { type: "array", bookType },
  );
  if (!(bytes instanceof ArrayBuffer)) throw new Error("no bytes");
  const host = FileHost.open(new Uint8Array(bytes), `sổ.${bookType}`);
  await host.apply(planOf(rankingPlan(), settingsPlan()));
  expect(packageFaults(bookType, host.bytes())).toEqual([]);
});

/** A book in which every name and reason is hostile. */
const hostileNames = [`1 ${HOSTILE}`, `2 ${HOSTILE}`, `3 ${HOSTILE}`];
const hostileYears = [2021, 2022].map((year) =>
  assessment(
    year,
    hostileNames,
    area("I", HOSTILE, 10, criterion("I.1", HOSTILE, 5, [5, 4, 3]), criterion("I.2", HOSTILE, 5, [4, 4, 1])),
    area("II", HOSTILE, 10, criterion("II.1", HOSTILE, 10, [year % 3, 2, 3])),
    details({ remarks: [remark("I.2", hostileNames[0] ?? "", HOSTILE)], province: HOSTILE }),
  ),
);

test("names and reasons that are no XML", async () => {
  const source = xlsxOf(...sourceSheets(hostileYears));
  const host = FileHost.open(source, HOSTILE);
  const snapshot = await host.read();
  const analysis = analyse(scoreBook(...hostileYears));
  const settings = { ...DEFAULT_SETTINGS, superior: HOSTILE, signatory: HOSTILE };
  const units = hostileNames.map((name) => chosenUnit({ analysis }, name));
  await host.apply(planSheets(requestFor({ snapshot, analysis }, { units, settings, fingerprint: HOSTILE })));
  await host.apply(
    planOf(
      rankingPlan({ title: "A & B <1>" }),
      settingsPlan({ cells: [{ row: 0, column: 0, value: HOSTILE, style: 5 }] }),
    ),
  );
  expect(packageFaults("hostile", host.bytes(), source)).toEqual([]);
});

const hostileReport = (): Report =>
  composeReport(onlyGroup(scoreBook(...hostileYears)), 0, {
    settings: { ...DEFAULT_SETTINGS, superior: HOSTILE, signatory: HOSTILE },
    language: "vi",
  });

test.each<Language>(["vi", "en"])("the Word file of a report (%s)", async (language) => {
  const report = composeReport(onlyGroup(bachThongBook()), 0, { settings: DEFAULT_SETTINGS, language });
  expect(packageFaults("report", await wordFile(report, language))).toEqual([]);
  expect(packageFaults("hostile", await wordFile(hostileReport(), language, { author: HOSTILE }))).toEqual(
    [],
  );
});

test("an office's own Word file, filled", async () => {
  const places = [
    "{{Cơ quan báo cáo}} {{hạng}}",
    "{{người ký}}",
    "{{nội dung}}",
    "{{phụ lục I}}",
    "{{nơi nhận}}",
  ];
  const children = places.map((text) => new Paragraph({ children: [new TextRun(text)] }));
  const template = new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
  const { bytes } = await fillTemplate(template, hostileReport(), "vi");
  expect(packageFaults("filled", bytes)).toEqual([]);
});
