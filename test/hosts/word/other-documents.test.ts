/** The form of the other documents: a letter's head, places to fill in, rows over the whole table, one page. */
import { wordFile } from "../../../src/hosts/word/word-file";
import { composeBrief } from "../../../src/report/brief/compose";
import type { Report } from "../../../src/report/document";
import { composeGroupReport } from "../../../src/report/group/compose";
import { composePlan } from "../../../src/report/plan/compose";
import { NOTHING_TYPED } from "../../../src/report/plan/tasks";
import { DEFAULT_SETTINGS } from "../../../src/scorebook/settings";
import { bachThongBook, onlyGroup } from "../../report/bach-thong";
import { printed } from "../../making/pdf";
import { paragraphs, wordParts, type Look } from "./ooxml";

const group = onlyGroup(bachThongBook());

async function looksOf(report: Report): Promise<readonly Look[]> {
  const parts = wordParts(await wordFile(report, "vi"));
  return paragraphs(parts, parts.part("word/document.xml"));
}

const marked = (look: Look | undefined): boolean => look?.xml.includes('w:highlight w:val="yellow"') === true;

test("places to fill in are yellow in the head, at the foot and in the table of tasks", async () => {
  const plan = composePlan(
    group,
    0,
    { settings: DEFAULT_SETTINGS, language: "vi", overrides: {} },
    NOTHING_TYPED,
  );
  const looks = await looksOf(plan);
  const starting = (text: string) => looks.find((look) => look.text.startsWith(text));
  expect(marked(starting("Số: ....../KH-UBND"))).toBe(true);
  expect(marked(starting("Giao [cơ quan đầu mối]"))).toBe(true);
  expect(looks.filter(({ text }) => text === "......").every(marked)).toBe(true);
  expect(marked(starting("KẾ HOẠCH"))).toBe(false);
  expect(starting("(Kèm theo Kế hoạch số ....../KH-UBND")).toBeDefined();
  const brief = await looksOf(
    composeBrief(group, 0, { settings: DEFAULT_SETTINGS, language: "vi", overrides: {} }, 0),
  );
  expect(marked(brief.find(({ text }) => text === "[BỘ PHẬN THAM MƯU]"))).toBe(true);
  expect(marked(brief.find(({ text }) => text === "- Lưu: [bộ phận lưu]."))).toBe(true);
});

test("an area's row goes over the whole table of tasks", async () => {
  const plan = composePlan(
    group,
    0,
    { settings: DEFAULT_SETTINGS, language: "vi", overrides: {} },
    NOTHING_TYPED,
  );
  const xml = wordParts(await wordFile(plan, "vi")).part("word/document.xml");
  const spans = [...xml.matchAll(/<w:gridSpan w:val="(\d+)"/g)].map(([, columns]) => columns);
  expect(spans.length).toBeGreaterThan(0);
  expect(new Set(spans)).toEqual(new Set(["7"]));
});

test("a letter has no title: what it is about stands below its number", async () => {
  const report = composeGroupReport(group, DEFAULT_SETTINGS, "vi");
  const head = { ...report.letterhead, title: "", abstract: "V/v rà soát số liệu" };
  const looks = await looksOf({ ...report, kind: "letter", letterhead: head });
  const at = looks.findIndex(({ text }) => text.startsWith("Số: "));
  expect(looks[at + 1]).toMatchObject({
    text: "V/v rà soát số liệu",
    size: 12,
    bold: false,
    align: "center",
  });
});

test("what the leaders get is one page", async () => {
  const brief = composeBrief(group, 0, { settings: DEFAULT_SETTINGS, language: "vi", overrides: {} }, 2);
  expect(printed(await wordFile(brief, "vi"), "docx")).toHaveLength(1);
});
