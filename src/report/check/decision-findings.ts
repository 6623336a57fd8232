/**
 * The decision that approved the results, as a report cites it: its number and date against those that the
 * workbook's title block names. Only citations that plainly mean this decision are held.
 */
import type { GroupAnalysis } from "../../analysis/analysis";
import { reportCheckWords } from "../../language/report-check";
import { plain } from "../../text/fold";
import type { Decision } from "../../scorebook/assessment";
import type { CheckFinding } from "./check-result";
import { sentencesOf, yearsOf } from "./sentences";
import { tokensOf, type DecimalMark } from "./tokens";
import type { WrittenLine, WrittenText } from "./written";

/** "Quyết định số 501/QĐ-UBND" */
const CITED =
  /quyết\s+định(?:\s+số)?\s*:?\s*(?<number>(?<count>\d+)\s?\/\s?(?<kind>QĐ\s?[-–]\s?[\p{L}]+))/giu;
const DATE =
  "(?<day>\\d{1,2})(?:[/.-](?<month>\\d{1,2})[/.-]|\\s+tháng\\s+(?<word>\\d{1,2})\\s+năm\\s+)(?<year>\\d{4})";
/** Right behind the number, or at the sentence's beginning where the decision "was issued". */
const DATE_AFTER = new RegExp(`^\\s*,?\\s*ngày\\s+(?<date>${DATE})`, "iu");
const DATE_BEFORE = new RegExp(`^\\s*ngày\\s+(?<date>${DATE})(?=.*ban hành)`, "isu");

/** Approves results, not a set of criteria or a plan. */
const APPROVES =
  /\b(?:phe duyet|cong bo|cong nhan) (?:ket qua|chi so)\b.*\b(?:chi so|cchc|cai cach hanh chinh)\b/;
/** Begins with the decision and goes on with results. */
const REPORTS = /^(?:can cu|theo) quyet dinh (?:so )?.*\b(?:xep|dat|dung) .*\bdiem\b/;

export interface DecisionFindings {
  /** Numbers and dates that were held. */
  readonly checked: number;
  readonly findings: readonly CheckFinding[];
}

export function decisionFindings(
  written: WrittenText,
  { current, base }: GroupAnalysis,
  decimal: DecimalMark,
): DecisionFindings {
  const known = [current, ...(base === null ? [] : [base])].flatMap(({ decision, year }) =>
    decision === null ? [] : [{ decision, year }],
  );
  let checked = 0;
  const findings: CheckFinding[] = [];
  for (const { text, start, years } of sentences(written, decimal)) {
    const meant = known.find(({ year }) => (years.length === 0 ? current.year : years[0]) === year);
    const cited = [...text.matchAll(CITED)];
    const [citation] = cited;
    if (meant === undefined || citation === undefined || cited.length > 1) continue;
    const held = hold(text, citation, meant.decision);
    if (held === null) continue;
    checked += held.checked;
    for (const { from, to, expected, severity } of held.faults) {
      const place = { text: text.slice(from, to), start: start + from, end: start + to };
      const { cell } = meant.decision;
      const about = { unit: "", criterion: "", year: meant.year, cells: [cell] };
      findings.push({ code: "wrong-decision", severity, expected, ...place, ...about });
    }
  }
  return { checked, findings };
}

interface Sentence {
  readonly text: string;
  readonly start: number;
  /** Years that it speaks of, those only compared with left out. */
  readonly years: readonly number[];
}

function sentences(written: WrittenText, decimal: DecimalMark): readonly Sentence[] {
  return written.lines
    .filter(({ table, text }) => table === 0 && /quyết\s+định/iu.test(text))
    .flatMap((line) => sentencesOfLine(line, decimal));
}

function sentencesOfLine(line: WrittenLine, decimal: DecimalMark): readonly Sentence[] {
  const tokens = tokensOf(line.text, decimal);
  return sentencesOf(tokens).map((sentence) => {
    const from = tokens[sentence.from]?.start ?? 0;
    const to = tokens[sentence.to - 1]?.end ?? line.text.length;
    const years = yearsOf(tokens, sentence, null).filter(({ compared }) => !compared);
    return {
      text: line.text.slice(from, to),
      start: line.start + from,
      years: years.map(({ year }) => year),
    };
  });
}

interface Fault {
  readonly from: number;
  readonly to: number;
  readonly expected: string;
  readonly severity: "error" | "warning";
}

