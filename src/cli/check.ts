/** `par-index check`: a written report held against the workbook; exit 1 when an error is found. */
import { checkWritten } from "../app/check-report";
import { readWritten } from "../hosts/word/read-written";
import { cliWords } from "../language/cli";
import { checkMessage } from "../language/report-check";
import type { CheckFinding } from "../report/check/check-result";
import { refName } from "../workbook/address";
import { yearChoice } from "./analyze";
import type { Command } from "./arguments";
import { readBytes } from "./files";
import { openCommand } from "./open-command";
import { Exit, json, type Outcome } from "./output";
import { textTable } from "./table";
import { doubtsText } from "./tables-text";

export async function check(command: Command): Promise<Outcome> {
  const { language } = command;
  const [unit] = command.units;
  const written = readWritten(await readBytes(command.input, language));
  const { open } = await openCommand(command, command.against);
  const choice = { ...yearChoice(command), ...(unit === undefined ? {} : { unit }) };
  const { checked, findings } = checkWritten(open, written, choice);
  const exit = findings.some(({ severity }) => severity === "error") ? Exit.found : Exit.done;
  const doubts = doubtsText(open, language);
  const message = (finding: CheckFinding): string => checkMessage(finding, language);
  if (command.json) {
    const list = findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      cells: finding.cells.map((cell) => refName(cell)),
      message: message(finding),
      text: finding.text,
      expected: finding.expected,
      start: finding.start,
    }));
    return { exit, stdout: json({ schema: "par-index/check@1", checked, findings: list }), stderr: doubts };
  }
  const words = cliWords(language);
  const line = `${words.checked(checked, findings.length)}\n`;
  const above = doubts === "" ? "" : `${doubts}\n`;
  if (findings.length === 0) return { exit, stdout: above + line };
  const table = textTable(
    [
      { title: words.columns.severity, align: "left" },
      { title: words.columns.code, align: "left" },
      { title: words.columns.message, align: "left", width: 100 },
    ],
    findings.map((finding) => [words.severity[finding.severity], finding.code, message(finding)]),
  );
  return { exit, stdout: `${above}${table}\n\n${line}` };
}
