/** The pane's conversation with a workbook: runs the use cases and tells the reducer what came of them. */
import { deferred } from "../loading";
import type { Analysis } from "../../analysis/analysis";
import type { Rival } from "../../analysis/gap";
import type { YearChoice } from "../../app/analyse-book";
import type { Beside, OpenBook } from "../../app/open-book";
import type { CellRef } from "../../workbook/address";
import { fingerprint } from "../../workbook/fingerprint";
import { HostError, type Host, type Progress } from "../../workbook/host";
import { resultSheets } from "../../workbook/own-sheets";
import type { Snapshot } from "../../workbook/snapshot";
import { troubleOf, type Desk, type LongWork, type NamedBytes, type PanePorts } from "./desk";
import { CheckWork } from "./check-work";
import type {
  CriteriaChoice,
  PageName,
  PaneEvent,
  PaneState,
  ReadyState,
  SeenWorkbook,
  TabName,
  TrialTexts,
  UnitPlace,
} from "./pane-state";
import { placeFor } from "./places";
import { isBusy, reduce, shownUnit } from "./reduce";
import { ReportWork } from "./report-work";
import { SettingsWork } from "./settings-work";
import { SheetWork } from "./sheet-work";

/** What understands a workbook loads while the host reads it, so that the page itself shows sooner. */
const reading = deferred(() => import("../../app/open-book"));
const analysing = deferred(() => import("../../app/analyse-book"));

/** A workbook without a table, and how each sheet of it was understood. */
async function seenIn(snapshot: Snapshot): Promise<SeenWorkbook> {
  const { readBook } = await import("../../reading/read-book");
  return { snapshot, recognitions: readBook(snapshot).recognitions };
}

type Analyse = (book: OpenBook, choice: YearChoice) => Analysis;

export class PaneSession {
  private state: PaneState = { stage: "empty" };
  private host: Host | null = null;
  /** How the host is made, to try again where that failed. */
  private make: (() => Promise<Host>) | null = null;
  private checking = false;
  /** Of the reading that is under way, or was last. */
  private stop: AbortController | null = null;
  /** Known as soon as a workbook has been understood. */
  private analyse: Analyse | null = null;
  /** Another workbook, which holds earlier years. */
  private base: Snapshot | null = null;
  private readonly listeners = new Set<() => void>();
  readonly sheets: SheetWork;
  readonly reports: ReportWork;
  readonly settings: SettingsWork;
  readonly checks: CheckWork;

  constructor(private readonly ports: PanePorts) {
    const desk: Desk = {
      ports,
      host: () => this.host,
      state: this.current,
      dispatch: (event) => {
        this.dispatch(event);
      },
      readAgain: async () => (this.host === null ? null : this.understood(this.host, this.beside())),
    };
    this.sheets = new SheetWork(desk, () => this.reopen());
    this.reports = new ReportWork(desk);
    this.checks = new CheckWork(desk);
    this.settings = new SettingsWork(
      desk,
      () => this.reopen(),
      async (snapshot, kept) => (await this.understanding())(snapshot, { ...this.beside(), kept }),
    );
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): PaneState => this.state;

  /** Reads the workbook of a host that has yet to be made, such as a file that is still being loaded. */
  async openWith(make: () => Promise<Host>): Promise<void> {
    this.close();
    this.make = make;
    this.dispatch({ type: "reading-began" });
    const turn = this.beginReading();
    try {
      const host = await make();
      if (turn.aborted) return;
      this.host = host;
    } catch (error) {
      if (turn.aborted) return;
      this.dispatch({ type: "opening-failed", trouble: troubleOf(error, this.ports), seen: null });
      return;
    }
    await this.read(this.host, null);
  }

  /** Reads the same workbook again; the unit and the years shown are kept where they still exist. */
  async reopen(): Promise<void> {
    if (this.host === null) {
      if (this.make !== null) await this.openWith(this.make);
      return;
    }
    await this.readWith(this.base);
  }

