/** An Excel for tests: a stand-in over a made workbook, and the host over the real office.js. */
import { ExcelHost, type ExcelHostOptions } from "../../../src/hosts/excel/excel-host";
import type { Timer } from "../../../src/hosts/excel/gate";
import { ownSheets } from "../../../src/workbook/own-sheets";
import type { Snapshot } from "../../../src/workbook/snapshot";
import { nodeLibrary } from "../../excel-host/bridge-node";
import { calculate } from "../../excel-host/calculation/calculate";
import { bookOf } from "../../excel-host/load-save";
import type { BookModel, SheetModel } from "../../excel-host/model";
import { ExcelStandIn, type StandInOptions } from "../../excel-host/stand-in";

/** A clock that stands still unless a test lets time pass or Excel falls silent: time-outs take no time. */
export class StillClock {
  private now = 0;
  private readonly waiting = new Set<{ readonly due: number; readonly action: () => void }>();

  readonly timer: Timer = (milliseconds, action) => {
    // Pauses before another attempt pass at once; limits only when they are reached.
    if (milliseconds < 1_000) {
      setImmediate(action);
      return () => undefined;
    }
    const wait = { due: this.now + milliseconds, action };
    this.waiting.add(wait);
    return () => this.waiting.delete(wait);
  };

  pass(milliseconds: number): void {
    this.now += milliseconds;
    const due = [...this.waiting].filter((wait) => wait.due <= this.now).sort((a, b) => a.due - b.due);
    for (const wait of due) {
      this.waiting.delete(wait);
      wait.action();
    }
  }

  /** Lets every limit that runs be reached. */
  expire(): void {
    setImmediate(() => {
      this.pass(3_600_000);
    });
  }
}

export interface Standing {
  readonly standIn: ExcelStandIn;
  readonly book: BookModel;
  readonly host: ExcelHost;
}

/** Excel with this workbook open. */
export function excelWith(snapshot: Snapshot, options: StandInOptions = {}): Standing {
  const book = bookOf(snapshot, calculate);
  const standIn = new ExcelStandIn(book, options);
  return { standIn, book, host: hostOver(standIn) };
}

/** Another add-in session over the same Excel. */
export function hostOver(standIn: ExcelStandIn, options: ExcelHostOptions = {}): ExcelHost {
  const clock = new StillClock();
  standIn.onSilence = () => clock.expire();
  return new ExcelHost({ library: nodeLibrary(standIn), timer: clock.timer, ...options });
}

/** A host whose time passes only when the test says so, and as Excel works. */
export function timedHost(
  standIn: ExcelStandIn,
  options: ExcelHostOptions = {},
): readonly [ExcelHost, StillClock] {
  const clock = new StillClock();
  standIn.manners.onTime = (milliseconds) => clock.pass(milliseconds);
  return [new ExcelHost({ library: nodeLibrary(standIn), timer: clock.timer, ...options }), clock];
}

/** What a user does by a double click on the tab: names and formulas follow. */
export function rename(book: BookModel, from: string, to: string): void {
  const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!`;
  for (const name of book.names) name.formula = name.formula.replaceAll(quoted(from), quoted(to));
  for (const sheet of book.sheets) {
    for (const [, , cell] of sheet.entries()) {
      if (cell.formula !== null) cell.formula = cell.formula.replaceAll(quoted(from), quoted(to));
    }
    if (sheet.name === from) sheet.name = to;
  }
}

/** The own sheets that stand in the workbook now, by their defined name. */
export function ownSheetModels(book: BookModel): ReadonlyMap<string, SheetModel> {
  const names = book.names.map(({ name, formula }) => ({ name, refersTo: formula.replace(/^=/, "") }));
  const found = new Map<string, SheetModel>();
  for (const [name, sheet] of ownSheets({ names })) {
    const model = book.sheet(sheet);
    if (model !== undefined) found.set(name, model);
  }
  return found;
}
