/** How Windows cuts a command line into words: cmd.exe first, then the program itself. */

/**
 * What cmd.exe /d /s /c hands on: the outermost quotes go, and outside of quotes & | < > ^ ( ) would end the
 * command.
 * @throws Error where one of them does
 */
export function afterCmd(argument: string): string {
  const line = /^"([^]*)"$/.exec(argument)?.[1] ?? argument;
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && "&|<>^()".includes(sign)) throw new Error(`cmd.exe stops at ${sign} in ${line}`);
  }
  return line;
}

/** CommandLineToArgvW, without its rules for backslashes before quotes, which no line of ours has. */
export function windowsWords(line: string): readonly string[] {
  const words: string[] = [];
  let word: string | null = null;
  let quoted = false;
  for (const sign of line) {
    if (sign === '"') {
      quoted = !quoted;
      word ??= "";
    } else if (!quoted && (sign === " " || sign === "\t")) {
      if (word !== null) words.push(word);
      word = null;
    } else word = (word ?? "") + sign;
  }
  return word === null ? words : [...words, word];
}
