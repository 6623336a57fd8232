/** Word documents: of the unit shown or its group, or of all in one archive, with progress and a way to stop. */
import { useState } from "react";
import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  Select,
  tokens,
} from "@fluentui/react-components";
import { DocumentTextRegular, FolderZipRegular } from "@fluentui/react-icons";
import { DOCUMENT_KINDS, type DocumentKind } from "../../../language/documents";
import { fileNameWords } from "../../../language/file-names";
import { formatCount } from "../../../language/numbers";
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
  const { tools, session, language } = usePane();
  const words = tools.documents;
  const [kind, setKind] = useState<DocumentKind>("report");
  const { unit, group } = shownUnit(state);
  const { analysis, reports } = state;
  const units = analysis.groups.reduce((sum, { current }) => sum + current.units.length, 0);
  const ofGroup = kind === "group";
  const groups = analysis.groups.length;
  const making = reports.kind === "making";
  const names = fileNameWords(language);
  const count = formatCount(ofGroup ? groups : units, language);
  const archive = `${names[kind](analysis.year, names.allOf(count))}.zip`;
  return (
    <ToolPage title={words.title}>
      <p className={styles.lead}>{words.lead}</p>
      <DoubtNotice book={state.book} />
      <Field label={words.kind}>
        <Select
          value={kind}
          disabled={making}
          onChange={(_, { value }) => {
            setKind(DOCUMENT_KINDS.find((known) => known === value) ?? "report");
          }}
        >
          {DOCUMENT_KINDS.map((known) => (
            <option key={known} value={known}>
              {words.kinds[known]}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        className={styles.wide}
        appearance="primary"
        icon={<DocumentTextRegular />}
        disabledFocusable={making}
        onClick={() => void session.reports.one(kind)}
      >
        {kind === "report"
          ? words.one(unit.name)
          : words.other(ofGroup ? group.current.group.name : unit.name)}
      </Button>
      <div hidden={ofGroup && groups < 2}>
        <Button
          className={styles.wide}
          icon={<FolderZipRegular />}
          disabledFocusable={making}
          onClick={() => void session.reports.all(archive, kind)}
        >
          {ofGroup ? words.allGroups(groups) : kind === "report" ? words.all(units) : words.allOther(units)}
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
          <MessageBarBody>
            {reports.count === 0 ? words.nothing : words.made(reports.count, reports.file)}
          </MessageBarBody>
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
