/**
 * Writing: WritePlan → own sheets, in two stages. First the figures: names, values and formulas, marked as not
 * whole, read back, marked as whole. Then looks, charts and print, of which Excel may refuse what it likes.
 * Four requests where it takes everything: what stands there and whether the source is unchanged; the figures;
 * reading back, with the looks; the marks, with what goes to the printer's driver. There is no rollback in
 * Excel, so the order is the safety.
 */
import { ownSheets } from "../../workbook/own-sheets";
import { HostError, type WorkOptions, type WrittenSheet } from "../../workbook/host";
import type { WritePlan } from "../../workbook/plan";
import { parcels, REQUEST_BYTES } from "./budget";
import { fitsSource, type Check } from "./check";
import { ChartsOfRun } from "./charts-of-run";
import { stopIfCancelled, type Gate } from "./gate";
import type { InterruptedRun } from "./interrupted-run";
import { MERGES_API } from "./library";
import { askLooks, askPrint, lookBack, type LookBack } from "./look-back";
import { markWhole, readMarks, setMarks } from "./marks";
import { placesOf, type SheetPlace } from "./own-places";
import { Missing, placeLooks, type LookWork } from "./place-looks";
import { askBlocks, readBack, readBackLoads } from "./read-back";
import type { Touch } from "./touch";
import { undoRefused } from "./undo-refused";
import { writeFigures } from "./write-figures";
import { layoutTouches } from "./write-layout";
import { lookTouches } from "./write-looks";
import { askPages, printTouches, type PageNow } from "./write-print";

/**
 * @param interrupted what earlier runs left behind; takes what this one leaves if it is broken off
 * @throws HostError
 */
export async function applyPlan(
  gate: Gate,
  plan: WritePlan,
  { check, interrupted }: { readonly check: Check; readonly interrupted: InterruptedRun },
  { signal, onProgress }: WorkOptions,
): Promise<readonly WrittenSheet[]> {
  if (!fitsSource(plan, check)) throw new HostError("source-changed");
  const first = placesOf(plan.sheets, check.contents);
  const missing = new Missing();
  // Tables that Excel does not tell stay where they are.
  for (const { sheet } of first) if (check.own.get(sheet)?.tables === null) missing.add(sheet, "tables");
  const steps = readBackLoads(first).length + 3;
  let done = 0;
  const progress = (): void => onProgress?.({ done: ++done, total: steps });
  progress();
  stopIfCancelled(signal);
  // From here on there is no way back: the run is carried to its end.
  let places = first;
  try {
    places = await writeFigures({ gate, plan, check, interrupted, missing }, first);
  } catch (error) {
    throw await undoRefused(gate, first, plan.unfinished, error);
  }
  progress();
  const run = new SecondStage({ gate, plan, check, missing, places, progress, interrupted });
  await run.finish();
  const created = new Set(first.filter(({ exists }) => !exists).map((place) => place.plan.definedName));
  return places.map(({ plan: { definedName }, sheet }) => {
    const left = missing.of(sheet);
    const written = { definedName, sheet, created: created.has(definedName) };
    return left.length === 0 ? written : { ...written, missing: left };
  });
}

/** Own sheets of the plan that stand in the workbook and whose state the check did not bring. */
export function unknownOwnSheets(plan: WritePlan, { contents, own }: Check): boolean {
  const standing = ownSheets(contents);
  return plan.sheets.some(({ definedName }) => {
    const sheet = standing.get(definedName);
    return sheet !== undefined && !own.has(sheet) && contents.sheets.some(({ name }) => name === sheet);
  });
}

interface Stage {
  readonly gate: Gate;
  readonly plan: WritePlan;
  readonly check: Check;
  readonly missing: Missing;
  readonly places: readonly SheetPlace[];
  readonly progress: () => void;
  readonly interrupted: InterruptedRun;
}

/** Reading back, marks and looks: in two requests, or, where Excel refuses one, each for itself. */
class SecondStage {
  private readonly charts: ChartsOfRun;
  private readonly work: LookWork;

  constructor(private readonly stage: Stage) {
    const { gate, missing, places, check, interrupted } = stage;
    this.charts = new ChartsOfRun(gate, places, check, interrupted);
    this.work = { gate, missing, clearCharts: (sheets) => this.charts.clear(sheets) };
  }

