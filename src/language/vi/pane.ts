import type { PaneWords } from "../pane";
import { counted } from "./count";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

export const vi: PaneWords = {
  product: "Chỉ số CCHC",
  version: (version) => `Phiên bản ${version}`,
  close: "Đóng",

  unit: "Đơn vị",
  unitHint: "Gõ để tìm, không cần dấu",
  noUnitMatches: "Không có đơn vị nào khớp",
  moreUnits: (count) => `Còn ${counted(count)} đơn vị, hãy gõ thêm để tìm`,
  years: "Năm đánh giá / năm so sánh",
  yearPair: (year, baseYear) => `${year} / ${baseYear}`,
  yearAlone: (year) => `Chỉ ${year}`,
  reread: "Đọc lại số liệu",
  source: (sheets, count, group) => `Nguồn: trang ${quoted(sheets)}; ${count} ${group.name}`,

  overview: "Kết quả chung",
  rank: "Xếp hạng",
  score: "Điểm đạt được",
  points: "điểm",
  ofPoints: (max) => `/ ${max} điểm`,
  ofMaximum: (percent) => `đạt ${percent} điểm tối đa`,
  pointsUp: (points) => `tăng ${points} điểm`,
  pointsDown: (points) => `giảm ${points} điểm`,
  pointsSame: "giữ nguyên điểm",
  placesUp: (places) => `tăng ${places} bậc`,
  placesDown: (places) => `giảm ${places} bậc`,
  placesSame: "giữ nguyên bậc",
  ranked: (rank) => `hạng ${rank}`,
  tied: "đồng hạng",
  tiedAsShown: "bằng điểm đơn vị khác khi làm tròn, khác ở phần lẻ",
  printedRank: (rank) => `Sổ tính ghi hạng ${rank}`,
  baseLine: (year, score, max, rank) =>
    `Năm ${year}: ${max === null ? score : `${score}/${max}`} điểm, hạng ${rank}`,
  shortBaseLine: (year, score, max, rank) =>
    `${year}: ${max === null ? score : `${score}/${max}`} · hạng ${rank}`,
  baseScore: (year, score, max) => `năm ${year}: ${score}/${max}`,
  noBaseYear: "Không so sánh với năm khác",
  noBaseFigure: (year) => `Năm ${year} không có số liệu để so sánh`,
  noScore: (year) => `Năm ${year} chưa có điểm`,
  split: (fromMax, fromPerformance) => `do điểm tối đa: ${fromMax}; do kết quả: ${fromPerformance}`,
  medianMark: "Trung vị của khối",
  belowMedian: (points) => `thấp hơn trung vị của khối (${points} điểm)`,

  tabs: { areas: "Lĩnh vực", criteria: "Tiêu chí", comparison: "So sánh", findings: "Cảnh báo" },

  lostTotal: (points, count) => `Bị trừ ${points} điểm ở ${count} tiêu chí`,
  lost: (points) => `trừ ${points} điểm`,
  nothingLost: "Không có tiêu chí nào bị trừ điểm.",
  reason: (reason) => `Lý do: ${reason}`,
  noReason: "Sổ tính không ghi lý do",

  compareOn: "So sánh theo",
  total: "Tổng điểm",
  best: (units, score, gap) => `Cao nhất: ${units.join(", ")}, ${score} điểm (còn cách ${gap} điểm)`,
  atMedian: (median) => `Bằng trung vị của khối (${median} điểm)`,
  aboveMedian: (median, gap) => `Cao hơn trung vị của khối (${median} điểm) ${gap} điểm`,
  underMedian: (median, gap) => `Thấp hơn trung vị của khối (${median} điểm) ${gap} điểm`,
  first: "Cao nhất khối",
  trend: "Qua các năm",
  trendYear: "Năm",
  chosenUnit: "đơn vị đang xem",
  showMore: (count) => `Xem thêm ${counted(count)} đơn vị`,

  severity: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
  severityCount: {
    error: (count) => `${counted(count)} lỗi số liệu`,
    warning: (count) => `${counted(count)} cảnh báo`,
    info: (count) => `${counted(count)} lưu ý`,
  },
  look: "Xem",
  noFindings: "Đã rà soát số liệu, không thấy sai lệch nào.",
  understood: "Cách đọc sổ tính",
  goTo: (cell) => `Nguồn: ô ${cell}. Bấm để xem ô này`,

  write: "Tạo bảng tổng hợp và dự thảo báo cáo",
  answerFirst: "Hãy trả lời câu hỏi về cách đọc bảng trước khi ghi.",
  writeHint: (sheets, again) =>
    again
      ? `Cập nhật ${counted(sheets)} trang đã tạo, không sửa trang nào của anh/chị`
      : `Ghi ${counted(sheets)} trang mới, không sửa trang nào của anh/chị`,
  reading: "Đang đọc sổ tính…",
  readingSheet: (done, total) => `Đang đọc sổ tính, xong ${done}/${total} trang`,
  understanding: "Đang tìm hiểu số liệu…",
  cellEditing: "Excel đang chờ anh/chị nhập xong một ô – nhấn Enter",
  writing: "Đang ghi…",
  writingStep: (done, total) => `Đang ghi, bước ${counted(done)}/${counted(total)}`,
  cancel: "Dừng",
  cancelling: "Đang dừng…",
  written: (sheets) => `${counted(sheets)} trang đã tạo`,
  openSheet: (sheet) => `Mở trang “${sheet}”`,
  again: "Cập nhật bảng và dự thảo",
  remove: "Xóa các trang đã tạo",
  removeQuestion: (sheets) =>
    `Xóa ${counted(sheets)} trang do chương trình tạo? Phần anh/chị đã sửa trong các trang đó cũng mất. Trang số liệu không bị động đến.`,
  removeYes: "Xóa",
  removeNo: "Giữ lại",
  removing: "Đang xóa…",
  removed: (sheets) => `Đã xóa ${counted(sheets)} trang. Số liệu nguồn không bị động đến.`,
  stale: "Số liệu nguồn đã thay đổi, cập nhật?",
  update: "Cập nhật",

  retry: "Thử lại",
  notDone: "Chưa làm được",
  notRead: "Chưa đọc được sổ tính",
  noTable: "Chưa nhận ra bảng chấm điểm",
  trySample: "Tải sổ tính mẫu để xem thử",
  whatEachSheetLacks: "Từng trang tính đã xem",
  oldExcel: {
    title: "Phiên bản Excel này chưa dùng được ngăn phân tích",
    text: "Ngăn này cần Excel 2021 trở lên, Microsoft 365, Excel trên web, hoặc Excel 2016, 2019 bản bán lẻ đã cập nhật. Anh/chị vẫn làm được đầy đủ với trang độc lập: mở trang bằng trình duyệt, chọn tệp .xlsx; tệp không rời khỏi máy tính.",
    link: "Mở trang độc lập",
  },
  firstRun: {
    title: "Bắt đầu nhanh",
    steps: [
      "Chọn đơn vị và năm cần xem.",
      "Bấm vào một con số để đến ô nguồn của nó.",
      "Bấm nút ở cuối để tạo bảng tổng hợp và dự thảo báo cáo.",
    ],
    skip: "Đã hiểu",
  },

  standalone: {
    title: "Phân tích Chỉ số cải cách hành chính",
    lead: "Mở sổ tính chấm điểm để xem điểm, xếp hạng, tăng giảm của từng đơn vị và tạo bảng tổng hợp, dự thảo báo cáo.",
    privacy: "Tệp được xử lý ngay trên máy này, không gửi đi đâu.",
    choose: "Chọn tệp .xlsx",
    drop: "hoặc kéo tệp thả vào đây",
    sample: "Mở tệp mẫu",
    sampleNote: "Số liệu minh họa của 8 huyện, thành phố, năm 2021 và 2022.",
    other: "Mở tệp khác",
    file: (name) => `Tệp: ${name}`,
    download: "Tải sổ tính",
    downloadWord: "Tải báo cáo Word",
    downloadText: "Tải báo cáo (.txt)",
    sheetView: "Số liệu nguồn",
    sheet: "Trang tính",
  },

  ribbon: {
    failed: "Chưa tạo được bảng tổng hợp",
    closeHint: "Đóng cửa sổ này rồi mở “Bảng phân tích” để xem chi tiết.",
  },
};
