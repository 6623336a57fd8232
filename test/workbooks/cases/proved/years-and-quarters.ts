/** Years and quarters beside each other, changes beside both. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const YEARS_AND_QUARTERS: readonly ProvedGolden[] = [
  {
    title: "three years typed as text under every area and under a total of the office's own name",
    unheard: ["Địa bàn", "Gộp"],
    workbook: snapshotOf(
      sheet(
        "Ba năm",
        writtenRows(`
          SO SÁNH ĐIỂM CCHC CẤP HUYỆN QUA CÁC NĂM
          TT | Địa bàn | Chỉ huy cải cách (17.5đ) |  |  | Một cửa (42.5đ) |  |  | Chuyển đổi số (40đ) |  |  | Gộp |  | 
           |  | "2022" | "2023" | "2024" | "2022" | "2023" | "2024" | "2022" | "2023" | "2024" | "2022" | "2023" | "2024"
          1 | Huyện Lạc Sơn | 15.93 | 14.32 | 13.81 | 27.47 | 37.89 | 35.75 | 25.55 | 32.02 | 27.61 | 68.95 | 84.23 | 77.17
          2 | Huyện Kim Bôi | 11.04 | 11.97 | 11.89 | 36.48 | 31.8 | 27.86 | 29.95 | 30.98 | 37.26 | 77.47 | 74.75 | 77.01
          3 | Huyện Yên Thủy | 13.78 | 15.35 | 14.85 | 34.11 | 35.01 | 40.12 | 29.2 | 33.64 | 33.04 | 77.09 | 84 | 88.01
          4 | Huyện Đà Bắc | 12.87 | 16.73 | 15.19 | 31.65 | 39.18 | 41.25 | 37.58 | 34.69 | 27.02 | 82.1 | 90.6 | 83.46
          5 | Huyện Mai Châu | 15.71 | 16.41 | 12.09 | 37.79 | 33.86 | 38.66 | 30.04 | 25.52 | 37.72 | 83.54 | 75.79 | 88.47
          6 | Huyện Tân Lạc | 14.41 | 15.51 | 17.18 | 32.29 | 33.07 | 37.64 | 33.67 | 31.69 | 26.73 | 80.37 | 80.27 | 81.55
        `),
        { merges: ["A2:A3", "B2:B3", "C2:E2", "F2:H2", "I2:K2", "L2:N2"] },
      ),
    ),
    expected: [
      {
        year: 2022,
        units: [
          "Huyện Lạc Sơn",
          "Huyện Kim Bôi",
          "Huyện Yên Thủy",
          "Huyện Đà Bắc",
          "Huyện Mai Châu",
          "Huyện Tân Lạc",
        ],
        tree: [
          "Tổng điểm | 100 | 68.95 77.47 77.09 82.1 83.54 80.37",
          "  Chỉ huy cải cách | 17.5 | 15.93 11.04 13.78 12.87 15.71 14.41",
          "  Một cửa | 42.5 | 27.47 36.48 34.11 31.65 37.79 32.29",
          "  Chuyển đổi số | 40 | 25.55 29.95 29.2 37.58 30.04 33.67",
        ],
        ranks: "6 4 5 2 1 3",
      },
      {
        year: 2023,
        units: [
          "Huyện Lạc Sơn",
          "Huyện Kim Bôi",
          "Huyện Yên Thủy",
          "Huyện Đà Bắc",
          "Huyện Mai Châu",
          "Huyện Tân Lạc",
        ],
        tree: [
          "Tổng điểm | 100 | 84.23 74.75 84 90.6 75.79 80.27",
          "  Chỉ huy cải cách | 17.5 | 14.32 11.97 15.35 16.73 16.41 15.51",
          "  Một cửa | 42.5 | 37.89 31.8 35.01 39.18 33.86 33.07",
          "  Chuyển đổi số | 40 | 32.02 30.98 33.64 34.69 25.52 31.69",
        ],
        ranks: "2 6 3 1 5 4",
      },
      {
        year: 2024,
        units: [
          "Huyện Lạc Sơn",
          "Huyện Kim Bôi",
          "Huyện Yên Thủy",
          "Huyện Đà Bắc",
          "Huyện Mai Châu",
          "Huyện Tân Lạc",
        ],
        tree: [
          "Tổng điểm | 100 | 77.17 77.01 88.01 83.46 88.47 81.55",
          "  Chỉ huy cải cách | 17.5 | 13.81 11.89 14.85 15.19 12.09 17.18",
          "  Một cửa | 42.5 | 35.75 27.86 40.12 41.25 38.66 37.64",
          "  Chuyển đổi số | 40 | 27.61 37.26 33.04 27.02 37.72 26.73",
        ],
        ranks: "5 6 2 3 1 4",
      },
    ],
    certainty: "proved",
    audit: [],
  },
  {
    title:
      "the ministry's mean of six regions with the change between two years: the difference is no figure of a year",
    unheard: ["Miền", "Biến thiên"],
    workbook: snapshotOf(
      sheet(
        "Vùng",
        writtenRows(`
          CHỈ SỐ CCHC TRUNG BÌNH CỦA SÁU VÙNG
          Miền | Kỳ 2024 (%) | Biến thiên | Kỳ 2023 (%)
          Đồng bằng sông Hồng | 90.17 | 1.85 | 88.32
          Đông Nam Bộ | 89.44 | 1.99 | 87.45
          Trung du miền núi phía Bắc | 88.2 | 0.48 | 87.72
          Duyên hải miền Trung | 88.51 | 1.69 | 86.82
          Tây Nguyên | 85.63 | 0.21 | 85.42
          Đồng bằng sông Cửu Long | 87.37 | 1.95 | 85.42
        `),
      ),
    ),
    expected: [
      {
        year: 2023,
        units: [
          "Đồng bằng sông Hồng",
          "Đông Nam Bộ",
          "Trung du miền núi phía Bắc",
          "Duyên hải miền Trung",
          "Tây Nguyên",
          "Đồng bằng sông Cửu Long",
        ],
        tree: ["T | * | 88.32 87.45 87.72 86.82 85.42 85.42"],
        ranks: "1 3 2 4 5 5",
      },
      {
        year: 2024,
        units: [
          "Đồng bằng sông Hồng",
          "Đông Nam Bộ",
          "Trung du miền núi phía Bắc",
          "Duyên hải miền Trung",
          "Tây Nguyên",
          "Đồng bằng sông Cửu Long",
        ],
        tree: ["T | * | 90.17 89.44 88.2 88.51 85.63 87.37"],
        ranks: "1 2 4 3 6 5",
      },
    ],
    never: { totals: [1.85, 92.02] },
    audit: [],
  },
  {
    title: "four quarters and the year as their mean: the quarters are not added up",
    unheard: ["Địa bàn", "Cả năm", "Quý I", "Quý II", "Quý III", "Quý IV"],
    workbook: snapshotOf(
      sheet(
        "766",
        writtenRows(`
          CHẤT LƯỢNG PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP NĂM 2025 (thang điểm 100)
          TT | Địa bàn | Quý I | Quý II | Quý III | Quý IV | Cả năm | Vị thứ
          1 | Xã Tân Trào | 57.14 | 63.28 | 63.17 | 70.12 | 63.43 | 5
          2 | Phường Nông Tiến | 58.22 | 60.11 | 64.12 | 82.48 | 66.23 | 4
          3 | Xã Thượng Lâm | 70.95 | 61.61 | 73.08 | 84 | 72.41 | 3
          4 | Phường Minh Xuân | 74.14 | 85.94 | 69.47 | 89.43 | 79.75 | 1
          5 | Xã Hồng Thái | 70.92 | 67.67 | 83.71 | 75.99 | 74.57 | 2
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: ["Xã Tân Trào", "Phường Nông Tiến", "Xã Thượng Lâm", "Phường Minh Xuân", "Xã Hồng Thái"],
        tree: ["T | * | 63.43 66.23 72.41 79.75 74.57"],
        ranks: "5 4 3 1 2",
      },
    ],
    alsoRight: [
      [
        {
          year: 2025,
          units: ["Xã Tân Trào", "Phường Nông Tiến", "Xã Thượng Lâm", "Phường Minh Xuân", "Xã Hồng Thái"],
          tree: [
            "T | * | 63.43 66.23 72.41 79.75 74.57",
            "  Quý I | * | 57.14 58.22 70.95 74.14 70.92",
            "  Quý II | * | 63.28 60.11 61.61 85.94 67.67",
            "  Quý III | * | 63.17 64.12 73.08 69.47 83.71",
            "  Quý IV | * | 70.12 82.48 84 89.43 75.99",
          ],
          ranks: "5 4 3 1 2",
        },
      ],
    ],
    asks: true,
    never: { totals: [253.71] },
    audit: [],
  },
  {
    title: "four quarters without a figure of the year: asked or refused, never summed",
    unheard: ["Quý I", "Quý II", "Quý III", "Quý IV"],
    workbook: snapshotOf(
      sheet(
        "766",
        writtenRows(`
          CHẤT LƯỢNG PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP NĂM 2025
          TT | Địa bàn | Quý I | Quý II | Quý III | Quý IV
          1 | Xã Tân Trào | 57.14 | 63.28 | 63.17 | 70.12
          2 | Phường Nông Tiến | 58.22 | 60.11 | 64.12 | 82.48
          3 | Xã Thượng Lâm | 70.95 | 61.61 | 73.08 | 84
          4 | Phường Minh Xuân | 74.14 | 85.94 | 69.47 | 89.43
          5 | Xã Hồng Thái | 70.92 | 67.67 | 83.71 | 75.99
        `),
      ),
    ),
    expected: [],
    asks: true,
    never: { totals: [253.71, 264.93, 289.64, 318.98, 298.29] },
  },
  {
    title: "the last period's total and the change beside this year's: neither is an area",
    unheard: ["Kỳ này", "Kỳ liền kề", "Chênh"],
    workbook: snapshotOf(
      sheet(
        "Sở",
        writtenRows(`
          ĐIỂM CCHC KHỐI SỞ NĂM 2024 VÀ SO VỚI KỲ LIỀN KỀ
          TT | Đơn vị | Việc thường xuyên (45đ) | Việc đột xuất (55đ) | Kỳ này | Kỳ liền kề | Chênh
          1 | Sở Nội vụ | 39.69 | 50.42 | 90.11 | 88.33 | 1.78
          2 | Sở Tài chính | 31.64 | 54.06 | 85.7 | 86.67 | -0.97
          3 | Sở Tư pháp | 33.17 | 38.86 | 72.03 | 70.7 | 1.33
          4 | Sở Y tế | 43.95 | 50.88 | 94.83 | 92.34 | 2.49
          5 | Sở Xây dựng | 40.29 | 42.94 | 83.23 | 84.2 | -0.97
          6 | Sở Công Thương | 44.15 | 48.04 | 92.19 | 92.99 | -0.8
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
        tree: [
          "Tổng điểm | 100 | 90.11 85.7 72.03 94.83 83.23 92.19",
          "  Việc thường xuyên | 45 | 39.69 31.64 33.17 43.95 40.29 44.15",
          "  Việc đột xuất | 55 | 50.42 54.06 38.86 50.88 42.94 48.04",
        ],
        ranks: "3 4 6 1 5 2",
      },
    ],
    alsoRight: [
      [
        {
          year: 2023,
          units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
          tree: ["T | * | 88.33 86.67 70.7 92.34 84.2 92.99"],
          ranks: "3 4 6 2 5 1",
        },
        {
          year: 2024,
          units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
          tree: [
            "Tổng điểm | 100 | 90.11 85.7 72.03 94.83 83.23 92.19",
            "  Việc thường xuyên | 45 | 39.69 31.64 33.17 43.95 40.29 44.15",
            "  Việc đột xuất | 55 | 50.42 54.06 38.86 50.88 42.94 48.04",
          ],
          ranks: "3 4 6 1 5 2",
        },
      ],
      [
        {
          year: 2023,
          units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
          tree: [
            "T | * | 88.33 86.67 70.7 92.34 84.2 92.99",
            "  Việc thường xuyên | * | *",
            "  Việc đột xuất | * | *",
          ],
          ranks: "3 4 6 2 5 1",
        },
        {
          year: 2024,
          units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
          tree: [
            "Tổng điểm | 100 | 90.11 85.7 72.03 94.83 83.23 92.19",
            "  Việc thường xuyên | 45 | 39.69 31.64 33.17 43.95 40.29 44.15",
            "  Việc đột xuất | 55 | 50.42 54.06 38.86 50.88 42.94 48.04",
          ],
          ranks: "3 4 6 1 5 2",
        },
      ],
    ],
    asks: true,
    never: { totals: [270.33, 180.22] },
    audit: [],
  },
];
