/** How the own sheets look in a file, read from its parts by the words of ECMA-376. */
import { columnName } from "../../../src/workbook/address";
import { digitPixels } from "../../../src/hosts/file/writing/default-font";
import { Package } from "../../../src/hosts/file/package/package";
import { readWorkbookPart, type NameEntry } from "../../../src/hosts/file/package/workbook-part";
import { ownSheets } from "../../../src/workbook/own-sheets";
import type { Appearance, Appearances, CellAppearance } from "./appearance";
import { chartsOf } from "./file-charts";
import { cellLooks, colorOf } from "./file-looks";
import { plainRange, Xml } from "./xml";

export function appearancesInFile(bytes: Uint8Array): Appearances {
  const parts = Package.open(bytes);
  const workbook = readWorkbookPart(parts);
  const styles = parts.text("xl/styles.xml");
  const looks = cellLooks(styles);
  const own = new Set(ownSheets({ names: workbook.names.filter(({ sheet }) => sheet === null) }).values());
  const sheets = workbook.sheets.flatMap(({ name, part }, index) => {
    if (!own.has(name) || part === null) return [];
    const names = workbook.names.filter(({ sheet }) => sheet === index);
    const root = Xml.parse(parts.text(part));
    const look = { ...sheetOf(root, looks, digitPixels(styles)), page: pageOf(root, names) };
    return [[name, { ...look, charts: chartsOf(parts, part) }] as const];
  });
  return Object.fromEntries(sheets);
}

function sheetOf(
  root: Xml,
  looks: readonly CellAppearance[],
  digit: number,
): Omit<Appearance, "page" | "charts"> {
  const rows = root.all("sheetData", "row");
  const columns = columnsOf(root, digit);
  const pane = root.at("sheetViews", "sheetView", "pane");
  return {
    looks: Object.fromEntries(rows.flatMap((row) => row.all("c")).flatMap((cell) => shownLook(cell, looks))),
    widths: Object.fromEntries(
      columns.filter(({ hidden }) => !hidden).map(({ name, pixels }) => [name, pixels]),
    ),
    hiddenColumns: columns.filter(({ hidden }) => hidden).map(({ name }) => name),
    heights: Object.fromEntries(
      rows
        .filter((row) => row.value("ht") !== null)
        .map((row) => [String(row.value("r")), row.number("ht")] as const),
    ),
    merges: root
      .all("mergeCells", "mergeCell")
      .map((merge) => merge.value("ref") ?? "")
      .sort(),
    freeze: { rows: Number(pane?.value("ySplit") ?? 0), columns: Number(pane?.value("xSplit") ?? 0) },
    filter: root.at("autoFilter")?.value("ref") ?? null,
    colorScales: root.all("conditionalFormatting").map(colorScaleOf),
  };
}

function shownLook(
  cell: Xml,
  looks: readonly CellAppearance[],
): readonly (readonly [string, CellAppearance])[] {
  const look = looks[cell.number("s")];
  const name = cell.value("r") ?? "";
  if (look === undefined) throw new Error(`no look for ${name}`);
  const shows = cell.children.length > 0 || look.fill !== null || look.lines !== "";
  return shows ? [[name, look]] : [];
}

interface Column {
  readonly name: string;
  readonly hidden: boolean;
  readonly pixels: number;
}

function columnsOf(root: Xml, digit: number): readonly Column[] {
  return root.all("cols", "col").flatMap((column) => {
    const [first, last, width] = ["min", "max", "width"].map((name) => column.number(name));
    if (first === undefined || last === undefined || width === undefined) return [];
    // ECMA-376 part 1, 18.3.1.13
    const pixels = Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
    const hidden = column.value("hidden") === "1";
    return Array.from({ length: last - first + 1 }, (_, index) => ({
      name: columnName(first - 1 + index),
      hidden,
      pixels,
    }));
  });
}

function colorScaleOf(format: Xml): Appearance["colorScales"][number] {
  const scale = format.at("cfRule", "colorScale");
  const points = scale?.all("cfvo") ?? [];
  const kinds = points.map((point) => point.value("type")).join();
  if (!/^min,percent(?:ile)?,max$/.test(kinds)) throw new Error(`a scale over ${kinds}`);
  const [low, middle, high] = scale?.all("color") ?? [];
  return {
    range: format.value("sqref") ?? "",
    low: colorOf(low),
    middle: colorOf(middle),
    midpoint: `${points[1]?.value("type") ?? ""} ${points[1]?.value() ?? ""}`,
    high: colorOf(high),
  };
}

const HUNDREDTHS_PER_INCH = 2540;
const A4 = "9";

function pageOf(root: Xml, names: readonly NameEntry[]): Appearance["page"] {
  const setup = root.at("pageSetup");
  const margins = root.at("pageMargins");
  const fits = root.at("sheetPr", "pageSetUpPr")?.value("fitToPage") === "1";
  const reference = (name: string): string | null => {
    const found = names.find((entry) => entry.name === `_xlnm.${name}`);
    return found === undefined ? null : plainRange(found.refersTo);
  };
  const titles = (names.find(({ name }) => name === "_xlnm.Print_Titles")?.refersTo ?? "")
    .split(/,(?=(?:[^']*'[^']*')*[^']*$)/)
    .map(plainRange);
  return {
    orientation: setup?.value("orientation") ?? "portrait",
    paper: setup?.value("paperSize") === A4 ? "A4" : "?",
    pagesWide: fits && setup?.value("fitToHeight") === "0" ? Number(setup.value("fitToWidth") ?? 1) : 0,
    area: reference("Print_Area") ?? "",
    titleRows: titles.find((title) => /^\d/.test(title)) ?? null,
    titleColumns: titles.find((title) => /^[A-Z]/.test(title)) ?? null,
    centerFooter: (root.at("headerFooter", "oddFooter")?.text ?? "").replace(/^&C/, ""),
    firstNumber: setup?.value("useFirstPageNumber") === "1" ? setup.number("firstPageNumber") : null,
    breaks: root.all("rowBreaks", "brk").map((end) => end.number("id") + 1),
    margins: Object.fromEntries(
      ["top", "bottom", "left", "right", "header", "footer"].map((side) => [
        side,
        Math.round((margins?.number(side) ?? NaN) * HUNDREDTHS_PER_INCH),
      ]),
    ),
  };
}
