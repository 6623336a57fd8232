/** Tables side by side and stacked, a list in two halves, a total in a sheet of its own. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const SEVERAL_TABLES: readonly ProvedGolden[] = [
  {
    title: "two tables side by side with other areas and other maxima, no row number",
    unheard: ["Cơ quan được chấm", "Địa bàn", "Gộp"],
    workbook: snapshotOf(
      sheet(
        "TH",
        writtenRows(`
          TỔNG HỢP ĐIỂM CCHC NĂM 2023
          Cơ quan được chấm | Chỉ huy cải cách (16.5đ) | Xây dựng văn bản (10.5đ) | Một cửa (19.5đ) | Gộp |  |  | Địa bàn | Chỉ huy cải cách (12đ) | Tiếp dân (24đ) | Gộp
          Sở Nội vụ | 14.16 | 6.8 | 17.98 | 38.94 |  |  | Huyện Lạc Sơn | 11.78 | 16.84 | 28.62
          Sở Tài chính | 16.06 | 8.27 | 18.25 | 42.58 |  |  | Huyện Kim Bôi | 9.64 | 18.3 | 27.94
          Sở Tư pháp | 15.4 | 7.54 | 14.57 | 37.51 |  |  | Huyện Yên Thủy | 8.92 | 23.53 | 32.45
          Sở Y tế | 11.77 | 7.24 | 13.62 | 32.63 |  |  | Huyện Đà Bắc | 7.85 | 17.63 | 25.48
          Sở Xây dựng | 12.62 | 8.59 | 16.24 | 37.45 |  |  | Huyện Mai Châu | 9.1 | 18.58 | 27.68
        `),
      ),
    ),
    expected: [
      {
        year: 2023,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: [
          "Tổng điểm | 46.5 | 38.94 42.58 37.51 32.63 37.45",
          "  Chỉ huy cải cách | 16.5 | 14.16 16.06 15.4 11.77 12.62",
          "  Xây dựng văn bản | 10.5 | 6.8 8.27 7.54 7.24 8.59",
          "  Một cửa | 19.5 | 17.98 18.25 14.57 13.62 16.24",
        ],
        ranks: "2 1 3 5 4",
      },
      {
        year: 2023,
        units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy", "Huyện Đà Bắc", "Huyện Mai Châu"],
        tree: [
          "Tổng điểm | 36 | 28.62 27.94 32.45 25.48 27.68",
          "  Chỉ huy cải cách | 12 | 11.78 9.64 8.92 7.85 9.1",
          "  Tiếp dân | 24 | 16.84 18.3 23.53 17.63 18.58",
        ],
        ranks: "2 3 1 5 4",
      },
    ],
    certainty: "proved",
    never: { totals: [67.56] },
    audit: [],
  },
  {
    title: "three tables stacked on a sheet, each with its own areas and its own row of maxima",
    unheard: ["Mức trần", "Gộp", "Địa bàn"],
    workbook: snapshotOf(
      sheet(
        "Phụ lục",
        writtenRows(`
          PHỤ LỤC KẾT QUẢ NĂM 2022
          Khối I: sở, ngành
          TT | Cơ quan được chấm | Chỉ huy cải cách | Xây dựng văn bản | Một cửa | Gộp
           | Mức trần | 16.5 | 10.5 | 19.5 | 46.5
          1 | Sở Nội vụ | 14.16 | 6.8 | 17.98 | 38.94
          2 | Sở Tài chính | 16.06 | 8.27 | 18.25 | 42.58
          3 | Sở Tư pháp | 15.4 | 7.54 | 14.57 | 37.51
          4 | Sở Y tế | 11.77 | 7.24 | 13.62 | 32.63
          5 | Sở Xây dựng | 12.62 | 8.59 | 16.24 | 37.45
          |
          Ghi chú: điểm đã làm tròn 2 chữ số thập phân
          |
          Khối II: địa bàn cấp huyện
          TT | Địa bàn | Chỉ huy cải cách | Tiếp dân | Gộp
           | Mức trần | 12 | 24 | 36
          1 | Huyện Lạc Sơn | 11.78 | 16.84 | 28.62
          2 | Huyện Kim Bôi | 9.64 | 18.3 | 27.94
          3 | Huyện Yên Thủy | 8.92 | 23.53 | 32.45
          4 | Huyện Đà Bắc | 7.85 | 17.63 | 25.48
          5 | Huyện Mai Châu | 9.1 | 18.58 | 27.68
          |
          Khối III: xã, phường
          TT | Địa bàn | Niêm yết | Hồ sơ đúng hẹn | Hài lòng qua phiếu | Gộp
           | Mức trần | 20 | 30 | 25 | 75
          1 | Xã Tân Trào | 15.43 | 26.38 | 18.36 | 60.17
          2 | Phường Nông Tiến | 18.18 | 18.62 | 24.75 | 61.55
          3 | Xã Thượng Lâm | 12.55 | 29 | 22.61 | 64.16
          4 | Phường Minh Xuân | 13.37 | 27.92 | 15.78 | 57.07
        `),
      ),
    ),
    expected: [
      {
        year: 2022,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: [
          "Tổng điểm | 46.5 | 38.94 42.58 37.51 32.63 37.45",
          "  Chỉ huy cải cách | 16.5 | 14.16 16.06 15.4 11.77 12.62",
          "  Xây dựng văn bản | 10.5 | 6.8 8.27 7.54 7.24 8.59",
          "  Một cửa | 19.5 | 17.98 18.25 14.57 13.62 16.24",
        ],
        ranks: "2 1 3 5 4",
      },
      {
        year: 2022,
        units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy", "Huyện Đà Bắc", "Huyện Mai Châu"],
        tree: [
          "Tổng điểm | 36 | 28.62 27.94 32.45 25.48 27.68",
          "  Chỉ huy cải cách | 12 | 11.78 9.64 8.92 7.85 9.1",
          "  Tiếp dân | 24 | 16.84 18.3 23.53 17.63 18.58",
        ],
        ranks: "2 3 1 5 4",
      },
      {
        year: 2022,
        units: ["Xã Tân Trào", "Phường Nông Tiến", "Xã Thượng Lâm", "Phường Minh Xuân"],
        tree: [
          "Tổng điểm | 75 | 60.17 61.55 64.16 57.07",
          "  Niêm yết | 20 | 15.43 18.18 12.55 13.37",
          "  Hồ sơ đúng hẹn | 30 | 26.38 18.62 29 27.92",
          "  Hài lòng qua phiếu | 25 | 18.36 24.75 22.61 15.78",
        ],
        ranks: "3 2 1 4",
      },
    ],
    certainty: "proved",
    never: { units: ["Mức trần"] },
    audit: [],
  },
  {
    title: "one list broken into two halves side by side, ranks running on: one block of twelve",
    unheard: ["Địa bàn", "Đạt"],
    workbook: snapshotOf(
      sheet(
        "Danh sách",
        writtenRows(`
          XẾP THỨ TỰ CCHC CÁC XÃ, PHƯỜNG NĂM 2025 (thang điểm 100)
          Vị thứ | Địa bàn | Đạt |  | Vị thứ | Địa bàn | Đạt
          1 | Xã Tân Trào | 93.29 |  | 7 | Phường Mỹ Lâm | 77.38
          2 | Phường Nông Tiến | 91.06 |  | 8 | Xã Kim Bình | 74.79
          3 | Xã Thượng Lâm | 85.33 |  | 9 | Xã Sơn Thủy | 72.96
          4 | Phường Minh Xuân | 85.27 |  | 10 | Xã Phú Lương | 72.24
          5 | Xã Hồng Thái | 81.31 |  | 11 | Xã Nà Hang | 62.96
          6 | Xã Yên Hoa | 81.02 |  | 12 | Xã Đông Thọ | 61.7
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
          "Phường Mỹ Lâm",
          "Xã Kim Bình",
          "Xã Sơn Thủy",
          "Xã Phú Lương",
          "Xã Nà Hang",
          "Xã Đông Thọ",
        ],
        tree: ["Tổng điểm | * | 93.29 91.06 85.33 85.27 81.31 81.02 77.38 74.79 72.96 72.24 62.96 61.7"],
        ranks: "1 2 3 4 5 6 7 8 9 10 11 12",
      },
    ],
    certainty: "proved",
    audit: [],
  },
  {
    title: "the total stands in a sheet of its own with the ranks",
    unheard: ["Cơ quan được chấm", "Chung cuộc"],
    workbook: snapshotOf(
      sheet(
        "Thành phần",
        writtenRows(`
          ĐIỂM THÀNH PHẦN CCHC NĂM 2024
          TT | Cơ quan được chấm | Đôn đốc (14đ) | Văn bản (21đ) | Nhân sự (9.5đ) | Tài sản (5.5đ)
          1 | Sở Y tế | 13.47 | 14.17 | 5.93 | 3.78
          2 | Sở Xây dựng | 9.06 | 14.21 | 8.97 | 4.99
          3 | Sở Công Thương | 11.99 | 15.85 | 6.23 | 3.93
          4 | Sở Giáo dục và Đào tạo | 8.89 | 18.49 | 6.85 | 4.88
          5 | Sở Nông nghiệp và Môi trường | 13.3 | 20.23 | 7.07 | 3.44
          6 | Sở Khoa học và Công nghệ | 10.4 | 19.66 | 9.2 | 4.1
        `),
      ),
      sheet(
        "Chung cuộc",
        writtenRows(`
          KẾT QUẢ CHUNG CUỘC NĂM 2024
          TT | Cơ quan được chấm | Chung cuộc | Vị thứ
          1 | Sở Y tế | 37.35 | 5
          2 | Sở Xây dựng | 37.23 | 6
          3 | Sở Công Thương | 38 | 4
          4 | Sở Giáo dục và Đào tạo | 39.11 | 3
          5 | Sở Nông nghiệp và Môi trường | 44.04 | 1
          6 | Sở Khoa học và Công nghệ | 43.36 | 2
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: [
          "Sở Y tế",
          "Sở Xây dựng",
          "Sở Công Thương",
          "Sở Giáo dục và Đào tạo",
          "Sở Nông nghiệp và Môi trường",
          "Sở Khoa học và Công nghệ",
        ],
        tree: [
          "Tổng điểm | 50 | 37.35 37.23 38 39.11 44.04 43.36",
          "  Đôn đốc | 14 | 13.47 9.06 11.99 8.89 13.3 10.4",
          "  Văn bản | 21 | 14.17 14.21 15.85 18.49 20.23 19.66",
          "  Nhân sự | 9.5 | 5.93 8.97 6.23 6.85 7.07 9.2",
          "  Tài sản | 5.5 | 3.78 4.99 3.93 4.88 3.44 4.1",
        ],
        ranks: "5 6 4 3 1 2",
      },
    ],
    certainty: "proved",
    audit: [],
  },
];
