/** `par-index report`: the draft of a unit as Word or text, or of all units into a folder. */
import { extname, join } from "node:path";
import { analyseBook } from "../app/analyse-book";
import { makeReports } from "../app/all-reports";
import { allUnits, findUnit } from "../app/find-unit";
import { cliWords } from "../language/cli";
import type { Language } from "../language/language";
import type { Report } from "../report/document";
import { reportText } from "../report/plain-text";
import { yearChoice } from "./analyze";
import { UsageError, type Command } from "./command";
import { FileError, readBytes } from "./files";
import { openCommand } from "./open-command";
import { REPORT_FORMATS, STREAM, type ReportFormat } from "./options";
import { Exit, onStdout, type Outcome } from "./output";
import { withProgress } from "./progress";
import { isSameFile } from "./target";
import { writeWhole } from "./write-whole";

/** The library for Word is loaded only when a Word file is asked for. */
async function content(
  report: Report,
  kind: ReportFormat,
  language: Language,
  template: Uint8Array | null,
): Promise<Uint8Array | string> {
  if (kind === "txt") return reportText(report, language);
  if (template !== null) {
    const { fillTemplate } = await import("../hosts/word/fill-template");
    const { bytes, unknown } = await fillTemplate(template, report, language);
    if (unknown.length > 0) throw new FileError(cliWords(language).unknownPlaces(unknown));
    return bytes;
  }
  const { wordFile } = await import("../hosts/word/word-file");
  return wordFile(report, language);
}

/** What is written, and where: the name of the output tells its form, or --format does. */
function formOf(command: Command): { readonly kind: ReportFormat; readonly toFolder: boolean } {
  const { output, reportFormat, template } = command;
  const words = cliWords(command.language).usage;
  const refuse = (wanted: string): UsageError => new UsageError(words.badOutput(output, wanted), "report");
  const toFolder = command.all || command.units.length > 1;
  const ending = extname(output).toLowerCase().slice(1);
  const named = REPORT_FORMATS.find((format) => format === ending);
  if (toFolder) {
    if (named !== undefined || output === STREAM) throw refuse(words.folder);
    return { kind: reportFormat ?? "docx", toFolder };
  }
  // Text is what a pipe is for; a Word file is asked for.
  if (output === STREAM) return { kind: reportFormat ?? (template === "" ? "txt" : "docx"), toFolder };
  if (named === undefined || (reportFormat !== null && reportFormat !== named)) {
    throw refuse(
      (reportFormat === null ? REPORT_FORMATS : [reportFormat]).map((kind) => `.${kind}`).join(" / "),
    );
  }
  return { kind: named, toFolder };
}

export async function report(command: Command): Promise<Outcome> {
  const { language } = command;
  const words = cliWords(language);
  const { kind, toFolder } = formOf(command);
  for (const input of [
    command.input,
    command.template,
    command.baseFile,
    command.mapping,
    command.settings,
  ]) {
    if (input !== "" && (await isSameFile(input, command.output))) {
      throw new UsageError(words.usage.overInput(command.output), "report");
    }
  }
  const { open } = await openCommand(command);
  const analysis = analyseBook(open, yearChoice(command));
  const units = command.all ? allUnits(analysis) : command.units.map((name) => findUnit(analysis, name));
  const template = command.template === "" ? null : await readBytes(command.template, language);
  const lines: string[] = [];
  let streamed: string | Uint8Array = "";
  const stop = new AbortController();
  const onInterrupt = (): void => {
    stop.abort();
  };
  process.once("SIGINT", onInterrupt);
  try {
    await withProgress(words.writingReports, (onProgress) =>
      makeReports(
        open,
        units,
        language,
        (draft) => content(draft, kind, language, template),
        async (name, file) => {
          if (command.output === STREAM) {
            streamed = file;
            return;
          }
          const path = toFolder ? join(command.output, `${name}.${kind}`) : command.output;
          await writeWhole(path, file, language, { force: command.force });
          lines.push(words.written(path));
        },
        { signal: stop.signal, onProgress },
      ),
    );
  } finally {
    process.off("SIGINT", onInterrupt);
  }
  if (command.output === STREAM) return { exit: Exit.done, ...onStdout(streamed) };
  return { exit: Exit.done, stdout: `${lines.join("\n")}\n` };
}
