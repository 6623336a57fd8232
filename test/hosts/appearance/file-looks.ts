/** The cell formats of a style sheet, read by the words of ECMA-376 part 1, 18.8. */
import type { CellAppearance } from "./appearance";
import { Xml } from "./xml";

const BUILT_IN: Readonly<Record<string, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  49: "@",
};
const SIDES = ["bottom", "left", "right", "top"] as const;

/** "FF1F4E79" → "1F4E79" */
export function colorOf(element: Xml | null | undefined): string {
  return (element?.value("rgb") ?? "").slice(2);
}

function has(font: Xml | undefined, property: string): boolean {
  return (font?.at(property) ?? null) !== null;
}

/** In their order: a cell's `s` is an index into them. */
export function cellLooks(source: string): readonly CellAppearance[] {
  const root = Xml.parse(source);
  const [fonts, fills, borders] = ["fonts", "fills", "borders"].map((list) => root.at(list)?.children ?? []);
  const formats = new Map(
    root.all("numFmts", "numFmt").map((format) => [format.value("numFmtId"), format.value("formatCode")]),
  );
  return root.all("cellXfs", "xf").map((format): CellAppearance => {
    const font = fonts?.[format.number("fontId")];
    const pattern = fills?.[format.number("fillId")]?.at("patternFill");
    const border = borders?.[format.number("borderId")];
    const alignment = format.at("alignment");
    const id = format.value("numFmtId") ?? "0";
    return {
      font: font?.at("name")?.value() ?? "",
      size: font?.at("sz")?.number() ?? NaN,
      bold: has(font, "b"),
      italic: has(font, "i"),
      underline: has(font, "u"),
      color: colorOf(font?.at("color")),
      fill: pattern?.value("patternType") === "solid" ? colorOf(pattern.at("fgColor")) : null,
      lines: SIDES.filter((side) => border?.at(side)?.value("style") === "thin").join(" "),
      horizontal: alignment?.value("horizontal") ?? "general",
      vertical: alignment?.value("vertical") ?? "bottom",
      wrap: alignment?.value("wrapText") === "1",
      indent: Number(alignment?.value("indent") ?? 0),
      numberFormat: formats.get(id) ?? BUILT_IN[id] ?? `unknown ${id}`,
    };
  });
}
