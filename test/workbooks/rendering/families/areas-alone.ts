/** Families D and L: a sheet for each area; components beside each other with score, rank and class. */
import * as fc from "fast-check";
import { caption, column, gridOf, type Column } from "../columns";
import {
  asPart,
  cutAt,
  percentOf,
  ranksOf,
  scoredOnly,
  withoutCodes,
  type FieldBook,
  type FieldNode,
} from "../field-book";
import {
  decimals,
  drawsOf,
  fileYearOf,
  named,
  percent,
  placeOfYear,
  points,
  YEAR_PLACES,
  type DrawnCell,
  type Rendering,
  type Table,
  type YearPlace,
} from "../table";
import { toldOf } from "../told";

/** A row of the sheet: a unit by its place, or the maxima. */
type Row = number | "maxima";
type Cell = (row: Row) => DrawnCell;

interface OneAreaStyle {
  readonly yearPlace: YearPlace;
  readonly codes: boolean;
}

/** D: a sheet for every area, points and percent; the total is what they add up to. */
function oneArea(book: FieldBook, own: OneAreaStyle): Rendering {
  const place = placeOfYear(book, own.yearPlace);
  const years = book.years.map((year) => {
    const areas = asPart("final", scoredOnly(cutAt(year.root, 1)));
    return { year, root: own.codes ? areas : withoutCodes(areas) };
  });
  const percentsOf = (node: FieldNode): (number | null)[] =>
    node.score.map((mark, unit) => percentOf(mark, node.applicable[unit] ?? null));
  let number = 0;
  return {
    tables: years.flatMap(({ year, root }) =>
      root.children.map((area): Table => {
        const percents = percentsOf(area);
        const title = `${area.code === "" ? "" : `${area.code}. `}${area.name} (tối đa ${decimals(area.max, ".")}điểm)`;
        const grid = gridOf<number>(
          [
            column("STT", (unit) => unit + 1),
            column("Tên đơn vị", (unit) => year.units[unit] ?? ""),
            caption(title, [
              column("Điểm", (unit) => points(area.score[unit] ?? null)),
              column("Chỉ số %", (unit) => percent(percents[unit] ?? null)),
            ]),
          ],
          year.units.map((_, unit) => unit),
        );
        return {
          ...named(year.year, place, `LV ${++number} -`, "BÁO CÁO TỔNG HỢP THEO LĨNH VỰC"),
          ...grid,
          hidden: [],
        };
      }),
    ),
    told: years.map(({ year, root }) =>
      toldOf(
        year,
        { ...root, name: "Tổng điểm" },
        {
          parts: ["final"],
          official: ["final"],
          subtotals: false,
          total: false,
          maxima: { leaves: "whole", subtotals: "none", total: "none" },
          percents: (node, level) => (level === 1 ? percentsOf(node) : []),
        },
      ),
    ),
    findings: [],
    ...fileYearOf(book, place),
  };
}

export const sheetsOfAreas = drawsOf(
  fc.record<OneAreaStyle>({ yearPlace: fc.constantFrom(...YEAR_PLACES), codes: fc.boolean() }),
  oneArea,
);

interface ComponentStyle {
  readonly yearPlace: YearPlace;
  readonly unitHeader: string;
  readonly maxima: boolean;
}

/** L: components beside each other, the score, rank and class at the end, maxima in the first row. */
function components(book: FieldBook, own: ComponentStyle): Rendering {
  const place = placeOfYear(book, own.yearPlace);
  const years = book.years.map((year) => ({
    year,
    root: withoutCodes(asPart("final", scoredOnly(cutAt(year.root, 1)))),
  }));
  return {
    tables: years.map(({ year, root }, at): Table => {
      const ranks = ranksOf(root.score);
      const cell =
        (node: FieldNode): Cell =>
        (row) =>
          points(row === "maxima" ? node.max : (node.score[row] ?? null));
      const columns: Column<Row>[] = [
        column(own.unitHeader, (row) => (row === "maxima" ? "Điểm tối đa" : (year.units[row] ?? ""))),
        ...root.children.map((area) => column(area.name, cell(area))),
        column("Điểm số", cell(root)),
        column("Bảng xếp hạng", (row) => (row === "maxima" ? null : (ranks[row] ?? null))),
        column("Xếp loại", (row) => (row === "maxima" ? null : (ranks[row] ?? 9) < 3 ? "Tốt" : "Khá")),
      ];
      const rows: Row[] = [...(own.maxima ? ["maxima" as const] : []), ...year.units.map((_, unit) => unit)];
      return {
        ...named(year.year, place, `Bảng ${at + 1} -`, "KẾT QUẢ XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH"),
        ...gridOf(columns, rows),
        hidden: [],
      };
    }),
    told: years.map(({ year, root }) => {
      const maxima = own.maxima ? "whole" : "none";
      return toldOf(
        year,
        { ...root, name: "Tổng điểm" },
        {
          parts: ["final"],
          official: ["final"],
          subtotals: false,
          total: true,
          maxima: { leaves: maxima, subtotals: "none", total: maxima },
          ranks: ranksOf(root.score).map((rank) => (rank === null ? null : String(rank))),
        },
      );
    }),
    findings: [],
    ...fileYearOf(book, place),
  };
}

export const componentTable = drawsOf(
  fc.record<ComponentStyle>({
    yearPlace: fc.constantFrom(...YEAR_PLACES),
    unitHeader: fc.constantFrom("Tên đơn vị", "Đơn vị", "Tên cơ quan, đơn vị"),
    maxima: fc.boolean(),
  }),
  components,
);
