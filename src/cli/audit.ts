/** `par-index audit`: the findings; exit 1 when one of them is an error. */
import { cliWords } from "../language/cli";
import { findingsLine } from "./analyze";
import type { Command } from "./command";
import { findingsAnswer, findingsJson } from "./findings-json";
import { openCommand } from "./open-command";
import { Exit, json, type Outcome } from "./output";
import { textTable } from "./table";
import { doubtsText } from "./tables-text";

export async function audit(command: Command): Promise<Outcome> {
  const { language } = command;
  const { open } = await openCommand(command);
  const { findings } = open;
  const doubts = doubtsText(open, language);
  const exit = findings.some(({ severity }) => severity === "error") ? Exit.found : Exit.done;
  const list = findingsJson(findings, language);
  if (command.format === "json") {
    return { exit, stdout: json(findingsAnswer(findings, language)), stderr: doubts };
  }
  const words = cliWords(language);
  const table = textTable(
    [
      { title: words.columns.severity, align: "left" },
      { title: words.columns.code, align: "left" },
      { title: words.columns.message, align: "left", width: 100 },
    ],
    list.map(({ severity, code, message }) => [words.severity[severity], code, message]),
  );
  const line = findingsLine(findings, language);
  const above = doubts === "" ? "" : `${doubts}\n`;
  return { exit, stdout: above + (list.length === 0 ? `${line}\n` : `${table}\n\n${line}\n`) };
}
