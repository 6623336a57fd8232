/** Tables that invite a wrong reading: averages beside headings, columns in any order, rates, other lists. */
import { sheet, snapshotOf } from "../../making/snapshot";
import type { Golden } from "../golden";

export const DOUBTFUL_CASES: readonly Golden[] = [
  {
    title: "group rows with averages beside them are no units",
    family: "K",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet("Năm 2022", [
        ["TT", "Đơn vị", "Cải cách thể chế (10 điểm)", "Tổng điểm (10 điểm)"],
        ["I", "Sở, ban, ngành", 8.5, 8.5],
        [1, "Sở Y tế", 8, 8],
        [2, "Sở Nội vụ", 9, 9],
        ["II", "UBND các huyện, thành phố", 6, 6],
        [1, "Huyện Ba Bể", 7, 7],
        [2, "Huyện Na Rì", 5, 5],
      ]),
    ),
    expected: [
      {
        year: 2022,
        group: "sở, ban, ngành",
        units: ["Sở Y tế", "Sở Nội vụ"],
        tree: ["Tổng điểm | 10 | 8 9", "  Cải cách thể chế | 10 | 8 9"],
      },
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể", "Huyện Na Rì"],
        tree: ["Tổng điểm | 10 | 7 5", "  Cải cách thể chế | 10 | 7 5"],
      },
    ],
  },
  {
    title: "the units' column last, percent as text",
    family: "C",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet("Năm 2022", [
        [
          "Xếp hạng",
          "Chỉ số %",
          "Tổng điểm",
          "Tài chính công (5 điểm)",
          "Cải cách thể chế (10 điểm)",
          "Tên đơn vị",
        ],
        [1, "86,67%", 13, 4, 9, "Huyện Ba Bể"],
        [2, "80%", 12, 4, 8, "Huyện Na Rì"],
      ]),
    ),
    expected: [
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể", "Huyện Na Rì"],
        tree: ["Tổng điểm | ~15 | 13 12", "  Tài chính công | 5 | 4 4", "  Cải cách thể chế | 10 | 9 8"],
        ranks: ["1", "2"],
        percents: [86.67, 80],
      },
    ],
  },
  {
    title: "rates of areas are no points and are not added up",
    family: "F",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet("Năm 2022", [
        ["TT", "Đơn vị", "Cải cách thể chế (%)", "Cải cách tài chính công (%)", "Chỉ số CCHC (%)"],
        [1, "Huyện Ba Bể", 85, 90, 87.5],
        [2, "Huyện Na Rì", 75, 80, 77.5],
      ]),
    ),
    expected: [
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể", "Huyện Na Rì"],
        tree: [
          "Tổng điểm | ~100 | 87.5 77.5",
          "  Cải cách thể chế | - | - -",
          "  Cải cách tài chính công | - | - -",
        ],
        percents: [87.5, 77.5],
      },
    ],
  },
  {
    title: "areas of two years side by side, whose maxima changed",
    family: "C",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet(
        "So sánh",
        [
          ["STT", "Đơn vị", "Năm 2021", null, "Năm 2022", null],
          [null, null, "Cải cách thể chế (10 điểm)", "Tổng điểm", "Cải cách thể chế (12 điểm)", "Tổng điểm"],
          [1, "Huyện Ba Bể", 9, 9, 10, 10],
          [2, "Huyện Na Rì", 8, 8, 11, 11],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] },
      ),
    ),
    expected: [
      {
        year: 2021,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể", "Huyện Na Rì"],
        tree: ["Tổng điểm | ~10 | 9 8", "  Cải cách thể chế | 10 | 9 8"],
      },
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể", "Huyện Na Rì"],
        tree: ["Tổng điểm | ~12 | 10 11", "  Cải cách thể chế | 12 | 10 11"],
      },
    ],
  },
  {
    title: "money by department beside the ranking of the same year enters nothing",
    family: "F",
    layouts: ["ranking"],
    workbook: snapshotOf(
      sheet("Kinh phí 2022", [
        ["STT", "Đơn vị", "Lương", "Mua sắm", "Tổng"],
        [1, "Sở Y tế", 1200, 1100, 2300],
        [2, "Sở Nội vụ", 800, 700, 1500],
      ]),
      sheet("Kết quả 2022", [
        ["STT", "Đơn vị", "Tổng điểm", "Xếp hạng"],
        [1, "Sở Y tế", 80, 1],
        [2, "Sở Nội vụ", 79, 2],
      ]),
    ),
    expected: [
      {
        year: 2022,
        group: "sở, ban, ngành",
        units: ["Sở Y tế", "Sở Nội vụ"],
        tree: ["Tổng điểm | - | 80 79"],
        ranks: ["1", "2"],
      },
    ],
  },
  {
    title: "a list of telephones is no index",
    family: "none",
    layouts: [],
    workbook: snapshotOf(
      sheet("Danh bạ", [
        ["STT", "Đơn vị", "Số điện thoại", "Số cán bộ"],
        [1, "Sở Y tế", 2_093_812_345, 34],
        [2, "Sở Nội vụ", 2_093_812_346, 29],
      ]),
    ),
    expected: [],
  },
];
