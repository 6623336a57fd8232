/** A row of codes over the columns of a table: 1, 1.1, 1.1.1, 1.2, 2 … */
import { parseCode } from "../axes/codes";

/**
 * True where the texts number a tree from the top: every one is a code, some have several steps, and what
 * each stands below came before it. Scores, maxima ("10", "5.5") and weights ("0.1", twice) do not.
 */
export function areTreeCodes(texts: readonly string[]): boolean {
  const own = new Set<string>();
  const seen = new Set<string>();
  let deep = 0;
  for (const text of texts) {
    const code = parseCode(text);
    if (code === null || code.kind === "dash") return false;
    if (own.has(code.text) || code.text.startsWith("0.")) return false;
    const parent = code.text.split(".").slice(0, -1).join(".");
    if (code.depth > 1) {
      deep++;
      // A tree may begin below its first area: 1.1, 1.2, 2.1.
      if (!seen.has(parent) && !/(?:^|\.)1$/.test(code.text)) return false;
    }
    own.add(code.text);
    seen.add(code.text);
    if (parent !== "") seen.add(parent);
  }
  return texts.length >= 3 && deep >= 2;
}
