/**
 * How unkind this Excel is: what a real one did to others, switched on by a test. Numbers are issues of
 * OfficeDev/office-js.
 *
 * A member is named as it is used: "Range.formulas=" is set, "Range.values" is read, "Range.merge()" is
 * called, "Worksheet.pageLayout" is followed, "WorksheetCollection[]" is listed.
 */
import { ApiError } from "./api";

/** Members that reach the printer driver: VBA's PageSetup is slow for it (Application.PrintCommunication). */
const PRINTER = /^(?:PageLayout|HeaderFooter)\..*(?:=|setPrintMargins\(\))$/;

export class Manners {
  /** Members that Excel refuses on every try: 2196 (freezing), 1688 and 1729 (axes), 1538 (charts). */
  private readonly refused = new Map<string, string>();
  /** Members that do nothing and say nothing: 1860 (one page wide). */
  private readonly dropped = new Set<string>();
  /** Members of a requirement set that this Excel has not. */
  private readonly lacking = new Set<string>();
  /** Excel gives no copy of the workbook (Document.getFileAsync fails). */
  refusesCopy = false;
  /** Where an error happened is in debugInfo.errorLocation, whose form the reference does not promise. */
  locations = true;
  /** A user types into a cell: requests wait for the end of it, or are refused (806, 1393, 3388). */
  editing = false;
  /**
   * Another workbook has the focus: members that act on the active window or add sheets fail with
   * GeneralException (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-troubleshooting, "API
   * limitations when the active workbook switches").
   */
  elsewhere = false;
  /** Larger answers fail; 1012: on the web with GeneralException, not with the code for payload. */
  mostBytes = 5_000_000;
  tooMuchData: "payload" | "GeneralException" = "payload";
  /** More than 512 merged areas "will fail to return the result"; with which code is nowhere said. */
  tooManyMerges = "GeneralException";
  /** Milliseconds of one action, and of one setting that asks the printer driver. */
  actionTime = 0;
  printerTime = 0;
  /** Called while Excel works. */
  onTime: (milliseconds: number) => void = () => undefined;
  /** How often each member was used. */
  readonly used = new Map<string, number>();

  refuse(member: string, code = "GeneralException"): void {
    this.refused.set(member, code);
  }

  lacks(member: string): void {
    this.lacking.add(member);
  }

  drop(member: string): void {
    this.dropped.add(member);
  }

  /** Kind again. */
  relent(): void {
    this.refused.clear();
    this.dropped.clear();
    this.elsewhere = false;
  }

  /** @returns false where nothing is to be done. @throws ApiError */
  allows(member: string): boolean {
    this.used.set(member, (this.used.get(member) ?? 0) + 1);
    // Excel.ErrorCodes.apiNotFound
    const code = this.lacking.has(member) ? "ApiNotFound" : this.refused.get(member);
    if (code !== undefined) throw new ApiError(code, `${member} is refused`);
    if (this.elsewhere && /^(?:WorksheetFreezePanes\..*|WorksheetCollection\.add)\(\)$/.test(member)) {
      throw new ApiError("GeneralException", "another workbook is active");
    }
    return !this.dropped.has(member);
  }

  /** Lets the time of a batch pass. */
  spend(actions: number, printerSettings: number): void {
    const time = actions * this.actionTime + printerSettings * this.printerTime;
    if (time > 0) this.onTime(time);
  }

  /** Settings so far that asked the printer driver. */
  get printerSettings(): number {
    let sum = 0;
    for (const [member, count] of this.used) if (PRINTER.test(member)) sum += count;
    return sum;
  }
}
