/** The eight small inputs on which reading once failed, with their right values. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const ACCEPTANCE: readonly ProvedGolden[] = [
  {
    title: "a third pair of columns under a caption that no list holds is the total",
    unheard: ["Toàn bộ"],
    workbook: snapshotOf(
      sheet(
        "Sheet1",
        writtenRows(`
          KẾT QUẢ CCHC NĂM 2024
          TT | Đơn vị | Cải cách thể chế |  | Cải cách thủ tục hành chính |  | Toàn bộ | 
           |  | % | Điểm | % | Điểm | % | Điểm
          1 | Sở Nội vụ | 85 | 8.5 | 91 | 18.2 | 89 | 26.7
          2 | Sở Tài chính | 91 | 9.1 | 85.5 | 17.1 | 87.33 | 26.2
          3 | Sở Tư pháp | 77 | 7.7 | 97 | 19.4 | 90.33 | 27.1
          4 | Sở Y tế | 89 | 8.9 | 77.5 | 15.5 | 81.33 | 24.4
          5 | Sở Xây dựng | 62 | 6.2 | 83 | 16.6 | 76 | 22.8
        `),
        { merges: ["C2:D2", "E2:F2", "G2:H2"] },
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: [
          "Tổng điểm | * | 26.7 26.2 27.1 24.4 22.8",
          "  Cải cách thể chế | * | 8.5 9.1 7.7 8.9 6.2",
          "  Cải cách thủ tục hành chính | * | 18.2 17.1 19.4 15.5 16.6",
        ],
        ranks: "2 3 1 4 5",
      },
    ],
    certainty: "proved",
    never: { totals: [53.4] },
    audit: [],
  },
  {
    title: "a sum of the areas with a maximum in its caption is the total and no third area",
    unheard: ["Cộng thẩm định (30 điểm)"],
    workbook: snapshotOf(
      sheet(
        "Sheet1",
        writtenRows(`
          KẾT QUẢ CCHC NĂM 2024
          TT | Đơn vị | Cải cách thể chế (10 điểm) | Cải cách thủ tục hành chính (20 điểm) | Cộng thẩm định (30 điểm)
          1 | Sở Nội vụ | 8.5 | 18.2 | 26.7
          2 | Sở Tài chính | 9.1 | 17.1 | 26.2
          3 | Sở Tư pháp | 7.7 | 19.4 | 27.1
          4 | Sở Y tế | 8.9 | 15.5 | 24.4
          5 | Sở Xây dựng | 6.2 | 16.6 | 22.8
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: [
          "Tổng điểm | 30 | 26.7 26.2 27.1 24.4 22.8",
          "  Cải cách thể chế | 10 | 8.5 9.1 7.7 8.9 6.2",
          "  Cải cách thủ tục hành chính | 20 | 18.2 17.1 19.4 15.5 16.6",
        ],
        ranks: "2 3 1 4 5",
      },
    ],
    certainty: "proved",
    never: { totals: [53.4] },
    audit: [],
  },
  {
    title: "a group for the total: appraised, survey and both, before the areas that make the appraised part",
    workbook: snapshotOf(
      sheet(
        "Sheet1",
        writtenRows(`
          KẾT QUẢ CCHC NĂM 2024
          TT | Đơn vị | Kết quả chung |  |  | Cải cách thể chế (10đ) | Cải cách thủ tục hành chính (20đ)
           |  | Thẩm định (30đ) | XHH (70đ) | Chỉ số (100đ) |  | 
          1 | Sở Nội vụ | 26.7 | 60 | 86.7 | 8.5 | 18.2
          2 | Sở Tài chính | 26.2 | 59 | 85.2 | 9.1 | 17.1
          3 | Sở Tư pháp | 27.1 | 58 | 85.1 | 7.7 | 19.4
          4 | Sở Y tế | 24.4 | 57 | 81.4 | 8.9 | 15.5
          5 | Sở Xây dựng | 22.8 | 56 | 78.8 | 6.2 | 16.6
        `),
        { merges: ["C2:E2"] },
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: [
          "Tổng điểm | 100 | 86.7 85.2 85.1 81.4 78.8",
          "  Cải cách thể chế | 10 | 8.5 9.1 7.7 8.9 6.2",
          "  Cải cách thủ tục hành chính | 20 | 18.2 17.1 19.4 15.5 16.6",
        ],
        ranks: "1 2 3 4 5",
      },
    ],
    alsoRight: [
      [
        {
          year: 2024,
          units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
          tree: [
            "Tổng điểm | 100 | 86.7 85.2 85.1 81.4 78.8",
            "  Cải cách thể chế | 10 | 8.5 9.1 7.7 8.9 6.2",
            "  Cải cách thủ tục hành chính | 20 | 18.2 17.1 19.4 15.5 16.6",
            "  XHH | 70 | 60 59 58 57 56",
          ],
          ranks: "1 2 3 4 5",
        },
      ],
      [
        {
          year: 2024,
          units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
          tree: [
            "Tổng điểm | 100 | 86.7 85.2 85.1 81.4 78.8",
            "  XHH | 70 | 60 59 58 57 56",
            "  Cải cách thể chế | 10 | 8.5 9.1 7.7 8.9 6.2",
            "  Cải cách thủ tục hành chính | 20 | 18.2 17.1 19.4 15.5 16.6",
          ],
          ranks: "1 2 3 4 5",
        },
      ],
    ],
    certainty: "proved",
    never: { totals: [113.4, 26.7] },
    audit: [],
  },
  {
    title: "years typed as text under every area are years and no maxima",
    workbook: snapshotOf(
      sheet(
        "Sheet1",
        writtenRows(`
          KẾT QUẢ CCHC NĂM 2023, 2024
          TT | Đơn vị | Cải cách thể chế (10đ) |  | Cải cách thủ tục hành chính (20đ) |  | Tổng điểm | 
           |  | "2023" | "2024" | "2023" | "2024" | "2023" | "2024"
          1 | Sở Nội vụ | 8.1 | 8.5 | 17.9 | 18.2 | 26 | 26.7
          2 | Sở Tài chính | 8.7 | 9.1 | 16.8 | 17.1 | 25.5 | 26.2
          3 | Sở Tư pháp | 7.3 | 7.7 | 19.1 | 19.4 | 26.4 | 27.1
          4 | Sở Y tế | 8.5 | 8.9 | 15.2 | 15.5 | 23.7 | 24.4
          5 | Sở Xây dựng | 5.8 | 6.2 | 16.3 | 16.6 | 22.1 | 22.8
        `),
        { merges: ["C2:D2", "E2:F2", "G2:H2"] },
      ),
    ),
    expected: [
      {
        year: 2023,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: [
          "Tổng điểm | 30 | 26 25.5 26.4 23.7 22.1",
          "  Cải cách thể chế | 10 | 8.1 8.7 7.3 8.5 5.8",
          "  Cải cách thủ tục hành chính | 20 | 17.9 16.8 19.1 15.2 16.3",
        ],
        ranks: "2 3 1 4 5",
      },
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: [
          "Tổng điểm | 30 | 26.7 26.2 27.1 24.4 22.8",
          "  Cải cách thể chế | 10 | 8.5 9.1 7.7 8.9 6.2",
          "  Cải cách thủ tục hành chính | 20 | 18.2 17.1 19.4 15.5 16.6",
        ],
        ranks: "2 3 1 4 5",
      },
    ],
    certainty: "proved",
    audit: [],
  },
  {
    title: "two rows to an office, self-scored and appraised, the office merged over both",
    workbook: snapshotOf(
      sheet(
        "Sheet1",
        writtenRows(`
          KẾT QUẢ CCHC NĂM 2024
          TT | Đơn vị | Loại điểm | Cải cách thể chế | Cải cách thủ tục hành chính | Tổng
          1 | Sở Nội vụ | Tự chấm | 9 | 18.7 | 27.7
           |  | Thẩm định | 8.5 | 18.2 | 26.7
          2 | Sở Tài chính | Tự chấm | 9.6 | 17.6 | 27.2
           |  | Thẩm định | 9.1 | 17.1 | 26.2
          3 | Sở Tư pháp | Tự chấm | 8.2 | 19.9 | 28.1
           |  | Thẩm định | 7.7 | 19.4 | 27.1
          4 | Sở Y tế | Tự chấm | 9.4 | 16 | 25.4
           |  | Thẩm định | 8.9 | 15.5 | 24.4
          5 | Sở Xây dựng | Tự chấm | 6.7 | 17.1 | 23.8
           |  | Thẩm định | 6.2 | 16.6 | 22.8
        `),
        { merges: ["B3:B4", "B5:B6", "B7:B8", "B9:B10", "B11:B12"] },
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: [
          "Tổng điểm | * | 26.7 26.2 27.1 24.4 22.8",
          "  Cải cách thể chế | * | 8.5 9.1 7.7 8.9 6.2",
          "  Cải cách thủ tục hành chính | * | 18.2 17.1 19.4 15.5 16.6",
        ],
        parts: { self: "27.7 27.2 28.1 25.4 23.8" },
        ranks: "2 3 1 4 5",
      },
    ],
    certainty: "proved",
    never: { totals: [27.7] },
    audit: [],
  },
  {
    title: "a table of departments and one of districts side by side, an empty column between",
    workbook: snapshotOf(
      sheet(
        "Sheet1",
        writtenRows(`
          KẾT QUẢ CCHC NĂM 2024
          TT | Đơn vị | Điểm | Hạng |  | TT | Đơn vị | Điểm | Hạng
          1 | Sở Nội vụ | 26.7 | 2 |  | 1 | Huyện A | 18.2 | 2
          2 | Sở Tài chính | 26.2 | 3 |  | 2 | Huyện B | 17.1 | 3
          3 | Sở Tư pháp | 27.1 | 1 |  | 3 | Huyện C | 19.4 | 1
          4 | Sở Y tế | 24.4 | 4 |  | 4 | Huyện D | 15.5 | 5
          5 | Sở Xây dựng | 22.8 | 5 |  | 5 | Huyện E | 16.6 | 4
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: ["Tổng điểm | * | 26.7 26.2 27.1 24.4 22.8"],
        ranks: "2 3 1 4 5",
      },
      {
        year: 2024,
        units: ["Huyện A", "Huyện B", "Huyện C", "Huyện D", "Huyện E"],
        tree: ["Tổng điểm | * | 18.2 17.1 19.4 15.5 16.6"],
        ranks: "2 3 1 5 4",
      },
    ],
    certainty: "proved",
    audit: [],
  },
  {
    title: "the maximum of the first part is not that of the total, though its caption speaks of documents",
    unheard: ["Hạng khối", "Hạng chung"],
    workbook: snapshotOf(
      sheet(
        "Sheet1",
        writtenRows(`
          KẾT QUẢ CCHC NĂM 2024
          TT | Đơn vị | Tài liệu kiểm chứng (45 điểm) | Tác động (25 điểm) | Hài lòng (30 điểm) | Tổng cộng | Hạng khối | Hạng chung
          1 | Sở Nội vụ | 34 | 18.2 | 17 | 69.2 | 2 | 2
          2 | Sở Tài chính | 36.4 | 17.1 | 18.2 | 71.7 | 1 | 1
          3 | Sở Tư pháp | 30.8 | 19.4 | 15.4 | 65.6 | 4 | 4
          4 | Sở Y tế | 35.6 | 15.5 | 17.8 | 68.9 | 3 | 3
          5 | Sở Xây dựng | 24.8 | 16.6 | 12.4 | 53.8 | 5 | 5
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: [
          "Tổng điểm | 100 | 69.2 71.7 65.6 68.9 53.8",
          "  Tài liệu kiểm chứng | 45 | 34 36.4 30.8 35.6 24.8",
          "  Tác động | 25 | 18.2 17.1 19.4 15.5 16.6",
          "  Hài lòng | 30 | 17 18.2 15.4 17.8 12.4",
        ],
        ranks: "2 1 4 3 5",
      },
    ],
    certainty: "proved",
    audit: [],
  },
  {
    title: "the same with ranks of another list: neither the reading nor the totals turn",
    workbook: snapshotOf(
      sheet(
        "Sheet1",
        writtenRows(`
          KẾT QUẢ CCHC NĂM 2024
          TT | Đơn vị | Tài liệu kiểm chứng (45 điểm) | Tác động (25 điểm) | Hài lòng (30 điểm) | Tổng cộng | Hạng khối | Hạng chung
          1 | Sở Nội vụ | 34 | 18.2 | 17 | 69.2 | 2 | 2
          2 | Sở Tài chính | 36.4 | 17.1 | 18.2 | 71.7 | 3 | 3
          3 | Sở Tư pháp | 30.8 | 19.4 | 15.4 | 65.6 | 1 | 1
          4 | Sở Y tế | 35.6 | 15.5 | 17.8 | 68.9 | 4 | 4
          5 | Sở Xây dựng | 24.8 | 16.6 | 12.4 | 53.8 | 5 | 5
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: [
          "Tổng điểm | 100 | 69.2 71.7 65.6 68.9 53.8",
          "  Tài liệu kiểm chứng | 45 | 34 36.4 30.8 35.6 24.8",
          "  Tác động | 25 | 18.2 17.1 19.4 15.5 16.6",
          "  Hài lòng | 30 | 17 18.2 15.4 17.8 12.4",
        ],
        ranks: "2 1 4 3 5",
      },
    ],
  },
  {
    title: "rows for the highest and the lowest above the offices are no offices",
    workbook: snapshotOf(
      sheet(
        "Sheet1",
        writtenRows(`
          KẾT QUẢ CCHC NĂM 2024
          TT | Đơn vị | Cải cách thể chế | Cải cách thủ tục hành chính | Tổng điểm | Xếp hạng
           | Đơn vị cao nhất | 9.1 | 19.4 | 27.1
           | Đơn vị thấp nhất | 6.2 | 15.5 | 22.8
          1 | Sở Nội vụ | 8.5 | 18.2 | 26.7 | 2
          2 | Sở Tài chính | 9.1 | 17.1 | 26.2 | 3
          3 | Sở Tư pháp | 7.7 | 19.4 | 27.1 | 1
          4 | Sở Y tế | 8.9 | 15.5 | 24.4 | 4
          5 | Sở Xây dựng | 6.2 | 16.6 | 22.8 | 5
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: [
          "Tổng điểm | * | 26.7 26.2 27.1 24.4 22.8",
          "  Cải cách thể chế | * | 8.5 9.1 7.7 8.9 6.2",
          "  Cải cách thủ tục hành chính | * | 18.2 17.1 19.4 15.5 16.6",
        ],
        ranks: "2 3 1 4 5",
      },
    ],
    certainty: "proved",
    never: { units: ["Đơn vị cao nhất", "Đơn vị thấp nhất"] },
    audit: [],
  },
];
