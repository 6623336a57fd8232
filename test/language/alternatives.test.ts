import { alternativeLines } from "../../src/language/alternatives";
import type { LayoutCorrection } from "../../src/scorebook/corrections";
import type { ColumnMeaning, ColumnRole } from "../../src/scorebook/table-shape";

const column = (place: number, role: ColumnRole, subject = ""): ColumnMeaning => ({
  column: place,
  role,
  subject,
  year: null,
});

const BASE: LayoutCorrection = {
  shape: "x",
  sheet: "",
  orientation: "unit-rows",
  headerTop: 3,
  headerBottom: 3,
  bodyTop: 4,
  bodyBottom: -1,
  columns: [column(1, "unit"), column(2, "final", "Thể chế"), column(7, "final")],
  rows: [],
  year: null,
  unit: "",
};

const captionOf = (_: LayoutCorrection, place: number): string => (place === 7 ? "Cộng" : "");
const lines = (...mappings: readonly LayoutCorrection[]) => alternativeLines(mappings, captionOf, "vi");

test("alternatives are told by the columns in which they differ, the total first", () => {
  const other = { ...BASE, columns: [column(1, "unit"), column(2, "final"), column(7, "max")] };
  expect(lines(BASE, other)).toEqual([
    "Cột H “Cộng”: tổng điểm; cột C: điểm đạt được của “Thể chế”",
    "Cột C: tổng điểm; cột H “Cộng”: điểm tối đa",
  ]);
});

test("the way that the table runs, where it lies, and rows are told where they differ", () => {
  const turned: LayoutCorrection = {
    ...BASE,
    orientation: "criteria-rows",
    bodyTop: 5,
    bodyBottom: 20,
    rows: [{ row: 5, meaning: "ignored" }],
  };
  const [first, second] = lines(BASE, turned);
  expect(first).toBe("Mỗi dòng là một đơn vị; số liệu từ dòng 5 đến hết trang; dòng 6: tự nhận biết");
  expect(second).toBe("Mỗi dòng là một tiêu chí; số liệu từ dòng 6 đến dòng 21; dòng 6: không dùng");
});

test("one that stands alone is told by what its figures hang on; many columns are counted", () => {
  const areas = Array.from({ length: 8 }, (_, place) => column(10 + place, "final", `Lĩnh vực ${place + 1}`));
  const [line] = lines({ ...BASE, columns: [...BASE.columns, ...areas] });
  expect(line).toMatch(/^Cột H “Cộng”: tổng điểm; /);
  expect(line).toMatch(/; và 06 chỗ khác$/);
});
