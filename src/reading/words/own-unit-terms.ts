/** Words that say whose sheet it is: labels, "… của huyện …" in titles, names of sheets that name nobody. */
import { either, spelled, terms, type Term } from "../../text/terms";

/** "Tên cơ quan, đơn vị được đánh giá: …": what a label is made of. */
export const LABELLED_TERMS = spelled("label", "contains", [
  ["đơn vị", "Tên …: Sở Nội vụ"],
  ["cơ quan", "…: Sở Nội vụ"],
  ["địa phương", "…: huyện Chợ Mới"],
]);
export const LABEL_ENDINGS = spelled("label", "contains", [
  ["được đánh giá", "Đơn vị …: Sở Nội vụ"],
  ["tự chấm", "Cơ quan, đơn vị …: Sở Nội vụ"],
  ["chấm điểm", "Đơn vị …: huyện Chợ Mới"],
  ["báo cáo", "Đơn vị …: huyện Chợ Mới"],
]);
/** Behind a label they are units of measure: "Đơn vị: điểm". */
export const MEASURED_TERMS = spelled("measure", "opening", ["điểm", "diem", "%"]);

/** Before a unit's name in a title. */
export const OWNER_OPENINGS = spelled("owner", "contains", [
  ["của", "KẾT QUẢ CHẤM ĐIỂM … Sở Nội vụ năm 2022"],
  ["tại", "KẾT QUẢ CHẤM ĐIỂM … huyện Chợ Mới năm 2022"],
  ["đối với", "KẾT QUẢ CHẤM ĐIỂM … xã Tân Lập năm 2022"],
]);
/** What the name begins with, and the initials that do with a point. */
export const OWNER_BODIES = spelled("owner", "contains", [
  ["UBND", "KẾT QUẢ của … huyện Chợ Mới"], ["ủy ban nhân dân", "KẾT QUẢ của … huyện Chợ Mới"],
  ["uỷ ban nhân dân", "KẾT QUẢ của … huyện Chợ Mới"], ["sở", "KẾT QUẢ của … Nội vụ"], ["ban", "KẾT QUẢ của … Dân tộc"],
  ["văn phòng", "KẾT QUẢ của … UBND"], ["thanh tra", "KẾT QUẢ của … tỉnh"], ["huyện", "KẾT QUẢ của … Chợ Mới"],
  ["thành phố", "KẾT QUẢ của … Bắc Kạn"], ["thị xã", "KẾT QUẢ của … Sơn Tây"], ["quận", "KẾT QUẢ của … Ba Đình"],
  ["xã", "KẾT QUẢ của … Tân Lập"], ["phường", "KẾT QUẢ của … Sông Cầu"], ["thị trấn", "KẾT QUẢ của … Phủ Thông"],
  ["đặc khu", "KẾT QUẢ của … Vân Đồn"], ["chi cục", "KẾT QUẢ của … Thuế"], ["TP", "KẾT QUẢ của … Bắc Kạn"],
  ["TX", "KẾT QUẢ của … Sơn Tây"], ["TT", "KẾT QUẢ của … Phủ Thông"],
]); // prettier-ignore
export const OWNER_INITIALS = spelled("owner", "contains", [
  ["TP", "KẾT QUẢ của …. Bắc Kạn"], ["TX", "KẾT QUẢ của …. Sơn Tây"], ["TT", "KẾT QUẢ của …. Phủ Thông"],
  ["H", "KẾT QUẢ của …. Chợ Mới"], ["Q", "KẾT QUẢ của …. Ba Đình"], ["P", "KẾT QUẢ của …. Sông Cầu"], ["X", "KẾT QUẢ của …. Tân Lập"],
]); // prettier-ignore
/** Where the name ends, besides brackets and signs. */
export const OWNER_ENDINGS = spelled("owner", "contains", [
  ["năm", "KẾT QUẢ của Sở Nội vụ … 2022"],
  ["hai năm", "KẾT QUẢ của Sở Nội vụ … 2021, 2022"], ["ba năm", "KẾT QUẢ của Sở Nội vụ … 2020-2022"],
  ["các năm", "KẾT QUẢ của Sở Nội vụ … 2020-2022"], ["qua các năm", "KẾT QUẢ của Sở Nội vụ … 2020-2022"],
  ["giai đoạn", "KẾT QUẢ của Sở Nội vụ … 2021-2025"],
  ["theo", "KẾT QUẢ của Sở Nội vụ … Bộ chỉ số"],
  ["trên", "KẾT QUẢ của Sở Nội vụ … phần mềm"],
  ["và kết quả", "TỰ CHẤM của Sở Nội vụ … thẩm định"],
]); // prettier-ignore

