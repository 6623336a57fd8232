/** Published tables and decisions, with the slips that they have. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const PUBLISHED: readonly ProvedGolden[] = [
  {
    title: "PAR and SIPAS side by side: the second is an index of its own and no part of the first",
    unheard: ["PAR (%)", "SIPAS (%)"],
    workbook: snapshotOf(
      sheet(
        "QĐ 2767",
        writtenRows(`
          CÔNG BỐ CHỈ SỐ NĂM 2024 (kèm theo Quyết định số 2767/QĐ-UBND)
          TT | Đơn vị | PAR (%) | SIPAS (%)
          1 | Sở Nội vụ | 93.82 | 98.89
          2 | Sở Tư pháp | 93.42 | 92.66
          3 | Ban Quản lý các khu công nghiệp | 91.9 | 80.63
          4 | Văn phòng UBND tỉnh | 91.55 | 82.75
          5 | Sở Lao động - Thương binh và Xã hội | 91.26 | 93.98
          6 | Sở Tài chính | 90.91 | 98.51
          7 | Sở Y tế | 88.63 | 93.98
          8 | Sở Kế hoạch và Đầu tư | 88.26 | 98.81
          9 | Sở Tài nguyên và Môi trường | 81.09 | 90.23
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: [
          "Sở Nội vụ",
          "Sở Tư pháp",
          "Ban Quản lý các khu công nghiệp",
          "Văn phòng UBND tỉnh",
          "Sở Lao động - Thương binh và Xã hội",
          "Sở Tài chính",
          "Sở Y tế",
          "Sở Kế hoạch và Đầu tư",
          "Sở Tài nguyên và Môi trường",
        ],
        tree: ["T | 100 | 93.82 93.42 91.9 91.55 91.26 90.91 88.63 88.26 81.09"],
        ranks: "1 2 3 4 5 6 7 8 9",
      },
    ],
    asks: true,
    never: { totals: [192.71, 98.89] },
    audit: [],
  },
  {
    title: "communes of a district in 2021: totals rounded to whole points, before their parts",
    unheard: ["Tên gọi", "Làm tròn", "Dân hài lòng (%)"],
    workbook: snapshotOf(
      sheet(
        "Năm 2021",
        writtenRows(`
          TT | Tên gọi | Làm tròn | Nhóm 1 | Nhóm 2 | Nhóm 3 | Nhóm 4 | Nhóm 5 | Dân hài lòng (%)
          (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9)
          I | HUYỆN NA RÌ
           | Xã, thị trấn loại I
          1 | TT Yến Lạc | 90 | 12.75 | 28.99 | 20.75 | 9.25 | 18.5 | 100
          2 | Xã Kim Lư | 91 | 12.75 | 29.75 | 21.25 | 10 | 17.5 | 100
           | Xã, thị trấn loại Ii
          3 | Xã Côn Minh | 88 | 14 | 29.5 | 19 | 8 | 17.5 | 100
          4 | Xã Cường Lợi | 93 | 15 | 29.25 | 22 | 9 | 17.5 | 100
           | Xã, thị trấn loại Iii
          5 | Xã Văn Minh | 87 | 14 | 29 | 17.75 | 9 | 17.5 | 100
          6 | Xã Văn Lang | 91 | 14 | 29.5 | 21 | 9 | 17.5 | 100
          7 | Xã Văn Vũ | 85 | 12.75 | 26.5 | 18.75 | 9 | 17.5 | 100
          8 | Xã Liêm Thủy | 91 | 15 | 29 | 20 | 9 | 17.5 | 100
          9 | Xã Kim Hỷ | 90 | 15 | 29.75 | 20 | 8 | 17.5 | 100
        `),
      ),
    ),
    expected: [
      {
        year: 2021,
        units: [
          "TT Yến Lạc",
          "Xã Kim Lư",
          "Xã Côn Minh",
          "Xã Cường Lợi",
          "Xã Văn Minh",
          "Xã Văn Lang",
          "Xã Văn Vũ",
          "Xã Liêm Thủy",
          "Xã Kim Hỷ",
        ],
        tree: [
          "T | * | 90 91 88 93 87 91 85 91 90",
          "  Nhóm 1 | * | 12.75 12.75 14 15 14 14 12.75 15 15",
          "  Nhóm 2 | * | 28.99 29.75 29.5 29.25 29 29.5 26.5 29 29.75",
          "  Nhóm 3 | * | 20.75 21.25 19 22 17.75 21 18.75 20 20",
          "  Nhóm 4 | * | 9.25 10 8 9 9 9 9 9 8",
          "  Nhóm 5 | * | 18.5 17.5 17.5 17.5 17.5 17.5 17.5 17.5 17.5",
        ],
        ranks: "5 2 7 1 8 2 9 2 5",
      },
    ],
    alsoRight: [
      [
        {
          year: 2021,
          units: [
            "TT Yến Lạc",
            "Xã Kim Lư",
            "Xã Côn Minh",
            "Xã Cường Lợi",
            "Xã Văn Minh",
            "Xã Văn Lang",
            "Xã Văn Vũ",
            "Xã Liêm Thủy",
            "Xã Kim Hỷ",
          ],
          tree: [
            "T | * | 90 91 88 93 87 91 85 91 90",
            "  Nhóm 1 | * | 12.75 12.75 14 15 14 14 12.75 15 15",
            "  Nhóm 2 | * | 28.99 29.75 29.5 29.25 29 29.5 26.5 29 29.75",
            "  Nhóm 3 | * | 20.75 21.25 19 22 17.75 21 18.75 20 20",
            "  Nhóm 4 | * | 9.25 10 8 9 9 9 9 9 8",
            "  Nhóm 5 | * | 18.5 17.5 17.5 17.5 17.5 17.5 17.5 17.5 17.5",
            "  Dân hài lòng (%) | - | - - - - - - - - -",
          ],
          ranks: "5 2 7 1 8 2 9 2 5",
        },
      ],
      [
        {
          year: 2021,
          units: [
            "TT Yến Lạc",
            "Xã Kim Lư",
            "Xã Côn Minh",
            "Xã Cường Lợi",
            "Xã Văn Minh",
            "Xã Văn Lang",
            "Xã Văn Vũ",
            "Xã Liêm Thủy",
            "Xã Kim Hỷ",
          ],
          tree: [
            "T | * | 90 91 88 93 87 91 85 91 90",
            "  Nhóm 1 | * | 12.75 12.75 14 15 14 14 12.75 15 15",
            "  Nhóm 2 | * | 28.99 29.75 29.5 29.25 29 29.5 26.5 29 29.75",
            "  Nhóm 3 | * | 20.75 21.25 19 22 17.75 21 18.75 20 20",
            "  Nhóm 4 | * | 9.25 10 8 9 9 9 9 9 8",
            "  Nhóm 5 | * | 18.5 17.5 17.5 17.5 17.5 17.5 17.5 17.5 17.5",
            "  Dân hài lòng | - | - - - - - - - - -",
          ],
          ranks: "5 2 7 1 8 2 9 2 5",
        },
      ],
    ],
    certainty: "proved",
    never: { totals: [180, 190] },
    audit: [],
  },
  {
    title:
      "twelve of eighteen totals a little below their parts, taken at another time: the printed totals count, no cell is wrong",
    unheard: ["Tên gọi", "Chung cuộc (100đ)"],
    workbook: snapshotOf(
      sheet(
        "766 - 2025",
        writtenRows(`
          CHỈ SỐ PHỤC VỤ NĂM 2025
          Thứ tự | Tên gọi | Công khai (18đ) | Tiến độ (20đ) | Trực tuyến (12đ) | Thanh toán (10đ) | Thái độ (18đ) | Số hóa (22đ) | Chung cuộc (100đ)
          7 | Xã Tân Trào | 12.7 | 17.05 | 11.56 | 8.74 | 12.53 | 19.56 | 81.89
          5 | Phường Nông Tiến | 14.17 | 17.26 | 9.02 | 8.65 | 16 | 18.31 | 83.41
          17 | Xã Thượng Lâm | 15.86 | 16.23 | 7.8 | 7.29 | 13.36 | 14.86 | 74.97
          8 | Phường Minh Xuân | 12 | 17.48 | 11.13 | 8.04 | 17.14 | 16.39 | 81.86
          11 | Xã Hồng Thái | 15.15 | 13.99 | 8.53 | 7.46 | 16.86 | 16.9 | 78.69
          14 | Xã Yên Hoa | 12.62 | 16.15 | 7.71 | 8.24 | 16.7 | 14.73 | 75.88
          6 | Phường Mỹ Lâm | 16.75 | 14.89 | 8.46 | 8.13 | 15.8 | 18.08 | 82.11
          10 | Xã Kim Bình | 15.48 | 18.21 | 7.7 | 6.66 | 15.4 | 16.98 | 79.96
          1 | Xã Sơn Thủy | 17.55 | 13.94 | 10.11 | 7.34 | 17.5 | 20.92 | 86.98
          3 | Xã Phú Lương | 16.67 | 13.02 | 11.47 | 9.91 | 14.9 | 20.42 | 86.27
          12 | Xã Nà Hang | 16.6 | 16.34 | 9.33 | 6.68 | 15.73 | 14.14 | 78.65
          9 | Xã Đông Thọ | 13.08 | 17.87 | 9.1 | 7.35 | 12.66 | 20.48 | 80.54
          18 | Xã Trung Hà | 11.35 | 15.88 | 9.84 | 6.42 | 15.11 | 14.66 | 72.77
          13 | Xã Tri Phú | 15.19 | 13.21 | 11.9 | 8.05 | 13.22 | 17.03 | 78.6
          15 | Xã Hùng Đức | 11.99 | 15.54 | 9.33 | 9.72 | 13.5 | 15.53 | 75.61
          2 | Xã Bình Ca | 12.96 | 18.57 | 10.17 | 9.94 | 16.75 | 18.41 | 86.8
          4 | Phường An Tường | 14.89 | 19.09 | 11.02 | 7.95 | 16.27 | 15.52 | 84.39
          16 | Xã Xuân Vân | 12.28 | 12.7 | 8.29 | 9.54 | 15.59 | 17.07 | 75.23
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
          "Xã Trung Hà",
          "Xã Tri Phú",
          "Xã Hùng Đức",
          "Xã Bình Ca",
          "Phường An Tường",
          "Xã Xuân Vân",
        ],
        tree: [
          "Tổng điểm | 100 | 81.89 83.41 74.97 81.86 78.69 75.88 82.11 79.96 86.98 86.27 78.65 80.54 72.77 78.6 75.61 86.8 84.39 75.23",
          "  Công khai | 18 | 12.7 14.17 15.86 12 15.15 12.62 16.75 15.48 17.55 16.67 16.6 13.08 11.35 15.19 11.99 12.96 14.89 12.28",
          "  Tiến độ | 20 | 17.05 17.26 16.23 17.48 13.99 16.15 14.89 18.21 13.94 13.02 16.34 17.87 15.88 13.21 15.54 18.57 19.09 12.7",
          "  Trực tuyến | 12 | 11.56 9.02 7.8 11.13 8.53 7.71 8.46 7.7 10.11 11.47 9.33 9.1 9.84 11.9 9.33 10.17 11.02 8.29",
          "  Thanh toán | 10 | 8.74 8.65 7.29 8.04 7.46 8.24 8.13 6.66 7.34 9.91 6.68 7.35 6.42 8.05 9.72 9.94 7.95 9.54",
          "  Thái độ | 18 | 12.53 16 13.36 17.14 16.86 16.7 15.8 15.4 17.5 14.9 15.73 12.66 15.11 13.22 13.5 16.75 16.27 15.59",
          "  Số hóa | 22 | 19.56 18.31 14.86 16.39 16.9 14.73 18.08 16.98 20.92 20.42 14.14 20.48 14.66 17.03 15.53 18.41 15.52 17.07",
        ],
        ranks: "7 5 17 8 11 14 6 10 1 3 12 9 18 13 15 2 4 16",
      },
    ],
    never: { totals: [163.78, 164.03] },
    audit: [],
  },
];
