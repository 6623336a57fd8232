/** Headers repeated on pages, figures as text, totals cut and not rounded. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const PAGES_AND_TEXTS: readonly ProvedGolden[] = [
  {
    title: "the header again on every printed page: one table, no unit of it",
    unheard: ["Tên gọi", "Cả bài"],
    workbook: snapshotOf(
      sheet(
        "2025",
        writtenRows(`
          ĐIỂM CCHC CÁC XÃ NĂM 2025
          TT | Tên gọi | Quy trình (35đ) | Con người (40đ) | Công nghệ (25đ) | Cả bài
          1 | Xã Tân Trào | 33.64 | 34.23 | 24.55 | 92.42
          2 | Phường Nông Tiến | 21.73 | 34.43 | 23.4 | 79.56
          3 | Xã Thượng Lâm | 24.17 | 28.86 | 24.53 | 77.56
           |  |  | Trang 1
          TT | Tên gọi | Quy trình (35đ) | Con người (40đ) | Công nghệ (25đ) | Cả bài
          4 | Phường Minh Xuân | 32.55 | 30.09 | 23.89 | 86.53
          5 | Xã Hồng Thái | 24.55 | 30.65 | 23.99 | 79.19
          6 | Xã Yên Hoa | 28.08 | 38.03 | 21.41 | 87.52
           |  |  | Trang 2
          TT | Tên gọi | Quy trình (35đ) | Con người (40đ) | Công nghệ (25đ) | Cả bài
          7 | Phường Mỹ Lâm | 24.97 | 30.43 | 18.61 | 74.01
          8 | Xã Kim Bình | 26.13 | 33.51 | 24.56 | 84.2
          9 | Xã Sơn Thủy | 28.88 | 27.09 | 18.98 | 74.95
           |  |  | Trang 3
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
        ],
        tree: [
          "Tổng điểm | 100 | 92.42 79.56 77.56 86.53 79.19 87.52 74.01 84.2 74.95",
          "  Quy trình | 35 | 33.64 21.73 24.17 32.55 24.55 28.08 24.97 26.13 28.88",
          "  Con người | 40 | 34.23 34.43 28.86 30.09 30.65 38.03 30.43 33.51 27.09",
          "  Công nghệ | 25 | 24.55 23.4 24.53 23.89 23.99 21.41 18.61 24.56 18.98",
        ],
        ranks: "1 5 7 3 6 2 9 4 8",
      },
    ],
    certainty: "proved",
    never: { units: ["Tên gọi"] },
    audit: [],
  },
  {
    title: "all figures typed as text with a comma, ranks as text with a zero",
    unheard: ["Tên gọi", "Cả bài", "Thứ tự"],
    workbook: snapshotOf(
      sheet(
        "Phụ lục",
        writtenRows(`
          PHỤ LỤC KẾT QUẢ NĂM 2023
          TT | Tên gọi | Quy trình (35đ) | Con người (40đ) | Công nghệ (25đ) | Cả bài | Thứ tự
          "01" | Sở Nội vụ | "27,99" | "35,88" | "19,86" | "83,73" | "03/06"
          "02" | Sở Tài chính | "32,24" | "31,74" | "20,23" | "84,21" | "02/06"
          "03" | Sở Tư pháp | "30,03" | "38,61" | "22,62" | "91,26" | "01/06"
          "04" | Sở Y tế | "23,83" | "34,10" | "22,71" | "80,64" | "04/06"
          "05" | Sở Xây dựng | "25,32" | "30,52" | "17,28" | "73,12" | "05/06"
          "06" | Sở Công Thương | "25,58" | "27,40" | "19,04" | "72,02" | "06/06"
        `),
      ),
    ),
    expected: [
      {
        year: 2023,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
        tree: [
          "Tổng điểm | 100 | 83.73 84.21 91.26 80.64 73.12 72.02",
          "  Quy trình | 35 | 27.99 32.24 30.03 23.83 25.32 25.58",
          "  Con người | 40 | 35.88 31.74 38.61 34.1 30.52 27.4",
          "  Công nghệ | 25 | 19.86 20.23 22.62 22.71 17.28 19.04",
        ],
        ranks: "3 2 1 4 5 6",
      },
    ],
    certainty: "proved",
    audit: [],
  },
  {
    title: "totals cut to one decimal over parts of three: cut, not wrong",
    unheard: ["Tên gọi", "Cả bài"],
    workbook: snapshotOf(
      sheet(
        "2022",
        writtenRows(`
          ĐIỂM CCHC NĂM 2022
          TT | Tên gọi | Quy trình (35đ) | Con người (40đ) | Công nghệ (25đ) | Cả bài
          1 | Sở Nội vụ | 25.485 | 37.22 | 17.978 | 80.6
          2 | Sở Tài chính | 23.157 | 27.126 | 23.883 | 74.1
          3 | Sở Tư pháp | 30.527 | 27.42 | 23.464 | 81.4
          4 | Sở Y tế | 32.103 | 38.167 | 18.705 | 88.9
          5 | Sở Xây dựng | 32.472 | 25.933 | 15.803 | 74.2
          6 | Sở Công Thương | 34.644 | 31.601 | 17.462 | 83.7
        `),
      ),
    ),
    expected: [
      {
        year: 2022,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
        tree: [
          "Tổng điểm | 100 | 80.6 74.1 81.4 88.9 74.2 83.7",
          "  Quy trình | 35 | 25.485 23.157 30.527 32.103 32.472 34.644",
          "  Con người | 40 | 37.22 27.126 27.42 38.167 25.933 31.601",
          "  Công nghệ | 25 | 17.978 23.883 23.464 18.705 15.803 17.462",
        ],
        ranks: "4 6 3 1 5 2",
      },
    ],
    certainty: "proved",
    audit: [],
  },
];
