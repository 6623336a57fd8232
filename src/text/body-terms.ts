/** Words for public bodies: what names begin with, what headings over them say. */
import type { PeerGroup } from "../scorebook/assessment";
import { spelled, terms, type Term } from "./terms";

type Kind = PeerGroup["kind"];

/** "UBND các huyện": words before the kind of a body that say nothing of it. */
const BEFORE = { after: ["UBND", "các"] };

/** What the name of a unit begins with; the first kind that fits counts. */
export const BODY_TERMS: readonly Term<Kind>[] = [
  ...terms("commune", "opening", [
    ["xã", "UBND … Tân Lập"], ["phường", "… Sông Cầu"], ["thị trấn", "UBND … Phủ Thông"], ["đặc khu", "… Vân Đồn"],
    ["TT", "…. Phủ Thông"], ["P", "…. Sông Cầu"], ["X", "…. Tân Lập"],
  ], BEFORE),
  ...terms("district", "opening", [
    ["huyện", "UBND … Chợ Mới"], ["thành phố", "… Bắc Kạn"], ["thị xã", "UBND các …, thành phố"], ["quận", "… Ba Đình"],
    ["TP", "…. Bắc Kạn"], ["TX", "…. Sơn Tây"], ["H", "…. Chợ Mới"], ["Q", "…. Ba Đình"],
  ], BEFORE),
  ...terms("department", "opening", [
    ["sở", "… Nội vụ"], ["ban", "… Dân tộc"], ["văn phòng", "… UBND tỉnh"], ["VP", "… HĐND tỉnh"], ["thanh tra", "… tỉnh"],
    ["chi cục", "… Thuế"], ["cục", "… Thống kê"], ["bảo hiểm", "… xã hội tỉnh"], ["BHXH", "… tỉnh"], ["công an", "… tỉnh"],
    ["bộ chỉ huy", "… quân sự"], ["kho bạc", "… Nhà nước"], ["trường", "… Chính trị"], ["trung tâm", "… Xúc tiến đầu tư"],
    ["viện", "… Kiểm sát"], ["phòng", "… Tư pháp"], ["đài", "… Phát thanh"], ["chi nhánh", "… Văn phòng đăng ký đất đai"],
    ["ngân hàng", "… Nhà nước"], ["tổng cục", "… Thuế"], ["vụ", "… Pháp chế"], ["bộ", "… Tài chính"],
  ]),
]; // prettier-ignore

/** What a heading over several units says of them; one that speaks of several kinds names none. */
export const HEADING_TERMS: readonly Term<Kind>[] = [
  ...terms("district", "contains", [
    ["cấp huyện", "Khối UBND …"], ["các huyện", "UBND …"], ["huyện, thành phố", "Các …"], ["huyện, thị xã", "UBND …"],
    ["khối huyện", "II. …"], ["UBND huyện", "Chỉ số của …"],
  ]),
  ...terms("commune", "contains", [
    ["cấp xã", "Khối …"], ["các xã", "UBND …"], ["xã, phường", "Kết quả của …"], ["xã, thị trấn", "UBND …"],
    ["khối xã", "III. …"], ["phường, xã", "UBND …"],
  ]),
  ...terms("department", "contains", [
    ["cấp sở", "Kết quả …"], ["các sở", "I. …"], ["sở, ban, ngành", "Khối …"], ["sở, ngành", "Chỉ số …"],
    ["khối sở", "I. …"], ["cơ quan chuyên môn", "Các … thuộc UBND tỉnh"], ["sở, ban", "Chỉ số …"],
  ]),
]; // prettier-ignore

/** The committee's full name, before its place: read as "UBND". */
export const COMMITTEE_TERMS = terms("committee", "opening", [
  ["Ủy ban nhân dân", "… huyện Chợ Mới"],
  ["Ủy ban", "… huyện Chợ Mới"],
]);

/** What is left out of a name to compare it: the committee, then the kind of place, then a kind's initial. */
export const COMMITTEE_PREFIXES = spelled("committee", "opening", [
  ["UBND", "… huyện Bạch Thông"],
  ["Ủy ban nhân dân", "… huyện Bạch Thông"],
]);
export const PLACE_PREFIXES = spelled("place", "opening", [
  ["huyện", "… Bạch Thông"], ["thành phố", "… Bắc Kạn"], ["thị xã", "… Sơn Tây"], ["quận", "… Ba Đình"], ["xã", "… Tân Lập"],
  ["phường", "… Sông Cầu"], ["thị trấn", "… Phủ Thông"], ["đặc khu", "… Vân Đồn"], ["tỉnh", "… Bắc Kạn"], ["TP", "… Bắc Kạn"],
  ["TX", "… Sơn Tây"], ["TT", "… Phủ Thông"],
]); // prettier-ignore
export const PLACE_INITIALS = spelled("place", "opening", [
  ["TP", "…. Bắc Kạn"], ["TX", "…. Sơn Tây"], ["TT", "…. Phủ Thông"], ["H", "…. Bạch Thông"], ["X", "…. Tân Lập"],
  ["P", "…. Sông Cầu"], ["Q", "…. Ba Đình"],
]); // prettier-ignore
