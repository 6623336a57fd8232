/** `par-index report`: the draft of a unit as Word or text, or of all units into a folder. */
import { extname, join } from "node:path";
import { analyseBook } from "../app/analyse-book";
import { makeReports } from "../app/all-reports";
import { allUnits, findUnit } from "../app/find-unit";
import { cliWords } from "../language/cli";
import type { Language } from "../language/language";
import type { Report } from "../report/document";
import { reportText } from "../report/plain-text";
import type { Progress } from "../workbook/host";
import { yearChoice } from "./analyze";
import { UsageError, type Command } from "./arguments";
import { FileError, readBytes } from "./files";
import { openCommand } from "./open-command";
import { Exit, type Outcome } from "./output";
import { isSameFile } from "./target";
import { writeWhole } from "./write-whole";

const KINDS: readonly string[] = [".docx", ".txt"];

/** The library for Word is loaded only when a Word file is asked for. */
async function content(
  report: Report,
  kind: string,
  language: Language,
  template: Uint8Array | null,
): Promise<Uint8Array | string> {
  if (kind === ".txt") return reportText(report, language);
  if (template !== null) {
    const { fillTemplate } = await import("../hosts/word/fill-template");
    const { bytes, unknown } = await fillTemplate(template, report, language);
    if (unknown.length > 0) throw new FileError(cliWords(language).unknownPlaces(unknown));
    return bytes;
  }
  const { wordFile } = await import("../hosts/word/word-file");
  return wordFile(report, language);
}

export async function report(command: Command): Promise<Outcome> {
  const { language } = command;
  const words = cliWords(language);
  const kind = extname(command.output).toLowerCase();
  const toFolder = command.all || command.units.length > 1;
  if (toFolder ? KINDS.includes(kind) : !KINDS.includes(kind)) {
    const wanted = toFolder ? words.usage.folder : KINDS.join(" / ");
    throw new UsageError(words.usage.badOutput(command.output, wanted));
  }
  for (const input of [command.input, command.template, command.baseFile, command.mapping]) {
    if (input !== "" && (await isSameFile(input, command.output))) {
      throw new UsageError(words.usage.overInput(command.output));
    }
  }
  const { open } = await openCommand(command);
  const analysis = analyseBook(open, yearChoice(command));
  const units = command.all ? allUnits(analysis) : command.units.map((name) => findUnit(analysis, name));
  const template = command.template === "" ? null : await readBytes(command.template, language);
  const lines: string[] = [];
  const ending = toFolder ? ".docx" : kind;
  const stop = new AbortController();
  const onInterrupt = (): void => {
    stop.abort();
  };
  process.once("SIGINT", onInterrupt);
  try {
    await makeReports(
      open,
      units,
      language,
      (draft) => content(draft, ending, language, template),
      async (name, file) => {
        const path = toFolder ? join(command.output, `${name}${ending}`) : command.output;
        await writeWhole(path, file, language, { force: command.force });
        lines.push(words.written(path));
      },
      { signal: stop.signal, onProgress: toFolder ? showProgress : noProgress },
    );
  } finally {
    process.off("SIGINT", onInterrupt);
  }
  return { exit: Exit.done, stdout: `${lines.join("\n")}\n` };
}

const noProgress: Progress = () => undefined;

/** On a screen only: a log is no place for a line that rewrites itself. */
const showProgress: Progress = ({ done, total }) => {
  if (!process.stderr.isTTY) return;
  process.stderr.write(`\r${done}/${total}${done === total ? "\n" : ""}`);
};
