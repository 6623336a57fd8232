/** Emulation by clusters, contents of governance, criteria met: counts and points of other boards. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const COUNTS_AND_CLUSTERS: readonly ProvedGolden[] = [
  {
    title: "new countryside: criteria met of nineteen are a count",
    unheard: ["Số tiêu chí đạt"],
    workbook: snapshotOf(
      sheet(
        "NTM 2025",
        writtenRows(`
          TIÊU CHÍ NÔNG THÔN MỚI ĐẠT ĐƯỢC NĂM 2025
          TT | Đơn vị | Tiêu chí số 1 | Tiêu chí số 2 | Tiêu chí số 3 | Tiêu chí số 4 | Tiêu chí số 5 | Tiêu chí số 6 | Tiêu chí số 7 | Tiêu chí số 8 | Tiêu chí số 9 | Tiêu chí số 10 | Tiêu chí số 11 | Tiêu chí số 12 | Tiêu chí số 13 | Tiêu chí số 14 | Tiêu chí số 15 | Tiêu chí số 16 | Tiêu chí số 17 | Tiêu chí số 18 | Tiêu chí số 19 | Số tiêu chí đạt
          1 | Xã Tân Trào | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | 19/19
          2 | Phường Nông Tiến | Đạt | Đạt | Đạt | Đạt | Chưa đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Chưa đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | 17/19
          3 | Xã Thượng Lâm | Đạt | Đạt | Chưa đạt | Đạt | Đạt | Đạt | Chưa đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Chưa đạt | Đạt | Đạt | Đạt | Chưa đạt | Đạt | Đạt | 15/19
          4 | Phường Minh Xuân | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Đạt | Chưa đạt | Đạt | Đạt | Đạt | Đạt | Đạt | 18/19
          5 | Xã Hồng Thái | Đạt | Chưa đạt | Đạt | Đạt | Đạt | Đạt | Chưa đạt | Chưa đạt | Đạt | Đạt | Đạt | Đạt | Chưa đạt | Đạt | Đạt | Đạt | Chưa đạt | Chưa đạt | Đạt | 13/19
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: ["Xã Tân Trào", "Phường Nông Tiến", "Xã Thượng Lâm", "Phường Minh Xuân", "Xã Hồng Thái"],
        tree: ["T | 19 | 19 17 15 18 13"],
        ranks: "1 3 4 2 5",
      },
    ],
    alsoRight: [[]],
    asks: true,
  },
  {
    title: "emulation of communes: a bonus of fifteen stands inside the maximum of 115",
    unheard: ["Tên gọi", "Phần khích lệ", "Cả nhóm", "Khung điểm"],
    workbook: snapshotOf(
      sheet(
        "Thi đua 2025",
        writtenRows(`
          CHẤM THI ĐUA XÃ, PHƯỜNG NĂM 2025
          TT | Tên gọi | Tuyên truyền tài khoản | Mở mới tài khoản | Phát hành thẻ | Nhận tiền qua thẻ | Phần khích lệ | Cả nhóm
           | Khung điểm | 20 | 40 | 20 | 20 | 15 | 115
          1 | Xã Yên Hoa | 12.86 | 28.54 | 12.71 | 15.88 | 5 | 74.99
          2 | Phường Mỹ Lâm | 14.83 | 30.13 | 14.25 | 16.11 | 10 | 85.32
          3 | Xã Kim Bình | 18.89 | 26.66 | 17.06 | 16.72 | 0 | 79.33
          4 | Xã Sơn Thủy | 14.38 | 34.53 | 13.45 | 12.44 | 12.5 | 87.3
          5 | Xã Phú Lương | 16.54 | 37.01 | 17.28 | 19.35 | 7.5 | 97.68
          6 | Xã Nà Hang | 18.97 | 29.95 | 18.4 | 13.61 | 2.5 | 83.43
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: ["Xã Yên Hoa", "Phường Mỹ Lâm", "Xã Kim Bình", "Xã Sơn Thủy", "Xã Phú Lương", "Xã Nà Hang"],
        tree: [
          "T | 115 | 74.99 85.32 79.33 87.3 97.68 83.43",
          "  Tuyên truyền tài khoản | 20 | 12.86 14.83 18.89 14.38 16.54 18.97",
          "  Mở mới tài khoản | 40 | 28.54 30.13 26.66 34.53 37.01 29.95",
          "  Phát hành thẻ | 20 | 12.71 14.25 17.06 13.45 17.28 18.4",
          "  Nhận tiền qua thẻ | 20 | 15.88 16.11 16.72 12.44 19.35 13.61",
          "  Phần khích lệ | 15 | 5 10 0 12.5 7.5 2.5",
        ],
        ranks: "6 3 5 2 1 4",
      },
    ],
    certainty: "proved",
    never: { units: ["Khung điểm"] },
    audit: [],
  },
  {
    title: "PAPI: eight contents of ten points, one province without figures is not ranked",
    unheard: [
      "Tên gọi",
      "Cả tám nội dung",
      "Tham gia ở cơ sở",
      "Công khai chính sách",
      "Trách nhiệm giải trình",
      "Kiểm soát tiêu cực",
      "Thủ tục công",
      "Dịch vụ công",
      "Quản trị môi trường",
      "Quản trị điện tử",
    ],
    workbook: snapshotOf(
      sheet(
        "PAPI 2023",
        writtenRows(`
          CHỈ SỐ PAPI NĂM 2023 (8 nội dung, mỗi nội dung 10 điểm)
          Tên gọi | Tham gia ở cơ sở | Công khai chính sách | Trách nhiệm giải trình | Kiểm soát tiêu cực | Thủ tục công | Dịch vụ công | Quản trị môi trường | Quản trị điện tử | Cả tám nội dung
          Tuyên Quang | 4.6827 | 6.7335 | 5.4929 | 4.6153 | 3.1369 | 7.3562 | 5.7693 | 3.0983 | 40.8851
          Hà Giang | 7.1705 | 5.8084 | 5.7541 | 6.3313 | 4.3923 | 3.8775 | 7.431 | 7.2016 | 47.9667
          Lai Châu | 6.4169 | 3.4966 | 6.5566 | 6.2117 | 4.0344 | 4.8392 | 4.902 | 2.8677 | 39.3251
          Cao Bằng | 3.654 | 6.2977 | 3.3364 | 4.3009 | 6.705 | 6.7557 | 6.2785 | 3.3001 | 40.6283
          Bắc Kạn | 6.2763 | 6.7173 | 3.7443 | 4.4685 | 4.214 | 7.3055 | 6.543 | 3.2356 | 42.5045
          Bình Dương | Không xếp hạng |  |  |  |  |  |  |  | 
        `),
      ),
    ),
    expected: [
      {
        year: 2023,
        units: ["Tuyên Quang", "Hà Giang", "Lai Châu", "Cao Bằng", "Bắc Kạn", "Bình Dương"],
        tree: [
          "T | * | 40.8851 47.9667 39.3251 40.6283 42.5045 -",
          "  Tham gia ở cơ sở | * | 4.6827 7.1705 6.4169 3.654 6.2763 -",
          "  Công khai chính sách | * | 6.7335 5.8084 3.4966 6.2977 6.7173 -",
          "  Trách nhiệm giải trình | * | 5.4929 5.7541 6.5566 3.3364 3.7443 -",
          "  Kiểm soát tiêu cực | * | 4.6153 6.3313 6.2117 4.3009 4.4685 -",
          "  Thủ tục công | * | 3.1369 4.3923 4.0344 6.705 4.214 -",
          "  Dịch vụ công | * | 7.3562 3.8775 4.8392 6.7557 7.3055 -",
          "  Quản trị môi trường | * | 5.7693 7.431 4.902 6.2785 6.543 -",
          "  Quản trị điện tử | * | 3.0983 7.2016 2.8677 3.3001 3.2356 -",
        ],
        ranks: "3 1 5 4 2 0",
      },
    ],
    alsoRight: [
      [
        {
          year: 2023,
          units: ["Tuyên Quang", "Hà Giang", "Lai Châu", "Cao Bằng", "Bắc Kạn"],
          tree: [
            "T | * | 40.8851 47.9667 39.3251 40.6283 42.5045",
            "  Tham gia ở cơ sở | * | 4.6827 7.1705 6.4169 3.654 6.2763",
            "  Công khai chính sách | * | 6.7335 5.8084 3.4966 6.2977 6.7173",
            "  Trách nhiệm giải trình | * | 5.4929 5.7541 6.5566 3.3364 3.7443",
            "  Kiểm soát tiêu cực | * | 4.6153 6.3313 6.2117 4.3009 4.4685",
            "  Thủ tục công | * | 3.1369 4.3923 4.0344 6.705 4.214",
            "  Dịch vụ công | * | 7.3562 3.8775 4.8392 6.7557 7.3055",
            "  Quản trị môi trường | * | 5.7693 7.431 4.902 6.2785 6.543",
            "  Quản trị điện tử | * | 3.0983 7.2016 2.8677 3.3001 3.2356",
          ],
          ranks: "3 1 5 4 2",
        },
      ],
      [
        {
          year: 2023,
          units: ["Tuyên Quang", "Hà Giang", "Lai Châu", "Cao Bằng", "Bắc Kạn", "Bình Dương"],
          tree: [
            "T | * | 40.8851 47.9667 39.3251 40.6283 42.5045 -",
            "  Tham gia ở cơ sở | * | *",
            "  Công khai chính sách | * | *",
            "  Trách nhiệm giải trình | * | *",
            "  Kiểm soát tiêu cực | * | *",
            "  Thủ tục công | * | *",
            "  Dịch vụ công | * | *",
            "  Quản trị môi trường | * | *",
            "  Quản trị điện tử | * | *",
          ],
          ranks: "3 1 5 4 2 0",
        },
      ],
    ],
    certainty: "proved",
  },
  {
    title:
      "emulation by clusters: the commune's points and bonus, the province's points and bonus, both sums; clusters merged down",
    unheard: [
      "Tên gọi",
      "Địa phương cho",
      "Thưởng của địa phương",
      "Tỉnh cho",
      "Thưởng của tỉnh",
      "Địa phương gộp",
      "Tỉnh gộp",
    ],
    workbook: snapshotOf(
      sheet(
        "Cụm 2025",
        writtenRows(`
          TỔNG HỢP THI ĐUA NĂM 2025
          Cụm | Tên gọi | Địa phương cho | Thưởng của địa phương | Tỉnh cho | Thưởng của tỉnh | Địa phương gộp | Tỉnh gộp | Thứ tự
          Cụm 1 (3 đơn vị) | Xã Tân Trào | 88.91 | 2.83 | 86.91 | 0.88 | 91.74 | 87.79 | 1
           | Phường Nông Tiến | 76.75 | 0.31 | 75.93 | 1.06 | 77.06 | 76.99 | 3
           | Xã Thượng Lâm | 85.26 | 2.51 | 84.83 | 0.4 | 87.77 | 85.23 | 2
          Cụm 2 (3 đơn vị) | Phường Minh Xuân | 75.16 | 1.3 | 72.41 | 0.26 | 76.46 | 72.67 | 5
           | Xã Hồng Thái | 72.12 | 2.78 | 68.91 | 0.4 | 74.9 | 69.31 | 6
           | Xã Yên Hoa | 74.81 | 0.94 | 72.42 | 0.33 | 75.75 | 72.75 | 4
        `),
        { merges: ["A3:A5", "A6:A8"] },
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
        tree: ["T | * | 87.79 76.99 85.23 72.67 69.31 72.75"],
        ranks: "1 3 2 5 6 4",
      },
    ],
    alsoRight: [
      [
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
            "T | * | 87.79 76.99 85.23 72.67 69.31 72.75",
            "  Tỉnh cho | - | 86.91 75.93 84.83 72.41 68.91 72.42",
            "  Thưởng của tỉnh | * | 0.88 1.06 0.4 0.26 0.4 0.33",
          ],
          ranks: "1 3 2 5 6 4",
        },
      ],
    ],
    asks: true,
    never: { totals: [179.53, 175.82] },
    audit: [],
  },
];
