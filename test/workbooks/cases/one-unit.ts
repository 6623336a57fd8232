/** Families A, B and I: criteria as rows, a sheet about one unit. */
import { sheet, snapshotOf } from "../../making/snapshot";
import type { Golden } from "../golden";

export const ONE_UNIT_CASES: readonly Golden[] = [
  {
    title: "one department: code in the text, CR, indentation, opinions, signature",
    family: "A",
    layouts: ["unit-detail"],
    workbook: snapshotOf(
      sheet("Sheet1", [
        ["UBND TỈNH NAM ĐỊNH", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
        ["SỞ TƯ PHÁP", null, null, "Độc lập - Tự do - Hạnh phúc"],
        [],
        ["KẾT QUẢ ĐÁNH GIÁ CÔNG TÁC CẢI CÁCH HÀNH CHÍNH NĂM 2021"],
        ["Đơn vị: Sở Tư pháp"],
        [],
        [
          "Nội dung",
          "Điểm chuẩn",
          "Tự chấm",
          "Tài liệu kiểm chứng/Giải trình",
          "Điểm chấm thực tế",
          "Ý kiến",
        ],
        ["I. CHỈ ĐẠO ĐIỀU HÀNH", 3, 3, null, 2.5, null],
        ["     1.1. Kế hoạch", 3, 3, null, 2.5, null],
        ["          1.1.1. Ban hành", 1, 1, "Giải trình: \r - KH số 12", 1, null],
        ["          1.1.2. Thực hiện", 2, 2, null, 1.5, "Ý kiến: \r - Chậm báo cáo"],
        ["II. CẢI CÁCH THỂ CHẾ", 2, 2, null, 2, null],
        ["     2.1. Thẩm định văn bản", 2, 2, null, 2, null],
        ["Tổng điểm", 5, 5, null, 4.5, null],
        [],
        [null, null, null, null, "LÃNH ĐẠO ĐƠN VỊ"],
        [null, null, null, null, "(Ký và ghi rõ họ tên)"],
      ]),
    ),
    expected: [
      {
        year: 2021,
        group: "sở, ban, ngành",
        units: ["Sở Tư pháp"],
        official: ["appraised"],
        province: "Nam Định",
        tree: [
          "Tổng điểm | 5 | 4.5",
          "  I CHỈ ĐẠO ĐIỀU HÀNH | 3 | 2.5",
          "    1.1 Kế hoạch | 3 | 2.5",
          "      1.1.1 Ban hành | 1 | 1",
          "      1.1.2 Thực hiện | 2 | 1.5",
          "  II CẢI CÁCH THỂ CHẾ | 2 | 2",
          "    2.1 Thẩm định văn bản | 2 | 2",
        ],
        remarks: ["Sở Tư pháp: Thực hiện: Ý kiến:\n- Chậm báo cáo"],
      },
    ],
  },
  {
    title: "a sheet for each commune, not applicable points already out of its total",
    family: "A",
    layouts: ["unit-detail", "unit-detail"],
    workbook: snapshotOf(
      sheet("Xã Kim Hỷ", [
        ["BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2023"],
        ["Nội dung", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định"],
        ["1. Thủ tục hành chính", 6, 6, 5],
        ["1.1. Niêm yết", 2, 2, 2],
        ["1.2. Giải quyết", 4, 4, 3],
        ["2. Tài chính công", 4, 4, "KĐG"],
        ["Tổng điểm", 6, 6, 5],
      ]),
      sheet("Phường Sông Cầu", [
        ["BẢNG CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2023"],
        ["Nội dung", "Điểm tối đa", "Điểm tự chấm", "Điểm thẩm định"],
        ["1. Thủ tục hành chính", 6, 6, 6],
        ["1.1. Niêm yết", 2, 2, 2],
        ["1.2. Giải quyết", 4, 4, 4],
        ["2. Tài chính công", 4, 4, 3.5],
        ["Tổng điểm", 10, 10, 9.5],
      ]),
    ),
    expected: [
      {
        year: 2023,
        group: "xã, phường",
        units: ["Xã Kim Hỷ", "Phường Sông Cầu"],
        official: ["appraised"],
        tree: [
          "Tổng điểm | 6 10 | 5 9.5",
          "  1 Thủ tục hành chính | 6 | 5 6",
          "    1.1 Niêm yết | 2 | 2 2",
          "    1.2 Giải quyết | 4 | 3 4",
          "  2 Tài chính công | KĐG 4 | KĐG 3.5",
        ],
      },
    ],
  },
  {
    title: "one district by area with penalties: the score after deduction counts",
    family: "B",
    layouts: ["unit-by-area"],
    workbook: snapshotOf(
      sheet(
        "Huyện Ba Bể",
        [
          ["BÁO CÁO CHI TIẾT TỪNG ĐƠN VỊ NĂM 2022"],
          [
            "Tiêu chí",
            "Nội dung",
            "Điểm tối đa",
            "Điểm tự chấm",
            "Điểm thẩm định",
            "Điểm bị trừ",
            "Điểm thẩm định sau khi trừ",
          ],
          [1, "Công tác chỉ đạo, điều hành", 10, 9.5, 9, 0.5, 8.5],
          [2, "Cải cách thể chế", 14.5, 14, 13.25, 0, 13.25],
          ["Tổng cộng", null, 24.5, 23.5, 22.25, 0.5, 21.75],
        ],
        { merges: ["A5:B5"] },
      ),
    ),
    expected: [
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể"],
        tree: [
          "Tổng cộng | 24.5 | 21.75",
          "  1 Công tác chỉ đạo, điều hành | 10 | 8.5",
          "  2 Cải cách thể chế | 14.5 | 13.25",
        ],
      },
    ],
  },
  {
    title: "the same without penalties: the hidden last columns are stale and say so",
    family: "B",
    layouts: ["unit-by-area"],
    workbook: snapshotOf(
      sheet(
        "Huyện Ba Bể",
        [
          ["BÁO CÁO CHI TIẾT TỪNG ĐƠN VỊ NĂM 2022"],
          [
            "Tiêu chí",
            "Nội dung",
            "Điểm tối đa",
            "Điểm tự chấm",
            "Điểm thẩm định",
            "Điểm bị trừ",
            "Điểm thẩm định sau khi trừ",
          ],
          [1, "Công tác chỉ đạo, điều hành", 10, 9.5, 9, 0, 7],
          [2, "Cải cách thể chế", 14.5, 14, 13.25, 0, 13.25],
          ["Tổng cộng", null, 24.5, 23.5, 22.25, 0, 20.25],
        ],
        { merges: ["A5:B5"], hiddenColumns: [5, 6] },
      ),
    ),
    findings: ["stale-hidden-column"],
    expected: [
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể"],
        official: ["appraised"],
        tree: [
          "Tổng cộng | 24.5 | 22.25",
          "  1 Công tác chỉ đạo, điều hành | 10 | 9",
          "  2 Cải cách thể chế | 14.5 | 13.25",
        ],
      },
    ],
  },
  {
    title: "out of Word: every number is text, two rounds of appraisal, the second counts where it was held",
    family: "I",
    layouts: ["unit-detail"],
    workbook: snapshotOf(
      sheet("Sở Công Thương", [
        ["Kết quả Chỉ số cải cách hành chính năm 2022 của Sở Công Thương"],
        [
          "STT", "Lĩnh vực/tiêu chí/tiêu chí thành phần", "Điểm tối đa", "Điểm tự chấm", "Thẩm định lần 1", "Thẩm định lần 2",
          "Ghi chú của đơn vị", "Ghi chú của thẩm định",
        ],
        ["1", "CÔNG TÁC CHỈ ĐẠO", "2.50", "2.50", "2.00", "2.50", "", ""],
        ["1.1", "Kế hoạch", "1.50", "1.50", "1.00", "1.50", "KH 05", "Đã bổ sung"],
        ["1.2", "Báo cáo", "1.00", "1.00", "1.00", "", "", ""],
        ["", "Tổng điểm", "2.50", "2.50", "2.00", "2.50", "", ""],
      ]), // prettier-ignore
    ),
    expected: [
      {
        year: 2022,
        group: "sở, ban, ngành",
        units: ["Sở Công Thương"],
        official: ["appraised"],
        tree: [
          "Tổng điểm | 2.5 | 2.5",
          "  1 CÔNG TÁC CHỈ ĐẠO | 2.5 | 2.5",
          "    1.1 Kế hoạch | 1.5 | 1.5",
          "    1.2 Báo cáo | 1 | 1",
        ],
        remarks: ["Sở Công Thương: Kế hoạch: Đã bổ sung"],
      },
    ],
  },
];
