import { formatCount } from "../numbers";
import type { CliWords, FileTrouble } from "../keys/cli";

const count = (value: number): string => formatCount(value, "vi");

const WHAT = {
  workbook: "tên tệp sổ tính (WORKBOOK)",
  folder: "thư mục chứa tệp của các đơn vị (THƯ_MỤC)",
  output: "nơi ghi kết quả (-o)",
  unit: "đơn vị (--unit TÊN) hoặc --all",
  report: "tệp báo cáo cần kiểm tra (REPORT)",
  against: "sổ tính để đối chiếu (--against WORKBOOK)",
} as const;

const UNREAD: Readonly<Record<FileTrouble, string>> = {
  missing: "Không tìm thấy tệp này. Hãy kiểm tra lại đường dẫn và tên tệp.",
  permission: "Không có quyền đọc tệp này. Hãy xin quyền đọc hoặc chép tệp sang thư mục khác.",
  folder: "Đây là một thư mục, không phải tệp. Hãy ghi tên tệp trong thư mục đó.",
  special: "Đây không phải tệp thường (ống dẫn hoặc thiết bị). Hãy lưu dữ liệu thành tệp rồi thử lại.",
  full: "Đĩa đã đầy. Hãy giải phóng dung lượng rồi thử lại.",
  name: "Tên tệp không hợp lệ hoặc quá dài. Hãy đổi tên ngắn hơn rồi thử lại.",
  busy: "Tệp đang được chương trình khác giữ. Hãy đóng chương trình đó rồi thử lại.",
  "read-only": "Tệp chỉ cho phép đọc.",
  locked: "Tệp đang mở ở chương trình khác.",
  "too-large": "Tệp lớn hơn 1 GB. Hãy chọn đúng tệp sổ tính hoặc báo cáo.",
  terminal: "Chưa có dữ liệu nào được chuyển vào stdin. Hãy ghi tên tệp thay cho “-”.",
  other: "Hệ thống báo lỗi khi đọc. Hãy chép tệp sang thư mục khác rồi thử lại.",
};

const UNWRITTEN: Readonly<Record<FileTrouble, string>> = {
  missing: "Thư mục đích không tồn tại. Hãy kiểm tra lại đường dẫn.",
  permission: "Không có quyền ghi ở đó. Hãy chọn thư mục khác hoặc xin quyền ghi.",
  folder: "Ở đó đã có một thư mục cùng tên. Hãy ghi tên tệp khác.",
  special: "Ở đó không phải tệp thường (ống dẫn hoặc thiết bị). Hãy ghi tên một tệp.",
  full: "Đĩa đã đầy hoặc hết hạn mức. Hãy giải phóng dung lượng rồi chạy lại; tệp cũ ở đó còn nguyên.",
  name: "Tên tệp không hợp lệ hoặc quá dài. Hãy chọn tên ngắn hơn.",
  busy: "Tệp đang được chương trình khác giữ. Hãy đóng chương trình đó rồi chạy lại.",
  "read-only": "Tệp ở đó chỉ cho phép đọc. Hãy chọn tên khác, hoặc thêm --force nếu muốn thay tệp đó.",
  locked:
    "Tệp ở đó đang mở bằng Excel hoặc LibreOffice. Hãy đóng tệp rồi chạy lại, hoặc thêm --force nếu chắc chắn tệp không còn mở.",
  "too-large": "Tệp quá lớn.",
  terminal: "Không ghi tệp ra màn hình. Hãy ghi tên tệp, hoặc chuyển stdout vào tệp hay chương trình khác.",
  other: "Hệ thống báo lỗi khi ghi. Hãy chọn thư mục khác rồi chạy lại.",
};

