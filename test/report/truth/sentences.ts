/**
 * Every sentence that the report may hold, as a pattern with what must be true of it (rules/). A sentence that no
 * pattern takes is a fault too: nothing in a report goes unread.
 */
import { bare } from "./derived";
import type { Oracle } from "./oracle";
import { AREAS, COUNTS, LISTS } from "./rules/areas";
import { ASSESSMENT, thatReach } from "./rules/assessment";
import { LOST } from "./rules/lost";
import { NOTES } from "./rules/notes";
import { decided, fixed, rule, type Rule } from "./rules/rule";
import { TOTALS } from "./rules/total";

const FIXED: readonly Rule[] = [
  rule(
    "Ngày (?<date>.+?) (?<by>\\[cơ quan ban hành quyết định\\]|UBND tỉnh Bắc Kạn) ban hành Quyết định số (?<number>.+?) về phê duyệt kết quả Chỉ số cải cách hành chính \\(CCHC\\) của .+? năm (?<year>\\d{4}).*? như sau:",
    (groups, oracle) => decided(groups, oracle) && Number(groups["year"]) === oracle.year,
  ),
  fixed("\\(Chi tiết tại Phụ lục II kèm theo báo cáo\\)"),
  fixed("\\(Chi tiết tại Phụ lục(?: I)? kèm theo\\)"),
  fixed("Theo chức năng, nhiệm vụ được phân công chỉ đạo, [^.]+\\."),
  fixed("Chủ động tham mưu [^.]+\\."),
  fixed("Quyết liệt hơn trong việc chỉ đạo [^.]+\\. Chỉ đạo, quán triệt [^.]+\\."),
  fixed("Có giải pháp khuyến khích, hỗ trợ [^.]+\\. Sớm kiện toàn [^.]+\\."),
  fixed("Đẩy mạnh việc triển khai thực hiện có hiệu quả các chỉ tiêu [^.]+\\."),
  rule(
    "Xây dựng và thực hiện có hiệu quả kế hoạch khắc phục những tiêu chí, [^.]+ trong năm (?<year>\\d{4}) [^.]+\\. Nội dung [^.]+\\.",
    ({ year }, oracle) =>
      Number(year) === oracle.year && (oracle.losing.length > 0 || oracle.lost(oracle.total) !== 0),
  ),
  rule(
    "Tập trung khắc phục các lĩnh vực có tỷ lệ điểm đạt chưa cao: (?<list>[^.]+)\\.",
    ({ list = "" }, oracle) => {
      const weak = thatReach(oracle, false).map(({ name }) => bare(name));
      return weak.length > 0 && list === weak.join("; ");
    },
  ),
  fixed("Trên đây là báo cáo kết quả Chỉ số CCHC.*? năm (?<year>\\d{4}) của .+?\\./\\."),
];

const HEADINGS =
  /^(?:Điểm tính ngoài thang điểm|KẾT QUẢ CHỈ SỐ CCHC NĂM \d{4}|CÁC TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN BỊ TRỪ ĐIỂM|ĐÁNH GIÁ CHUNG|Kết quả|Hạn chế|Nguyên nhân|GIẢI PHÁP THỜI GIAN TỚI|Đối với .+)$/u;

const RULES: readonly Rule[] = [...FIXED, ...TOTALS, ...COUNTS, ...LOST, ...ASSESSMENT, ...NOTES, ...AREAS];

/** What is wrong with a heading; "" where it may stand. */
export function headingFault(text: string, oracle: Oracle): string {
  const list = LISTS.some(([pattern]) => pattern.test(text));
  oracle.list = list ? text : "";
  oracle.derived += 1;
  return list || HEADINGS.test(text) ? "" : `heading: ${text}`;
}

/** Every sentence of a paragraph in turn; what is false, or no sentence that is known. */
export function paragraphFaults(text: string, oracle: Oracle): readonly string[] {
  const faults: string[] = [];
  for (let at = 0; at < text.length;) {
    if (text[at] === " ") {
      at += 1;
      continue;
    }
    const found = RULES.map((each) => ({ each, match: matchAt(each.pattern, text, at) })).find(
      ({ match }) => match !== null,
    );
    if (found?.match === null || found?.match === undefined)
      return [...faults, `not understood: ${text.slice(at)}`];
    oracle.derived += 1;
    if (!found.each.holds(found.match.groups ?? {}, oracle)) faults.push(`false: ${found.match[0]}`);
    at += found.match[0].length;
  }
  return faults;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Signs of an empty place, a figure that cannot be, or a mark set twice. */
const SLIPS: readonly RegExp[] = [
  / {2}/, / [,.;:)]/, /\( /, /[,;:(]\s*[.;,)]/, /\.\.(?!\.)(?<!\.{3})/, /;;|::|,,/, /\(\)/, /(?<![\d,])00(?![\d,])/, /−/, /NaN|undefined|null|Infinity/,
  /(?:bị trừ|tăng|giảm|hơn|kém) 0 điểm/, /(?<!\d)0,00 điểm phần trăm/, /\bđạt điểm\b/,
]; // prettier-ignore

/** Slips of the hand in a paragraph; what stands in brackets is a place to look at, and may name the odd figure. */
export function slips(text: string): readonly string[] {
  const shown = text
    .replace(/(?:Điểm trừ: )−/g, "")
    .replace(/−?[\d.,/]+ \[(?:điểm âm|cao hơn)[^\]]*\]/g, "1");
  return SLIPS.filter((slip) => slip.test(shown)).map((slip) => `slip ${slip.source}: ${text}`);
}
