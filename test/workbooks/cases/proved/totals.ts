/** Totals first, in the middle, under any name; subtotals and rounds among the areas. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const TOTALS: readonly ProvedGolden[] = [
  {
    title: "the total first, under a name of the office's own",
    unheard: ["Điểm toàn phần", "Thứ tự"],
    workbook: snapshotOf(
      sheet(
        "2023",
        writtenRows(`
          TT | Đơn vị | Điểm toàn phần | Cam kết (12.5đ) | Quy chế nội bộ (22đ) | Tiếp công dân (30đ) | Hạ tầng số (35.5đ) | Thứ tự
          1 | Sở Y tế | 67.9 | 10.65 | 15.15 | 19.32 | 22.78 | 6
          2 | Sở Xây dựng | 80.35 | 9.71 | 15.85 | 24.81 | 29.98 | 3
          3 | Sở Công Thương | 80.53 | 10.55 | 18.05 | 21.63 | 30.3 | 2
          4 | Sở Giáo dục và Đào tạo | 85.55 | 11.44 | 16.25 | 28.47 | 29.39 | 1
          5 | Sở Nông nghiệp và Môi trường | 79.15 | 9.96 | 15.64 | 25.94 | 27.61 | 4
          6 | Sở Khoa học và Công nghệ | 78.64 | 10.22 | 20.01 | 23.06 | 25.35 | 5
        `),
      ),
    ),
    expected: [
      {
        year: 2023,
        units: [
          "Sở Y tế",
          "Sở Xây dựng",
          "Sở Công Thương",
          "Sở Giáo dục và Đào tạo",
          "Sở Nông nghiệp và Môi trường",
          "Sở Khoa học và Công nghệ",
        ],
        tree: [
          "Tổng điểm | 100 | 67.9 80.35 80.53 85.55 79.15 78.64",
          "  Cam kết | 12.5 | 10.65 9.71 10.55 11.44 9.96 10.22",
          "  Quy chế nội bộ | 22 | 15.15 15.85 18.05 16.25 15.64 20.01",
          "  Tiếp công dân | 30 | 19.32 24.81 21.63 28.47 25.94 23.06",
          "  Hạ tầng số | 35.5 | 22.78 29.98 30.3 29.39 27.61 25.35",
        ],
        ranks: "6 3 2 1 4 5",
      },
    ],
    certainty: "proved",
    never: { totals: [135.8] },
    audit: [],
  },
  {
    title: "the total between the areas",
    unheard: ["Hợp điểm"],
    workbook: snapshotOf(
      sheet(
        "2021",
        writtenRows(`
          TT | Đơn vị | Cam kết (12.5đ) | Quy chế nội bộ (22đ) | Hợp điểm | Tiếp công dân (30đ) | Hạ tầng số (35.5đ)
          1 | Sở Y tế | 8.611 | 21.556 | 77.456 | 21.489 | 25.8
          2 | Sở Xây dựng | 8.935 | 21.084 | 76.354 | 23.611 | 22.724
          3 | Sở Công Thương | 9.812 | 15.761 | 81.321 | 28.543 | 27.205
          4 | Sở Giáo dục và Đào tạo | 8.819 | 21.39 | 87.424 | 27.101 | 30.114
          5 | Sở Nông nghiệp và Môi trường | 7.936 | 18.728 | 79.657 | 18.915 | 34.078
          6 | Sở Khoa học và Công nghệ | 7.774 | 20.089 | 82.54 | 23.413 | 31.264
        `),
      ),
    ),
    expected: [
      {
        year: 2021,
        units: [
          "Sở Y tế",
          "Sở Xây dựng",
          "Sở Công Thương",
          "Sở Giáo dục và Đào tạo",
          "Sở Nông nghiệp và Môi trường",
          "Sở Khoa học và Công nghệ",
        ],
        tree: [
          "Tổng điểm | 100 | 77.456 76.354 81.321 87.424 79.657 82.54",
          "  Cam kết | 12.5 | 8.611 8.935 9.812 8.819 7.936 7.774",
          "  Quy chế nội bộ | 22 | 21.556 21.084 15.761 21.39 18.728 20.089",
          "  Tiếp công dân | 30 | 21.489 23.611 28.543 27.101 18.915 23.413",
          "  Hạ tầng số | 35.5 | 25.8 22.724 27.205 30.114 34.078 31.264",
        ],
        ranks: "5 6 3 1 4 2",
      },
    ],
    certainty: "proved",
    never: { totals: [154.912] },
    audit: [],
  },
  {
    title: "sums of two rounds among the areas, each after its own",
    unheard: ["Nhóm điều hành", "Nhóm phục vụ", "Gộp hai nhóm", "Trần"],
    workbook: snapshotOf(
      sheet(
        "Xã",
        writtenRows(`
          KẾT QUẢ CHẤM CCHC NĂM 2025
          TT | Đơn vị | Kế hoạch tuần | Báo cáo tháng | Sáng kiến | Nhóm điều hành | Hồ sơ trước hạn | Hồ sơ liên thông | Nhóm phục vụ | Gộp hai nhóm
           | Trần | 8 | 14 | 9.5 | 31.5 | 16 | 12.5 | 28.5 | 60
          1 | Xã Thượng Lâm | 5.03 | 13.51 | 9.35 | 27.89 | 13.6 | 8.86 | 22.46 | 50.35
          2 | Phường Minh Xuân | 6.4 | 9.93 | 8.03 | 24.36 | 14.63 | 11.07 | 25.7 | 50.06
          3 | Xã Hồng Thái | 7.94 | 12.45 | 6.81 | 27.2 | 15.7 | 7.95 | 23.65 | 50.85
          4 | Xã Yên Hoa | 7.73 | 9.97 | 7.5 | 25.2 | 12.83 | 8.7 | 21.53 | 46.73
          5 | Phường Mỹ Lâm | 7.83 | 9.3 | 7.3 | 24.43 | 10.16 | 10.76 | 20.92 | 45.35
          6 | Xã Kim Bình | 6.48 | 13.53 | 7.52 | 27.53 | 15.19 | 10.54 | 25.73 | 53.26
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: [
          "Xã Thượng Lâm",
          "Phường Minh Xuân",
          "Xã Hồng Thái",
          "Xã Yên Hoa",
          "Phường Mỹ Lâm",
          "Xã Kim Bình",
        ],
        tree: [
          "T | 60 | 50.35 50.06 50.85 46.73 45.35 53.26",
          "  Nhóm điều hành | 31.5 | 27.89 24.36 27.2 25.2 24.43 27.53",
          "    Kế hoạch tuần | 8 | 5.03 6.4 7.94 7.73 7.83 6.48",
          "    Báo cáo tháng | 14 | 13.51 9.93 12.45 9.97 9.3 13.53",
          "    Sáng kiến | 9.5 | 9.35 8.03 6.81 7.5 7.3 7.52",
          "  Nhóm phục vụ | 28.5 | 22.46 25.7 23.65 21.53 20.92 25.73",
          "    Hồ sơ trước hạn | 16 | 13.6 14.63 15.7 12.83 10.16 15.19",
          "    Hồ sơ liên thông | 12.5 | 8.86 11.07 7.95 8.7 10.76 10.54",
        ],
        ranks: "3 4 2 5 6 1",
      },
    ],
    alsoRight: [
      [
        {
          year: 2025,
          units: [
            "Xã Thượng Lâm",
            "Phường Minh Xuân",
            "Xã Hồng Thái",
            "Xã Yên Hoa",
            "Phường Mỹ Lâm",
            "Xã Kim Bình",
          ],
          tree: [
            "Tổng điểm | 60 | 50.35 50.06 50.85 46.73 45.35 53.26",
            "  Kế hoạch tuần | 8 | 5.03 6.4 7.94 7.73 7.83 6.48",
            "  Báo cáo tháng | 14 | 13.51 9.93 12.45 9.97 9.3 13.53",
            "  Sáng kiến | 9.5 | 9.35 8.03 6.81 7.5 7.3 7.52",
            "  Hồ sơ trước hạn | 16 | 13.6 14.63 15.7 12.83 10.16 15.19",
            "  Hồ sơ liên thông | 12.5 | 8.86 11.07 7.95 8.7 10.76 10.54",
          ],
          ranks: "3 4 2 5 6 1",
        },
      ],
    ],
    certainty: "proved",
    never: { totals: [100.7, 151.05], units: ["Trần"] },
    audit: [],
  },
  {
    title: "criteria as rows, the total in the first row and its own name",
    unheard: ["Nhiệm vụ chấm", "Khung", "Toàn bài chấm"],
    workbook: snapshotOf(
      sheet(
        "Huyện 2023",
        writtenRows(`
          STT | Nhiệm vụ chấm | Khung | Huyện Lạc Sơn | Huyện Kim Bôi | Huyện Yên Thủy | Huyện Đà Bắc
           | Toàn bài chấm | 40 | 34.31 | 25.96 | 28.01 | 29.06
          I | Lãnh đạo, điều hành | 10.5 | 8.96 | 7.86 | 6.38 | 8.29
          1 | Lịch tuần | 4 | 3.75 | 3.75 | 2.19 | 2.49
          2 | Kiểm tra | 6.5 | 5.21 | 4.11 | 4.19 | 5.8
          II | Phục vụ | 29.5 | 25.35 | 18.1 | 21.63 | 20.77
          1 | Đúng hẹn | 11 | 9.33 | 6.05 | 8.46 | 7.96
          2 | Hài lòng | 13 | 11.9 | 7.5 | 9.77 | 8.14
          3 | Trực tuyến | 5.5 | 4.12 | 4.55 | 3.4 | 4.67
        `),
      ),
    ),
    expected: [
      {
        year: 2023,
        units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy", "Huyện Đà Bắc"],
        tree: [
          "T | 40 | 34.31 25.96 28.01 29.06",
          "  I Lãnh đạo, điều hành | 10.5 | 8.96 7.86 6.38 8.29",
          "    1 Lịch tuần | 4 | 3.75 3.75 2.19 2.49",
          "    2 Kiểm tra | 6.5 | 5.21 4.11 4.19 5.8",
          "  II Phục vụ | 29.5 | 25.35 18.1 21.63 20.77",
          "    1 Đúng hẹn | 11 | 9.33 6.05 8.46 7.96",
          "    2 Hài lòng | 13 | 11.9 7.5 9.77 8.14",
          "    3 Trực tuyến | 5.5 | 4.12 4.55 3.4 4.67",
        ],
        ranks: "1 4 3 2",
      },
    ],
    certainty: "proved",
    never: { totals: [68.62], units: ["Khung"] },
    audit: [],
  },
  {
    title:
      "criteria as rows, the total last and its own name, then a row of ranks without a word that is known",
    unheard: ["Nhiệm vụ chấm", "Khung", "Toàn bài chấm", "Thứ tự"],
    workbook: snapshotOf(
      sheet(
        "Huyện 2023",
        writtenRows(`
          STT | Nhiệm vụ chấm | Khung | Huyện Lạc Sơn | Huyện Kim Bôi | Huyện Yên Thủy | Huyện Đà Bắc
          I | Lãnh đạo, điều hành | 10.5 | 8.96 | 7.86 | 6.38 | 8.29
          1 | Lịch tuần | 4 | 3.75 | 3.75 | 2.19 | 2.49
          2 | Kiểm tra | 6.5 | 5.21 | 4.11 | 4.19 | 5.8
          II | Phục vụ | 29.5 | 25.35 | 18.1 | 21.63 | 20.77
          1 | Đúng hẹn | 11 | 9.33 | 6.05 | 8.46 | 7.96
          2 | Hài lòng | 13 | 11.9 | 7.5 | 9.77 | 8.14
          3 | Trực tuyến | 5.5 | 4.12 | 4.55 | 3.4 | 4.67
           | Toàn bài chấm | 40 | 34.31 | 25.96 | 28.01 | 29.06
           | Thứ tự |  | 1 | 4 | 3 | 2
        `),
      ),
    ),
    expected: [
      {
        year: 2023,
        units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy", "Huyện Đà Bắc"],
        tree: [
          "T | 40 | 34.31 25.96 28.01 29.06",
          "  I Lãnh đạo, điều hành | 10.5 | 8.96 7.86 6.38 8.29",
          "    1 Lịch tuần | 4 | 3.75 3.75 2.19 2.49",
          "    2 Kiểm tra | 6.5 | 5.21 4.11 4.19 5.8",
          "  II Phục vụ | 29.5 | 25.35 18.1 21.63 20.77",
          "    1 Đúng hẹn | 11 | 9.33 6.05 8.46 7.96",
          "    2 Hài lòng | 13 | 11.9 7.5 9.77 8.14",
          "    3 Trực tuyến | 5.5 | 4.12 4.55 3.4 4.67",
        ],
        ranks: "1 4 3 2",
      },
    ],
    certainty: "proved",
    never: { totals: [68.62], units: ["Khung"] },
    audit: [],
  },
  {
    title: "areas, their sum, what people say, and both: three sums under names of the office's own",
    unheard: ["Qua hồ sơ (60đ)", "Người dân chấm (40đ)", "Chung cuộc (100đ)"],
    workbook: snapshotOf(
      sheet(
        "2022",
        writtenRows(`
          TT | Đơn vị | Điều hành (21đ) | Thủ tục (24đ) | Nhân sự (15đ) | Qua hồ sơ (60đ) | Người dân chấm (40đ) | Chung cuộc (100đ) | Thứ tự
          1 | Sở Nội vụ | 17.72 | 15.93 | 12.15 | 45.8 | 32.36 | 78.16 | 2
          2 | Sở Tài chính | 16.69 | 15.36 | 10.14 | 42.19 | 32.78 | 74.97 | 5
          3 | Sở Tư pháp | 14.59 | 19.04 | 11.83 | 45.46 | 36.51 | 81.97 | 1
          4 | Sở Y tế | 13.78 | 19.35 | 10.31 | 43.44 | 27.62 | 71.06 | 6
          5 | Sở Xây dựng | 17.14 | 20.16 | 13.11 | 50.41 | 26.94 | 77.35 | 3
          6 | Sở Công Thương | 19.03 | 21.21 | 12.22 | 52.46 | 24.12 | 76.58 | 4
        `),
      ),
    ),
    expected: [
      {
        year: 2022,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
        tree: [
          "T | 100 | 78.16 74.97 81.97 71.06 77.35 76.58",
          "  Điều hành | 21 | 17.72 16.69 14.59 13.78 17.14 19.03",
          "  Thủ tục | 24 | 15.93 15.36 19.04 19.35 20.16 21.21",
          "  Nhân sự | 15 | 12.15 10.14 11.83 10.31 13.11 12.22",
          "  Người dân chấm | 40 | 32.36 32.78 36.51 27.62 26.94 24.12",
        ],
        ranks: "2 5 1 6 3 4",
      },
    ],
    alsoRight: [
      [
        {
          year: 2022,
          units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
          tree: [
            "T | 100 | 78.16 74.97 81.97 71.06 77.35 76.58",
            "  Điều hành | 21 | 17.72 16.69 14.59 13.78 17.14 19.03",
            "  Thủ tục | 24 | 15.93 15.36 19.04 19.35 20.16 21.21",
            "  Nhân sự | 15 | 12.15 10.14 11.83 10.31 13.11 12.22",
          ],
          ranks: "2 5 1 6 3 4",
        },
      ],
      [
        {
          year: 2022,
          units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
          tree: [
            "T | 100 | 78.16 74.97 81.97 71.06 77.35 76.58",
            "  Qua hồ sơ | 60 | 45.8 42.19 45.46 43.44 50.41 52.46",
            "    Điều hành | 21 | 17.72 16.69 14.59 13.78 17.14 19.03",
            "    Thủ tục | 24 | 15.93 15.36 19.04 19.35 20.16 21.21",
            "    Nhân sự | 15 | 12.15 10.14 11.83 10.31 13.11 12.22",
            "  Người dân chấm | 40 | 32.36 32.78 36.51 27.62 26.94 24.12",
          ],
          ranks: "2 5 1 6 3 4",
        },
      ],
    ],
    certainty: "proved",
    never: { totals: [156.32, 45.8, 123.96] },
    audit: [],
  },
];