  private async readWith(base: Snapshot | null): Promise<void> {
    if (this.host === null) return;
    this.dispatch({ type: "reading-began" });
    await this.read(this.host, base);
  }

  /** Gives up reading: the figures shown stay, and where there are none the pane says that it was stopped. */
  stopReading(): void {
    this.stop?.abort();
    this.stop = null;
    if (this.state.stage === "ready") this.dispatch({ type: "reading-dropped" });
    else this.dispatch({ type: "opening-failed", trouble: { kind: "host", code: "cancelled" }, seen: null });
  }

  /** Reads the same workbook again with last year's beside it. */
  async openBase(file: NamedBytes): Promise<void> {
    this.dispatch({ type: "reading-began" });
    const turn = this.beginReading();
    let base: Snapshot;
    try {
      base = await this.ports.documents.readWorkbook(file);
      if (turn.aborted) return;
    } catch (error) {
      if (turn.aborted) return;
      this.dispatch({ type: "reading-dropped" });
      this.dispatch({ type: "noticed", trouble: troubleOf(error, this.ports) });
      return;
    }
    await this.readWith(base);
  }

  async dropBase(): Promise<void> {
    await this.readWith(null);
  }

  close(): void {
    this.stop?.abort();
    this.host = null;
    this.base = null;
    this.make = null;
    this.dispatch({ type: "closed" });
  }

  chooseUnit(place: UnitPlace): void {
    this.dispatch({ type: "unit-chosen", place });
    this.whenReady((state) => {
      this.ports.rememberUnit(shownUnit(state).unit.name);
    });
  }

  chooseYears(choice: YearChoice): void {
    this.whenReady((state) => {
      const analysis = this.analyse?.(state.book, choice);
      if (analysis === undefined) return;
      const place = placeFor(analysis, shownUnit(state).unit.name);
      this.dispatch({ type: "years-chosen", analysis, place });
    });
  }

  chooseTab(tab: TabName): void {
    this.dispatch({ type: "tab-chosen", tab });
  }

  /** @param sheet what the page is to be about, where it is about one */
  openPage(page: PageName, sheet: string | null = null): void {
    this.dispatch({ type: "page-opened", page, sheet });
  }

  compareBy(criterion: number): void {
    this.dispatch({ type: "compared", criterion });
  }

  listCriteria(choice: CriteriaChoice): void {
    this.dispatch({ type: "criteria-chosen", choice });
  }

  compareWith(rival: Rival): void {
    this.dispatch({ type: "rival-chosen", rival });
  }

  /** Other scores, maxima and weights are tried; the workbook knows nothing of it. */
  tryTexts(texts: TrialTexts): void {
    this.dispatch({ type: "tried", texts });
  }

  /** Shows a source cell to the user, where the host can. */
  async select(cell: CellRef): Promise<void> {
    try {
      await this.host?.select?.(cell);
    } catch (error) {
      this.dispatch({ type: "noticed", trouble: troubleOf(error, this.ports) });
    }
  }

  /** Excel is silent, most likely because a person types into a cell; or it goes on. */
  readonly excelWaits = (waiting: boolean): void => {
    this.dispatch({ type: "excel-waits", waiting });
  };

  closeNotice(): void {
    this.dispatch({ type: "notice-closed" });
  }

  /** Looks whether the source changed since it was read. A workbook that is busy is asked another time. */
  async checkSource(): Promise<void> {
    const { host, state } = this;
    if (host === null || this.checking || state.stage !== "ready" || isBusy(state)) return;
    this.checking = true;
    try {
      const now = (await host.fingerprint?.()) ?? fingerprint(await host.read());
      if (host === this.host) this.dispatch({ type: "source-checked", fingerprint: now });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    } finally {
      this.checking = false;
    }
  }

