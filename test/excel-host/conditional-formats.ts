/** Excel.ConditionalFormatCollection, as far as colour scales. */
import { type ApiObject, type ApiType, bind, oneOf, record, text } from "./api";
import { overlap, type ColorScaleModel } from "./model";
import { color } from "./range-format";
import type { RangeTarget } from "./range-target";

export function conditionalFormats(target: RangeTarget): ApiObject {
  return bind(COLLECTION, target);
}

const COLLECTION: ApiType<RangeTarget> = {
  name: "ConditionalFormatCollection",
  call: {
    add: (target, [kind]) => {
      oneOf(kind, "ColorScale");
      target.assertAllowed("allowFormatCells");
      const scale: ColorScaleModel = { range: target.range, criteria: null };
      target.sheet.colorScales.push(scale);
      return bind(FORMAT, scale);
    },
    clearAll: ({ sheet, range }) => {
      sheet.colorScales = sheet.colorScales.filter((scale) => overlap(scale.range, range) === null);
    },
  },
};

const FORMAT: ApiType<ColorScaleModel> = {
  name: "ConditionalFormat",
  link: { colorScale: (scale) => bind(COLOR_SCALE, scale) },
};

const COLOR_SCALE: ApiType<ColorScaleModel> = {
  name: "ColorScaleConditionalFormat",
  set: {
    criteria: (scale, value) => {
      const criteria = record(value);
      for (const [point, ...types] of [
        ["minimum", "LowestValue"],
        ["midpoint", "Percentile", "Percent"],
        ["maximum", "HighestValue"],
      ] as const) {
        const criterion = record(criteria[point]);
        oneOf(criterion["type"], ...types);
        color(criterion["color"]);
        if (point === "midpoint") text(criterion["formula"]);
      }
      scale.criteria = criteria;
    },
  },
};
