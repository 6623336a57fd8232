/** A short mark of a generated text, kept beside it: where text and mark disagree, a person has edited it. */

const PRIME = 16_777_619;
const SEEDS = [0x811c9dc5, 0x01000193] as const;

/** 16 hexadecimal digits (FNV-1a twice). Spaces at the ends and kinds of line ends make no difference. */
export function textMark(text: string): string {
  const plain = text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
  return SEEDS.map((seed) => {
    let hash: number = seed;
    for (let index = 0; index < plain.length; index++) {
      hash = Math.imul(hash ^ plain.charCodeAt(index), PRIME);
    }
    return (hash >>> 0).toString(16).padStart(8, "0");
  }).join("");
}
