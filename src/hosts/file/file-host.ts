/**
 * A workbook file as a host. No Node and no DOM in it: the bytes come from and go to whoever opened it, so it
 * works on the command line and in a plain browser page alike.
 */
import { HostError, type Host, type WorkOptions, type WrittenSheet } from "../../workbook/host";
import type { WritePlan } from "../../workbook/plan";
import { CellKind, type Snapshot } from "../../workbook/snapshot";
import { PLAIN_CODEC, type Codec } from "./archive/codec";
import { recognise, type WorkbookFile } from "./file-kind";
import { OLD_FORMATS, type OldFormats } from "./old-formats";
import { Package } from "./package/package";
import { workbookPartName } from "./package/workbook-part";
import { readPackage, stopIfCancelled } from "./reading/read-package";
import { applyPlan } from "./writing/apply-plan";
import { holdsMacros } from "./writing/part-kinds";
import { removeSheets } from "./writing/remove-sheets";

/** What the machine around can do for a file. */
export interface FileWork {
  /** Who reads what is no .xlsx; done in place where not given. */
  readonly oldFormats?: OldFormats;
  /** Who packs and unpacks; in JavaScript where not given. */
  readonly codec?: Codec;
}

export class FileHost implements Host {
  /**
   * The file is .xls, .xlsb, .ods or XML 2003: what is written is a new .xlsx with its values, formulas,
   * merges and number formats, but not its other looks. An .xlsx or .xlsm keeps everything.
   */
  readonly converted: boolean;
  /** What is written must be called .xlsm, else .xlsx: Excel opens neither under the other name. */
  readonly holdsMacros: boolean;
  /** Greatest number of a cell format that the sheets name; null until they are read. */
  private highestStyle: number | null = null;

  private constructor(
    private current: Uint8Array,
    private file: WorkbookFile,
    readonly fileName: string,
    private readonly work: Required<FileWork>,
  ) {
    this.converted = file.kind === "foreign";
    this.holdsMacros = file.kind === "package" && holdsMacros(file.parts, workbookPartName(file.parts) ?? "");
  }

  /**
   * @throws HostError not-a-workbook, ambiguous-parts, encrypted (an encrypted .xlsx or .xls is noticed by `read`)
   */
  static open(
    bytes: Uint8Array,
    fileName: string,
    { oldFormats = OLD_FORMATS, codec = PLAIN_CODEC }: FileWork = {},
  ): FileHost {
    return new FileHost(bytes, recognise(bytes), fileName, { oldFormats, codec });
  }

  /** The workbook as it is now: the file that was opened until something is written. */
  bytes(): Uint8Array {
    return this.current;
  }

  /**
   * @throws HostError not-a-workbook, missing-part, unreadable-text, encrypted, empty-workbook, too-large,
   * not-converted, cancelled
   */
  async read(options: WorkOptions = {}): Promise<Snapshot> {
    stopIfCancelled(options);
    const snapshot =
      this.file.kind === "package"
        ? await this.readPackage(this.file.parts, options)
        : await this.work.oldFormats.read(this.current, this.fileName);
    if (!snapshot.sheets.some(({ grid }) => grid.kinds.some((kind) => kind !== CellKind.empty))) {
      throw new HostError("empty-workbook", this.fileName);
    }
    return snapshot;
  }

  private async readPackage(parts: Package, options: WorkOptions): Promise<Snapshot> {
    const { snapshot, highestStyle } = await readPackage(parts, this.fileName, this.work.codec, options);
    this.highestStyle = highestStyle;
    return snapshot;
  }

  /** @throws HostError write-failed, too-large, cancelled, or what reading throws; then nothing has changed */
  async apply(plan: WritePlan, options: WorkOptions = {}): Promise<readonly WrittenSheet[]> {
    return this.change(options, async (parts) => {
      const highest =
        this.highestStyle ?? (await readPackage(parts, "", this.work.codec, options)).highestStyle;
      return applyPlan(parts, plan, highest);
    });
  }

  /** @throws HostError write-failed, cancelled; then nothing has changed */
  async removeOwnSheets(definedNames?: readonly string[]): Promise<readonly string[]> {
    return this.change({}, (parts) => Promise.resolve(removeSheets(parts, definedNames ?? null)));
  }

  /** Makes a change on a copy, which takes the workbook's place only when it is whole. */
  private async change<T>(options: WorkOptions, work: (parts: Package) => Promise<T>): Promise<T> {
    stopIfCancelled(options);
    const parts =
      this.file.kind === "package"
        ? this.file.parts.copy()
        : Package.open(await this.work.oldFormats.convert(this.current));
    stopIfCancelled(options);
    // The library names no format that it does not write.
    if (this.file.kind !== "package") this.highestStyle = -1;
    const result = await work(parts);
    await parts.pack(this.work.codec);
    stopIfCancelled(options);
    this.current = parts.toBytes();
    this.file = { kind: "package", parts };
    options.onProgress?.({ done: 1, total: 1 });
    return result;
  }
}
