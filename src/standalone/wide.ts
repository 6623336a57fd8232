/** How much room the window has. */
import { useSyncExternalStore } from "react";

/** The workbook stands beside the pane. */
const WIDE = "(min-width: 900px)";
/** There is room to begin with the whole picture and not with a sheet. */
const WORKPLACE = "(min-width: 1280px)";

export function isWide(): boolean {
  return matchMedia(WIDE).matches;
}

export function isWorkplace(): boolean {
  return matchMedia(WORKPLACE).matches;
}

let lastOnScreen = false;

/** On paper as it was on the screen: what is printed is what was seen. */
function isWideOnScreen(): boolean {
  if (!matchMedia("print").matches) lastOnScreen = isWide();
  return lastOnScreen;
}

export function useIsWide(): boolean {
  return useSyncExternalStore((listener) => {
    const query = matchMedia(WIDE);
    query.addEventListener("change", listener);
    return () => {
      query.removeEventListener("change", listener);
    };
  }, isWideOnScreen);
}
