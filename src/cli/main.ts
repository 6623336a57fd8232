/** The command line's entry: words in, exit code out (docs/command-line.md). */
import "./v8-flags";
import { cliWords, type Verb } from "../language/cli";
import type { Language } from "../language/language";
import { analyze } from "./analyze";
import { languageAsked, readArguments } from "./arguments";
import { audit } from "./audit";
import { check } from "./check";
import type { Command } from "./command";
import { completionScript } from "./completion";
import { failure } from "./failure";
import { FileError } from "./files";
import { form } from "./form";
import { gather } from "./gather";
import { helpText } from "./help";
import { STREAM } from "./options";
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
  gather,
  form,
};

async function main(args: readonly string[]): Promise<Exit> {
  if (args[0] === APART) {
    await workApart();
    return Exit.done;
  }
  const language = languageAsked(args);
  try {
    const request = readArguments(args);
    if (request.kind === "run") {
      const outcome = await VERBS[request.command.verb](request.command);
      say(outcome, language);
      return outcome.exit;
    }
    if (request.kind === "help") process.stdout.write(helpText(request.verb, request.language));
    else if (request.kind === "version") process.stdout.write(`${VERSION}\n`);
    else process.stdout.write(completionScript(request.shell, request.language));
    return Exit.done;
  } catch (error) {
    const { exit, message } = failure(error, language);
    process.stderr.write(`par-index: ${printable(message)}\n`);
    return exit;
  }
}

/** @throws FileError for a file that would go to a screen */
function say({ stdout, file, stderr }: Outcome, language: Language): void {
  if (file !== undefined && process.stdout.isTTY) {
    throw new FileError(cliWords(language).cannotWrite(STREAM, "terminal"));
  }
  // Names in a workbook may hold what would steer the terminal.
  if (stderr !== undefined) process.stderr.write(printable(stderr));
  process.stdout.write(file ?? printable(stdout));
}

// A reader that closes the pipe early (head) is no error.
process.stdout.on("error", () => process.exit(0));
void main(process.argv.slice(2)).then((exit) => {
  process.exitCode = exit;
});