  async finish(): Promise<void> {
    for (const sheet of this.charts.unknown) this.stage.missing.add(sheet, "charts");
    const pages = await this.readBackAndLooks();
    await this.marksAndPrint(pages);
    if (!this.stage.places.some(({ sheet }) => this.stage.missing.has(sheet, "charts"))) {
      this.stage.interrupted.end();
    }
  }

  /** @returns how the sheets would print, null where Excel did not say. @throws HostError where a figure is not as planned */
  private async readBackAndLooks(): Promise<readonly PageNow[] | null> {
    const { gate, places, progress } = this.stage;
    const [first = [], ...rest] = readBackLoads(places);
    const touches = this.touches((place) => this.charts.touches(place));
    const fits = parcels(touches, ({ bytes }) => bytes, REQUEST_BYTES).length === 1;
    let together: { readonly check: () => void; readonly pages: readonly PageNow[] } | null = null;
    try {
      if (fits) together = await this.together(first, touches);
    } catch {
      // Whatever it was: the figures are read by themselves, and the looks set one group at a time.
    }
    if (together === null) await readBack(gate, first);
    else together.check();
    progress();
    for (const load of rest) {
      await readBack(gate, load);
      progress();
    }
    if (together !== null) return together.pages;
    // The figures are whole, which is said before anything else is tried.
    await markWhole(gate, places);
    await placeLooks(
      this.work,
      this.touches((place) => this.charts.freshTouches(place)),
    );
    this.note(await lookBack(gate, places, this.askLooks));
    return gate
      .read(async (context) => {
        const asked = askPages(context, places);
        await context.sync();
        return asked();
      })
      .catch(() => null);
  }

  private async together(load: ReturnType<typeof readBackLoads>[number], touches: readonly Touch[]) {
    const { gate, places } = this.stage;
    const answer = await gate.write(
      async (context) => {
        context.workbook.application.suspendScreenUpdatingUntilNextSync();
        const check = askBlocks(context, load);
        for (const { act } of touches) act(context);
        const looks = places.map((place) => this.askLooks(context, place));
        const pages = askPages(context, places);
        await context.sync();
        return { check, looks: looks.map((look) => look()), pages: pages() };
      },
      { actions: 4 * touches.length },
    );
    this.note(answer.looks);
    return answer;
  }

  /** @throws HostError where the marks do not stand */
  private async marksAndPrint(pages: readonly PageNow[] | null): Promise<void> {
    const { gate, places, progress } = this.stage;
    const touches = places.flatMap((place, index) => printTouches(place, pages?.[index] ?? null));
    const printer = touches.reduce((sum, touch) => sum + touch.printer, 0);
    try {
      const answer = await gate.write(
        async (context) => {
          const marked = setMarks(context, places);
          for (const { act } of touches) act(context);
          const kept = printer > 0 ? places.map((place) => askPrint(context, place)) : [];
          await context.sync();
          return { marked: marked(), kept: kept.map((look) => look()) };
        },
        { actions: 4 * touches.length, printer },
      );
      if (!answer.marked) throw new HostError("half-written", "marks");
      this.note(answer.kept);
    } catch {
      await this.marksFirst();
      await placeLooks(this.work, touches);
      this.note(await lookBack(gate, places, askPrint));
    }
    progress();
  }

  private async marksFirst(): Promise<void> {
    const { gate, places } = this.stage;
    const marks = await readMarks(gate, places).catch(() => []);
    if (!places.every(({ plan }, index) => marks[index] === plan.mark.text)) await markWhole(gate, places);
  }

  private touches(charts: (place: SheetPlace) => readonly Touch[]): Touch[] {
    const { places, plan } = this.stage;
    return places.flatMap((place) => [
      ...lookTouches(place, plan.styles),
      ...layoutTouches(place),
      ...charts(place),
    ]);
  }

  private readonly askLooks = (context: Excel.RequestContext, place: SheetPlace): LookBack =>
    askLooks(context, place, this.stage.gate.supports(MERGES_API));

  private note(dropped: readonly (readonly Parameters<Missing["add"]>[1][])[]): void {
    dropped.forEach((looks, index) => {
      const place = this.stage.places[index];
      if (place !== undefined) for (const look of looks) this.stage.missing.add(place.sheet, look);
    });
  }
}
