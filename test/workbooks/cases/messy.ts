/** Text and numbers as they come: legacy code tables, decomposed letters, score/max, blanks, dashes, errors. */
import { sheet, snapshotOf } from "../../making/snapshot";
import type { Golden } from "../golden";

export const MESSY_CASES: readonly Golden[] = [
  {
    title: "TCVN3, told by its letters",
    family: "E",
    layouts: ["criteria-by-unit"],
    workbook: snapshotOf(
      sheet("2012", [
        ["ChØ sè c¶i c¸ch hµnh chÝnh n¨m 2012"],
        ["STT", "Néi dung", "§iÓm tèi ®a", "HuyÖn B¹ch Th«ng", "HuyÖn Na R×"],
        ["I", "C«ng t¸c chØ ®¹o, ®iÒu hµnh", 10, "9,5", 8],
        ["", "Tæng ®iÓm", 10, "9,5", 8],
      ]),
    ),
    expected: [
      {
        year: 2012,
        group: "huyện, thành phố",
        units: ["Huyện Bạch Thông", "Huyện Na Rì"],
        tree: ["Tổng điểm | 10 | 9.5 8", "  I Công tác chỉ đạo, điều hành | 10 | 9.5 8"],
      },
    ],
  },
  {
    title: "VNI, told by its font; capitals by an H font elsewhere",
    family: "F",
    layouts: ["ranking"],
    workbook: snapshotOf(
      sheet(
        "2012",
        [
          ["STT", "§¬n vÞ", "Ñieåm ñaït ñöôïc"],
          [1, "së néi vô", 88.5],
          [2, "së c«ng th­¬ng", 79],
        ],
        {
          columnFonts: new Map([
            [1, ".VnTimeH"],
            [2, "VNI-Times"],
          ]),
        },
      ),
    ),
    expected: [
      {
        year: 2012,
        group: "sở, ban, ngành",
        units: ["SỞ NỘI VỤ", "SỞ CÔNG THƯƠNG"],
        tree: ["Tổng điểm | - | 88.5 79"],
      },
    ],
  },
  {
    title: "decomposed letters, non-breaking spaces, both decimal signs in one column",
    family: "E",
    layouts: ["criteria-by-unit"],
    workbook: snapshotOf(
      sheet("Năm 2022", [
        [
          "STT",
          "Nội dung".normalize("NFD"),
          "Điểm\u00a0tối đa".normalize("NFD"),
          "Huyện  Hoà\u00a0An".normalize("NFD"),
          "Huyện Hà Quảng",
        ],
        ["I", "Cải cách\u00a0thể chế ", "10,5", " 9,875 ", "1.234"],
        ["II", "Tài chính\rcông", "1.5", "0.75", "1,5"],
        ["", "TỔNG ĐIỂM", "12", "10,625", "2,734"],
      ]),
    ),
    expected: [
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện Hoà An", "Huyện Hà Quảng"],
        tree: [
          "TỔNG ĐIỂM | 12 | 10.625 2.734",
          "  I Cải cách thể chế | 10.5 | 9.875 1.234",
          "  II Tài chính công | 1.5 | 0.75 1.5",
        ],
      },
    ],
  },
  {
    title: "blank, 0, dash, KĐG, x, words and errors are different things",
    family: "E",
    layouts: ["criteria-by-unit"],
    findings: ["not-a-number", "not-a-number"],
    workbook: snapshotOf(
      sheet("Năm 2022", [
        ["STT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể", "Huyện Na Rì"],
        ["I", "Cải cách thể chế", 6, 1, 2],
        ["1.1", "Một", 1, null, 0],
        ["1.2", "Hai", 1, "-", 1],
        ["1.3", "Ba", 1, "KĐG", 1],
        ["1.4", "Bốn", 1, "x", { error: "#REF!" }],
        ["1.5", "Năm", 1, 1, "chưa có"],
        ["1.6", "Sáu", 1, "", "0"],
      ]),
    ),
    expected: [
      {
        year: 2022,
        group: "huyện, thành phố",
        units: ["Huyện Ba Bể", "Huyện Na Rì"],
        tree: [
          "Tổng điểm | ~3 ~6 | ~1 ~2",
          "  I Cải cách thể chế | ~3 6 | 1 2",
          "    1.1 Một | 1 | - 0",
          "    1.2 Hai | KĐG 1 | KĐG 1",
          "    1.3 Ba | KĐG 1 | KĐG 1",
          "    1.4 Bốn | KĐG 1 | KĐG ?",
          "    1.5 Năm | 1 | 1 ?",
          "    1.6 Sáu | 1 | - 0",
        ],
      },
    ],
  },
  {
    title: "score/max of the applicable points, and a score converted to the full scale",
    family: "E",
    layouts: ["criteria-by-unit"],
    workbook: snapshotOf(
      sheet("Năm 2022", [
        ["STT", "Nội dung", "Điểm tối đa", "Sở Y tế", "Sở Tài chính"],
        ["I", "Cải cách thể chế", 60, "38.5/52", 45],
        ["II", "Tài chính công", 40, 30, 40],
        ["1", "Quyết toán", 30, 22.5, 30],
        ["2", "Tự chủ", 10, "KĐG", 10],
        [null, "Tổng điểm", 100, 68.5, 85],
      ]),
    ),
    expected: [
      {
        year: 2022,
        group: "sở, ban, ngành",
        units: ["Sở Y tế", "Sở Tài chính"],
        tree: [
          "Tổng điểm | 100 | 68.5 85",
          "  I Cải cách thể chế | 52 60 | 38.5 45",
          "  II Tài chính công | 40 | 30 40",
          "    1 Quyết toán | 30 | 22.5 30",
          "    2 Tự chủ | KĐG 10 | KĐG 10",
        ],
      },
    ],
  },
];
