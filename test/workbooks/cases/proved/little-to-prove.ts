/** Too few figures for a law: read by the words, and said so. */
import { sheet, snapshotOf } from "../../../making/snapshot";
import { writtenRows } from "../../../making/written-rows";
import type { ProvedGolden } from "../../proved";

export const LITTLE_TO_PROVE: readonly ProvedGolden[] = [
  {
    title: "three units and one column: the words are believed, and that is said",
    workbook: snapshotOf(
      sheet(
        "2021",
        writtenRows(`
          KẾT QUẢ CCHC NĂM 2021
          TT | Đơn vị | Tổng điểm
          1 | Huyện Lạc Sơn | 81.35
          2 | Huyện Kim Bôi | 78.65
          3 | Huyện Yên Thủy | 80.15
        `),
      ),
    ),
    expected: [
      {
        year: 2021,
        units: ["Huyện Lạc Sơn", "Huyện Kim Bôi", "Huyện Yên Thủy"],
        tree: ["T | - | 81.35 78.65 80.15"],
        ranks: "1 3 2",
      },
    ],
    certainty: "read",
    audit: [],
  },
  {
    title: "two units and two areas: too few rows for a law",
    workbook: snapshotOf(
      sheet(
        "2024",
        writtenRows(`
          KẾT QUẢ CCHC NĂM 2024
          TT | Đơn vị | Cải cách thể chế (10 điểm) | Tài chính công (8 điểm) | Tổng điểm
          1 | Sở Nội vụ | 8.35 | 6.9 | 15.25
          2 | Sở Tài chính | 9.15 | 5.75 | 14.9
        `),
      ),
    ),
    expected: [
      {
        year: 2024,
        units: ["Sở Nội vụ", "Sở Tài chính"],
        tree: [
          "T | 18 | 15.25 14.9",
          "  Cải cách thể chế | 10 | 8.35 9.15",
          "  Tài chính công | 8 | 6.9 5.75",
        ],
        ranks: "1 2",
      },
    ],
    certainty: "read",
    audit: [],
  },
  {
    title: "a form that nobody has filled: all zeros prove nothing",
    workbook: snapshotOf(
      sheet(
        "2025",
        writtenRows(`
          KẾT QUẢ CCHC NĂM 2025
          TT | Đơn vị | Cải cách thể chế (10 điểm) | Tài chính công (8 điểm) | Tổng điểm
          1 | Sở Nội vụ | 0 | 0 | 0
          2 | Sở Tài chính | 0 | 0 | 0
          3 | Sở Tư pháp | 0 | 0 | 0
          4 | Sở Y tế | 0 | 0 | 0
          5 | Sở Xây dựng | 0 | 0 | 0
        `),
      ),
    ),
    expected: [
      {
        year: 2025,
        units: ["Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Y tế", "Sở Xây dựng"],
        tree: [
          "T | 18 | 0 0 0 0 0",
          "  Cải cách thể chế | 10 | 0 0 0 0 0",
          "  Tài chính công | 8 | 0 0 0 0 0",
        ],
        ranks: "1 1 1 1 1",
      },
    ],
    certainty: "read",
    audit: [],
  },
];
