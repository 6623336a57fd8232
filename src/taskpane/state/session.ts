/** The pane's conversation with a workbook: runs the use cases and tells the reducer what came of them. */
import { analyseBook, type YearChoice } from "../../app/analyse-book";
import type { OpenBook } from "../../app/open-book";
import type { WriteRequest } from "../../app/write-sheets";
import type { Recognition } from "../../scorebook/recognition";
import type { Language } from "../../language/language";
import { ProblemError } from "../../scorebook/problem";
import type { CellRef } from "../../workbook/address";
import { fingerprint } from "../../workbook/fingerprint";
import { HostError, type Host } from "../../workbook/host";
import { ownSheets } from "../../workbook/own-sheets";
import type { Snapshot } from "../../workbook/snapshot";
import type { PaneEvent, PaneState, ReadyState, TabName, Trouble, UnitPlace } from "./pane-state";
import { placeFor } from "./places";
import { reduce, shownUnit } from "./reduce";

/** What the pane needs of the world beside the workbook; the entry point provides it. */
export interface PanePorts {
  readonly language: Language;
  readonly version: string;
  /** The time as the sheets show it. */
  readonly time: () => string;
  /** The unit chosen last, kept between sessions. */
  readonly recallUnit: () => string | null;
  readonly rememberUnit: (name: string) => void;
  /** Where a fault of this program goes, for those who repair it. */
  readonly reportFault: (fault: unknown) => void;
}

/** What writes the sheets and the report is not needed to show figures, and is loaded after them. */
const writing = () => import("../../app/write-sheets");

/** What understands a workbook loads while the host reads it, so that the page itself shows sooner. */
const reading = () => import("../../app/open-book");

/** How each sheet of a workbook without a table was understood. */
async function recognitionsOf(snapshot: Snapshot): Promise<readonly Recognition[]> {
  const { readBook } = await import("../../reading/read-book");
  return readBook(snapshot).recognitions;
}

