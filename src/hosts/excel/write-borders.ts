/** Lines of an own sheet: a table is one rectangle, however its cells differ otherwise. */
import type { CellRange } from "../../workbook/address";
import type { WritePlan } from "../../workbook/plan";
import type { SheetPlace } from "./own-places";
import { addressesOf } from "./ranges";
import { ACTION_BYTES } from "./step";
import { styleAreas } from "./style-areas";
import { touchesOn, type Touch } from "./touch";

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** Excel has no inside lines where there is no inside: they are asked for only where two cells meet. */
function edgesOf(border: "all" | "bottom", range: CellRange): readonly Edge[] {
  const tall: Edge[] = range.bottom > range.top ? ["InsideHorizontal"] : [];
  if (border === "bottom") return ["EdgeBottom", ...tall];
  const wide: Edge[] = range.right > range.left ? ["InsideVertical"] : [];
  return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...tall, ...wide];
}

/** Rectangles with the same edges go together. */
export function borderTouches({ sheet, plan }: SheetPlace, styles: WritePlan["styles"]): Touch[] {
  const alike = new Map<string, { readonly edges: readonly Edge[]; readonly ranges: CellRange[] }>();
  for (const [border, ranges] of styleAreas(plan, styles, ({ border }) => border)) {
    for (const range of ranges) {
      const edges = edgesOf(border, range);
      const key = edges.join();
      const known = alike.get(key);
      if (known === undefined) alike.set(key, { edges, ranges: [range] });
      else known.ranges.push(range);
    }
  }
  return [...alike.values()].flatMap(({ edges, ranges }) =>
    addressesOf(ranges).map((addresses) =>
      touchesOn(sheet, "borders")("lines", edges.length * ACTION_BYTES + addresses.length, (proxy) => {
        const { borders } = proxy.areas(addresses).format;
        for (const edge of edges) borders.getItem(edge).style = "Continuous";
      }),
    ),
  );
}
