import { refName } from "../../workbook/address";
import type { Problem } from "../../scorebook/problem";
import type { ProblemWords } from "../keys/problems";
import { counted } from "./count";
import { MAX_CELLS, MAX_PART, MAX_PLACES, MAX_TOTAL } from "../../workbook/limits";

const BUDGET =
  `${MAX_CELLS / 1e6} triệu ô có dữ liệu mỗi trang, ${MAX_PLACES / 1e6} triệu ô trong các vùng dữ liệu của cả sổ, ` +
  `${MAX_PART / 2 ** 20} MB mỗi phần và ${MAX_TOTAL / 2 ** 30} GB cả tệp sau khi giải nén`;

const SHOWN = 10;

function list(names: readonly string[]): string {
  const rest = names.length - SHOWN;
  return names.slice(0, SHOWN).join(", ") + (rest > 0 ? ` và ${counted(rest)} mục khác` : "");
}

function problem(fact: Problem): string {
  switch (fact.code) {
    case "no-table":
      return (
        `Không tìm thấy bảng chấm điểm nào trong ${counted(fact.sheets.length)} trang tính (${list(fact.sheets)}). ` +
        "Bảng cần có cột tiêu chí hoặc đơn vị và cột điểm tối đa hoặc điểm đạt được. " +
        "Hãy mở đúng sổ tính chấm điểm, hoặc chỉ rõ dòng tiêu đề và ý nghĩa từng cột."
      );
    case "uncached":
      return (
        `Có ${counted(fact.cells.length)} ô công thức chưa lưu kết quả tính nên không thể biết số liệu: ` +
        `${list(fact.cells.map((cell) => refName(cell)))}. ` +
        "Hãy mở tệp bằng Excel, lưu lại rồi thử lại."
      );
    case "doubtful-reading":
      return (
        `Chưa ghi gì vì cách đọc ${list(fact.tables.map(({ sheet }) => `trang “${sheet}”`))} còn nghi ngờ. ` +
        "Hãy mở “Bảng phân tích”, vào “Công cụ” › “Cách đọc bảng”, chọn cách đọc đúng rồi làm lại."
      );
    case "no-question":
      return "Không có câu hỏi nào về cách đọc bảng để trả lời. Hãy bỏ --answer.";
    case "no-such-answer":
      return (
        `Câu hỏi về trang “${fact.sheet}” chỉ có ${fact.of} cách đọc, không có cách thứ ${fact.answer}. ` +
        "Hãy xem các cách đọc bằng lệnh analyze."
      );
    case "unknown-unit":
      return (
        `Không có đơn vị “${fact.name}” trong sổ tính. ` +
        (fact.near.length > 0
          ? `Có phải: ${list(fact.near)}?`
          : "Hãy xem danh sách đơn vị bằng lệnh analyze không kèm --unit.")
      );
    case "ambiguous-unit":
      return (
        `Đơn vị “${fact.name}” có ở nhiều khối: ${list(fact.groups)}. ` +
        "Hãy ghi tên đầy đủ đúng như trong sổ tính."
      );
    case "unknown-year":
      return (
        `Sổ tính không có số liệu năm ${fact.year}; các năm có số liệu: ${fact.years.join(", ")}. ` +
        "Hãy chọn một trong các năm này."
      );
    case "base-not-earlier":
      return `Năm so sánh ${fact.baseYear} phải trước năm đánh giá ${fact.year}. ` + "Hãy chọn lại cặp năm.";
  }
}

