/** The rows of a list, gathered by unit: what every cell of its figures belongs to. */
import type { CellRef } from "../../workbook/address";
import type { ColumnRole } from "../../scorebook/table-shape";
import { itemCodes, type TreeItem } from "../axes/item-tree";
import { joinedItems, spanningColumn, type ItemColumn } from "../axes/item-column";
import { dependsOn } from "../axes/key-laws";
import { combined, determines } from "../axes/key-structure";
import { labelRoles, type LabelRoles } from "../axes/row-parts";
import { isStatisticName } from "../words/row-terms";
import { headerRole, isTotalName } from "../words/header-words";
import { kindOfHeading, kindOfUnit } from "../../text/unit-names";
import type { LongTable, ReadList } from "./list-table";
import { isScorePart } from "./part-filler";
import type { ScoreCells } from "./score-cells";

export interface ListUnit {
  readonly name: string;
  readonly cell: CellRef;
  /** Places of its rows among those of the list, the part that counts last. */
  readonly places: readonly number[];
}

/** One cell of figures. */
export interface ListCell {
  readonly item: number;
  readonly row: number;
  readonly column: number;
  readonly role: ColumnRole;
  /** The column repeats a figure of the unit as a whole in each of its rows. */
  readonly ofUnit: boolean;
}

interface FigureColumn {
  readonly column: number;
  readonly role: ColumnRole;
  readonly ofUnit: boolean;
}

export class ListRows {
  readonly items: readonly TreeItem[];
  readonly parts: ReadList["parts"];
  private readonly rows: readonly number[];
  private readonly units: ItemColumn;
  private readonly criteria: ItemColumn;
  private readonly labels: ItemColumn | null;
  private readonly roles: LabelRoles | null;
  private readonly columns: readonly FigureColumn[];
  private readonly all: readonly ListUnit[];

  constructor(
    private readonly table: LongTable,
    private readonly cells: ScoreCells,
  ) {
    const { view, said, bodyTop, bodyBottom } = table;
    const column = (role: ColumnRole): number => table.columns.find((own) => own.role === role)?.column ?? -1;
    const named = table.columns.filter(({ role }) => role === "criterion").map((own) => own.column);
    const rows: number[] = [];
    for (let row = bodyTop; row <= bodyBottom; row++) {
      const texts = [column("unit"), ...named].filter((at) => view.shownOver(row, at) !== "").length;
      if (!said.has(row) && (texts > 1 || (texts > 0 && this.hasFigure(row)))) rows.push(row);
    }
    this.rows = rows;
    this.units = spanningColumn(view, column("unit"), rows);
    const code = column("code") < 0 ? null : spanningColumn(view, column("code"), rows);
    const paths = named.map((at) => spanningColumn(view, at, rows));
    const last = paths[paths.length - 1] ?? this.units;
    this.criteria = [...paths.slice(0, -1), ...(code === null ? [] : [code])].reduce(joinedItems, last);
    this.items = this.treeItems(paths, code, last);
    this.labels = column("part") < 0 ? null : spanningColumn(view, column("part"), rows);
    const count = rows.length;
    const figures = table.columns.filter(({ role }) => isScorePart(role) || KEPT.has(role));
    const scores = figures.filter(({ role }) => isScorePart(role)).map((own) => own.column);
    const places = combined([this.units.of, this.criteria.of], count);
    this.roles =
      this.labels === null
        ? null
        : labelRoles(this.labels, places, scores, (index, at) => this.points(index, at));
    this.parts =
      this.labels === null || this.roles === null
        ? null
        : {
            labels: this.labels.items,
            counted: this.labels.items[this.roles.counted] ?? "",
            known: this.roles.known,
          };
    this.columns = figures.map((own) => ({
      column: own.column,
      role: own.role,
      ofUnit: this.isOfUnit(own.column),
    }));
    this.all = this.listUnits();
  }

