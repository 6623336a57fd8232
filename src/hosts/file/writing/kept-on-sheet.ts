/** What a user has put on an own sheet and a new run leaves there: protection and comments. */
import type { Package } from "../package/package";
import { changeRelationships, relationshipsOf } from "../package/relationships";

/** Comments of both generations, and the drawing in which Excel keeps the place of the older ones. */
const KEPT: ReadonlySet<string> = new Set(["comments", "threadedComment", "vmlDrawing"]);

export interface KeptOnSheet {
  /** `<sheetProtection …/>`, "" where the sheet is not protected. */
  readonly protection: string;
  /** Relationship of the comments' drawing, null where there are none. */
  readonly legacyDrawing: string | null;
}

export const NOTHING_KEPT: KeptOnSheet = { protection: "", legacyDrawing: null };

/** Cuts all else that hangs on the sheet (its drawing and charts, tables, printer settings). */
export function keepOnSheet(parts: Package, part: string): KeptOnSheet {
  const relationships = relationshipsOf(parts, part);
  const gone = relationships.filter(({ kind }) => !KEPT.has(kind)).map(({ id }) => id);
  if (gone.length > 0) changeRelationships(parts, part, [], new Set(gone));
  const xml = parts.text(part);
  const [, attributes = null] = /<(?:\w+:)?sheetProtection(\s[^<>]*?)\/?>/.exec(xml) ?? [];
  const [, id = null] = /<(?:\w+:)?legacyDrawing\s[^<>]*?:id=["']([^"']*)["']/.exec(xml) ?? [];
  return {
    protection: attributes === null ? "" : `<sheetProtection${attributes}/>`,
    legacyDrawing: relationships.some((kept) => kept.id === id && KEPT.has(kept.kind)) ? id : null,
  };
}
