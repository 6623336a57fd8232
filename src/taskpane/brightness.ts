/** Light or dark: as Office is, otherwise as the system is; it changes while the pane is open. */
import { useSyncExternalStore } from "react";
import { isDark, type Brightness } from "./theme";

/** Office's theme; `background` answers undefined where Office does not tell (office-js #6134). */
export interface OfficeTheme {
  readonly background: () => string | undefined;
  readonly subscribe: (listener: () => void) => () => void;
}

const DARK = "(prefers-color-scheme: dark)";
/** Paper is white, whatever the screen is. */
const PAPER = "print";

function systemBrightness(): Brightness {
  return matchMedia(DARK).matches ? "dark" : "light";
}

export function useBrightness(office?: OfficeTheme): Brightness {
  return useSyncExternalStore(
    (listener) => {
      const queries = [DARK, PAPER].map((query) => matchMedia(query));
      for (const query of queries) query.addEventListener("change", listener);
      const leave = office?.subscribe(listener);
      return () => {
        for (const query of queries) query.removeEventListener("change", listener);
        leave?.();
      };
    },
    () => {
      if (matchMedia(PAPER).matches) return "light";
      const background = office?.background();
      if (background === undefined) return systemBrightness();
      return isDark(background) ? "dark" : "light";
    },
  );
}
