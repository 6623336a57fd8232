/** What needs attention, above everything else that can be read. */
import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { FindingsSummary } from "../view/finding-rows";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  banner: { margin: "8px 12px 0", width: "auto" },
  clamp: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: 2,
    overflow: "hidden",
  },
});

export function FindingsBanner({ summary }: { readonly summary: FindingsSummary }) {
  const styles = useStyles();
  const { words, session } = usePane();
  return (
    <MessageBar
      className={styles.banner}
      intent={summary.severity === "error" ? "error" : "warning"}
      layout="multiline"
    >
      <MessageBarBody>
        <MessageBarTitle>{`${summary.counts}.`}</MessageBarTitle>{" "}
        <Link
          as="button"
          inline
          onClick={() => {
            session.chooseTab("findings");
          }}
        >
          {words.look}
        </Link>
        <span className={styles.clamp}>{summary.first}</span>
      </MessageBarBody>
    </MessageBar>
  );
}
