/** Units as rows: which rows of the body are units, which head a group, which hold maxima. */

import { CellKind } from "../../workbook/snapshot";

import { headerRole, isTotalName } from "../words/header-words";
import { isNote, isStatisticName } from "../words/row-terms";
import { isNumberRow } from "../regions/header";
import { partedByRanks, type RankedRow } from "./peer-columns";
import { rankAt } from "../readers/ranks-in-cells";
import type { ScoreCells } from "../readers/score-cells";
import type { SheetView } from "../regions/sheet-view";
import { kindOfHeading, kindOfUnit } from "../../text/unit-names";
import type { UnitArea, UnitRows } from "./unit-row";

interface Section {
  readonly heading: string;
  readonly units: (RankedRow & { readonly number: number | null })[];
}

// eslint-disable-next-line sonarjs/cognitive-complexity -- a row is taken by the first kind that it is of; their order is the rule
export function readUnitRows(view: SheetView, cells: ScoreCells, area: UnitArea): UnitRows {
  const sections: Section[] = [{ heading: "", units: [] }];
  const groupRows: number[] = [];
  const ignored: number[] = [];
  let maxRow = -1;
  let nameRow = area.top;
  const numbered = isNumbered(view, area);
  for (let row = area.top; row <= area.bottom; row++) {
    if (!area.spans || view.text(row, area.unitColumn) !== "") nameRow = row;
    const name = view.text(nameRow, area.unitColumn);
    const said = area.said.get(row);
    if (said === "ignored" || said === "total" || said === "rank" || said === "percent") continue;
    if (said === "maxima") maxRow = row;
    if (said === "group") sections.push({ heading: name, units: [] });
    if (said === "maxima" || said === "group") continue;
    if (said === undefined && numbered && headsGroup(view, area, nameRow, name)) {
      sections.push({ heading: name, units: [] });
      groupRows.push(row);
      continue;
    }
    const figures = hasFigures(cells, area, row);
    if (!figures && said !== "unit" && !(numbered && countsAsUnit(view, cells, area, { row, name }))) {
      const heading = headingAt(view, area, row);
      if (
        heading !== "" &&
        !isNumberRow(view, row) &&
        !isNote(heading) &&
        hasFiguresBelow(view, cells, area, row)
      ) {
        sections.push({ heading, units: [] });
        groupRows.push(row);
      } else if (heading !== "") ignored.push(row);
      continue;
    }
    if (said === undefined && isMaximaRow(view, area, row, name) && maxRow < 0) {
      maxRow = row;
      continue;
    }
    const label = headerRole(name);
    if (
      said === undefined &&
      (name === "" ||
        label === "statistic" ||
        label === "max" ||
        isTotalName(name) ||
        isNumberRow(view, row) ||
        isStatisticName(name))
    ) {
      ignored.push(row);
      continue;
    }
    const cell = view.ref(nameRow, area.unitColumn);
    const number = area.codeColumn < 0 ? null : view.number(nameRow, area.codeColumn);
    const text = area.codeColumn < 0 ? "" : view.text(nameRow, area.codeColumn);
    const count = number ?? (/^\d+$/.test(text) ? Number(text) : null);
    const printed = area.rankColumn < 0 ? null : rankAt(view, row, area.rankColumn, 0);
    const { rank = null, of = null } = printed ?? {};
    sections[sections.length - 1]?.units.push({ row, name, cell, number: count, rank, of });
  }
  const blocks = blocksOf(sections.filter(({ units }) => units.length > 0));
  return {
    blocks: blocks.flatMap((block) => partedByRanks(view, block, area.textColumns)),
    maxRow,
    groupRows,
    ignored,
  };
}

/** True where the units are counted 1, 2, 3 …: then a row with another sign or none is no unit like them. */
function isNumbered(view: SheetView, { top, bottom, codeColumn }: UnitArea): boolean {
  if (codeColumn < 0) return false;
  let numbers = 0;
  for (let row = top; row <= bottom; row++) if (/^\d+\.?$/.test(view.shown(row, codeColumn))) numbers++;
  return numbers >= 2;
}

function hasFigures(cells: ScoreCells, area: UnitArea, row: number): boolean {
  const rows = area.rowsOf.get(row) ?? [{ row }];
  return rows.some((own) =>
    area.figureColumns.some(
      (column) => cells.isFigure(own.row, column) || cells.isPercentText(own.row, column),
    ),
  );
}

