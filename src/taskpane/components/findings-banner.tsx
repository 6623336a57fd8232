/** What needs attention, above everything else that can be read. */
import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { FindingsSummary } from "../view/finding-rows";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  banner: { margin: "8px 12px 0", width: "auto" },
  /** A target of 24 px (WCAG 2.5.8). */
  look: { minHeight: "24px" },
});

export function FindingsBanner({ summary }: { readonly summary: FindingsSummary }) {
  const styles = useStyles();
  const { words, session } = usePane();
  return (
    <MessageBar className={styles.banner} intent={summary.severity === "error" ? "error" : "warning"}>
      <MessageBarBody>
        <MessageBarTitle>{`${summary.counts}.`}</MessageBarTitle>{" "}
        <Link
          as="button"
          inline
          className={styles.look}
          onClick={() => {
            session.chooseTab("findings");
          }}
        >
          {words.look}
        </Link>
      </MessageBarBody>
    </MessageBar>
  );
}
