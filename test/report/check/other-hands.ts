/**
 * Short reports in other words than ours, from published facts, with the errors that they were published
 * with. Every figure that says something of the index stands in ⟦…⟧, so that a test can change it.
 */
import type { ScoreBook } from "../../../src/scorebook/assessment";
import { area, assessment, details, scoreBook, units, type MadeScore } from "../../making/book";
import { bachThongBook } from "../bach-thong";

export interface OtherHand {
  readonly name: string;
  readonly book: ScoreBook;
  readonly unit?: string;
  readonly text: string;
  /** What is wrong in it as published: [text, expected]. */
  readonly faults: readonly (readonly [string, string | null])[];
}

type Ranked = readonly [name: string, percent: number, rank?: number];

/** A year of a ranking: percent of 100, and the rank that was published. */
function ranking(year: number, rows: readonly Ranked[], kind: "department" | "district" | "other" = "other") {
  return assessment(
    year,
    units(...rows.map(([name]) => name)),
    area(
      "I",
      "Chỉ số tổng hợp",
      100,
      rows.map(([, percent]): MadeScore => percent),
    ),
    details({
      group: { name: "", kind },
      ranks: { "": rows.map(([, , rank]) => rank ?? null) },
    }),
  );
}

/** Regions, 2023 as published in 2024, and 2024. */
const REGIONS = scoreBook(
  ranking(2023, [
    ["Đồng bằng sông Hồng", 88.33],
    ["Đông Nam Bộ", 87.79],
    ["Bắc Trung Bộ và duyên hải miền Trung", 86.82],
    ["Trung du miền núi phía Bắc", 87.72],
    ["Đồng bằng sông Cửu Long", 85.42],
    ["Tây Nguyên", 85.42],
  ]),
  ranking(2024, [
    ["Đồng bằng sông Hồng", 90.17],
    ["Đông Nam Bộ", 89.44],
    ["Bắc Trung Bộ và duyên hải miền Trung", 88.51],
    ["Trung du miền núi phía Bắc", 88.2],
    ["Đồng bằng sông Cửu Long", 87.37],
    ["Tây Nguyên", 85.63],
  ]),
);

const PROVINCES = scoreBook(
  ranking(2021, [
    ["Hải Phòng", 91.8, 1],
    ["Quảng Ninh", 91.14, 2],
    ["Đà Nẵng", 90.25, 3],
    ["Khánh Hòa", 85.11, 48],
    ["Phú Yên", 81.41, 61],
    ["Đồng Nai", 83.6, 55],
  ]),
  ranking(2022, [
    ["Quảng Ninh", 90.1, 1],
    ["Hải Phòng", 90.09, 2],
    ["Đà Nẵng", 87.54, 5],
    ["Khánh Hòa", 86.19, 25],
    ["Đồng Nai", 82.92, 51],
    ["Phú Yên", 75.99, 63],
  ]),
);

const DEPARTMENTS = scoreBook(
  ranking(
    2018,
    [
      ["Sở Giao thông Vận tải", 88.1],
      ["Sở Công Thương", 87.61],
      ["Sở Kế hoạch và Đầu tư", 86.7],
      ["Sở Nội vụ", 85.02],
      ["Ban Quản lý các Khu công nghiệp tỉnh", 70.06],
    ],
    "department",
  ),
);

/** Communes of Na Rì, 2021: exact sums; whole numbers were published. */
/** First, last and a few between, 2022 as published; 2023 likewise for those that were named. */
const MINISTRIES = scoreBook(
  ranking(2022, [
    ["Ngân hàng Nhà nước", 91.77],
    ["Bộ Tư pháp", 90.1],
    ["Bộ Tài chính", 89.4],
    ["Bộ Công Thương", 78.9],
    ["Bộ Ngoại giao", 72.65],
  ]),
  ranking(2023, [
    ["Ngân hàng Nhà nước", 88.95],
    ["Bộ Tư pháp", 89.95],
    ["Bộ Tài chính", 89.84],
    ["Bộ Công Thương", 78.03],
    ["Bộ Ngoại giao", 80.35],
  ]),
);

const COMMUNES = scoreBook(
  assessment(
    2021,
    units("TT Yến Lạc", "Xã Kim Lư", "Xã Côn Minh", "Xã Cường Lợi", "Xã Văn Minh", "Xã Văn Vũ"),
    area("I", "Công tác chỉ đạo, điều hành", 15, [12.75, 12.75, 14, 15, 14, 12.75]),
    area("II", "Cải cách thủ tục hành chính", 30, [28.99, 29.75, 29.5, 29.25, 29, 26.5]),
    area("III", "Cải cách chế độ công vụ", 25, [20.75, 21.25, 19, 22, 17.75, 18.75]),
    area("IV", "Cải cách tài chính công", 10, [9.25, 10, 8, 9, 9, 9]),
    area("V", "Hiện đại hóa hành chính", 20, [18.5, 17.5, 17.5, 17.5, 17.5, 17.5]),
    details({ group: { name: "", kind: "commune" } }),
  ),
);

