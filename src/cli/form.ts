/** `par-index form`: next year's empty scoring form from the criteria of a workbook. */
import { extname } from "node:path";
import { analyseBook } from "../app/analyse-book";
import { refuseDoubts } from "../app/doubts";
import { findUnit } from "../app/find-unit";
import { planForm } from "../gathering/score-form";
import { newWorkbook } from "../hosts/file/writing/new-workbook";
import { cliWords } from "../language/cli";
import { formWords } from "../language/gathering";
import { UsageError, type Command } from "./command";
import { openCommand } from "./open-command";
import { STREAM } from "./options";
import { Exit, onStdout, type Outcome } from "./output";
import { stamp } from "./stamp";
import { isSameFile } from "./target";
import { writeWhole } from "./write-whole";

export async function form(command: Command): Promise<Outcome> {
  const { language, output, force, units } = command;
  const words = cliWords(language);
  if (output !== STREAM && extname(output).toLowerCase() !== ".xlsx") {
    throw new UsageError(words.usage.badOutput(output, ".xlsx"), "form");
  }
  if (await isSameFile(command.input, output)) {
    throw new UsageError(words.usage.overInput(output), "form");
  }
  const { host, open } = await openCommand(command);
  refuseDoubts(open);
  const analysis = analyseBook(open);
  const [name] = units;
  const chosen = name === undefined ? analysis.groups : [findUnit(analysis, name).group];
  const year = command.year ?? analysis.year + 1;
  const plan = planForm({
    assessments: chosen.map(({ current }) => current),
    year,
    source: host.fileName,
    language,
    stamp: stamp(),
  });
  const said = `${formWords(language).filled(
    year,
    plan.sheets.map(({ title }) => title),
  )}\n`;
  const bytes = newWorkbook(plan);
  if (output === STREAM) return { exit: Exit.done, ...onStdout(bytes), stderr: said };
  await writeWhole(output, bytes, language, { force });
  return { exit: Exit.done, stdout: `${words.written(output)}\n${said}` };
}
