import type { PaneWords } from "../keys/pane";
import { counted } from "./count";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

export const vi: PaneWords = {
  product: "Chỉ số CCHC",
  version: (version) => `Phiên bản ${version}`,
  close: "Đóng",
  skip: "Đến phần kết quả",
  help: "Hướng dẫn",

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
  inShort: (rank, score) => `${rank} · ${score}`,
  rank: "Xếp hạng",
  score: "Điểm đạt được",
  points: "điểm",
  inPoints: (points) => `${points} điểm`,
  percentagePoints: (points) => `${points} điểm phần trăm`,
  ofPoints: (max) => `/ ${max} điểm`,
  ofMaximum: (percent) => `đạt ${percent} điểm tối đa`,
  pointsUp: (points) => `tăng ${points} điểm`,
  pointsDown: (points) => `giảm ${points} điểm`,
  pointsSame: "giữ nguyên điểm",
  inClass: (name) => `xếp loại ${name}`,
  percentUp: (points) => `tăng ${points} điểm phần trăm`,
  percentDown: (points) => `giảm ${points} điểm phần trăm`,
  percentSame: "giữ nguyên tỷ lệ",
  placesUp: (places) => `tăng ${places} bậc`,
  placesDown: (places) => `giảm ${places} bậc`,
  placesSame: "giữ nguyên bậc",
  ranked: (rank) => `hạng ${rank}`,
  tied: "đồng hạng",
  tiedAsShown: "bằng điểm đơn vị khác khi làm tròn, khác ở phần lẻ",
  printedRank: (rank) => `Sổ tính ghi hạng ${rank}`,
  baseLine: (year, score, rank) => `Năm ${year}: ${score}${rank === null ? "" : `, hạng ${rank}`}`,
  shortBaseLine: (year, score, rank) => `${year}: ${score}${rank === null ? "" : ` · hạng ${rank}`}`,
  baseScore: (year, score, max) => `năm ${year}: ${score}/${max}`,
  noBaseYear: "Không so sánh với năm khác",
  noBaseFigure: (year) => `Năm ${year} không có số liệu để so sánh`,
  noScore: (year) => `Năm ${year} chưa có điểm`,
  split: (fromMax, fromPerformance) => `do điểm tối đa: ${fromMax}; do kết quả: ${fromPerformance}`,
  belowMedian: (median) => `thấp hơn trung vị của khối (${median})`,

  tabs: {
    areas: "Lĩnh vực",
    why: "Vì sao",
    criteria: "Tiêu chí",
    comparison: "So sánh",
    findings: "Cảnh báo",
  },

  lost: (points) => `trừ ${points} điểm`,

  total: "Tổng điểm",

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
  readingSheet: (done, total) => `Đang đọc sổ tính, xong ${counted(done)}/${counted(total)} trang`,
  understanding: "Đang tìm hiểu số liệu…",
  loading: "Đang mở…",
  cellEditing: "Excel đang chờ anh/chị nhập xong một ô – nhấn Enter",
  writing: "Đang ghi…",
  writingStep: (done, total) => `Đang ghi, bước ${counted(done)}/${counted(total)}`,
  cancel: "Dừng",
  cancelling: "Đang dừng…",
  written: (sheets) => `${counted(sheets)} trang đã tạo`,
  openSheets: "Mở trang",
  openSheet: (sheet) => `Mở trang “${sheet}”`,
  more: "Việc khác",
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
  fault: {
    reload: "Tải lại",
    newVersion: {
      title: "Đã có phiên bản mới",
      text: "Chương trình vừa được cập nhật trên máy chủ. Hãy tải lại để dùng phiên bản mới; sổ tính không bị thay đổi.",
    },
    missing: {
      title: "Chưa tải được phần này của chương trình",
      text: "Mạng đến máy chủ của chương trình có thể đang bị ngắt. Hãy kiểm tra mạng rồi tải lại; sổ tính không bị thay đổi.",
    },
    broken: {
      title: "Phần này gặp lỗi",
      text: "Chương trình gặp một lỗi không lường trước; sổ tính không bị thay đổi. Hãy thử lại. Nếu vẫn lỗi, hãy tải lại và báo cho người quản trị.",
    },
  },
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
    step: (at, of) => `${at}/${of}`,
    next: "Tiếp",
    skip: "Đã hiểu",
  },
  nothing: {
    alone: {
      title: "Khối chỉ có 01 đơn vị",
      text: "Không có đơn vị khác để xếp hạng và so sánh. Điểm, tăng giảm và tiêu chí bị trừ vẫn xem được ở trang kết quả.",
    },
    areas: {
      title: "Không có điểm từng lĩnh vực",
      text: "Bảng này chỉ có kết quả chung của từng đơn vị, nên không xem được theo lĩnh vực.",
    },
    criteria: {
      title: "Không có điểm từng tiêu chí",
      text: "Bảng này không ghi điểm tiêu chí, nên không biết điểm bị trừ ở đâu.",
    },
    years: {
      title: "Chưa có số liệu năm trước",
      text: "Sổ tính chỉ có một năm. Chọn thêm tệp của năm trước để xem tăng giảm và nguyên nhân.",
    },
    toRanking: "Xem bảng xếp hạng",
  },
  notRanked: "không xếp hạng",
  provisional: "tạm tính",

  standalone: {
    title: "Phân tích Chỉ số cải cách hành chính",
    lead: "Mở sổ tính chấm điểm để xem điểm, xếp hạng, tăng giảm của từng đơn vị và tạo bảng tổng hợp, dự thảo báo cáo.",
    privacy: "Tệp được xử lý ngay trên máy này, không gửi đi đâu.",
    choose: "Chọn tệp .xlsx",
    drop: "hoặc kéo tệp thả vào đây",
    sample: "Mở tệp mẫu",
    sampleNote: "Số liệu minh họa của 8 huyện, thành phố, năm 2021 và 2022.",
    steps: [
      "Mở sổ tính chấm điểm, hoặc tệp mẫu để làm quen.",
      "Xem thứ hạng, điểm bị trừ và nguyên nhân tăng, giảm.",
      "Tạo bảng tổng hợp, phụ lục, dự thảo báo cáo rồi tải về.",
    ],
    recent: {
      title: "Tệp mở gần đây",
      opened: (moment) => `mở lúc ${moment}`,
      forget: (name) => `Bỏ “${name}” khỏi danh sách`,
      refused: (name) =>
        `Trình duyệt chưa được phép đọc lại “${name}”. Hãy bấm lần nữa và đồng ý, hoặc chọn lại tệp.`,
      gone: (name) => `Không còn tìm thấy “${name}”; tệp đã bị đổi chỗ, đổi tên hoặc xóa. Hãy chọn lại tệp.`,
    },
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
