/** The standalone page: the pane over an opened file, with no Excel and no request but its own files. */
import { now } from "../hosts/browser/clock";
import * as documents from "../hosts/browser/documents";
import { nameBeside, offerFile } from "../hosts/browser/download";
import { hasSeenHint, markHintSeen, recalledUnit, rememberUnit } from "../hosts/browser/memory";
import { hasNewerKept, keepOffline, startNewest } from "../hosts/browser/offline";
import { HostError } from "../workbook/host";
import { hasNewVersion } from "../hosts/browser/new-version";
import { rememberFile } from "../hosts/browser/recent-files";
import { gatheringWords } from "../language/gathering";
import { momentText } from "../language/moments";
import { paneWords } from "../language/pane";
import { hostMessage } from "../language/problems";
import { deferred } from "../taskpane/loading";
import { shownUnit } from "../taskpane/state/reduce";
import { PaneSession } from "../taskpane/state/session";
import { SAMPLE, startPane, VERSION } from "../taskpane/start";
import { acceptDroppedFiles } from "./drop";
import { FileLine } from "./file-line";
import { OpenFile } from "./open-file";
import { longWorkOf } from "./long-work";
import { PageHost, type PageFile } from "./page-host";
import { sampleBytes } from "./sample-bytes";
import { SentFiles } from "./sent-files";
import type { Handed } from "./gather-work";
import { Start } from "./start";
import { isWide, isWorkplace } from "./wide";
import { Workplace } from "./workplace";
import { startWorker } from "./work/start-worker";
import type { WorkerFile } from "./work/worker-file";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const XLSM = "application/vnd.ms-excel.sheet.macroEnabled.12";
const address = new URLSearchParams(location.search);
const language = address.get("lang") === "en" ? "en" : "vi";
const words = paneWords(language);
const opened = new OpenFile();
const sent = new SentFiles();
const gathering = gatheringWords(language);
documents.PARTS.forEach(deferred);
const session = new PaneSession({
  language,
  version: VERSION,
  time: () => momentText(now()),
  recallUnit: recalledUnit,
  rememberUnit,
  documents,
  longWork: longWorkOf(() => opened.current()),
  reportFault: reportError,
});

/** Rejects where the worker's program does not come, which may be told before anybody waits for an answer. */
function failureOf(worker: Worker): Promise<never> {
  const failure = new Promise<never>((_, reject) => {
    worker.addEventListener("error", () => {
      reject(new Error("the worker's program"));
    });
  });
  failure.catch(() => undefined); // told to whoever waits
  return failure;
}

/** The file at work, to be stopped while it is still being opened. */
let working: WorkerFile | null = null;

/**
 * Over a worker, so that the page answers whatever the workbook's size; where there is none, in the page itself.
 * What reads and writes files is large, and not needed to show the page.
 */
async function fileOf(bytes: Uint8Array, name: string): Promise<PageFile> {
  const first = startWorker();
  if (first !== null) {
    const broken = failureOf(first);
    const { WorkerFile } = await import("./work/worker-file");
    let next: Worker | null = first;
    const begin = (): Worker => {
      const worker = next ?? startWorker();
      next = null;
      if (worker === null) throw new HostError("unknown", "no worker");
      return worker;
    };
    const file = (working = new WorkerFile(begin, bytes, name));
    try {
      await Promise.race([file.open(), broken]);
      return file;
    } catch (error) {
      // What the workbook is refused for is no fault of the worker.
      if (error instanceof HostError) throw error;
      working = null;
    }
  }
  const [{ FileHost }, { browserCodec }] = await Promise.all([
    import("../hosts/file/file-host"),
    import("../hosts/browser/stream-codec"),
  ]);
  return FileHost.open(bytes, name, { codec: browserCodec() });
}

