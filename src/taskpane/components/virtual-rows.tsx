/** A long list of which only what is on screen stands in the page; a short one stands there whole. */
import {
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ReactNode,
  type RefObject,
} from "react";
import { useVirtualizer } from "@tanstack/react-virtual";
import { makeStyles, mergeClasses } from "@fluentui/react-components";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
});

/** A list up to here is there whole: it can be searched by the browser and printed. */
const WHOLE = 60;
/** On paper all of it stands, up to a book of some fifty pages. */
const PRINTED = 1_000;

function isPaper(): boolean {
  return matchMedia("print").matches;
}

function onPaperChange(listener: () => void): () => void {
  const query = matchMedia("print");
  query.addEventListener("change", listener);
  return () => {
    query.removeEventListener("change", listener);
  };
}

/** Rows beside those on screen, so that the keyboard finds the next. */
const BESIDE = 6;

interface Props {
  readonly count: number;
  /** Height of a row before it is known, in px. */
  readonly estimate: number;
  readonly keyOf: (index: number) => string | number;
  readonly label: string;
  readonly className?: string;
  readonly children: (index: number) => ReactNode;
}

export function VirtualRows(props: Props) {
  const isOnPaper = useSyncExternalStore(onPaperChange, isPaper);
  return props.count <= (isOnPaper ? PRINTED : WHOLE) ? (
    <WholeRows {...props} />
  ) : (
    <ScrolledRows {...props} />
  );
}

function WholeRows({ count, keyOf, label, className, children }: Props) {
  const styles = useStyles();
  return (
    <ul className={mergeClasses(styles.list, className)} aria-label={label}>
      {Array.from({ length: count }, (_, index) => (
        <li key={keyOf(index)}>{children(index)}</li>
      ))}
    </ul>
  );
}

function ScrolledRows({ count, estimate, keyOf, label, className, children }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { scroller, margin } = useScroller(list);
  const virtualizer = useVirtualizer({
    count,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    getScrollElement: () => scroller,
    overscan: BESIDE,
    scrollMargin: margin,
  });
  const items = virtualizer.getVirtualItems();
  const above = (items[0]?.start ?? margin) - margin;
  const below = virtualizer.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin);
  return (
    <ul
      ref={list}
      className={mergeClasses(styles.list, className)}
      aria-label={label}
      style={{ paddingTop: above, paddingBottom: below }}
    >
      {items.map(({ key, index }) => (
        <li
          key={String(key)}
          ref={virtualizer.measureElement}
          data-index={index}
          aria-setsize={count}
          aria-posinset={index + 1}
        >
          {children(index)}
        </li>
      ))}
    </ul>
  );
}

/** What scrolls around a list, and how far below its beginning the list stands; told again when that changes. */
function useScroller(list: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState<{ readonly scroller: HTMLElement | null; readonly margin: number }>({
    scroller: null,
    margin: 0,
  });
  useLayoutEffect(() => {
    const node = list.current;
    const scroller = node === null ? null : scrollerOf(node);
    const inside = scroller?.firstElementChild ?? null;
    if (node === null || scroller === null || inside === null) return;
    // It tells the first sizes too.
    const observer = new ResizeObserver(() => {
      const top = node.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      const margin = Math.round(top + scroller.scrollTop);
      setPlace((before) =>
        before.margin === margin && before.scroller === scroller ? before : { scroller, margin },
      );
    });
    observer.observe(inside);
    return () => {
      observer.disconnect();
    };
  }, [list]);
  return place;
}

function scrollerOf(node: HTMLElement): HTMLElement | null {
  for (let around = node.parentElement; around !== null; around = around.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
  }
  return null;
}
