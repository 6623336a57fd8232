/** The page of a tool that is open; each loads when it is asked for. */
import { lazy, Suspense } from "react";
import { Spinner } from "@fluentui/react-components";
import type { PageName, PaneState, ReadyState } from "../../state/pane-state";
import { usePane } from "../pane-context";

const SettingsPage = lazy(async () => ({ default: (await import("./settings-page")).SettingsPage }));
const CheckPage = lazy(async () => ({ default: (await import("./check-page")).CheckPage }));
const MatchingPage = lazy(async () => ({ default: (await import("./matching-page")).MatchingPage }));
const MappingPage = lazy(async () => ({ default: (await import("./mapping-page")).MappingPage }));
const DocumentsPage = lazy(async () => ({ default: (await import("./documents-page")).DocumentsPage }));

const OutlookPage = lazy(async () => ({ default: (await import("./outlook-page")).OutlookPage }));

const GroupPage = lazy(async () => ({ default: (await import("./group-page")).GroupPage }));

interface Props {
  readonly page: Exclude<PageName, "overview">;
  readonly state: ReadyState;
}

export function Tool({ page, state }: Props) {
  const { words } = usePane();
  return <Suspense fallback={<Spinner label={words.reading} />}>{pageOf(page, state)}</Suspense>;
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
    <Suspense fallback={<Spinner label={words.reading} />}>
      <MappingPage state={state} />
    </Suspense>
  );
}
