/** The report's blocks as they stand: what says nothing is left out, and headings are numbered without gaps. */
import type { Block } from "./document";

type Heading = Extract<Block, { kind: "heading" }>;

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

/** Empty paragraphs and headings over nothing are dropped; a number keeps what stands before its last part. */
export function outlined(blocks: readonly Block[]): readonly Block[] {
  const filled = blocks.filter((block) => block.kind === "table" || block.runs.length > 0);
  // From the innermost level outwards, so that a section of empty headings goes as a whole.
  return numbered(withoutEmpty(withoutEmpty(filled, 2), 1));
}

/** A heading of this level that another of the same or a higher level follows at once, or nothing, is over nothing. */
function withoutEmpty(blocks: readonly Block[], level: Heading["level"]): readonly Block[] {
  return blocks.filter((block, index) => {
    if (block.kind !== "heading" || block.level !== level) return true;
    const next = blocks[index + 1];
    return next !== undefined && !(next.kind === "heading" && next.level <= level);
  });
}

function numbered(blocks: readonly Block[]): readonly Block[] {
  let section = 0;
  let below = 0;
  return blocks.map((block) => {
    if (block.kind !== "heading") return block;
    if (block.level === 1) {
      below = 0;
      return { ...block, number: ROMAN[section++] ?? String(section) };
    }
    below += 1;
    return { ...block, number: block.number.replace(/\d+$/, String(below)) };
  });
}
