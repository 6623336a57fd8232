/** A table whose reading is in doubt: what is unsure, and the way to the question. Loads where it is needed. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { doubtsOf } from "../../app/doubts";
import type { OpenBook } from "../../app/open-book";
import { doubtMessage, proofWords } from "../../language/proof";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  notice: { width: "auto" },
  onOverview: { width: "auto", margin: "8px 12px 0" },
});

interface Props {
  readonly book: OpenBook;
  /** On the overview notices keep their own distance. */
  readonly onOverview?: boolean;
}

/** The first doubt; when it is answered the next one is told. */
export function DoubtNotice({ book, onOverview = false }: Props) {
  const styles = useStyles();
  const { language, session } = usePane();
  const words = proofWords(language);
  const [first] = doubtsOf(book);
  if (first === undefined) return null;
  return (
    <MessageBar
      className={onOverview ? styles.onOverview : styles.notice}
      intent="warning"
      layout="multiline"
      data-testid="doubt"
    >
      <MessageBarBody>
        <MessageBarTitle>{words.question}.</MessageBarTitle>{" "}
        {doubtMessage(first.sheet, first.question, language)}
      </MessageBarBody>
      <MessageBarActions>
        <Button
          size="small"
          data-return="doubt"
          onClick={() => {
            session.openPage("mapping", first.sheet);
          }}
        >
          {words.answer}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
