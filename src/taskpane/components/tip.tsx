/**
 * One tooltip for all figures: hundreds of tooltips would make a change of unit slow. It shows the
 * `data-tip` of what is pointed at or has the focus, and goes with Escape. What has the focus is
 * described by it to those who hear the page.
 */
import { useEffect, useRef, useState, type RefObject } from "react";
import { Tooltip } from "@fluentui/react-components";

interface Shown {
  readonly target: HTMLElement;
  readonly text: string;
}

const DELAY = 350;

function tipFor(node: EventTarget | null): Shown | null {
  const target = node instanceof Element ? node.closest<HTMLElement>("[data-tip]") : null;
  const text = target?.dataset["tip"];
  return target === null || text === undefined ? null : { target, text };
}

export function Tip({ within }: { readonly within: RefObject<HTMLElement | null> }) {
  const [shown, setShown] = useState<Shown | null>(null);
  const spoken = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const root = within.current;
    if (root === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = (event: Event): void => {
      clearTimeout(timer);
      const next = tipFor(event.target);
      timer = setTimeout(
        () => {
          setShown(next);
        },
        next === null ? 100 : DELAY,
      );
    };
    // What scrolls below a resting pointer is not pointed at: it takes no tip from what has the focus.
    let rests = "";
    const point = (event: PointerEvent): void => {
      const at = `${event.screenX},${event.screenY}`;
      if (at === rests) return;
      rests = at;
      show(event);
    };
    const move = ({ screenX, screenY }: PointerEvent): void => {
      rests = `${screenX},${screenY}`;
    };
    const describe = (event: Event): void => {
      const next = tipFor(event.target);
      if (next === null || spoken.current === null) return;
      spoken.current.textContent = next.text;
      next.target.setAttribute("aria-describedby", spoken.current.id);
    };
    const hide = (): void => {
      clearTimeout(timer);
      setShown(null);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === "Escape") hide();
    };
    root.addEventListener("pointerover", point);
    root.addEventListener("pointermove", move);
    root.addEventListener("pointerleave", hide);
    root.addEventListener("focusin", describe);
    root.addEventListener("focusin", show);
    root.addEventListener("focusout", hide);
    root.addEventListener("keydown", onKey);
    return () => {
      clearTimeout(timer);
      root.removeEventListener("pointerover", point);
      root.removeEventListener("pointermove", move);
      root.removeEventListener("pointerleave", hide);
      root.removeEventListener("focusin", describe);
      root.removeEventListener("focusin", show);
      root.removeEventListener("focusout", hide);
      root.removeEventListener("keydown", onKey);
    };
  }, [within]);
  return (
    <>
      <span ref={spoken} id="tip" hidden />
      <Tooltip
        withArrow
        relationship="inaccessible"
        visible={shown !== null}
        content={shown?.text ?? ""}
        positioning={{ target: shown?.target ?? null, position: "above" }}
      />
    </>
  );
}