/** A row whose number goes on from the unit above to the unit below is a unit too, though it has no figure. */
function countsAsUnit(
  view: SheetView,
  cells: ScoreCells,
  area: UnitArea,
  { row, name }: { readonly row: number; readonly name: string },
): boolean {
  const numberAt = (at: number): number => Number(view.shown(at, area.codeColumn).replace(/\.$/, "") || NaN);
  const own = numberAt(row);
  if (name === "" || !Number.isInteger(own)) return false;
  const neighbour = (step: 1 | -1): number => {
    for (let at = row + step; at >= area.top && at <= area.bottom; at += step) {
      if (hasFigures(cells, area, at) || Number.isInteger(numberAt(at))) return numberAt(at);
    }
    return NaN;
  };
  const [above, below] = [neighbour(-1), neighbour(1)];
  const goesOn = below === own + 1 || (Number.isNaN(below) && above === own - 1);
  return goesOn && (own === 1 || above === own - 1);
}

/** "II | UBND các huyện" among numbered units heads a group though averages may stand beside it. */
function headsGroup(view: SheetView, area: UnitArea, row: number, name: string): boolean {
  if (name === "" || isTotalName(name) || isStatisticName(name) || headerRole(name) === "max") return false;
  const sign = view.shown(row, area.codeColumn);
  return /^(?:[IVX]+|[A-H])\.?$/.test(sign) || (sign === "" && kindOfHeading(name) !== null);
}

/** A row with a text in the unit or number column and no figure heads a group, if units follow. */
function headingAt(view: SheetView, area: UnitArea, row: number): string {
  const name = view.text(row, area.unitColumn);
  if (name !== "") return name;
  const left = area.codeColumn < 0 ? "" : view.text(row, area.codeColumn);
  return left.length > 3 ? left : "";
}

function hasFiguresBelow(view: SheetView, cells: ScoreCells, area: UnitArea, row: number): boolean {
  for (let below = row + 1; below <= Math.min(area.bottom, row + 4); below++) {
    if (
      view.text(below, area.unitColumn) !== "" &&
      area.figureColumns.some((column) => cells.isFigure(below, column) || cells.isPercentText(below, column))
    )
      return true;
  }
  return false;
}

/** "Điểm tối đa" as the name of a row, or figures with no name right below the header. */
function isMaximaRow(view: SheetView, area: UnitArea, row: number, name: string): boolean {
  const label = name === "" && area.codeColumn >= 0 ? view.text(row, area.codeColumn) : name;
  if (headerRole(label) === "max") return true;
  return (
    label === "" &&
    row === area.top &&
    view.kind(row, area.unitColumn) === CellKind.empty &&
    !isNumberRow(view, row)
  );
}

/**
 * Sections → peer groups. A heading parts units that are numbered or ranked from 1 again, or that are of
 * another kind; where the numbering runs on, the headings only arrange one group.
 */
function blocksOf(sections: readonly Section[]): { heading: string; units: RankedRow[] }[] {
  const blocks: {
    heading: string;
    headings: number;
    units: (RankedRow & { section: string })[];
    kind: string;
  }[] = [];
  let previous: Section | null = null;
  for (const section of sections) {
    const last = blocks[blocks.length - 1];
    const kind = kindOfHeading(section.heading) ?? commonKind(section);
    if (
      last !== undefined &&
      previous !== null &&
      !startsAgain(previous, section) &&
      (kind === last.kind || kind === "other")
    ) {
      last.units.push(...section.units.map((unit) => ({ ...unit, section: section.heading })));
      last.headings++;
    } else {
      const units = section.units.map((unit) => ({ ...unit, section: section.heading }));
      blocks.push({ heading: section.heading, headings: 1, units, kind });
    }
    previous = section;
  }
  return blocks.map(({ heading, headings, units }) => ({
    heading: headings > 1 ? "" : heading,
    units: withoutNamesakes(units),
  }));
}

function commonKind(section: Section): string {
  const kinds = new Set(section.units.map(({ name }) => kindOfUnit(name)));
  const [only] = kinds;
  return kinds.size === 1 && only !== undefined ? only : "other";
}

/** Numbers or ranks that begin at 1 again after they had passed it. */
function startsAgain(previous: Section, next: Section): boolean {
  const number = next.units[0]?.number ?? null;
  const before = previous.units[previous.units.length - 1]?.number ?? null;
  if (number !== null && before !== null) return number <= before;
  const has = ({ units }: Section): boolean => units.some(({ rank }) => rank === 1);
  return has(previous) && has(next);
}

/** Units of one name under different headings are told apart by them: "Xã Tân Lập (Huyện A)". */
function withoutNamesakes(units: readonly (RankedRow & { readonly section: string })[]): RankedRow[] {
  const sections = new Map<string, Set<string>>();
  for (const { name, section } of units) sections.set(name, (sections.get(name) ?? new Set()).add(section));
  return units.map(({ section, ...unit }) => {
    const apart = (sections.get(unit.name)?.size ?? 0) > 1 && section !== "";
    return { ...unit, name: apart ? `${unit.name} (${section})` : unit.name };
  });
}
