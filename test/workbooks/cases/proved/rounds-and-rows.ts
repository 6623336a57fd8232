/** Several rounds of appraisal: several rows to a unit, or several columns to an area. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const ROUNDS_AND_ROWS: readonly ProvedGolden[] = [
  {
    title:
      "three rows to a commune, their kinds in words of the office's own: the printed ranks order the third",
    unheard: ["Địa bàn", "Lượt", "Cả bài", "Chốt sau giải trình", "Tổ công tác rà lần đầu"],
    workbook: snapshotOf(
      sheet(
        "Xã",
        writtenRows(`
          CHẤM ĐIỂM CCHC CẤP XÃ NĂM 2025
          TT | Địa bàn | Lượt | Hoạch định (30đ) | Thi hành (45đ) | Giám sát (25đ) | Cả bài | Vị thứ
          1 | Phường Minh Xuân | Địa phương kê khai | 23.52 | 34.04 | 21.39 | 78.95 | 4
           |  | Tổ công tác rà lần đầu | 22.51 | 32.6 | 17.7 | 72.81
           |  | Chốt sau giải trình | 22.73 | 33.41 | 18.92 | 75.06
          2 | Xã Hồng Thái | Địa phương kê khai | 25.16 | 35.37 | 24.04 | 84.57 | 3
           |  | Tổ công tác rà lần đầu | 20.4 | 33.36 | 18.9 | 72.66
           |  | Chốt sau giải trình | 23.42 | 34.41 | 21.79 | 79.62
          3 | Xã Yên Hoa | Địa phương kê khai | 22.59 | 36.43 | 18.23 | 77.25 | 5
           |  | Tổ công tác rà lần đầu | 18.92 | 32.27 | 15.09 | 66.28
           |  | Chốt sau giải trình | 21.02 | 34.62 | 17.75 | 73.39
          4 | Phường Mỹ Lâm | Địa phương kê khai | 23.54 | 40.46 | 19.49 | 83.49 | 2
           |  | Tổ công tác rà lần đầu | 19.41 | 39.17 | 16 | 74.58
           |  | Chốt sau giải trình | 22.2 | 40.08 | 17.94 | 80.22
          5 | Xã Kim Bình | Địa phương kê khai | 26.11 | 38.99 | 23.35 | 88.45 | 1
           |  | Tổ công tác rà lần đầu | 24.39 | 35.32 | 19.8 | 79.51
           |  | Chốt sau giải trình | 25.66 | 36.88 | 21.19 | 83.73
        `),
        {
          merges: [
            "A3:A5",
            "B3:B5",
            "H3:H5",
            "A6:A8",
            "B6:B8",
            "H6:H8",
            "A9:A11",
            "B9:B11",
            "H9:H11",
            "A12:A14",
            "B12:B14",
            "H12:H14",
            "A15:A17",
            "B15:B17",
            "H15:H17",
          ],
        },
      ),
    ),
    expected: [
      {
        year: 2025,
        units: ["Phường Minh Xuân", "Xã Hồng Thái", "Xã Yên Hoa", "Phường Mỹ Lâm", "Xã Kim Bình"],
        tree: [
          "Tổng điểm | 100 | 75.06 79.62 73.39 80.22 83.73",
          "  Hoạch định | 30 | 22.73 23.42 21.02 22.2 25.66",
          "  Thi hành | 45 | 33.41 34.41 34.62 40.08 36.88",
          "  Giám sát | 25 | 18.92 21.79 17.75 17.94 21.19",
        ],
        ranks: "4 3 5 2 1",
      },
    ],
    asks: true,
    never: { totals: [78.95], units: ["Chốt sau giải trình"] },
    audit: [],
  },
  {
    title: "three rows to a commune, name and number repeated in each: the last round counts",
    unheard: ["Nguồn"],
    workbook: snapshotOf(
      sheet(
        "Xã",
        writtenRows(`
          CHẤM ĐIỂM CCHC CẤP XÃ NĂM 2025
          TT | Đơn vị | Nguồn | Hoạch định (30đ) | Thi hành (45đ) | Giám sát (25đ) | Tổng điểm
          1 | Phường Minh Xuân | Tự đánh giá | 23.52 | 34.04 | 21.39 | 78.95
          1 | Phường Minh Xuân | Thẩm định lần 1 | 22.51 | 32.6 | 17.7 | 72.81
          1 | Phường Minh Xuân | Thẩm định lần 2 | 22.73 | 33.41 | 18.92 | 75.06
          2 | Xã Hồng Thái | Tự đánh giá | 25.16 | 35.37 | 24.04 | 84.57
          2 | Xã Hồng Thái | Thẩm định lần 1 | 20.4 | 33.36 | 18.9 | 72.66
          2 | Xã Hồng Thái | Thẩm định lần 2 | 23.42 | 34.41 | 21.79 | 79.62
          3 | Xã Yên Hoa | Tự đánh giá | 22.59 | 36.43 | 18.23 | 77.25
          3 | Xã Yên Hoa | Thẩm định lần 1 | 18.92 | 32.27 | 15.09 | 66.28
          3 | Xã Yên Hoa | Thẩm định lần 2 | 21.02 | 34.62 | 17.75 | 73.39
          4 | Phường Mỹ Lâm | Tự đánh giá | 23.54 | 40.46 | 19.49 | 83.49
          4 | Phường Mỹ Lâm | Thẩm định lần 1 | 19.41 | 39.17 | 16 | 74.58
          4 | Phường Mỹ Lâm | Thẩm định lần 2 | 22.2 | 40.08 | 17.94 | 80.22
          5 | Xã Kim Bình | Tự đánh giá | 26.11 | 38.99 | 23.35 | 88.45
          5 | Xã Kim Bình | Thẩm định lần 1 | 24.39 | 35.32 | 19.8 | 79.51
          5 | Xã Kim Bình | Thẩm định lần 2 | 25.66 | 36.88 | 21.19 | 83.73
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: ["Phường Minh Xuân", "Xã Hồng Thái", "Xã Yên Hoa", "Phường Mỹ Lâm", "Xã Kim Bình"],
        tree: [
          "Tổng điểm | 100 | 75.06 79.62 73.39 80.22 83.73",
          "  Hoạch định | 30 | 22.73 23.42 21.02 22.2 25.66",
          "  Thi hành | 45 | 33.41 34.41 34.62 40.08 36.88",
          "  Giám sát | 25 | 18.92 21.79 17.75 17.94 21.19",
        ],
        parts: { self: "78.95 84.57 77.25 83.49 88.45" },
        ranks: "4 3 5 2 1",
      },
    ],
    certainty: "proved",
    never: { totals: [78.95] },
    audit: [],
  },
  {
    title: "two rounds of appraisal side by side in every area: the ranks order the second",
    unheard: ["Cơ quan được chấm", "Vòng 1", "Vòng 2", "Gộp chung"],
    workbook: snapshotOf(
      sheet(
        "Sở",
        writtenRows(`
          THẨM ĐỊNH CCHC KHỐI SỞ, NGÀNH NĂM 2022 QUA HAI VÒNG
          TT | Cơ quan được chấm | Minh bạch (22 điểm) |  | Tiến độ (35 điểm) |  | Thái độ phục vụ (18 điểm) |  | Gộp chung (75 điểm) |  | Vị thứ
           |  | Vòng 1 | Vòng 2 | Vòng 1 | Vòng 2 | Vòng 1 | Vòng 2 | Vòng 1 | Vòng 2 | 
          1 | Sở Xây dựng | 16.49 | 16.17 | 21.3 | 22.3 | 16.55 | 17.26 | 54.34 | 55.73 | 6
          2 | Sở Công Thương | 18.72 | 18.32 | 33.33 | 34.19 | 14.23 | 16.34 | 66.28 | 68.85 | 1
          3 | Sở Giáo dục và Đào tạo | 19.23 | 20.43 | 22.85 | 22.52 | 15.58 | 16.11 | 57.66 | 59.06 | 3
          4 | Sở Nông nghiệp và Môi trường | 19.13 | 20.94 | 27.18 | 27 | 12.91 | 13.53 | 59.22 | 61.47 | 2
          5 | Sở Khoa học và Công nghệ | 13.54 | 13.74 | 27.44 | 27.32 | 15.1 | 15.47 | 56.08 | 56.53 | 5
          6 | Thanh tra tỉnh | 18.73 | 20.54 | 24.43 | 26.48 | 11.55 | 11.17 | 54.71 | 58.19 | 4
        `),
        { merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2", "I2:J2", "K2:K3"] },
      ),
    ),
    expected: [
      {
        year: 2022,
        units: [
          "Sở Xây dựng",
          "Sở Công Thương",
          "Sở Giáo dục và Đào tạo",
          "Sở Nông nghiệp và Môi trường",
          "Sở Khoa học và Công nghệ",
          "Thanh tra tỉnh",
        ],
        tree: [
          "Tổng điểm | 75 | 55.73 68.85 59.06 61.47 56.53 58.19",
          "  Minh bạch | 22 | 16.17 18.32 20.43 20.94 13.74 20.54",
          "  Tiến độ | 35 | 22.3 34.19 22.52 27 27.32 26.48",
          "  Thái độ phục vụ | 18 | 17.26 16.34 16.11 13.53 15.47 11.17",
        ],
        ranks: "6 1 3 2 5 4",
      },
    ],
    asks: true,
    never: { totals: [110.07] },
    audit: [],
  },
  {
    title:
      "two columns of every area in words of the office's own, and no rank: which of them counts is asked",
    unheard: ["Kê khai", "Hội đồng chốt", "Sau cùng"],
    workbook: snapshotOf(
      sheet(
        "Sở",
        writtenRows(`
          CHẤM ĐIỂM CCHC KHỐI SỞ, NGÀNH NĂM 2022
          TT | Cơ quan được chấm | Minh bạch (22 điểm) |  | Tiến độ (35 điểm) |  | Thái độ phục vụ (18 điểm) |  | Sau cùng (75 điểm) | 
           |  | Kê khai | Hội đồng chốt | Kê khai | Hội đồng chốt | Kê khai | Hội đồng chốt | Kê khai | Hội đồng chốt
          1 | Sở Xây dựng | 16.49 | 16.17 | 21.3 | 22.3 | 16.55 | 17.26 | 54.34 | 55.73
          2 | Sở Công Thương | 18.72 | 18.32 | 33.33 | 34.19 | 14.23 | 16.34 | 66.28 | 68.85
          3 | Sở Giáo dục và Đào tạo | 19.23 | 20.43 | 22.85 | 22.52 | 15.58 | 16.11 | 57.66 | 59.06
          4 | Sở Nông nghiệp và Môi trường | 19.13 | 20.94 | 27.18 | 27 | 12.91 | 13.53 | 59.22 | 61.47
          5 | Sở Khoa học và Công nghệ | 13.54 | 13.74 | 27.44 | 27.32 | 15.1 | 15.47 | 56.08 | 56.53
          6 | Thanh tra tỉnh | 18.73 | 20.54 | 24.43 | 26.48 | 11.55 | 11.17 | 54.71 | 58.19
        `),
        { merges: ["A2:A3", "B2:B3", "C2:D2", "E2:F2", "G2:H2", "I2:J2"] },
      ),
    ),
    expected: [
      {
        year: 2022,
        units: [
          "Sở Xây dựng",
          "Sở Công Thương",
          "Sở Giáo dục và Đào tạo",
          "Sở Nông nghiệp và Môi trường",
          "Sở Khoa học và Công nghệ",
          "Thanh tra tỉnh",
        ],
        tree: [
          "Tổng điểm | 75 | 55.73 68.85 59.06 61.47 56.53 58.19",
          "  Minh bạch | 22 | 16.17 18.32 20.43 20.94 13.74 20.54",
          "  Tiến độ | 35 | 22.3 34.19 22.52 27 27.32 26.48",
          "  Thái độ phục vụ | 18 | 17.26 16.34 16.11 13.53 15.47 11.17",
        ],
        ranks: "6 1 3 2 5 4",
      },
    ],
    asks: true,
    never: { totals: [110.07] },
    audit: [],
  },
];
