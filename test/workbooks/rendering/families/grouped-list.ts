/** Family K: units under group rows, numbering running on within a group of peers, a row of column numbers. */
import * as fc from "fast-check";
import { caption, column, flat, gridOf, numberRow, type Column } from "../columns";
import {
  asPart,
  cutAt,
  scoredOnly,
  withoutCodes,
  type FieldBook,
  type FieldNode,
  type FieldYear,
} from "../field-book";
import {
  drawsOf,
  fileYearOf,
  named,
  placeOfYear,
  points,
  YEAR_PLACES,
  type Rendering,
  type Table,
  type YearPlace,
} from "../table";
import { toldOf } from "../told";

interface Style {
  readonly yearPlace: YearPlace;
  readonly numbered: boolean;
  /** "Tiêu chí 1" in place of the areas' names. */
  readonly byNumber: boolean;
  /** Every so many units a group row; below it one without a number. */
  readonly every: number;
  readonly subgroups: boolean;
  readonly totalFirst: boolean;
}

const style: fc.Arbitrary<Style> = fc.record({
  yearPlace: fc.constantFrom(...YEAR_PLACES),
  numbered: fc.boolean(),
  byNumber: fc.boolean(),
  every: fc.integer({ min: 1, max: 4 }),
  subgroups: fc.boolean(),
  totalFirst: fc.boolean(),
});

const DISTRICTS = [
  "HUYỆN NA RÌ",
  "HUYỆN BA BỂ",
  "HUYỆN CHỢ ĐỒN",
  "THÀNH PHỐ BẮC KẠN",
  "HUYỆN PÁC NẶM",
  "HUYỆN NGÂN SƠN",
];
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];

/** A unit by its year and place, or a row that names a group. */
type Row =
  | { readonly year: FieldYear; readonly root: FieldNode; readonly unit: number }
  | { readonly sign: string; readonly heading: string };

/** Communes stand under their districts; several peer groups each under its own heading. */
function rowsOf(carried: readonly Carried[], own: Style): Row[] {
  return carried.flatMap(({ year, root }, group): Row[] => {
    const units = year.units.map((_, unit): Row => ({ year, root, unit }));
    if (carried.length > 1) return [{ sign: ROMAN[group] ?? "", heading: year.group.heading }, ...units];
    if (year.group.kind !== "commune") return units;
    return units.flatMap((row, unit): Row[] => {
      if (unit % own.every > 0) return [row];
      const sign = ROMAN[unit / own.every] ?? "";
      const heading = { sign, heading: DISTRICTS[unit / own.every] ?? "" };
      return own.subgroups ? [heading, { sign: "", heading: "Xã, thị trấn loại II" }, row] : [heading, row];
    });
  });
}

interface Carried {
  readonly year: FieldYear;
  readonly root: FieldNode;
}

function tableOf(carried: readonly Carried[], own: Style): Pick<Table, "rows" | "merges" | "solid"> {
  const [first] = carried;
  if (first === undefined) throw new Error("a list has at least one group");
  const total: Column<Row> = column("Tổng điểm các tiêu chí", (row) =>
    "unit" in row ? points(row.root.score[row.unit] ?? null) : null,
  );
  const areas: Column<Row> = caption(
    "Điểm của từng tiêu chí",
    first.root.children.map((area, place) =>
      column(area.name, (row) =>
        "unit" in row ? points(row.root.children[place]?.score[row.unit] ?? null) : null,
      ),
    ),
  );
  const columns: Column<Row>[] = [
    column("STT", (row) => ("unit" in row ? row.unit + 1 : row.sign)),
    column("Tên đơn vị", (row) => ("unit" in row ? (row.year.units[row.unit] ?? "") : row.heading)),
    ...(own.totalFirst ? [total, areas] : [areas, total]),
  ];
  return gridOf(columns, rowsOf(carried, own), own.numbered ? [numberRow(flat(columns).length)] : []);
}

function rendered(book: FieldBook, own: Style): Rendering {
  const place = placeOfYear(book, own.yearPlace);
  const carried = book.years.map((year): Carried => {
    const areas = withoutCodes(asPart("final", scoredOnly(cutAt(year.root, 1))));
    const children = areas.children.map((area, at) =>
      own.byNumber ? { ...area, name: `Tiêu chí ${at + 1}` } : area,
    );
    return { year, root: { ...areas, name: "Tổng điểm", children } };
  });
  // Peer groups stand in one list where they are judged by the same areas.
  const years = [...new Set(book.years.map(({ year }) => year))];
  return {
    tables: years.map((year, at): Table => {
      const peers = carried.filter((each) => each.year.year === year);
      return {
        ...named(year, place, `Danh sách ${at + 1} -`, "KẾT QUẢ ĐÁNH GIÁ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH"),
        ...tableOf(peers, own),
        hidden: [],
      };
    }),
    told: carried.map(({ year, root }) =>
      toldOf(year, root, {
        parts: ["final"],
        official: ["final"],
        subtotals: false,
        total: true,
        maxima: { leaves: "none", subtotals: "none", total: "none" },
      }),
    ),
    findings: [],
    ...fileYearOf(book, place),
  };
}

export const groupedList = drawsOf(style, rendered);