/** Behind a comma they are the place of a unit and no part of its name: "Sở Nội vụ, tỉnh Bắc Kạn". */
export const PLACE_TERMS = spelled("place", "opening", [
  ["tỉnh", "… Bắc Kạn"], ["thành phố", "… Bắc Kạn"], ["TP", "… Bắc Kạn"], ["huyện", "… Chợ Mới"], ["quận", "… Ba Đình"],
  ["thị xã", "… Sơn Tây"],
]); // prettier-ignore
/** "của các huyện", "của tỉnh": all units, and none. */
export const SEVERAL_TERMS = spelled("several", "opening", [
  ["các", "… huyện, thành phố"],
  ["tất cả", "… đơn vị"],
  ["tỉnh", "… Bắc Kạn"],
]);

/** Names of sheets that name nobody, with a number or without. */
export const NAMELESS_TERMS = terms("nameless", "whole", [
  ["Sheet", "…1"], ["Trang", "… 2"], ["Bảng", "… 1"], ["Bảng tính", "…1"], ["Biểu", "… 3"], ["Phụ lục", "… II"], ["Mẫu", "… 1"],
  ["Data", "…"], ["Dữ liệu", "… 2022"], ["PL", "… 1"], ["BM", "…01"], ["Tổng hợp", "… 2022"], ["Chi tiết", "… 1"],
  ["Kết quả", "… 2022"], ["Chấm điểm", "… 2022"],
]); // prettier-ignore

/** A line that opens like a unit's name and is a title or a committee. */
export const NO_UNIT_LINE_TERMS: readonly Term<"no-unit">[] = [
  ...terms("no-unit", "contains", [
    ["tỉnh", "Thanh tra … Bắc Kạn"], ["năm 20", "Sở Nội vụ ……"], ["kết quả", "Sở Nội vụ: … tự chấm"], ["chỉ số", "Sở Nội vụ: … CCHC"],
    ["báo cáo", "Phòng Nội vụ …"], ["điểm", "Sở Nội vụ: bảng …"],
  ]),
  ...terms("no-unit", "opening", [["Ban chỉ đạo", "… cải cách hành chính"], ["Ban hành", "… kèm theo"]]),
]; // prettier-ignore

const WORDS = either(OWNER_BODIES);

/** "Đơn vị được đánh giá: Sở Nội vụ" → the name. */
export const LABEL = new RegExp(
  `^(?:tên\\s+)?(?:cơ quan,?\\s*)?${either(LABELLED_TERMS)}(?:\\s+${either(LABEL_ENDINGS)})?\\s*:\\s*(\\S.*)$`,
  "iu",
);
export const MEASURED = new RegExp(`^${either(MEASURED_TERMS)}`, "iu");
/** "… của Sở Nội vụ năm 2022" inside a title → the name, which ends before the year or a bracket. */
export const OF_UNIT = new RegExp(
  `${either(OWNER_OPENINGS)}\\s+((?:${WORDS}\\s|${either(OWNER_INITIALS)}\\.)\\s*\\S.*?)(?=\\s+${either(OWNER_ENDINGS)}(?:\\s|$)|\\s*[();:]|$)`,
  "iu",
);
export const PLACE = new RegExp(`^${either(PLACE_TERMS)}(?:\\s|$)`, "iu");
export const SEVERAL = new RegExp(`^${either(SEVERAL_TERMS)}(?:\\s|$)`, "iu");
/** In bare words. */
export const NAMELESS = new RegExp(`^${either(NAMELESS_TERMS)}? ?[\\divx]*$`);
