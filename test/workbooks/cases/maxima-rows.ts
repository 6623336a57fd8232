/** Families C and L: units as rows, the maxima in a row of their own. */
import { formatted, sheet, snapshotOf } from "../../making/snapshot";
import type { Golden } from "../golden";

export const MAXIMA_ROW_CASES: readonly Golden[] = [
  {
    title: "provinces by components with class and rank, maxima in the first body row",
    family: "L",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet("2023", [
        [
          "Tỉnh",
          "Gia nhập thị trường",
          "Tiếp cận đất đai",
          "Tính minh bạch",
          "Điểm số",
          "Bảng xếp hạng",
          "Xếp loại",
        ],
        ["Điểm tối đa", 10, 10, 10, 30, null, null],
        ["Quảng Ninh", 8, 7, 7.5, 22.5, 1, "Rất tốt"],
        ["BRVT", 7, 6.5, 6, 19.5, 3, "Khá"],
        ["TT-Huế", 7.25, 6.5, 6, 19.75, 2, "Tốt"],
      ]),
    ),
    expected: [
      {
        year: 2023,
        group: "đơn vị",
        units: ["Quảng Ninh", "BRVT", "TT-Huế"],
        tree: [
          "Tổng điểm | 30 | 22.5 19.5 19.75",
          "  Gia nhập thị trường | 10 | 8 7 7.25",
          "  Tiếp cận đất đai | 10 | 7 6.5 6.5",
          "  Tính minh bạch | 10 | 7.5 6 6",
        ],
        ranks: ["1", "3", "2"],
      },
    ],
  },
  {
    title: "maxima in the header block's own row, ranks that became dates",
    family: "C",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet(
        "Bảng điểm 2022",
        [
          ["STT", "Đơn vị", "Lĩnh vực", null, "Tổng điểm", "Xếp hạng"],
          [null, null, "Cải cách thể chế", "Tài chính công", null, null],
          [null, null, 10.5, 11.5, 22, null],
          [1, "Huyện Ba Bể", 10.35, 10.451, 20.801, formatted(44_958, "d-mmm")],
          [2, "Huyện Na Rì", 9, 8, 17, formatted(44_959, "d-mmm")],
        ],
        { merges: ["A1:A3", "B1:B3", "C1:D1"] },
      ),
    ),
    expected: [
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể", "Huyện Na Rì"],
        tree: [
          "Tổng điểm | 22 | 20.801 17",
          "  Cải cách thể chế | 10.5 | 10.35 9",
          "  Tài chính công | 11.5 | 10.451 8",
        ],
        ranks: ["1/2", "2/2"],
      },
    ],
  },
  {
    title: "criteria under areas as columns, two levels of captions",
    family: "C",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet(
        "Năm 2025",
        [
          [
            "TT",
            "Xã, phường, đặc khu",
            "I. Chỉ đạo, điều hành",
            null,
            "II. Cải cách thể chế",
            null,
            "Tổng điểm",
          ],
          [null, null, "1.1. Kế hoạch", "1.2. Báo cáo", "2.1. Rà soát", "2.2. Theo dõi", null],
          [null, "Điểm tối đa", 5, 5, 10, 10, 30],
          [1, "Phường Nông Tiến", 5, 4, 9, 8, 26],
          [2, "Đặc khu Vân Đồn", 4, "-", 10, 9.5, 23.5],
          [null, "Trung bình", 4.5, 4, 9.5, 8.75, 24.75],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1", "G1:G2"] },
      ),
    ),
    expected: [
      {
        year: 2025,
        group: "xã, phường, đặc khu",
        units: ["Phường Nông Tiến", "Đặc khu Vân Đồn"],
        tree: [
          "Tổng điểm | 30 ~25 | 26 23.5",
          "  I Chỉ đạo, điều hành | ~10 ~5 | ~9 ~4",
          "    1.1 Kế hoạch | 5 | 5 4",
          "    1.2 Báo cáo | 5 KĐG | 4 KĐG",
          "  II Cải cách thể chế | ~20 | ~17 ~19.5",
          "    2.1 Rà soát | 10 | 9 10",
          "    2.2 Theo dõi | 10 | 8 9.5",
        ],
      },
    ],
  },
];