export const vi: CliWords = {
  usage: {
    unknownVerb: (verb, verbs) => `Không có lệnh “${verb}”. Các lệnh: ${verbs.join(", ")}.`,
    noVerb: (verbs) => `Chưa có lệnh. Các lệnh: ${verbs.join(", ")}.`,
    badShell: (shell, shells) =>
      `${shell === "" ? "Chưa có tên trình lệnh" : `Không có sẵn mã cho trình lệnh “${shell}”`}; hãy chọn ${shells.join(", ")}.`,
    missing: (what, verb) => `Lệnh ${verb} còn thiếu ${WHAT[what]}.`,
    badOption: (text) => `Không hiểu tham số: ${text}.`,
    notOfVerb: (option, verb) => `Lệnh ${verb} không có tham số ${option}.`,
    twice: (option) => `Tham số ${option} chỉ được ghi một lần.`,
    pointless: (option) => `Tham số ${option} không có tác dụng gì với các tham số còn lại; hãy bỏ đi.`,
    stdinTwice: "Chỉ một tệp đầu vào được đọc từ stdin (“-”).",
    badFormat: (text, formats) => `Dạng “${text}” không hợp lệ; hãy chọn ${formats.join(", ")}.`,
    badYear: (text) => `Năm “${text}” không hợp lệ; hãy ghi bốn chữ số, ví dụ --year 2022.`,
    badDepth: (text) => `Mức chi tiết “${text}” không hợp lệ; hãy chọn total, area hoặc criterion.`,
    badKind: (text, known) => `Không có loại văn bản “${text}”. Các loại: ${known.join(", ")}.`,
    severalGroups: (groups) =>
      `Sổ tính có nhiều khối (${groups.join("; ")}). Hãy ghi vào một thư mục, hoặc chọn khối bằng --unit TÊN của một đơn vị trong khối.`,
    badAnswer: (text) => `“${text}” không phải số thứ tự của một cách đọc; hãy ghi ví dụ --answer 1.`,
    badOutput: (path, wanted) => `Tên tệp kết quả “${path}” không phù hợp; cần ${wanted}.`,
    bothUnitAndAll: "Chỉ chọn một trong hai: --unit hoặc --all.",
    baseFileInSheets:
      "Lệnh write không nhận --base-file: trang tổng hợp tính bằng công thức trong chính sổ tính. Hãy chép trang của năm trước vào sổ tính này.",
    overInput: (path) =>
      `“${path}” chính là tệp đầu vào nên không ghi đè. Hãy chọn tên khác, hoặc dùng write --in-place (giữ lại bản lưu của tệp gốc).`,
    inPlaceElsewhere:
      "Với --in-place, kết quả được ghi vào chính tệp sổ tính: hãy bỏ -o hoặc bỏ --in-place, và ghi tên tệp thay cho “-”.",
    folder: "một thư mục",
    seeHelp: (verb) => `Xem hướng dẫn: par-index ${verb === null ? "--help" : `help ${verb}`}`,
  },
  reading: (file) => `Đang đọc ${file}`,
  writingReports: "Đang soạn báo cáo",
  cannotRead: (path, trouble) => `“${path}”: ${UNREAD[trouble]}`,
  badMapping: (path, wrong) =>
    `Tệp “${path}” không mô tả đúng hàng, cột của trang tính: ${wrong}. Hãy xem mẫu trong docs/layouts.md.`,
  badSettings: (path, wrong) =>
    `Tệp thiết lập “${path}” chưa đúng: ${wrong}. Hãy xem mẫu trong docs/command-line.md.`,
  cannotWrite: (path, trouble) => `Không ghi được “${path}”. ${UNWRITTEN[trouble]}`,
  doubt: (message) => `[Còn nghi ngờ] ${message}`,
  answerBy: (alternatives) =>
    `  Trả lời bằng --answer N (N từ 1 đến ${alternatives}), hoặc --mapping TỆP.json.`,
  notWritten: (questions, alternatives) =>
    `Chưa ghi tệp nào vì cách đọc bảng còn nghi ngờ. ${questions} ` +
    (alternatives === 0
      ? "Trả lời bằng --mapping TỆP.json (docs/layouts.md)."
      : `Xem các cách đọc bằng lệnh analyze (--json: tables[].question.alternatives), rồi chạy lại với --answer N (N từ 1 đến ${alternatives}) hoặc --mapping TỆP.json chứa mapping của cách được chọn.`),
  unexpected: (detail) =>
    `Có lỗi ngoài dự kiến nên không ghi tệp nào: ${detail}. Hãy báo lại cho nhóm phát triển kèm tệp gây lỗi.`,
  nothingToAsk: (names) =>
    `Không có nội dung số liệu chưa khớp để gửi, không lập công văn: ${names.join("; ")}.`,
  written: (path) => `Đã ghi ${path}`,
  sheetsWritten: (sheets) => `${count(sheets)} trang:`,
  writtenTable: { kind: "Loại trang", count: "Số trang", names: "Tên trang" },
  backup: (path) => `Bản lưu của tệp gốc: ${path}`,
  converted: "Tệp nguồn không phải .xlsx nên kết quả được ghi thành sổ tính .xlsx mới.",
  unknownPlaces: (places) =>
    `Mẫu Word có chỗ điền không dùng được: ${places.join(", ")}. Hãy sửa lại theo danh sách trong docs/report.md (chỗ điền cả đoạn, bảng phải đứng riêng một đoạn); chưa ghi tệp nào.`,
  noPlaces: (names) =>
    `Mẫu Word không có chỗ điền nào nên báo cáo sẽ không có trong tệp; chưa ghi tệp nào. Hãy đặt vào mẫu ít nhất một trong các chỗ điền: ${names.join(" ")}`,
  checked: (figures, findings) =>
    findings === 0
      ? `Đã đối chiếu ${count(figures)} số liệu; không thấy sai lệch.`
      : `Đã đối chiếu ${count(figures)} số liệu; ${count(findings)} chỗ cần xem lại.`,
  noFindings: "Không thấy lỗi hay cảnh báo nào trong số liệu.",
  findings: (errors, warnings, infos) =>
    `${count(errors)} lỗi, ${count(warnings)} cảnh báo, ${count(infos)} lưu ý`,
  severity: { error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" },
  columns: {
    rank: "Hạng",
    unit: "Đơn vị",
    name: "Lĩnh vực, tiêu chí",
    code: "Mã",
    score: "Điểm",
    max: "Tối đa",
    percent: "Tỷ lệ %",
    baseScore: "Năm trước",
    baseRank: "Hạng trước",
    scoreChange: "± điểm",
    percentChange: "± điểm %",
    rankChange: "± bậc",
    fromMax: "do điểm tối đa",
    fromPerformance: "do kết quả",
    severity: "Mức",
    message: "Nội dung",
  },
  groupHeading: (group, year, base) =>
    `Khối ${group} – năm ${year}${base === null ? "" : ` so với năm ${base}`}`,
  unitHeading: (unit, year, base) => `${unit} – năm ${year}${base === null ? "" : ` so với năm ${base}`}`,
  counts: (counts) =>
    `Trong ${count(counts.areas)} lĩnh vực: ${count(counts.rankUp)} tăng bậc, ${count(counts.rankDown)} giảm bậc, ` +
    `${count(counts.rankSame)} giữ nguyên bậc; ${count(counts.scoreUp)} tăng điểm, ${count(counts.scoreDown)} giảm điểm` +
    (counts.scoreSame > 0 ? `, ${count(counts.scoreSame)} giữ nguyên điểm` : ""),
  total: "Tổng điểm",
};
