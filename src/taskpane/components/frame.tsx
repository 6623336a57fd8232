/**
 * A head that stays, a content that scrolls between, a foot that stays: nothing lies under the foot. Where a
 * window is so low (or magnified so much) that nothing would be left between them, all of it scrolls.
 */
import { createContext, useContext, useState, type ReactNode, type RefObject } from "react";
import { createPortal } from "react-dom";
import { makeStyles, tokens } from "@fluentui/react-components";
import { Rereading } from "./rereading";
import { usePane } from "./pane-context";

const LOW = "@media (max-height: 330px)";

const useStyles = makeStyles({
  frame: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    [LOW]: { display: "block", overflowY: "scroll", overflowX: "hidden" },
    "@media print": { display: "block" },
  },
  /** Pickers and buttons are not for paper. */
  head: { position: "relative", flexShrink: 0, zIndex: 2, "@media print": { display: "none" } },
  content: {
    position: "relative",
    flex: "1 1 0",
    minHeight: 0,
    // Always there, so that nothing jumps.
    overflowY: "scroll",
    overflowX: "hidden",
    scrollPaddingTop: "48px",
    outlineStyle: "none",
    // What opens from the head or the foot lies over whatever is on top in here.
    isolation: "isolate",
    [LOW]: { overflowY: "visible" },
  },
  foot: {
    position: "relative",
    zIndex: 2,
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    ":empty": { display: "none" },
    "@media print": { display: "none" },
  },
  /** Seen when it has the focus: the first stop of the keyboard leads past the head. */
  skip: {
    position: "absolute",
    top: "4px",
    left: "12px",
    zIndex: 3,
    padding: "4px 12px",
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
    font: "inherit",
    ":not(:focus)": { clipPath: "inset(50%)", pointerEvents: "none" },
  },
});

/** Where the foot of the frame around stands; null before it is there. */
const FootPlace = createContext<HTMLElement | null>(null);

interface Props {
  readonly head: ReactNode;
  readonly children: ReactNode;
  /** The part that scrolls. */
  readonly content: RefObject<HTMLElement | null>;
}

export function Frame({ head, children, content }: Props) {
  const styles = useStyles();
  const { words } = usePane();
  const [foot, setFoot] = useState<HTMLElement | null>(null);
  return (
    <div className={styles.frame} data-whole>
      <button type="button" className={styles.skip} onClick={() => content.current?.focus()}>
        {words.skip}
      </button>
      <header className={styles.head}>
        {head}
        <Rereading />
      </header>
      <main className={styles.content} data-whole ref={content} tabIndex={-1}>
        <FootPlace value={foot}>{children}</FootPlace>
      </main>
      <footer className={styles.foot} ref={setFoot} />
    </div>
  );
}

/** Stays in view below the content of the frame around. */
export function Foot({ children }: { readonly children: ReactNode }) {
  const place = useContext(FootPlace);
  return place === null ? null : createPortal(children, place);
}
