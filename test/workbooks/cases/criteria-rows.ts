/** Family E: criteria as rows, units as columns. */
import { formatted, formula, sheet, snapshotOf } from "../../making/snapshot";
import type { Golden } from "../golden";

export const CRITERIA_CASES: readonly Golden[] = [
  {
    title: "criteria by districts, five levels, total as text, ranks",
    family: "E",
    layouts: ["criteria-by-unit"],
    workbook: snapshotOf(
      sheet(
        "Tổng hợp",
        [
          ["UBND TỈNH KHÁNH HÒA"],
          ["BÁO CÁO KẾT QUẢ THẨM ĐỊNH CẤP HUYỆN NĂM 2022"],
          ["(Ban hành kèm theo Quyết định số 3412/QĐ-UBND ngày 12/12/2022 của UBND tỉnh Khánh Hòa)"],
          [],
          ["STT", "Nội dung", "Điểm tối đa", "TP. Nha Trang", "TX. Ninh Hòa", "H. Vạn Ninh"],
          ["I", "Chỉ đạo, điều hành", 4, 3.5, 4, 2.25],
          ["1", "Kế hoạch", 4, 3.5, 4, 2.25],
          ["1.1", "Ban hành", 1.5, 1, 1.5, 1],
          ["1.1.1", "Đúng thời hạn", 1, 0.5, 1, 1],
          ["1.1.1.1", "Trước 15/01", 1, 0.5, 1, 1],
          ["1.1.2", "Đủ nội dung", 0.5, 0.5, 0.5, 0],
          ["1.2", "Mức độ hoàn thành", 2.5, 2.5, 2.5, 1.25],
          ["II", "Cải cách thể chế", 2, 2, 1.5, 2],
          ["", "Tổng điểm", "100", 90.25, 88.5, 79.333],
          ["", "Xếp hạng", null, "01/03", "02/03", "03/03"],
        ],
        { merges: ["A2:F2", "A3:F3"] },
      ),
    ),
    expected: [
      {
        year: 2022,
        group: "huyện, thị xã, thành phố",
        units: ["TP. Nha Trang", "TX. Ninh Hòa", "H. Vạn Ninh"],
        tree: [
          "Tổng điểm | 100 | 90.25 88.5 79.333",
          "  I Chỉ đạo, điều hành | 4 | 3.5 4 2.25",
          "    1 Kế hoạch | 4 | 3.5 4 2.25",
          "      1.1 Ban hành | 1.5 | 1 1.5 1",
          "        1.1.1 Đúng thời hạn | 1 | 0.5 1 1",
          "          1.1.1.1 Trước 15/01 | 1 | 0.5 1 1",
          "        1.1.2 Đủ nội dung | 0.5 | 0.5 0.5 0",
          "      1.2 Mức độ hoàn thành | 2.5 | 2.5 2.5 1.25",
          "  II Cải cách thể chế | 2 | 2 1.5 2",
        ],
        ranks: ["1/3", "2/3", "3/3"],
        decision: "3412/QĐ-UBND 12/12/2022 UBND tỉnh Khánh Hòa",
        province: "Khánh Hòa",
      },
    ],
  },
  {
    title: "no subtotals and no total: both are derived; option rows are left out",
    family: "E",
    layouts: ["criteria-by-unit"],
    workbook: snapshotOf(
      sheet("2023", [
        ["TT", "Tiêu chí, tiêu chí thành phần", "Điểm chuẩn", "Sở Nội vụ", "Sở Tư pháp"],
        ["1", "CHỈ ĐẠO ĐIỀU HÀNH", null, null, null],
        ["1.1", "Kế hoạch CCHC", 2, 2, 1],
        [null, "Ban hành trong tháng 12: 2", null, null, null],
        [null, "Ban hành sau tháng 12: 1", null, null, null],
        ["1.2", "Báo cáo", 1.5, 1.5, 0],
        ["2", "CẢI CÁCH THỂ CHẾ", null, null, null],
        ["2.1", "Rà soát văn bản", 3, "2,75", "3"],
      ]),
    ),
    expected: [
      {
        year: 2023,
        group: "sở, ban, ngành",
        units: ["Sở Nội vụ", "Sở Tư pháp"],
        tree: [
          "Tổng điểm | ~6.5 | ~6.25 ~4",
          "  1 CHỈ ĐẠO ĐIỀU HÀNH | ~3.5 | ~3.5 ~1",
          "    1.1 Kế hoạch CCHC | 2 | 2 1",
          "    1.2 Báo cáo | 1.5 | 1.5 0",
          "  2 CẢI CÁCH THỂ CHẾ | ~3 | ~2.75 ~3",
          "    2.1 Rà soát văn bản | 3 | 2.75 3",
        ],
      },
    ],
  },
  {
    title: "departments and districts side by side under captions are two peer groups",
    family: "E",
    layouts: ["criteria-by-unit"],
    workbook: snapshotOf(
      sheet(
        "Năm 2024",
        [
          ["STT", "Nội dung", "Điểm tối đa", "Các sở, ban, ngành", null, "UBND các huyện, thành phố", null],
          [null, null, null, "Sở Y tế", "Sở Xây dựng", "Huyện Ba Bể", "Thành phố Bắc Kạn"],
          ["I", "Cải cách thể chế", 10, 9, 8, 7, 6],
          ["II", "Cải cách tài chính công", 5, 5, 4, 3, 2],
          [null, "Tổng cộng", 15, 14, 12, 10, 8],
          [null, "Xếp thứ", null, 1, 2, 1, 2],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"] },
      ),
    ),
    expected: [
      {
        year: 2024,
        group: "sở, ban, ngành",
        units: ["Sở Y tế", "Sở Xây dựng"],
        tree: [
          "Tổng cộng | 15 | 14 12",
          "  I Cải cách thể chế | 10 | 9 8",
          "  II Cải cách tài chính công | 5 | 5 4",
        ],
        ranks: ["1", "2"],
      },
      {
        year: 2024,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể", "Thành phố Bắc Kạn"],
        tree: [
          "Tổng cộng | 15 | 10 8",
          "  I Cải cách thể chế | 10 | 7 6",
          "  II Cải cách tài chính công | 5 | 3 2",
        ],
        ranks: ["1", "2"],
      },
    ],
  },
  {
    title: "self and appraised scores under each district",
    family: "E",
    layouts: ["criteria-by-unit"],
    workbook: snapshotOf(
      sheet(
        "Năm 2022",
        [
          ["STT", "Tiêu chí", "Điểm tối đa", "Huyện Ba Bể", null, "Huyện Na Rì", null],
          [null, null, null, "Tự chấm", "Thẩm định", "Tự chấm", "Thẩm định"],
          ["I", "Thể chế", 3, 3, 2.5, 3, 2],
          ["1.1", "Rà soát", 3, 3, 2.5, 3, 2],
          [null, "Tổng điểm", 3, 3, 2.5, 3, 2],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"] },
      ),
    ),
    expected: [
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể", "Huyện Na Rì"],
        official: ["appraised"],
        tree: ["Tổng điểm | 3 | 2.5 2", "  I Thể chế | 3 | 2.5 2", "    1.1 Rà soát | 3 | 2.5 2"],
      },
    ],
  },
  {
    title: "codes as numbers (1.10 became 1.1), average and note columns, notes below",
    family: "E",
    layouts: ["criteria-by-unit"],
    workbook: snapshotOf(
      sheet("KQ 2022", [
        ["STT", "Nội dung", "Điểm tối đa", "Xã Kim Lư", "Xã Côn Minh", "Trung bình", "Ghi chú"],
        [1, "Chỉ đạo", 5, 4, 5, 4.5, null],
        [1.8, "Tám", 1, 1, 1, 1, null],
        [1.9, "Chín", 2, 1, 2, 1.5, null],
        [formatted(1.1, "0.00"), "Mười", 2, 2, 2, 2, "x"],
        [2, "Thể chế", 1, 0, 1, 0.5, null],
        [null, "Tổng số điểm", 6, 4, 6, 5, null],
        [],
        [null, "Ghi chú: điểm điều tra XHH chưa công bố", null, null, null],
        ["1", "Người lập biểu", null, null, null],
      ]),
    ),
    expected: [
      {
        year: 2022,
        group: "xã",
        units: ["Xã Kim Lư", "Xã Côn Minh"],
        tree: [
          "Tổng số điểm | 6 | 4 6",
          "  1 Chỉ đạo | 5 | 4 5",
          "    1.8 Tám | 1 | 1 1",
          "    1.9 Chín | 2 | 1 2",
          "    1.10 Mười | 2 | 2 2",
          "  2 Thể chế | 1 | 0 1",
        ],
      },
    ],
  },
  {
    title: "bonus and penalty points lie outside the maximum; a penalty is held below zero",
    family: "E",
    layouts: ["criteria-by-unit"],
    workbook: snapshotOf(
      sheet("Năm 2023", [
        ["STT", "Nội dung", "Điểm tối đa", "Huyện A Lưới", "Huyện Phú Vang"],
        ["I", "Cải cách thể chế", 100, 90, 80],
        ["II", "Điểm thưởng", 2, 1, 0],
        ["III", "Điểm trừ", null, 0.5, 2],
        [null, "Tổng điểm", 100, 90.5, 78],
      ]),
    ),
    expected: [
      {
        year: 2023,
        group: "huyện, thành phố",
        units: ["Huyện A Lưới", "Huyện Phú Vang"],
        tree: [
          "Tổng điểm | 100 | 90.5 78",
          "  I Cải cách thể chế | 100 | 90 80",
          "  II Điểm thưởng | ~0 | 1 0",
          "  III Điểm trừ | ~0 | -0.5 -2",
        ],
      },
    ],
  },
  {
    title: "sums without stored results are computed where that is certain",
    family: "E",
    layouts: ["criteria-by-unit"],
    findings: ["uncached-formula", "uncached-formula"],
    workbook: snapshotOf(
      sheet("Năm 2022", [
        ["STT", "Nội dung", "Điểm tối đa", "Huyện A Lưới"],
        ["I", "Cải cách thể chế", 3, formula("=ROUND(SUM(D3,D4)-0.5, 2)")],
        ["1", "Rà soát", 2, 1.255],
        ["2", "Theo dõi", 1, 0.7],
        [null, "Tổng điểm", 3, formula("=D2")],
      ]),
    ),
    expected: [
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện A Lưới"],
        tree: [
          "Tổng điểm | 3 | ~1.46",
          "  I Cải cách thể chế | 3 | ~1.46",
          "    1 Rà soát | 2 | 1.255",
          "    2 Theo dõi | 1 | 0.7",
        ],
      },
    ],
  },
];
