/** The workbook of a command, with the base file, the mapping, the settings and the answer that it names. */
import { understandAnswered } from "../app/answer-questions";
import { understand, type Beside, type OpenBook } from "../app/open-book";
import type { FileHost } from "../hosts/file/file-host";
import { cliWords } from "../language/cli";
import { readSettings } from "../reading/settings/settings";
import type { Snapshot } from "../workbook/snapshot";
import type { Command } from "./command";
import { openWorkbook } from "./files";
import { withProgress } from "./progress";
import { mappingsOf, settingsOf } from "./written-files";

export interface OpenCommand {
  readonly host: FileHost;
  readonly open: OpenBook;
}

/** @throws FileError, HostError; ProblemError where nothing in the workbook can be read */
export async function openCommand(command: Command, path = command.input): Promise<OpenCommand> {
  const { language, baseFile, answer } = command;
  const layouts = await mappingsOf(command);
  const set = await settingsOf(command);
  const host = await openWorkbook(path, language);
  const base = baseFile === "" ? {} : { base: await read(await openWorkbook(baseFile, language), command) };
  const snapshot = await read(host, command);
  const kept = command.settings === "" ? {} : { kept: { settings: set(readSettings(snapshot)) } };
  const beside: Beside = { ...base, ...kept, layouts };
  const open = answer === 0 ? understand(snapshot, beside) : understandAnswered(snapshot, beside, answer);
  return { host, open };
}

function read(host: FileHost, { language }: Command): Promise<Snapshot> {
  return withProgress(cliWords(language).reading(host.fileName), (onProgress) => host.read({ onProgress }));
}
