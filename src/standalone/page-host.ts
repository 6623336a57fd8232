/** A workbook file in the page: the file host, and a view of its sheets instead of Excel's window. */
import type { CellRef } from "../workbook/address";
import { HostError, type Host, type WorkOptions, type WrittenSheet } from "../workbook/host";
import type { WritePlan } from "../workbook/plan";
import type { Snapshot } from "../workbook/snapshot";
import type { SheetLooks } from "../hosts/file/looks/sheet-looks";

/** The workbook file behind the page, wherever it is worked on. */
export interface PageFile extends Omit<Host, "select"> {
  readonly holdsMacros: boolean;
  bytes(): Uint8Array;
}

/** Loads with the first sheet that is looked at. */
async function readLooks(bytes: Uint8Array, sheet: string): Promise<SheetLooks> {
  const [{ sheetLooks, PLAIN_LOOKS }, { browserCodec }] = await Promise.all([
    import("../hosts/file/looks/sheet-looks"),
    import("../hosts/browser/stream-codec"),
  ]);
  try {
    return await sheetLooks(bytes, sheet, browserCodec());
  } catch (error) {
    // An old format has no such parts, and a damaged one was told where the figures were read.
    if (error instanceof HostError) return PLAIN_LOOKS;
    throw error;
  }
}

/** What the sheet view shows: the workbook as it is now, and the cell that was asked for. */
export interface SheetViewState {
  readonly snapshot: Snapshot;
  readonly cell: CellRef;
}

export class PageHost implements Host {
  private snapshot: Snapshot | null = null;
  private shown: SheetViewState | null = null;
  /** Looked at now, or before the view was closed. */
  private last: CellRef | null = null;
  private readonly looks = new Map<string, Promise<SheetLooks>>();
  private readonly listeners = new Set<() => void>();

  constructor(
    readonly file: PageFile,
    readonly fileName: string,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly view = (): SheetViewState | null => this.shown;

  async read(options?: WorkOptions): Promise<Snapshot> {
    this.snapshot ??= await this.file.read(options);
    return this.snapshot;
  }

  async apply(plan: WritePlan, options?: WorkOptions): Promise<readonly WrittenSheet[]> {
    return this.changing(() => this.file.apply(plan, options));
  }

  /** Shows the workbook as it is after a change. */
  async changing<T>(change: () => Promise<T>): Promise<T> {
    const done = await change();
    await this.refresh();
    return done;
  }

  async removeOwnSheets(definedNames?: readonly string[]): Promise<readonly string[]> {
    return this.changing(() => this.file.removeOwnSheets(definedNames));
  }

  async select(cell: CellRef): Promise<void> {
    this.show({ snapshot: await this.read(), cell });
  }

  /** How a sheet looks, in the file as it is now; plain where the file does not tell. */
  looksOf(sheet: string): Promise<SheetLooks> {
    const known = this.looks.get(sheet);
    if (known !== undefined) return known;
    const looks = readLooks(this.file.bytes(), sheet);
    this.looks.set(sheet, looks);
    return looks;
  }

  /** The cell that was looked at last, else the beginning of the first sheet. */
  async lookAgain(): Promise<void> {
    const { sheets } = await this.read();
    const first = sheets.find(({ visible }) => visible);
    const { last } = this;
    if (last !== null && sheets.some(({ name }) => name === last.sheet)) await this.select(last);
    else if (first !== undefined) await this.select({ sheet: first.name, row: 0, column: 0 });
  }

  closeView(): void {
    this.show(null);
  }

  get holdsMacros(): boolean {
    return this.file.holdsMacros;
  }

  /** The workbook as it is now, for a download. */
  bytes(): Uint8Array {
    return this.file.bytes();
  }

  /** What is looked at stays open, as the workbook is now; a sheet that is gone gives way to the first one. */
  private async refresh(): Promise<void> {
    this.snapshot = null;
    this.looks.clear();
    if (this.shown === null) return;
    const { cell } = this.shown;
    const snapshot = await this.read();
    const first = snapshot.sheets.find(({ visible }) => visible);
    if (snapshot.sheets.some(({ name }) => name === cell.sheet)) this.show({ snapshot, cell });
    else this.show(first === undefined ? null : { snapshot, cell: { sheet: first.name, row: 0, column: 0 } });
  }

  private show(state: SheetViewState | null): void {
    this.shown = state;
    this.last = state?.cell ?? this.last;
    for (const listener of this.listeners) listener();
  }
}
