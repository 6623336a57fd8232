/** The workbook of a command, with the base file, the mapping and the answer that it names. */
import { understandAnswered } from "../app/answer-questions";
import { understand, type Beside, type OpenBook } from "../app/open-book";
import type { FileHost } from "../hosts/file/file-host";
import { cliWords } from "../language/cli";
import { parseMappings } from "../reading/mappings/mapping";
import type { LayoutCorrection } from "../scorebook/corrections";
import type { Command } from "./arguments";
import { FileError, openWorkbook, readBytes } from "./files";

export interface OpenCommand {
  readonly host: FileHost;
  readonly open: OpenBook;
}

/** @throws FileError, HostError; ProblemError where nothing in the workbook can be read */
export async function openCommand(command: Command, path = command.input): Promise<OpenCommand> {
  const { language, baseFile, answer } = command;
  const layouts = await mappingsOf(command);
  const host = await openWorkbook(path, language);
  const base = baseFile === "" ? {} : { base: await (await openWorkbook(baseFile, language)).read() };
  const beside: Beside = { ...base, layouts };
  const snapshot = await host.read();
  const open = answer === 0 ? understand(snapshot, beside) : understandAnswered(snapshot, beside, answer);
  return { host, open };
}

async function mappingsOf({ mapping, language }: Command): Promise<readonly LayoutCorrection[]> {
  if (mapping === "") return [];
  const text = new TextDecoder().decode(await readBytes(mapping, language));
  const layouts = parseMappings(text.replace(/^\uFEFF/, ""));
  if (layouts === null) throw new FileError(cliWords(language).badMapping(mapping));
  return layouts;
}
