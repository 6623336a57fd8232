/** The command line's entry: words in, exit code out (docs/command-line.md). */
import { cliWords, type Verb } from "../language/cli";
import { analyze } from "./analyze";
import { languageAsked, readArguments, type Command } from "./arguments";
import { audit } from "./audit";
import { check } from "./check";
import { failure } from "./failure";
import { Exit, type Outcome } from "./output";
import { printable } from "../language/printable";
import { APART, workApart } from "./old-formats-apart";
import { report } from "./report";
import { VERSION } from "./stamp";
import { write } from "./write";

const VERBS: Readonly<Record<Verb, (command: Command) => Promise<Outcome>>> = {
  analyze,
  audit,
  write,
  report,
  check,
};

async function main(args: readonly string[]): Promise<Exit> {
  if (args[0] === APART) {
    await workApart();
    return Exit.done;
  }
  const language = languageAsked(args);
  try {
    const request = readArguments(args);
    if (request.kind === "help") process.stdout.write(cliWords(request.language).help);
    else if (request.kind === "version") process.stdout.write(`${VERSION}\n`);
    else {
      const outcome = await VERBS[request.command.verb](request.command);
      // Names in a workbook may hold what would steer the terminal.
      if (outcome.stderr !== undefined) process.stderr.write(printable(outcome.stderr));
      process.stdout.write(printable(outcome.stdout));
      return outcome.exit;
    }
    return Exit.done;
  } catch (error) {
    const { exit, message } = failure(error, language);
    process.stderr.write(`par-index: ${printable(message)}\n`);
    return exit;
  }
}

// A reader that closes the pipe early (head) is no error.
process.stdout.on("error", () => process.exit(0));
void main(process.argv.slice(2)).then((exit) => {
  process.exitCode = exit;
});
