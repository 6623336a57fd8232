/** Whose sheet it is: names for the unit that a sheet is about, the likeliest first. */
import { leadingCode } from "./codes";
import type { CellRef } from "../../workbook/address";
import type { DraftUnit } from "../readers/draft";
import type { TablePlace } from "../layouts/layout";
import type { Evidence } from "../../scorebook/recognition";
import { plain, tidy } from "../../text/fold";
import { decisionIn } from "../regions/titles";
import { lookup } from "../../text/terms";
import {
  LABEL,
  MEASURED,
  NAMELESS,
  NO_UNIT_LINE_TERMS,
  OF_UNIT,
  PLACE,
  SEVERAL,
} from "../words/own-unit-terms";
import { kindOfUnit } from "../../text/unit-names";

export interface OwnUnit {
  readonly unit: DraftUnit;
  readonly evidence: Evidence;
}

/** What a name may go on with behind a comma or a dash: "Thể thao và Du lịch", but not "tỉnh Bắc Kạn". */
const GOES_ON = /^\p{Lu}/u;
const notOfUnit = lookup(NO_UNIT_LINE_TERMS);

export function ownUnits(place: TablePlace): OwnUnit[] {
  const { view, titles } = place;
  const found: OwnUnit[] = [];
  const add = (name: string, cell: CellRef | null, code: "unit-in-title" | "unit-in-sheet-name"): void => {
    // "Đơn vị: Sở Y tế - Năm 2025" names the year behind the unit.
    const bare = tidy(name)
      .replace(/[\s,;–-]*\(?năm\s*20\d\d\)?\s*$/iu, "")
      .replace(/[.;,:]+$/, "");
    if (bare === "" || found.some(({ unit }) => unit.name === bare)) return;
    found.push({ unit: { name: bare, cell }, evidence: { code, cell, params: { unit: bare } } });
  };
  for (const { text, cell } of titles) {
    const label = LABEL.exec(text);
    if (label !== null && !MEASURED.test(label[1] ?? "")) add(label[1] ?? "", cell, "unit-in-title");
  }
  for (const { text, cell } of titles) {
    // Whatever stands before the colon: "Nơi được chấm: Phường Cam Đường".
    const said = /^[^:]{2,40}:\s*(\S.*)$/u.exec(text)?.[1] ?? "";
    if (isUnitLine(said) && !SEVERAL.test(said)) add(said, cell, "unit-in-title");
  }
  for (const { text, cell } of titles) {
    // "Kèm theo Quyết định số … của UBND tỉnh Bắc Kạn" names who decided.
    const match = decisionIn(text) === null ? OF_UNIT.exec(text)?.[1] : undefined;
    const named = match === undefined ? undefined : wholeName(match);
    if (named !== undefined && !SEVERAL.test(named.replace(/^ubnd\s+/iu, "")))
      add(named, cell, "unit-in-title");
  }
  const sheetUnit = unitOfSheetName(view.name);
  const named = sheetUnit !== "" && kindOfUnit(sheetUnit) !== "other";
  if (named) add(sheetUnit, null, "unit-in-sheet-name");
  // A line that is nothing but a unit's name: the heading of the sheet, or the body that issued it.
  const alone = titles.map(({ text, cell }) => ({ text: uncounted(text), cell })).reverse();
  for (const { text, cell } of alone) if (isUnitLine(text)) add(text, cell, "unit-in-title");
  if (sheetUnit !== "" && !named) add(sheetUnit, null, "unit-in-sheet-name");
  return found;
}

/** "Sở Văn hóa, Thể thao và Du lịch - tỉnh Bắc Kạn" → without the province. */
function wholeName(text: string): string {
  for (const { 0: sign, index } of text.matchAll(/\s*[,–-]\s*/gu)) {
    const rest = text.slice(index + sign.length);
    if (!GOES_ON.test(rest) || PLACE.test(rest)) return text.slice(0, index);
  }
  return text;
}

/** "2022 - Huyện Ba Bể", "Ba Bể (2022)", the copy "Ba Bể (2)" → the name; "" for "Sheet1", "Năm 2022", "Phụ lục II". */
export function unitOfSheetName(name: string): string {
  const bare = tidy(name)
    .replace(/\(?(?:năm\s*)?20\d\d\)?/giu, " ")
    .replace(/_|\(\d{1,2}\)\s*$/g, " ")
    .replace(/^[\s\-–.,]*(?:\d+[\s.\-–]+)?|[\s\-–.,]+$/g, "");
  return NAMELESS.test(plain(bare)) ? "" : tidy(bare);
}

/** "2. HUYỆN BA BỂ" → "HUYỆN BA BỂ". */
function uncounted(text: string): string {
  return leadingCode(text)?.rest ?? text;
}

function isUnitLine(text: string): boolean {
  if (text.length > 70 || kindOfUnit(text) === "other") return false;
  return notOfUnit(plain(text)) === null;
}
