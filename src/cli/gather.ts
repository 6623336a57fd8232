/** `par-index gather`: the units' own files in a folder → the province's table, with what could not be taken. */
import { readdir, stat } from "node:fs/promises";
import { extname, join, relative } from "node:path";
import { gatherFiles, newestUnits, type FoundFile } from "../app/gather-files";
import type { Gathered } from "../gathering/gathered";
import { attentionLines, refusal } from "../gathering/list-sheets";
import { planGathered } from "../gathering/plan-gathered";
import { newWorkbook } from "../hosts/file/writing/new-workbook";
import { cliWords } from "../language/cli";
import { gatheringWords } from "../language/gathering";
import { HostError } from "../workbook/host";
import { UsageError, type Command } from "./command";
import { FileError, openWorkbook, troubleOf } from "./files";
import { STREAM } from "./options";
import { Exit, onStdout, type Outcome } from "./output";
import { withProgress } from "./progress";
import { momentText, stamp } from "./stamp";
import { isSameFile } from "./target";
import { writeWhole } from "./write-whole";
import { mappingsOf } from "./written-files";

const WORKBOOKS: readonly string[] = [".xlsx", ".xlsm", ".xls", ".xlsb", ".ods"];

export async function gather(command: Command): Promise<Outcome> {
  const { language, input, output, against, force } = command;
  const words = cliWords(language);
  const ending = extname(output).toLowerCase();
  if (output !== STREAM && ending !== ".xlsx") {
    throw new UsageError(words.usage.badOutput(output, ".xlsx"), "gather");
  }
  const layouts = await mappingsOf(command);
  const expected = against === "" ? [] : newestUnits(await (await openWorkbook(against, language)).read());
  const files = await workbooksIn(command);
  const gathered = await withProgress(words.reading(input), (onProgress) =>
    gatherFiles(files, { year: command.year ?? null, expected, layouts, onProgress }),
  );
  const notTaken = refusedLines(gathered, command);
  if (gathered.sent.taken.length === 0) {
    throw new FileError([gatheringWords(language).nothingThere(input), ...notTaken].join(" "));
  }
  const bytes = newWorkbook(planGathered(gathered, language, stamp(), momentText));
  const said = `${summary(gathered, command).join("\n")}\n`;
  const stderr = notTaken.map((line) => `${line}\n`).join("");
  // What is missing in the table is missing: a script has to know.
  const exit = notTaken.length === 0 ? Exit.done : Exit.found;
  if (output === STREAM) return { exit, ...onStdout(bytes), stderr: said + stderr };
  await writeWhole(output, bytes, language, { force });
  return { exit, stdout: `${words.written(output)}\n${said}`, stderr };
}

/** Every workbook of a folder and of those in it, but for the output and what programs leave beside open files. */
async function workbooksIn({ input, output, against, language }: Command): Promise<readonly FoundFile[]> {
  const paths = await pathsBelow(input).catch((error: unknown) => {
    throw new FileError(cliWords(language).cannotRead(input, troubleOf(error)), { cause: error });
  });
  const found: FoundFile[] = [];
  for (const path of paths) {
    if ((await isSameFile(path, output)) || (against !== "" && (await isSameFile(path, against)))) continue;
    const { mtimeMs } = await stat(path);
    found.push({
      fileName: relative(input, path),
      changed: mtimeMs,
      read: async () => {
        try {
          return await (await openWorkbook(path, language)).read();
        } catch (error) {
          if (error instanceof FileError) throw new HostError("access-denied", error.message);
          throw error;
        }
      },
    });
  }
  return found;
}

async function pathsBelow(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const paths: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith(".") || entry.name.startsWith("~$")) continue;
    if (entry.isDirectory()) paths.push(...(await pathsBelow(path)));
    else if (WORKBOOKS.includes(extname(entry.name).toLowerCase())) paths.push(path);
  }
  return paths;
}

/** A line for each file that was not taken, for whatever reason but that a newer version of it was. */
function refusedLines({ refused, sent }: Gathered, { language }: Command): readonly string[] {
  const words = gatheringWords(language);
  const lines = [
    ...refused.map((file) => `  ${file.fileName}: ${refusal(file, language)}`),
    ...sent.otherYears.map(({ fileName, assessments }) => {
      const years = [...new Set(assessments.map(({ year }) => year))];
      return `  ${fileName}: ${words.otherYear(years, sent.year)}`;
    }),
  ];
  return lines.length === 0 ? [] : [words.notTaken(lines.length), ...lines];
}

function summary(gathered: Gathered, { language }: Command): readonly string[] {
  const words = gatheringWords(language);
  const { taken } = gathered.sent;
  const files = new Set(taken.map(({ file }) => file)).size;
  const attention = attentionLines(gathered, { words }, language).length;
  return [words.gathered(taken.length, files), ...(attention === 0 ? [] : [words.attention(attention)])];
}
