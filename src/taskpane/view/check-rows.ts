/** What checking a report found, sentence by sentence: the words around a wrong figure, and the sentence put right. */
import type { Language } from "../../language/language";
import { checkMessage } from "../../language/report-check";
import type { CheckFinding, CheckFindingCode, CheckResult } from "../../report/check/check-result";
import { sentencesOf } from "../../report/check/sentences";
import { decimalMarkOf, tokensOf, type DecimalMark } from "../../report/check/tokens";
import type { WrittenLine, WrittenText } from "../../report/check/written";
import type { Severity } from "../../scorebook/finding";
import type { CellRef } from "../../workbook/address";

/** A piece of a sentence; what is found in it is marked by the severity of the finding. */
export interface SentencePart {
  readonly text: string;
  readonly mark: Severity | null;
  /** What should stand there, where the book says it. */
  readonly right: string | null;
}

interface FoundInSentence {
  readonly severity: Severity;
  readonly message: string;
  readonly cells: readonly CellRef[];
}

/** One sentence, heading or table row with everything that is wrong in it. */
export interface CheckRow {
  /** Its place in the text; no two rows have the same. */
  readonly start: number;
  readonly severity: Severity;
  readonly parts: readonly SentencePart[];
  readonly found: readonly FoundInSentence[];
  /** What to put in its place, null where the book does not say it. In a table: the figure alone. */
  readonly corrected: { readonly kind: "sentence" | "figure"; readonly text: string } | null;
  /** The cell of the draft that says it; null for a text from elsewhere. */
  readonly cell: CellRef | null;
}

/** Findings whose `expected` are words to stand where `text` stands. */
const REPLACED: ReadonlySet<CheckFindingCode> = new Set([
  "wrong-figure",
  "rounded",
  "truncated",
  "contradiction",
  "wrong-year",
  "wrong-decision",
]);

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** In the order of the text. `cellOf` names the cell of a draft. */
export function checkRows(
  written: WrittenText,
  findings: CheckResult["findings"],
  language: Language,
  cellOf: (finding: CheckFinding) => CellRef | null = () => null,
): readonly CheckRow[] {
  const decimal = decimalMarkOf(written.text);
  const rows = new Map<number, { readonly place: SentenceSpan; readonly findings: CheckFinding[] }>();
  for (const finding of findings) {
    const place = sentenceAt(written, finding, decimal);
    const row = rows.get(place.start) ?? { place, findings: [] };
    row.findings.push(finding);
    rows.set(place.start, row);
  }
  return [...rows.values()].map(({ place, findings: own }) => ({
    start: place.start,
    severity: own.reduce<Severity>(
      (worst, { severity }) => (GRAVITY[severity] < GRAVITY[worst] ? severity : worst),
      "info",
    ),
    parts: partsOf(written.text, place, own),
    found: own.map((finding) => ({
      severity: finding.severity,
      message: checkMessage(finding, language),
      cells: finding.cells,
    })),
    corrected: correctedOf(written.text, place, own),
    cell: own[0] === undefined ? null : cellOf(own[0]),
  }));
}

interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  readonly inTable: boolean;
}

/** The sentence that holds a finding; its whole line where it is longer than one, or a row of a table. */
function sentenceAt(written: WrittenText, finding: CheckFinding, decimal: DecimalMark): SentenceSpan {
  const line = lineAt(written, finding.start);
  const whole = trimmed(line);
  if (line.cells.length > 0) return { ...whole, inTable: true };
  const tokens = tokensOf(line.text, decimal);
  for (const { from, to } of sentencesOf(tokens)) {
    const start = line.start + (tokens[from]?.start ?? 0);
    const end = line.start + (tokens[to - 1]?.end ?? 0);
    // A percent sign belongs to the figure, whose token ends before it.
    const closing = written.text.slice(end, whole.end).startsWith("%") ? end + 1 : end;
    if (start <= finding.start && finding.end <= closing) return { start, end: closing, inTable: false };
  }
  return { ...whole, inTable: false };
}

function lineAt({ lines }: WrittenText, start: number): WrittenLine {
  const after = lines.findIndex((line) => line.start > start);
  const line = lines[after < 0 ? lines.length - 1 : after - 1];
  if (line === undefined) throw new RangeError(`no line of the text holds ${start}`);
  return line;
}

function trimmed({ text, start }: WrittenLine): { readonly start: number; readonly end: number } {
  const lead = text.length - text.trimStart().length;
  return { start: start + lead, end: start + text.trimEnd().length };
}

/** What is found may lie inside other findings; the first one is marked. */
function apart(findings: readonly CheckFinding[]): readonly CheckFinding[] {
  let end = -1;
  return findings.filter((finding) => {
    const free = finding.start >= end;
    if (free) end = finding.end;
    return free;
  });
}

function partsOf(
  text: string,
  place: SentenceSpan,
  findings: readonly CheckFinding[],
): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  let at = place.start;
  const plain = (to: number): void => {
    if (to > at) parts.push({ text: oneLine(text.slice(at, to)), mark: null, right: null });
  };
  for (const finding of apart(findings)) {
    plain(finding.start);
    const said = oneLine(text.slice(finding.start, finding.end));
    const right = isReplaced(finding) ? inCase(said, finding.expected ?? "") : null;
    parts.push({ text: said, mark: finding.severity, right });
    at = finding.end;
  }
  plain(place.end);
  return parts;
}

/** A paragraph of a text file may be broken into lines. */
function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, " ");
}

function correctedOf(
  text: string,
  place: SentenceSpan,
  findings: readonly CheckFinding[],
): CheckRow["corrected"] {
  const replaced = apart(findings.filter(isReplaced));
  const [first] = replaced;
  if (first === undefined) return null;
  if (place.inTable) {
    return findings.length === 1 ? { kind: "figure", text: first.expected ?? "" } : null;
  }
  let corrected = "";
  let at = place.start;
  for (const finding of replaced) {
    corrected += text.slice(at, finding.start) + inCase(finding.text, finding.expected ?? "");
    at = finding.end;
  }
  return { kind: "sentence", text: oneLine(corrected + text.slice(at, place.end)) };
}

function isReplaced({ code, expected }: CheckFinding): boolean {
  return REPLACED.has(code) && expected !== null && expected !== "";
}

/** "Giảm 0,79" is put right as "Tăng 0,79". */
function inCase(said: string, right: string): string {
  return /^\p{Lu}/u.test(said) ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}

/** How many findings of each weight there are, the gravest first; those that there are none of are left out. */
export function findingCounts(
  findings: CheckResult["findings"],
): readonly { readonly severity: Severity; readonly count: number }[] {
  return (["error", "warning", "info"] as const)
    .map((severity) => ({
      severity,
      count: findings.filter((finding) => finding.severity === severity).length,
    }))
    .filter(({ count }) => count > 0);
}
