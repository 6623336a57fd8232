/** Marks for points, points with their maximum as text, percent as text, fractions shown as percent. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const WRITTEN_FIGURES: readonly ProvedGolden[] = [
  {
    title: "marks for points: a mark is the full maximum, a blank is none",
    unheard: ["Gộp", "Mức điểm"],
    workbook: snapshotOf(
      sheet(
        "Đánh dấu 2025",
        writtenRows(`
          TT | Đơn vị | Có kế hoạch | Có báo cáo | Có kiểm tra | Có sáng kiến | Có quy chế | Có hệ thống | Có khảo sát | Gộp
           | Mức điểm | 5 | 7.5 | 10 | 12.5 | 15 | 20 | 30 | 100
          1 | Xã Tân Trào | x | x | ✓ |  | x | x | ✓ | 87.5
          2 | Phường Nông Tiến | ✓ | ✓ | x | ✓ |  | x | ✓ | 85
          3 | Xã Thượng Lâm |  | x | x | ✓ | x |  | x | 75
          4 | Phường Minh Xuân | x | ✓ | x |  | x | ✓ |  | 57.5
          5 | Xã Hồng Thái | ✓ |  | x | ✓ | x | ✓ | x | 92.5
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: ["Xã Tân Trào", "Phường Nông Tiến", "Xã Thượng Lâm", "Phường Minh Xuân", "Xã Hồng Thái"],
        tree: [
          "T | 100 | 87.5 85 75 57.5 92.5",
          "  Có kế hoạch | 5 | 5 5 0 5 5",
          "  Có báo cáo | 7.5 | 7.5 7.5 7.5 7.5 0",
          "  Có kiểm tra | 10 | 10 10 10 10 10",
          "  Có sáng kiến | 12.5 | 0 12.5 12.5 0 12.5",
          "  Có quy chế | 15 | 15 0 15 15 15",
          "  Có hệ thống | 20 | 20 20 0 20 20",
          "  Có khảo sát | 30 | 30 30 30 0 30",
        ],
        ranks: "2 3 4 5 1",
      },
    ],
    alsoRight: [
      [
        {
          year: 2025,
          units: ["Xã Tân Trào", "Phường Nông Tiến", "Xã Thượng Lâm", "Phường Minh Xuân", "Xã Hồng Thái"],
          tree: [
            "T | 100 | 87.5 85 75 57.5 92.5",
            "  Có kế hoạch | 5 | 5 5 - 5 5",
            "  Có báo cáo | 7.5 | 7.5 7.5 7.5 7.5 -",
            "  Có kiểm tra | 10 | 10 10 10 10 10",
            "  Có sáng kiến | 12.5 | - 12.5 12.5 - 12.5",
            "  Có quy chế | 15 | 15 - 15 15 15",
            "  Có hệ thống | 20 | 20 20 - 20 20",
            "  Có khảo sát | 30 | 30 30 30 - 30",
          ],
          ranks: "2 3 4 5 1",
        },
      ],
    ],
    certainty: "proved",
    never: { units: ["Mức điểm"] },
    audit: [],
  },
  {
    title: "points with their maximum as text, percent as text",
    unheard: ["Cơ quan được chấm", "Gộp nhóm", "Đạt bao nhiêu %"],
    workbook: snapshotOf(
      sheet(
        "CKMB 2025",
        writtenRows(`
          TT | Cơ quan được chấm | Công bố thủ tục | Cập nhật dữ liệu | Đồng bộ hồ sơ | Báo cáo kỳ | Gộp nhóm | Đạt bao nhiêu %
          1 | Sở Nội vụ | 3.85 / 4 | 5.92 / 6 | 5.16 / 6 | 1.28 / 2 | 16.21 / 18 | 90.06%
          2 | Sở Tài chính | 3.79 / 4 | 5.06 / 6 | 4.71 / 6 | 1.66 / 2 | 15.22 / 18 | 84.56%
          3 | Sở Tư pháp | 3.66 / 4 | 4.58 / 6 | 4.27 / 6 | 1.93 / 2 | 14.44 / 18 | 80.22%
          4 | Sở Y tế | 2.65 / 4 | 4.86 / 6 | 5.26 / 6 | 1.45 / 2 | 14.22 / 18 | 79.00%
          5 | Sở Xây dựng | 3.25 / 4 | 3.92 / 6 | 5.06 / 6 | 1.52 / 2 | 13.75 / 18 | 76.39%
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: [
          "Tổng điểm | 18 | 16.21 15.22 14.44 14.22 13.75",
          "  Công bố thủ tục | 4 | 3.85 3.79 3.66 2.65 3.25",
          "  Cập nhật dữ liệu | 6 | 5.92 5.06 4.58 4.86 3.92",
          "  Đồng bộ hồ sơ | 6 | 5.16 4.71 4.27 5.26 5.06",
          "  Báo cáo kỳ | 2 | 1.28 1.66 1.93 1.45 1.52",
        ],
        ranks: "1 2 3 4 5",
      },
    ],
    certainty: "proved",
    audit: [],
  },
  {
    title: "fractions shown as percent, with ranks",
    unheard: ["Cơ quan được chấm", "Mức độ đạt", "Thứ tự"],
    workbook: snapshotOf(
      sheet(
        "2024",
        writtenRows(`
          TT | Cơ quan được chấm | Mức độ đạt | Thứ tự
          1 | Sở Nội vụ | 0.9382 [0.00%] | 1
          2 | Sở Tài chính | 0.9342 [0.00%] | 2
          3 | Sở Tư pháp | 0.919 [0.00%] | 3
          4 | Sở Y tế | 0.9155 [0.00%] | 4
          5 | Sở Xây dựng | 0.9126 [0.00%] | 5
          6 | Sở Công Thương | 0.9091 [0.00%] | 6
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
        tree: ["T | 100 | 93.82 93.42 91.9 91.55 91.26 90.91"],
        ranks: "1 2 3 4 5 6",
      },
    ],
    audit: [],
  },
  {
    title:
      "a whole province by six groups: fractions in their own format, the class of the whole in the last column",
    unheard: ["Nhóm Chỉ số", "Đạt được", "Trần", "Mức hoàn thành"],
    workbook: snapshotOf(
      sheet(
        "Nhóm chỉ số",
        writtenRows(`
          BỘ CHỈ SỐ 766 NĂM 2025
          Đơn vị: Sở Nội vụ
          STT | Nhóm Chỉ số | Đạt được | Trần | Mức hoàn thành | Trạng thái
          1 | Công khai, minh bạch | 16.11 | 18 | 0.895 [0.00%] | Đạt
          2 | Tiến độ giải quyết | 19.79 | 20 | 0.9895 [0.00%] | Đạt
          3 | Dịch vụ trực tuyến | 10.97 | 12 | 0.9142 [0.00%] | Đạt
          4 | Thanh toán trực tuyến | 6.75 | 10 | 0.675 [0.00%] | Đạt
          5 | Mức hài lòng của dân | 17.12 | 18 | 0.9511 [0.00%] | Đạt
          6 | Số hóa hồ sơ | 19 | 22 | 0.8636 [0.00%] | Đạt
           | TỔNG CỘNG TOÀN NGÀNH | 89.74 | 100 | 0.8974 [0.00%] | Khá
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: ["Sở Nội vụ"],
        tree: [
          "T | 100 | 89.74",
          "  1 Công khai, minh bạch | 18 | 16.11",
          "  2 Tiến độ giải quyết | 20 | 19.79",
          "  3 Dịch vụ trực tuyến | 12 | 10.97",
          "  4 Thanh toán trực tuyến | 10 | 6.75",
          "  5 Mức hài lòng của dân | 18 | 17.12",
          "  6 Số hóa hồ sơ | 22 | 19",
        ],
        ranks: "1",
      },
    ],
    certainty: "proved",
    audit: [],
  },
  {
    title: "declared counts in rows of their own under the criteria are no points",
    unheard: ["Khung điểm", "Số liệu kê khai", "Cả phiếu"],
    workbook: snapshotOf(
      sheet(
        "Phường Thọ Sơn",
        writtenRows(`
          PHIẾU CHẤM CCHC NĂM 2025
          Đơn vị: Phường Thọ Sơn
          STT | Tiêu chí | Khung điểm | Số liệu kê khai | Cách tính | Điểm tự đánh giá
          1 | Tuyên truyền | 6 |  |  | 5.5
           | Số buổi tuyên truyền |  | 12 |  | 
           | Số người tham gia |  | 431 |  | 
          2 | Đúng hẹn | 14.5 |  | tỷ lệ × trần | 14.093
           | Số hồ sơ nhận |  | 1280 |  | 
           | Số hồ sơ đúng hẹn |  | 1244 |  | 
          3 | Chữ ký số | 9.5 |  |  | 8.75
           | Cả phiếu | 30 |  |  | 28.343
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: ["Phường Thọ Sơn"],
        tree: [
          "T | 30 | 28.343",
          "  1 Tuyên truyền | 6 | 5.5",
          "  2 Đúng hẹn | 14.5 | 14.093",
          "  3 Chữ ký số | 9.5 | 8.75",
        ],
        ranks: "1",
      },
    ],
    asks: true,
    audit: [],
  },
  {
    title: "a list of states of work: “-” where nothing is scored yet",
    unheard: ["Tên gọi", "Tình trạng"],
    workbook: snapshotOf(
      sheet(
        "2025",
        writtenRows(`
          TIẾN ĐỘ CHẤM ĐIỂM CCHC NĂM 2025
          Tên gọi | Tình trạng | Điểm tự chấm | Điểm thẩm định
          Xã Tân Trào | Đã chấm điểm | 91.5 | 88.25
          Phường Nông Tiến | Đã chấm điểm | 90 | 86.4
          Xã Thượng Lâm | Đã nộp | 93.25 | -
          Phường Minh Xuân | Chưa nộp | - | -
          Xã Hồng Thái | Đã chấm điểm | 87.75 | 83.1
          Xã Yên Hoa | Đang nháp | 78 | -
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: [
          "Xã Tân Trào",
          "Phường Nông Tiến",
          "Xã Thượng Lâm",
          "Phường Minh Xuân",
          "Xã Hồng Thái",
          "Xã Yên Hoa",
        ],
        tree: ["T | * | *"],
        official: ["appraised"],
        parts: { self: "91.5 90 93.25 - 87.75 78", appraised: "88.25 86.4 - - 83.1 -" },
        ranks: "1 2 0 0 3 0",
      },
    ],
    asks: true,
  },
];
