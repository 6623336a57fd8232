/** Names of sheets as Excel allows them: at most 31 characters, unique regardless of case. */

export const MAX_SHEET_NAME = 31;

/** The title, or "title (2)", "title (3)" … where it is taken; cut so that it stays within 31 characters. */
export function uniqueSheetName(title: string, taken: Iterable<string>): string {
  const used = new Set([...taken].map((name) => name.toLowerCase()));
  const clean = allowed(title);
  let name = cut(clean, MAX_SHEET_NAME);
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = cut(clean, MAX_SHEET_NAME - suffix.length) + suffix;
  }
  return name;
}

/** Without what Excel refuses: : \ / ? * [ ] and an apostrophe at either end. */
function allowed(title: string): string {
  const name = title.replace(/[:\\/?*[\]]/g, " ").replace(/^[\s']+|[\s']+$/g, "");
  return name === "" ? "CCHC" : name;
}

/** The first characters, not splitting a surrogate pair. */
function cut(text: string, length: number): string {
  const end =
    text.charCodeAt(length - 1) >= 0xd800 && text.charCodeAt(length - 1) < 0xdc00 ? length - 1 : length;
  return text.slice(0, end).trimEnd();
}
