/** What people set or put right, kept in the workbook and read back from it. */
import type { SettingsChange } from "../../app/keep-settings";
import { troubleOf, type Desk } from "./desk";
import type { Trouble } from "./pane-state";

const keeping = () => import("../../app/keep-settings");

export class SettingsWork {
  constructor(
    private readonly desk: Desk,
    /** Reads the workbook again, as it is to be understood now. */
    private readonly reopen: () => Promise<void>,
  ) {}

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
}
