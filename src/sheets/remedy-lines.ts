/** The lines of the plan of remedies, top to bottom: what is generated, and what people put there before. */
import type { Recovery } from "../analysis/recovery";
import type { RemedyWords } from "../language/remedies";
import type { EarlierSheet } from "./earlier-sheet";
import { columnUnder, type KeptColumns, type KeptRow } from "./kept-columns";
import { COLUMN, LAST, spellings } from "./remedy-columns";

export type RemedyLine =
  | { readonly kind: "section"; readonly text: string }
  | { readonly kind: "recovery"; readonly recovery: Recovery }
  | { readonly kind: "sum" }
  /** Was filled in, and no longer lost points or places. */
  | { readonly kind: "settled"; readonly kept: KeptRow; readonly code: string; readonly name: string }
  /** Put in by a person; a text a column. */
  | { readonly kind: "added"; readonly texts: readonly string[] };

export interface RemedyParts {
  readonly lost: readonly Recovery[];
  readonly fallen: readonly Recovery[];
  /** Null where there is no earlier year. */
  readonly baseYear: number | null;
  /** By criterion index. */
  readonly ids: readonly string[];
  readonly kept: KeptColumns;
  readonly earlier: EarlierSheet | null;
}

/** Lines that a person added stay below the line that they stood below, as long as that is there. */
export function remedyLines(parts: RemedyParts, words: RemedyWords): readonly RemedyLine[] {
  const { lost, fallen, baseYear, ids, kept, earlier } = parts;
  const idOf = ({ criterion }: Recovery): string => ids[criterion.index] ?? "";
  const current = new Set([...lost, ...fallen].map(idOf));
  const settled = kept.rows.filter(({ id }) => !current.has(id));
  const added = addedLines(earlier, new Set([...current, ...settled.map(({ id }) => id)]));
  const recovered = (recovery: Recovery): readonly RemedyLine[] => [
    { kind: "recovery", recovery },
    ...(added.get(idOf(recovery)) ?? []),
  ];
  const lines: RemedyLine[] = [
    { kind: "section", text: lost.length === 0 ? words.nothingLost : words.lostCriteria },
    ...lost.flatMap((recovery) => recovered(recovery)),
  ];
  if (lost.length > 0) lines.push({ kind: "sum" });
  if (fallen.length > 0 && baseYear !== null) {
    lines.push({ kind: "section", text: words.fallenAreas(baseYear) });
    lines.push(...fallen.flatMap((recovery) => recovered(recovery)));
  }
  if (settled.length > 0) lines.push({ kind: "section", text: words.settled });
  for (const row of settled) {
    const text = (column: number): string => textUnder(earlier, row.row, column);
    lines.push({ kind: "settled", kept: row, code: text(COLUMN.order), name: text(COLUMN.criterion) });
    lines.push(...(added.get(row.id) ?? []));
  }
  const loose = added.get(NOWHERE) ?? [];
  return loose.length === 0 ? lines : [...lines, { kind: "section", text: words.added }, ...loose];
}

/** True where a person has put in a line: the sheet is then no one else's to overwrite. */
export function hasAddedLines(earlier: EarlierSheet): boolean {
  return addedLines(earlier, new Set()).size > 0;
}

const NOWHERE = "";

/** By the id of the line above that is still there; NOWHERE for the others. */
function addedLines(
  earlier: EarlierSheet | null,
  present: ReadonlySet<string>,
): ReadonlyMap<string, readonly RemedyLine[]> {
  const added = new Map<string, RemedyLine[]>();
  if (earlier === null) return added;
  const seen = new Set<string>();
  let anchor = NOWHERE;
  for (const { row, id, own } of earlier.rows()) {
    // A copied row carries a copied id: the second one is an addition.
    if (own || (id !== "" && !seen.has(id))) {
      seen.add(id);
      anchor = present.has(id) ? id : NOWHERE;
      continue;
    }
    const texts = Array.from({ length: LAST + 1 }, (_, column) => textUnder(earlier, row, column));
    if (texts.every((text) => text.trim() === "")) continue;
    const lines = added.get(anchor) ?? [];
    lines.push({ kind: "added", texts });
    added.set(anchor, lines);
  }
  return added;
}

function textUnder(earlier: EarlierSheet | null, row: number, column: number): string {
  const at = earlier === null ? null : columnUnder(earlier, spellings(column));
  return earlier === null || at === null ? "" : earlier.text(row, at);
}