async function openBytes(name: string, load: () => Promise<ArrayBuffer>): Promise<void> {
  await session.openWith(async () => {
    const host = new PageHost(await fileOf(new Uint8Array(await load()), name), name);
    opened.set(host);
    return host;
  });
  // Beside the pane there is room for the sheets from the start; where there is more, for the dashboard.
  const state = session.current();
  if (state.stage !== "ready" || !isWide() || isWorkplace()) return;
  const { group, unit } = shownUnit(state);
  const sheet = group.current.sheets[0];
  if (sheet !== undefined) await session.select(unit.cell ?? { sheet, row: 0, column: 0 });
}

/** @param handle where the browser can hand out the file again: it is then found under the recent ones */
function openFile(file: File, handle?: FileSystemFileHandle): void {
  if (handle !== undefined) void rememberFile(handle, Date.now());
  void openBytes(file.name, () => file.arrayBuffer());
}

/** @param name of a sample workbook */
function openSample(name: string): void {
  void openBytes(name, () => sampleBytes(name));
}

function openOther(): void {
  session.close();
  working?.stop();
  working = null;
  opened.set(null);
}

/** The gathering under way, to be stopped. */
let gatheringNow: AbortController | null = null;

/** The files of many units become the province's table. */
async function gatherFiles(handed: Handed): Promise<void> {
  openOther();
  gatheringNow?.abort();
  const { signal } = (gatheringNow = new AbortController());
  sent.set({ stage: "working", done: 0, total: handed.files.length });
  const stamp = { time: momentText(now()), version: VERSION };
  const { gatherWork } = await import("./gather-work");
  const onProgress = (step: { readonly done: number; readonly total: number }): void => {
    if (!signal.aborted) sent.set({ stage: "working", ...step });
  };
  const work = await gatherWork(handed, { language, stamp, onProgress, signal });
  if (work === null) return;
  sent.set(work.bytes === null ? { stage: "nothing", refused: work.refused } : { stage: "done", work });
}

/** The files that were handed over last: they are gathered again when a workbook is chosen to hold them against. */
let lastHanded: readonly File[] = [];

function gatherFrom(files: readonly File[], against: File | null = null): void {
  lastHanded = files;
  gatherFiles({ files, against }).catch((error: unknown) => {
    sent.set({ stage: "nothing", refused: [hostMessage("fault", language)] });
    reportError(error);
  });
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
acceptDroppedFiles(document.body, openFile, (files) => {
  gatherFrom(files);
});
startPane(root, {
  language,
  session,
  hasNewVersion: async () => (await hasNewerKept()) ?? hasNewVersion(),
  reload: () => void startNewest(),
  hint: { seen: hasSeenHint, markSeen: markHintSeen },
  openOther,
  openSample: () => {
    openSample(SAMPLE);
  },
  isSheetBeside: isWide,
  downloads: [
    { label: words.standalone.download, download: downloadWorkbook },
    { label: words.standalone.downloadWord, download: () => void session.reports.one() },
    { label: words.standalone.downloadText, download: () => void session.reports.text() },
  ],
  top: <FileLine opened={opened} words={words} onOther={openOther} />,
  empty: (
    <Start
      sent={sent}
      words={words}
      gathering={gathering}
      onFile={openFile}
      onFiles={(files) => {
        gatherFrom(files);
      }}
      onAgainst={(book) => {
        gatherFrom(lastHanded, book);
      }}
      onStopGathering={() => {
        gatheringNow?.abort();
        sent.set(null);
      }}
      onSample={() => {
        openSample(SAMPLE);
      }}
      onDownload={(bytes, year) => {
        offerFile(gathering.page.fileName(year), bytes, XLSX);
      }}
      onOpen={(bytes, year) => {
        void openBytes(gathering.page.fileName(year), () => Promise.resolve(new Uint8Array(bytes).buffer));
      }}
    />
  ),
  frame: (pane, content) => (
    <Workplace opened={opened} content={content}>
      {pane}
    </Workplace>
  ),
});

// When the page is there, and not before: it shares the network with what is shown first.
addEventListener("load", () => void keepOffline());

const asked = address.get("sample");
if (asked !== null && /^[\w-]+\.xlsx$/.test(asked)) openSample(asked);
