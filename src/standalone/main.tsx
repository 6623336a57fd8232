/** The standalone page: the pane over an opened file, with no Excel and no request but its own files. */
import { now } from "../hosts/browser/clock";
import * as documents from "../hosts/browser/documents";
import { nameBeside, offerFile } from "../hosts/browser/download";
import { hasSeenHint, markHintSeen, recalledUnit, rememberUnit } from "../hosts/browser/memory";
import { momentText } from "../language/moments";
import { paneWords } from "../language/pane";
import { shownUnit } from "../taskpane/state/reduce";
import { PaneSession } from "../taskpane/state/session";
import { SAMPLE, startPane, VERSION } from "../taskpane/start";
import { acceptDroppedFiles } from "./drop";
import { FileLine } from "./file-line";
import { OpenFile } from "./open-file";
import { PageFrame } from "./page-frame";
import { PageHost } from "./page-host";
import { sampleBytes } from "./sample-bytes";
import { Welcome } from "./welcome";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";
const address = new URLSearchParams(location.search);
const language = address.get("lang") === "en" ? "en" : "vi";
const words = paneWords(language);
const session = new PaneSession({
  language,
  version: VERSION,
  time: () => momentText(now()),
  recallUnit: recalledUnit,
  rememberUnit,
  documents,
  reportFault: reportError,
});
const opened = new OpenFile();

/** The part that reads and writes files is large, and not needed to show the page. */
async function openBytes(name: string, load: () => Promise<ArrayBuffer>): Promise<void> {
  await session.openWith(async () => {
    const [{ FileHost }, { browserCodec }, bytes] = await Promise.all([
      import("../hosts/file/file-host"),
      import("../hosts/browser/stream-codec"),
      load(),
    ]);
    const file = FileHost.open(new Uint8Array(bytes), name, { codec: browserCodec() });
    const host = new PageHost(file, name);
    opened.set(host);
    return host;
  });
  // Beside the pane there is room for the sheets from the start.
  const state = session.current();
  if (state.stage !== "ready" || !matchMedia("(min-width: 900px)").matches) return;
  const { group, unit } = shownUnit(state);
  const sheet = group.current.sheets[0];
  if (sheet !== undefined) await session.select(unit.cell ?? { sheet, row: 0, column: 0 });
}

function openFile(file: File): void {
  void openBytes(file.name, () => file.arrayBuffer());
}

/** @param name of a sample workbook */
function openSample(name: string): void {
  void openBytes(name, () => sampleBytes(name));
}

function openOther(): void {
  session.close();
  opened.set(null);
}

function downloadWorkbook(): void {
  const host = opened.current();
  if (host === null) return;
  // Excel opens a workbook with macros under no other name.
  const [ending, type] = host.holdsMacros ? [".xlsm", XLSM] : [".xlsx", XLSX];
  offerFile(nameBeside(host.fileName, `-tong-hop${ending}`), host.bytes(), type);
}

const root = document.getElementById("pane");
if (root === null) throw new Error("the page has a place for the pane");
acceptDroppedFiles(document.body, openFile);
startPane(root, {
  language,
  session,
  hint: { seen: hasSeenHint, markSeen: markHintSeen },
  openOther,
  downloads: [
    { label: words.standalone.download, download: downloadWorkbook },
    { label: words.standalone.downloadWord, download: () => void session.reports.one() },
    { label: words.standalone.downloadText, download: () => void session.reports.text() },
  ],
  top: <FileLine opened={opened} words={words} onOther={openOther} />,
  empty: (
    <Welcome
      words={words}
      onFile={openFile}
      onSample={() => {
        openSample(SAMPLE);
      }}
    />
  ),
  frame: (pane) => (
    <PageFrame opened={opened} words={words}>
      {pane}
    </PageFrame>
  ),
});

const asked = address.get("sample");
if (asked !== null && /^[\w-]+\.xlsx$/.test(asked)) openSample(asked);
