import type { FormWords } from "../keys/gathering";
import { formatCount } from "../numbers";

export const vi: FormWords = {
  title: (year) => `BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
  sheet: "Chấm điểm",
  unit: "Đơn vị:",
  unitToFill: "(ghi tên đơn vị)",
  made: (when, from, version) =>
    `Biểu lập lúc ${when} theo bộ tiêu chí trong “${from}”; Chỉ số CCHC ${version}. Chỉ nhập vào các ô nền vàng; ghi “KĐG” nếu tiêu chí không đánh giá.`,
  columns: {
    code: "STT",
    name: "Lĩnh vực, tiêu chí",
    max: "Điểm tối đa",
    self: "Tự chấm",
    evidence: "Tài liệu kiểm chứng, giải trình",
    appraised: "Thẩm định",
    reason: "Lý do",
  },
  wrongScore: "Điểm không hợp lệ",
  scoreRange: "Hãy nhập số từ 0 đến điểm tối đa của tiêu chí, hoặc KĐG nếu tiêu chí không đánh giá.",
  penaltyRange: "Điểm phạt: hãy nhập số điểm bị trừ, không quá mức tối đa của tiêu chí.",
  filled: (year, sheets) =>
    `Biểu chấm điểm năm ${year}: ${formatCount(sheets.length, "vi")} trang (${sheets.join(", ")}).`,
};
