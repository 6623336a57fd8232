/** Columns that belong to a key of a list and tell nothing more: codes, areas above criteria, groups of units. */
import { parseCode } from "./codes";
import { determines } from "./key-structure";
import type { RowField } from "./row-fields";

/** A column of codes: "1.1", "I", "a". */
export function isCoded({ items }: RowField): boolean {
  // "H38.11", "000.00.01": one word with a figure in it names nobody.
  const isCode = (text: string): boolean =>
    parseCode(text) !== null || /^(?=\S*\d)[\p{L}\d._/-]+$/u.test(text);
  return items.length > 1 && items.every(isCode);
}

/** Other columns that say the same with other texts: a code beside a name. */
export function aliasesOf(field: RowField, names: readonly RowField[]): readonly RowField[] {
  return names.filter(
    (other) => other !== field && determines(field.of, other.of) && determines(other.of, field.of),
  );
}

/** True where another column tells all that this one tells: an area beside its criteria, a code beside a name. */
export function isAttribute(field: RowField, names: readonly RowField[]): boolean {
  return names.some((other) => {
    if (other === field || !determines(other.of, field.of)) return false;
    if (!determines(field.of, other.of)) return true;
    // Of two that say the same the name is the key; of two names the first.
    if (isCoded(field) !== isCoded(other)) return isCoded(field);
    return other.column < field.column;
  });
}

interface CriterionColumns {
  readonly criteria: readonly RowField[];
  readonly code: RowField | null;
}

/**
 * The columns of the criterion, from the area down: what is left of it, is determined by it, has fewer texts,
 * and whose rows lie together.
 */
export function criteriaOf(
  { key, columns }: { readonly key: RowField; readonly columns: readonly RowField[] },
  names: readonly RowField[],
): CriterionColumns {
  const own = columns[columns.length - 1] ?? key;
  const below = names.filter((other) => !columns.includes(other) && determines(key.of, other.of));
  const coded = isCoded(own) ? own : (below.find(isCoded) ?? null);
  // Where the codes are the key, the names are what they determine.
  const named = isCoded(own) ? widest(below.filter((other) => !isCoded(other))) : own;
  const last = named ?? own;
  const areas = below.filter(
    (other) =>
      other !== last &&
      !isCoded(other) &&
      other.items.length > 1 &&
      other.items.length < key.items.length &&
      other.column < last.column &&
      liesTogether(key, other),
  );
  areas.sort((a, b) => a.items.length - b.items.length);
  const above = columns.slice(0, -1);
  return { criteria: [...areas, ...above, last], code: coded === last ? null : coded };
}

function widest(fields: readonly RowField[]): RowField | undefined {
  return [...fields].sort((a, b) => b.items.length - a.items.length)[0];
}

/** In the order in which the criteria first appear, those of one area follow each other. */
function liesTogether(key: RowField, area: RowField): boolean {
  const seen = new Set<number>();
  const closed = new Set<number>();
  let current = -1;
  for (let row = 0; row < key.of.length; row++) {
    const item = key.of[row] ?? -1;
    const own = area.of[row] ?? -1;
    if (item < 0 || own < 0 || seen.has(item)) continue;
    seen.add(item);
    if (own === current) continue;
    if (closed.has(own)) return false;
    closed.add(own);
    current = own;
  }
  return true;
}
