/** Units, years and areas on sheets of their own, or in blocks of one sheet. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const AXES_ON_SHEETS: readonly ProvedGolden[] = [
  {
    title: "a sheet for each department, the form in words of the office's own",
    unheard: ["Việc chấm", "Khung điểm", "Số chốt", "Cả phiếu"],
    workbook: snapshotOf(
      sheet(
        "Sở Công Thương",
        writtenRows(`
          PHIẾU CHẤM NĂM 2024
          STT | Việc chấm | Khung điểm | Số chốt
          1 | Cam kết | 15 | 11.78
          2 | Quy chế | 22.5 | 22.09
          3 | Hạ tầng số | 32.5 | 21.13
           | Cả phiếu | 70 | 55
        `),
      ),
      sheet(
        "Sở Tư pháp",
        writtenRows(`
          PHIẾU CHẤM NĂM 2024
          STT | Việc chấm | Khung điểm | Số chốt
          1 | Cam kết | 15 | 9.41
          2 | Quy chế | 22.5 | 16.97
          3 | Hạ tầng số | 32.5 | 26.3
           | Cả phiếu | 70 | 52.68
        `),
      ),
      sheet(
        "Sở Y tế",
        writtenRows(`
          PHIẾU CHẤM NĂM 2024
          STT | Việc chấm | Khung điểm | Số chốt
          1 | Cam kết | 15 | 13.32
          2 | Quy chế | 22.5 | 17.29
          3 | Hạ tầng số | 32.5 | 30.6
           | Cả phiếu | 70 | 61.21
        `),
      ),
      sheet(
        "Sở Xây dựng",
        writtenRows(`
          PHIẾU CHẤM NĂM 2024
          STT | Việc chấm | Khung điểm | Số chốt
          1 | Cam kết | 15 | 14.68
          2 | Quy chế | 22.5 | 15.18
          3 | Hạ tầng số | 32.5 | 28.8
           | Cả phiếu | 70 | 58.66
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Công Thương", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: [
          "Tổng điểm | 70 | 55 52.68 61.21 58.66",
          "  1 Cam kết | 15 | 11.78 9.41 13.32 14.68",
          "  2 Quy chế | 22.5 | 22.09 16.97 17.29 15.18",
          "  3 Hạ tầng số | 32.5 | 21.13 26.3 30.6 28.8",
        ],
        ranks: "3 4 1 2",
      },
    ],
    certainty: "proved",
    never: { totals: [110] },
    audit: [],
  },
  {
    title: "a sheet for each year, units as rows, nothing else tells the year",
    unheard: ["Tên gọi", "Cả bài"],
    workbook: snapshotOf(
      sheet(
        "2022",
        writtenRows(`
          Tên gọi | Cam kết (15đ) | Quy chế (22.5đ) | Hạ tầng số (32.5đ) | Cả bài
          Huyện Lạc Sơn | 11.44 | 22.22 | 26.31 | 59.97
          Huyện Kim Bôi | 13.31 | 19.96 | 22.05 | 55.32
          Huyện Yên Thủy | 13.13 | 20.12 | 20.66 | 53.91
          Huyện Đà Bắc | 12.54 | 21.74 | 30.79 | 65.07
          Huyện Mai Châu | 14.71 | 19.75 | 27.62 | 62.08
        `),
      ),
      sheet(
        "2023",
        writtenRows(`
          Tên gọi | Cam kết (15đ) | Quy chế (22.5đ) | Hạ tầng số (32.5đ) | Cả bài
          Huyện Lạc Sơn | 13.53 | 21.11 | 28.23 | 62.87
          Huyện Kim Bôi | 9.8 | 16.28 | 24.76 | 50.84
          Huyện Yên Thủy | 14.48 | 20.48 | 26.64 | 61.6
          Huyện Đà Bắc | 9.82 | 14.86 | 25.08 | 49.76
          Huyện Mai Châu | 11.67 | 20.01 | 32.22 | 63.9
        `),
      ),
    ),
    expected: [
      {
        year: 2022,
        units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy", "Huyện Đà Bắc", "Huyện Mai Châu"],
        tree: [
          "Tổng điểm | 70 | 59.97 55.32 53.91 65.07 62.08",
          "  Cam kết | 15 | 11.44 13.31 13.13 12.54 14.71",
          "  Quy chế | 22.5 | 22.22 19.96 20.12 21.74 19.75",
          "  Hạ tầng số | 32.5 | 26.31 22.05 20.66 30.79 27.62",
        ],
        ranks: "3 4 5 1 2",
      },
      {
        year: 2023,
        units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy", "Huyện Đà Bắc", "Huyện Mai Châu"],
        tree: [
          "Tổng điểm | 70 | 62.87 50.84 61.6 49.76 63.9",
          "  Cam kết | 15 | 13.53 9.8 14.48 9.82 11.67",
          "  Quy chế | 22.5 | 21.11 16.28 20.48 14.86 20.01",
          "  Hạ tầng số | 32.5 | 28.23 24.76 26.64 25.08 32.22",
        ],
        ranks: "2 4 3 5 1",
      },
    ],
    certainty: "proved",
    never: { totals: [119.94] },
    audit: [],
  },
  {
    title: "a sheet for each area, the communes in another order on each",
    unheard: ["Tên gọi", "Ghi nhận", "Cả bài"],
    workbook: snapshotOf(
      sheet(
        "Mặt 1",
        writtenRows(`
          MẶT CÔNG TÁC: CAM KẾT (tối đa 15 điểm) - NĂM 2025
          Tên gọi | Ghi nhận
          Xã Tân Trào | 11.15
          Phường Nông Tiến | 14.61
          Xã Thượng Lâm | 9.35
          Phường Minh Xuân | 11.82
          Xã Hồng Thái | 13.93
        `),
      ),
      sheet(
        "Mặt 2",
        writtenRows(`
          MẶT CÔNG TÁC: QUY CHẾ (tối đa 22.5 điểm) - NĂM 2025
          Tên gọi | Ghi nhận
          Phường Minh Xuân | 18.22
          Phường Nông Tiến | 20.27
          Xã Hồng Thái | 14.99
          Xã Tân Trào | 15.05
          Xã Thượng Lâm | 16.12
        `),
      ),
      sheet(
        "Mặt 3",
        writtenRows(`
          MẶT CÔNG TÁC: HẠ TẦNG SỐ (tối đa 32.5 điểm) - NĂM 2025
          Tên gọi | Ghi nhận
          Xã Thượng Lâm | 31.21
          Xã Hồng Thái | 22.67
          Xã Tân Trào | 30.37
          Phường Nông Tiến | 20.85
          Phường Minh Xuân | 32.1
        `),
      ),
      sheet(
        "Chung",
        writtenRows(`
          TỔNG HỢP NĂM 2025 (70 điểm)
          Tên gọi | Cả bài | Thứ tự
          Phường Minh Xuân | 62.14 | 1
          Xã Thượng Lâm | 56.68 | 2
          Xã Tân Trào | 56.57 | 3
          Phường Nông Tiến | 55.73 | 4
          Xã Hồng Thái | 51.59 | 5
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: ["Phường Minh Xuân", "Xã Thượng Lâm", "Xã Tân Trào", "Phường Nông Tiến", "Xã Hồng Thái"],
        tree: ["T | 70 | 62.14 56.68 56.57 55.73 51.59"],
        ranks: "1 2 3 4 5",
      },
    ],
    alsoRight: [
      [
        {
          year: 2025,
          units: ["Xã Tân Trào", "Phường Nông Tiến", "Xã Thượng Lâm", "Phường Minh Xuân", "Xã Hồng Thái"],
          tree: [
            "T | 70 | 56.57 55.73 56.68 62.14 51.59",
            "  Cam kết | 15 | 11.15 14.61 9.35 11.82 13.93",
            "  Quy chế | 22.5 | 15.05 20.27 16.12 18.22 14.99",
            "  Hạ tầng số | 32.5 | 30.37 20.85 31.21 32.1 22.67",
          ],
          ranks: "3 4 2 1 5",
        },
      ],
      [
        {
          year: 2025,
          units: ["Xã Tân Trào", "Phường Nông Tiến", "Xã Thượng Lâm", "Phường Minh Xuân", "Xã Hồng Thái"],
          tree: [
            "T | 70 | 56.57 55.73 56.68 62.14 51.59",
            "  CAM KẾT | 15 | 11.15 14.61 9.35 11.82 13.93",
            "  QUY CHẾ | 22.5 | 15.05 20.27 16.12 18.22 14.99",
            "  HẠ TẦNG SỐ | 32.5 | 30.37 20.85 31.21 32.1 22.67",
          ],
          ranks: "3 4 2 1 5",
        },
      ],
      [
        {
          year: 2025,
          units: ["Xã Tân Trào", "Phường Nông Tiến", "Xã Thượng Lâm", "Phường Minh Xuân", "Xã Hồng Thái"],
          tree: [
            "T | 70 | 56.57 55.73 56.68 62.14 51.59",
            "  Mặt 1 | 15 | 11.15 14.61 9.35 11.82 13.93",
            "  Mặt 2 | 22.5 | 15.05 20.27 16.12 18.22 14.99",
            "  Mặt 3 | 32.5 | 30.37 20.85 31.21 32.1 22.67",
          ],
          ranks: "3 4 2 1 5",
        },
      ],
      [
        {
          year: 2025,
          units: ["Phường Minh Xuân", "Xã Thượng Lâm", "Xã Tân Trào", "Phường Nông Tiến", "Xã Hồng Thái"],
          tree: [
            "T | 70 | 62.14 56.68 56.57 55.73 51.59",
            "  Cam kết | 15 | 11.82 9.35 11.15 14.61 13.93",
            "  Quy chế | 22.5 | 18.22 16.12 15.05 20.27 14.99",
            "  Hạ tầng số | 32.5 | 32.1 31.21 30.37 20.85 22.67",
          ],
          ranks: "1 2 3 4 5",
        },
      ],
      [
        {
          year: 2025,
          units: ["Phường Minh Xuân", "Xã Thượng Lâm", "Xã Tân Trào", "Phường Nông Tiến", "Xã Hồng Thái"],
          tree: [
            "T | 70 | 62.14 56.68 56.57 55.73 51.59",
            "  CAM KẾT | 15 | 11.82 9.35 11.15 14.61 13.93",
            "  QUY CHẾ | 22.5 | 18.22 16.12 15.05 20.27 14.99",
            "  HẠ TẦNG SỐ | 32.5 | 32.1 31.21 30.37 20.85 22.67",
          ],
          ranks: "1 2 3 4 5",
        },
      ],
      [
        {
          year: 2025,
          units: ["Phường Minh Xuân", "Xã Thượng Lâm", "Xã Tân Trào", "Phường Nông Tiến", "Xã Hồng Thái"],
          tree: [
            "T | 70 | 62.14 56.68 56.57 55.73 51.59",
            "  Mặt 1 | 15 | 11.82 9.35 11.15 14.61 13.93",
            "  Mặt 2 | 22.5 | 18.22 16.12 15.05 20.27 14.99",
            "  Mặt 3 | 32.5 | 32.1 31.21 30.37 20.85 22.67",
          ],
          ranks: "1 2 3 4 5",
        },
      ],
    ],
    asks: true,
    audit: [],
  },
  {
    title: "a block for each department, stacked on one sheet under its name",
    unheard: ["Việc chấm", "Khung điểm", "Số chốt", "Cả phiếu"],
    workbook: snapshotOf(
      sheet(
        "Từng cơ quan",
        writtenRows(`
          KẾT QUẢ CHẤM TỪNG CƠ QUAN NĂM 2024
          1. Sở Xây dựng
          STT | Việc chấm | Khung điểm | Số chốt
          1 | Cam kết | 15 | 12.78
          2 | Quy chế | 22.5 | 15.63
          3 | Hạ tầng số | 32.5 | 26.33
           | Cả phiếu | 70 | 54.74
          |
          2. Sở Công Thương
          STT | Việc chấm | Khung điểm | Số chốt
          1 | Cam kết | 15 | 11.97
          2 | Quy chế | 22.5 | 18.95
          3 | Hạ tầng số | 32.5 | 28.73
           | Cả phiếu | 70 | 59.65
          |
          3. Sở Giáo dục và Đào tạo
          STT | Việc chấm | Khung điểm | Số chốt
          1 | Cam kết | 15 | 11.73
          2 | Quy chế | 22.5 | 19.67
          3 | Hạ tầng số | 32.5 | 25.95
           | Cả phiếu | 70 | 57.35
          |
          4. Sở Nông nghiệp và Môi trường
          STT | Việc chấm | Khung điểm | Số chốt
          1 | Cam kết | 15 | 13.67
          2 | Quy chế | 22.5 | 21.18
          3 | Hạ tầng số | 32.5 | 26.12
           | Cả phiếu | 70 | 60.97
          |
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Xây dựng", "Sở Công Thương", "Sở Giáo dục và Đào tạo", "Sở Nông nghiệp và Môi trường"],
        tree: [
          "Tổng điểm | 70 | 54.74 59.65 57.35 60.97",
          "  1 Cam kết | 15 | 12.78 11.97 11.73 13.67",
          "  2 Quy chế | 22.5 | 15.63 18.95 19.67 21.18",
          "  3 Hạ tầng số | 32.5 | 26.33 28.73 25.95 26.12",
        ],
        ranks: "4 2 3 1",
      },
    ],
    asks: true,
    never: { units: ["Cam kết"] },
    audit: [],
  },
];
