/** Names of persons: rows of candidates, pupils or staff are no public bodies. They vote; most rows decide. */
import { tidy } from "../../text/fold";

/** What nearly all Vietnamese names of persons open with. */
export const SURNAMES = [
  { term: "nguyễn", example: "Nguyễn Văn An" }, { term: "trần", example: "Trần Thị Bình" }, { term: "lê", example: "Lê Minh Châu" },
  { term: "phạm", example: "Phạm Thị Chi" }, { term: "hoàng", example: "Hoàng Văn Hà" }, { term: "huỳnh", example: "Huỳnh Tấn Đạt" },
  { term: "phan", example: "Phan Văn Em" }, { term: "vũ", example: "Vũ Thị Nga" }, { term: "võ", example: "Võ Hoài Nam" },
  { term: "đặng", example: "Đặng Thu Hà" }, { term: "bùi", example: "Bùi Quang Huy" }, { term: "đỗ", example: "Đỗ Thị Lan" },
  { term: "hồ", example: "Hồ Văn Mạnh" }, { term: "ngô", example: "Ngô Đức Minh" }, { term: "dương", example: "Dương Thị Nhung" },
  { term: "lý", example: "Lý A Páo" }, { term: "đinh", example: "Đinh Công Sơn" }, { term: "đoàn", example: "Đoàn Thị Tâm" },
  { term: "trịnh", example: "Trịnh Xuân Thanh" }, { term: "trương", example: "Trương Thị Yến" }, { term: "đào", example: "Đào Văn Tú" },
  { term: "nông", example: "Nông Văn Dền" }, { term: "giàng", example: "Giàng A Sáu" }, { term: "vàng", example: "Vàng Thị Mỷ" },
] as const; // prettier-ignore

const NAME = new RegExp(`^(?:${SURNAMES.map(({ term }) => term).join("|")}) \\S+(?: \\S+){1,3}$`, "u");

/** Three to five words, each in capitals at its head: as persons are called, and few places. */
const FULL_NAME = /^\p{Lu}[\p{Ll}\p{M}]*(?: \p{Lu}[\p{L}\p{M}]*){2,4}$/u;

/** "Triệu Thị Ngân", whatever the surname; a place may be called so too ("Tân Phú Đông"), so nearly all of a list must. */
export function isFullName(name: string): boolean {
  return FULL_NAME.test(tidy(name).normalize("NFC"));
}

/** "Nguyễn Văn An"; "Trần Văn Thời" is a district as well, so only a list of many speaks. */
export function looksLikePerson(name: string): boolean {
  return NAME.test(tidy(name).normalize("NFC").toLowerCase());
}
