/** Word reports: of the unit shown, or of every unit in one archive, with progress and a way to stop. */
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { DocumentTextRegular, FolderZipRegular } from "@fluentui/react-icons";
import type { ReadyState, Reports } from "../../state/pane-state";
import { shownUnit } from "../../state/reduce";
import { troubleMessage } from "../../view/trouble-message";
import { DoubtNotice } from "../doubt-notice";
import { usePane } from "../pane-context";
import { TemplateChoice } from "./template-choice";
import { ToolPage } from "./tool-page";

const useStyles = makeStyles({
  lead: { margin: 0, lineHeight: tokens.lineHeightBase300 },
  wide: { width: "100%", maxWidth: "none", justifyContent: "flex-start", textAlign: "left" },
  hint: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  progress: { display: "flex", flexDirection: "column", rowGap: "6px", alignItems: "flex-start" },
  bar: { width: "auto" },
});

export function DocumentsPage({ state }: { readonly state: ReadyState }) {
  const styles = useStyles();
  const { tools, session } = usePane();
  const words = tools.documents;
  const { unit } = shownUnit(state);
  const { analysis, reports } = state;
  const units = analysis.groups.reduce((sum, { current }) => sum + current.units.length, 0);
  const making = reports.kind === "making";
  return (
    <ToolPage title={words.title}>
      <p className={styles.lead}>{words.lead}</p>
      <DoubtNotice book={state.book} />
      <Button
        className={styles.wide}
        appearance="primary"
        icon={<DocumentTextRegular />}
        disabledFocusable={making}
        onClick={() => void session.reports.one()}
      >
        {words.one(unit.name)}
      </Button>
      <div>
        <Button
          className={styles.wide}
          icon={<FolderZipRegular />}
          disabledFocusable={making}
          onClick={() => void session.reports.all(words.archive(analysis.year))}
        >
          {words.all(units)}
        </Button>
        <p className={styles.hint}>{words.allHint}</p>
      </div>
      <div aria-live="polite">
        <Said reports={reports} />
      </div>
      <TemplateChoice template={state.template} busy={making} />
    </ToolPage>
  );
}

/** What is being made, or what came of it. */
function Said({ reports }: { readonly reports: Reports }) {
  const styles = useStyles();
  const { tools, language, session } = usePane();
  const words = tools.documents;
  switch (reports.kind) {
    case "idle":
      return null;
    case "making": {
      const { done, total, cancelling } = reports;
      const label = cancelling ? words.cancelling : total === 0 ? words.preparing : words.making(done, total);
      return (
        <div className={styles.progress}>
          <div role="status">{label}</div>
          <ProgressBar aria-label={label} {...(total === 0 ? {} : { value: done, max: total })} />
          <Button
            size="small"
            disabled={cancelling}
            onClick={() => {
              session.reports.cancel();
            }}
          >
            {words.cancel}
          </Button>
        </div>
      );
    }
    case "made":
      return (
        <MessageBar className={styles.bar} intent="success" layout="multiline">
          <MessageBarBody>{words.made(reports.count, reports.file)}</MessageBarBody>
        </MessageBar>
      );
    case "failed":
      if (reports.trouble.kind === "host" && reports.trouble.code === "cancelled") {
        return (
          <MessageBar className={styles.bar} intent="info" layout="multiline">
            <MessageBarBody>{words.cancelled}</MessageBarBody>
          </MessageBar>
        );
      }
      return (
        <MessageBar className={styles.bar} intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.failed}</MessageBarTitle>
            {troubleMessage(reports.trouble, language)}
          </MessageBarBody>
        </MessageBar>
      );
  }
}
