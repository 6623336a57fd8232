/** One row a unit with a tree of criteria over the columns; quotients beside the points. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const CRITERIA_COLUMNS: readonly ProvedGolden[] = [
  {
    title:
      "the whole tree over the columns, every subtotal a column: codes row, names row with its corner, maxima row",
    unheard: ["Khung điểm", "Toàn bài"],
    workbook: snapshotOf(
      sheet(
        "Biểu 02",
        writtenRows(`
          BẢNG TỔNG HỢP CHẤM ĐIỂM CCHC CÁC XÃ, PHƯỜNG NĂM 2025
           | Mã số | "1" | "1.1" | "1.1.1" | "1.1.2" | "1.2" | "1.2.1" | "1.2.2" | "2" | "2.1" | "2.2" | "2.2.1" | "2.2.2" | 
          STT | Lĩnh vực/Tiêu chí/Tiêu chí thành phần | Công tác chỉ đạo, điều hành | Kế hoạch CCHC | Ban hành đúng hạn | Mức độ hoàn thành | Kiểm tra nội bộ | Tỷ lệ bộ phận được rà soát | Xử lý vấn đề phát hiện | Giải quyết hồ sơ | Hồ sơ đúng hạn | Công khai thủ tục | Niêm yết | Cập nhật Cổng dịch vụ | Toàn bài
           | Khung điểm | 6.5 | 3.5 | 1 | 2.5 | 3 | 1.5 | 1.5 | 9.5 | 4.5 | 5 | 2 | 3 | 16
          1 | Xã Tân Trào | 3.8 | 1.66 | 0.52 | 1.14 | 2.14 | 0.76 | 1.38 | 6.26 | 2.66 | 3.6 | 1.76 | 1.84 | 10.06
          2 | Phường Nông Tiến | 4.39 | 2.09 | 0.83 | 1.26 | 2.3 | 1.32 | 0.98 | 7.29 | 2.87 | 4.42 | 1.89 | 2.53 | 11.68
          3 | Xã Thượng Lâm | 4.06 | 2.25 | 0.42 | 1.83 | 1.81 | 1.2 | 0.61 | 5.68 | 2.89 | 2.79 | 1.16 | 1.63 | 9.74
          4 | Phường Minh Xuân | 4.34 | 2.53 | 0.59 | 1.94 | 1.81 | 0.83 | 0.98 | 8.35 | 4.43 | 3.92 | 1.51 | 2.41 | 12.69
          5 | Xã Hồng Thái | 4.08 | 2.41 | 0.67 | 1.74 | 1.67 | 1.02 | 0.65 | 7.68 | 4.48 | 3.2 | 1 | 2.2 | 11.76
          6 | Xã Yên Hoa | 4.19 | 2.01 | 0.77 | 1.24 | 2.18 | 0.98 | 1.2 | 6.24 | 2.4 | 3.84 | 1.99 | 1.85 | 10.43
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
        tree: [
          "Tổng điểm | 16 | 10.06 11.68 9.74 12.69 11.76 10.43",
          "  1 Công tác chỉ đạo, điều hành | 6.5 | 3.8 4.39 4.06 4.34 4.08 4.19",
          "    1.1 Kế hoạch CCHC | 3.5 | 1.66 2.09 2.25 2.53 2.41 2.01",
          "      1.1.1 Ban hành đúng hạn | 1 | 0.52 0.83 0.42 0.59 0.67 0.77",
          "      1.1.2 Mức độ hoàn thành | 2.5 | 1.14 1.26 1.83 1.94 1.74 1.24",
          "    1.2 Kiểm tra nội bộ | 3 | 2.14 2.3 1.81 1.81 1.67 2.18",
          "      1.2.1 Tỷ lệ bộ phận được rà soát | 1.5 | 0.76 1.32 1.2 0.83 1.02 0.98",
          "      1.2.2 Xử lý vấn đề phát hiện | 1.5 | 1.38 0.98 0.61 0.98 0.65 1.2",
          "  2 Giải quyết hồ sơ | 9.5 | 6.26 7.29 5.68 8.35 7.68 6.24",
          "    2.1 Hồ sơ đúng hạn | 4.5 | 2.66 2.87 2.89 4.43 4.48 2.4",
          "    2.2 Công khai thủ tục | 5 | 3.6 4.42 2.79 3.92 3.2 3.84",
          "      2.2.1 Niêm yết | 2 | 1.76 1.89 1.16 1.51 1 1.99",
          "      2.2.2 Cập nhật Cổng dịch vụ | 3 | 1.84 2.53 1.63 2.41 2.2 1.85",
        ],
        ranks: "5 3 6 1 2 4",
      },
    ],
    certainty: "proved",
    never: { units: ["Ban hành đúng hạn", "Khung điểm"] },
    audit: [],
  },
  {
    title: "two levels of captions, criteria numbered from 1 again in every area, only leaves have columns",
    unheard: ["Địa bàn", "Mức trần", "Cả bộ tiêu chí"],
    workbook: snapshotOf(
      sheet(
        "Huyện",
        writtenRows(`
          KẾT QUẢ CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH CẤP HUYỆN NĂM 2023
          TT | Địa bàn | I. Nền tảng thể chế |  |  | II. Đội ngũ |  | III. Dữ liệu số |  |  | Cả bộ tiêu chí
           |  | 1. Rà soát văn bản | 2. Theo dõi thi hành | 3. Kiểm tra văn bản | 1. Vị trí việc làm | 2. Đào tạo | 1. Hồ sơ điện tử | 2. Chữ ký số | 3. Báo cáo trực tuyến
           | Mức trần | 3.5 | 3 | 4 | 5.5 | 4 | 6.5 | 3.5 | 5 | 35
          1 | Huyện Lạc Sơn | 2.047 | 1.263 | 2.481 | 2.816 | 1.975 | 4.553 | 2.935 | 4.125 | 22.195
          2 | Huyện Kim Bôi | 2.243 | 2.581 | 3.702 | 5.171 | 2.255 | 6.222 | 1.419 | 2.506 | 26.099
          3 | Huyện Yên Thủy | 3.307 | 2.303 | 3.676 | 5.109 | 1.604 | 5.393 | 2.342 | 2.509 | 26.243
          4 | Huyện Đà Bắc | 2.713 | 1.487 | 3.348 | 2.691 | 3.47 | 4.401 | 2.492 | 3.949 | 24.551
          5 | Huyện Mai Châu | 1.772 | 1.55 | 1.951 | 4.064 | 3.737 | 5.611 | 2.876 | 3.423 | 24.984
          6 | Huyện Tân Lạc | 2.996 | 2.971 | 3.569 | 4.895 | 3.392 | 3.376 | 1.654 | 4.172 | 27.025
          7 | Huyện Cao Phong | 3.323 | 1.757 | 3.688 | 3.323 | 1.785 | 5.954 | 2.217 | 3.905 | 25.952
        `),
        { merges: ["A2:A3", "B2:B3", "C2:E2", "F2:G2", "H2:J2", "K2:K3"] },
      ),
    ),
    expected: [
      {
        year: 2023,
        units: [
          "Huyện Lạc Sơn",
          "Huyện Kim Bôi",
          "Huyện Yên Thủy",
          "Huyện Đà Bắc",
          "Huyện Mai Châu",
          "Huyện Tân Lạc",
          "Huyện Cao Phong",
        ],
        tree: [
          "Tổng điểm | 35 | 22.195 26.099 26.243 24.551 24.984 27.025 25.952",
          "  I Nền tảng thể chế | 10.5 | 5.791 8.526 9.286 7.548 5.273 9.536 8.768",
          "    1 Rà soát văn bản | 3.5 | 2.047 2.243 3.307 2.713 1.772 2.996 3.323",
          "    2 Theo dõi thi hành | 3 | 1.263 2.581 2.303 1.487 1.55 2.971 1.757",
          "    3 Kiểm tra văn bản | 4 | 2.481 3.702 3.676 3.348 1.951 3.569 3.688",
          "  II Đội ngũ | 9.5 | 4.791 7.426 6.713 6.161 7.801 8.287 5.108",
          "    1 Vị trí việc làm | 5.5 | 2.816 5.171 5.109 2.691 4.064 4.895 3.323",
          "    2 Đào tạo | 4 | 1.975 2.255 1.604 3.47 3.737 3.392 1.785",
          "  III Dữ liệu số | 15 | 11.613 10.147 10.244 10.842 11.91 9.202 12.076",
          "    1 Hồ sơ điện tử | 6.5 | 4.553 6.222 5.393 4.401 5.611 3.376 5.954",
          "    2 Chữ ký số | 3.5 | 2.935 1.419 2.342 2.492 2.876 1.654 2.217",
          "    3 Báo cáo trực tuyến | 5 | 4.125 2.506 2.509 3.949 3.423 4.172 3.905",
        ],
        ranks: "7 3 2 6 5 1 4",
      },
    ],
    certainty: "proved",
    audit: [],
  },
  {
    title: "total first, then each group's sum before its criteria: nothing but sums tells the levels",
    unheard: ["Cơ quan được chấm", "Điểm toàn phần", "Barem"],
    workbook: snapshotOf(
      sheet(
        "KQ 2024",
        writtenRows(`
          Kết quả năm 2024 (xếp từ cao xuống thấp)
          Vị thứ | Cơ quan được chấm | Điểm toàn phần | A. Nhóm kết quả | A1. Tiến độ | A2. Chất lượng | B. Nhóm năng lực | B1. Nhân lực | B2. Hạ tầng | B3. An toàn
           | Barem | 60 | 30 | 12 | 18 | 30 | 15 | 10 | 5
          1 | Sở Xây dựng | 46.38 | 25.42 | 8.26 | 17.16 | 20.96 | 9.05 | 7.29 | 4.62
          2 | Sở Giáo dục và Đào tạo | 43.84 | 24.67 | 7.14 | 17.53 | 19.17 | 7.88 | 7.06 | 4.23
          3 | Sở Tư pháp | 42.46 | 17.67 | 9.89 | 7.78 | 24.79 | 13.11 | 9.29 | 2.39
          4 | Sở Công Thương | 41.03 | 16.85 | 8.82 | 8.03 | 24.18 | 14.75 | 5.23 | 4.2
          5 | Sở Nông nghiệp và Môi trường | 40.83 | 16.55 | 4.84 | 11.71 | 24.28 | 12.75 | 9.38 | 2.15
          6 | Sở Y tế | 32.05 | 16.19 | 8.22 | 7.97 | 15.86 | 7.14 | 6.08 | 2.64
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: [
          "Sở Xây dựng",
          "Sở Giáo dục và Đào tạo",
          "Sở Tư pháp",
          "Sở Công Thương",
          "Sở Nông nghiệp và Môi trường",
          "Sở Y tế",
        ],
        tree: [
          "Tổng điểm | 60 | 46.38 43.84 42.46 41.03 40.83 32.05",
          "  A Nhóm kết quả | 30 | 25.42 24.67 17.67 16.85 16.55 16.19",
          "    A1 Tiến độ | 12 | 8.26 7.14 9.89 8.82 4.84 8.22",
          "    A2 Chất lượng | 18 | 17.16 17.53 7.78 8.03 11.71 7.97",
          "  B Nhóm năng lực | 30 | 20.96 19.17 24.79 24.18 24.28 15.86",
          "    B1 Nhân lực | 15 | 9.05 7.88 13.11 14.75 12.75 7.14",
          "    B2 Hạ tầng | 10 | 7.29 7.06 9.29 5.23 9.38 6.08",
          "    B3 An toàn | 5 | 4.62 4.23 2.39 4.2 2.15 2.64",
        ],
        ranks: "1 2 3 4 5 6",
      },
    ],
    certainty: "proved",
    audit: [],
  },
  {
    title: "raw points, what applies and the points on a hundred side by side: the quotient is no addend",
    unheard: ["Điểm thô", "Mức áp dụng", "Điểm quy về thang 100"],
    workbook: snapshotOf(
      sheet(
        "Quy đổi",
        writtenRows(`
          BẢNG ĐIỂM CCHC KHỐI SỞ NĂM 2024
          TT | Cơ quan được chấm | Điểm thô | Mức áp dụng | Điểm quy về thang 100 | Vị thứ
          1 | Sở Nội vụ | 80.1 | 100 | 80.1 | 5
          2 | Sở Tài chính | 88.79 | 92 | 96.51 | 1
          3 | Sở Tư pháp | 70.58 | 84 | 84.02 | 2
          4 | Sở Y tế | 83.35 | 100 | 83.35 | 3
          5 | Sở Xây dựng | 62.99 | 88.5 | 71.18 | 7
          6 | Sở Công Thương | 73.68 | 96 | 76.75 | 6
          7 | Sở Giáo dục và Đào tạo | 69.84 | 84 | 83.14 | 4
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: [
          "Sở Nội vụ",
          "Sở Tài chính",
          "Sở Tư pháp",
          "Sở Y tế",
          "Sở Xây dựng",
          "Sở Công Thương",
          "Sở Giáo dục và Đào tạo",
        ],
        tree: ["Tổng điểm | 100 92 84 100 88.5 96 84 | 80.1 88.79 70.58 83.35 62.99 73.68 69.84"],
        ranks: "5 1 2 3 7 6 4",
      },
    ],
    alsoRight: [
      [
        {
          year: 2024,
          units: [
            "Sở Nội vụ",
            "Sở Tài chính",
            "Sở Tư pháp",
            "Sở Y tế",
            "Sở Xây dựng",
            "Sở Công Thương",
            "Sở Giáo dục và Đào tạo",
          ],
          tree: ["Tổng điểm | 100 | 80.1 96.51 84.02 83.35 71.18 76.75 83.14"],
          ranks: "5 1 2 3 7 6 4",
        },
      ],
    ],
    certainty: "proved",
    never: { totals: [160.2] },
    audit: [],
  },
];
