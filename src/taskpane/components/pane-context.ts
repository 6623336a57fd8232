/** What every part of the pane may ask for: the words, the session, and what the entry point offers. */
import { createContext, useContext } from "react";
import type { Language } from "../../language/language";
import type { PaneWords } from "../../language/pane";
import type { ToolWords } from "../../language/tools";
import type { PaneSession } from "../state/session";

export interface PaneContent {
  readonly language: Language;
  readonly words: PaneWords;
  readonly tools: ToolWords;
  readonly version: string;
  readonly session: PaneSession;
  /** Address of the sample workbook beside the page. */
  readonly sample: string;
  /** Opens the sample workbook in this page; null where it can only be downloaded. */
  readonly openSample: (() => void) | null;
  /** Opens another workbook in place; null where the host has only the one that is open. */
  readonly openOther: (() => void) | null;
  /** Whether the workbook is seen beside the pane, so that it may follow what is spoken of. */
  readonly isSheetBeside: () => boolean;
  /** Whether the program's server has a newer one. */
  readonly hasNewVersion: () => Promise<boolean>;
  readonly reload: () => void;
  /** Offers what was written as files; null where it stands in the workbook already. */
  readonly downloads: readonly { readonly label: string; readonly download: () => void }[];
}

export const PaneContext = createContext<PaneContent | null>(null);

export function usePane(): PaneContent {
  const content = useContext(PaneContext);
  if (content === null) throw new Error("a part of the pane stands outside it");
  return content;
}