export const OTHER_HANDS: readonly OtherHand[] = [
  {
    name: "a news item about the district",
    book: bachThongBook(),
    text: `Bạch Thông giữ vững vị trí dẫn đầu về cải cách hành chính

Theo Quyết định số 501/QĐ-UBND ngày 29/3/2023, Chỉ số CCHC năm 2022 của huyện Bạch Thông đạt ⟦88,21⟧ điểm, đứng thứ ⟦nhất⟧ trong các huyện, thành phố; so với năm ⟦2021⟧ tăng ⟦6,86⟧ điểm. Cải cách tổ chức bộ máy có bước tiến lớn khi tăng ⟦06⟧ bậc, vươn lên vị trí thứ ⟦2⟧ với ⟦7,938⟧ trên tổng số ⟦8⟧ điểm. Ngược lại, lĩnh vực chế độ công vụ tụt ⟦4⟧ bậc, chỉ đạt ⟦63,66⟧% so với điểm tối đa; điểm số giảm từ ⟦14,26⟧ điểm năm ⟦2021⟧ xuống còn ⟦9,231⟧ điểm. Điểm lĩnh vực thủ tục hành chính đạt ⟦16,71⟧/⟦19,5⟧ điểm, tăng ⟦3,65⟧ điểm.

Người đứng đầu UBND huyện yêu cầu các đơn vị phấn đấu 100% hồ sơ được giải quyết đúng hạn, 80% hồ sơ nộp trực tuyến trong năm 2023.`,
    faults: [],
  },
  {
    name: "a short report in another order, with slips",
    book: bachThongBook(),
    text: `BÁO CÁO NHANH
Kết quả chấm điểm CCHC năm 2022

Kính gửi: Sở Nội vụ.

UBND huyện Bạch Thông báo cáo như sau:

a) Các nội dung tăng hạng: ⟦04⟧ nội dung cải cách tăng hạng, ⟦02⟧ nội dung cải cách giảm hạng.

b) Tăng ⟦1,18⟧ điểm ở lĩnh vực cải cách thể chế; giảm ⟦0,79⟧ điểm ở lĩnh vực công tác chỉ đạo điều hành.

c) Xây dựng chính quyền điện tử tăng bậc, đạt ⟦18,15⟧/⟦19,5⟧ điểm (năm ⟦2021⟧: ⟦14,03⟧/⟦18,5⟧ điểm).

d) Tài chính công đạt ⟦90,89⟧% điểm tối đa, giữ nguyên hạng ⟦4⟧.

đ) Cải cách thể chế giảm ⟦2⟧ bậc.`,
    faults: [
      ["tăng bậc", "giảm 01 bậc"],
      ["90,89", "90,88"],
      ["giảm 2", "tăng 02"],
    ],
  },
  {
    name: "the regions, as published in 2025",
    book: REGIONS,
    text: `Giá trị trung bình PAR INDEX năm 2024 của 6 vùng kinh tế - xã hội

Đồng bằng sông Hồng đạt ⟦90.17⟧%, tăng ⟦1.85⟧% so với năm 2023 (⟦88.32⟧%).
Đông Nam Bộ đạt ⟦89.44⟧%, tăng ⟦1.99⟧% so với năm 2023 (⟦87.45⟧%).
Bắc Trung Bộ và Duyên hải miền Trung đạt ⟦88.51⟧%, tăng ⟦1.58⟧% so với năm 2023 (⟦87.72⟧%).
Trung du miền núi phía Bắc đạt ⟦88.20⟧%, tăng ⟦0.48⟧% so với năm 2023 (⟦87.72⟧%).
Đồng bằng sông Cửu Long đạt ⟦87.37⟧%; Tây Nguyên đạt ⟦85.63⟧%.`,
    faults: [
      ["1.85", "1.84"],
      ["88.32", "88.33"],
      ["1.99", "1.65"],
      ["87.45", "87.79"],
      ["1.58", "1.69"],
      ["87.72", "86.82"],
    ],
  },
  {
    name: "provinces of 2022",
    book: PROVINCES,
    text: `Kết quả Chỉ số CCHC năm 2022 của các tỉnh, thành phố

- Quảng Ninh xếp thứ nhất với kết quả ⟦90,10⟧%, cao hơn Hải Phòng ⟦0,01⟧%.
- Hải Phòng đứng thứ ⟦hai⟧, đạt ⟦90,09⟧%, giảm ⟦01⟧ bậc.
- Khánh Hòa đạt ⟦86,19⟧%, tăng ⟦1,08⟧% và tăng ⟦23⟧ bậc so với năm ⟦2021⟧, vươn lên vị trí thứ ⟦25⟧.
- Đồng Nai đạt ⟦82,92⟧%, xếp hạng ⟦51⟧, tăng ⟦4⟧ bậc.
- Phú Yên xếp cuối với ⟦75,99⟧%, giảm ⟦5,42⟧% so với năm ⟦2021⟧.`,
    faults: [],
  },
  {
    name: "the departments of Bắc Kạn, 2018",
    book: DEPARTMENTS,
    text: `Công bố Chỉ số cải cách hành chính năm 2018

Sở Giao thông Vận tải dẫn đầu với ⟦88,10⟧ điểm, Sở Công Thương đứng thứ ⟦hai⟧ với ⟦87,61⟧ điểm, Sở Kế hoạch và Đầu tư đứng thứ ba với ⟦86,70⟧ điểm. Ban Quản lý các Khu công nghiệp tỉnh đứng cuối với ⟦70,06⟧ điểm.`,
    faults: [],
  },
  {
    name: "the communes of Na Rì, 2021, in a table of whole numbers",
    book: COMMUNES,
    text: `Biểu tổng hợp điểm CCHC năm 2021 của UBND các xã, thị trấn

| STT | Đơn vị | Tổng điểm | Xếp hạng |
| 1 | TT Yến Lạc | ⟦90,24⟧ | ⟦3⟧ |
| 2 | Xã Kim Lư | ⟦91,25⟧ | ⟦2⟧ |
| 3 | Xã Côn Minh | ⟦88⟧ | ⟦4⟧ |
| 4 | Xã Cường Lợi | ⟦93⟧ | ⟦1⟧ |
| 5 | Xã Văn Minh | ⟦87,25⟧ | ⟦5⟧ |
| 6 | Xã Văn Vũ | ⟦85⟧ | ⟦6⟧ |

Xã Cường Lợi có số điểm cao nhất, đạt ⟦92,75⟧/⟦100⟧ điểm. Xã Văn Vũ đạt ⟦84,5⟧ điểm.`,
    faults: [
      ["93", "92,75"],
      ["85", "84,5"],
    ],
  },
  {
    name: "provinces in the words of a newspaper: the place before the name, what a figure came to",
    book: PROVINCES,
    text: `Năm 2022, Quảng Ninh tiếp tục dẫn đầu với kết quả ⟦90,10⟧%, giảm 1,04 điểm phần trăm so với năm 2021 (⟦91,14⟧%). Đứng thứ ⟦hai⟧ là Hải Phòng, đạt ⟦90,09⟧%.

Phú Yên đạt ⟦75,99⟧%, đứng cuối bảng xếp hạng, song đã giảm tới ⟦5,42⟧% so với năm trước. Khánh Hòa tăng ⟦1,08⟧% lên ⟦86,19⟧%, xếp thứ ⟦25⟧. Khoảng cách giữa địa phương cao nhất và thấp nhất là ⟦14,11⟧%.`,
    faults: [],
  },
  {
    name: "ministries of two years: who led is said of its year",
    book: MINISTRIES,
    text: `Chỉ số CCHC của các bộ, cơ quan ngang bộ năm 2023: Bộ Tư pháp đứng đầu với kết quả ⟦89,95⟧%; xếp thứ ⟦2⟧ là Bộ Tài chính với ⟦89,84⟧%; Ngân hàng Nhà nước giảm ⟦2,82⟧% so với năm 2022. Bộ Ngoại giao tăng ⟦7,70⟧%, từ ⟦72,65⟧% lên ⟦80,35⟧%. Năm 2022, Ngân hàng Nhà nước đứng đầu với ⟦91,77⟧%.`,
    faults: [],
  },
  {
    name: "the district in its own words: shares after the points, the last count has the list",
    book: bachThongBook(),
    unit: "Bạch Thông",
    text: `Huyện Bạch Thông năm 2022: tổng điểm ⟦88,21⟧.

+ Về thể chế: đạt ⟦10,35⟧ điểm trên tổng số ⟦10,5⟧ điểm, tương đương ⟦98,57⟧%, tăng ⟦1,18⟧ điểm so với năm 2021.

+ Chế độ công vụ là lĩnh vực giảm nhiều điểm nhất: từ ⟦14,26⟧ điểm năm 2021 xuống còn ⟦9,231⟧ điểm năm 2022, chỉ đạt ⟦63,66⟧%.

Tóm lại, có ⟦05⟧ lĩnh vực tăng điểm và ⟦02⟧ lĩnh vực giảm điểm (chỉ đạo điều hành; thể chế).`,
    faults: [["thể chế", "tăng điểm"]],
  },
];
