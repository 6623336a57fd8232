/** Copies a text; where the browser does not allow it, the text stands there to be copied by hand. */
import { useEffect, useRef, useState } from "react";
import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { CheckmarkRegular, CopyRegular } from "@fluentui/react-icons";
import { copyWords } from "../../language/copying";
import type { Copied } from "../view/copied-table";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  copy: { alignSelf: "flex-start" },
  refused: { display: "flex", flexDirection: "column", rowGap: "4px", fontSize: tokens.fontSizeBase200 },
});

/** How long "Đã chép" stands on the button, in milliseconds. */
const SAID_FOR = 2500;

interface Props {
  /** Made when it is asked for; null where there is nothing to copy, which whoever makes it tells. */
  readonly text: string | (() => Copied | Promise<Copied | string | null> | null);
  readonly label: string;
  /** Name of the box in which a text stands that was not copied. */
  readonly box: string;
}

export function CopyText({ text, label, box: name }: Props) {
  const styles = useStyles();
  const { session, language } = usePane();
  const words = copyWords(language);
  const [copied, setCopied] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, [refused]);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => {
      setCopied(false);
    }, SAID_FOR);
    return () => {
      clearTimeout(timer);
    };
  }, [copied]);
  const copy = async (): Promise<void> => {
    const made = typeof text === "string" ? text : await text();
    if (made === null) return;
    const [plain, html] = typeof made === "string" ? [made, undefined] : [made.text, made.html];
    const done = await session.checks.copy(plain, html);
    setCopied(done);
    setRefused(done ? null : plain);
  };
  return (
    <>
      <Button
        className={styles.copy}
        size="small"
        icon={copied ? <CheckmarkRegular /> : <CopyRegular />}
        onClick={() => void copy()}
      >
        <span aria-live="polite">{copied ? words.copied : label}</span>
      </Button>
      {refused !== null && (
        <div className={styles.refused} role="status">
          {words.notCopied}
          <Textarea textarea={{ ref: box }} readOnly value={refused} aria-label={name} resize="vertical" />
        </div>
      )}
    </>
  );
}
