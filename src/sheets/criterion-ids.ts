/** Ids of criteria that last from run to run and year to year: by name and place in the tree, not by code. */
import type { Assessment } from "../scorebook/assessment";
import { slug } from "../report/block-id";
import { textMark } from "./kept/text-mark";

/** By criterion index. Criteria of the same name under the same parent are told apart by their order. */
export function criterionIds({ criteria }: Assessment): readonly string[] {
  const paths: string[] = [];
  const uses = new Map<string, number>();
  for (const { name, parent } of criteria) {
    const path = `${paths[parent] ?? ""}/${slug(name)}`;
    const use = (uses.get(path) ?? 0) + 1;
    uses.set(path, use);
    paths.push(use === 1 ? path : `${path}#${use}`);
  }
  return paths.map(textMark);
}
