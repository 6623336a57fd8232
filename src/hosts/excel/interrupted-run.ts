/**
 * What a run that Excel broke off may leave behind and nobody could tell from the user's own: a sheet that was
 * added and not yet named, a chart of the same fate. Remembered until a run ends well.
 */
import type { OwnSheetState } from "./check";
import type { SheetPlace } from "./own-places";
import { isOwnChart } from "./write-charts";

export class InterruptedRun {
  /** Sheets that were added and may not have their defined name yet. */
  readonly added = new Set<string>();
  /** By defined name, sheets not for the eye that Excel has not hidden yet; a user may show one again. */
  private readonly toHide = new Set<string>();
  /** By own sheet, the user's charts on it. */
  private readonly theirs = new Map<string, ReadonlySet<string>>();

  begin(places: readonly SheetPlace[], own: ReadonlyMap<string, OwnSheetState>): void {
    for (const { sheet, plan, exists } of places) {
      if (!exists) this.added.add(sheet);
      if (!exists && !plan.visible) this.toHide.add(plan.definedName);
      if (this.theirs.has(sheet)) continue;
      const charts = exists ? own.get(sheet)?.charts : [];
      // Of a sheet whose charts Excel did not tell, only those with our names are ours.
      if (charts === null || charts === undefined) continue;
      this.theirs.set(sheet, new Set(charts.filter((name) => !isOwnChart(plan, name))));
    }
  }

  /** All new sheets have their names. */
  named(): void {
    this.added.clear();
  }

  isToHide({ plan }: SheetPlace): boolean {
    return this.toHide.has(plan.definedName);
  }

  hidden(places: readonly SheetPlace[]): void {
    for (const { plan } of places) this.toHide.delete(plan.definedName);
  }

  /** All charts were carried out. */
  end(): void {
    this.theirs.clear();
  }

  /** A chart that stands on an own sheet now: ours, by its name or because it was not there before. */
  isOurs({ sheet, plan }: SheetPlace, chart: string): boolean {
    return isOwnChart(plan, chart) || this.theirs.get(sheet)?.has(chart) === false;
  }
}
