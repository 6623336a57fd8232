/** The command line's entry: words in, exit code out (docs/command-line.md). */
import { HostError } from "../workbook/host";
import { ProblemError } from "../scorebook/problem";
import { cliWords, type Verb } from "../language/cli";
import type { Language } from "../language/language";
import { hostMessage, problemMessage } from "../language/problems";
import { analyze } from "./analyze";
import { languageAsked, readArguments, UsageError, type Command } from "./arguments";
import { audit } from "./audit";
import { check } from "./check";
import { FileError } from "./files";
import { Exit, type Outcome } from "./output";
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

/** A request that names what the book does not hold is wrong usage; a book that cannot be read is not. */
const UNREADABLE: readonly ProblemError["problem"]["code"][] = ["no-table", "uncached"];

function failure(error: unknown, language: Language): { readonly exit: Exit; readonly message: string } {
  const words = cliWords(language);
  if (error instanceof UsageError) {
    return { exit: Exit.usage, message: `${error.message} ${words.usage.seeHelp}` };
  }
  if (error instanceof ProblemError) {
    const unreadable = UNREADABLE.includes(error.problem.code);
    return {
      exit: unreadable ? Exit.unreadable : Exit.usage,
      message: problemMessage(error.problem, language),
    };
  }
  if (error instanceof HostError)
    return { exit: Exit.unreadable, message: hostMessage(error.code, language) };
  if (error instanceof FileError) return { exit: Exit.unreadable, message: error.message };
  return {
    exit: Exit.unreadable,
    message: words.unexpected(error instanceof Error ? error.message : String(error)),
  };
}

async function main(args: readonly string[]): Promise<Exit> {
  const language = languageAsked(args);
  try {
    const request = readArguments(args);
    if (request.kind === "help") process.stdout.write(cliWords(request.language).help);
    else if (request.kind === "version") process.stdout.write(`${VERSION}\n`);
    else {
      const outcome = await VERBS[request.command.verb](request.command);
      process.stdout.write(outcome.stdout);
      return outcome.exit;
    }
    return Exit.done;
  } catch (error) {
    const { exit, message } = failure(error, language);
    process.stderr.write(`par-index: ${message}\n`);
    return exit;
  }
}

// A reader that closes the pipe early (head) is no error.
process.stdout.on("error", () => process.exit(0));
void main(process.argv.slice(2)).then((exit) => {
  process.exitCode = exit;
});
