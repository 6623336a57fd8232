/**
 * Texts of hands that did not know the rules: what is planted is found, what is true raises no alarm.
 * @slow hundreds of planted faults, each checked in a whole report
 */
import { checkReport } from "../../../../src/report/check/check";
import { writtenText } from "../../../../src/report/check/written";
import type { ScoreBook } from "../../../../src/scorebook/assessment";
import { independentBooks } from "./books";
import { GROUP_TEXTS } from "./groups";
import { plantedFaults, trueText, type IndependentBook, type IndependentText } from "./independent-text";
import { MORE_OFFICE_TEXTS } from "./more-offices";
import { OFFICE_TEXTS } from "./offices";
import { PUBLISHED_TEXTS } from "./published";

const TEXTS = [...OFFICE_TEXTS, ...MORE_OFFICE_TEXTS, ...GROUP_TEXTS, ...PUBLISHED_TEXTS];

let books: Readonly<Record<IndependentBook, ScoreBook>>;
beforeAll(async () => {
  books = await independentBooks();
});

function judged(of: IndependentText, text: string) {
  const options = of.unit === "" ? {} : { unit: of.unit };
  const result = checkReport(writtenText(text), books[of.book], options);
  return { ...result, findings: result.findings.filter(({ severity }) => severity !== "info") };
}

test("the texts are many, and of many kinds of faults", () => {
  const faults = TEXTS.flatMap(({ text }) => plantedFaults(text));
  expect(TEXTS.length).toBeGreaterThanOrEqual(30);
  expect(TEXTS.filter(({ book }) => book !== "districts").length).toBeGreaterThanOrEqual(10);
  expect(faults.length).toBeGreaterThanOrEqual(300);
  expect(new Set(faults.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(25);
});

test("no false alarm", () => {
  const alarms: string[] = [];
  let checked = 0;
  for (const of of TEXTS) {
    const result = judged(of, trueText(of.text));
    checked += result.checked;
    for (const { code, text, expected } of result.findings)
      alarms.push(`${of.name}: ${code} “${text}” → ${expected ?? ""}`);
  }
  console.log(`checked ${checked}`);
  expect(alarms).toEqual([]);
});

test("planted faults are found", () => {
  const missed: string[] = [];
  let planted = 0;
  for (const of of TEXTS) {
    for (const { kind, right, wrong, text } of plantedFaults(of.text)) {
      planted += 1;
      const known = new Set(judged(of, trueText(of.text)).findings.map(({ text: shown }) => shown));
      if (judged(of, text).findings.every(({ text: shown }) => known.has(shown)))
        missed.push(`${of.name} | ${kind}: ${right} → ${wrong}`);
    }
  }
  console.log(`planted ${planted}, found ${planted - missed.length}\n${missed.join("\n")}`);
  expect(missed.length / planted).toBeLessThanOrEqual(0.03);
});
