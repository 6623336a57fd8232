/** What is said without a figure: "giữ nguyên bậc", "tăng bậc", "dẫn đầu", as a table of patterns. */
import type { Statement } from "../claim";
import { startsWith, wordsBefore } from "../cues";
import { isWord } from "../sentences";
import type { Named } from "../names";
import { heldBy, type State, type View } from "../view";

export interface StatementRule {
  /** A sentence about huyện Bạch Thông in 2022; what is said stands in ⟦…⟧. */
  readonly example: string;
  /** Null where the words look like a statement and are none. */
  readonly says: Statement["kind"] | null;
  /** Four words from where it begins. */
  readonly words: RegExp;
  /** How many of them it is. */
  readonly length: number;
  /** The word before it. */
  readonly after?: RegExp;
  /** A unit that it is compared with, or an area that it is said of, follows at once. */
  readonly names?: "unit" | "area";
}

const RANKS = "(?:bac|hang|thu hang|thu bac|vi tri xep)";

/** What leads, or comes last, of something; "dẫn đầu về thể chế". */
const OF_AREA = "(?:khoi |cac don vi )?(?:ve|o|trong)(?: linh vuc| noi dung)?";

export const STATEMENT_RULES: readonly StatementRule[] = [
  {
    example: "Để ⟦dẫn đầu⟧, huyện Bạch Thông phải cố gắng.",
    says: null,
    words: /^(?:dan|dung) dau\b/,
    after: /^(?:de|tung|muon)$/,
    length: 2,
  },
  {
    example: "Ba vị trí ⟦dẫn đầu⟧ lần lượt là huyện Bạch Thông, Ba Bể và Chợ Đồn.",
    says: null,
    words: /^(?:dan|dung) dau (?:\w+ ){0,3}?(?:lan luot|gom|nam)\b/,
    after: /^(?:tri|vi|phuong|huyen)$/,
    length: 2,
  },
  {
    example: "Huyện Bạch Thông ⟦dẫn đầu⟧ về chỉ đạo, điều hành.",
    says: "first",
    words: new RegExp(`^(?:dan|dung) dau ${OF_AREA} `),
    names: "area",
    length: 2,
  },
  {
    example: "Huyện Bạch Thông ⟦đứng cuối⟧ về tổ chức bộ máy.",
    says: "last",
    words: new RegExp(`^(?:dung|xep) cuoi ${OF_AREA} `),
    names: "area",
    length: 2,
  },
  {
    example: "Cải cách thể chế ⟦cao nhất⟧ trong 8 đơn vị.",
    says: "first",
    words: /^cao nhat trong (?:so |tong so )?(?: |cac )?(?:don vi|dia phuong|co quan|xa|huyen|so)\b/,
    length: 2,
  },
  {
    example: "Cải cách tổ chức bộ máy ⟦thấp nhất⟧ trong 8 đơn vị.",
    says: "last",
    words: /^thap nhat trong (?:so |tong so )?(?: |cac )?(?:don vi|dia phuong|co quan|xa|huyen|so)\b/,
    length: 2,
  },
  {
    example: "Để ⟦bằng⟧ huyện Ba Bể, huyện Bạch Thông còn phải cố gắng.",
    says: null,
    words: /^bang\b/,
    after: /^(?:de|hang|bac|tang|giam)$/,
    length: 1,
  },
  {
    example: "Tổng điểm của huyện Bạch Thông ⟦cao hơn⟧ mức trung bình của các huyện.",
    says: "above-mean",
    words: /^cao hon (?:\w+ ){0,4}?(?:trung binh|binh quan)\b/,
    length: 2,
  },
  {
    example: "Tổng điểm của huyện Bạch Thông ⟦thấp hơn⟧ mức trung bình của các huyện.",
    says: "below-mean",
    words: /^thap hon (?:\w+ ){0,4}?(?:trung binh|binh quan)\b/,
    length: 2,
  },
  {
    example: "Tổng điểm của huyện Bạch Thông ⟦cao hơn⟧ huyện Ba Bể.",
    says: "above-unit",
    words: /^cao hon\b/,
    names: "unit",
    length: 2,
  },
  {
    example: "Tổng điểm của huyện Bạch Thông ⟦thấp hơn⟧ huyện Ba Bể.",
    says: "below-unit",
    words: /^thap hon\b/,
    names: "unit",
    length: 2,
  },
  {
    example: "Tổng điểm của huyện Bạch Thông ⟦nhỉnh hơn⟧ huyện Ba Bể.",
    says: "above-unit",
    words: /^nhinh hon\b/,
    names: "unit",
    length: 2,
  },
  {
    example: "Huyện Bạch Thông xếp ⟦trên⟧ huyện Ba Bể.",
    says: "above-unit",
    words: /^tren \w/,
    after: /^(?:xep|dung|hang)$/,
    names: "unit",
    length: 1,
  },
  {
    example: "Huyện Bạch Thông xếp ⟦dưới⟧ huyện Ba Bể.",
    says: "below-unit",
    words: /^(?:duoi|sau) \w/,
    after: /^(?:xep|dung|hang)$/,
    names: "unit",
    length: 1,
  },
  {
    example: "Huyện Bạch Thông xếp ⟦ngay sau⟧ huyện Ba Bể.",
    says: "next-to-unit",
    words: /^ngay sau (?!la\b)\w/,
    names: "unit",
    length: 2,
  },
  {
    example: "Lĩnh vực ⟦mất nhiều điểm nhất⟧ là chế độ công vụ.",
    says: "most-lost",
    words: /^(?:mat|bi tru) nhieu diem nhat la\b/,
    names: "area",
    length: 4,
  },
  {
    example: "Huyện Bạch Thông ⟦thua⟧ huyện Ba Bể.",
    says: "below-unit",
    words: /^thua\b/,
    names: "unit",
    length: 1,
  },
  {
    example: "Huyện Bạch Thông ⟦đồng hạng với⟧ huyện Ba Bể.",
    says: "level-unit",
    words: /^dong hang voi\b/,
    names: "unit",
    length: 3,
  },
  {
    example: "Huyện Bạch Thông có tổng điểm ⟦bằng⟧ huyện Ba Bể.",
    says: "level-unit",
    words: /^bang\b/,
    names: "unit",
    length: 1,
  },
  {
    example: "Lĩnh vực có tỷ lệ điểm đạt ⟦cao nhất⟧ là tổ chức bộ máy.",
    says: "highest-share",
    words: /^cao nhat (?:la|thuoc ve|o)\b/,
    after: /^(?:dat|le|diem|da)$/,
    names: "area",
    length: 2,
  },
  {
    example: "Lĩnh vực có tỷ lệ điểm đạt ⟦thấp nhất⟧ là chế độ công vụ.",
    says: "lowest-share",
    words: /^thap nhat (?:la|thuoc ve|o)\b/,
    after: /^(?:dat|le|diem|da)$/,
    names: "area",
    length: 2,
  },
  {
    example: "Cải cách tài chính công ⟦giữ nguyên bậc⟧.",
    says: "rank-same",
    words: new RegExp(`^giu nguyen ${RANKS}\\b`),
    length: 3,
  },
  {
    example: "Cải cách thể chế ⟦tăng bậc⟧.",
    says: "rank-up",
    words: new RegExp(`^tang ${RANKS}\\b`),
    length: 2,
  },
  {
    example: "Cải cách chế độ công vụ ⟦giảm bậc⟧.",
    says: "rank-down",
    words: new RegExp(`^giam ${RANKS}\\b`),
    length: 2,
  },
  {
    example: "Tổng điểm của huyện Bạch Thông ⟦cao hơn⟧ năm 2021.",
    says: "score-up",
    words: /^cao hon(?: so voi)? nam\b/,
    length: 2,
  },
  {
    example: "Điểm lĩnh vực chế độ công vụ ⟦thấp hơn⟧ năm 2021.",
    says: "score-down",
    words: /^thap hon(?: so voi)? nam\b/,
    length: 2,
  },
  {
    example: "Điểm số ⟦tăng mạnh nhất⟧ ở lĩnh vực chính quyền điện tử.",
    says: "largest-gain",
    words: /^tang (?:manh|nhieu|cao) nhat (?:o|la|thuoc ve)\b/,
    names: "area",
    length: 3,
  },
  {
    example: "Điểm số ⟦giảm mạnh nhất⟧ ở lĩnh vực chế độ công vụ.",
    says: "largest-loss",
    words: /^giam (?:manh|nhieu) nhat (?:o|la|thuoc ve)\b/,
    names: "area",
    length: 3,
  },
  {
    example: "Huyện Bạch Thông bỏ xa huyện ⟦đứng cuối⟧ bảng.",
    says: null,
    words: /^(?:dan dau|(?:dung|xep) (?:dau|cuoi))\b(?! (?:\w+ ){0,3}(?:la|thuoc|goi)\b)/,
    after: /^(?:huyen|vi|phuong|tinh|xa|nganh)$/,
    length: 2,
  },
  {
    example: "Chính quyền điện tử là lĩnh vực có điểm ⟦tăng nhiều nhất⟧.",
    says: "largest-gain",
    words: /^tang nhieu nhat\b/,
    after: /^diem$/,
    length: 3,
  },
  {
    example: "Chế độ công vụ là lĩnh vực có điểm ⟦giảm nhiều nhất⟧.",
    says: "largest-loss",
    words: /^giam nhieu nhat\b/,
    after: /^diem$/,
    length: 3,
  },
  {
    example: "Cải cách thể chế: Điểm ⟦tăng⟧ là do kết quả thực hiện.",
    says: "score-up",
    words: /^tang la do\b/,
    after: /^diem$/,
    length: 1,
  },
  {
    example: "Chế độ công vụ: Điểm ⟦giảm⟧ là do kết quả thực hiện.",
    says: "score-down",
    words: /^giam la do\b/,
    after: /^diem$/,
    length: 1,
  },
  {
    example: "Huyện Bạch Thông ⟦dẫn đầu⟧ các huyện, thành phố.",
    says: "first",
    words: /^dan dau\b/,
    length: 2,
  },
  {
    example: "Người ⟦đứng đầu⟧ chịu trách nhiệm.",
    says: null,
    words: /^dung dau\b/,
    after: /^nguoi$/,
    length: 2,
  },
  { example: "Huyện Bạch Thông ⟦đứng đầu⟧ các huyện.", says: "first", words: /^dung dau\b/, length: 2 },
  {
    example: "Huyện Bạch Thông ⟦đứng cuối⟧ các huyện.",
    says: "last",
    words: /^(?:dung|xep) cuoi\b/,
    length: 2,
  },
  {
    example: "Huyện Bạch Thông ⟦xếp đầu tiên⟧.",
    says: "first",
    words: /^(?:dung|xep) dau tien\b/,
    length: 3,
  },
  {
    example: "Huyện Bạch Thông giành ⟦quán quân⟧ Chỉ số CCHC.",
    says: "first",
    words: /^quan quan\b/,
    length: 2,
  },
];

