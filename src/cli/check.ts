/** `par-index check`: a written report held against the workbook; exit 1 when an error is found. */
import { checkWritten } from "../app/check-report";
import { readWritten } from "../hosts/word/read-written";
import { cliWords } from "../language/cli";
import { checkMessage, reportCheckWords } from "../language/report-check";
import type { Language } from "../language/language";
import { printable } from "../language/printable";
import type { CheckFinding, CheckResult, Unchecked } from "../report/check/check-result";
import { refName } from "../workbook/address";
import type { CheckJson } from "../schemas/check";
import { yearChoice } from "./analyze";
import type { Command } from "./command";
import { readBytes } from "./files";
import { openCommand } from "./open-command";
import { Exit, json, type Outcome } from "./output";
import { textTable } from "./table";
import { doubtsText } from "./tables-text";

/** What `check --json` prints. */
export function checkJson({ checked, findings, unchecked }: CheckResult, language: Language): CheckJson {
  return {
    schema: "par-index/check@1",
    checked,
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      cells: finding.cells.map((cell) => refName(cell)),
      message: checkMessage(finding, language),
      text: finding.text,
      expected: finding.expected,
      start: finding.start,
    })),
    unchecked: unchecked.map(({ text, start, figures, reason }) => ({ text, start, figures, reason })),
  };
}

export async function check(command: Command): Promise<Outcome> {
  const { language } = command;
  const [unit] = command.units;
  const written = readWritten(await readBytes(command.input, language));
  const { open } = await openCommand(command, command.against);
  const choice = { ...yearChoice(command), ...(unit === undefined ? {} : { unit }) };
  const result = checkWritten(open, written, choice);
  const { checked, findings, unchecked } = result;
  const exit = findings.some(({ severity }) => severity === "error") ? Exit.found : Exit.done;
  const doubts = doubtsText(open, language);
  const message = (finding: CheckFinding): string => checkMessage(finding, language);
  if (command.format === "json") return { exit, stdout: json(checkJson(result, language)), stderr: doubts };
  const words = cliWords(language);
  const line = `${words.checked(checked, findings.length)}\n`;
  const above = doubts === "" ? "" : `${doubts}\n`;
  const silent = uncheckedText(unchecked, language);
  if (findings.length === 0) return { exit, stdout: above + line + silent };
  const table = textTable(
    [
      { title: words.columns.severity, align: "left" },
      { title: words.columns.code, align: "left" },
      { title: words.columns.message, align: "left", width: 100 },
    ],
    findings.map((finding) => [words.severity[finding.severity], finding.code, message(finding)]),
  );
  return { exit, stdout: `${above}${table}\n\n${line}${silent}` };
}

/** Letters of a sentence that a line shows. */
const SHOWN = 90;

/** "  45,3%: Tỷ lệ hồ sơ … (không nói về Chỉ số CCHC)", a line each; "" where everything was checked. */
function uncheckedText(unchecked: readonly Unchecked[], language: Language): string {
  if (unchecked.length === 0) return "";
  const words = reportCheckWords(language);
  const lines = unchecked.map(({ text, figures, reason }) => {
    const sentence = printable(text).replace(/\s+/g, " ").trim();
    const shown = sentence.length > SHOWN ? `${sentence.slice(0, SHOWN)}…` : sentence;
    return `  ${figures.map(printable).join("; ")} – ${words.uncheckedReason[reason]}: ${shown}`;
  });
  const sentences = new Set(unchecked.map(({ start }) => start)).size;
  return `\n${words.unchecked(sentences)}:\n${lines.join("\n")}\n`;
}
