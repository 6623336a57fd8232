/** What checking a report finds, in Vietnamese. */
import type { CheckFacts, ReportCheckWords } from "../keys/report-check";

function of({ unit, criterion }: CheckFacts): string {
  const parts = [criterion, unit].filter((part) => part !== "");
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}

export const VI_REPORT_CHECK: ReportCheckWords = {
  messages: {
    "wrong-figure": (facts) =>
      `Số liệu “${facts.text}” không khớp với bảng điểm năm ${facts.year}${of(facts)}; đúng là ${facts.expected ?? ""}.`,
    rounded: (facts) =>
      `Số liệu “${facts.text}” là số làm tròn${of(facts)}; số chính xác hơn là ${facts.expected ?? ""}.`,
    truncated: (facts) =>
      `Số liệu “${facts.text}” bị cắt bớt phần thập phân${of(facts)}; làm tròn đúng là ${facts.expected ?? ""}.`,
    unverifiable: (facts) =>
      `Không đối chiếu được “${facts.text}”${of(facts)}: bảng điểm không có số liệu năm ${facts.year}. Đề nghị kiểm tra lại.`,
    contradiction: (facts) =>
      `“${facts.text}” trái với bảng điểm${of(facts)}; đúng là “${facts.expected ?? ""}”.`,
    "wrong-list": (facts) =>
      `“${facts.text}” không thuộc danh sách này theo bảng điểm; đúng là “${facts.expected ?? ""}”.`,
    "missing-in-list": (facts) => `Danh sách “${facts.text}” còn thiếu: ${facts.expected ?? ""}.`,
    "wrong-year": (facts) =>
      facts.expected === null
        ? `“${facts.text}” không phải năm được báo cáo và bảng điểm không có năm này. Đề nghị kiểm tra lại.`
        : `“${facts.text}” sai năm; đúng là “${facts.expected}”.`,
    "wrong-decision": (facts) =>
      `“${facts.text}” không khớp với quyết định phê duyệt kết quả năm ${facts.year} ghi trong sổ tính; đúng là “${facts.expected ?? ""}”.`,
  },
  unchecked: (sentences) => `Chưa đối chiếu số liệu trong ${sentences} câu`,
  uncheckedReason: {
    "other-index": "nói về chỉ số khác hoặc về tỉnh, cả nước",
    plan: "chỉ tiêu, kế hoạch",
    "not-index": "không nói về Chỉ số CCHC",
    unclear: "chưa hiểu số liệu này nói về gì",
    "no-figure": "sổ tính không có số liệu này",
  },
  up: ["tăng", "lên", "nâng", "vượt"],
  down: ["giảm", "tụt", "lùi", "xuống", "mất", "sụt"],
  same: "giữ nguyên",
  date: (day, month, year) => `${day} tháng ${month} năm ${year}`,
  year: (year) => `năm ${year}`,
  ranked: (rank) => `xếp thứ ${rank}`,
  rankMoved: (way, places) =>
    way === 0 ? "giữ nguyên bậc" : way > 0 ? `tăng ${places} bậc` : `giảm ${places} bậc`,
  percentMoved: (way) =>
    way === 0 ? "giữ nguyên tỷ lệ" : way > 0 ? "tỷ lệ điểm đạt tăng" : "tỷ lệ điểm đạt giảm",
  scoreMoved: (way) => (way === 0 ? "giữ nguyên điểm" : way > 0 ? "tăng điểm" : "giảm điểm"),
  beside: {
    "above-mean": "cao hơn trung bình",
    "below-mean": "thấp hơn trung bình",
    "above-unit": "cao hơn",
    "below-unit": "thấp hơn",
    "level-unit": "bằng",
    "most-lost": "mất nhiều điểm nhất",
    "next-to-unit": "không phải như vậy theo bảng điểm",
    "highest-share": "không phải lĩnh vực có tỷ lệ thấp nhất",
    "lowest-share": "không phải lĩnh vực có tỷ lệ cao nhất",
  },
};
