/** Help of the command line: what each verb and each option is for. */
import type { Language } from "./language";

import { en } from "./en/cli-help";
import { vi } from "./vi/cli-help";
import type { CliHelp } from "./keys/cli-help";

export type { OptionName, CliHelp } from "./keys/cli-help";

const HELP: Readonly<Record<Language, CliHelp>> = { vi, en };

export function cliHelp(language: Language): CliHelp {
  return HELP[language];
}