  /** Reads and understands; an unrecognised workbook is handed to `onSnapshot` all the same. */
  private async understood(
    host: Host,
    beside: Beside,
    { signal, onSnapshot }: { readonly signal?: AbortSignal; onSnapshot?: (snapshot: Snapshot) => void } = {},
  ): Promise<OpenBook> {
    const onProgress: Progress = (step) => {
      if (signal?.aborted !== true) this.dispatch({ type: "reading-progressed", ...step });
    };
    const work = signal === undefined ? { onProgress } : { onProgress, signal };
    const [snapshot, understand] = await Promise.all([host.read(work), this.understanding()]);
    onSnapshot?.(snapshot);
    return understand(snapshot, beside);
  }

  /** What was being read before is given up. */
  private beginReading(): AbortSignal {
    this.stop?.abort();
    this.stop = new AbortController();
    return this.stop.signal;
  }

  private async understanding(): Promise<LongWork["understand"]> {
    const { longWork } = this.ports;
    this.analyse = (await analysing()).analyseBook;
    if (longWork !== undefined) return longWork.understand;
    const { understand } = await reading();
    return (snapshot, beside) => Promise.resolve(understand(snapshot, beside));
  }

  private beside(): Beside {
    return besideOf(this.base);
  }

  private async read(host: Host, base: Snapshot | null): Promise<void> {
    let snapshot: Snapshot | null = null;
    const signal = this.beginReading();
    try {
      const onSnapshot = (read: Snapshot): void => {
        snapshot = read;
      };
      const book = await this.understood(host, besideOf(base), { signal, onSnapshot });
      const { analyseBook } = await analysing();
      if (signal.aborted) return;
      const event = this.opened(book, base, analyseBook);
      // Ranking a country and showing it are two tasks, so that neither is felt.
      await new Promise((resolve) => setTimeout(resolve));
      if (host !== this.host || signal.aborted) return;
      this.base = base;
      this.dispatch(event);
    } catch (error) {
      if (host !== this.host || signal.aborted) return;
      const trouble = troubleOf(error, this.ports);
      const unrecognised = trouble.kind === "problem" && trouble.problem.code === "no-table";
      const seen = unrecognised && snapshot !== null ? await seenIn(snapshot) : null;
      this.dispatch({ type: "opening-failed", trouble, seen });
    }
  }

  private opened(book: OpenBook, base: Snapshot | null, analyseBook: Analyse): PaneEvent {
    const before = this.state.stage === "ready" ? this.state : null;
    const years = before === null ? {} : keptYears(before, book.reading.book.assessments);
    const analysis = analyseBook(book, years);
    const wanted = before === null ? this.ports.recallUnit() : shownUnit(before).unit.name;
    const place = placeFor(analysis, wanted);
    return {
      type: "opened",
      book,
      analysis,
      place,
      ownSheets: resultSheets(book.snapshot).length,
      baseFile: base?.fileName ?? null,
    };
  }

  private whenReady(act: (state: ReadyState) => void): void {
    if (this.state.stage === "ready") act(this.state);
  }

  private dispatch(event: PaneEvent): void {
    const next = reduce(this.state, event);
    if (next === this.state) return;
    this.state = next;
    for (const listener of this.listeners) listener();
  }
}

function besideOf(base: Snapshot | null): Beside {
  return base === null ? {} : { base };
}

/** The years shown before, where they still exist; a comparison that was not possible then is not given up now. */
function keptYears(
  { analysis, book }: ReadyState,
  assessments: readonly { readonly year: number }[],
): YearChoice {
  const { year, baseYear } = analysis;
  const there = (wanted: number): boolean => assessments.some((assessment) => assessment.year === wanted);
  if (!there(year)) return {};
  if (baseYear !== null) return there(baseYear) ? { year, baseYear } : {};
  const chosen = book.reading.book.assessments.some((assessment) => assessment.year < year);
  return chosen ? { year, baseYear } : { year };
}
