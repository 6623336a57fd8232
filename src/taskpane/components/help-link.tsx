/** Opens the user guide at the chapter of the page that is on screen. */
import { useSyncExternalStore } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { guideAt } from "../../language/guide";
import { chapterOf } from "../view/chapter";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  link: {
    display: "grid",
    placeContent: "center",
    flexShrink: 0,
    width: "28px",
    height: "28px",
    marginLeft: "auto",
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

export function HelpLink() {
  const styles = useStyles();
  const { words, session } = usePane();
  const state = useSyncExternalStore(session.subscribe, session.current);
  // The page that is one file has no other beside it.
  if (location.protocol === "file:") return null;
  return (
    <a
      className={styles.link}
      href={guideAt(state.stage === "ready" ? chapterOf(state) : "question")}
      target="_blank"
      rel="noopener"
      aria-label={words.help}
      data-tip={words.help}
    >
      <QuestionCircleRegular fontSize={18} aria-hidden="true" />
    </a>
  );
}
