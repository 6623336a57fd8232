/** Puts the pane on a page; the entry points differ in host and surroundings only. */
import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import type { Language } from "../language/language";
import { paneWords } from "../language/pane";
import { toolWords } from "../language/tools";
import { useBrightness, type OfficeTheme } from "./brightness";
import { Pane } from "./components/pane";
import type { PaneContent } from "./components/pane-context";
import type { PaneSession } from "./state/session";

declare const __VERSION__: string;

/** Of the product, from package.json. */
export const VERSION = __VERSION__;

/** The sample workbook; samples stand beside the page. */
export const SAMPLE = "cchc-cap-huyen-2021-2022.xlsx";

export interface Surroundings {
  readonly language: Language;
  readonly session: PaneSession;
  /** Whether the newcomer's hint has been read, and that it was. */
  readonly hint: { readonly seen: () => boolean; readonly markSeen: () => void };
  readonly officeTheme?: OfficeTheme;
  readonly openOther?: () => void;
  readonly openSample?: () => void;
  /** Always, as in Excel, if not said. */
  readonly isSheetBeside?: () => boolean;
  readonly hasNewVersion: PaneContent["hasNewVersion"];
  /** Loads the page anew with the newest program; the browser's own way if not said. */
  readonly reload?: () => void;
  readonly downloads?: PaneContent["downloads"];
  readonly empty?: ReactNode;
  readonly top?: ReactNode;
  /** Puts the pane into a page of its own. */
  readonly frame?: (pane: ReactNode, content: PaneContent) => ReactNode;
}

export function startPane(root: Element, surroundings: Surroundings): void {
  document.documentElement.lang = surroundings.language;
  createRoot(root).render(<PanePage {...surroundings} />);
}

function PanePage(surroundings: Surroundings) {
  const {
    language,
    session,
    hint,
    openOther,
    openSample,
    isSheetBeside,
    reload,
    downloads,
    empty,
    top,
    frame,
    hasNewVersion,
  } = surroundings;
  const content: PaneContent = {
    language,
    words: paneWords(language),
    tools: toolWords(language),
    version: VERSION,
    session,
    sample: `samples/${SAMPLE}`,
    openOther: openOther ?? null,
    openSample: openSample ?? null,
    isSheetBeside: isSheetBeside ?? (() => true),
    reload:
      reload ??
      (() => {
        location.reload();
      }),
    downloads: downloads ?? [],
    hasNewVersion,
  };
  const pane = (
    <Pane
      content={content}
      brightness={useBrightness(surroundings.officeTheme)}
      firstRun={!hint.seen()}
      onFirstRunSeen={hint.markSeen}
      empty={empty}
      top={top}
    />
  );
  return frame === undefined ? pane : frame(pane, content);
}
