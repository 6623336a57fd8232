/** The page of a tool that is open; each loads when it is asked for. */
import { Suspense } from "react";
import { Spinner } from "@fluentui/react-components";
import type { PageName, PaneState, ReadyState } from "../../state/pane-state";
import { part } from "../../parts";
import { FaultBoundary } from "../fault-boundary";
import { usePane } from "../pane-context";

const SettingsPage = part(async () => (await import("./settings-page")).SettingsPage);
const CheckPage = part(async () => (await import("./check-page")).CheckPage);
const MatchingPage = part(async () => (await import("./matching-page")).MatchingPage);
const MappingPage = part(async () => (await import("./mapping-page")).MappingPage);
const DocumentsPage = part(async () => (await import("./documents-page")).DocumentsPage);

const OutlookPage = part(async () => (await import("./outlook-page")).OutlookPage);

const GroupPage = part(async () => (await import("./group-page")).GroupPage);

interface Props {
  readonly page: Exclude<PageName, "overview">;
  readonly state: ReadyState;
}

export function Tool({ page, state }: Props) {
  const { words, session } = usePane();
  return (
    <FaultBoundary
      whole
      key={page}
      onBack={() => {
        session.openPage("overview");
      }}
    >
      <Suspense fallback={<Spinner label={words.loading} />}>{pageOf(page, state)}</Suspense>
    </FaultBoundary>
  );
}

function pageOf(page: Props["page"], state: ReadyState) {
  switch (page) {
    case "group":
      return <GroupPage state={state} />;
    case "outlook":
      return <OutlookPage state={state} />;
    case "settings":
      return <SettingsPage state={state} />;
    case "matching":
      return <MatchingPage state={state} />;
    case "mapping":
      return <MappingPage state={state} />;
    case "check":
      return <CheckPage state={state} />;
    case "documents":
      return <DocumentsPage state={state} />;
  }
}

/** The only page that a workbook without figures has: to say by hand how it is to be read. */
export function ToolWithoutFigures({ state }: { readonly state: Extract<PaneState, { stage: "failed" }> }) {
  const { words } = usePane();
  return (
    <Suspense fallback={<Spinner label={words.loading} />}>
      <MappingPage state={state} />
    </Suspense>
  );
}