export const vi: ProblemWords = {
  problem,
  host: {
    "not-a-workbook":
      "Tệp này không phải sổ tính Excel (.xlsx, .xlsm, .xls, .ods) hoặc đã bị hỏng. Hãy mở tệp bằng Excel, lưu lại dưới dạng .xlsx rồi thử lại.",
    "not-a-document":
      "Tệp này không phải văn bản Word (.docx) hay văn bản thuần mã Unicode (.txt), đã bị hỏng hoặc có mật khẩu. Hãy mở tệp bằng Word, bỏ mật khẩu nếu có, lưu lại dưới dạng .docx rồi thử lại.",
    encrypted:
      "Sổ tính được đặt mật khẩu nên không đọc được. Hãy mở bằng Excel, bỏ mật khẩu (Tệp › Thông tin › Bảo vệ sổ làm việc), lưu lại rồi thử lại.",
    "empty-workbook": "Sổ tính không có ô nào chứa dữ liệu. Hãy chọn tệp chứa bảng chấm điểm.",
    "too-large":
      `Tệp quá lớn để đọc an toàn (giới hạn: ${BUDGET}). ` +
      "Hãy xóa các dòng, cột hoặc trang thừa (nhất là ô lạc ở cuối trang), lưu lại rồi thử lại.",
    "write-failed":
      "Không ghi được các trang kết quả; sổ tính của anh/chị không bị thay đổi. Hãy kiểm tra tệp đích có đang mở không rồi thử lại.",
    "missing-part":
      "Tệp bị thiếu “{what}”: phần này được nhắc tới nhưng không có trong tệp, đọc tiếp sẽ mất số liệu. Hãy mở tệp bằng Excel, kiểm tra lại trang đó, lưu lại rồi thử lại.",
    "ambiguous-parts":
      "Trong tệp có hai phần chỉ khác nhau chữ hoa, chữ thường (“{what}”) nên không biết phần nào là thật. Hãy mở tệp bằng Excel, lưu lại dưới dạng .xlsx rồi thử lại.",
    "unreadable-text":
      "Chữ trong tệp không đúng với bảng mã mà tệp khai báo nên không đọc được mà không sai chữ. Hãy mở tệp bằng chương trình đã tạo ra nó, lưu lại dưới dạng .xlsx rồi thử lại.",
    "not-converted":
      "Không đọc được tệp .xls, .xlsb hoặc .ods này trong giới hạn thời gian và bộ nhớ cho phép; tệp có thể bị hỏng. Hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại dưới dạng .xlsx rồi thử lại.",
    "cell-editing":
      "Excel đang chờ nhập xong một ô. Hãy nhấn Enter để kết thúc nhập ô (hoặc Esc để bỏ) rồi bấm lại.",
    "dialog-open": "Excel đang mở một hộp thoại. Hãy đóng hộp thoại đó rồi bấm lại.",
    busy: "Excel đang bận. Hãy đợi vài giây rồi bấm lại.",
    "session-expired":
      "Phiên làm việc với sổ tính đã hết hạn. Hãy tải lại trang tính (hoặc mở lại tệp) rồi thử lại.",
    payload:
      "Dữ liệu gửi cho Excel vượt quá giới hạn một lần gửi. Hãy chọn ít đơn vị hơn, hoặc dùng trang độc lập với tệp .xlsx.",
    "access-denied":
      "Excel không cho phép thay đổi sổ tính này (chỉ đọc). Hãy lưu thành một bản khác rồi thử lại.",
    protected:
      "Cấu trúc sổ tính hoặc trang kết quả đang được bảo vệ nên không thêm, sửa trang được. Hãy bỏ bảo vệ (Xem lại › Bảo vệ sổ làm việc), hoặc dùng trang độc lập để ghi vào một bản sao.",
    timeout:
      "Excel không trả lời. Nếu đang nhập dở một ô, hãy nhấn Enter; nếu không, hãy đợi Excel làm xong việc đang chạy. Sau đó bấm lại; số liệu nguồn không bị thay đổi.",
    disconnected:
      "Mất kết nối với Excel hoặc với máy chủ của phần bổ trợ. Hãy đóng và mở lại ngăn này rồi thử lại.",
    "name-taken":
      "Excel không nhận tên nào cho trang kết quả. Hãy xem lại các trang biểu đồ và trang đã chép trong sổ tính, đổi tên chúng rồi bấm lại; hoặc dùng trang độc lập.",
    "source-changed":
      "Số liệu nguồn đã thay đổi sau khi đọc nên chưa ghi gì. Hãy bấm lại để đọc và ghi theo số liệu mới.",
    "half-written":
      "Việc ghi bị dừng giữa chừng; các trang chưa xong mang dòng “Trang chưa ghi xong”. Hãy bấm lại để ghi tiếp, hoặc xóa các trang đã tạo.",
    refused:
      "Excel không nhận việc ghi; chưa trang nào bị thay đổi. Nếu đang mở sổ tính khác, hãy bấm vào sổ tính này rồi bấm lại; nếu vẫn vậy, hãy dùng trang độc lập với tệp .xlsx.",
    unsupported:
      "Phiên bản Excel này chưa đủ chức năng cần thiết (cần Excel 2021 trở lên, Microsoft 365, Excel trên web, hoặc Excel 2016, 2019 bản bán lẻ đã cập nhật). Hãy dùng trang độc lập với tệp .xlsx.",
    "no-downloads":
      "Excel trên Mac và iPad không cho phần bổ trợ tải tệp về nên chưa có tệp nào. Hãy lưu sổ tính, mở nó bằng trang độc lập trong trình duyệt rồi tải báo cáo ở đó.",
    cancelled: "Đã dừng theo yêu cầu. Không có trang nào bị ghi dở.",
    "not-loaded":
      "Chưa tải được một phần của chương trình: mạng đến máy chủ của chương trình bị ngắt, hoặc vừa có phiên bản mới. Sổ tính không bị thay đổi. Hãy kiểm tra mạng rồi bấm lại; nếu vẫn vậy, hãy tải lại chương trình.",
    fault:
      "Chương trình gặp một lỗi không lường trước. Số liệu nguồn không bị thay đổi. Hãy bấm lại; nếu vẫn lỗi, hãy tải lại chương trình và báo cho người quản trị.",
    unknown:
      "Excel báo một lỗi không rõ. Số liệu nguồn không bị thay đổi. Hãy bấm lại; nếu vẫn lỗi, hãy dùng trang độc lập.",
  },
};
