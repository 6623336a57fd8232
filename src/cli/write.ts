/** `par-index write`: the own sheets into a copy of the workbook. */
import { extname } from "node:path";
import { analyseBook } from "../app/analyse-book";
import { allUnits, findUnit } from "../app/find-unit";
import { writeSheets } from "../app/write-sheets";
import { cliWords } from "../language/cli";
import { yearChoice } from "./analyze";
import { UsageError, type Command } from "./arguments";
import { writeWhole } from "./files";
import { openCommand } from "./open-command";
import { Exit, type Outcome } from "./output";
import { stamp } from "./stamp";

export async function write(command: Command): Promise<Outcome> {
  const { language } = command;
  const words = cliWords(language);
  const wanted = extname(command.input).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  if (extname(command.output).toLowerCase() !== wanted) {
    throw new UsageError(words.usage.badOutput(command.output, wanted));
  }
  const { host, open } = await openCommand(command);
  const analysis = analyseBook(open, yearChoice(command));
  const units = command.all ? allUnits(analysis) : command.units.map((name) => findUnit(analysis, name));
  const written = await writeSheets(host, open, {
    analysis,
    units,
    language,
    phrases: command.phrases,
    stamp: stamp(),
  });
  await writeWhole(command.output, host.bytes(), language);
  const lines = [
    words.written(command.output),
    words.sheetsWritten(written.map(({ sheet }) => sheet)),
    ...(host.converted ? [words.converted] : []),
  ];
  return { exit: Exit.done, stdout: `${lines.join("\n")}\n` };
}
