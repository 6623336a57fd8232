/** Lists with one score a row, as pandas, Power Query and offices write them. */
import { sheet, snapshotOf } from "../../making/snapshot";
import type { Golden } from "../golden";

const DISTRICTS = ["Huyện Ba Bể", "Huyện Na Rì", "Huyện Ngân Sơn"];
const GROUP = "huyện, thành phố";

export const LONG_CASES: readonly Golden[] = [
  {
    title: "unit, criterion, maximum, score, years below each other",
    family: "N",
    layouts: ["long-list"],
    workbook: snapshotOf(
      sheet("Data", [
        ["Năm", "Đơn vị", "Tiêu chí", "Điểm tối đa", "Điểm đạt được"],
        ...[2022, 2023].flatMap((year) =>
          DISTRICTS.flatMap((unit, index) => [
            [year, unit, "1. Cải cách thể chế", 10, 8 + index / 2 + (year - 2022) / 4],
            [year, unit, "2. Cải cách tài chính công", 5, 4 - index / 2],
          ]),
        ),
      ]),
    ),
    expected: [
      {
        year: 2022,
        group: GROUP,
        units: DISTRICTS,
        tree: [
          "Tổng điểm | ~15 | ~12 ~12 ~12",
          "  1 Cải cách thể chế | 10 | 8 8.5 9",
          "  2 Cải cách tài chính công | 5 | 4 3.5 3",
        ],
      },
      {
        year: 2023,
        group: GROUP,
        units: DISTRICTS,
        tree: [
          "Tổng điểm | ~15 | ~12.25 ~12.25 ~12.25",
          "  1 Cải cách thể chế | 10 | 8.25 8.75 9.25",
          "  2 Cải cách tài chính công | 5 | 4 3.5 3",
        ],
      },
    ],
  },
  {
    title: "a melted data frame: an index column, variable and value, a total and a rank among the variables",
    family: "N",
    layouts: ["long-list"],
    workbook: snapshotOf(
      sheet("Sheet1", [
        [null, "district", "variable", "value"],
        [0, "Huyện Ba Bể", "Cải cách thể chế", 8.5],
        [1, "Huyện Na Rì", "Cải cách thể chế", 9.1],
        [2, "Huyện Ngân Sơn", "Cải cách thể chế", 7.7],
        [3, "Huyện Ba Bể", "Cải cách thủ tục hành chính", 18.2],
        [4, "Huyện Na Rì", "Cải cách thủ tục hành chính", 17.1],
        [5, "Huyện Ngân Sơn", "Cải cách thủ tục hành chính", 19.4],
        [6, "Huyện Ba Bể", "Tổng điểm", 26.7],
        [7, "Huyện Na Rì", "Tổng điểm", 26.2],
        [8, "Huyện Ngân Sơn", "Tổng điểm", 27.1],
        [9, "Huyện Ba Bể", "Xếp hạng", 2],
        [10, "Huyện Na Rì", "Xếp hạng", 3],
        [11, "Huyện Ngân Sơn", "Xếp hạng", 1],
      ]),
    ),
    findings: ["unknown-year"],
    expected: [
      {
        year: 0,
        group: GROUP,
        units: DISTRICTS,
        ranks: ["2", "3", "1"],
        tree: [
          "Tổng điểm | - | 26.7 26.2 27.1",
          "  Cải cách thể chế | - | 8.5 9.1 7.7",
          "  Cải cách thủ tục hành chính | - | 18.2 17.1 19.4",
        ],
      },
    ],
  },
  {
    title: "offices merged over their criteria, areas over theirs, a row for each part of the score",
    family: "N",
    layouts: ["long-list"],
    workbook: snapshotOf(
      sheet(
        "Năm 2024",
        [
          ["Cơ quan", "Lĩnh vực", "Mã", "Tiêu chí", "Loại điểm", "Thang điểm", "Điểm"],
          ...["Sở Nội vụ", "Sở Tài chính"].flatMap((unit, index) => [
            [unit, "Cải cách thể chế", "1.1", "Ban hành văn bản", "Tự chấm", 4, 4],
            [null, null, "1.1", "Ban hành văn bản", "Thẩm định", 4, 3 + index / 2],
            [null, null, "1.2", "Kiểm tra văn bản", "Tự chấm", 6, 5.5],
            [null, null, "1.2", "Kiểm tra văn bản", "Thẩm định", 6, 5 - index],
            [null, "Tài chính công", "2.1", "Tự chủ", "Tự chấm", 5, 5],
            [null, null, "2.1", "Tự chủ", "Thẩm định", 5, 4.25],
            [null, null, "2.2", "Giải ngân", "Tự chấm", 5, 3],
            [null, null, "2.2", "Giải ngân", "Thẩm định", 5, 2 + index / 4],
          ]),
        ],
        { merges: ["A2:A9", "A10:A17", "B2:B5", "B6:B9", "B10:B13", "B14:B17"] },
      ),
    ),
    expected: [
      {
        year: 2024,
        group: "sở, ban, ngành",
        units: ["Sở Nội vụ", "Sở Tài chính"],
        official: ["appraised"],
        tree: [
          "Tổng điểm | ~20 | ~14.25 ~14",
          "  Cải cách thể chế | ~10 | ~8 ~7.5",
          "    1.1 Ban hành văn bản | 4 | 3 3.5",
          "    1.2 Kiểm tra văn bản | 6 | 5 4",
          "  Tài chính công | ~10 | ~6.25 ~6.5",
          "    2.1 Tự chủ | 5 | 4.25 4.25",
          "    2.2 Giải ngân | 5 | 2 2.25",
        ],
      },
    ],
  },
  {
    title: "codes make the tree, rows sorted by criterion, groups of units in a column",
    family: "N",
    layouts: ["long-list"],
    workbook: snapshotOf(
      sheet("Sheet1", [
        ["Tổng hợp kết quả năm 2023"],
        [],
        ["Group", "Code", "Criterion", "Unit", "Max", "Score"],
        ...[
          ["1", "Chỉ đạo, điều hành", 10, [9, 8, 7, 6]],
          ["1.1", "Kế hoạch", 4, [4, 3.5, 3, 2.5]],
          ["1.2", "Tuyên truyền", 6, [5, 4.5, 4, 3.5]],
          ["2", "Cải cách thể chế", 8, [7, 7.5, 6, 6.5]],
        ].flatMap(([code, name, max, scores]) =>
          ["Sở Nội vụ", "Sở Y tế", "Huyện Ba Bể", "Huyện Na Rì"].map((unit, index) => [
            index < 2 ? "Các sở, ban, ngành" : "UBND các huyện",
            String(code),
            String(name),
            unit,
            Number(max),
            Array.isArray(scores) ? Number(scores[index]) : null,
          ]),
        ),
      ]),
    ),
    expected: [
      {
        year: 2023,
        group: "sở, ban, ngành",
        units: ["Sở Nội vụ", "Sở Y tế"],
        tree: [
          "Tổng điểm | ~18 | ~16 ~15.5",
          "  1 Chỉ đạo, điều hành | 10 | 9 8",
          "    1.1 Kế hoạch | 4 | 4 3.5",
          "    1.2 Tuyên truyền | 6 | 5 4.5",
          "  2 Cải cách thể chế | 8 | 7 7.5",
        ],
      },
      {
        year: 2023,
        group: GROUP,
        units: ["Huyện Ba Bể", "Huyện Na Rì"],
        tree: [
          "Tổng điểm | ~18 | ~13 ~12.5",
          "  1 Chỉ đạo, điều hành | 10 | 7 6",
          "    1.1 Kế hoạch | 4 | 3 2.5",
          "    1.2 Tuyên truyền | 6 | 4 3.5",
          "  2 Cải cách thể chế | 8 | 6 6.5",
        ],
      },
    ],
  },
  {
    title: "quarters of a service index, the year after them",
    family: "N",
    layouts: ["long-list"],
    workbook: snapshotOf(
      sheet("766", [
        ["Kỳ", "Đơn vị", "Nhóm chỉ số", "Điểm tối đa", "Điểm"],
        ...["Quý I/2024", "Quý II/2024", "Quý III/2024", "Quý IV/2024", "Năm 2024"].flatMap((period, at) =>
          DISTRICTS.flatMap((unit, index) => [
            [period, unit, "Công khai, minh bạch", 18, 10 + at + index / 2],
            [period, unit, "Tiến độ giải quyết", 20, 15 + at / 2 - index],
          ]),
        ),
      ]),
    ),
    expected: [
      {
        year: 2024,
        group: GROUP,
        units: DISTRICTS,
        tree: [
          "Tổng điểm | ~38 | ~31 ~30.5 ~30",
          "  Công khai, minh bạch | 18 | 14 14.5 15",
          "  Tiến độ giải quyết | 20 | 17 16 15",
        ],
      },
    ],
  },
];
