/**
 * How units and peer groups are called in running text: "Huyện Bạch Thông" heads a column, the report
 * says "huyện Bạch Thông" and "UBND huyện Bạch Thông"; "Sở Nội vụ" stays as it is.
 */
import type { PeerGroup, Unit } from "../scorebook/assessment";
import type { Language } from "./language";

/** Kinds of administrative unit with their spellings; the first is the one to write. */
const UNIT_KINDS: readonly (readonly [kind: string, english: string, ...abbreviations: string[]])[] = [
  ["thành phố", "city", "TP.", "TP"],
  ["thị xã", "town", "TX.", "TX"],
  ["thị trấn", "township", "TT.", "TT"],
  ["đặc khu", "special zone", "ĐK."],
  ["huyện", "district", "H."],
  ["quận", "urban district", "Q."],
  ["phường", "ward", "P."],
  ["xã", "commune", "X."],
];

/** Order in which a group lists its kinds: "huyện, thị xã, thành phố", "xã, phường, thị trấn". */
const DISTRICT_ORDER = ["quận", "huyện", "thị xã", "thành phố"];
const COMMUNE_ORDER = ["xã", "phường", "thị trấn", "đặc khu"];

const CENTRAL_CITIES = ["Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế"];

export interface UnitWords {
  /** In running text: "huyện Bạch Thông", "Sở Nội vụ". */
  readonly unit: string;
  /** Who reports: "UBND huyện Bạch Thông", "Sở Nội vụ". */
  readonly issuer: string;
  /** The letterhead's lines in capitals: ["ỦY BAN NHÂN DÂN", "HUYỆN BẠCH THÔNG"]. */
  readonly letterhead: readonly string[];
  /** "huyện"; "" for a unit that is no administrative one. */
  readonly kind: string;
  /** Without its kind: "Bạch Thông". */
  readonly properName: string;
}

/**
 * Takes "UBND H. Bạch Thông" apart into its kind and proper name; kind "" where it names none.
 * Abbreviations count among territorial units only: a department's "TT" is a centre, not a township.
 */
export function splitUnitName(
  name: string,
  territorial: boolean,
): { readonly kind: string; readonly properName: string } {
  const bare = name.replace(/^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s+/iu, "").trim();
  const lower = bare.toLowerCase();
  for (const [kind, , ...abbreviations] of UNIT_KINDS) {
    for (const spelling of territorial ? [kind, ...abbreviations] : [kind]) {
      if (!lower.startsWith(spelling.toLowerCase())) continue;
      const rest = bare.slice(spelling.length);
      if (rest.trim() === "" || !(spelling.endsWith(".") || /^\s/.test(rest))) continue;
      return { kind, properName: properCase(rest.replace(/^[\s.]+/, "")) };
    }
  }
  return { kind: "", properName: bare };
}

function isTerritorial(group: PeerGroup): boolean {
  return group.kind === "district" || group.kind === "commune";
}

/** "BẠCH THÔNG" → "Bạch Thông"; a name that is not all capitals stays. */
function properCase(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase()) return name;
  return name.toLowerCase().replace(/(^|[\s-])(\p{Ll})/gu, (_, gap: string, letter: string) => {
    return gap + letter.toUpperCase();
  });
}

export function unitWords(name: string, group: PeerGroup, language: Language): UnitWords {
  const { kind, properName } = splitUnitName(name, isTerritorial(group));
  if (kind === "") {
    return { unit: properName, issuer: name, letterhead: [name.toUpperCase()], kind, properName };
  }
  if (language === "en") {
    const english = UNIT_KINDS.find(([vietnamese]) => vietnamese === kind)?.[1] ?? kind;
    const unit = `${properName} ${english}`;
    return {
      unit,
      issuer: `the People's Committee of ${unit}`,
      letterhead: ["PEOPLE'S COMMITTEE", `OF ${unit.toUpperCase()}`],
      kind,
      properName,
    };
  }
  const unit = `${kind} ${properName}`;
  return {
    unit,
    issuer: `UBND ${unit}`,
    letterhead: ["ỦY BAN NHÂN DÂN", unit.toUpperCase()],
    kind,
    properName,
  };
}

/** What the ranked units are called after "01/08": "huyện, thành phố"; "sở, ban, ngành"; "xã, phường". */
export function peersWords(group: PeerGroup, units: readonly Unit[], language: Language): string {
  if (language === "en") {
    return { district: "districts and cities", department: "departments", commune: "communes and wards" }[
      group.kind === "other" ? "department" : group.kind
    ];
  }
  if (group.kind === "department") return "sở, ban, ngành";
  if (group.kind === "other") return "đơn vị";
  const order = group.kind === "district" ? DISTRICT_ORDER : COMMUNE_ORDER;
  const named = kindsIn([group.name], order);
  if (named.length > 1) return named.join(", ");
  const held = kindsIn(
    units.map((unit) => splitUnitName(unit.name, true).kind),
    order,
  );
  if (held.length > 1) return held.join(", ");
  return group.kind === "district" ? "huyện, thành phố" : "xã, phường";
}

/** The kinds that any of these texts names, in their usual order. */
function kindsIn(texts: readonly string[], order: readonly string[]): readonly string[] {
  const joined = ` ${texts.join(" ").toLowerCase()} `.replaceAll(",", " ");
  return order.filter((kind) => joined.includes(` ${kind} `));
}

/** Whom the decision evaluated: "UBND các huyện, thành phố", "các sở, ban, ngành". */
export function evaluatedWords(group: PeerGroup, peers: string, language: Language): string {
  if (language === "en") return peers;
  return isTerritorial(group) ? `UBND các ${peers}` : `các ${peers}`;
}

/** " cấp huyện", " cấp xã", "" for departments; with its space, since it may be empty. */
export function levelWords(group: PeerGroup, language: Language): string {
  if (group.kind === "district") return language === "vi" ? " cấp huyện" : " district";
  if (group.kind === "commune") return language === "vi" ? " cấp xã" : " commune";
  return "";
}

/** "tỉnh Bắc Kạn", "thành phố Hà Nội"; "" where the province is unknown. */
export function provinceWords(province: string, language: Language): string {
  const bare = province.replace(/^(tỉnh|thành phố|TP\.?)\s+/iu, "").trim();
  if (bare === "") return "";
  const city = CENTRAL_CITIES.includes(bare);
  if (language === "en") return `${bare} ${city ? "city" : "province"}`;
  return `${city ? "thành phố" : "tỉnh"} ${bare}`;
}

/** " trên địa bàn tỉnh Bắc Kạn", "" where the province is unknown. */
export function whereWords(province: string, language: Language): string {
  const words = provinceWords(province, language);
  if (words === "") return "";
  return language === "vi" ? ` trên địa bàn ${words}` : ` in ${words}`;
}

/** "KHĐT" of "Sở Kế hoạch và Đầu tư" with its S: the initials that a department's symbol carries. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s,-]+/)
    .filter((word) => word !== "" && !["và", "các"].includes(word.toLowerCase()))
    .map((word) => (word === word.toUpperCase() && word.length > 1 ? word : word.charAt(0).toUpperCase()))
    .join("");
}

/** For a title in capitals: "HUYỆN BẠCH THÔNG". */
export function unitCapitals(words: UnitWords): string {
  return words.unit.toUpperCase();
}
