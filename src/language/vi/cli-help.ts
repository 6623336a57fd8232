import type { CliHelp } from "../keys/cli-help";

export const vi: CliHelp = {
  title: "par-index – Chỉ số cải cách hành chính: từ sổ tính chấm điểm ra số liệu, bảng tổng hợp và báo cáo",
  usage: "Cách dùng",
  options: "Tùy chọn",
  verbs: {
    analyze: {
      form: "par-index analyze WORKBOOK [--year N] [--base N] [--unit TÊN]… [--depth total|area|criterion] [--json | --format csv|parquet]",
      purpose: "Điểm, tỷ lệ, xếp hạng và các mức thay đổi so với năm trước.",
    },
    audit: {
      form: "par-index audit WORKBOOK [--json]",
      purpose: "Kiểm tra số liệu: mỗi lỗi hoặc cảnh báo kèm ô trong sổ tính.",
    },
    write: {
      form: "par-index write WORKBOOK -o OUT.xlsx [--unit TÊN]… [--all] [--year N] [--base N] [--phrases]",
      purpose: "Ghi các trang tổng hợp, phụ lục và dự thảo báo cáo vào một bản sao của sổ tính.",
    },
    report: {
      form: "par-index report WORKBOOK (--unit TÊN | --all) -o OUT.docx|OUT.txt|THƯ_MỤC [--kind LOẠI] [--template MẪU.docx]",
      purpose: "Soạn dự thảo báo cáo của một đơn vị, hoặc của mọi đơn vị vào một thư mục.",
    },
    check: {
      form: "par-index check REPORT.docx|.txt --against WORKBOOK [--unit TÊN] [--json]",
      purpose: "Đối chiếu từng con số trong một báo cáo đã viết với sổ tính.",
    },
    gather: {
      form: "par-index gather THƯ_MỤC -o TONG.xlsx [--year N] [--against WORKBOOK]",
      purpose:
        "Gộp tệp chấm điểm của từng đơn vị trong một thư mục thành bảng tổng hợp của tỉnh, kèm nguồn của từng số liệu, tệp không lấy được và những chỗ còn thiếu, khác biểu chung.",
    },
    form: {
      form: "par-index form WORKBOOK -o BIEU.xlsx [--year N] [--unit TÊN]",
      purpose:
        "Lập biểu chấm điểm trống cho năm sau từ bộ tiêu chí của sổ tính: ô nhập có kiểm tra điểm tối đa, tổng tính bằng công thức, các ô khác được khóa.",
    },
  },
  option: {
    year: {
      form: "--year N",
      purpose: "năm đánh giá (mặc định: năm mới nhất có số liệu; với form: năm của biểu, mặc định năm sau)",
    },
    base: { form: "--base N", purpose: "năm so sánh (mặc định: năm liền trước có số liệu)" },
    "base-file": { form: "--base-file TỆP", purpose: "sổ tính khác có số liệu năm trước" },
    mapping: {
      form: "--mapping TỆP.json",
      purpose: "cách hiểu hàng, cột của các trang, thay cho cách chương trình tự nhận (docs/layouts.md)",
    },
    settings: {
      form: "--settings TỆP.json",
      purpose: "thiết lập của cơ quan, thay cho thiết lập lưu trong sổ tính (docs/command-line.md)",
    },
    answer: {
      form: "--answer N",
      purpose: "chọn cách đọc thứ N khi chương trình hỏi về một bảng (xem bằng analyze)",
    },
    unit: {
      form: "--unit TÊN",
      purpose: "tên đơn vị, có dấu hay không dấu, có hay không có “Huyện”, “Sở”, “UBND”",
    },
    all: { form: "--all", purpose: "mọi đơn vị" },
    depth: {
      form: "--depth MỨC",
      purpose: "total (tổng điểm), area (lĩnh vực) hoặc criterion (tiêu chí); mặc định: area",
    },
    json: { form: "--json", purpose: "kết quả dạng JSON" },
    format: {
      form: "--format DẠNG",
      purpose: "analyze: text, json, csv hoặc parquet; report: docx hoặc txt",
    },
    output: {
      form: "-o, --output NƠI_GHI",
      purpose: "tệp kết quả, thư mục (report --all), hoặc “-” để ghi ra stdout",
    },
    against: {
      form: "--against WORKBOOK",
      purpose: "sổ tính để đối chiếu; với gather: sổ năm trước, để biết đơn vị nào chưa gửi",
    },
    kind: {
      form: "--kind LOẠI",
      purpose:
        "bao-cao (mặc định); tom-tat: một trang cho lãnh đạo; ke-hoach: kế hoạch khắc phục; khoi: báo cáo toàn khối, " +
        "không cần --unit; cong-van: số liệu chưa khớp, gửi đơn vị chấm điểm (không có --unit, --all: của cả khối)",
    },
    template: {
      form: "--template MẪU.docx",
      purpose: "điền vào tệp Word của đơn vị, giữ nguyên kiểu dáng của tệp đó",
    },
    phrases: { form: "--phrases", purpose: "thêm trang “Mẫu báo cáo” để đơn vị sửa câu chữ của báo cáo" },
    "in-place": {
      form: "--in-place",
      purpose: "ghi vào chính sổ tính thay cho -o, giữ bản lưu của tệp gốc bên cạnh",
    },
    force: {
      form: "--force",
      purpose: "thay cả tệp kết quả chỉ cho phép đọc hoặc đang mở ở chương trình khác",
    },
    lang: { form: "--lang vi|en", purpose: "ngôn ngữ của thông báo (mặc định: vi)" },
    help: { form: "-h, --help", purpose: "hướng dẫn này" },
    version: { form: "--version", purpose: "phiên bản của chương trình" },
  },
  more: `  par-index help LỆNH
      Hướng dẫn riêng của một lệnh, với mọi tùy chọn của lệnh đó.
  par-index completion bash|zsh|fish|powershell
      Đoạn mã để trình lệnh tự hoàn thành tên lệnh và tùy chọn (docs/command-line.md).
`,
  closing: `“-” thay tên tệp: đọc từ stdin, ghi ra stdout; tiến độ và thông báo ra stderr.
Mã thoát: 0 xong; 1 audit hoặc check thấy lỗi, gather có tệp không lấy được; 2 dùng sai cú pháp;
3 không đọc được dữ liệu vào, hoặc cách đọc còn nghi ngờ nên write, report chưa ghi.
Mọi tệp kết quả được ghi trọn vẹn hoặc không ghi gì. Không gửi dữ liệu ra ngoài máy.
English: par-index --help --lang en
`,
};
