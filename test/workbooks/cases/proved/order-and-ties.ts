/** Ranks with ties, by what is lost, and of units that are bare codes. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const ORDER_AND_TIES: readonly ProvedGolden[] = [
  {
    title: "two districts equal, ranks without a gap after them",
    unheard: ["Tên gọi", "Cả bài", "Thứ tự"],
    workbook: snapshotOf(
      sheet(
        "2023",
        writtenRows(`
          ĐIỂM CCHC CẤP HUYỆN NĂM 2023
          TT | Tên gọi | Hồ sơ (60đ) | Khảo sát (40đ) | Cả bài | Thứ tự
          1 | Huyện Lạc Sơn | 57.35 | 38.35 | 95.7 | 1
          2 | Huyện Kim Bôi | 56.2 | 39.5 | 95.7 | 1
          3 | Huyện Yên Thủy | 55.15 | 34.6 | 89.75 | 2
          4 | Huyện Đà Bắc | 49.9 | 36.15 | 86.05 | 3
          5 | Huyện Mai Châu | 52.45 | 30.4 | 82.85 | 4
          6 | Huyện Tân Lạc | 50.05 | 28.75 | 78.8 | 5
        `),
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
        ],
        tree: [
          "Tổng điểm | 100 | 95.7 95.7 89.75 86.05 82.85 78.8",
          "  Hồ sơ | 60 | 57.35 56.2 55.15 49.9 52.45 50.05",
          "  Khảo sát | 40 | 38.35 39.5 34.6 36.15 30.4 28.75",
        ],
        ranks: "1 1 3 4 5 6",
      },
    ],
    certainty: "proved",
    audit: [],
  },
  {
    title: "the least lost is first: the ranks go by what is lost, and nothing else is printed",
    unheard: ["Tên gọi", "Mất cả thảy", "Thứ tự"],
    workbook: snapshotOf(
      sheet(
        "2025",
        writtenRows(`
          ĐIỂM BỊ TRỪ CCHC NĂM 2025 (tính trên 100 điểm)
          TT | Tên gọi | Mất cả thảy | Thứ tự
          1 | Xã Tân Trào | 3.25 | 2
          2 | Phường Nông Tiến | 7.4 | 5
          3 | Xã Thượng Lâm | 0.5 | 1
          4 | Phường Minh Xuân | 5.15 | 4
          5 | Xã Hồng Thái | 12.85 | 6
          6 | Xã Yên Hoa | 4.6 | 3
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
        tree: ["T | 100 | 96.75 92.6 99.5 94.85 87.15 95.4"],
        ranks: "2 5 1 4 6 3",
      },
    ],
    asks: true,
    never: { totals: [3.25] },
    audit: [],
  },
  {
    title: "units by codes alone, a rank that only the figures tell",
    unheard: ["Mã định danh", "Cả bài", "Thứ tự"],
    workbook: snapshotOf(
      sheet(
        "2024",
        writtenRows(`
          ĐIỂM CCHC NĂM 2024
          Mã định danh | Quy trình (35đ) | Con người (40đ) | Công nghệ (25đ) | Cả bài | Thứ tự
          H60.12 | 34.082 | 38.352 | 20.272 | 92.706 | 1
          H60.17 | 22.726 | 32.422 | 17.099 | 72.247 | 7
          H60.23 | 28.14 | 29.609 | 18.537 | 76.286 | 5
          H60.31 | 32.171 | 28.968 | 18.373 | 79.512 | 4
          H60.38 | 23.053 | 28.966 | 20.49 | 72.509 | 6
          H60.44 | 30.855 | 32.048 | 22.816 | 85.719 | 2
          H60.52 | 23.489 | 37.431 | 19.351 | 80.271 | 3
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["H60.12", "H60.17", "H60.23", "H60.31", "H60.38", "H60.44", "H60.52"],
        tree: [
          "Tổng điểm | 100 | 92.706 72.247 76.286 79.512 72.509 85.719 80.271",
          "  Quy trình | 35 | 34.082 22.726 28.14 32.171 23.053 30.855 23.489",
          "  Con người | 40 | 38.352 32.422 29.609 28.968 28.966 32.048 37.431",
          "  Công nghệ | 25 | 20.272 17.099 18.537 18.373 20.49 22.816 19.351",
        ],
        ranks: "1 7 5 4 6 2 3",
      },
    ],
    certainty: "proved",
    audit: [],
  },
];
