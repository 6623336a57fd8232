/** The subject of a column as text: "I. Cải cách thể chế > 2.1. Rà soát", from the area down; "" is the total. */
import type { DraftNode } from "../readers/draft";

export const STEP = " > ";

export function subjectPath(nodes: readonly DraftNode[], index: number): string {
  const steps: string[] = [];
  for (let node = nodes[index]; node !== undefined && node.level > 0; node = nodes[node.parent]) {
    steps.unshift(node.code === "" ? node.name : `${node.code}. ${node.name}`);
  }
  return steps.join(STEP);
}