export class PaneSession {
  private state: PaneState = { stage: "empty" };
  private host: Host | null = null;
  /** How the host is made, to try again where that failed. */
  private make: (() => Promise<Host>) | null = null;
  private cancelling: AbortController | null = null;
  private checking = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly ports: PanePorts) {}

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
    try {
      const host = await make();
      if (make !== this.make) return;
      this.host = host;
    } catch (error) {
      if (make !== this.make) return;
      this.dispatch({ type: "opening-failed", trouble: this.troubleOf(error), recognitions: [] });
      return;
    }
    await this.read(this.host);
  }

  /** Reads the same workbook again; the unit and the years shown are kept where they still exist. */
  async reopen(): Promise<void> {
    if (this.host === null) {
      if (this.make !== null) await this.openWith(this.make);
      return;
    }
    this.dispatch({ type: "reading-began" });
    await this.read(this.host);
  }

  close(): void {
    this.host = null;
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
      const analysis = analyseBook(state.book, choice);
      const place = placeFor(analysis, shownUnit(state).unit.name);
      this.dispatch({ type: "years-chosen", analysis, place });
    });
  }

  chooseTab(tab: TabName): void {
    this.dispatch({ type: "tab-chosen", tab });
  }

  compareBy(criterion: number): void {
    this.dispatch({ type: "compared", criterion });
  }

  /** Shows a source cell to the user, where the host can. */
  async select(cell: CellRef): Promise<void> {
    try {
      await this.host?.select?.(cell);
    } catch (error) {
      this.dispatch({ type: "noticed", trouble: this.troubleOf(error) });
    }
  }

  closeNotice(): void {
    this.dispatch({ type: "notice-closed" });
  }

  /** Looks whether the source changed since it was read. A workbook that is busy is asked another time. */
  async checkSource(): Promise<void> {
    const { host, state } = this;
    if (host === null || this.checking || state.stage !== "ready" || isBusy(state)) return;
    this.checking = true;
    try {
      const now = fingerprint(await host.read());
      if (host === this.host) this.dispatch({ type: "source-checked", fingerprint: now });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
    } finally {
      this.checking = false;
    }
  }

  /** Writes the summary sheets with the appendices and the draft of the unit shown. */
  async write(): Promise<void> {
    const { host, state } = this;
    if (host === null || state.stage !== "ready" || isBusy(state)) return;
    const abort = new AbortController();
    this.cancelling = abort;
    this.dispatch({ type: "write-began" });
    try {
      const { writeSheets } = await writing();
      const sheets = await writeSheets(host, state.book, this.requestFor(state), {
        signal: abort.signal,
        onProgress: ({ done, total }) => {
          this.dispatch({ type: "write-progressed", done, total });
        },
      });
      this.dispatch({ type: "written", sheets });
    } catch (error) {
      this.dispatch({ type: "work-failed", trouble: this.troubleOf(error) });
    } finally {
      this.cancelling = null;
    }
  }

  /** Counts the sheets that the button would write, for the line below it. */
  async planSheets(): Promise<void> {
    const { planOf } = await writing();
    this.whenReady((state) => {
      const { sheets } = planOf(state.book, this.requestFor(state));
      this.dispatch({ type: "planned", sheets: sheets.filter(({ visible }) => visible).length });
    });
  }

  cancel(): void {
    this.dispatch({ type: "cancel-asked" });
    this.cancelling?.abort();
  }

  askRemoval(): void {
    this.dispatch({ type: "removal-asked" });
  }

  dropRemoval(): void {
    this.dispatch({ type: "removal-dropped" });
  }

  async remove(): Promise<void> {
    const { host } = this;
    if (host === null) return;
    this.dispatch({ type: "removal-began" });
    try {
      const removed = await host.removeOwnSheets();
      this.dispatch({ type: "removed", count: removed.length });
    } catch (error) {
      this.dispatch({ type: "work-failed", trouble: this.troubleOf(error) });
    }
  }

  private requestFor(state: ReadyState): WriteRequest {
    const { group, unit } = shownUnit(state);
    return {
      analysis: state.analysis,
      units: [{ group, unit }],
      language: this.ports.language,
      stamp: { time: this.ports.time(), version: this.ports.version },
    };
  }

  private async read(host: Host): Promise<void> {
    let snapshot: Snapshot | null = null;
    try {
      const [read, { understand }] = await Promise.all([host.read(), reading()]);
      snapshot = read;
      if (host === this.host) this.dispatch(this.opened(read, understand(read)));
    } catch (error) {
      if (host !== this.host) return;
      const trouble = this.troubleOf(error);
      const unrecognised = trouble.kind === "problem" && trouble.problem.code === "no-table";
      const recognitions = unrecognised && snapshot !== null ? await recognitionsOf(snapshot) : [];
      this.dispatch({ type: "opening-failed", trouble, recognitions });
    }
  }

  private opened(snapshot: Snapshot, book: OpenBook): PaneEvent {
    const before = this.state.stage === "ready" ? this.state : null;
    const years = before === null ? {} : keptYears(before, book.reading.book.assessments);
    const analysis = analyseBook(book, years);
    const wanted = before === null ? this.ports.recallUnit() : shownUnit(before).unit.name;
    const place = placeFor(analysis, wanted);
    return { type: "opened", book, analysis, place, ownSheets: ownSheets(snapshot).size };
  }

  /** What a caught error means to the user; a fault of ours is said to be unknown, and reported. */
  private troubleOf(error: unknown): Trouble {
    if (error instanceof ProblemError) return { kind: "problem", problem: error.problem };
    if (error instanceof HostError) return { kind: "host", code: error.code };
    this.ports.reportFault(error);
    return { kind: "host", code: "unknown" };
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

function isBusy({ work }: ReadyState): boolean {
  return work.kind === "writing" || work.kind === "removing";
}

function keptYears({ analysis }: ReadyState, assessments: readonly { readonly year: number }[]): YearChoice {
  const { year, baseYear } = analysis;
  const there = (wanted: number): boolean => assessments.some((assessment) => assessment.year === wanted);
  return there(year) && (baseYear === null || there(baseYear)) ? { year, baseYear } : {};
}
