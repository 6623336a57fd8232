/** The columns of a table as a person says they are, with what the header over them tells besides. */
import type { LayoutCorrection } from "../../scorebook/corrections";
import type { CellRef } from "../../workbook/address";
import { leadingCode } from "../axes/codes";
import { criteriaColumns } from "../axes/criteria-columns";
import { kindOf } from "../axes/criteria-rows";
import type { CriteriaColumn } from "../readers/criteria-table";
import type { DraftNode } from "../readers/draft";
import { maxInText, type HeaderColumn } from "../regions/header-column";
import type { HeaderMaximum } from "../axes/header-maxima";
import type { TablePlace } from "../layouts/layout";
import { isScorePart } from "../readers/part-filler";
import { STEP } from "../axes/subject-path";
import { fold } from "../../text/fold";
import type { UnitColumn, UnitColumns } from "../axes/unit-columns";

/** True where no column of scores names a unit: the sheet is about one. */
export function isAboutOne({ columns }: LayoutCorrection): boolean {
  return !columns.some(({ role, subject }) => isScorePart(role) && subject !== "");
}

/** What the header says of a column; years that it tells count unless the person named that of the table. */
function headersOf(
  place: TablePlace,
  mapping: LayoutCorrection,
): (column: number) => HeaderColumn | undefined {
  const { columns } = place.band;
  const years = new Set(columns.flatMap(({ year }) => year ?? []));
  const toldByPerson = mapping.year !== null && years.size <= 1;
  const byColumn = new Map(
    columns.map((header) => [header.column, toldByPerson ? { ...header, year: null } : header]),
  );
  return (column) => byColumn.get(column);
}

/** Columns of a table with criteria as rows. */
export function mappedCriteriaColumns(
  place: TablePlace,
  mapping: LayoutCorrection,
): readonly CriteriaColumn[] {
  const header = headersOf(place, mapping);
  const known = criteriaColumns(place.view, place.band, place.bodyBottom)?.columns ?? [];
  const columns: CriteriaColumn[] = [];
  for (const said of mapping.columns) {
    const { column, subject, role } = said;
    const own = known.find((candidate) => candidate.column === column);
    const year = said.year ?? header(column)?.year ?? null;
    columns.push({
      ...said,
      year,
      unitCell: subject === "" ? null : unitCellOf(),
      group: own?.group ?? "",
      header: header(column)?.text ?? subject,
    });

    /** The header's own cell; or that of the same unit's other parts (self beside appraised). */
    function unitCellOf(): CellRef {
      if (own !== undefined && own.unitCell !== null && fold(own.subject) === fold(subject))
        return own.unitCell;
      const same = columns.filter((other) => fold(other.subject) === fold(subject));
      const free = same.find(
        ({ unitCell }) =>
          !same.some((other) => isAt(other.unitCell, unitCell) && other.role === role && other.year === year),
      );
      return free?.unitCell ?? place.view.ref(mapping.headerBottom, column);
    }
  }
  return columns;
}

function isAt(a: CellRef | null, b: CellRef | null): boolean {
  return a !== null && b !== null && a.row === b.row && a.column === b.column;
}

/** Columns with the nodes that their subjects name: a path from the area down; "" is the total. */
export function mappedUnitColumns(place: TablePlace, mapping: LayoutCorrection): UnitColumns {
  const { view } = place;
  const header = headersOf(place, mapping);
  const stripped = (subject: string): string => (maxInText(subject)?.rest ?? subject).trim();
  const paths = pathsOf(mapping.columns.map(({ subject }) => stripped(subject)));
  const nodes = paths.map((path): DraftNode => {
    const steps = path === "" ? [] : path.split(STEP);
    const own = steps[steps.length - 1] ?? "";
    const leading = leadingCode(own);
    const name = leading?.rest ?? own;
    const first = mapping.columns.find(({ subject }) => stripped(subject) === path);
    return {
      code: leading?.code.text ?? "",
      name,
      level: steps.length,
      kind: steps.length === 0 ? "scored" : kindOf(own),
      parent: steps.length === 0 ? -1 : paths.indexOf(steps.slice(0, -1).join(STEP)),
      cell:
        first === undefined || path === ""
          ? null
          : (header(first.column)?.names.at(-1)?.cell ?? view.ref(mapping.headerBottom, first.column)),
    };
  });
  const columns = mapping.columns.map((said): UnitColumn => {
    const { role, column, subject } = said;
    const scored = isScorePart(role) || role === "percent" || role === "rank" || role === "max";
    const node = scored ? paths.indexOf(stripped(subject)) : -1;
    const own = header(column);
    return { ...said, year: said.year ?? own?.year ?? null, node, header: own?.text ?? subject };
  });
  const unitColumn = mapping.columns.find(({ role }) => role === "unit")?.column ?? -1;
  return { columns, nodes, maxima: maximaOf(columns), unitColumn };

  /** The header's own maximum, which changes from year to year; else what the person wrote. */
  function maximaOf(scored: readonly UnitColumn[]): readonly HeaderMaximum[] {
    return scored.flatMap(({ column, node, role, year, subject }): HeaderMaximum[] => {
      if (node < 0) return [];
      const told = header(column)?.max ?? null;
      if (told !== null) return [{ node, column, role, year, ...told }];
      const said = maxInText(subject);
      const cell = view.ref(mapping.headerBottom, column);
      return said === null ? [] : [{ node, column, role, year, value: said.value, cell }];
    });
  }
}

/** The total and every path with those above it, in pre-order. */
function pathsOf(subjects: readonly string[]): readonly string[] {
  const paths: string[] = [""];
  const add = (path: string): void => {
    if (path === "" || paths.includes(path)) return;
    const parent = path.split(STEP).slice(0, -1).join(STEP);
    add(parent);
    // Below its parent and the branches that the parent has already.
    let at = paths.indexOf(parent) + 1;
    while (at < paths.length && (parent === "" || paths[at]?.startsWith(parent + STEP) === true)) at++;
    paths.splice(at, 0, path);
  };
  subjects.forEach(add);
  return paths;
}
