/** What a caught error means to the one who typed the command: an exit code and one line. */
import { cliWords } from "../language/cli";
import type { Language } from "../language/language";
import { hostMessage, problemMessage } from "../language/problems";
import { doubtMessage } from "../language/proof";
import { ProblemError, type Problem } from "../scorebook/problem";
import { HostError } from "../workbook/host";
import { UsageError } from "./command";
import { FileError } from "./files";
import { Exit } from "./output";

/** A request that names what the book does not hold is wrong usage; a book that cannot be read is not. */
const UNREADABLE: readonly Problem["code"][] = ["no-table", "uncached", "doubtful-reading"];

export interface Failure {
  readonly exit: Exit;
  readonly message: string;
}

export function failure(error: unknown, language: Language): Failure {
  const words = cliWords(language);
  if (error instanceof UsageError) {
    return { exit: Exit.usage, message: `${error.message} ${words.usage.seeHelp(error.verb)}` };
  }
  if (error instanceof ProblemError) {
    const unreadable = UNREADABLE.includes(error.problem.code);
    return { exit: unreadable ? Exit.unreadable : Exit.usage, message: sentence(error.problem, language) };
  }
  if (error instanceof HostError)
    return { exit: Exit.unreadable, message: hostMessage(error.code, language, error.subject) };
  if (error instanceof FileError) return { exit: Exit.unreadable, message: error.message };
  return {
    exit: Exit.unreadable,
    message: words.unexpected(error instanceof Error ? error.message : String(error)),
  };
}

/** A doubt is answered at the command line in another way than in the pane. */
function sentence(problem: Problem, language: Language): string {
  if (problem.code !== "doubtful-reading") return problemMessage(problem, language);
  const words = cliWords(language);
  const questions = problem.tables.map(({ sheet, question }) => doubtMessage(sheet, question, language));
  const most = Math.max(...problem.tables.map(({ question }) => question?.alternatives.length ?? 0));
  return words.notWritten(questions.join(" "), most);
}
