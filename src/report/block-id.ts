/** Stable names of blocks: from what a block is about, so that edits survive a changed order or rank. */
import { plain } from "../text/fold";

/** "Cải cách thể chế" → "cai-cach-the-che". */
export function slug(text: string): string {
  return plain(text).replaceAll("%", "").trim().replace(/ +/g, "-");
}

/** The id of a block about a criterion; a name that occurs twice is told apart by its code. */
export function criterionId(
  prefix: string,
  criterion: { readonly name: string; readonly code: string },
  siblings: readonly { readonly name: string }[],
): string {
  const name = slug(criterion.name);
  const twins = siblings.filter((sibling) => slug(sibling.name) === name).length;
  return `${prefix}:${name}${twins > 1 ? `-${slug(criterion.code)}` : ""}`;
}
