/** Notices above the tabs: the source changed, a side action failed, a newer program. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { troubleMessage } from "../view/trouble-message";
import type { Trouble } from "../state/pane-state";
import { usePane } from "./pane-context";

const useStyles = makeStyles({
  notice: { margin: "8px 12px 0", width: "auto" },
});

export function StaleNotice() {
  const styles = useStyles();
  const { words, session } = usePane();
  return (
    <MessageBar className={styles.notice} intent="warning" layout="multiline">
      <MessageBarBody>{words.stale}</MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={() => void session.reopen()}>
          {words.update}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

export function NewVersionNotice() {
  const styles = useStyles();
  const { words, reload } = usePane();
  const { newVersion } = words.fault;
  return (
    <MessageBar className={styles.notice} intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{newVersion.title}.</MessageBarTitle> {newVersion.text}
      </MessageBarBody>
      <MessageBarActions>
        <Button size="small" onClick={reload}>
          {words.fault.reload}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}

export function TroubleNotice({ trouble }: { readonly trouble: Trouble }) {
  const styles = useStyles();
  const { words, language, session } = usePane();
  return (
    <MessageBar className={styles.notice} intent="error" layout="multiline">
      <MessageBarBody>{troubleMessage(trouble, language)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={words.close}
            icon={<DismissRegular />}
            onClick={() => {
              session.closeNotice();
            }}
          />
        }
      />
    </MessageBar>
  );
}
