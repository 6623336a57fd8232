/** `par-index report`: a document of a unit or of a peer group as Word or text, or of all of them into a folder. */
import { extname, join } from "node:path";
import { analyseBook } from "../app/analyse-book";
import { makeReports } from "../app/all-reports";
import { groupDocuments, isGroupKind, unitDocuments, type DocumentJob } from "../app/documents";
import { allUnits, findUnit } from "../app/find-unit";
import type { OpenBook } from "../app/open-book";
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
import { BLOCK_PLACES, TEXT_PLACES, unknownPlaceText } from "../language/template-places";
import { writeWhole } from "./write-whole";

const PLACE_NAMES = [...Object.values(TEXT_PLACES), ...Object.values(BLOCK_PLACES)].map(
  (name) => `{{${name}}}`,
);

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
    const { bytes, known, unknown } = await fillTemplate(template, report, language);
    const words = cliWords(language);
    if (unknown.length > 0)
      throw new FileError(words.unknownPlaces(unknown.map((place) => unknownPlaceText(place, language))));
    if (known === 0) throw new FileError(words.noPlaces(PLACE_NAMES));
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
  const ending = extname(output).toLowerCase().slice(1);
  const named = REPORT_FORMATS.find((format) => format === ending);
  // A book may hold several groups: what is named is a file for the one, or a folder.
  const toFolder = isOfGroup(command)
    ? named === undefined && output !== STREAM
    : command.all || command.units.length > 1;
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
  const documents = documentsOf(command, open);
  const [, second] = documents;
  if (!toFolder && second !== undefined) {
    throw new UsageError(words.usage.severalGroups(documents.map(({ name }) => name)), "report");
  }
  const template = command.template === "" ? null : await readBytes(command.template, language);
  const lines: string[] = [];
  let streamed: string | Uint8Array = "";
  const stop = new AbortController();
  const onInterrupt = (): void => {
    stop.abort();
  };
  process.once("SIGINT", onInterrupt);
  try {
    const { empty } = await withProgress(words.writingReports, (onProgress) =>
      makeReports(
        open,
        documents,
        {
          render: (draft) => content(draft, kind, language, template),
          take: async (name, file) => {
            if (command.output === STREAM) {
              streamed = file;
              return;
            }
            const path = toFolder ? join(command.output, `${name}.${kind}`) : command.output;
            await writeWhole(path, file, language, { force: command.force });
            lines.push(words.written(path));
          },
        },
        { signal: stop.signal, onProgress },
      ),
    );
    if (empty.length > 0) lines.push(words.nothingToAsk(empty));
  } finally {
    process.off("SIGINT", onInterrupt);
  }
  const told = lines.length === 0 ? "" : `${lines.join("\n")}\n`;
  if (command.output === STREAM) return { exit: Exit.done, ...onStdout(streamed), stderr: told };
  return { exit: Exit.done, stdout: told };
}

/** True for what is written of a whole group: its report, and the letter that names no unit. */
function isOfGroup({ kind, units, all }: Command): boolean {
  return kind === "group" || (kind === "letter" && units.length === 0 && !all);
}

function documentsOf(command: Command, open: OpenBook): readonly DocumentJob[] {
  const { kind, language } = command;
  const analysis = analyseBook(open, yearChoice(command));
  const named = command.units.map((name) => findUnit(analysis, name));
  if (isOfGroup(command) && isGroupKind(kind)) {
    const groups = named.length === 0 ? analysis.groups : [...new Set(named.map(({ group }) => group))];
    return groupDocuments(open, groups, kind, language);
  }
  if (kind === "group") return [];
  return unitDocuments(open, command.all ? allUnits(analysis) : named, kind, language);
}
