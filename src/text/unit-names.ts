/** Names of units: which kind of body they name, and how to tell them from other words. */
import type { PeerGroup } from "../scorebook/assessment";
import { fold, plain } from "./fold";

type Kind = PeerGroup["kind"];

const PREFIXES: readonly (readonly [Kind, RegExp])[] = [
  ["commune", /^(?:ubnd )?(?:cac )?(?:xa|phuong|thi tran|dac khu|tt|p|x)\b/],
  ["district", /^(?:ubnd )?(?:cac )?(?:huyen|thanh pho|thi xa|quan|tp|tx|h|q)\b/],
  [
    "department",
    /^(?:so|ban|van phong|vp|thanh tra|chi cuc|cuc|bao hiem|bhxh|cong an|bo chi huy|kho bac|truong|trung tam|vien|phong|dai|chi nhanh|ngan hang|tong cuc|vu|bo)\b/,
  ],
];

/** "Huyện Bạch Thông" → district; "other" for a bare name. */
export function kindOfUnit(name: string): Kind {
  // "TT-Huế" is no thị trấn: a hyphen makes the letters part of the name.
  if (/^\s*\p{L}{1,2}-\p{L}/u.test(name)) return "other";
  const words = plain(name).replace(/^(?:uy ban nhan dan|uy ban) /, "ubnd ");
  return PREFIXES.find(([, prefix]) => prefix.test(words))?.[0] ?? "other";
}

/** Words that begin like bodies and name none: "Ban hành kế hoạch", "Phòng chống tham nhũng", "Xã hội hóa". */
const NO_BODY =
  /^(?:ban hanh|bo phan|bo tri|bo thu tuc|phong chong|phong ngua|xa hoi|vu viec|truong hop|so luong|so hoa|so diem|so ho so)\b/;

/** True where a text is the name of a public body and no phrase that begins like one. */
export function isBody(name: string): boolean {
  return kindOfUnit(name) !== "other" && !NO_BODY.test(plain(name));
}

/** The kind that most of the units have; "other" where they disagree. */
export function kindOfUnits(names: readonly string[]): Kind {
  const counts = new Map<Kind, number>();
  for (const name of names) {
    const kind = kindOfUnit(name);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  let best: Kind = "other";
  let most = 0;
  for (const [kind, count] of counts) if (kind !== "other" && count > most) [best, most] = [kind, count];
  return most * 2 > names.length ? best : "other";
}

/** The kind that a heading speaks of ("UBND các huyện, thành phố"); null where it names none or several. */
export function kindOfHeading(text: string): Kind | null {
  const words = plain(text);
  const found: Kind[] = [];
  if (/\b(?:cap huyen|cac huyen|huyen thanh pho|huyen thi xa|khoi huyen|ubnd huyen)\b/.test(words))
    found.push("district");
  if (/\b(?:cap xa|cac xa|xa phuong|xa thi tran|khoi xa|phuong xa)\b/.test(words)) found.push("commune");
  if (/\b(?:cap so|cac so|so ban nganh|so nganh|khoi so|co quan chuyen mon|so ban)\b/.test(words))
    found.push("department");
  return found.length === 1 ? (found[0] ?? null) : null;
}

const BODY_PREFIXES = ["UBND", "Ủy ban nhân dân"].map((words) => `${fold(words)} `);
const PLACE_PREFIXES = [
  "huyện", "thành phố", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu", "tỉnh", "TP", "TX", "TT",
].map((words) => `${fold(words)} `); // prettier-ignore

/** "UBND huyện Bạch Thông", "H. Bạch Thông", "Bạch Thông" → the same folded words. */
export function bareUnitName(name: string): string {
  let words = fold(name.replace(/^\s*(?:TP|TX|TT|H|X|P|Q)\s*\.\s*/iu, " "));
  for (const prefixes of [BODY_PREFIXES, PLACE_PREFIXES]) {
    const prefix = prefixes.find((candidate) => words.startsWith(candidate));
    if (prefix !== undefined) words = words.slice(prefix.length);
  }
  return words;
}
