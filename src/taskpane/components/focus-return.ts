/** Back from a page, the focus is where it was when the page was opened. */
import { useEffect, useRef, type RefObject } from "react";

/** Marks what leads to a page; the mark finds it again, for the page took its place. */
const RETURN = "data-return";

/** @param isHome the overview is on screen, from which pages are opened */
export function useFocusReturn(within: RefObject<HTMLElement | null>, isHome: boolean): void {
  const left = useRef<string | null>(null);
  const wasHome = useRef(isHome);
  useEffect(() => {
    const root = within.current;
    if (root === null) return;
    if (isHome && !wasHome.current && left.current !== null) {
      const mark = `[${RETURN}="${left.current}"]`;
      root.querySelector<HTMLElement>(`button${mark}, ${mark} button`)?.focus();
    }
    wasHome.current = isHome;
    if (!isHome) return;
    const note = ({ target }: FocusEvent): void => {
      left.current =
        target instanceof Element ? (target.closest(`[${RETURN}]`)?.getAttribute(RETURN) ?? null) : null;
    };
    root.addEventListener("focusin", note);
    return () => {
      root.removeEventListener("focusin", note);
    };
  }, [within, isHome]);
}
