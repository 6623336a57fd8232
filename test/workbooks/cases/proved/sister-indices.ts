/** Indices of the same offices with other rules: 766, DDCI, digital transformation, safety of information. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const SISTER_INDICES: readonly ProvedGolden[] = [
  {
    title: "766: the rank in the first column, six groups with their maxima, the class in the last",
    unheard: ["Bậc xếp", "Tên gọi", "Mã định danh", "Chung cuộc (100đ)"],
    workbook: snapshotOf(
      sheet(
        "DVC 2025",
        writtenRows(`
          BẢNG XẾP LOẠI CHẤT LƯỢNG PHỤC VỤ NĂM 2025
          Bậc xếp | Tên gọi | Mã định danh | Công khai (18đ) | Tiến độ (20đ) | Trực tuyến (12đ) | Thanh toán (10đ) | Thái độ (18đ) | Số hóa (22đ) | Chung cuộc (100đ) | Mức
          1 | Phường Minh Xuân | H07.12 | 17.02 | 19.64 | 9.79 | 9.25 | 16.25 | 15.97 | 87.92 | Tốt
          2 | Phường Mỹ Lâm | H07.19 | 16.59 | 18.17 | 11.68 | 8.43 | 16.18 | 16.74 | 87.79 | Tốt
          3 | Xã Thượng Lâm | H07.26 | 16.41 | 19.81 | 8.91 | 7 | 12.39 | 21.79 | 86.31 | Tốt
          4 | Xã Kim Bình | H07.33 | 16.05 | 16.29 | 8.93 | 9.26 | 16.08 | 18.2 | 84.81 | Tốt
          5 | Xã Hồng Thái | H07.40 | 13.49 | 15.84 | 10.83 | 9.9 | 15.44 | 17.55 | 83.05 | Tốt
          6 | Xã Tân Trào | H07.47 | 12.25 | 17.79 | 7.68 | 9.66 | 11.92 | 21.78 | 81.08 | Tốt
          7 | Xã Yên Hoa | H07.54 | 13.72 | 14.1 | 11.65 | 9.2 | 17.91 | 13.79 | 80.37 | Tốt
          8 | Phường Nông Tiến | H07.61 | 11.92 | 15.13 | 11.83 | 8.58 | 13.8 | 18.12 | 79.38 | Khá
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: [
          "Phường Minh Xuân",
          "Phường Mỹ Lâm",
          "Xã Thượng Lâm",
          "Xã Kim Bình",
          "Xã Hồng Thái",
          "Xã Tân Trào",
          "Xã Yên Hoa",
          "Phường Nông Tiến",
        ],
        tree: [
          "Tổng điểm | 100 | 87.92 87.79 86.31 84.81 83.05 81.08 80.37 79.38",
          "  Công khai | 18 | 17.02 16.59 16.41 16.05 13.49 12.25 13.72 11.92",
          "  Tiến độ | 20 | 19.64 18.17 19.81 16.29 15.84 17.79 14.1 15.13",
          "  Trực tuyến | 12 | 9.79 11.68 8.91 8.93 10.83 7.68 11.65 11.83",
          "  Thanh toán | 10 | 9.25 8.43 7 9.26 9.9 9.66 9.2 8.58",
          "  Thái độ | 18 | 16.25 16.18 12.39 16.08 15.44 11.92 17.91 13.8",
          "  Số hóa | 22 | 15.97 16.74 21.79 18.2 17.55 21.78 13.79 18.12",
        ],
        ranks: "1 2 3 4 5 6 7 8",
      },
    ],
    certainty: "proved",
    never: { totals: [175.84] },
    audit: [],
  },
  {
    title: "DDCI: the index is the mean of its eight pillars",
    unheard: [
      "Kết cục",
      "Thứ tự",
      "Minh bạch thông tin",
      "Tính năng động",
      "Chi phí thời gian",
      "Chi phí không chính thức",
      "Cạnh tranh bình đẳng",
      "Hỗ trợ doanh nghiệp",
      "Thiết chế pháp lý",
      "Vai trò người đứng đầu",
    ],
    workbook: snapshotOf(
      sheet(
        "DDCI 2024",
        writtenRows(`
          KẾT QUẢ DDCI NĂM 2024 (thang điểm 10)
          TT | Đơn vị | Minh bạch thông tin | Tính năng động | Chi phí thời gian | Chi phí không chính thức | Cạnh tranh bình đẳng | Hỗ trợ doanh nghiệp | Thiết chế pháp lý | Vai trò người đứng đầu | Kết cục | Thứ tự
          1 | Huyện Lạc Sơn | 7.39 | 7.6 | 7.63 | 7.82 | 8.36 | 7.7 | 6.56 | 6.36 | 7.43 | 6
          2 | Huyện Kim Bôi | 9.08 | 9.13 | 6.25 | 8.27 | 7.4 | 7.88 | 8.26 | 6.13 | 7.8 | 5
          3 | Huyện Yên Thủy | 7.48 | 9 | 8.12 | 8.12 | 9.06 | 7.88 | 7.33 | 7.7 | 8.09 | 1
          4 | Huyện Đà Bắc | 8.03 | 6.03 | 8.88 | 9.09 | 7.64 | 7.71 | 7.98 | 8.09 | 7.93 | 3
          5 | Huyện Mai Châu | 7.68 | 6.06 | 8.58 | 8.91 | 7.36 | 8.18 | 7.98 | 8.02 | 7.85 | 4
          6 | Huyện Tân Lạc | 7.73 | 8.12 | 8.16 | 7.92 | 8.1 | 8.74 | 7.63 | 7.73 | 8.02 | 2
        `),
      ),
    ),
    expected: [
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
          "T | * | 7.43 7.8 8.09 7.93 7.85 8.02",
          "  Minh bạch thông tin | * | 7.39 9.08 7.48 8.03 7.68 7.73",
          "  Tính năng động | * | 7.6 9.13 9 6.03 6.06 8.12",
          "  Chi phí thời gian | * | 7.63 6.25 8.12 8.88 8.58 8.16",
          "  Chi phí không chính thức | * | 7.82 8.27 8.12 9.09 8.91 7.92",
          "  Cạnh tranh bình đẳng | * | 8.36 7.4 9.06 7.64 7.36 8.1",
          "  Hỗ trợ doanh nghiệp | * | 7.7 7.88 7.88 7.71 8.18 8.74",
          "  Thiết chế pháp lý | * | 6.56 8.26 7.33 7.98 7.98 7.63",
          "  Vai trò người đứng đầu | * | 6.36 6.13 7.7 8.09 8.02 7.73",
        ],
        ranks: "6 5 1 3 4 2",
      },
    ],
    certainty: "proved",
    never: { totals: [59.42, 66.85] },
    audit: [],
  },
  {
    title: "DTI: values from 0 to 1, the index is their weighted sum, a row of weights above",
    unheard: [
      "Tên gọi",
      "DTI",
      "Hệ số",
      "Nhận thức số",
      "Luật lệ số",
      "Hạ tầng số",
      "Nhân lực số",
      "An ninh mạng",
      "Chính quyền số",
      "Kinh tế số",
      "Xã hội số",
    ],
    workbook: snapshotOf(
      sheet(
        "DTI 2022",
        writtenRows(`
          CHỈ SỐ CHUYỂN ĐỔI SỐ NĂM 2022
          TT | Tên gọi | Nhận thức số | Luật lệ số | Hạ tầng số | Nhân lực số | An ninh mạng | Chính quyền số | Kinh tế số | Xã hội số | DTI
           | Hệ số | 0.1 | 0.1 | 0.1 | 0.1 | 0.1 | 0.2 | 0.15 | 0.15 | 1
          1 | Đà Nẵng | 0.9087 | 0.3702 | 0.7066 | 0.6349 | 0.9474 | 0.8979 | 0.9247 | 0.3894 | 0.7335
          2 | Thừa Thiên Huế | 0.8692 | 0.8597 | 0.4484 | 0.7952 | 0.5934 | 0.4954 | 0.7767 | 0.5836 | 0.6597
          3 | Bắc Giang | 0.811 | 0.6799 | 0.4611 | 0.4019 | 0.7759 | 0.765 | 0.8657 | 0.4112 | 0.6575
          4 | Lạng Sơn | 0.5708 | 0.5719 | 0.7115 | 0.8945 | 0.6439 | 0.5545 | 0.8795 | 0.8201 | 0.7051
          5 | Tiền Giang | 0.4475 | 0.7781 | 0.6219 | 0.8162 | 0.5245 | 0.6344 | 0.4663 | 0.4457 | 0.5825
          6 | Bến Tre | 0.7869 | 0.6293 | 0.5385 | 0.6145 | 0.5639 | 0.6902 | 0.4552 | 0.7402 | 0.6307
        `),
      ),
    ),
    expected: [
      {
        year: 2022,
        units: ["Đà Nẵng", "Thừa Thiên Huế", "Bắc Giang", "Lạng Sơn", "Tiền Giang", "Bến Tre"],
        tree: [
          "T | * | 0.7335 0.6597 0.6575 0.7051 0.5825 0.6307",
          "  Nhận thức số | - | 0.9087 0.8692 0.811 0.5708 0.4475 0.7869",
          "  Luật lệ số | - | 0.3702 0.8597 0.6799 0.5719 0.7781 0.6293",
          "  Hạ tầng số | - | 0.7066 0.4484 0.4611 0.7115 0.6219 0.5385",
          "  Nhân lực số | - | 0.6349 0.7952 0.4019 0.8945 0.8162 0.6145",
          "  An ninh mạng | - | 0.9474 0.5934 0.7759 0.6439 0.5245 0.5639",
          "  Chính quyền số | - | 0.8979 0.4954 0.765 0.5545 0.6344 0.6902",
          "  Kinh tế số | - | 0.9247 0.7767 0.8657 0.8795 0.4663 0.4552",
          "  Xã hội số | - | 0.3894 0.5836 0.4112 0.8201 0.4457 0.7402",
        ],
        ranks: "1 3 4 2 6 5",
      },
    ],
    alsoRight: [
      [
        {
          year: 2022,
          units: ["Đà Nẵng", "Thừa Thiên Huế", "Bắc Giang", "Lạng Sơn", "Tiền Giang", "Bến Tre"],
          tree: [
            "T | * | 0.7335 0.6597 0.6575 0.7051 0.5825 0.6307",
            "  Nhận thức số | 1 | 0.9087 0.8692 0.811 0.5708 0.4475 0.7869",
            "  Luật lệ số | 1 | 0.3702 0.8597 0.6799 0.5719 0.7781 0.6293",
            "  Hạ tầng số | 1 | 0.7066 0.4484 0.4611 0.7115 0.6219 0.5385",
            "  Nhân lực số | 1 | 0.6349 0.7952 0.4019 0.8945 0.8162 0.6145",
            "  An ninh mạng | 1 | 0.9474 0.5934 0.7759 0.6439 0.5245 0.5639",
            "  Chính quyền số | 1 | 0.8979 0.4954 0.765 0.5545 0.6344 0.6902",
            "  Kinh tế số | 1 | 0.9247 0.7767 0.8657 0.8795 0.4663 0.4552",
            "  Xã hội số | 1 | 0.3894 0.5836 0.4112 0.8201 0.4457 0.7402",
          ],
          ranks: "1 3 4 2 6 5",
        },
      ],
    ],
    certainty: "proved",
    never: { units: ["Hệ số"], totals: [5.7798] },
    audit: [],
  },
  {
    title: "DTI of communes: three pillars of 400, 300 and 300 points, a thousand in all",
    unheard: ["DTI", "Thứ tự", "Ngưỡng trên"],
    workbook: snapshotOf(
      sheet(
        "DTI xã 2025",
        writtenRows(`
          TT | Đơn vị | Trụ chính quyền | Trụ kinh tế | Trụ xã hội | DTI | Thứ tự
           | Ngưỡng trên | 400 | 300 | 300 | 1000
          1 | Phường Minh Xuân | 362.6 | 267.7 | 298.1 | 928.4 | 1
          2 | Xã Hồng Thái | 250 | 245.8 | 190.7 | 686.5 | 6
          3 | Xã Yên Hoa | 264.2 | 242.3 | 241.6 | 748.1 | 4
          4 | Phường Mỹ Lâm | 338 | 246 | 258.7 | 842.7 | 3
          5 | Xã Kim Bình | 286.3 | 203.9 | 246.7 | 736.9 | 5
          6 | Xã Sơn Thủy | 346.3 | 256.8 | 273 | 876.1 | 2
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: [
          "Phường Minh Xuân",
          "Xã Hồng Thái",
          "Xã Yên Hoa",
          "Phường Mỹ Lâm",
          "Xã Kim Bình",
          "Xã Sơn Thủy",
        ],
        tree: [
          "Tổng điểm | 1000 | 928.4 686.5 748.1 842.7 736.9 876.1",
          "  Trụ chính quyền | 400 | 362.6 250 264.2 338 286.3 346.3",
          "  Trụ kinh tế | 300 | 267.7 245.8 242.3 246 203.9 256.8",
          "  Trụ xã hội | 300 | 298.1 190.7 241.6 258.7 246.7 273",
        ],
        ranks: "1 6 4 3 5 2",
      },
    ],
    certainty: "proved",
    never: { units: ["Ngưỡng trên"] },
    audit: [],
  },
  {
    title:
      "safety of information: four groups out of a hundred each, weights as percent in a row below the captions",
    unheard: ["Kết cục", "Hệ số", "Quản trị", "Kỹ thuật", "Giám sát", "Ứng cứu"],
    workbook: snapshotOf(
      sheet(
        "ATTT 2024",
        writtenRows(`
          MỨC ĐỘ BẢO ĐẢM AN TOÀN THÔNG TIN NĂM 2024
          TT | Đơn vị | Quản trị | Kỹ thuật | Giám sát | Ứng cứu | Kết cục
           | Hệ số | 0.25 [0%] | 0.35 [0%] | 0.25 [0%] | 0.15 [0%] | 1 [0%]
          1 | Sở Nội vụ | 86.3 | 88.7 | 71.5 | 81 | 82.65
          2 | Sở Tài chính | 52.5 | 60.6 | 66.8 | 82.2 | 63.37
          3 | Sở Tư pháp | 66.4 | 81.9 | 89.9 | 94.2 | 81.87
          4 | Sở Y tế | 82.6 | 59.6 | 69.2 | 89.7 | 72.27
          5 | Sở Xây dựng | 67.3 | 84.4 | 89.2 | 91.9 | 82.45
          6 | Sở Công Thương | 77.4 | 84.7 | 58.2 | 62.8 | 72.97
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
        tree: [
          "T | * | 82.65 63.37 81.87 72.27 82.45 72.97",
          "  Quản trị | - | 86.3 52.5 66.4 82.6 67.3 77.4",
          "  Kỹ thuật | - | 88.7 60.6 81.9 59.6 84.4 84.7",
          "  Giám sát | - | 71.5 66.8 89.9 69.2 89.2 58.2",
          "  Ứng cứu | - | 81 82.2 94.2 89.7 91.9 62.8",
        ],
        ranks: "1 6 3 5 2 4",
      },
    ],
    alsoRight: [
      [
        {
          year: 2024,
          units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng", "Sở Công Thương"],
          tree: [
            "T | * | 82.65 63.37 81.87 72.27 82.45 72.97",
            "  Quản trị | 100 | 86.3 52.5 66.4 82.6 67.3 77.4",
            "  Kỹ thuật | 100 | 88.7 60.6 81.9 59.6 84.4 84.7",
            "  Giám sát | 100 | 71.5 66.8 89.9 69.2 89.2 58.2",
            "  Ứng cứu | 100 | 81 82.2 94.2 89.7 91.9 62.8",
          ],
          ranks: "1 6 3 5 2 4",
        },
      ],
    ],
    certainty: "proved",
    never: { units: ["Hệ số"], totals: [327.5] },
    audit: [],
  },
  {
    title: "766: a group that is the same in every row, and one that is only watched, out of nothing",
    unheard: ["Tên gọi", "Chung cuộc", "Khung điểm"],
    workbook: snapshotOf(
      sheet(
        "766 2025",
        writtenRows(`
          TT | Tên gọi | Công khai | Tiến độ | Trực tuyến | Chỉ theo dõi | Thái độ | Chung cuộc
           | Khung điểm | 18 | 20 | 12 | 0 | 50 | 100
          1 | Xã Tân Trào | 13.37 | 20 | 10.07 | 0 | 41.36 | 84.8
          2 | Phường Nông Tiến | 16.7 | 20 | 11.58 | 0 | 40.07 | 88.35
          3 | Xã Thượng Lâm | 15.49 | 20 | 10.36 | 0 | 35.99 | 81.84
          4 | Phường Minh Xuân | 15.13 | 20 | 9.56 | 0 | 32.53 | 77.22
          5 | Xã Hồng Thái | 15.33 | 20 | 7.85 | 0 | 37.43 | 80.61
          6 | Xã Yên Hoa | 13.73 | 20 | 10.93 | 0 | 43.29 | 87.95
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
          "Tổng điểm | 100 | 84.8 88.35 81.84 77.22 80.61 87.95",
          "  Công khai | 18 | 13.37 16.7 15.49 15.13 15.33 13.73",
          "  Tiến độ | 20 | 20 20 20 20 20 20",
          "  Trực tuyến | 12 | 10.07 11.58 10.36 9.56 7.85 10.93",
          "  Chỉ theo dõi | 0 | 0 0 0 0 0 0",
          "  Thái độ | 50 | 41.36 40.07 35.99 32.53 37.43 43.29",
        ],
        ranks: "3 1 4 6 5 2",
      },
    ],
    certainty: "proved",
    never: { units: ["Khung điểm"] },
    audit: [],
  },
];
