/** `par-index write`: the own sheets into a copy of the workbook. */
import { extname } from "node:path";
import { analyseBook } from "../app/analyse-book";
import { allUnits, findUnit } from "../app/find-unit";
import { writeSheets } from "../app/write-sheets";
import { leftOutOf } from "../sheets/left-out";
import { cliWords } from "../language/cli";
import { yearChoice } from "./analyze";
import { UsageError, type Command } from "./command";
import { openCommand } from "./open-command";
import { STREAM } from "./options";
import { Exit, type Outcome } from "./output";
import { stamp } from "./stamp";
import { isSameFile } from "./target";
import { tellNotices } from "./tell-notices";
import { writeWhole } from "./write-whole";
import { writtenTable } from "./written-table";

export async function write(command: Command): Promise<Outcome> {
  const { language } = command;
  const words = cliWords(language);
  const ending = extname(command.output).toLowerCase();
  const expect = (wanted: string): void => {
    if (command.output !== STREAM && ending !== wanted)
      throw new UsageError(words.usage.badOutput(command.output, wanted), "write");
  };
  expect(/^\.xl[st]m$/.test(extname(command.input).toLowerCase()) ? ".xlsm" : ".xlsx");
  if (!command.inPlace && (await isSameFile(command.input, command.output))) {
    throw new UsageError(words.usage.overInput(command.output), "write");
  }
  const { host, open } = await openCommand(command);
  // A name may lie: what is inside decides under which one Excel opens it.
  expect(host.holdsMacros ? ".xlsm" : ".xlsx");
  tellNotices(open.findings, language);
  const analysis = analyseBook(open, yearChoice(command));
  const units = command.all ? allUnits(analysis) : command.units.map((name) => findUnit(analysis, name));
  const written = await writeSheets(host, open, {
    analysis,
    units,
    language,
    phrases: command.phrases,
    stamp: stamp(),
  });
  const said = [
    words.sheetsWritten(written.length),
    writtenTable(written, language).trimEnd(),
    ...leftOutOf(analysis, language),
    ...(host.converted ? [words.converted] : []),
  ];
  if (command.output === STREAM) {
    return { exit: Exit.done, stdout: "", file: host.bytes(), stderr: `${said.join("\n")}\n` };
  }
  const { force, inPlace } = command;
  const kept = await writeWhole(command.output, host.bytes(), language, { force, backup: inPlace });
  const copy = kept === null ? [] : [words.backup(kept)];
  const lines = [words.written(command.output), ...said, ...copy];
  return { exit: Exit.done, stdout: `${lines.join("\n")}\n` };
}
