import type { CheckToolWords } from "../keys/tool-check";
import { counted } from "./count";

export const viToolCheck: CheckToolWords = {
  lead: "Đối chiếu từng con số và nhận định trong báo cáo đã viết với bảng điểm của sổ tính này.",
  paste: "Nội dung báo cáo",
  pasteHint: "Dán toàn bộ hoặc một phần báo cáo vào đây",
  checkPasted: "Kiểm tra nội dung đã dán",
  or: "hoặc",
  open: "Mở tệp báo cáo…",
  openHint: "Word (.docx), kể cả bảng, hoặc văn bản .txt. Tệp không rời khỏi máy này.",
  drafts: "Kiểm tra trang dự thảo",
  draftsHint: "Các trang dự thảo trong sổ tính, với cả phần anh/chị đã sửa.",
  checking: "Đang đối chiếu…",
  failed: "Chưa kiểm tra được",
  noDrafts:
    "Sổ tính chưa có trang dự thảo báo cáo nào. Hãy quay lại kết quả và bấm nút tạo dự thảo, rồi kiểm tra lại.",
  nothingFound: "Chưa có nội dung để kiểm tra. Hãy dán nội dung báo cáo vào ô trên.",
  another: "Kiểm tra văn bản khác",
  pasted: "Nội dung đã dán",
  draftOf: (unit) => `Dự thảo của ${unit}`,
  checked: (figures) => `Đã đối chiếu ${counted(figures)} số liệu, nhận định`,
  counts: (severity, count) =>
    severity === "error"
      ? `${counted(count)} chỗ sai`
      : severity === "warning"
        ? `${counted(count)} chỗ nghi sai`
        : `${counted(count)} lưu ý`,
  allRight: "Không có chỗ nào sai so với bảng điểm.",
  nothingHeld:
    "Không tìm thấy số liệu nào đối chiếu được. Hãy kiểm tra xem đã chọn đúng đơn vị, đúng năm và đúng văn bản chưa.",
  unit: "Báo cáo của",
  years: "Năm báo cáo / năm so sánh",
  automatic: "Tự nhận biết",
  recognised: (what) => `Tự nhận biết: ${what}`,
  wholeGroup: "cả khối",
  yearPair: (year, baseYear) => (baseYear === null ? `năm ${year}` : `năm ${year} / ${baseYear}`),
  rightFigure: "Đúng là",
  source: "Nguồn:",
  inDraft: "Trong dự thảo:",
  copySentence: "Chép câu đã sửa",
  copyFigure: "Chép số đúng",
  corrected: "Câu đã sửa",
};
