/** One row a figure: unit, criterion, value, as data frames and queries write it. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const TIDY_TABLES: readonly ProvedGolden[] = [
  {
    title: "one row a commune and criterion, with the maximum in each row",
    unheard: ["Địa bàn", "Mục chấm", "Trần", "Ghi nhận"],
    workbook: snapshotOf(
      sheet(
        "Năm 2025",
        writtenRows(`
          Địa bàn | Mục chấm | Trần | Ghi nhận
          Xã Tân Trào | Tuyên truyền | 10.5 | 9.41
          Xã Tân Trào | Rà soát thủ tục | 24 | 15.39
          Xã Tân Trào | Số hóa kết quả | 32.5 | 21.42
          Xã Tân Trào | Tiếp nhận phản ánh | 18 | 16.91
          Phường Nông Tiến | Tuyên truyền | 10.5 | 7.82
          Phường Nông Tiến | Rà soát thủ tục | 24 | 21.22
          Phường Nông Tiến | Số hóa kết quả | 32.5 | 29.2
          Phường Nông Tiến | Tiếp nhận phản ánh | 18 | 13.27
          Xã Thượng Lâm | Tuyên truyền | 10.5 | 8.92
          Xã Thượng Lâm | Rà soát thủ tục | 24 | 18.91
          Xã Thượng Lâm | Số hóa kết quả | 32.5 | 25.75
          Xã Thượng Lâm | Tiếp nhận phản ánh | 18 | 12.39
          Phường Minh Xuân | Tuyên truyền | 10.5 | 8.9
          Phường Minh Xuân | Rà soát thủ tục | 24 | 18.94
          Phường Minh Xuân | Số hóa kết quả | 32.5 | 28.16
          Phường Minh Xuân | Tiếp nhận phản ánh | 18 | 15.25
          Xã Hồng Thái | Tuyên truyền | 10.5 | 9.2
          Xã Hồng Thái | Rà soát thủ tục | 24 | 21.95
          Xã Hồng Thái | Số hóa kết quả | 32.5 | 24.63
          Xã Hồng Thái | Tiếp nhận phản ánh | 18 | 15.46
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: ["Xã Tân Trào", "Phường Nông Tiến", "Xã Thượng Lâm", "Phường Minh Xuân", "Xã Hồng Thái"],
        tree: [
          "Tổng điểm | 85 | 63.13 71.51 65.97 71.25 71.24",
          "  Tuyên truyền | 10.5 | 9.41 7.82 8.92 8.9 9.2",
          "  Rà soát thủ tục | 24 | 15.39 21.22 18.91 18.94 21.95",
          "  Số hóa kết quả | 32.5 | 21.42 29.2 25.75 28.16 24.63",
          "  Tiếp nhận phản ánh | 18 | 16.91 13.27 12.39 15.25 15.46",
        ],
        ranks: "5 1 4 2 3",
      },
    ],
    asks: true,
    never: { units: ["Tuyên truyền", "Rà soát thủ tục", "Số hóa kết quả", "Tiếp nhận phản ánh"] },
    audit: [],
  },
  {
    title: "as pandas writes it: an index column without a caption, English names, one year a row",
    unheard: ["agency_name", "pillar", "max_points", "awarded"],
    workbook: snapshotOf(
      sheet(
        "Sheet1",
        writtenRows(`
           | agency_name | pillar | fiscal_year | max_points | awarded
          0 | Sở Nội vụ | Transparency | 2024 | 30 | 26.03
          1 | Sở Nội vụ | Timeliness | 2024 | 20 | 12.813
          2 | Sở Nội vụ | Digitisation | 2024 | 50 | 48.338
          3 | Sở Tài chính | Transparency | 2024 | 30 | 27.084
          4 | Sở Tài chính | Timeliness | 2024 | 20 | 13.982
          5 | Sở Tài chính | Digitisation | 2024 | 50 | 34.958
          6 | Sở Tư pháp | Transparency | 2024 | 30 | 27.9
          7 | Sở Tư pháp | Timeliness | 2024 | 20 | 16.371
          8 | Sở Tư pháp | Digitisation | 2024 | 50 | 32.24
          9 | Sở Y tế | Transparency | 2024 | 30 | 22.053
          10 | Sở Y tế | Timeliness | 2024 | 20 | 14.926
          11 | Sở Y tế | Digitisation | 2024 | 50 | 31.853
          12 | Sở Xây dựng | Transparency | 2024 | 30 | 20.097
          13 | Sở Xây dựng | Timeliness | 2024 | 20 | 14.142
          14 | Sở Xây dựng | Digitisation | 2024 | 50 | 32.481
          15 | Sở Công Thương | Transparency | 2024 | 30 | 27.304
          16 | Sở Công Thương | Timeliness | 2024 | 20 | 18.331
          17 | Sở Công Thương | Digitisation | 2024 | 50 | 43.708
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
        tree: [
          "Tổng điểm | 100 | 87.181 76.024 76.511 68.832 66.72 89.343",
          "  Transparency | 30 | 26.03 27.084 27.9 22.053 20.097 27.304",
          "  Timeliness | 20 | 12.813 13.982 16.371 14.926 14.142 18.331",
          "  Digitisation | 50 | 48.338 34.958 32.24 31.853 32.481 43.708",
        ],
        ranks: "2 4 3 5 6 1",
      },
    ],
    asks: true,
    never: { units: ["Transparency", "Timeliness", "Digitisation"] },
    audit: [],
  },
  {
    title: "as Power Query unpivots it: attribute and value, two years, the total among the attributes",
    unheard: ["Thuộc tính", "Giá trị", "Cộng gộp"],
    workbook: snapshotOf(
      sheet(
        "Table1",
        writtenRows(`
          Đơn vị | Năm | Thuộc tính | Giá trị
          Huyện Lạc Sơn | 2022 | Nội bộ | 30.59
          Huyện Lạc Sơn | 2022 | Phục vụ dân | 47.11
          Huyện Lạc Sơn | 2022 | Cộng gộp | 77.7
          Huyện Kim Bôi | 2022 | Nội bộ | 34.14
          Huyện Kim Bôi | 2022 | Phục vụ dân | 46.18
          Huyện Kim Bôi | 2022 | Cộng gộp | 80.32
          Huyện Yên Thủy | 2022 | Nội bộ | 31.53
          Huyện Yên Thủy | 2022 | Phục vụ dân | 39.18
          Huyện Yên Thủy | 2022 | Cộng gộp | 70.71
          Huyện Đà Bắc | 2022 | Nội bộ | 33.17
          Huyện Đà Bắc | 2022 | Phục vụ dân | 47.95
          Huyện Đà Bắc | 2022 | Cộng gộp | 81.12
          Huyện Mai Châu | 2022 | Nội bộ | 25.96
          Huyện Mai Châu | 2022 | Phục vụ dân | 48.47
          Huyện Mai Châu | 2022 | Cộng gộp | 74.43
          Huyện Lạc Sơn | 2023 | Nội bộ | 38.1
          Huyện Lạc Sơn | 2023 | Phục vụ dân | 50.83
          Huyện Lạc Sơn | 2023 | Cộng gộp | 88.93
          Huyện Kim Bôi | 2023 | Nội bộ | 33.2
          Huyện Kim Bôi | 2023 | Phục vụ dân | 45.93
          Huyện Kim Bôi | 2023 | Cộng gộp | 79.13
          Huyện Yên Thủy | 2023 | Nội bộ | 31.77
          Huyện Yên Thủy | 2023 | Phục vụ dân | 37.48
          Huyện Yên Thủy | 2023 | Cộng gộp | 69.25
          Huyện Đà Bắc | 2023 | Nội bộ | 29.02
          Huyện Đà Bắc | 2023 | Phục vụ dân | 45.15
          Huyện Đà Bắc | 2023 | Cộng gộp | 74.17
          Huyện Mai Châu | 2023 | Nội bộ | 36.33
          Huyện Mai Châu | 2023 | Phục vụ dân | 53.67
          Huyện Mai Châu | 2023 | Cộng gộp | 90
        `),
      ),
    ),
    expected: [
      {
        year: 2022,
        units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy", "Huyện Đà Bắc", "Huyện Mai Châu"],
        tree: [
          "Tổng điểm | * | 77.7 80.32 70.71 81.12 74.43",
          "  Nội bộ | * | 30.59 34.14 31.53 33.17 25.96",
          "  Phục vụ dân | * | 47.11 46.18 39.18 47.95 48.47",
        ],
        ranks: "3 2 5 1 4",
      },
      {
        year: 2023,
        units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy", "Huyện Đà Bắc", "Huyện Mai Châu"],
        tree: [
          "Tổng điểm | * | 88.93 79.13 69.25 74.17 90",
          "  Nội bộ | * | 38.1 33.2 31.77 29.02 36.33",
          "  Phục vụ dân | * | 50.83 45.93 37.48 45.15 53.67",
        ],
        ranks: "2 3 5 4 1",
      },
    ],
    asks: true,
    never: { totals: [155.4, 177.86], units: ["Cộng gộp"] },
    audit: [],
  },
  {
    title: "one row a criterion and commune, criteria first and written once over their rows",
    unheard: ["Mục chấm", "Địa bàn"],
    workbook: snapshotOf(
      sheet(
        "Năm 2025",
        writtenRows(`
          Mục chấm | Địa bàn | Điểm tối đa | Điểm đạt
          Quy trình | Xã Hồng Thái | 35 | 21.77
           | Xã Yên Hoa | 35 | 28.27
           | Phường Mỹ Lâm | 35 | 30.15
           | Xã Kim Bình | 35 | 29.1
          Con người | Xã Hồng Thái | 40 | 28.56
           | Xã Yên Hoa | 40 | 35.74
           | Phường Mỹ Lâm | 40 | 35.53
           | Xã Kim Bình | 40 | 31.17
          Công nghệ | Xã Hồng Thái | 25 | 17.87
           | Xã Yên Hoa | 25 | 22.66
           | Phường Mỹ Lâm | 25 | 20.59
           | Xã Kim Bình | 25 | 21.12
        `),
        { merges: ["A2:A5", "A6:A9", "A10:A13"] },
      ),
    ),
    expected: [
      {
        year: 2025,
        units: ["Xã Hồng Thái", "Xã Yên Hoa", "Phường Mỹ Lâm", "Xã Kim Bình"],
        tree: [
          "Tổng điểm | 100 | 68.2 86.67 86.27 81.39",
          "  Quy trình | 35 | 21.77 28.27 30.15 29.1",
          "  Con người | 40 | 28.56 35.74 35.53 31.17",
          "  Công nghệ | 25 | 17.87 22.66 20.59 21.12",
        ],
        ranks: "4 1 2 3",
      },
    ],
    certainty: "proved",
    never: { units: ["Quy trình", "Con người", "Công nghệ"] },
    audit: [],
  },
];