/** A statement that begins at a word, of the subject named in this sentence; null where none does. */
export function statementAt(view: View, state: State, at: number): Statement | null {
  const { tokens } = view;
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const rule = ruleAt(view, at);
  if (rule === undefined || rule.says === null) return null;
  if (rule.names !== "area" && isOfAList(view, at)) return null;
  const { says: kind } = rule;
  const end = tokens[Math.min(at + rule.length - 1, tokens.length - 1)]?.end ?? token.end;
  const named = namedAfter(view, at + rule.length, rule.names);
  if (named?.kind === "criterion") {
    const words = view.words.join(" ");
    const ofShares = kind === "highest-share" || kind === "lowest-share";
    const ofPlace = kind === "first" || kind === "last";
    if (!ofPlace && !(ofShares ? /\blinh vuc\b.*\bty le\b/ : /\bdiem\b/).test(words)) return null;
    const subject = { ...state.subject, criteria: named.criteria, together: [], inherited: false };
    return { kind, subject, year: state.year, listed: false, start: token.start, end };
  }
  // Of whom it is said must be plain: the area named, or the one that the line is about.
  const ofTotal = /^tong diem\b/.test(view.words.join(" ")) && kind.startsWith("score");
  const plain =
    ofTotal || state.named >= 0 || state.subject.criteria[0] !== 0 || isWord(tokens[at - 1], "tuy");
  const beside = named?.kind === "unit" && state.subject.unit !== null && named.unit !== state.subject.unit;
  if (!plain && !beside && kind !== "first" && kind !== "last") return null;
  const last = Math.min(at + rule.length - 1, tokens.length - 1);
  // "Xét về tỷ lệ, A dẫn đầu": of the shares of all areas, not of the units.
  if (
    (kind === "first" || kind === "last") &&
    BY_SHARE.test(view.words.join(" ")) &&
    state.subject.criteria[0] !== 0
  ) {
    const share = kind === "first" ? "highest-share" : "lowest-share";
    return { kind: share, subject: state.subject, year: state.year, listed: false, start: token.start, end };
  }
  const { subject, year } = heldBy(view, state, last);
  const other = named?.kind === "unit" ? { other: named.unit } : {};
  return { kind, subject, year, listed: false, start: token.start, end, ...other };
}

