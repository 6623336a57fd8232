/**
 * A new draft over the one that people have worked on. What they edited, added or took out stays; what is
 * newly generated stands beside it (design: "What is written").
 */
import type { DraftLine } from "../draft-lines";
import type { EarlierSheet } from "./earlier-sheet";
import { textMark } from "./text-mark";

export type MergedLine =
  /** As generated. */
  | { readonly kind: "generated"; readonly line: DraftLine }
  /** Edited by a person; `line` is what would be written today, null where today's report has no such line. */
  | {
      readonly kind: "edited";
      readonly id: string;
      readonly text: string;
      readonly mark: string;
      readonly line: DraftLine | null;
    }
  /** Added by a person. */
  | { readonly kind: "added"; readonly text: string };

export interface MergedDraft {
  readonly lines: readonly MergedLine[];
  /** Lines that a person took out, and which are not put back. */
  readonly removed: readonly DraftLine[];
}

interface EarlierLine {
  readonly id: string;
  readonly text: string;
  readonly mark: string;
}

/** @param earlier the same unit's draft of an earlier run; its text stands left of the id column */
export function mergeDraft(generated: readonly DraftLine[], earlier: EarlierSheet | null): MergedDraft {
  if (earlier === null) return { lines: generated.map((line) => ({ kind: "generated", line })), removed: [] };
  const before = earlierLines(earlier);
  const known = new Map(before.flatMap((line) => (line.id === "" ? [] : [[line.id, line] as const])));
  const written = new Set(earlier.headMarks.split(" "));
  const current = new Set(generated.map(({ id }) => id));
  const removed = generated.filter(({ id }) => written.has(id) && !known.has(id));
  const kept = ownLines(before, current);
  const lines: MergedLine[] = [...(kept.get("") ?? [])];
  for (const line of generated) {
    if (!removed.includes(line)) lines.push(merged(line, known.get(line.id)));
    lines.push(...(kept.get(line.id) ?? []));
  }
  return { lines, removed };
}

/** Ids for the hidden head, by which a line that a person takes out is missed next time. */
export function writtenIds(generated: readonly DraftLine[]): string {
  return generated.map(({ id }) => id).join(" ");
}

function earlierLines(earlier: EarlierSheet): readonly EarlierLine[] {
  const lines: EarlierLine[] = [];
  const seen = new Set<string>();
  for (const { row, id, marks } of earlier.rows()) {
    const text = earlier.text(row, earlier.idColumn - 1);
    if (text.trim() === "") continue;
    // A copied row carries a copied id: the second one is an addition.
    const own = seen.has(id) ? "" : id;
    if (own !== "") seen.add(own);
    lines.push({ id: own, text, mark: marks });
  }
  return lines;
}

/**
 * What only the earlier draft has, by the id of the line that it stands behind ("" at the start): lines that
 * a person added, and edited lines that today's report no longer has.
 */
function ownLines(
  before: readonly EarlierLine[],
  current: ReadonlySet<string>,
): ReadonlyMap<string, readonly MergedLine[]> {
  const own = new Map<string, MergedLine[]>();
  let anchor = "";
  for (const { id, text, mark } of before) {
    if (id !== "" && current.has(id)) {
      anchor = id;
      continue;
    }
    if (id !== "" && textMark(text) === mark) continue;
    const lines = own.get(anchor) ?? [];
    lines.push(id === "" ? { kind: "added", text } : { kind: "edited", id, text, mark, line: null });
    own.set(anchor, lines);
  }
  return own;
}

function merged(line: DraftLine, earlier: EarlierLine | undefined): MergedLine {
  if (earlier === undefined || textMark(earlier.text) === earlier.mark) return { kind: "generated", line };
  if (textMark(earlier.text) === textMark(line.text)) return { kind: "generated", line };
  return { kind: "edited", id: line.id, text: earlier.text, mark: textMark(line.text), line };
}
