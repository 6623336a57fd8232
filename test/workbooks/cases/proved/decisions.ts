/** Decisions with slips: ranks that the figures contradict, cells left blank, lists of old units. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const DECISIONS: readonly ProvedGolden[] = [
  {
    title: "a decision prints 09/22 for the seventeenth of twenty-one",
    unheard: ["Tên gọi", "Chung cuộc", "Thứ tự"],
    workbook: snapshotOf(
      sheet(
        "QĐ 2022",
        writtenRows(`
          KẾT QUẢ CHỈ SỐ CCHC NĂM 2022
          TT | Tên gọi | Hồ sơ (60đ) | Khảo sát (40đ) | Chung cuộc | Thứ tự
          1 | Sở Nội vụ | 55.51 | 30.46 | 85.97 | 03/21
          2 | Sở Tài chính | 49.55 | 30.26 | 79.81 | 10/21
          3 | Sở Tư pháp | 44.91 | 37.46 | 82.37 | 05/21
          4 | Sở Y tế | 49.25 | 34.19 | 83.44 | 04/21
          5 | Sở Xây dựng | 48.81 | 31.62 | 80.43 | 09/21
          6 | Sở Công Thương | 38.87 | 27.87 | 66.74 | 21/21
          7 | Sở Giáo dục và Đào tạo | 53.02 | 28.86 | 81.88 | 08/21
          8 | Sở Nông nghiệp và Môi trường | 48.05 | 25.13 | 73.18 | 16/21
          9 | Sở Khoa học và Công nghệ | 43.3 | 29.82 | 73.12 | 09/22
          10 | Thanh tra tỉnh | 39.18 | 34.5 | 73.68 | 15/21
          11 | Ban Quản lý các khu công nghiệp | 46.68 | 25.22 | 71.9 | 19/21
          12 | Văn phòng UBND tỉnh | 44.07 | 30.32 | 74.39 | 13/21
          13 | Sở Văn hóa, Thể thao và Du lịch | 42.01 | 35.31 | 77.32 | 11/21
          14 | Ban Dân tộc | 47.94 | 28.36 | 76.3 | 12/21
          15 | Sở Giao thông Vận tải | 44.04 | 38.11 | 82.15 | 06/21
          16 | Sở Kế hoạch và Đầu tư | 57.33 | 31.29 | 88.62 | 01/21
          17 | Sở Tài nguyên và Môi trường | 49.02 | 33 | 82.02 | 07/21
          18 | Sở Thông tin và Truyền thông | 39.14 | 32.65 | 71.79 | 20/21
          19 | Sở Lao động - Thương binh và Xã hội | 39.93 | 32.94 | 72.87 | 18/21
          20 | Sở Ngoại vụ | 51.93 | 36.23 | 88.16 | 02/21
          21 | Văn phòng HĐND tỉnh | 48.3 | 25.44 | 73.74 | 14/21
        `),
      ),
    ),
    expected: [
      {
        year: 2022,
        units: [
          "Sở Nội vụ",
          "Sở Tài chính",
          "Sở Tư pháp",
          "Sở Y tế",
          "Sở Xây dựng",
          "Sở Công Thương",
          "Sở Giáo dục và Đào tạo",
          "Sở Nông nghiệp và Môi trường",
          "Sở Khoa học và Công nghệ",
          "Thanh tra tỉnh",
          "Ban Quản lý các khu công nghiệp",
          "Văn phòng UBND tỉnh",
          "Sở Văn hóa, Thể thao và Du lịch",
          "Ban Dân tộc",
          "Sở Giao thông Vận tải",
          "Sở Kế hoạch và Đầu tư",
          "Sở Tài nguyên và Môi trường",
          "Sở Thông tin và Truyền thông",
          "Sở Lao động - Thương binh và Xã hội",
          "Sở Ngoại vụ",
          "Văn phòng HĐND tỉnh",
        ],
        tree: [
          "Tổng điểm | 100 | 85.97 79.81 82.37 83.44 80.43 66.74 81.88 73.18 73.12 73.68 71.9 74.39 77.32 76.3 82.15 88.62 82.02 71.79 72.87 88.16 73.74",
          "  Hồ sơ | 60 | 55.51 49.55 44.91 49.25 48.81 38.87 53.02 48.05 43.3 39.18 46.68 44.07 42.01 47.94 44.04 57.33 49.02 39.14 39.93 51.93 48.3",
          "  Khảo sát | 40 | 30.46 30.26 37.46 34.19 31.62 27.87 28.86 25.13 29.82 34.5 25.22 30.32 35.31 28.36 38.11 31.29 33 32.65 32.94 36.23 25.44",
        ],
        ranks: "3 10 5 4 9 21 8 16 17 15 19 13 11 12 6 1 7 20 18 2 14",
      },
    ],
    audit: ["rank-mismatch F11", "rank-count-mismatch F11"],
  },
  {
    title: "ranks “of 13” over twelve units that are all there",
    unheard: ["Tên gọi", "Chung cuộc", "Thứ tự"],
    workbook: snapshotOf(
      sheet(
        "QĐ 2023",
        writtenRows(`
          KẾT QUẢ CHỈ SỐ CCHC NĂM 2023
          TT | Tên gọi | Hồ sơ (60đ) | Khảo sát (40đ) | Chung cuộc | Thứ tự
          1 | Sở Nội vụ | 44.77 | 29.08 | 73.85 | 10/13
          2 | Sở Tài chính | 58.05 | 27.91 | 85.96 | 05/13
          3 | Sở Tư pháp | 56.49 | 37.94 | 94.43 | 01/13
          4 | Sở Y tế | 45.41 | 26.78 | 72.19 | 12/13
          5 | Sở Xây dựng | 53.5 | 32.42 | 85.92 | 06/13
          6 | Sở Công Thương | 58.03 | 28.01 | 86.04 | 04/13
          7 | Sở Giáo dục và Đào tạo | 51.25 | 25.24 | 76.49 | 09/13
          8 | Sở Nông nghiệp và Môi trường | 47.2 | 29.53 | 76.73 | 08/13
          9 | Sở Khoa học và Công nghệ | 44.46 | 27.74 | 72.2 | 11/13
          10 | Thanh tra tỉnh | 49.16 | 38.85 | 88.01 | 03/13
          11 | Ban Quản lý các khu công nghiệp | 53.65 | 35.45 | 89.1 | 02/13
          12 | Văn phòng UBND tỉnh | 53.66 | 32.11 | 85.77 | 07/13
        `),
      ),
    ),
    expected: [
      {
        year: 2023,
        units: [
          "Sở Nội vụ",
          "Sở Tài chính",
          "Sở Tư pháp",
          "Sở Y tế",
          "Sở Xây dựng",
          "Sở Công Thương",
          "Sở Giáo dục và Đào tạo",
          "Sở Nông nghiệp và Môi trường",
          "Sở Khoa học và Công nghệ",
          "Thanh tra tỉnh",
          "Ban Quản lý các khu công nghiệp",
          "Văn phòng UBND tỉnh",
        ],
        tree: [
          "Tổng điểm | 100 | 73.85 85.96 94.43 72.19 85.92 86.04 76.49 76.73 72.2 88.01 89.1 85.77",
          "  Hồ sơ | 60 | 44.77 58.05 56.49 45.41 53.5 58.03 51.25 47.2 44.46 49.16 53.65 53.66",
          "  Khảo sát | 40 | 29.08 27.91 37.94 26.78 32.42 28.01 25.24 29.53 27.74 38.85 35.45 32.11",
        ],
        ranks: "10 5 1 12 6 4 9 8 11 3 2 7",
      },
    ],
    audit: [
      "rank-count-mismatch F3",
      "rank-count-mismatch F4?",
      "rank-count-mismatch F5?",
      "rank-count-mismatch F6?",
      "rank-count-mismatch F7?",
      "rank-count-mismatch F8?",
      "rank-count-mismatch F9?",
      "rank-count-mismatch F10?",
      "rank-count-mismatch F11?",
      "rank-count-mismatch F12?",
      "rank-count-mismatch F13?",
      "rank-count-mismatch F14?",
    ],
  },
  {
    title: "two ranks exchanged, all others right",
    unheard: ["Thứ tự", "Tên gọi", "Chung cuộc"],
    workbook: snapshotOf(
      sheet(
        "QĐ 2021",
        writtenRows(`
          KẾT QUẢ CHỈ SỐ CCHC NĂM 2021
          Thứ tự | Tên gọi | Hồ sơ (60đ) | Khảo sát (40đ) | Chung cuộc
          6 | Huyện Lạc Sơn | 40.58 | 28.11 | 68.69
          3 | Huyện Kim Bôi | 52.8 | 29.07 | 81.87
          1 | Huyện Yên Thủy | 53.78 | 30.26 | 84.04
          5 | Huyện Đà Bắc | 58.06 | 25.71 | 83.77
          4 | Huyện Mai Châu | 39.36 | 37.66 | 77.02
          2 | Huyện Tân Lạc | 45.5 | 30.67 | 76.17
          7 | Huyện Cao Phong | 40.92 | 27.03 | 67.95
        `),
      ),
    ),
    expected: [
      {
        year: 2021,
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
          "Tổng điểm | 100 | 68.69 81.87 84.04 83.77 77.02 76.17 67.95",
          "  Hồ sơ | 60 | 40.58 52.8 53.78 58.06 39.36 45.5 40.92",
          "  Khảo sát | 40 | 28.11 29.07 30.26 25.71 37.66 30.67 27.03",
        ],
        ranks: "6 3 1 2 4 5 7",
      },
    ],
    audit: ["rank-mismatch A6", "rank-mismatch A8"],
  },
  {
    title: "one criterion left blank in a full row, the total without it",
    unheard: ["Gộp", "Khung điểm"],
    workbook: snapshotOf(
      sheet(
        "Xã 2025",
        writtenRows(`
          CHẤM CCHC NĂM 2025
          TT | Đơn vị | Lập kế hoạch | Giao ban | Kiểm tra | Đúng hẹn | Trực tuyến | Thân thiện | Gộp
           | Khung điểm | 5 | 6.5 | 4 | 8 | 9.5 | 7 | 40
          1 | Xã Tân Trào | 3.34 | 5.74 | 3.85 | 7.32 | 7.37 | 5.13 | 32.75
          2 | Phường Nông Tiến | 3.48 | 4.19 | 2.76 | 6.46 | 8.31 | 4.78 | 29.98
          3 | Xã Thượng Lâm | 3.63 | 4.74 | 3.14 |  | 8.59 | 4.88 | 24.98
          4 | Phường Minh Xuân | 3.42 | 5.51 | 2.86 | 7.33 | 8.56 | 6.4 | 34.08
          5 | Xã Hồng Thái | 4.81 | 4.14 | 3.36 | 7.06 | 9.35 | 4.35 | 33.07
          6 | Xã Yên Hoa | 4.68 | 6.16 | 2.83 | 6.29 | 7.95 | 6.91 | 34.82
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
          "Tổng điểm | 40 | 32.75 29.98 24.98 34.08 33.07 34.82",
          "  Lập kế hoạch | 5 | 3.34 3.48 3.63 3.42 4.81 4.68",
          "  Giao ban | 6.5 | 5.74 4.19 4.74 5.51 4.14 6.16",
          "  Kiểm tra | 4 | 3.85 2.76 3.14 2.86 3.36 2.83",
          "  Đúng hẹn | 8 | 7.32 6.46 - 7.33 7.06 6.29",
          "  Trực tuyến | 9.5 | 7.37 8.31 8.59 8.56 9.35 7.95",
          "  Thân thiện | 7 | 5.13 4.78 4.88 6.4 4.35 6.91",
        ],
        ranks: "4 5 6 2 3 1",
      },
    ],
    certainty: "proved",
    never: { units: ["Khung điểm"] },
    audit: ["missing-score F6"],
  },
  {
    title: "the same with criteria as rows: the blank cell is named",
    unheard: ["Việc chấm", "Khung điểm", "Cả bài"],
    workbook: snapshotOf(
      sheet(
        "Xã 2025",
        writtenRows(`
          STT | Việc chấm | Khung điểm | Xã Tân Trào | Phường Nông Tiến | Xã Thượng Lâm | Phường Minh Xuân | Xã Hồng Thái | Xã Yên Hoa
          1 | Lập kế hoạch | 5 | 3.14 | 4.87 | 4.17 | 3.14 | 4.52 | 3.87
          2 | Giao ban | 6.5 | 5.02 | 6.18 | 4.18 | 4.87 |  | 6.34
          3 | Kiểm tra | 4 | 3.91 | 3.29 | 2.78 | 2.69 | 3 | 3.3
          4 | Đúng hẹn | 8 | 5.75 | 7.47 | 6.27 | 5.26 | 6.32 | 6.71
          5 | Trực tuyến | 9.5 | 6.2 | 8.86 | 8.1 | 6.83 | 7.77 | 6.07
          6 | Thân thiện | 7 | 5.97 | 5.45 | 5.67 | 6.42 | 5.69 | 4.96
           | Cả bài | 40 | 29.99 | 36.12 | 31.17 | 29.21 | 27.3 | 31.25
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
          "Tổng điểm | 40 | 29.99 36.12 31.17 29.21 27.3 31.25",
          "  1 Lập kế hoạch | 5 | 3.14 4.87 4.17 3.14 4.52 3.87",
          "  2 Giao ban | 6.5 | 5.02 6.18 4.18 4.87 - 6.34",
          "  3 Kiểm tra | 4 | 3.91 3.29 2.78 2.69 3 3.3",
          "  4 Đúng hẹn | 8 | 5.75 7.47 6.27 5.26 6.32 6.71",
          "  5 Trực tuyến | 9.5 | 6.2 8.86 8.1 6.83 7.77 6.07",
          "  6 Thân thiện | 7 | 5.97 5.45 5.67 6.42 5.69 4.96",
        ],
        ranks: "4 1 3 5 6 2",
      },
    ],
    certainty: "proved",
    never: { units: ["Khung điểm"] },
    audit: ["missing-score H3"],
  },
  {
    title: "the three old provinces of a merger with their ranks in the old list of 63",
    unheard: ["Tên gọi", "Giá trị PAR (%)", "Thứ tự toàn quốc"],
    workbook: snapshotOf(
      sheet(
        "Chỉ số 2024",
        writtenRows(`
          CHỈ SỐ CCHC NĂM 2024 CỦA CÁC TỈNH TRƯỚC SẮP XẾP
          TT | Tên gọi | Giá trị PAR (%) | Thứ tự toàn quốc
          1 | Thành phố Cần Thơ (cũ) | 89.13 | 22/63
          2 | Tỉnh Sóc Trăng (cũ) | 84.27 | 60/63
          3 | Tỉnh Hậu Giang (cũ) | 88.05 | 39/63
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Thành phố Cần Thơ (cũ)", "Tỉnh Sóc Trăng (cũ)", "Tỉnh Hậu Giang (cũ)"],
        tree: ["T | * | 89.13 84.27 88.05"],
        ranks: "1 3 2",
      },
    ],
    audit: [],
  },
  {
    title: "communes with their ranks, then old districts “(cũ)” with ranks of their own",
    unheard: ["Thứ tự", "Tên gọi", "Chung cuộc"],
    workbook: snapshotOf(
      sheet(
        "2025",
        writtenRows(`
          KẾT QUẢ CCHC NĂM 2025
          Thứ tự | Tên gọi | Hồ sơ (60đ) | Khảo sát (40đ) | Chung cuộc
          2 | Xã Tân Trào | 52.43 | 39.7 | 92.13
          3 | Phường Nông Tiến | 46.77 | 38.17 | 84.94
          5 | Xã Thượng Lâm | 43.35 | 27.93 | 71.28
          4 | Phường Minh Xuân | 56.65 | 24.85 | 81.5
          1 | Xã Hồng Thái | 58.69 | 39.18 | 97.87
          3 | Huyện Na Hang (cũ) | 41.27 | 27.54 | 68.81
          2 | Huyện Sơn Dương (cũ) | 40.93 | 34.46 | 75.39
          1 | Thành phố Tuyên Quang (cũ) | 58.04 | 26.9 | 84.94
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: ["Xã Tân Trào", "Phường Nông Tiến", "Xã Thượng Lâm", "Phường Minh Xuân", "Xã Hồng Thái"],
        tree: [
          "Tổng điểm | 100 | 92.13 84.94 71.28 81.5 97.87",
          "  Hồ sơ | 60 | 52.43 46.77 43.35 56.65 58.69",
          "  Khảo sát | 40 | 39.7 38.17 27.93 24.85 39.18",
        ],
        ranks: "2 3 5 4 1",
      },
      {
        year: 2025,
        units: ["Huyện Na Hang (cũ)", "Huyện Sơn Dương (cũ)", "Thành phố Tuyên Quang (cũ)"],
        tree: [
          "Tổng điểm | 100 | 68.81 75.39 84.94",
          "  Hồ sơ | 60 | 41.27 40.93 58.04",
          "  Khảo sát | 40 | 27.54 34.46 26.9",
        ],
        ranks: "3 2 1",
      },
    ],
    certainty: "proved",
    audit: [],
  },
  {
    title: "the first three and the last of nineteen departments: a part of a list, no slip in its ranks",
    unheard: ["Thứ tự", "Tên gọi", "Chung cuộc"],
    workbook: snapshotOf(
      sheet(
        "2018",
        writtenRows(`
          TRÍCH KẾT QUẢ KHỐI SỞ NĂM 2018
          Thứ tự | Tên gọi | Chung cuộc
          1 | Sở Giao thông Vận tải | 88.1
          2 | Sở Công Thương | 87.61
          3 | Sở Kế hoạch và Đầu tư | 86.7
          19 | Ban Quản lý các Khu công nghiệp tỉnh | 70.06
        `),
      ),
    ),
    expected: [
      {
        year: 2018,
        units: [
          "Sở Giao thông Vận tải",
          "Sở Công Thương",
          "Sở Kế hoạch và Đầu tư",
          "Ban Quản lý các Khu công nghiệp tỉnh",
        ],
        tree: ["T | * | 88.1 87.61 86.7 70.06"],
        ranks: "1 2 3 4",
      },
    ],
    asks: true,
    audit: [],
  },
];
