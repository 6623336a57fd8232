/** Years: in sheet names, titles, headers, side by side; and doubles. */
import { sheet, snapshotOf, type MadeCell } from "../../making/snapshot";
import type { Golden } from "../golden";

const tableOf = (title: string, first: number, second: number): MadeCell[][] => [
  [title],
  ["STT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể", "Huyện Na Rì"],
  ["I", "Cải cách thể chế", 10, first, second],
  [null, "Tổng điểm", 10, first, second],
];

const pair = (year: number, max: number, scores: readonly [number, number]): Golden["expected"][number] => ({
  year,
  group: "huyện, thành phố",
  units: ["Huyện Ba Bể", "Huyện Na Rì"],
  tree: [`Tổng điểm | ${max} | ${scores.join(" ")}`, `  I Cải cách thể chế | ${max} | ${scores.join(" ")}`],
});

export const YEAR_CASES: readonly Golden[] = [
  {
    title: "two years in two sheets, one by its name, one by its title",
    family: "E",
    layouts: ["criteria-by-unit", "criteria-by-unit"],
    workbook: snapshotOf(
      sheet("2022", tableOf("BẢNG ĐIỂM", 9, 8)),
      sheet(
        "Năm trước",
        tableOf("KẾT QUẢ CHỈ SỐ CCHC NĂM 2021 (kèm theo Quyết định ngày 25 tháng 3 năm 2022)", 7, 6),
      ),
    ),
    expected: [pair(2021, 10, [7, 6]), pair(2022, 10, [9, 8])],
  },
  {
    title: "years side by side over units and maxima",
    family: "E",
    layouts: ["criteria-by-unit"],
    workbook: snapshotOf(
      sheet(
        "So sánh",
        [
          ["STT", "Nội dung", "Năm 2021", null, null, "Năm 2022", null, null],
          [
            null,
            null,
            "Điểm tối đa",
            "Huyện Ba Bể",
            "Huyện Na Rì",
            "Điểm tối đa",
            "Huyện Ba Bể",
            "Huyện Na Rì",
          ],
          ["I", "Cải cách thể chế", 9, 7, 6, 10, 9, 8],
          [null, "Tổng điểm", 9, 7, 6, 10, 9, 8],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:E1", "F1:H1"] },
      ),
    ),
    expected: [pair(2021, 9, [7, 6]), pair(2022, 10, [9, 8])],
  },
  {
    title: "years as sub-columns of every unit",
    family: "E",
    layouts: ["criteria-by-unit"],
    workbook: snapshotOf(
      sheet(
        "So sánh 2021-2022",
        [
          ["STT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể", null, "Huyện Na Rì", null],
          [null, null, null, 2021, 2022, 2021, 2022],
          ["I", "Cải cách thể chế", 10, 7, 9, 6, 8],
          [null, "Tổng điểm", 10, 7, 9, 6, 8],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"] },
      ),
    ),
    expected: [pair(2021, 10, [7, 6]), pair(2022, 10, [9, 8])],
  },
  {
    title: "a ranking list with both years and a comparison",
    family: "F",
    layouts: ["ranking"],
    workbook: snapshotOf(
      sheet(
        "Xếp hạng",
        [
          ["STT", "Đơn vị", "Năm 2021", null, "Năm 2022", null, "Tăng, giảm"],
          [null, null, "Điểm", "Xếp hạng", "Điểm", "Xếp hạng", null],
          [1, "Huyện Ba Bể", 81.35, 1, 83.02, 2, 1.67],
          [2, "Huyện Na Rì", 78.65, 2, 86.42, 1, 7.77],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"] },
      ),
    ),
    expected: [
      {
        year: 2021,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể", "Huyện Na Rì"],
        tree: ["Tổng điểm | - | 81.35 78.65"],
        ranks: ["1", "2"],
      },
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể", "Huyện Na Rì"],
        tree: ["Tổng điểm | - | 83.02 86.42"],
        ranks: ["2", "1"],
      },
    ],
  },
  {
    title: "a summary beside the detail lends its printed ranks; a hidden old copy is not used",
    family: "E",
    layouts: ["criteria-by-unit", "ranking"],
    workbook: snapshotOf(
      sheet("Năm 2022 (cũ)", tableOf("BẢNG ĐIỂM", 1, 2), { hidden: true }),
      sheet("Năm 2022", tableOf("BẢNG ĐIỂM", 9, 8)),
      sheet("Xếp hạng 2022", [
        ["Xếp hạng", "Tên đơn vị", "Tổng điểm"],
        [1, "Huyện Ba Bể", 9],
        [2, "Huyện Na Rì", 8],
      ]),
    ),
    expected: [{ ...pair(2022, 10, [9, 8]), ranks: ["1", "2"] }],
  },
  {
    title: "two visible tables of one year and the same units: the first is read, and it is said",
    family: "E",
    layouts: ["criteria-by-unit"],
    findings: ["year-confused"],
    workbook: snapshotOf(
      sheet("Năm 2022", tableOf("BẢNG ĐIỂM", 9, 8)),
      sheet("Năm 2022 (2)", tableOf("BẢNG ĐIỂM", 5, 4)),
    ),
    expected: [pair(2022, 10, [9, 8])],
  },
  {
    title: "sheet name and title name different years",
    family: "E",
    layouts: ["criteria-by-unit"],
    findings: ["year-confused"],
    workbook: snapshotOf(sheet("Năm 2022", tableOf("KẾT QUẢ CHỈ SỐ CCHC NĂM 2021", 9, 8))),
    expected: [pair(2022, 10, [9, 8])],
  },
  {
    title: "a year inside the name of a criterion or a unit is part of the name",
    family: "C",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet("Năm 2023", [
        ["STT", "Tên đơn vị", "Kế hoạch CCHC năm 2022 (5 điểm)", "Cải cách thể chế (10 điểm)", "Tổng điểm"],
        [1, "Phường 2021", 4, 9, 13],
        [2, "Phường 2022", 5, 8, 13],
      ]),
    ),
    expected: [
      {
        year: 2023,
        group: "phường",
        units: ["Phường 2021", "Phường 2022"],
        tree: [
          "Tổng điểm | ~15 | 13 13",
          "  Kế hoạch CCHC năm 2022 | 5 | 4 5",
          "  Cải cách thể chế | 10 | 9 8",
        ],
      },
    ],
  },
  {
    title: "units numbered like years as columns",
    family: "E",
    layouts: ["criteria-by-unit"],
    workbook: snapshotOf(
      sheet("Năm 2023", [
        ["STT", "Nội dung", "Điểm tối đa", "Phường 1999", "Phường 2000", "Phường 2001"],
        ["I", "Cải cách thể chế", 10, 1, 2, 3],
        ["II", "Tài chính công", 5, 1, 2, 3],
      ]),
    ),
    expected: [
      {
        year: 2023,
        group: "phường",
        units: ["Phường 1999", "Phường 2000", "Phường 2001"],
        tree: [
          "Tổng điểm | ~15 | ~2 ~4 ~6",
          "  I Cải cách thể chế | 10 | 1 2 3",
          "  II Tài chính công | 5 | 1 2 3",
        ],
      },
    ],
  },
  {
    title: "unit and year together in one header",
    family: "E",
    layouts: ["criteria-by-unit"],
    workbook: snapshotOf(
      sheet("So sánh", [
        [
          "STT",
          "Nội dung",
          "Điểm tối đa",
          "Huyện Ba Bể năm 2021",
          "Huyện Ba Bể năm 2022",
          "Huyện Na Rì năm 2021",
          "Huyện Na Rì năm 2022",
        ],
        ["I", "Cải cách thể chế", 10, 7, 9, 6, 8],
        [null, "Tổng điểm", 10, 7, 9, 6, 8],
      ]),
    ),
    expected: [pair(2021, 10, [7, 6]), pair(2022, 10, [9, 8])],
  },
];
