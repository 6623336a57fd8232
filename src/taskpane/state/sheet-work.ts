/** Writing the own sheets from the pane, and removing them. */
import type { Analysis } from "../../analysis/analysis";
import type { WriteRequest } from "../../app/write-sheets";
import { HostError, type WrittenSheet } from "../../workbook/host";
import { deferred } from "../loading";
import { resultSheets } from "../../workbook/own-sheets";
import { readyState, troubleOf, type Desk } from "./desk";
import type { ReadyState } from "./pane-state";
import { isBusy, shownUnit } from "./reduce";

/** What writes the sheets is not needed to show figures, and is loaded after them. */
const writing = deferred(() => import("../../app/write-sheets"));

export class SheetWork {
  private cancelling: AbortController | null = null;

  /** @param reopen reads the workbook again and shows it */
  constructor(
    private readonly desk: Desk,
    private readonly reopen: () => Promise<void>,
  ) {}

  /** Writes the summary sheets with the appendices and the draft of the unit shown. */
  async write(): Promise<void> {
    const { dispatch, ports } = this.desk;
    const host = this.desk.host();
    // Figures that are known to be old would be refused, at this press and at every other.
    if (readyState(this.desk)?.stale === true) await this.reopen();
    const state = readyState(this.desk);
    if (host === null || state === null || isBusy(state)) return;
    const abort = new AbortController();
    this.cancelling = abort;
    dispatch({ type: "write-began" });
    try {
      const write = ports.longWork?.write ?? (await writing()).writeSheets;
      const sheets = await write(host, state.book, this.requestFor(state), {
        signal: abort.signal,
        onProgress: ({ done, total }) => {
          dispatch({ type: "write-progressed", done, total });
        },
      });
      const missing = await this.missingOf(sheets, state.analysis);
      dispatch({ type: "written", sheets, ...(missing === null ? {} : { missing }) });
    } catch (error) {
      dispatch({ type: "work-failed", trouble: troubleOf(error, ports) });
    } finally {
      this.cancelling = null;
    }
  }

  /** Counts the sheets that the button would write, for the line below it. */
  async plan(): Promise<void> {
    const { longWork } = this.desk.ports;
    const module = longWork === undefined ? await writing() : null;
    const state = readyState(this.desk);
    if (state === null) return;
    const request = this.requestFor(state);
    let sheets: number | undefined;
    try {
      sheets =
        module === null
          ? await longWork?.count(state.book, request)
          : module.planOf(state.book, request).sheets.filter(({ visible }) => visible).length;
    } catch (error) {
      // Another workbook was opened meanwhile: there is nothing to count for any more.
      if (error instanceof HostError && error.code === "cancelled") return;
      throw error;
    }
    // Another unit or year may have been chosen meanwhile; it is counted for itself.
    if (sheets !== undefined && readyState(this.desk)?.analysis === state.analysis)
      this.desk.dispatch({ type: "planned", sheets });
  }

  cancel(): void {
    this.desk.dispatch({ type: "cancel-asked" });
    this.cancelling?.abort();
  }

  askRemoval(): void {
    this.desk.dispatch({ type: "removal-asked" });
  }

  dropRemoval(): void {
    this.desk.dispatch({ type: "removal-dropped" });
  }

  /** Removes the results; the settings that people made stay. */
  async remove(): Promise<void> {
    const { dispatch, ports } = this.desk;
    const host = this.desk.host();
    if (host === null) return;
    dispatch({ type: "removal-began" });
    try {
      const removed = await host.removeOwnSheets(resultSheets(await host.read()));
      dispatch({ type: "removed", count: removed.length });
    } catch (error) {
      dispatch({ type: "work-failed", trouble: troubleOf(error, ports) });
    }
  }

  /** Sheets that were not made and looks that could not be set. The words are rarely needed and loaded then. */
  private async missingOf(sheets: readonly WrittenSheet[], analysis: Analysis): Promise<string | null> {
    const { language } = this.desk.ports;
    const { leftOutOf } = await import("../../sheets/left-out");
    const notes = [...leftOutOf(analysis, language)];
    if (sheets.some((sheet) => sheet.missing !== undefined)) {
      const { missingLooks } = await import("../../language/missing-looks");
      const looks = missingLooks(sheets, language);
      if (looks !== null) notes.push(looks);
    }
    return notes.length === 0 ? null : notes.join(" ");
  }

  private requestFor(state: ReadyState): WriteRequest {
    const { group, unit } = shownUnit(state);
    const { language, time, version } = this.desk.ports;
    return {
      analysis: state.analysis,
      units: [{ group, unit }],
      language,
      stamp: { time: time(), version },
    };
  }
}
