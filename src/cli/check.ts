/** `par-index check`: a written report held against the workbook. */
import { cliWords } from "../language/cli";
import { UsageError, type Command } from "./arguments";
import type { Outcome } from "./output";

export function check(command: Command): Promise<Outcome> {
  return Promise.reject(new UsageError(cliWords(command.language).checkUnavailable));
}
