/** The lines of the plan of remedies, top to bottom: what is generated, and what people put there before. */
import type { Recovery } from "../analysis/recovery";
import type { RemedyWords } from "../language/remedies";
import { withKeptLines, type Earlier, type KeptLine, type SectionLine } from "./kept/kept-lines";

type GeneratedLine =
  SectionLine | { readonly kind: "recovery"; readonly recovery: Recovery } | { readonly kind: "sum" };

export type RemedyLine = GeneratedLine | KeptLine;

export interface RemedyParts {
  readonly lost: readonly Recovery[];
  readonly fallen: readonly Recovery[];
  /** Null where there is no earlier year. */
  readonly baseYear: number | null;
  /** By criterion index. */
  readonly ids: readonly string[];
  readonly earlier: Earlier;
}

/** @param added the heading over lines of a person that stand below none of ours */
export function remedyLines(
  { lost, fallen, baseYear, ids, earlier }: RemedyParts,
  words: RemedyWords,
  added: string,
): readonly RemedyLine[] {
  const recovered = (recovery: Recovery): GeneratedLine => ({ kind: "recovery", recovery });
  const lines: GeneratedLine[] = [
    { kind: "section", text: lost.length === 0 ? words.nothingLost : words.lostCriteria },
    ...lost.map(recovered),
  ];
  if (lost.length > 0) lines.push({ kind: "sum" });
  if (fallen.length > 0 && baseYear !== null) {
    lines.push({ kind: "section", text: words.fallenAreas(baseYear) }, ...fallen.map(recovered));
  }
  const idOf = (line: GeneratedLine): string | null =>
    line.kind === "recovery" ? (ids[line.recovery.criterion.index] ?? null) : null;
  return withKeptLines(lines, idOf, earlier, { settled: () => words.settled, added });
}
