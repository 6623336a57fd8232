/** A page behind the menu of tools: its name, the way back, and room for its own content. */
import { useEffect, useRef, type ReactNode } from "react";
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { Frame } from "../frame";
import { HelpLink } from "../help-link";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  /** 34 × 32 px at the top right stay free for Office's own menu. */
  head: { display: "flex", alignItems: "center", columnGap: "4px", padding: "6px 48px 6px 6px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: 600,
    outlineStyle: "none",
  },
  content: { display: "flex", flexDirection: "column", rowGap: "12px", padding: "4px 12px 16px" },
});

interface Props {
  readonly title: string;
  /** Where the way back leads; the results if not said. */
  readonly back?: string;
  readonly children: ReactNode;
}

export function ToolPage({ title, back, children }: Props) {
  const styles = useStyles();
  const { tools, session } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  const content = useRef<HTMLElement>(null);
  // Whoever hears the page is told where they are now.
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <Frame
      content={content}
      head={
        <div className={styles.head}>
          <Button
            appearance="subtle"
            icon={<ArrowLeftRegular />}
            aria-label={back ?? tools.back}
            data-tip={back ?? tools.back}
            onClick={() => {
              session.openPage("overview");
            }}
          />
          <h1 className={styles.title} ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <HelpLink />
        </div>
      }
    >
      <div className={styles.content}>{children}</div>
    </Frame>
  );
}
