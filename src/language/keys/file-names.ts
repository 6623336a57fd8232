/** Keys of the names of files that the pane gives out. */
import type { DocumentKind } from "../documents";

/** Without an ending: "Bao cao CCHC 2022 - Huyen Cho Moi". */
export type FileNameWords = Readonly<Record<DocumentKind, (year: number, subject: string) => string>> & {
  /** In place of the subject, where an archive holds all. */
  readonly allOf: (count: string) => string;
};
