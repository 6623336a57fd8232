import { composeReport } from "../../../src/report/compose";
import { checkReport } from "../../../src/report/check/check";
import { writtenText } from "../../../src/report/check/written";
import { reportText } from "../../../src/report/plain-text";
import type { ScoreBook } from "../../../src/scorebook/assessment";
import { DEFAULT_SETTINGS } from "../../../src/scorebook/settings";
import { onlyGroup } from "../bach-thong";
import { mutationsOf } from "./mutations";
import { sampleBook } from "./sample-book";

let book: ScoreBook;
beforeAll(async () => {
  book = await sampleBook();
});

const LEVELS = ["brief", "standard", "detailed"] as const;

test("our own reports of all units and levels say nothing wrong", () => {
  const group = onlyGroup(book);
  for (const { index, name } of group.current.units) {
    for (const detail of LEVELS) {
      const text = reportText(
        composeReport(group, index, { settings: { ...DEFAULT_SETTINGS, detail }, language: "vi" }),
        "vi",
      );
      const { findings, unit } = checkReport(writtenText(text), book);
      expect({ unit, findings }).toEqual({ unit: name, findings: [] });
    }
  }
});

/** Every figure in `npm run test:long`, one in so many otherwise; a prime, so that all kinds come round. */
const STEP = process.env["PAR_INDEX_LONG"] === "1" ? 1 : 89;

test("each figure of each report, changed by one digit, is found", () => {
  const group = onlyGroup(book);
  let tried = 0;
  const missed: string[] = [];
  for (const { index } of group.current.units) {
    for (const detail of LEVELS) {
      const report = composeReport(group, index, {
        settings: { ...DEFAULT_SETTINGS, detail },
        language: "vi",
      });
      let at = index;
      for (const mutation of mutationsOf(report, index)) {
        at += 1;
        if (at % STEP !== 0) continue;
        tried += 1;
        const { findings } = checkReport(writtenText(reportText(mutation.report, "vi")), book);
        const { block, kind, printed, changed } = mutation;
        if (findings.length === 0) missed.push(`${detail} ${block} ${kind} ${printed} → ${changed}`);
      }
    }
  }
  console.log(`figures changed: ${tried}, found: ${tried - missed.length}`);
  expect(missed.length / tried).toBeLessThanOrEqual(0.01);
}, 3_600_000);
