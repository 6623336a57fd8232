/** Means, extremes, sums and counts among the rows; numbering that restarts or is missing; several ranks. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const NO_UNITS: readonly ProvedGolden[] = [
  {
    title: "the highest, the lowest and the mean above the units, in words of the office's own",
    unheard: ["Địa bàn", "Gộp", "Đỉnh bảng", "Đáy bảng", "Mức chung"],
    workbook: snapshotOf(
      sheet(
        "Huyện 2023",
        writtenRows(`
          ĐIỂM CCHC CẤP HUYỆN NĂM 2023
          TT | Địa bàn | Điều hành (26đ) | Phục vụ (34đ) | Số hóa (40đ) | Gộp
           | Đỉnh bảng | 23.78 | 33.54 | 37.66 | 87.1
           | Đáy bảng | 16.83 | 22.49 | 30.77 | 75.42
           | Mức chung | 20.67 | 27.23 | 34.45 | 82.36
          1 | Huyện Lạc Sơn | 20.74 | 22.49 | 32.19 | 75.42
          2 | Huyện Kim Bôi | 16.83 | 26.42 | 37.66 | 80.91
          3 | Huyện Yên Thủy | 23.78 | 23.45 | 34.6 | 81.83
          4 | Huyện Đà Bắc | 22.22 | 33.54 | 30.77 | 86.53
          5 | Huyện Mai Châu | 19.78 | 30.27 | 37.05 | 87.1
        `),
      ),
    ),
    expected: [
      {
        year: 2023,
        units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy", "Huyện Đà Bắc", "Huyện Mai Châu"],
        tree: [
          "Tổng điểm | 100 | 75.42 80.91 81.83 86.53 87.1",
          "  Điều hành | 26 | 20.74 16.83 23.78 22.22 19.78",
          "  Phục vụ | 34 | 22.49 26.42 23.45 33.54 30.27",
          "  Số hóa | 40 | 32.19 37.66 34.6 30.77 37.05",
        ],
        ranks: "5 4 3 2 1",
      },
    ],
    certainty: "proved",
    never: { units: ["Đỉnh bảng", "Đáy bảng", "Mức chung"] },
    audit: [],
  },
  {
    title: "sums, a count and the mean below the units, without a blank row between",
    unheard: ["Gộp", "Cộng dồn", "Số địa bàn chấm", "Mặt bằng"],
    workbook: snapshotOf(
      sheet(
        "Xã 2025",
        writtenRows(`
          ĐIỂM CCHC CẤP XÃ NĂM 2025
          TT | Đơn vị | Điều hành (26đ) | Phục vụ (34đ) | Số hóa (40đ) | Gộp
          1 | Xã Tân Trào | 23.51 | 31.69 | 31.51 | 86.71
          2 | Phường Nông Tiến | 16.86 | 21.94 | 37.57 | 76.37
          3 | Xã Thượng Lâm | 18.77 | 26.25 | 36.7 | 81.72
          4 | Phường Minh Xuân | 25.26 | 32.32 | 29.35 | 86.93
          5 | Xã Hồng Thái | 18.48 | 22.72 | 36.08 | 77.28
          6 | Xã Yên Hoa | 19.62 | 25.98 | 36.5 | 82.1
          7 | Phường Mỹ Lâm | 17.68 | 31.5 | 26.97 | 76.15
           | Cộng dồn | 140.18 | 192.4 | 234.68 | 567.26
           | Số địa bàn chấm | 7 | 7 | 7 | 7
           | Mặt bằng | 20.026 | 27.486 | 33.526 | 81.037
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
        ],
        tree: [
          "Tổng điểm | 100 | 86.71 76.37 81.72 86.93 77.28 82.1 76.15",
          "  Điều hành | 26 | 23.51 16.86 18.77 25.26 18.48 19.62 17.68",
          "  Phục vụ | 34 | 31.69 21.94 26.25 32.32 22.72 25.98 31.5",
          "  Số hóa | 40 | 31.51 37.57 36.7 29.35 36.08 36.5 26.97",
        ],
        ranks: "2 6 4 1 5 3 7",
      },
    ],
    certainty: "proved",
    never: { units: ["Cộng dồn", "Số địa bàn chấm", "Mặt bằng"] },
    audit: [],
  },
  {
    title: "numbers that begin again with the districts, some missing, no heading between",
    unheard: ["Tên gọi", "Gộp"],
    workbook: snapshotOf(
      sheet(
        "2022",
        writtenRows(`
          ĐIỂM CCHC NĂM 2022
          TT | Tên gọi | Điều hành (26đ) | Phục vụ (34đ) | Số hóa (40đ) | Gộp
          1 | Sở Nội vụ | 23.37 | 24.58 | 32.37 | 80.32
          2 | Sở Tài chính | 20.4 | 26.02 | 29.6 | 76.02
           | Sở Tư pháp | 17.99 | 22.1 | 33.8 | 73.89
          4 | Sở Y tế | 22.3 | 22.81 | 33.65 | 78.76
          1 | Huyện Lạc Sơn | 18.25 | 28.28 | 34 | 80.53
          2 | Huyện Kim Bôi | 22.47 | 26.23 | 37.06 | 85.76
          3 | Huyện Yên Thủy | 25.08 | 22.93 | 27.17 | 75.18
           | Huyện Đà Bắc | 18.24 | 31.76 | 35.08 | 85.08
        `),
      ),
    ),
    expected: [
      {
        year: 2022,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế"],
        tree: [
          "Tổng điểm | 100 | 80.32 76.02 73.89 78.76",
          "  Điều hành | 26 | 23.37 20.4 17.99 22.3",
          "  Phục vụ | 34 | 24.58 26.02 22.1 22.81",
          "  Số hóa | 40 | 32.37 29.6 33.8 33.65",
        ],
        ranks: "1 3 4 2",
      },
      {
        year: 2022,
        units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy", "Huyện Đà Bắc"],
        tree: [
          "Tổng điểm | 100 | 80.53 85.76 75.18 85.08",
          "  Điều hành | 26 | 18.25 22.47 25.08 18.24",
          "  Phục vụ | 34 | 28.28 26.23 22.93 31.76",
          "  Số hóa | 40 | 34 37.06 27.17 35.08",
        ],
        ranks: "3 1 4 2",
      },
    ],
    certainty: "proved",
    audit: [],
  },
  {
    title: "two columns of ranks, within the block and over all",
    unheard: ["Tên gọi", "Gộp", "Thứ tự trong khối", "Thứ tự toàn tỉnh"],
    workbook: snapshotOf(
      sheet(
        "2024",
        writtenRows(`
          ĐIỂM CCHC NĂM 2024
          TT | Tên gọi | Điều hành (26đ) | Phục vụ (34đ) | Số hóa (40đ) | Gộp | Thứ tự trong khối | Thứ tự toàn tỉnh
           | Khối sở
          1 | Sở Nội vụ | 21.6 | 22.63 | 38.21 | 82.44 | 2 | 4
          2 | Sở Tài chính | 17.11 | 21.35 | 35.94 | 74.4 | 4 | 7
          3 | Sở Tư pháp | 22.85 | 28.25 | 31.23 | 82.33 | 3 | 5
          4 | Sở Y tế | 20 | 33.35 | 35.76 | 89.11 | 1 | 1
           | Khối huyện
          1 | Huyện Lạc Sơn | 18.66 | 32.76 | 32.79 | 84.21 | 2 | 3
          2 | Huyện Kim Bôi | 18.4 | 24.58 | 35.32 | 78.3 | 3 | 6
          3 | Huyện Yên Thủy | 24.11 | 26.47 | 38.16 | 88.74 | 1 | 2
          4 | Huyện Đà Bắc | 22.32 | 24.62 | 27.2 | 74.14 | 4 | 8
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế"],
        tree: [
          "Tổng điểm | 100 | 82.44 74.4 82.33 89.11",
          "  Điều hành | 26 | 21.6 17.11 22.85 20",
          "  Phục vụ | 34 | 22.63 21.35 28.25 33.35",
          "  Số hóa | 40 | 38.21 35.94 31.23 35.76",
        ],
        ranks: "2 4 3 1",
      },
      {
        year: 2024,
        units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy", "Huyện Đà Bắc"],
        tree: [
          "Tổng điểm | 100 | 84.21 78.3 88.74 74.14",
          "  Điều hành | 26 | 18.66 18.4 24.11 22.32",
          "  Phục vụ | 34 | 32.76 24.58 26.47 24.62",
          "  Số hóa | 40 | 32.79 35.32 38.16 27.2",
        ],
        ranks: "2 3 1 4",
      },
    ],
    certainty: "proved",
    never: { totals: [88.44], units: ["Khối sở"] },
    audit: [],
  },
  {
    title: "a mean as a column of the units: criteria as rows, mean, highest and lowest after the last unit",
    unheard: ["Mặt công tác", "Khung điểm", "Mặt bằng", "Đỉnh", "Đáy", "Cả bài"],
    workbook: snapshotOf(
      sheet(
        "2021",
        writtenRows(`
          STT | Mặt công tác | Khung điểm | Xã Tân Trào | Phường Nông Tiến | Xã Thượng Lâm | Phường Minh Xuân | Xã Hồng Thái | Xã Yên Hoa | Mặt bằng | Đỉnh | Đáy
          1 | Điều hành | 26 | 19.74 | 22.7 | 24.62 | 19.63 | 18.81 | 19.26 | 20.79 | 24.62 | 18.81
          2 | Phục vụ | 34 | 26.51 | 32.33 | 21.89 | 25.74 | 25.86 | 21.87 | 25.7 | 32.33 | 21.87
          3 | Số hóa | 40 | 34.92 | 35.21 | 26.12 | 34.92 | 30.38 | 28.84 | 31.73 | 35.21 | 26.12
           | Cả bài | 100 | 81.17 | 90.24 | 72.63 | 80.29 | 75.05 | 69.97 | 78.23 | 90.24 | 69.97
        `),
      ),
    ),
    expected: [
      {
        year: 2021,
        units: [
          "Xã Tân Trào",
          "Phường Nông Tiến",
          "Xã Thượng Lâm",
          "Phường Minh Xuân",
          "Xã Hồng Thái",
          "Xã Yên Hoa",
        ],
        tree: [
          "Tổng điểm | 100 | 81.17 90.24 72.63 80.29 75.05 69.97",
          "  1 Điều hành | 26 | 19.74 22.7 24.62 19.63 18.81 19.26",
          "  2 Phục vụ | 34 | 26.51 32.33 21.89 25.74 25.86 21.87",
          "  3 Số hóa | 40 | 34.92 35.21 26.12 34.92 30.38 28.84",
        ],
        ranks: "2 1 5 3 4 6",
      },
    ],
    certainty: "proved",
    never: { units: ["Mặt bằng", "Đỉnh", "Đáy", "Khung điểm"] },
    audit: [],
  },
];
