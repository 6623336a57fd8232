/** Sentences of a paragraph in turn, each held against the one pattern that takes it. */
export interface Told<Subject> {
  readonly pattern: RegExp;
  readonly holds: (groups: Readonly<Record<string, string>>, subject: Subject) => boolean;
}

/** What is false, or no sentence that is known. */
export function walk<Subject>(
  text: string,
  rules: readonly Told<Subject>[],
  subject: Subject,
): readonly string[] {
  const faults: string[] = [];
  for (let at = 0; at < text.length;) {
    if (text[at] === " ") {
      at += 1;
      continue;
    }
    const found = rules
      .map((each) => ({ each, match: matchAt(each.pattern, text, at) }))
      .find(({ match }) => match !== null);
    if (found?.match === null || found?.match === undefined)
      return [...faults, `not understood: ${text.slice(at)}`];
    if (!found.each.holds(found.match.groups ?? {}, subject)) faults.push(`false: ${found.match[0]}`);
    at += found.match[0].length;
  }
  return faults;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
