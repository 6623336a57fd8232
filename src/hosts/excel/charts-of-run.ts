/** The charts that stand on the own sheets while a plan is applied: which are ours, and go. */
import type { Check } from "./check";
import type { Gate } from "./gate";
import type { InterruptedRun } from "./interrupted-run";
import type { SheetPlace } from "./own-places";
import type { Touch } from "./touch";
import { chartTouches } from "./write-charts";

export class ChartsOfRun {
  constructor(
    private readonly gate: Gate,
    private readonly places: readonly SheetPlace[],
    private readonly check: Check,
    private readonly interrupted: InterruptedRun,
  ) {}

  /** The charts of a sheet made anew, the old ones taken away first; none where Excel does not say which stand. */
  touches(place: SheetPlace): Touch[] {
    const standing = this.standing(place);
    if (standing === null) return [];
    return chartTouches(
      place,
      standing.filter((name) => this.interrupted.isOurs(place, name)),
    );
  }

  /** Sheets whose charts cannot be made, because the old ones are not known. */
  get unknown(): readonly string[] {
    const without = this.places.filter(
      (place) => this.standing(place) === null && place.plan.charts.length > 0,
    );
    return without.map(({ sheet }) => sheet);
  }

  private standing({ sheet }: SheetPlace): readonly string[] | null {
    const state = this.check.own.get(sheet);
    return state === undefined ? [] : state.charts;
  }

  /** The same where `clear` has taken the old ones away. */
  freshTouches(place: SheetPlace): Touch[] {
    if (this.standing(place) === null) return [];
    return chartTouches(place, []);
  }

  /** Takes our charts away from these sheets, as they stand now. @throws HostError */
  async clear(sheets: readonly string[]): Promise<void> {
    const places = this.places.filter(({ sheet }) => sheets.includes(sheet));
    const ours = await this.gate.read(async (context) => {
      const lists = places.map(({ sheet }) => context.workbook.worksheets.getItem(sheet).charts);
      for (const charts of lists) charts.load("items/name");
      await context.sync();
      return places.flatMap((place, index) =>
        (lists[index]?.items ?? [])
          .filter(({ name }) => this.interrupted.isOurs(place, name))
          .map(({ name }) => ({ sheet: place.sheet, name })),
      );
    });
    if (ours.length === 0) return;
    await this.gate.write(async (context) => {
      for (const { sheet, name } of ours) {
        context.workbook.worksheets.getItem(sheet).charts.getItem(name).delete();
      }
      await context.sync();
    });
  }
}
