/** How each sheet is read: what was understood on a picture of its corner, and a person's corrections of it. */
import { useState } from "react";
import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { sheetsOf } from "../../../app/answer-questions";
import { mappingToolWords } from "../../../language/tool-mapping";
import { NO_CORRECTIONS, type Corrections } from "../../../scorebook/corrections";
import type { Recognition } from "../../../scorebook/recognition";
import type { Snapshot } from "../../../workbook/snapshot";
import type { PaneState, ReadyState } from "../../state/pane-state";
import { usePane } from "../pane-context";
import { OfficialScore } from "./official-score";
import { SheetMapping } from "./sheet-mapping";
import { ToolPage } from "./tool-page";

const useStyles = makeStyles({
  lead: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});

type FailedState = Extract<PaneState, { stage: "failed" }>;

/** A workbook with what is known of its sheets, whether figures came of it or not. */
interface Known {
  readonly snapshot: Snapshot;
  /** The other workbook that earlier years are read from. */
  readonly base: Snapshot | null;
  readonly recognitions: readonly Recognition[];
  readonly corrections: Corrections;
}

function knownOf(state: ReadyState | FailedState): Known | null {
  if (state.stage === "ready") {
    const { snapshot, base, reading, corrections } = state.book;
    return { snapshot, base, recognitions: reading.recognitions, corrections };
  }
  return state.seen === null ? null : { corrections: NO_CORRECTIONS, base: null, ...state.seen };
}

export function MappingPage({ state }: { readonly state: ReadyState | FailedState }) {
  const styles = useStyles();
  const { tools, language } = usePane();
  const words = mappingToolWords(language);
  const known = knownOf(state);
  const sheets = known === null ? [] : sheetsOf(known.snapshot, known.base);
  const [name, setName] = useState(() =>
    firstOf(
      sheets.map((sheet) => sheet.name),
      state,
      known,
    ),
  );
  // What was kept or forgotten is said until another sheet is chosen.
  const [said, setSaid] = useState<string | null>(null);
  const sheet = sheets.find((candidate) => candidate.name === name) ?? sheets[0];
  return (
    <ToolPage title={tools.mapping.title} back={state.stage === "ready" ? tools.back : tools.backToTrouble}>
      <p className={styles.lead}>{words.lead}</p>
      <Field label={words.sheet}>
        <Select
          value={sheet?.name ?? ""}
          onChange={(_, { value }) => {
            setName(value);
            setSaid(null);
          }}
        >
          {sheets.map((each) => (
            <option key={each.name} value={each.name}>
              {each.visible ? each.name : words.sheetHidden(each.name)}
            </option>
          ))}
        </Select>
      </Field>
      {known !== null && sheet !== undefined && (
        <SheetMapping
          key={`${sheet.name}/${String(known.corrections.layouts.length)}/${said ?? ""}`}
          sheet={sheet}
          sheets={sheets}
          known={known}
          said={said}
          onSaid={setSaid}
          official={state.stage === "ready" ? <OfficialScore state={state} /> : null}
        />
      )}
    </ToolPage>
  );
}

/** The sheet that was asked for, else the least certain of those that are used, else the first. */
function firstOf(
  names: readonly string[],
  { pageSheet }: ReadyState | FailedState,
  known: Known | null,
): string {
  if (pageSheet !== null && names.includes(pageSheet)) return pageSheet;
  const used = (known?.recognitions ?? []).filter((each) => each.used && names.includes(each.sheet));
  const doubt = ({ certainty }: Recognition): number => (certainty === "doubtful" ? 0 : 1);
  const [doubtful] = [...used].sort((a, b) => doubt(a) - doubt(b) || a.confidence - b.confidence);
  return doubtful?.sheet ?? names[0] ?? "";
}
