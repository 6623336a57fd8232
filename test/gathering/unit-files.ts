/** A golden book of 63 units in three groups, and the file that each unit would have sent of it. */
import { sheet, snapshotOf, type MadeSheet } from "../making/snapshot";
import type { Snapshot } from "../../src/workbook/snapshot";

export interface GoldenCriterion {
  readonly code: string;
  readonly name: string;
  /** 1: an area. */
  readonly level: number;
  readonly max: number;
}

export interface GoldenGroup {
  readonly criteria: readonly GoldenCriterion[];
  readonly units: readonly string[];
}

const AREAS = [
  "Công tác chỉ đạo, điều hành",
  "Cải cách thể chế",
  "Cải cách thủ tục hành chính",
  "Tài chính công",
];
const TASKS = [
  "Ban hành kế hoạch",
  "Thực hiện kế hoạch",
  "Báo cáo định kỳ",
  "Kiểm tra, giám sát",
  "Tuyên truyền",
];
const ROMAN = ["I", "II", "III", "IV"];

/** A criteria set of its own for each kind of body. */
function criteria(tasks: number, most: number, suffix: string): readonly GoldenCriterion[] {
  return AREAS.flatMap((area, at) => {
    const leaves = TASKS.slice(0, tasks).map((task, index): GoldenCriterion => {
      const max = 1 + ((at + index) % most) / 2;
      return { code: `${at + 1}.${index + 1}`, name: `${task} ${suffix} ${at + 1}`, level: 2, max };
    });
    const max = leaves.reduce((sum, leaf) => sum + leaf.max, 0);
    return [{ code: ROMAN[at] ?? "", name: area, level: 1, max }, ...leaves];
  });
}

const DEPARTMENTS = ["Nội vụ", "Tư pháp", "Y tế", "Tài chính", "Xây dựng", "Công Thương", "Ngoại giao", "Giáo dục và Đào tạo", "Khoa học và Công nghệ", "Nông nghiệp và Môi trường", "Dân tộc và Tôn giáo", "Văn hóa, Thể thao và Du lịch"]; // prettier-ignore
const DISTRICTS = [
  "Ba Bể",
  "Na Rì",
  "Chợ Đồn",
  "Chợ Mới",
  "Pác Nặm",
  "Ngân Sơn",
  "Bạch Thông",
  "Trùng Khánh",
];
const SYLLABLES = ["Kim", "Hỷ", "Sơn", "Thành", "Lộc", "Phú", "Yên", "Hòa"];

export const GOLDEN: readonly GoldenGroup[] = [
  { criteria: criteria(4, 3, "của sở"), units: DEPARTMENTS.map((name) => `Sở ${name}`) },
  { criteria: criteria(5, 4, "cấp huyện"), units: DISTRICTS.map((name) => `Huyện ${name}`) },
  {
    criteria: criteria(3, 2, "ở xã"),
    units: Array.from({ length: 43 }, (_, at) => {
      const [first = "", second = ""] = [SYLLABLES[at % 8], SYLLABLES[(at + 1 + Math.floor(at / 8)) % 8]];
      return `Xã ${first} ${second}${at >= 40 ? " Thượng" : ""}`;
    }),
  },
];

export type Part = "self" | "appraised";

/** What a unit scored itself, and what it was given: exact to a hundredth, made of its place alone. */
export function scoreOf(group: GoldenGroup, unit: number, leaf: GoldenCriterion, part: Part): number {
  const at = group.criteria.indexOf(leaf);
  const hundred = Math.round(leaf.max * 100);
  const self = hundred - (((unit + 3) * (at + 7)) % 41);
  return (part === "self" ? self : Math.max(0, self - ((unit * 5 + at * 11) % 23))) / 100;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The score of any node: of a leaf, of an area, of the total. */
export function figureOf(group: GoldenGroup, unit: number, code: string, part: Part): number {
  let isInside = code === "";
  let sum = 0;
  for (const criterion of group.criteria) {
    if (criterion.level === 1) isInside = code === "" || criterion.code === code;
    else if (isInside || criterion.code === code) sum += scoreOf(group, unit, criterion, part);
  }
  return round(sum);
}

/** How an office lays its form out: the same figures, other columns. */
export type Style = "plain" | "evidence" | "appraised-first";

export interface Change {
  readonly style?: Style;
  readonly year?: number;
  /** Leaves that the form does not have, by code. */
  readonly without?: readonly string[];
  /** Other figures, as an earlier version has them. */
  readonly shift?: number;
}

/** The sheet of a unit as it would be sent. */
export function unitSheet(group: GoldenGroup, unit: number, change: Change = {}): MadeSheet {
  const { style = "plain", year = 2025, without = [], shift = 0 } = change;
  const kept = group.criteria.filter(({ code }) => !without.includes(code));
  const columns: Readonly<Record<Style, readonly string[]>> = {
    plain: ["self", "appraised"],
    evidence: ["self", "", "appraised"],
    "appraised-first": ["appraised", "self"],
  };
  const captions: Readonly<Record<string, string>> = {
    self: style === "plain" ? "Điểm tự chấm" : "Tự đánh giá",
    appraised: style === "plain" ? "Điểm thẩm định" : "Hội đồng thẩm định",
    "": "Tài liệu kiểm chứng",
  };
  const value = (code: string, part: string): number | string => {
    if (part !== "self" && part !== "appraised") return "Kế hoạch số 12";
    const missing = without.reduce((sum, gone) => {
      const leaf = group.criteria.find((one) => one.code === gone);
      const isInside =
        code === "" || group.criteria.filter(({ level }) => level === 1)[Number(gone[0]) - 1]?.code === code;
      return leaf !== undefined && isInside ? sum + scoreOf(group, unit, leaf, part) : sum;
    }, 0);
    const isShifted = ["", "I", "1.1"].includes(code) && part === "self";
    return round(figureOf(group, unit, code, part) - missing - (isShifted ? shift : 0));
  };
  const line = (code: string, name: string, max: number) => [
    code,
    name,
    round(max),
    ...columns[style].map((part) => value(code, part)),
  ];
  const total = kept.filter(({ level }) => level === 2).reduce((sum, { max }) => sum + max, 0);
  const maxOf = ({ code, level, max }: GoldenCriterion): number => {
    if (level === 2) return max;
    const gone = without.filter((leaf) => ROMAN[Number(leaf[0]) - 1] === code);
    return (
      max - gone.reduce((sum, leaf) => sum + (group.criteria.find((one) => one.code === leaf)?.max ?? 0), 0)
    );
  };
  const name = group.units[unit] ?? "";
  return sheet(style === "evidence" ? "Biểu 1" : "Chấm điểm", [
    [`BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`],
    [`Đơn vị: ${name}`],
    [],
    ["STT", "Nội dung", "Điểm tối đa", ...columns[style].map((part) => captions[part] ?? "")],
    ...kept.map((criterion) => line(criterion.code, criterion.name, maxOf(criterion))),
    line("", "Tổng điểm", total),
  ]);
}

export function unitFile(group: GoldenGroup, unit: number, change: Change = {}): Snapshot {
  return { ...snapshotOf(unitSheet(group, unit, change)), fileName: `${group.units[unit] ?? ""}.xlsx` };
}
