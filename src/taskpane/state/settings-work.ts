/** What people set or put right, kept in the workbook and read back from it; and their own phrases. */
import type { SettingsChange } from "../../app/keep-settings";
import { deferred } from "../loading";
import { readyState, troubleOf, type Desk } from "./desk";
import type { OpenBook } from "../../app/open-book";
import type { Snapshot } from "../../workbook/snapshot";
import type { Trouble } from "./pane-state";

const keeping = deferred(() => import("../../app/keep-settings"));
const writing = deferred(() => import("../../app/write-sheets"));

export class SettingsWork {
  constructor(
    private readonly desk: Desk,
    /** Reads the workbook again, as it is to be understood now. */
    private readonly reopen: () => Promise<void>,
    /** A workbook as it would be read with a change that nobody has kept. */
    private readonly understoodWith: (snapshot: Snapshot, change: SettingsChange) => Promise<OpenBook>,
  ) {}

  /** What would be read with a change, in memory: nothing is written, what is on screen stays. */
  async tryOut(snapshot: Snapshot, change: SettingsChange): Promise<OpenBook | Trouble> {
    try {
      return await this.understoodWith(snapshot, change);
    } catch (error) {
      return troubleOf(error, this.desk.ports);
    }
  }

  /** Keeps a change in the workbook and understands it anew. @returns why it was not kept, null when it was */
  async keep(change: SettingsChange): Promise<Trouble | null> {
    const host = this.desk.host();
    if (host === null) return null;
    const { language, time, version } = this.desk.ports;
    try {
      const { keepSettings } = await keeping();
      await keepSettings(host, change, language, { time: time(), version });
    } catch (error) {
      return troubleOf(error, this.desk.ports);
    }
    await this.reopen();
    return null;
  }

  /**
   * Writes the sheet "Mẫu báo cáo", or brings it up to date, and goes to it.
   * @returns why that was not possible, null when it was
   */
  async writePhrases(): Promise<Trouble | null> {
    const host = this.desk.host();
    const state = readyState(this.desk);
    if (host === null || state === null) return null;
    const { language, time, version } = this.desk.ports;
    try {
      const { writePhrases } = await writing();
      const now = (await this.desk.readAgain()) ?? state.book;
      const request = { analysis: state.analysis, language, stamp: { time: time(), version } };
      const [written] = await writePhrases(host, now, request);
      if (written !== undefined) await host.select?.({ sheet: written.sheet, row: 0, column: 0 });
    } catch (error) {
      return troubleOf(error, this.desk.ports);
    }
    await this.reopen();
    return null;
  }

  /** Reads what people have typed into the sheets since. */
  readAgain(): Promise<void> {
    return this.reopen();
  }
}
