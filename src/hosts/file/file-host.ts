/**
 * A workbook file as a host. No Node and no DOM in it: the bytes come from and go to whoever opened it, so it
 * works on the command line and in a plain browser page alike.
 */
import { HostError, type Host, type WorkOptions, type WrittenSheet } from "../../workbook/host";
import type { WritePlan } from "../../workbook/plan";
import { CellKind, type Snapshot } from "../../workbook/snapshot";
import { recognise, type WorkbookFile } from "./file-kind";
import { Package } from "./package/package";
import { readPackage } from "./reading/read-package";
import { loadLibrary, parseWithLibrary } from "./reading/library";
import { snapshotOfLibrary } from "./reading/read-with-library";
import { applyPlan } from "./writing/apply-plan";
import { removeSheets } from "./writing/remove-sheets";

export class FileHost implements Host {
  /**
   * The file is .xls, .xlsb, .ods or XML 2003: what is written is a new .xlsx with its values, formulas,
   * merges and number formats, but not its other looks. An .xlsx or .xlsm keeps everything.
   */
  readonly converted: boolean;

  private constructor(
    private current: Uint8Array,
    private file: WorkbookFile,
    readonly fileName: string,
  ) {
    this.converted = file.kind === "foreign";
  }

  /** @throws HostError not-a-workbook, encrypted (an encrypted .xlsx or .xls is noticed by `read`) */
  static open(bytes: Uint8Array, fileName: string): FileHost {
    return new FileHost(bytes, recognise(bytes), fileName);
  }

  /** The workbook as it is now: the file that was opened until something is written. */
  bytes(): Uint8Array {
    return this.current;
  }

  /** @throws HostError not-a-workbook, encrypted, empty-workbook, too-large, cancelled */
  async read(options: WorkOptions = {}): Promise<Snapshot> {
    stopIfCancelled(options);
    const snapshot =
      this.file.kind === "package"
        ? readPackage(this.file.parts, this.fileName)
        : snapshotOfLibrary(parseWithLibrary(await loadLibrary(this.current), this.current), this.fileName);
    if (!snapshot.sheets.some(({ grid }) => grid.kinds.some((kind) => kind !== CellKind.empty))) {
      throw new HostError("empty-workbook", this.fileName);
    }
    return snapshot;
  }

  /** @throws HostError write-failed, too-large, cancelled, or what reading throws; then nothing has changed */
  async apply(plan: WritePlan, options: WorkOptions = {}): Promise<readonly WrittenSheet[]> {
    return this.change(options, (parts) => applyPlan(parts, plan));
  }

  /** @throws HostError write-failed, cancelled; then nothing has changed */
  async removeOwnSheets(definedNames?: readonly string[]): Promise<readonly string[]> {
    return this.change({}, (parts) => removeSheets(parts, definedNames ?? null));
  }

  /** Makes a change on a copy, which takes the workbook's place only when it is whole. */
  private async change<T>(options: WorkOptions, work: (parts: Package) => T): Promise<T> {
    stopIfCancelled(options);
    const parts = this.file.kind === "package" ? this.file.parts.copy() : await this.asPackage();
    stopIfCancelled(options);
    const result = work(parts);
    this.current = parts.toBytes();
    this.file = { kind: "package", parts };
    options.onProgress?.({ done: 1, total: 1 });
    return result;
  }

  private async asPackage(): Promise<Package> {
    const library = await loadLibrary(this.current);
    const book = parseWithLibrary(library, this.current);
    const bytes: unknown = library.write(book, { type: "array", bookType: "xlsx", compression: true });
    if (bytes instanceof ArrayBuffer) return Package.open(new Uint8Array(bytes));
    throw new HostError("write-failed", "the library gave no bytes");
  }
}

function stopIfCancelled({ signal }: WorkOptions): void {
  if (signal?.aborted === true) throw new HostError("cancelled");
}