  /** Units by group: a column that heads groups ("Khối sở"), and whose texts units determine, parts them. */
  groups(): { readonly heading: string; readonly units: readonly ListUnit[] }[] {
    const { view, columns } = this.table;
    const headings = columns
      .filter(({ role }) => role === "ignored" || role === "class")
      .map(({ column }) => spanningColumn(view, column, this.rows))
      .find(
        ({ items, of }) =>
          items.length > 1 &&
          items.length < this.units.items.length &&
          determines(this.units.of, of) &&
          (items.every((text) => kindOfHeading(text) !== null) || this.partsKinds(of)),
      );
    const groups = new Map<string, ListUnit[]>();
    for (const unit of this.all) {
      const heading = headings?.items[headings.of[unit.places[0] ?? 0] ?? -1] ?? "";
      const group = groups.get(heading) ?? [];
      group.push(unit);
      groups.set(heading, group);
    }
    return [...groups].map(([heading, units]) => ({ heading, units }));
  }

  /** A column that names groups, but not one for each unit: a text of another hand would split them. */
  get hasBrokenGroups(): boolean {
    const { view, columns } = this.table;
    return columns.some(({ role, column }) => {
      if (role !== "ignored" && role !== "class") return false;
      const { items, of } = spanningColumn(view, column, this.rows);
      const isGroup = items.length > 1 && items.some((text) => kindOfHeading(text) !== null);
      return isGroup && items.length <= this.units.items.length && !determines(this.units.of, of);
    });
  }

  /** Whatever they are called: under one text all units are of one kind of body, and under others of another. */
  private partsKinds(of: Int32Array): boolean {
    const kinds = new Map<number, Set<string>>();
    for (const { name, places } of this.all) {
      const item = of[places[0] ?? 0] ?? -1;
      kinds.set(item, (kinds.get(item) ?? new Set<string>()).add(kindOfUnit(name)));
    }
    const each = [...kinds.values()].map((own) => [...own]);
    const single = each.flatMap(([kind = "other", ...more]) => (more.length === 0 ? [kind] : ["other"]));
    return !single.includes("other") && new Set(single).size > 1;
  }

  itemsOf({ places }: ListUnit): readonly number[] {
    return places.map((place) => this.criteria.of[place] ?? -1);
  }

  /** By unit the figure of every item, of the part that counts. */
  figures(): Float64Array[] {
    const [score] = this.columns.filter(({ role }) => isScorePart(role));
    const counted = this.labels?.items[this.roles?.counted ?? -1];
    return this.all.map(({ places }) => {
      const figures = new Float64Array(this.items.length).fill(NaN);
      for (const place of places) {
        const item = this.criteria.of[place] ?? -1;
        const label = this.labels?.items[this.labels.of[place] ?? -1];
        if (item >= 0 && score !== undefined && label === counted)
          figures[item] = this.points(place, score.column);
      }
      return figures;
    });
  }

  /** Every cell of a unit's figures, those of the part that counts last. */
  each(unit: ListUnit, take: (cell: ListCell) => void): void {
    const lastOf = new Map(unit.places.map((place) => [this.criteria.of[place] ?? -1, place]));
    for (const place of unit.places) {
      const item = this.criteria.of[place] ?? -1;
      const row = this.rows[place] ?? -1;
      if (item < 0) continue;
      const label = this.roles?.of[this.labels?.of[place] ?? -1]?.role ?? null;
      for (const { column, role, ofUnit } of this.columns) {
        // A part with a column of its own stands in the row that counts; a label says what the score is.
        const once = role !== "final" && isScorePart(role) && label !== null;
        if (once && lastOf.get(item) !== place) continue;
        const held = role === "final" && label !== null ? label : role;
        if (ofUnit && place !== unit.places[unit.places.length - 1]) continue;
        take({ item, row, column, role: held, ofUnit });
      }
    }
  }

  /** What the columns of reasons say in a unit's rows. */
  remarks(
    { places }: ListUnit,
    take: (item: number, row: number, column: number, role: ColumnRole) => void,
  ): void {
    const noted = this.table.columns.filter(({ role, column }) => NOTED.has(role) && !this.table.view.isHidden(column)); // prettier-ignore
    for (const place of places)
      for (const { column, role } of noted)
        take(this.criteria.of[place] ?? -1, this.rows[place] ?? -1, column, role);
  }

