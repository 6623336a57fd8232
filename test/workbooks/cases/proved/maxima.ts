/** Maxima in a column or row of any name, in another sheet, in captions, for some units only. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const MAXIMA: readonly ProvedGolden[] = [
  {
    title: "maxima in a sheet of their own",
    unheard: ["Barem", "Cả khung"],
    workbook: snapshotOf(
      sheet(
        "Khung",
        writtenRows(`
          Nội dung | Barem
          Tham mưu | 14.5
          Tài sản công | 11.5
          Trả kết quả | 24
          Lưu trữ số | 9.75
          Cả khung | 59.75
        `),
      ),
      sheet(
        "Điểm 2025",
        writtenRows(`
          TT | Đơn vị | Tham mưu | Tài sản công | Trả kết quả | Lưu trữ số | Cả khung
          1 | Xã Tân Trào | 12.71 | 10.15 | 20.48 | 6.51 | 49.85
          2 | Phường Nông Tiến | 10.23 | 9.4 | 18.75 | 6.69 | 45.07
          3 | Xã Thượng Lâm | 10.49 | 8.89 | 17.79 | 7.68 | 44.85
          4 | Phường Minh Xuân | 13.73 | 7.43 | 17.38 | 9.42 | 47.96
          5 | Xã Hồng Thái | 9.14 | 7.41 | 19.16 | 8.7 | 44.41
          6 | Xã Yên Hoa | 9.2 | 11.44 | 16.01 | 8.68 | 45.33
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
          "Tổng điểm | 59.75 | 49.85 45.07 44.85 47.96 44.41 45.33",
          "  Tham mưu | 14.5 | 12.71 10.23 10.49 13.73 9.14 9.2",
          "  Tài sản công | 11.5 | 10.15 9.4 8.89 7.43 7.41 11.44",
          "  Trả kết quả | 24 | 20.48 18.75 17.79 17.38 19.16 16.01",
          "  Lưu trữ số | 9.75 | 6.51 6.69 7.68 9.42 8.7 8.68",
        ],
        ranks: "1 4 5 2 6 3",
      },
    ],
    certainty: "proved",
    audit: [],
  },
  {
    title: "criteria as rows, the maxima in a third column “Khung điểm”",
    unheard: ["Khung điểm", "Toàn bài"],
    workbook: snapshotOf(
      sheet(
        "Bảng chấm 2022",
        writtenRows(`
          BẢNG CHẤM ĐIỂM CCHC NĂM 2022
          STT | Nội dung | Khung điểm | Huyện Lạc Sơn | Huyện Kim Bôi | Huyện Yên Thủy | Huyện Đà Bắc | Huyện Mai Châu
          I | Chỉ huy cải cách | 16.5 | 16.36 | 11.47 | 14.69 | 13.12 | 13.11
          II | Ban hành văn bản | 10.5 | 7.62 | 7.44 | 9.49 | 6.62 | 9.93
          III | Một cửa liên thông | 19.5 | 15.39 | 15.08 | 12.23 | 18.64 | 15.1
          IV | Sắp xếp tổ chức | 8 | 7.54 | 5.44 | 6.84 | 6.09 | 7.66
          V | Đạo đức công vụ | 14.5 | 9.94 | 13.46 | 11.87 | 13.29 | 13.55
           | Toàn bài | 69 | 56.85 | 52.89 | 55.12 | 57.76 | 59.35
        `),
      ),
    ),
    expected: [
      {
        year: 2022,
        units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy", "Huyện Đà Bắc", "Huyện Mai Châu"],
        tree: [
          "Tổng điểm | 69 | 56.85 52.89 55.12 57.76 59.35",
          "  I Chỉ huy cải cách | 16.5 | 16.36 11.47 14.69 13.12 13.11",
          "  II Ban hành văn bản | 10.5 | 7.62 7.44 9.49 6.62 9.93",
          "  III Một cửa liên thông | 19.5 | 15.39 15.08 12.23 18.64 15.1",
          "  IV Sắp xếp tổ chức | 8 | 7.54 5.44 6.84 6.09 7.66",
          "  V Đạo đức công vụ | 14.5 | 9.94 13.46 11.87 13.29 13.55",
        ],
        ranks: "3 5 4 2 1",
      },
    ],
    certainty: "proved",
    never: { units: ["Khung điểm"], totals: [113.7] },
    audit: [],
  },
  {
    title: "criteria as rows, the maxima in a last column “Barem”",
    unheard: ["Barem", "Toàn bài"],
    workbook: snapshotOf(
      sheet(
        "Bảng chấm 2022",
        writtenRows(`
          BẢNG CHẤM ĐIỂM CCHC NĂM 2022
          STT | Nội dung | Xã Hồng Thái | Xã Yên Hoa | Phường Mỹ Lâm | Xã Kim Bình | Xã Sơn Thủy | Barem
          I | Chỉ huy cải cách | 12.431 | 10.776 | 15.519 | 16.41 | 14.977 | 16.5
          II | Ban hành văn bản | 6.515 | 9.783 | 9.024 | 9.259 | 6.678 | 10.5
          III | Một cửa liên thông | 12.313 | 12.375 | 16.114 | 12.692 | 13.295 | 19.5
          IV | Sắp xếp tổ chức | 6.551 | 6.443 | 5.746 | 5.53 | 7.241 | 8
          V | Đạo đức công vụ | 10.426 | 13.802 | 10.746 | 9.701 | 12.812 | 14.5
           | Toàn bài | 48.236 | 53.179 | 57.149 | 53.592 | 55.003 | 69
        `),
      ),
    ),
    expected: [
      {
        year: 2022,
        units: ["Xã Hồng Thái", "Xã Yên Hoa", "Phường Mỹ Lâm", "Xã Kim Bình", "Xã Sơn Thủy"],
        tree: [
          "Tổng điểm | 69 | 48.236 53.179 57.149 53.592 55.003",
          "  I Chỉ huy cải cách | 16.5 | 12.431 10.776 15.519 16.41 14.977",
          "  II Ban hành văn bản | 10.5 | 6.515 9.783 9.024 9.259 6.678",
          "  III Một cửa liên thông | 19.5 | 12.313 12.375 16.114 12.692 13.295",
          "  IV Sắp xếp tổ chức | 8 | 6.551 6.443 5.746 5.53 7.241",
          "  V Đạo đức công vụ | 14.5 | 10.426 13.802 10.746 9.701 12.812",
        ],
        ranks: "5 4 1 3 2",
      },
    ],
    certainty: "proved",
    never: { units: ["Barem"], totals: [96.472] },
    audit: [],
  },
  {
    title: "criteria as rows, the maxima in a second column “Mức trần”",
    unheard: ["Mức trần", "Toàn bài"],
    workbook: snapshotOf(
      sheet(
        "Bảng chấm 2022",
        writtenRows(`
          BẢNG CHẤM ĐIỂM CCHC NĂM 2022
          Mức trần | Nội dung | Huyện Lạc Sơn | Huyện Kim Bôi | Huyện Yên Thủy | Huyện Đà Bắc | Huyện Mai Châu
          16.5 | Chỉ huy cải cách | 14.72 | 11.73 | 11.13 | 13.7 | 14.29
          10.5 | Ban hành văn bản | 9.76 | 7.78 | 9.08 | 10.44 | 9.77
          19.5 | Một cửa liên thông | 13.47 | 18.55 | 13.77 | 16.85 | 18.18
          8 | Sắp xếp tổ chức | 7.31 | 5.63 | 5.07 | 6.19 | 7.03
          14.5 | Đạo đức công vụ | 12.62 | 9.14 | 9.2 | 12.2 | 12.04
          69 | Toàn bài | 57.88 | 52.83 | 48.25 | 59.38 | 61.31
        `),
      ),
    ),
    expected: [
      {
        year: 2022,
        units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy", "Huyện Đà Bắc", "Huyện Mai Châu"],
        tree: [
          "Tổng điểm | 69 | 57.88 52.83 48.25 59.38 61.31",
          "  Chỉ huy cải cách | 16.5 | 14.72 11.73 11.13 13.7 14.29",
          "  Ban hành văn bản | 10.5 | 9.76 7.78 9.08 10.44 9.77",
          "  Một cửa liên thông | 19.5 | 13.47 18.55 13.77 16.85 18.18",
          "  Sắp xếp tổ chức | 8 | 7.31 5.63 5.07 6.19 7.03",
          "  Đạo đức công vụ | 14.5 | 12.62 9.14 9.2 12.2 12.04",
        ],
        ranks: "3 4 5 2 1",
      },
    ],
    certainty: "proved",
    never: { units: ["Mức trần"], totals: [115.76] },
    audit: [],
  },
  {
    title: "the row of maxima below the units, after the last of them",
    unheard: ["Cơ quan được chấm", "Mức trần", "Gộp"],
    workbook: snapshotOf(
      sheet(
        "Quý IV-2024",
        writtenRows(`
          KẾT QUẢ NĂM 2024
          TT | Cơ quan được chấm | Công khai, minh bạch | Tiến độ giải quyết | Số hóa hồ sơ | Gộp
          1 | Sở Nội vụ | 15.38 | 18.63 | 14.25 | 48.26
          2 | Sở Tài chính | 17 | 19.5 | 14.2 | 50.7
          3 | Sở Tư pháp | 11.19 | 13.07 | 19.07 | 43.33
          4 | Sở Y tế | 14.28 | 15.68 | 15.98 | 45.94
          5 | Sở Xây dựng | 13.04 | 16.9 | 20.43 | 50.37
           | Mức trần | 18 | 20 | 22 | 60
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: [
          "Tổng điểm | 60 | 48.26 50.7 43.33 45.94 50.37",
          "  Công khai, minh bạch | 18 | 15.38 17 11.19 14.28 13.04",
          "  Tiến độ giải quyết | 20 | 18.63 19.5 13.07 15.68 16.9",
          "  Số hóa hồ sơ | 22 | 14.25 14.2 19.07 15.98 20.43",
        ],
        ranks: "3 1 5 4 2",
      },
    ],
    certainty: "proved",
    never: { units: ["Mức trần"] },
    audit: [],
  },
  {
    title: "maxima in captions in four ways of writing",
    unheard: ["Gộp /60"],
    workbook: snapshotOf(
      sheet(
        "2024",
        writtenRows(`
          TT | Đơn vị | Công khai, minh bạch [18] | Tiến độ giải quyết - tối đa 20 điểm | Số hóa hồ sơ: 22đ | Gộp /60
          1 | Sở Nội vụ | 16.7 | 17.9 | 17.7 | 52.3
          2 | Sở Tài chính | 16.6 | 14.6 | 21.6 | 52.8
          3 | Sở Tư pháp | 16.7 | 19.8 | 15.4 | 51.9
          4 | Sở Y tế | 15.9 | 15.9 | 15.7 | 47.5
          5 | Sở Xây dựng | 15.9 | 17.1 | 21.2 | 54.2
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: [
          "Tổng điểm | 60 | 52.3 52.8 51.9 47.5 54.2",
          "  Công khai, minh bạch | 18 | 16.7 16.6 16.7 15.9 15.9",
          "  Tiến độ giải quyết | 20 | 17.9 14.6 19.8 15.9 17.1",
          "  Số hóa hồ sơ | 22 | 17.7 21.6 15.4 15.7 21.2",
        ],
        ranks: "3 2 4 5 1",
      },
    ],
    certainty: "proved",
    audit: [],
  },
  {
    title: "the points that apply beside those of one part, as text: they are no maximum of the total",
    unheard: ["Cơ quan được chấm", "Qua hồ sơ", "Toàn bộ"],
    workbook: snapshotOf(
      sheet(
        "Sở 2022",
        writtenRows(`
          TT | Cơ quan được chấm | Qua hồ sơ | Qua khảo sát (40 điểm) | Toàn bộ
          1 | Sở Nội vụ | 55/60 | 30.37 | 85.37
          2 | Sở Tài chính | 38.5/52 | 34.34 | 72.84
          3 | Sở Tư pháp | 52.37/60 | 33.37 | 85.74
          4 | Sở Y tế | 33.95/48 | 25.82 | 59.77
          5 | Sở Xây dựng | 40.29/60 | 27.88 | 68.17
          6 | Sở Công Thương | 38.29/52 | 37.6 | 75.89
        `),
      ),
    ),
    expected: [
      {
        year: 2022,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
        tree: [
          "T | 100 92 100 88 100 92 | 85.37 72.84 85.74 59.77 68.17 75.89",
          "  Qua hồ sơ | 60 52 60 48 60 52 | 55 38.5 52.37 33.95 40.29 38.29",
          "  Qua khảo sát | 40 | 30.37 34.34 33.37 25.82 27.88 37.6",
        ],
        ranks: "2 4 1 6 5 3",
      },
    ],
    asks: true,
    audit: [],
  },
  {
    title: "a scale of 84 for departments without a survey: percent and rank go by what applies",
    unheard: ["Điểm tuyệt đối", "Thang áp dụng", "Quy ra %"],
    workbook: snapshotOf(
      sheet(
        "Sở 2024",
        writtenRows(`
          KẾT QUẢ CCHC CÁC SỞ NĂM 2024
          TT | Cơ quan được chấm | Tài liệu (84đ) | Phiếu hỏi (16đ) | Điểm tuyệt đối | Thang áp dụng | Quy ra % | Thứ tự
          1 | Sở Nội vụ | 60.6 | 13.79 | 74.39 | 100 | 74.39 | 7
          2 | Sở Tài chính | 74.01 | 13.81 | 87.82 | 100 | 87.82 | 3
          3 | Sở Tư pháp | 65.83 |  | 65.83 | 84 | 78.37 | 6
          4 | Sở Y tế | 70.28 | 14.98 | 85.26 | 100 | 85.26 | 5
          5 | Sở Xây dựng | 72.68 | 13.21 | 85.89 | 100 | 85.89 | 4
          6 | Sở Công Thương | 76.41 |  | 76.41 | 84 | 90.96 | 1
          7 | Sở Giáo dục và Đào tạo | 75.07 | 14.35 | 89.42 | 100 | 89.42 | 2
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: [
          "Sở Nội vụ",
          "Sở Tài chính",
          "Sở Tư pháp",
          "Sở Y tế",
          "Sở Xây dựng",
          "Sở Công Thương",
          "Sở Giáo dục và Đào tạo",
        ],
        tree: [
          "T | 100 100 84 100 100 84 100 | 74.39 87.82 65.83 85.26 85.89 76.41 89.42",
          "  Tài liệu | 84 | 60.6 74.01 65.83 70.28 72.68 76.41 75.07",
          "  Phiếu hỏi | * | *",
        ],
        ranks: "7 3 6 5 4 1 2",
      },
    ],
    certainty: "proved",
    never: { totals: [148.78, 174.39] },
    audit: [],
  },
  {
    title: "a scale of seventy that only the percentages tell, truncated to two decimals",
    unheard: ["Tên gọi", "Cộng các mặt", "Quy ra %"],
    workbook: snapshotOf(
      sheet(
        "2022",
        writtenRows(`
          ĐIỂM CCHC NĂM 2022
          TT | Tên gọi | Cộng các mặt | Quy ra % | Thứ tự
          1 | Xã Tân Trào | 62.62 | 89.45 | 1
          2 | Phường Nông Tiến | 58.4 | 83.42 | 4
          3 | Xã Thượng Lâm | 60.11 | 85.87 | 3
          4 | Phường Minh Xuân | 55.05 | 78.64 | 5
          5 | Xã Hồng Thái | 61.3 | 87.57 | 2
        `),
      ),
    ),
    expected: [
      {
        year: 2022,
        units: ["Xã Tân Trào", "Phường Nông Tiến", "Xã Thượng Lâm", "Phường Minh Xuân", "Xã Hồng Thái"],
        tree: ["T | 70 | 62.62 58.4 60.11 55.05 61.3"],
        ranks: "1 4 3 5 2",
      },
    ],
    certainty: "proved",
    never: { totals: [152.07] },
    audit: [],
  },
];