/** Null where another decision may be meant. */
// eslint-disable-next-line sonarjs/cognitive-complexity -- each thing that a report says of the decision, held in turn
function hold(
  text: string,
  citation: RegExpMatchArray,
  decision: Decision,
): { readonly checked: number; readonly faults: readonly Fault[] } | null {
  const words = plain(text);
  const approves = APPROVES.test(words);
  const named = new RegExp(CITED.source, "iu").exec(`Quyết định số ${decision.number}`)?.groups;
  const { number = "", count = "", kind = "" } = citation.groups ?? {};
  if (named === undefined) return null;
  const otherSign = plain(named["kind"] ?? "") !== plain(kind);
  // Another body's decision may be another decision; with the same number it is this one, signed wrong.
  if (otherSign && (!approves || Number(named["count"]) !== Number(count))) return null;
  const end = citation.index === undefined ? 0 : citation.index + citation[0].length;
  const rightNumber = Number(named["count"]) === Number(count) && !otherSign;
  const date = dateBeside(text, end);
  const wanted = dateParts(new RegExp(DATE, "iu").exec(decision.date)?.groups);
  const rightDate =
    date === null || wanted === null ? null : date.parts.every((part, at) => part === wanted[at]);
  if (!approves && !rightNumber && rightDate !== true && !REPORTS.test(words)) return null;
  // With another number and another date it may be another decision, unless it is said to approve results.
  if (otherSign && rightDate !== true) return null;
  if (!rightNumber && rightDate !== true && !approves) return null;
  const severity = rightNumber || rightDate === true ? "error" : "warning";
  const faults: Fault[] = [];
  if (!rightNumber) faults.push({ from: end - number.length, to: end, expected: decision.number, severity });
  if (rightDate === false && date !== null && wanted !== null) {
    const [day, month, year] = wanted;
    const expected = date.inWords ? reportCheckWords("vi").date(day, month, year) : `${day}/${month}/${year}`;
    faults.push({ from: date.from, to: date.to, expected, severity });
  }
  const issuer = rightNumber
    ? (issuerBehind(text, date?.to ?? end) ?? issuerBefore(text.slice(0, citation.index)))
    : null;
  if (issuer !== null && bodyOf(issuer.text) !== bodyOf(decision.issuer)) {
    faults.push({ from: issuer.from, to: issuer.to, expected: decision.issuer, severity });
  }
  faults.sort((a, b) => a.from - b.from);
  return { checked: rightDate === null ? 1 : 2, faults };
}

/** "của UBND tỉnh Bắc Kạn", right behind the number or the date; only a body that issues decisions. */
const ISSUER =
  /^\s*,?\s*của\s+(?<issuer>(?:Chủ tịch\s+)?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|thành phố|TP\.?)\s+\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*)/u;

/** "UBND tỉnh Bắc Kạn ban hành Quyết định số …" */
const ISSUED =
  /(?<issuer>(?:Chủ tịch\s+)?(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+(?:tỉnh|thành phố|TP\.?)\s+\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*)\s+(?:đã\s+)?ban hành\s+$/u;

function issuerBefore(
  before: string,
): { readonly text: string; readonly from: number; readonly to: number } | null {
  const found = ISSUED.exec(before);
  const issuer = found?.groups?.["issuer"];
  return found === null || issuer === undefined
    ? null
    : { text: issuer, from: found.index, to: found.index + issuer.length };
}

function issuerBehind(
  text: string,
  end: number,
): { readonly text: string; readonly from: number; readonly to: number } | null {
  const found = ISSUER.exec(text.slice(end));
  const issuer = found?.groups?.["issuer"];
  if (found === null || issuer === undefined) return null;
  const to = end + found[0].length;
  return { text: issuer, from: to - issuer.length, to };
}

/** A body under any of its spellings; its chairman signs for it. */
function bodyOf(issuer: string): string {
  return plain(issuer)
    .replace(/^chu tich /, "")
    .replace("uy ban nhan dan", "ubnd")
    .replace(/\btp\b/, "thanh pho");
}

type DateParts = readonly [day: number, month: number, year: number];

function dateParts(groups: Readonly<Record<string, string | undefined>> | undefined): DateParts | null {
  if (groups === undefined) return null;
  return [Number(groups["day"]), Number(groups["month"] ?? groups["word"]), Number(groups["year"])];
}

function dateBeside(text: string, end: number) {
  const after = DATE_AFTER.exec(text.slice(end));
  const found = after ?? DATE_BEFORE.exec(text);
  const parts = dateParts(found?.groups);
  if (found === null || parts === null) return null;
  const date = found.groups?.["date"] ?? "";
  const from = (after === null ? 0 : end) + found[0].length - date.length;
  return { parts, from, to: from + date.length, inWords: found.groups?.["word"] !== undefined };
}
