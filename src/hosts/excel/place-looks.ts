/**
 * The second stage of writing: looks, charts and print, with the figures already whole. What Excel refuses is
 * found by dividing the request, never by where Excel says that it stopped, is left out and told by name; the
 * next writing tries it again.
 */
import type { LookName } from "../../workbook/host";
import { parcels, REQUEST_BYTES } from "./budget";
import { isRefusal } from "./failure";
import type { Gate } from "./gate";
import { sendRequest } from "./step";
import type { Touch } from "./touch";

/** A look that so many sheets refused and none took is not tried on the others. */
const HOPELESS = 3;

/** By sheet, what is missing. */
export class Missing {
  private readonly bySheet = new Map<string, Set<LookName>>();

  add(sheet: string, look: LookName): void {
    const looks = this.bySheet.get(sheet) ?? new Set();
    this.bySheet.set(sheet, looks.add(look));
  }

  has(sheet: string, look: LookName): boolean {
    return this.bySheet.get(sheet)?.has(look) === true;
  }

  of(sheet: string): readonly LookName[] {
    return [...(this.bySheet.get(sheet) ?? [])];
  }
}

export interface LookWork {
  readonly gate: Gate;
  readonly missing: Missing;
  /** Makes charts a first thing again: what a broken request left of them is taken away. */
  readonly clearCharts: (sheets: readonly string[]) => Promise<void>;
}

/** @throws HostError */
async function sendTouches(gate: Gate, touches: readonly Touch[]): Promise<void> {
  for (const request of parcels(touches, ({ bytes }) => bytes, REQUEST_BYTES)) {
    const printer = request.reduce((sum, touch) => sum + touch.printer, 0);
    await sendRequest(gate, request, { printer });
  }
}

/** Sets what Excel takes, and notes the rest as missing: never throws, because the figures stand. */
export async function placeLooks(work: LookWork, touches: readonly Touch[]): Promise<void> {
  const able = touches.filter(({ sheet, group, look }) => !withoutItsChart(work, sheet, group, look));
  if (able.length === 0) return;
  try {
    await prepareCharts(work, able);
    await sendTouches(work.gate, able);
  } catch (error) {
    if (!isRefusal(error)) note(work, able);
    else await divide(work, able);
  }
}

async function divide(work: LookWork, touches: readonly Touch[]): Promise<void> {
  for (const key of [byGroup, byLook]) {
    const parts = grouped(touches, key);
    if (parts.length === 1) continue;
    for (const part of parts) await placeLooks(work, part);
    return;
  }
  const sheets = grouped(touches, ({ sheet }) => sheet);
  if (sheets.length === 1) {
    await otherwise(work, touches);
    return;
  }
  let taken = false;
  for (const [index, part] of sheets.entries()) {
    if (index >= HOPELESS && !taken) {
      note(work, part);
      continue;
    }
    await placeLooks(work, part);
    taken ||= part.every(({ sheet, look }) => !work.missing.has(sheet, look));
  }
}

/** Another way, where there is one; else what was asked for is missing. */
async function otherwise(work: LookWork, touches: readonly Touch[]): Promise<void> {
  const ways = touches.flatMap((touch) => touch.otherwise ?? [touch]);
  // Those that have another way alone: the others are tried as they are.
  if (touches.some((touch) => touch.otherwise !== undefined)) {
    await placeLooks(work, ways);
    return;
  }
  note(work, touches);
  const charts = touches.filter(({ look }) => look === "charts").map(({ sheet }) => sheet);
  // No half of a chart stays.
  if (charts.length > 0) await work.clearCharts(charts).catch(() => undefined);
}

async function prepareCharts(work: LookWork, touches: readonly Touch[]): Promise<void> {
  const sheets = touches.filter(({ look }) => look === "charts").map(({ sheet }) => sheet);
  if (sheets.length > 0) await work.clearCharts([...new Set(sheets)]);
}

/** A chart that is not there has no axes: that it is missing is said once. */
function withoutItsChart({ missing }: LookWork, sheet: string, group: string, look: LookName): boolean {
  return group === "charts" && look !== "charts" && missing.has(sheet, "charts");
}

function note({ missing }: LookWork, touches: readonly Touch[]): void {
  for (const { sheet, look } of touches) missing.add(sheet, look);
}

const byGroup = ({ group }: Touch): string => group;
const byLook = ({ look }: Touch): string => look;

function grouped(touches: readonly Touch[], of: (touch: Touch) => string): Touch[][] {
  const parts = new Map<string, Touch[]>();
  for (const touch of touches) {
    const part = parts.get(of(touch));
    if (part === undefined) parts.set(of(touch), [touch]);
    else part.push(touch);
  }
  return [...parts.values()];
}
