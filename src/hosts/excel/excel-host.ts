/**
 * The host over a workbook that is open in Excel. All requests go through one Gate; nothing depends on the
 * active sheet or the selection (office-js issues 771 and 6365), and no event is relied on (533, 6844).
 */
import { cellName, type CellRef } from "../../workbook/address";
import { HostError, type Host, type WorkOptions, type WrittenSheet } from "../../workbook/host";
import type { WritePlan } from "../../workbook/plan";
import type { Snapshot } from "../../workbook/snapshot";
import { oneAtATime, type OneAtATime } from "../browser/one-at-a-time";
import type { Known } from "./check";
import { hostError } from "./failure";
import { clockTimer, Gate, type Patience, type Timer } from "./gate";
import { loadedLibrary, type ExcelLibrary } from "./library";
import type { OpenFile } from "./merges-of-copy";
import type { Writer } from "./writer";

export interface ExcelHostOptions {
  readonly library?: ExcelLibrary;
  readonly timer?: Timer;
  readonly patience?: Patience;
  /** Told when Excel seems to wait for a person to finish a cell, and when it goes on. */
  readonly onWaiting?: (waiting: boolean) => void;
  /** Keeps two writings apart, also those of two pages of the add-in. */
  readonly oneAtATime?: OneAtATime;
  /** Reads the copy of the workbook that an older Excel gives. */
  readonly openFile?: OpenFile;
}

const openFile: OpenFile = async (file) => (await import("../browser/documents")).readWorkbook(file);

export class ExcelHost implements Host {
  private readonly gate: Gate;
  private readonly inTurn: OneAtATime;
  private readonly openFile: OpenFile;
  private known: Known | null = null;
  private writer: Writer | null = null;

  /** Without options over the office.js of the page. */
  constructor(options: ExcelHostOptions = {}) {
    const { library = loadedLibrary(), timer = clockTimer, patience, onWaiting } = options;
    this.gate = new Gate(library, timer, patience);
    if (onWaiting !== undefined) this.gate.onWaiting = onWaiting;
    this.inTurn = options.oneAtATime ?? oneAtATime;
    this.openFile = options.openFile ?? openFile;
  }

  async read(options: WorkOptions = {}): Promise<Snapshot> {
    await this.writer?.sweep();
    return (await this.readKnown(options)).snapshot;
  }

  async fingerprint(): Promise<string> {
    return (await this.writing()).fingerprint();
  }

  apply(plan: WritePlan, options: WorkOptions = {}): Promise<readonly WrittenSheet[]> {
    return this.inTurn(async () => (await this.writing()).apply(plan, options));
  }

  removeOwnSheets(definedNames?: readonly string[]): Promise<readonly string[]> {
    return this.inTurn(async () => (await this.writing()).remove(definedNames));
  }

  async select({ sheet, row, column }: CellRef): Promise<void> {
    await this.gate.read(async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRange(cellName(row, column)).untrack().select();
      await context.sync();
    });
  }

  private async writing(): Promise<Writer> {
    const { Writer } = await part(import("./writer"));
    const reading = {
      known: () => this.known,
      read: (options: WorkOptions) => this.readKnown(options),
    };
    return (this.writer ??= new Writer(this.gate, reading));
  }

  private async readKnown(options: WorkOptions): Promise<Known> {
    const { readWorkbook } = await part(import("./read-workbook"));
    try {
      this.known = await readWorkbook(this.gate, this.openFile, options);
    } catch (error) {
      if (hostError(error).code !== "source-changed") throw error;
      // A sheet was renamed or deleted between two requests: its new name is read in a second run.
      this.known = await readWorkbook(this.gate, this.openFile, options);
    }
    return this.known;
  }
}

/**
 * Reading and writing come after the pane's first load, which has no room for them: reading beside the part that
 * understands what was read.
 * @throws HostError disconnected where the pages' server is away or has a newer version: opened again it brings them
 */
function part<T>(loading: Promise<T>): Promise<T> {
  return loading.catch((cause: unknown) => {
    throw new HostError("disconnected", "a part of the pages", { cause });
  });
}
