/** Several rows to a unit or to a criterion: parts of the score, rounds, quarters. */
import { sheet, snapshotOf } from "../../making/snapshot";
import type { Golden } from "../golden";

const OFFICES = ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp"];
const OFFICE_GROUP = "sở, ban, ngành";

const ROUNDS_TREE = [
  "Tổng điểm | - | 26.7 26.2 27.1",
  "  Cải cách thể chế | - | 8.5 9.1 7.7",
  "  Cải cách thủ tục hành chính | - | 18.2 17.1 19.4",
];

export const SEVERAL_ROWS_CASES: readonly Golden[] = [
  {
    title: "two rows to a unit, its name above a blank: what was appraised counts",
    family: "M",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet("Sheet1", [
        ["KẾT QUẢ CCHC NĂM 2024"],
        ["TT", "Đơn vị", "Loại điểm", "Cải cách thể chế", "Cải cách thủ tục hành chính", "Tổng"],
        [1, "Sở Nội vụ", "Tự chấm", 9, 18.7, 27.7],
        [null, null, "Thẩm định", 8.5, 18.2, 26.7],
        [2, "Sở Tài chính", "Tự chấm", 9.6, 17.6, 27.2],
        [null, null, "Thẩm định", 9.1, 17.1, 26.2],
        [3, "Sở Tư pháp", "Tự chấm", 8.2, 19.9, 28.1],
        [null, null, "Thẩm định", 7.7, 19.4, 27.1],
      ]),
    ),
    expected: [
      { year: 2024, group: OFFICE_GROUP, units: OFFICES, official: ["appraised"], tree: ROUNDS_TREE },
    ],
  },
  {
    title: "three rows to a unit, merged over them: the round after explanation counts where it has a figure",
    family: "M",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet(
        "Năm 2024",
        [
          [
            "STT",
            "Đơn vị",
            "",
            "Cải cách thể chế (10 điểm)",
            "Cải cách thủ tục hành chính (20 điểm)",
            "Tổng cộng",
            "Xếp hạng",
          ],
          [1, "UBND huyện Ba Bể", "Đơn vị tự đánh giá", 9, 18.7, 27.7, 2],
          [null, null, "Tổ thẩm định chấm", 8, 18.2, 26.2, null],
          [null, null, "Sau giải trình", 8.5, null, 26.7, null],
          [2, "UBND huyện Na Rì", "Đơn vị tự đánh giá", 9.6, 17.6, 27.2, 3],
          [null, null, "Tổ thẩm định chấm", 9.1, 17.1, 26.2, null],
          [null, null, "Sau giải trình", null, null, null, null],
          [3, "UBND huyện Ngân Sơn", "Đơn vị tự đánh giá", 8.2, 19.9, 28.1, 1],
          [null, null, "Tổ thẩm định chấm", 7.7, 19, 26.7, null],
          [null, null, "Sau giải trình", null, 19.4, 27.1, null],
        ],
        { merges: ["A2:A4", "B2:B4", "G2:G4", "A5:A7", "B5:B7", "G5:G7", "A8:A10", "B8:B10", "G8:G10"] },
      ),
    ),
    expected: [
      {
        year: 2024,
        group: "huyện, thành phố",
        units: ["UBND huyện Ba Bể", "UBND huyện Na Rì", "UBND huyện Ngân Sơn"],
        official: ["appraised"],
        ranks: ["2", "3", "1"],
        tree: [
          "Tổng điểm | ~30 | 26.7 26.2 27.1",
          "  Cải cách thể chế | 10 | 8.5 9.1 7.7",
          "  Cải cách thủ tục hành chính | 20 | 18.2 17.1 19.4",
        ],
      },
    ],
  },
  {
    title:
      "a row for each quarter and none for the year: the last quarter is the state of the year, and asked for",
    family: "M",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet("Sheet1", [
        ["Năm", "Đơn vị", "Kỳ", "Công khai, minh bạch (18 điểm)", "Tiến độ giải quyết (20 điểm)"],
        [2024, "Sở Nội vụ", "Quý I", 10, 12],
        [2024, "Sở Nội vụ", "Quý II", 11, 14],
        [2024, "Sở Nội vụ", "Quý III", 13, 15],
        [2024, "Sở Tài chính", "Quý I", 12, 11],
        [2024, "Sở Tài chính", "Quý II", 13, 12],
        [2024, "Sở Tài chính", "Quý III", 14, 16],
        [2024, "Sở Tư pháp", "Quý I", 15, 17],
        [2024, "Sở Tư pháp", "Quý II", 15, 18],
        [2024, "Sở Tư pháp", "Quý III", 16, 19],
      ]),
    ),
    findings: ["uncertain-layout"],
    expected: [
      {
        year: 2024,
        group: OFFICE_GROUP,
        units: OFFICES,
        tree: [
          "Tổng điểm | ~38 | ~28 ~30 ~35",
          "  Công khai, minh bạch | 18 | 13 14 16",
          "  Tiến độ giải quyết | 20 | 15 16 19",
        ],
      },
    ],
  },
  {
    title: "quarters and the year: the row of the year counts",
    family: "M",
    layouts: ["ranking"],
    workbook: snapshotOf(
      sheet("Năm 2023", [
        ["STT", "Đơn vị", "Kỳ", "Tổng điểm"],
        [1, "Sở Nội vụ", "6 tháng đầu năm", 40],
        [null, null, "9 tháng", 60.5],
        [null, null, "Cả năm", 81],
        [2, "Sở Tài chính", "6 tháng đầu năm", 44],
        [null, null, "9 tháng", 59],
        [null, null, "Cả năm", 79.5],
        [3, "Sở Tư pháp", "6 tháng đầu năm", 42],
        [null, null, "9 tháng", 66],
        [null, null, "Cả năm", 83.25],
      ]),
    ),
    expected: [{ year: 2023, group: OFFICE_GROUP, units: OFFICES, tree: ["Tổng điểm | - | 81 79.5 83.25"] }],
  },
  {
    title: "criteria as rows, a row for each round below the criterion",
    family: "M",
    layouts: ["criteria-by-unit"],
    workbook: snapshotOf(
      sheet(
        "Năm 2024",
        [
          ["STT", "Tiêu chí", "Điểm tối đa", "Lần chấm", "Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp"],
          ["I", "Cải cách thể chế", 10, "Tự chấm", 9, 9.6, 8.2],
          [null, null, null, "Thẩm định", 8.5, 9.1, 7.7],
          ["II", "Cải cách thủ tục hành chính", 20, "Tự chấm", 18.7, 17.6, 19.9],
          [null, null, null, "Thẩm định", 18.2, 17.1, 19.4],
          [null, "Tổng điểm", 30, "Tự chấm", 27.7, 27.2, 28.1],
          [null, null, null, "Thẩm định", 26.7, 26.2, 27.1],
        ],
        { merges: ["A2:A3", "B2:B3", "C2:C3", "A4:A5", "B4:B5", "C4:C5"] },
      ),
    ),
    expected: [
      {
        year: 2024,
        group: OFFICE_GROUP,
        units: OFFICES,
        official: ["appraised"],
        tree: [
          "Tổng điểm | 30 | 26.7 26.2 27.1",
          "  I Cải cách thể chế | 10 | 8.5 9.1 7.7",
          "  II Cải cách thủ tục hành chính | 20 | 18.2 17.1 19.4",
        ],
      },
    ],
  },
  {
    title: "a sheet about one unit with a row for each round",
    family: "M",
    layouts: ["unit-detail"],
    workbook: snapshotOf(
      sheet("Sở Nội vụ 2024", [
        ["STT", "Nội dung", "Lần chấm", "Điểm tối đa", "Điểm"],
        ["I", "Cải cách thể chế", "Tự chấm", 10, 9],
        [null, null, "Thẩm định", 10, 8.5],
        ["II", "Cải cách thủ tục hành chính", "Tự chấm", 20, 18.7],
        [null, null, "Thẩm định", 20, 18.2],
      ]),
    ),
    expected: [
      {
        year: 2024,
        group: OFFICE_GROUP,
        units: ["Sở Nội vụ"],
        official: ["appraised"],
        tree: [
          "Tổng điểm | ~30 | ~26.7",
          "  I Cải cách thể chế | 10 | 8.5",
          "  II Cải cách thủ tục hành chính | 20 | 18.2",
        ],
      },
    ],
  },
];
