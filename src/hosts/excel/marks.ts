/** The marks that say of each own sheet that it is whole. */
import { HostError } from "../../workbook/host";
import type { Gate } from "./gate";
import type { SheetPlace } from "./own-places";
import { markRange } from "./prepare";
import { SheetProxy } from "./proxies";

/** Puts the marks into a request that is being made; after its sync the answer says whether all stand. */
export function setMarks(context: Excel.RequestContext, places: readonly SheetPlace[]): () => boolean {
  const ranges = places.map((place) => new SheetProxy(context, place.sheet).range(markRange(place)));
  ranges.forEach((range, index) => (range.formulas = [[places[index]?.plan.mark.text ?? ""]]));
  for (const range of ranges) range.load("values");
  return () => places.every((place, index) => ranges[index]?.values[0]?.[0] === place.plan.mark.text);
}

/** In a request of their own. @throws HostError */
export async function markWhole(gate: Gate, places: readonly SheetPlace[]): Promise<void> {
  try {
    const marked = await gate.write(async (context) => {
      const answer = setMarks(context, places);
      await context.sync();
      return answer();
    });
    if (!marked) throw new HostError("half-written", "marks");
  } catch (error) {
    // The request may have been carried out and only its answer lost: then the sheets are whole.
    const marks = await readMarks(gate, places).catch(() => []);
    if (!places.every(({ plan }, index) => marks[index] === plan.mark.text)) throw error;
  }
}

/** What the marks say now. @throws HostError */
export async function readMarks(gate: Gate, places: readonly SheetPlace[]): Promise<readonly unknown[]> {
  return gate.read(async (context) => {
    const ranges = places.map((place) => new SheetProxy(context, place.sheet).range(markRange(place)));
    for (const range of ranges) range.load("values");
    await context.sync();
    return ranges.map((range): unknown => range.values[0]?.[0]);
  });
}