  /** Cells of a "unit" that is called maximum. */
  maxima(take: (cell: Pick<ListCell, "item" | "row" | "column">) => void): void {
    const score = this.columns.find(({ role }) => isScorePart(role));
    const max = this.units.items.findIndex((name) => headerRole(name) === "max");
    if (score === undefined || max < 0) return;
    this.units.of.forEach((unit, place) => {
      const item = this.criteria.of[place] ?? -1;
      if (unit === max && item >= 0) take({ item, row: this.rows[place] ?? -1, column: score.column });
    });
  }

  /** Cells of a unit's rows that say again what an earlier one said. */
  doublesOf({ places }: ListUnit): readonly CellRef[] {
    const seen = new Set<string>();
    return places.flatMap((place) => {
      const key = `${this.criteria.of[place] ?? -1} ${this.labels?.of[place] ?? -1}`;
      const again = seen.has(key);
      seen.add(key);
      const [column] = this.columns;
      return again && column !== undefined ? [this.table.view.ref(this.rows[place] ?? 0, column.column)] : [];
    });
  }

  private listUnits(): readonly ListUnit[] {
    const places: number[][] = this.units.items.map(() => []);
    const order = [...this.rows.keys()];
    const weight = (place: number): number => this.roles?.of[this.labels?.of[place] ?? -1]?.weight ?? 0;
    if (this.roles !== null) order.sort((a, b) => weight(a) - weight(b) || a - b);
    for (const place of order) places[this.units.of[place] ?? -1]?.push(place);
    return this.units.items.flatMap((name, unit) => {
      const own = places[unit] ?? [];
      const role = headerRole(name);
      const none = role === "max" || role === "statistic" || isTotalName(name) || isStatisticName(name);
      if (none || own.length === 0) return [];
      const first = this.units.shownAt[Math.min(...own)] ?? -1;
      return [{ name, cell: this.table.view.ref(first, this.units.column), places: own }];
    });
  }

  private treeItems(paths: readonly ItemColumn[], code: ItemColumn | null, last: ItemColumn): TreeItem[] {
    const { view } = this.table;
    const first = new Int32Array(this.criteria.items.length).fill(-1);
    this.criteria.of.forEach((item, place) => {
      if (item >= 0 && (first[item] ?? -1) < 0) first[item] = place;
    });
    const codes = itemCodes(
      Array.from(first, (place) => {
        const row = code?.shownAt[place] ?? -1;
        return code === null || row < 0 ? "" : (view.number(row, code.column) ?? view.text(row, code.column));
      }),
    );
    return Array.from(first, (place, item) => ({
      path: paths.map(({ items, of }) => items[of[place] ?? -1] ?? "").filter((text) => text !== ""),
      code: codes[item] ?? "",
      cell: view.ref(last.shownAt[place] ?? 0, last.column),
    }));
  }

  /** True where a column has one figure for all rows of a unit: its total, or its rank, beside each criterion. */
  private isOfUnit(column: number): boolean {
    const values = Float64Array.from(this.rows, (_, place) => this.points(place, column));
    const { units, criteria } = this;
    return (
      dependsOn(units.of, units.items.length, values) &&
      !dependsOn(criteria.of, criteria.items.length, values)
    );
  }

  private points(place: number, column: number): number {
    const row = this.rows[place] ?? -1;
    const number = this.cells.number(row, column);
    return Number.isNaN(number) ? (this.cells.points(row, column) ?? NaN) : number;
  }

  private hasFigure(row: number): boolean {
    return this.table.columns.some(
      ({ column, role }) => isScorePart(role) && this.cells.isFigure(row, column),
    );
  }
}

const NOTED: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["reason", "responsible", "remedy"]);
const KEPT: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["max", "rank", "percent"]);
