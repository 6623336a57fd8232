/** Words that are alike in bare letters only: "Thương mại" is no "thưởng", "Giám sát" no "giảm". */
import { fold, plain } from "./fold";

/**
 * True where a text that holds a term in bare letters may mean it: each word of the term stands there with its
 * own marks, wherever the tone is written, or with none at all.
 * @param spelling the term as it is spelled
 */
export function isSpelledLike(text: string, spelling: string): boolean {
  const own = fold(text).split(" ");
  const bare = own.map(plain);
  const want = fold(spelling).split(" ");
  const wantBare = want.map(plain);
  const starts = bare.flatMap((_, start) =>
    wantBare.every((word, at) => bare[start + at] === word) ? [start] : [],
  );
  return (
    starts.length === 0 ||
    starts.some((start) =>
      want.every((word, at) => own[start + at] === word || own[start + at] === wantBare[at]),
    )
  );
}
