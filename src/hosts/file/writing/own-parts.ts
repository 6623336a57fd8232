/** Parts that hang on a sheet alone: found before a change and removed after it. */
import { changeContentTypes } from "../package/content-types";
import type { Package } from "../package/package";
import { reachableParts, relationshipsPart } from "../package/relationships";

/** Runs a change that cuts relationships, then removes the parts that nothing points to any more. */
export function removingOrphans(parts: Package, change: () => void): void {
  const before = reachableParts(parts);
  change();
  const after = reachableParts(parts);
  const orphans = parts.parts().filter((part) => {
    const key = part.toLowerCase();
    return before.has(key) && !after.has(key);
  });
  for (const part of orphans) {
    parts.remove(part);
    parts.remove(relationshipsPart(part));
  }
  changeContentTypes(parts, new Map(), orphans);
}
