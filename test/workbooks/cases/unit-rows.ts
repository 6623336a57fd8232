/** Families C, D, F, G2, K and L: units as rows. */
import { sheet, snapshotOf } from "../../making/snapshot";
import type { Golden } from "../golden";

const C_HEADER = [
  ["BÁO CÁO TỔNG HỢP THEO LĨNH VỰC NĂM 2022"],
  [],
  [
    "STT", "Tên đơn vị", "Công tác chỉ đạo, điều hành (10 điểm)", null, null, null, "Cải cách thể chế (14.5 điểm)", null, null, null,
    "Tổng điểm", null, null, null,
  ],
  [null, null, 1, null, null, null, 2, null, null, null, null, null, null, null],
  [null, null, "TC", "TĐ", "Bị trừ", "Tổng", "TC", "TĐ", "Bị trừ", "Tổng", "TC", "TĐ", null, null],
]; // prettier-ignore
const C_MERGES = ["A3:A5", "B3:B5", "C3:F3", "G3:J3", "K3:N3", "C4:F4", "G4:J4", "K4:N4"];

export const UNIT_CASES: readonly Golden[] = [
  {
    title: "units by areas without penalties: TĐ counts, hidden columns of zeros say nothing",
    family: "C",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet(
        "TH",
        [
          ...C_HEADER,
          [1, "Huyện Ba Bể", 9, 8.5, 0, 0, 14, 13.25, 0, 0, 23, 21.75],
          [2, "Huyện Na Rì", 9.5, 9, 0, 0, 14.5, 14.5, 0, 0, 24, 23.5],
        ],
        { merges: C_MERGES, hiddenColumns: [4, 5, 8, 9] },
      ),
    ),
    expected: [
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể", "Huyện Na Rì"],
        official: ["appraised"],
        tree: [
          "Tổng điểm | ~24.5 | 21.75 23.5",
          "  1 Công tác chỉ đạo, điều hành | 10 | 8.5 9",
          "  2 Cải cách thể chế | 14.5 | 13.25 14.5",
        ],
      },
    ],
  },
  {
    title: "units by areas with penalties: Tổng counts, the total of what was printed before them does not",
    family: "C",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet(
        "TH",
        [
          ...C_HEADER,
          [1, "Huyện Ba Bể", 0, 8.5, 0.5, 8, 0, 13.25, 0, 13.25, 0, 21.75],
          [2, "Huyện Na Rì", 0, 9, 0, 9, 0, 14.5, 1, 13.5, 0, 23.5],
        ],
        { merges: C_MERGES, hiddenColumns: [2, 6] },
      ),
    ),
    expected: [
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể", "Huyện Na Rì"],
        tree: [
          "Tổng điểm | ~24.5 | ~21.25 ~22.5",
          "  1 Công tác chỉ đạo, điều hành | 10 | 8 9",
          "  2 Cải cách thể chế | 14.5 | 13.25 13.5",
        ],
      },
    ],
  },
  {
    title: "one area: points and percent under one caption without a space before điểm",
    family: "D",
    layouts: ["units-by-area"],
    workbook: snapshotOf(
      sheet(
        "Thể chế",
        [
          ["BÁO CÁO TỔNG HỢP THEO LĨNH VỰC NĂM 2022"],
          ["STT", "Tên đơn vị", "Cải cách thể chế (tối đa 14.5điểm)", null],
          [null, null, "Điểm", "Chỉ số %"],
          [1, "Sở Nội vụ", 14.5, 100],
          [2, "Sở Tư pháp", 7.25, 50],
        ],
        { merges: ["A2:A3", "B2:B3", "C2:D2"] },
      ),
    ),
    expected: [
      {
        year: 2022,
        group: "sở, ban, ngành",
        units: ["Sở Nội vụ", "Sở Tư pháp"],
        tree: ["Tổng điểm | ~14.5 | ~14.5 ~7.25", "  Cải cách thể chế | 14.5 | 14.5 7.25"],
      },
    ],
  },
  {
    title: "a sheet for each area makes one assessment",
    family: "D",
    layouts: ["units-by-area", "units-by-area"],
    workbook: snapshotOf(
      ...["Cải cách thể chế (tối đa 10 điểm)", "Cải cách tài chính công (tối đa 5 điểm)"].map((area, index) =>
        sheet(
          `Lĩnh vực ${index + 1}`,
          [
            ["BÁO CÁO TỔNG HỢP THEO LĨNH VỰC NĂM 2022"],
            ["STT", "Tên đơn vị", area, null],
            [null, null, "Điểm", "Chỉ số %"],
            [1, "Huyện Ba Bể", 4 - index, 40],
            [2, "Huyện Na Rì", 5 - index, 50],
          ],
          { merges: ["A2:A3", "B2:B3", "C2:D2"] },
        ),
      ),
    ),
    expected: [
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể", "Huyện Na Rì"],
        tree: [
          "Tổng điểm | ~15 | ~7 ~9",
          "  Cải cách thể chế | 10 | 4 5",
          "  Cải cách tài chính công | 5 | 3 4",
        ],
      },
    ],
  },
  {
    title: "two blocks stacked, header repeated; a missing survey counts as nothing",
    family: "F",
    layouts: ["ranking", "ranking"],
    workbook: snapshotOf(
      sheet(
        "Kết quả",
        [
          ["BÁO CÁO KẾT QUẢ CHỈ SỐ CCHC NĂM 2021"],
          ["I. CÁC SỞ, BAN, NGÀNH"],
          [
            "Xếp hạng",
            "Tên đơn vị",
            "Điểm thẩm định",
            "Điểm đánh giá tác động của CCHC",
            null,
            "Tổng điểm đạt được",
          ],
          [null, null, null, "KSCB", "SIPAS", null],
          [1, "Sở Giao thông Vận tải", 60.1, 10, 18, 88.1],
          [2, "Sở Công Thương", 60.61, 9, 18, 87.61],
          [],
          ["II. UBND CÁC HUYỆN, THÀNH PHỐ"],
          [
            "Xếp hạng",
            "Tên đơn vị",
            "Điểm thẩm định",
            "Điểm đánh giá tác động của CCHC",
            null,
            "Tổng điểm đạt được",
          ],
          [null, null, null, "KSCB", "SIPAS", null],
          [1, "Huyện Ngân Sơn", 60, 9.99, 12, 81.99],
          [2, "Huyện Bạch Thông", 58.01, null, 10, 68.01],
          [],
          [null, null, null, null, "GIÁM ĐỐC"],
        ],
        {
          merges: [
            "A3:A4",
            "B3:B4",
            "C3:C4",
            "D3:E3",
            "F3:F4",
            "A9:A10",
            "B9:B10",
            "C9:C10",
            "D9:E9",
            "F9:F10",
          ],
        },
      ),
    ),
    expected: [
      {
        year: 2021,
        group: "sở, ban, ngành",
        units: ["Sở Giao thông Vận tải", "Sở Công Thương"],
        tree: ["Tổng điểm | - | 88.1 87.61"],
        ranks: ["1", "2"],
      },
      {
        year: 2021,
        group: "huyện, thành phố",
        units: ["Huyện Ngân Sơn", "Huyện Bạch Thông"],
        tree: ["Tổng điểm | - | 81.99 68.01"],
        ranks: ["1", "2"],
      },
    ],
  },
  {
    title: "scores and classes only, out of a scale that the title tells",
    family: "G2",
    layouts: ["ranking"],
    workbook: snapshotOf(
      sheet("Sheet1", [
        ["BÁO CÁO TỔNG HỢP KẾT QUẢ CCHC NĂM 2020 (thang điểm 100)"],
        ["STT", "Tên đơn vị", "Điểm chấm thực tế", "Xếp loại"],
        [1, "Ban Dân tộc", "91,5", "Xếp loại A"],
        [2, "Thanh tra tỉnh", "85,25", "Xếp loại B"],
      ]),
    ),
    expected: [
      {
        year: 2020,
        group: "sở, ban, ngành",
        units: ["Ban Dân tộc", "Thanh tra tỉnh"],
        official: ["appraised"],
        tree: ["Tổng điểm | 100 | 91.5 85.25"],
      },
    ],
  },
  {
    title: "percentages and ranks only",
    family: "F",
    layouts: ["ranking"],
    workbook: snapshotOf(
      sheet("PAR INDEX 2022", [
        ["TT", "Tỉnh, thành phố", "Chỉ số CCHC (%)", "Xếp hạng"],
        [1, "Quảng Ninh", "90,10", 1],
        [2, "Hải Phòng", "90,09", 2],
        [3, "Hà Nội", 89.58, 3],
      ]),
    ),
    expected: [
      {
        year: 2022,
        group: "đơn vị",
        units: ["Quảng Ninh", "Hải Phòng", "Hà Nội"],
        tree: ["Tổng điểm | ~100 | 90.1 90.09 89.58"],
        ranks: ["1", "2", "3"],
        percents: [90.1, 90.09, 89.58],
      },
    ],
  },
  {
    title:
      "communes under district and class rows, numbering running on, a row of column numbers, rounded totals",
    family: "K",
    layouts: ["grouped-list"],
    workbook: snapshotOf(
      sheet(
        "Năm 2021",
        [
          [
            "STT",
            "Tên xã, phường, thị trấn",
            "Tổng điểm các tiêu chí",
            "Điểm của từng tiêu chí",
            null,
            null,
            "Kết quả đánh giá sự hài lòng (%)",
          ],
          [null, null, null, "Tiêu chí 1", "Tiêu chí 2", "Tiêu chí 3", null],
          ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
          ["I", "HUYỆN NA RÌ", null, null, null, null, null],
          [null, "Xã, thị trấn loại I", null, null, null, null, null],
          [1, "TT Yến Lạc", 62, 12.75, 28.99, 20.75, 100],
          [2, "Xã Kim Lư", 64, 12.75, 29.75, 21.25, 100],
          [null, "Xã, thị trấn loại II", null, null, null, null, null],
          [3, "Xã Côn Minh", 63, 14, 29.5, 19, 100],
        ],
        { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:F1", "G1:G2"] },
      ),
    ),
    expected: [
      {
        year: 2021,
        group: "xã, thị trấn",
        units: ["TT Yến Lạc", "Xã Kim Lư", "Xã Côn Minh"],
        tree: [
          "Tổng điểm | - | 62 64 63",
          "  Tiêu chí 1 | - | 12.75 12.75 14",
          "  Tiêu chí 2 | - | 28.99 29.75 29.5",
          "  Tiêu chí 3 | - | 20.75 21.25 19",
        ],
      },
    ],
  },
];
