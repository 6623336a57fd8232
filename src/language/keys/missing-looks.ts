/** What a host could not set on the sheets that it wrote, by name. */
import type { LookName } from "../../workbook/host";

export interface LookWords {
  readonly look: Readonly<Record<LookName, string>>;
  /** Of a window that says what is missing. */
  readonly title: string;
  /** How many sheets lack a look, where there are several. */
  readonly onSheets: (look: string, sheets: number) => string;
  /** The whole sentence: what is missing, what stands, what next. */
  readonly missing: (looks: readonly string[]) => string;
}
