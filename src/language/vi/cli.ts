import { formatCount } from "../numbers";
import type { CliWords, FileTrouble } from "../cli";

const count = (value: number): string => formatCount(value, "vi");

const WHAT = {
  workbook: "tên tệp sổ tính (WORKBOOK)",
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
  other: "Hệ thống báo lỗi khi ghi. Hãy chọn thư mục khác rồi chạy lại.",
};

export const vi: CliWords = {
  help: `par-index – Chỉ số cải cách hành chính: từ sổ tính chấm điểm ra số liệu, bảng tổng hợp và báo cáo

Cách dùng
  par-index analyze WORKBOOK [--year N] [--base N] [--unit TÊN] [--depth total|area|criterion] [--json]
      Điểm, tỷ lệ, xếp hạng và các mức thay đổi so với năm trước.
  par-index audit   WORKBOOK [--json]
      Kiểm tra số liệu: mỗi lỗi hoặc cảnh báo kèm ô trong sổ tính.
  par-index write   WORKBOOK -o OUT.xlsx [--unit TÊN]… [--all] [--year N] [--base N] [--phrases]
      Ghi các trang tổng hợp, phụ lục và dự thảo báo cáo vào một bản sao của sổ tính.
  par-index report  WORKBOOK (--unit TÊN | --all) -o OUT.docx|OUT.txt|THƯ_MỤC [--template MẪU.docx]
      Soạn dự thảo báo cáo của một đơn vị, hoặc của mọi đơn vị vào một thư mục.
  par-index check   REPORT.docx|.txt --against WORKBOOK [--unit TÊN] [--json]
      Đối chiếu từng con số trong một báo cáo đã viết với sổ tính.

Tùy chọn
  --year N, --base N   năm đánh giá và năm so sánh (mặc định: năm mới nhất và năm liền trước có số liệu)
  --base-file TỆP      sổ tính khác có số liệu năm trước (analyze, audit, report, check)
  --mapping TỆP.json   cách hiểu hàng, cột của các trang, thay cho cách chương trình tự nhận (docs/layouts.md)
  --answer N           chọn cách đọc thứ N khi chương trình hỏi về một bảng (xem bằng analyze)
  --unit TÊN           tên đơn vị, có dấu hay không dấu, có hay không có “Huyện”, “Sở”, “UBND”
  --in-place           ghi vào chính sổ tính thay cho -o, giữ bản lưu của tệp gốc bên cạnh (write)
  --force              thay cả tệp kết quả chỉ cho phép đọc hoặc đang mở ở chương trình khác (write, report)
  --phrases            thêm trang “Mẫu báo cáo” để đơn vị sửa câu chữ của báo cáo
  --template MẪU.docx  điền vào tệp Word của đơn vị, giữ nguyên kiểu dáng của tệp đó
  --lang vi|en         ngôn ngữ của thông báo (mặc định: vi)
  --help, --version

Mã thoát: 0 xong; 1 audit hoặc check thấy lỗi; 2 dùng sai cú pháp; 3 không đọc được dữ liệu vào,
hoặc cách đọc còn nghi ngờ nên write, report chưa ghi.
Mọi tệp kết quả được ghi trọn vẹn hoặc không ghi gì. Không gửi dữ liệu ra ngoài máy.
English: par-index --help --lang en
`,
  usage: {
    unknownVerb: (verb) => `Không có lệnh “${verb}”. Các lệnh: analyze, audit, write, report, check.`,
    noVerb: "Chưa có lệnh. Các lệnh: analyze, audit, write, report, check.",
    missing: (what, verb) => `Lệnh ${verb} còn thiếu ${WHAT[what]}.`,
    badOption: (text) => `Không hiểu tham số: ${text}.`,
    badYear: (text) => `Năm “${text}” không hợp lệ; hãy ghi bốn chữ số, ví dụ --year 2022.`,
    badDepth: (text) => `Mức chi tiết “${text}” không hợp lệ; hãy chọn total, area hoặc criterion.`,
    badAnswer: (text) => `“${text}” không phải số thứ tự của một cách đọc; hãy ghi ví dụ --answer 1.`,
    badOutput: (path, wanted) => `Tên tệp kết quả “${path}” không phù hợp; cần ${wanted}.`,
    bothUnitAndAll: "Chỉ chọn một trong hai: --unit hoặc --all.",
    baseFileInSheets:
      "Lệnh write không nhận --base-file: trang tổng hợp tính bằng công thức trong chính sổ tính. Hãy chép trang của năm trước vào sổ tính này.",
    overInput: (path) =>
      `“${path}” chính là tệp đầu vào nên không ghi đè. Hãy chọn tên khác, hoặc dùng write --in-place (giữ lại bản lưu của tệp gốc).`,
    inPlaceElsewhere: "Với --in-place, kết quả được ghi vào chính sổ tính: hãy bỏ -o hoặc bỏ --in-place.",
    folder: "một thư mục",
    seeHelp: "Xem hướng dẫn: par-index --help",
  },
  cannotRead: (path, trouble) => `“${path}”: ${UNREAD[trouble]}`,
  badMapping: (path) =>
    `Tệp “${path}” không mô tả đúng hàng, cột của trang tính. Hãy xem mẫu trong docs/layouts.md.`,
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
  written: (path) => `Đã ghi ${path}`,
  sheetsWritten: (sheets) => `${count(sheets.length)} trang: ${sheets.join(", ")}`,
  backup: (path) => `Bản lưu của tệp gốc: ${path}`,
  converted: "Tệp nguồn không phải .xlsx nên kết quả được ghi thành sổ tính .xlsx mới.",
  unknownPlaces: (places) =>
    `Mẫu Word có chỗ điền không dùng được: ${places.join(", ")}. Hãy sửa lại theo danh sách trong docs/report.md; chưa ghi tệp nào.`,
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
