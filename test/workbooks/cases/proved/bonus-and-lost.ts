/** Bonus and penalty under any name, as rows, columns or a ninth area; lost points only. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const BONUS_AND_LOST: readonly ProvedGolden[] = [
  {
    title: "bonus and penalty as rows after the last area, under names of the office's own",
    unheard: ["Khuyến khích", "Vi phạm", "Chung cuộc"],
    workbook: snapshotOf(
      sheet(
        "Chấm 2024",
        writtenRows(`
          STT | Nội dung | Điểm tối đa | Huyện Lạc Sơn | Huyện Kim Bôi | Huyện Yên Thủy | Huyện Đà Bắc | Huyện Mai Châu
          I | Điều hành | 25 | 18.94 | 15.81 | 18.87 | 17.55 | 19.16
          II | Phục vụ | 35 | 26.47 | 22.3 | 22.72 | 21.76 | 26.79
          III | Số hóa | 40 | 32.13 | 27.47 | 38.22 | 37.13 | 35.41
           | Khuyến khích |  | 1.5 | 0 | 2.25 | 0.5 | 1
           | Vi phạm |  | 0.5 | 1.25 | 0 | 0.75 | 2
           | Chung cuộc | 100 | 78.54 | 64.33 | 82.06 | 76.19 | 80.36
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy", "Huyện Đà Bắc", "Huyện Mai Châu"],
        tree: [
          "T | 100 | 78.54 64.33 82.06 76.19 80.36",
          "  I Điều hành | 25 | 18.94 15.81 18.87 17.55 19.16",
          "  II Phục vụ | 35 | 26.47 22.3 22.72 21.76 26.79",
          "  III Số hóa | 40 | 32.13 27.47 38.22 37.13 35.41",
          "  Khuyến khích | * | 1.5 0 2.25 0.5 1",
          "  Vi phạm | * | -0.5 -1.25 0 -0.75 -2",
        ],
        ranks: "3 5 1 4 2",
      },
    ],
    certainty: "proved",
    never: { totals: [77.54, 79.54, 158.08] },
    audit: [],
  },
  {
    title: "bonus and penalty as columns after the last area, the penalty printed without a sign",
    unheard: ["Địa bàn", "Khuyến khích", "Vi phạm", "Chung cuộc"],
    workbook: snapshotOf(
      sheet(
        "Chấm 2024",
        writtenRows(`
          TT | Địa bàn | Điều hành (25đ) | Phục vụ (35đ) | Số hóa (40đ) | Khuyến khích | Vi phạm | Chung cuộc | Thứ tự
          1 | Huyện Lạc Sơn | 18.94 | 26.47 | 32.13 | 1.5 | 0.5 | 78.54 | 3
          2 | Huyện Kim Bôi | 15.81 | 22.3 | 27.47 | 0 | 1.25 | 64.33 | 5
          3 | Huyện Yên Thủy | 18.87 | 22.72 | 38.22 | 2.25 | 0 | 82.06 | 1
          4 | Huyện Đà Bắc | 17.55 | 21.76 | 37.13 | 0.5 | 0.75 | 76.19 | 4
          5 | Huyện Mai Châu | 19.16 | 26.79 | 35.41 | 1 | 2 | 80.36 | 2
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy", "Huyện Đà Bắc", "Huyện Mai Châu"],
        tree: [
          "T | 100 | 78.54 64.33 82.06 76.19 80.36",
          "  Điều hành | 25 | 18.94 15.81 18.87 17.55 19.16",
          "  Phục vụ | 35 | 26.47 22.3 22.72 21.76 26.79",
          "  Số hóa | 40 | 32.13 27.47 38.22 37.13 35.41",
          "  Khuyến khích | * | 1.5 0 2.25 0.5 1",
          "  Vi phạm | * | -0.5 -1.25 0 -0.75 -2",
        ],
        ranks: "3 5 1 4 2",
      },
    ],
    alsoRight: [
      [
        {
          year: 2024,
          units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy", "Huyện Đà Bắc", "Huyện Mai Châu"],
          tree: [
            "T | 100 | 78.54 64.33 82.06 76.19 80.36",
            "  Điều hành | 25 | 18.94 15.81 18.87 17.55 19.16",
            "  Phục vụ | 35 | 26.47 22.3 22.72 21.76 26.79",
            "  Số hóa | 40 | 32.13 27.47 38.22 37.13 35.41",
          ],
          ranks: "3 5 1 4 2",
        },
      ],
    ],
    certainty: "proved",
    never: { totals: [77.54, 79.54] },
    audit: [],
  },
  {
    title: "bonus and penalty as a ninth area without a maximum: it may take points",
    unheard: ["Khung điểm", "Khuyến khích, vi phạm", "Cả bài"],
    workbook: snapshotOf(
      sheet(
        "Xã 2025",
        writtenRows(`
          BẢNG ĐIỂM THEO 8 NỘI DUNG VÀ NỘI DUNG THỨ 9, NĂM 2025
          STT | Nội dung | Khung điểm | Xã Tân Trào | Phường Nông Tiến | Xã Thượng Lâm | Phường Minh Xuân | Xã Hồng Thái | Xã Yên Hoa
          I | Chỉ đạo | 12 | 10.7 | 9.93 | 9.9 | 9.53 | 11.44 | 11.07
          II | Thể chế | 9 | 7.81 | 7.72 | 6.12 | 8.73 | 8.13 | 5.88
          III | Thủ tục và một cửa | 20 | 17.81 | 19.32 | 19.02 | 15.19 | 15.05 | 15.25
          IV | Bộ máy | 8 | 6.42 | 7.48 | 5.93 | 6.34 | 5.37 | 6.37
          V | Công vụ | 13 | 9.34 | 8.68 | 10.56 | 10.6 | 10.07 | 8.59
          VI | Tài chính công | 9 | 6.57 | 5.82 | 6.62 | 8.53 | 7.65 | 5.71
          VII | Chính quyền số | 17 | 12.33 | 16.3 | 11.5 | 13.78 | 16.81 | 16.87
          VIII | Tác động | 12 | 11.15 | 9.17 | 11.79 | 10.9 | 7.92 | 10.01
          IX | Khuyến khích, vi phạm |  | 1 | -0.5 | 0 | 2 | -1.25 | 0.75
           | Cả bài | 100 | 83.13 | 83.92 | 81.44 | 85.6 | 81.19 | 80.5
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
          "T | 100 | 83.13 83.92 81.44 85.6 81.19 80.5",
          "  I Chỉ đạo | 12 | 10.7 9.93 9.9 9.53 11.44 11.07",
          "  II Thể chế | 9 | 7.81 7.72 6.12 8.73 8.13 5.88",
          "  III Thủ tục và một cửa | 20 | 17.81 19.32 19.02 15.19 15.05 15.25",
          "  IV Bộ máy | 8 | 6.42 7.48 5.93 6.34 5.37 6.37",
          "  V Công vụ | 13 | 9.34 8.68 10.56 10.6 10.07 8.59",
          "  VI Tài chính công | 9 | 6.57 5.82 6.62 8.53 7.65 5.71",
          "  VII Chính quyền số | 17 | 12.33 16.3 11.5 13.78 16.81 16.87",
          "  VIII Tác động | 12 | 11.15 9.17 11.79 10.9 7.92 10.01",
          "  IX Khuyến khích, vi phạm | * | 1 -0.5 0 2 -1.25 0.75",
        ],
        ranks: "3 2 4 1 5 6",
      },
    ],
    certainty: "proved",
    never: { totals: [82.13], units: ["Khung điểm"] },
    audit: [],
  },
  {
    title: "lost points only: what is left is a hundred less their sum",
    unheard: ["Cơ quan được chấm", "Còn lại", "Chậm hạn", "Thiếu minh chứng", "Phản ánh đúng"],
    workbook: snapshotOf(
      sheet(
        "Trừ điểm 2023",
        writtenRows(`
          THEO DÕI TRỪ ĐIỂM CCHC NĂM 2023 (100 điểm)
          TT | Cơ quan được chấm | Chậm hạn | Thiếu minh chứng | Phản ánh đúng | Tổng điểm trừ | Còn lại
          1 | Sở Nội vụ | 0.14 | 5.58 | 1.25 | 6.97 | 93.03
          2 | Sở Tài chính | 2.5 | 4.58 | 1.89 | 8.97 | 91.03
          3 | Sở Tư pháp | 2.35 | 1.36 | 3.02 | 6.73 | 93.27
          4 | Sở Y tế | 2.5 | 5.11 | 3.17 | 10.78 | 89.22
          5 | Sở Xây dựng | 0.76 | 1.07 | 1.45 | 3.28 | 96.72
          6 | Sở Công Thương | 4.25 | 0.41 | 0.32 | 4.98 | 95.02
        `),
      ),
    ),
    expected: [
      {
        year: 2023,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
        tree: ["T | 100 | 93.03 91.03 93.27 89.22 96.72 95.02"],
        ranks: "4 5 3 6 1 2",
      },
    ],
    alsoRight: [
      [
        {
          year: 2023,
          units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
          tree: [
            "T | 100 | 93.03 91.03 93.27 89.22 96.72 95.02",
            "  Chậm hạn | * | *",
            "  Thiếu minh chứng | * | *",
            "  Phản ánh đúng | * | *",
          ],
          ranks: "4 5 3 6 1 2",
        },
      ],
    ],
    certainty: "proved",
    never: { totals: [6.97, 100] },
    audit: [],
  },
  {
    title: "a loss by area below a row of maxima: the score is the rest",
    unheard: ["Địa bàn", "Khung điểm", "Mất cả thảy", "Còn lại"],
    workbook: snapshotOf(
      sheet(
        "Mất điểm 2024",
        writtenRows(`
          ĐIỂM BỊ MẤT THEO TỪNG MẶT NĂM 2024
          TT | Địa bàn | Chỉ huy cải cách | Ban hành văn bản | Một cửa | Các mặt khác | Mất cả thảy | Còn lại
           | Khung điểm | 16.5 | 10.5 | 19.5 | 53.5 | 100 | 100
          1 | Xã Tân Trào | 4.22 | 1.47 | 3.64 | 8.86 | 18.19 | 81.81
          2 | Phường Nông Tiến | 0.93 | 3.94 | 0.71 | 1.53 | 7.11 | 92.89
          3 | Xã Thượng Lâm | 3.8 | 1.6 | 2.56 | 6.9 | 14.86 | 85.14
          4 | Phường Minh Xuân | 4.52 | 0.44 | 1.85 | 7.75 | 14.56 | 85.44
          5 | Xã Hồng Thái | 5.23 | 2.01 | 3.63 | 18.47 | 29.34 | 70.66
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Xã Tân Trào", "Phường Nông Tiến", "Xã Thượng Lâm", "Phường Minh Xuân", "Xã Hồng Thái"],
        tree: [
          "Tổng điểm | 100 | 81.81 92.89 85.14 85.44 70.66",
          "  Chỉ huy cải cách | 16.5 | 12.28 15.57 12.7 11.98 11.27",
          "  Ban hành văn bản | 10.5 | 9.03 6.56 8.9 10.06 8.49",
          "  Một cửa | 19.5 | 15.86 18.79 16.94 17.65 15.87",
          "  Các mặt khác | 53.5 | 44.64 51.97 46.6 45.75 35.03",
        ],
        ranks: "4 1 3 2 5",
      },
    ],
    alsoRight: [
      [
        {
          year: 2024,
          units: ["Xã Tân Trào", "Phường Nông Tiến", "Xã Thượng Lâm", "Phường Minh Xuân", "Xã Hồng Thái"],
          tree: [
            "T | 100 | 81.81 92.89 85.14 85.44 70.66",
            "  Chỉ huy cải cách | 16.5 | *",
            "  Ban hành văn bản | 10.5 | *",
            "  Một cửa | 19.5 | *",
            "  Các mặt khác | 53.5 | *",
          ],
          ranks: "4 1 3 2 5",
        },
      ],
      [
        {
          year: 2024,
          units: ["Xã Tân Trào", "Phường Nông Tiến", "Xã Thượng Lâm", "Phường Minh Xuân", "Xã Hồng Thái"],
          tree: ["T | 100 | 81.81 92.89 85.14 85.44 70.66"],
          ranks: "4 1 3 2 5",
        },
      ],
    ],
    asks: true,
    never: { totals: [18.19], units: ["Khung điểm"] },
    audit: [],
  },
  {
    title: "one unit: self-scored and appraised, bonus and penalty below the areas, the sums of both",
    unheard: ["Khung điểm", "Khuyến khích", "Vi phạm", "Chung cuộc"],
    workbook: snapshotOf(
      sheet(
        "Sở Y tế",
        writtenRows(`
          BẢNG CHẤM ĐIỂM CCHC
          Đơn vị: Sở Y tế - Năm 2025
          STT | Tiêu chí | Khung điểm | Điểm tự chấm | Điểm thẩm định | Ghi chú của đơn vị
          1 | Kế hoạch, báo cáo | 10 | 9.5 | 8.75
          2 | Một cửa | 25 | 24 | 22.5
          3 | Hồ sơ điện tử | 30 | 27.25 | 25.6
          4 | Khảo sát người dân | 35 | 30.15 | 29.4
           | Khuyến khích |  | 2 | 1.5
           | Vi phạm |  | 0 | 0.5
           | Chung cuộc | 100 | 92.9 | 87.25
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: ["Sở Y tế"],
        tree: [
          "T | 100 | 87.25",
          "  1 Kế hoạch, báo cáo | 10 | 8.75",
          "  2 Một cửa | 25 | 22.5",
          "  3 Hồ sơ điện tử | 30 | 25.6",
          "  4 Khảo sát người dân | 35 | 29.4",
          "  Khuyến khích | * | 1.5",
          "  Vi phạm | * | -0.5",
        ],
        parts: { self: "92.9" },
        ranks: "1",
      },
    ],
    never: { totals: [86.25, 88.25] },
    audit: [],
  },
];
