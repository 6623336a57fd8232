/** What a host knows of a file that the user should know before anything is written. */

/** What an old or foreign format holds and the new .xlsx does not. */
export type LostInConversion = "macros" | "charts" | "pictures" | "comments" | "protection" | "pivots";

export type WorkbookNotice =
  /** Any change breaks the digital signature. */
  | { readonly code: "signed-workbook" }
  /** "Mark as final": its author asks for no more changes. */
  | { readonly code: "final-workbook" }
  /** A sensitivity label of the organisation: what is written falls under it too. */
  | { readonly code: "labelled-workbook" }
  | { readonly code: "protected-structure" }
  /** Open in Excel for reading only: signed, final, or in use by somebody else. */
  | { readonly code: "read-only-workbook" }
  /** "Read-only recommended". */
  | { readonly code: "read-only-recommended" }
  /** A sheet too large to be read; the others were. */
  | { readonly code: "sheet-left-out"; readonly sheet: string }
  /** Written as a new .xlsx. */
  | { readonly code: "lost-in-conversion"; readonly lost: readonly LostInConversion[] };

/** The custom property in which Office keeps "Mark as final". */
export const MARKED_FINAL = "_MarkAsFinal";

/** Microsoft Purview keeps labels in custom properties. */
export function isLabelProperty(name: string): boolean {
  return name.startsWith("MSIP_Label_");
}
