import { formatCount } from "../numbers";
import type { CliWords } from "../cli";

const count = (value: number): string => formatCount(value, "vi");

const WHAT = {
  workbook: "tên tệp sổ tính (WORKBOOK)",
  output: "nơi ghi kết quả (-o)",
  unit: "đơn vị (--unit TÊN) hoặc --all",
  report: "tệp báo cáo cần kiểm tra (REPORT)",
  against: "sổ tính để đối chiếu (--against WORKBOOK)",
} as const;

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
    folder: "một thư mục",
    seeHelp: "Xem hướng dẫn: par-index --help",
  },
  noSuchFile: (path) => `Không tìm thấy tệp “${path}”. Hãy kiểm tra lại đường dẫn và tên tệp.`,
  badMapping: (path) =>
    `Tệp “${path}” không mô tả đúng hàng, cột của trang tính. Hãy xem mẫu trong docs/layouts.md.`,
  cannotWrite: (path, why) =>
    `Không ghi được “${path}” (${why}). Hãy kiểm tra quyền ghi, hoặc tệp có đang mở không.`,
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
