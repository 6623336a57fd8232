/** Excel.RangeFormat with its font, fill and borders, of one range or of several areas. */
import {
  ApiError,
  type ApiObject,
  type ApiType,
  bind,
  flag,
  invalidArgument,
  number,
  oneOf,
  text,
} from "./api";
import { WHOLE_SHEET, type BorderSide, type Look } from "./model";
import type { AreasTarget, RangeTarget } from "./range-target";

class FormatTarget {
  constructor(readonly ranges: readonly RangeTarget[]) {}

  set(change: (look: Look) => void): void {
    for (const range of this.ranges) {
      range.assertAllowed("allowFormatCells");
      range.forEach((cell) => change(cell.look));
    }
  }
}

export function rangeFormat(target: RangeTarget): ApiObject {
  return bind(FORMAT, new FormatTarget([target]));
}

export function areasFormat({ areas }: AreasTarget): ApiObject {
  return bind(FORMAT, new FormatTarget(areas));
}

/** "#RRGGBB" or a name of a colour; the stand-in takes the first only. */
export function color(value: unknown): string {
  const given = text(value);
  if (!/^#[0-9A-F]{6}$/i.test(given)) throw invalidArgument(`no colour: ${given}`);
  return given;
}

function isWholeSheet({ range }: RangeTarget): boolean {
  return (
    range.bottom === WHOLE_SHEET.bottom && range.right === WHOLE_SHEET.right && range.top + range.left === 0
  );
}

const FORMAT: ApiType<FormatTarget> = {
  name: "RangeFormat",
  link: {
    font: (target) => bind(FONT, target),
    fill: (target) => bind(FILL, target),
    borders: (target) => bind(BORDERS, target),
  },
  set: {
    horizontalAlignment: (target, value) => {
      const side = oneOf(value, "General", "Left", "Center", "Right", "Justify");
      target.set((look) => (look.horizontal = side));
    },
    verticalAlignment: (target, value) => {
      const side = oneOf(value, "Top", "Center", "Bottom", "Justify");
      target.set((look) => (look.vertical = side));
    },
    wrapText: (target, value) => {
      const wrap = flag(value);
      target.set((look) => (look.wrap = wrap));
    },
    indentLevel: (target, value) => {
      const indent = number(value);
      if (indent < 0 || indent > 250) throw invalidArgument("indent");
      target.set((look) => (look.indent = indent));
    },
    /** In points (issue 187). */
    columnWidth: ({ ranges }, value) => {
      const points = number(value);
      // At most 255 characters ("Excel specifications and limits").
      if (points < 0 || points > 1_350) throw invalidArgument(`column width ${points}`);
      for (const range of ranges) {
        range.assertAllowed("allowFormatColumns");
        if (isWholeSheet(range)) throw new ApiError("NotImplemented", "width of the whole sheet");
        for (let column = range.range.left; column <= range.range.right; column++) {
          range.sheet.columnWidths.set(column, points);
        }
      }
    },
    rowHeight: ({ ranges }, value) => {
      const points = number(value);
      // https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3: at most 409 points
      if (points < 0 || points > 409.5) throw invalidArgument(`row height ${points}`);
      for (const range of ranges) {
        range.assertAllowed("allowFormatRows");
        for (let row = range.range.top; row <= range.range.bottom; row++)
          range.sheet.rowHeights.set(row, points);
      }
    },
    useStandardHeight: ({ ranges }, value) => {
      if (!flag(value)) throw invalidArgument("only true has a meaning");
      for (const range of ranges) {
        range.assertAllowed("allowFormatRows");
        for (const row of [...range.sheet.rowHeights.keys()]) {
          if (row >= range.range.top && row <= range.range.bottom) range.sheet.rowHeights.delete(row);
        }
      }
    },
    useStandardWidth: ({ ranges }, value) => {
      if (!flag(value)) throw invalidArgument("only true has a meaning");
      for (const range of ranges) {
        range.assertAllowed("allowFormatColumns");
        for (const column of [...range.sheet.columnWidths.keys()]) {
          if (column >= range.range.left && column <= range.range.right)
            range.sheet.columnWidths.delete(column);
        }
      }
    },
  },
};

const FONT: ApiType<FormatTarget> = {
  name: "RangeFont",
  set: {
    name: (target, value) => {
      const font = text(value);
      target.set((look) => (look.font = font));
    },
    size: (target, value) => {
      const size = number(value);
      if (size < 1 || size > 409) throw invalidArgument("font size");
      target.set((look) => (look.size = size));
    },
    bold: (target, value) => {
      const bold = flag(value);
      target.set((look) => (look.bold = bold));
    },
    italic: (target, value) => {
      const italic = flag(value);
      target.set((look) => (look.italic = italic));
    },
    underline: (target, value) => {
      const underline = oneOf(value, "None", "Single", "Double");
      target.set((look) => (look.underline = underline));
    },
    color: (target, value) => {
      const given = color(value);
      target.set((look) => (look.color = given));
    },
  },
};

const FILL: ApiType<FormatTarget> = {
  name: "RangeFill",
  set: {
    color: (target, value) => {
      const given = color(value);
      target.set((look) => (look.fill = given));
    },
  },
};

const EDGES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
] as const;

const BORDERS: ApiType<FormatTarget> = {
  name: "RangeBorderCollection",
  item: (target, key) => bind(BORDER, { target, edge: oneOf(key, ...EDGES) }),
  call: {
    getItem: (target, [key]) => bind(BORDER, { target, edge: oneOf(key, ...EDGES) }),
  },
};

interface BorderTarget {
  readonly target: FormatTarget;
  readonly edge: (typeof EDGES)[number];
}

const BORDER: ApiType<BorderTarget> = {
  name: "RangeBorder",
  set: {
    style: ({ target, edge }, value) => {
      oneOf(value, "Continuous");
      for (const range of target.ranges) drawEdge(range, edge);
    },
  },
};

function drawEdge(target: RangeTarget, edge: (typeof EDGES)[number]): void {
  const { top, left, bottom, right } = target.range;
  // Lines inside need an inside; that Excel refuses them elsewhere is VBA's behaviour, taken over to be careful.
  if ((edge === "InsideHorizontal" && top === bottom) || (edge === "InsideVertical" && left === right)) {
    throw invalidArgument(`${edge} of a range without one`);
  }
  target.assertAllowed("allowFormatCells");
  target.forEach((cell, row, column) => {
    const sides: BorderSide[] = [];
    if (edge === "EdgeTop" && row === top) sides.push("top");
    if (edge === "EdgeBottom" && row === bottom) sides.push("bottom");
    if (edge === "EdgeLeft" && column === left) sides.push("left");
    if (edge === "EdgeRight" && column === right) sides.push("right");
    if (edge === "InsideHorizontal")
      sides.push(...(row < bottom ? ["bottom" as const] : []), ...(row > top ? ["top" as const] : []));
    if (edge === "InsideVertical")
      sides.push(...(column < right ? ["right" as const] : []), ...(column > left ? ["left" as const] : []));
    if (sides.length > 0) cell.look.borders = new Set([...(cell.look.borders ?? []), ...sides]);
  });
}
