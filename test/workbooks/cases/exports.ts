/** What other tools and other hands export: data frames, rates beside an index, differences beside both years. */
import { sheet, snapshotOf } from "../../making/snapshot";
import type { ExpectedAssessment, Golden } from "../golden";

const DISTRICTS = ["Huyện Ba Bể", "Huyện Na Rì", "Huyện Ngân Sơn"];

const totals = (
  year: number,
  scores: string,
  rest: Partial<ExpectedAssessment> = {},
): ExpectedAssessment => ({
  year,
  group: "huyện, thành phố",
  units: DISTRICTS,
  tree: [`Tổng điểm | ${scores}`],
  ...rest,
});

export const EXPORT_CASES: readonly Golden[] = [
  {
    title: "a data frame: years as columns, nothing else in the header",
    family: "F",
    layouts: ["ranking"],
    workbook: snapshotOf(
      sheet("Sheet1", [
        ["Đơn vị", 2021, 2022],
        ["Huyện Ba Bể", 80.5, 81.25],
        ["Huyện Na Rì", 79, 83.5],
        ["Huyện Ngân Sơn", 81.99, 78],
      ]),
    ),
    expected: [totals(2021, "- | 80.5 79 81.99"), totals(2022, "- | 81.25 83.5 78")],
  },
  {
    title: "a data frame with two levels of columns: the name of the rows stands alone below the captions",
    family: "C",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet(
        "Sheet1",
        [
          ["Lĩnh vực", "Cải cách thể chế", null, "Cải cách tài chính công", null],
          ["Năm", 2021, 2022, 2021, 2022],
          ["Đơn vị"],
          ["Huyện Ba Bể", 8, 9, 4, 4.5],
          ["Huyện Na Rì", 9.5, 8.5, 3, 5],
          ["Huyện Ngân Sơn", 7, 7.5, 2, 2.5],
        ],
        { merges: ["B1:C1", "D1:E1"] },
      ),
    ),
    expected: [
      totals(2021, "- | ~12 ~12.5 ~9", {
        tree: [
          "Tổng điểm | - | ~12 ~12.5 ~9",
          "  Cải cách thể chế | - | 8 9.5 7",
          "  Cải cách tài chính công | - | 4 3 2",
        ],
      }),
      totals(2022, "", {
        tree: [
          "Tổng điểm | - | ~13.5 ~13.5 ~10",
          "  Cải cách thể chế | - | 9 8.5 7.5",
          "  Cải cách tài chính công | - | 4.5 5 2.5",
        ],
      }),
    ],
  },
  {
    title: "areas as rates under one caption beside the index: rates are not summed to a score",
    family: "L",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet(
        "2023",
        [
          ["STT", "Huyện", "Chỉ số thành phần (%)", null, "PAR INDEX (%)", "Xếp hạng"],
          [null, null, "Cải cách thể chế", "Cải cách tài chính công", null, null],
          [1, "Huyện Ba Bể", 90.5, 88.25, 89.1, 2],
          [2, "Huyện Na Rì", 95, 84.5, 92.18, 1],
          [3, "Huyện Ngân Sơn", 70, 65.5, 68.01, 3],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:E2", "F1:F2"] },
      ),
    ),
    expected: [
      totals(2023, "", {
        tree: [
          "Tổng điểm | ~100 | 89.1 92.18 68.01",
          "  Cải cách thể chế | - | - - -",
          "  Cải cách tài chính công | - | - - -",
        ],
        ranks: ["2", "1", "3"],
        percents: [89.1, 92.18, 68.01],
      }),
    ],
  },
  {
    title: "differences under a caption that names the base year are not the base year's scores",
    family: "F",
    layouts: ["ranking"],
    workbook: snapshotOf(
      sheet(
        "So sánh",
        [
          ["TT", "Đơn vị", "Năm 2022", null, "Năm 2021", null, "Tăng/giảm so với năm 2021", null],
          [null, null, "Điểm", "Xếp hạng", "Điểm", "Xếp hạng", "Điểm", "Bậc"],
          [1, "Huyện Ba Bể", 81.25, 2, 80.5, 2, 0.75, 0],
          [2, "Huyện Na Rì", 83.5, 1, 79, 3, 4.5, 2],
          [3, "Huyện Ngân Sơn", 78, 3, 81.99, 1, -3.99, -2],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:H1"] },
      ),
    ),
    expected: [
      totals(2021, "- | 80.5 79 81.99", { ranks: ["2", "3", "1"] }),
      totals(2022, "- | 81.25 83.5 78", { ranks: ["2", "1", "3"] }),
    ],
  },
  {
    title: "a column tells the year: two rows for each unit, its name in the first",
    family: "C",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet(
        "TH",
        [
          ["STT", "Đơn vị", "Năm", "Cải cách thể chế", "Cải cách tài chính công", "Tổng điểm"],
          [1, "Huyện Ba Bể", 2021, 8, 4, 12],
          [null, null, 2022, 9, 4.5, 13.5],
          [2, "Huyện Na Rì", 2021, 9.5, 3, 12.5],
          [null, null, 2022, 8.5, 5, 13.5],
          [3, "Huyện Ngân Sơn", 2021, 7, 2, 9],
          [null, null, 2022, 7.5, 2.5, 10],
        ],
        { merges: ["A2:A3", "B2:B3", "A4:A5", "B4:B5", "A6:A7", "B6:B7"] },
      ),
    ),
    expected: [
      totals(2021, "", {
        tree: [
          "Tổng điểm | - | 12 12.5 9",
          "  Cải cách thể chế | - | 8 9.5 7",
          "  Cải cách tài chính công | - | 4 3 2",
        ],
      }),
      totals(2022, "", {
        tree: [
          "Tổng điểm | - | 13.5 13.5 10",
          "  Cải cách thể chế | - | 9 8.5 7.5",
          "  Cải cách tài chính công | - | 4.5 5 2.5",
        ],
      }),
    ],
  },
  {
    title:
      "criteria below areas in the header: Cộng over a row of maxima is the area's score, not a criterion",
    family: "C",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet(
        "Chi tiết 2022",
        [
          ["STT", "Đơn vị", "Cải cách thể chế (10,5 điểm)", null, null, "Tổng điểm"],
          [null, null, "Rà soát văn bản", "Theo dõi thi hành pháp luật", "Cộng", null],
          [null, null, 5.5, 5, 10.5, 10.5],
          [1, "Huyện Ba Bể", 5, 4, 9, 9],
          [2, "Huyện Na Rì", 5.5, 4.25, 9.75, 9.75],
          [3, "Huyện Ngân Sơn", 3, 3, 6, 6],
        ],
        { merges: ["A1:A3", "B1:B3", "C1:E1", "F1:F2"] },
      ),
    ),
    expected: [
      totals(2022, "", {
        tree: [
          "Tổng điểm | 10.5 | 9 9.75 6",
          "  Cải cách thể chế | 10.5 | 9 9.75 6",
          "    Rà soát văn bản | 5.5 | 5 5.5 3",
          "    Theo dõi thi hành pháp luật | 5 | 4 4.25 3",
        ],
      }),
    ],
  },
  {
    title: "percentages as texts only, and the class beside them",
    family: "F",
    layouts: ["ranking"],
    workbook: snapshotOf(
      sheet("2018", [
        ["Thứ hạng", "Địa phương", "Chỉ số CCHC (%)", "Xếp loại"],
        [1, "Huyện Ba Bể", "81,99%", "Khá"],
        [2, "Huyện Na Rì", "80,15%", "Khá"],
        [3, "Huyện Ngân Sơn", "68,01%", "Khá"],
      ]),
    ),
    expected: [
      totals(2018, "~100 | 81.99 80.15 68.01", { ranks: ["1", "2", "3"], percents: [81.99, 80.15, 68.01] }),
    ],
  },
  {
    title: "a score beside the same percentage is out of 100",
    family: "F",
    layouts: ["ranking"],
    workbook: snapshotOf(
      sheet("2022", [
        ["TT", "Tên đơn vị", "Tổng điểm", "Tỷ lệ %", "Xếp hạng"],
        [1, "Huyện Ba Bể", 81.994, 81.99, 1],
        [2, "Huyện Na Rì", 80.15, 80.15, 2],
        [3, "Huyện Ngân Sơn", 68.01, 68.01, 3],
      ]),
    ),
    expected: [
      totals(2022, "~100 | 81.994 80.15 68.01", { ranks: ["1", "2", "3"], percents: [81.99, 80.15, 68.01] }),
    ],
  },
  {
    title: "last year beside this one, called năm trước; maxima of the parts make that of the total",
    family: "F",
    layouts: ["ranking"],
    workbook: snapshotOf(
      sheet("2022", [
        [
          "TT",
          "Đơn vị",
          "Điểm thẩm định (tối đa 70)",
          "Điểm XHH (tối đa 30)",
          "Tổng điểm",
          "Xếp hạng",
          "Điểm năm trước",
          "Xếp hạng năm trước",
          "Tăng, giảm so với năm trước",
        ],
        [1, "Huyện Ba Bể", 60.25, 21, 81.25, 2, 80.5, 2, 0.75],
        [2, "Huyện Na Rì", 61, 22.5, 83.5, 1, 79, 3, 4.5],
        [3, "Huyện Ngân Sơn", 58, 20, 78, 3, 81.99, 1, -3.99],
      ]),
    ),
    expected: [
      totals(2021, "- | 80.5 79 81.99", { ranks: ["2", "3", "1"] }),
      totals(2022, "100 | 81.25 83.5 78", { ranks: ["2", "1", "3"] }),
    ],
  },
  {
    title: "a table for each unit below its name, stacked on one sheet",
    family: "A",
    layouts: ["unit-detail", "unit-detail"],
    workbook: snapshotOf(
      sheet("Chi tiết 2022", [
        ["1. HUYỆN BA BỂ"],
        ["STT", "Lĩnh vực", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định"],
        [1, "Cải cách thể chế", 10.5, 10, 9],
        [2, "Cải cách tài chính công", 11.5, 11.5, 11],
        [null, "Cộng", 22, 21.5, 20],
        [],
        ["2. HUYỆN NA RÌ"],
        ["STT", "Lĩnh vực", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định"],
        [1, "Cải cách thể chế", 10.5, 10.5, 10.5],
        [2, "Cải cách tài chính công", 11.5, 11, 10],
        [null, "Cộng", 22, 21.5, 20.5],
      ]),
    ),
    expected: [
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["HUYỆN BA BỂ", "HUYỆN NA RÌ"],
        official: ["appraised"],
        tree: [
          "Cộng | 22 | 20 20.5",
          "  1 Cải cách thể chế | 10.5 | 9 10.5",
          "  2 Cải cách tài chính công | 11.5 | 11 10",
        ],
      },
    ],
  },
  {
    title: "Điểm TĐ alone beside criteria is the maximum, and a word with a hyphen is no code",
    family: "E",
    layouts: ["criteria-by-unit"],
    workbook: snapshotOf(
      sheet("2022", [
        ["TT", "Nội dung", "Điểm TĐ", "Huyện Ba Bể", "Huyện Na Rì"],
        [1, "E-government", 10.5, 9, 10.5],
        [2, "Cải cách tài chính công", 11.5, 11, 10],
        [null, "Cộng", 22, 20, 20.5],
      ]),
    ),
    expected: [
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể", "Huyện Na Rì"],
        tree: [
          "Cộng | 22 | 20 20.5",
          "  1 E-government | 10.5 | 9 10.5",
          "  2 Cải cách tài chính công | 11.5 | 11 10",
        ],
      },
    ],
  },
  {
    title: "one unit, years alone over its columns",
    family: "A",
    layouts: ["unit-detail"],
    workbook: snapshotOf(
      sheet("Huyện Ba Bể", [
        ["STT", "Lĩnh vực", "Điểm tối đa", 2021, 2022],
        ["I", "Cải cách thể chế", 10.5, 8, 9],
        ["II", "Cải cách tài chính công", 11.5, 10, 11],
        [null, "Tổng điểm", 22, 18, 20],
      ]),
    ),
    expected: [2021, 2022].map((year, index) => ({
      year,
      group: "huyện, thành phố",
      units: ["Huyện Ba Bể"],
      tree: [
        `Tổng điểm | 22 | ${[18, 20][index] ?? 0}`,
        `  I Cải cách thể chế | 10.5 | ${[8, 9][index] ?? 0}`,
        `  II Cải cách tài chính công | 11.5 | ${[10, 11][index] ?? 0}`,
      ],
    })),
  },
  {
    title:
      "the sum of an area below its criteria is the area's score; a sum of what was appraised is no criterion",
    family: "E",
    layouts: ["criteria-by-unit"],
    workbook: snapshotOf(
      sheet("2022", [
        ["STT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể", "Huyện Na Rì"],
        ["I", "Cải cách thể chế"],
        [1, "Rà soát văn bản", 5.5, 5, 5.5],
        [2, "Theo dõi thi hành pháp luật", 5, 4, 4.25],
        [null, "Cộng lĩnh vực I", 10.5, 9, 9.75],
        ["II", "Cải cách tài chính công"],
        [1, "Cơ chế tự chủ", 4, 3, 4],
        [null, "Cộng lĩnh vực II", 4, 3, 4],
        [null, "Tổng điểm thẩm định", 14.5, 12, 13.75],
        ["III", "Điểm điều tra xã hội học", 5.5, 5, 4],
        [null, "Tổng điểm", 20, 17, 17.75],
      ]),
    ),
    expected: [
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể", "Huyện Na Rì"],
        tree: [
          "Tổng điểm | 20 | 17 17.75",
          "  I Cải cách thể chế | 10.5 | 9 9.75",
          "    1 Rà soát văn bản | 5.5 | 5 5.5",
          "    2 Theo dõi thi hành pháp luật | 5 | 4 4.25",
          "  II Cải cách tài chính công | 4 | 3 4",
          "    1 Cơ chế tự chủ | 4 | 3 4",
          "  III Điểm điều tra xã hội học | 5.5 | 5 4",
        ],
      },
    ],
  },
];