const BY_SHARE = /^(?:xet )?(?:ve|theo) (?:mat )?ty le\b/;

/** Words that a rule may look at. */
const WORDS = 8;
/** Words between a statement and the name that belongs to it: "là lĩnh vực". */
const NAME_REACH = 4;

/** The unit or area that follows a statement; undefined where the rule asks for none, or none is there. */
function namedAfter({ mentions }: View, from: number, names: StatementRule["names"]): Named | undefined {
  if (names === undefined) return undefined;
  const kind = names === "unit" ? "unit" : "criterion";
  const reach = names === "unit" ? 1 : NAME_REACH;
  return mentions.find(
    (mention) => mention.from >= from && mention.from <= from + reach && mention.named.kind === kind,
  )?.named;
}

function ruleAt(view: View, at: number): StatementRule | undefined {
  const { tokens } = view;
  const words = tokens.slice(at, at + WORDS).map((token) => (token.kind === "word" ? token.word : ""));
  const text = words.join(" ");
  const previous = tokens[at - 1];
  const before = previous?.kind === "word" ? previous.word : "";
  return STATEMENT_RULES.find(
    (rule) =>
      rule.words.test(text) &&
      (rule.after?.test(before) ?? true) &&
      (rule.names === undefined || namedAfter(view, at + rule.length, rule.names) !== undefined),
  );
}

/** "các lĩnh vực tăng bậc", "04 lĩnh vực giảm bậc": said of a list, which is held elsewhere. */
function isOfAList({ tokens }: View, at: number): boolean {
  return startsWith(wordsBefore(tokens, at, 3), "vuc linh");
}
