import { isForeignMaximum, type Composition } from "../../scorebook/assessment";
import type { Culprit, Finding, FindingCode } from "../../scorebook/finding";
import type { Points } from "../../scorebook/points";
import type { TieRule } from "../../scorebook/settings";
import { refName } from "../../workbook/address";
import type { FindingWords } from "../keys/findings";
import { formatCount, formatPoints, formatRank } from "../numbers";
import { percentFigures } from "../percent-figures";
import type { LostInConversion } from "../../workbook/notice";

const titles: Readonly<Record<FindingCode, string>> = {
  "score-over-max": "Điểm vượt điểm tối đa",
  "negative-score": "Điểm âm",
  "not-a-number": "Không phải là số",
  "missing-score": "Chưa có điểm",
  "subtotal-mismatch": "Lệch điểm cộng",
  "total-mismatch": "Lệch tổng điểm",
  "parts-mismatch": "Lệch điểm thành phần",
  "parts-of-another-time": "Điểm thành phần khác thời điểm",
  "ranks-unexplained": "Xếp hạng không theo số liệu trong bảng",
  "mostly-contradicted": "Phần lớn đơn vị cùng một sai lệch",
  "max-mismatch": "Lệch điểm tối đa",
  "unlisted-points": "Điểm không thể hiện trong bảng",
  "rank-mismatch": "Lệch xếp hạng",
  "equal-scores-different-ranks": "Bằng điểm, khác hạng",
  "rank-count-mismatch": "Lệch số đơn vị xếp hạng",
  "other-rank-rule": "Cách xếp hạng khác",
  "percent-mismatch": "Lệch tỷ lệ phần trăm",
  "duplicate-unit": "Trùng đơn vị",
  "renamed-unit": "Đơn vị đổi tên",
  "renamed-area": "Lĩnh vực đổi tên",
  "renamed-criterion": "Tiêu chí đổi tên",
  "other-name": "Tên khác các trang cùng mẫu",
  "unit-without-base": "Đơn vị mới",
  "unit-dropped": "Đơn vị không còn",
  "criterion-added": "Tiêu chí mới",
  "criterion-dropped": "Tiêu chí không còn",
  "uncached-formula": "Công thức chưa có kết quả",
  "order-mismatch": "Trái thứ tự xếp hạng",
  "year-confused": "Nghi nhầm năm",
  "uncertain-layout": "Chưa chắc cách đọc bảng",
  "stale-hidden-column": "Cột ẩn có số liệu khác",
  "unplaced-reason": "Lý do trừ điểm chưa khớp",
  "unread-sheet": "Trang chưa đọc được",
  "not-audited": "Chưa kiểm tra số liệu",
  "cells-left-out": "Ô ở quá xa bảng không được đọc",
  "signed-workbook": "Sổ tính có chữ ký số",
  "final-workbook": "Sổ tính là bản cuối",
  "labelled-workbook": "Sổ tính có nhãn bảo mật",
  "protected-structure": "Cấu trúc sổ tính được bảo vệ",
  "read-only-workbook": "Sổ tính đang mở chỉ đọc",
  "read-only-recommended": "Sổ tính đề nghị chỉ đọc",
  "sheet-left-out": "Trang quá lớn không được đọc",
  "lost-in-conversion": "Không giữ được khi đổi sang .xlsx",
  "unknown-year": "Chưa rõ năm",
  "unknown-setting": "Thiết lập không hợp lệ",
  "unknown-placeholder": "Chỗ điền không có trong mẫu",
  "unpaired-mark": "Dấu ngoặc hoặc dấu * không khớp",
};

const LOST: Readonly<Record<LostInConversion, string>> = {
  protection: "bảo vệ trang",
  charts: "biểu đồ",
  pivots: "bảng tổng hợp (PivotTable)",
  pictures: "hình ảnh",
  comments: "ghi chú",
  macros: "macro",
};

const NO_SHARE = "Tỷ lệ trên 200 % không được hiển thị; khi đó các đơn vị được xếp hạng theo số điểm. ";

/** Exact: as many decimals as the figure has. */
function points(value: Points): string {
  return formatPoints(value, "vi", 6);
}

function slip(culprit: Culprit | null): string {
  if (culprit === null) return "";
  return `Có thể ${culprit.name} đã ghi nhầm ${points(culprit.likely)} thành ${points(culprit.printed)}. `;
}

function meant(likely: Points | null, printed: Points): string {
  return likely === null ? "" : `Có thể đã ghi nhầm ${points(likely)} thành ${points(printed)}. `;
}

function more(others: number): string {
  return others === 0 ? "" : ` và ${formatCount(others, "vi")} đơn vị khác`;
}

/** "Huyện Ba Bể và 05 đơn vị khác, 1.1 Ban hành văn bản" */
function whose(unit: string, criterion: string, others = 0): string {
  return [unit === "" ? "" : unit + more(others), criterion].filter((part) => part !== "").join(", ");
}

/** What the parts of a node make of it. */
function made(composition: Composition): string {
  switch (composition) {
    case "mean":
      return "trung bình các mục thành phần";
    case "weighted":
      return "các mục thành phần nhân trọng số cộng lại";
    case "sum":
    case "other":
      return "các mục thành phần cộng lại";
  }
}

function sumMismatch(fact: Finding & { code: "subtotal-mismatch" | "total-mismatch" }): string {
  const where = whose(fact.unit, fact.criterion, fact.others);
  const figures =
    `ghi ${points(fact.printed)} điểm, ${made(fact.composition)} được ${points(fact.sum)} điểm ` +
    `(chênh lệch ${points(fact.printed - fact.sum)})`;
  if (fact.how === "rounded") {
    const example = fact.others === 0 ? figures : `${figures} ở ${fact.unit}`;
    return `${where}: ${example}. Chênh lệch do làm tròn; không cần sửa nếu đúng quy ước làm tròn.`;
  }
  const doubt =
    fact.severity === "error"
      ? ""
      : "Có thể còn điểm thưởng, điểm trừ hoặc điểm điều tra không thể hiện trong bảng. ";
  return `${where}: ${figures}. ${slip(fact.culprit)}${doubt}Hãy kiểm tra công thức và điểm từng mục thành phần.`;
}

function percentMismatch(fact: Finding & { code: "percent-mismatch" }): string {
  const { printed, computed } = percentFigures(fact, "vi");
  const figures = `${whose(fact.unit, fact.criterion, fact.others)}: tỷ lệ ghi ${printed} %`;
  switch (fact.how) {
    case "truncated":
      return `${figures} là cắt bớt chữ số thập phân; làm tròn đúng là ${computed} %. Không cần sửa nếu tỉnh quy ước như vậy.`;
    case "rounded":
      return `${figures}, tính từ điểm và điểm tối đa được ${computed} %; chênh lệch do làm tròn, không cần sửa.`;
    case "wrong":
      return `${figures}, tính từ điểm và điểm tối đa phải là ${computed} %. Hãy sửa tỷ lệ hoặc kiểm tra lại điểm.`;
  }
}

function rankRule(rule: TieRule | "score"): string {
  switch (rule) {
    case "competition":
      return "các đơn vị bằng điểm cùng hạng và hạng sau bỏ cách (1, 1, 3), khác quy tắc đã chọn";
    case "dense":
      return "các đơn vị bằng điểm cùng hạng và hạng sau liền kề (1, 1, 2), khác cách mặc định (1, 1, 3)";
    case "row":
      return "các đơn vị bằng điểm vẫn xếp hạng liên tiếp theo thứ tự dòng (1, 2, 3), khác cách mặc định (1, 1, 3)";
    case "score":
      return "xếp hạng theo số điểm, trong khi điểm tối đa giữa các đơn vị khác nhau nên mặc định xếp theo tỷ lệ phần trăm";
  }
}

function yearConfused(fact: Finding & { code: "year-confused" }): string {
  switch (fact.how) {
    case "sheet-name":
      return `tên trang “${fact.sheet}” ghi năm ${fact.otherYear}, nội dung được đọc là năm ${fact.year}. Hãy kiểm tra năm ở tiêu đề và tên trang.`;
    case "title":
      return `tiêu đề ghi năm ${fact.otherYear}, trang “${fact.sheet}” được đọc là năm ${fact.year} theo tên trang. Hãy kiểm tra năm ở tiêu đề và tên trang.`;
    case "same-figures":
      return `toàn bộ điểm năm ${fact.year} trùng với năm ${fact.otherYear}. Hãy kiểm tra có sao chép nhầm bảng của năm khác hay không.`;
    case "twice":
      return `năm ${fact.year} có hai bảng chấm điểm cho cùng một khối. Hãy giữ một bảng, hoặc sửa năm của bảng còn lại.`;
  }
}

function sentence(fact: Finding): string {
  switch (fact.code) {
    case "score-over-max":
      return (
        `${whose(fact.unit, fact.criterion)}: điểm ${points(fact.score)} lớn hơn điểm tối đa ${points(fact.max)}. ` +
        `${fact.likely === null && isForeignMaximum(fact.score, fact.max) ? NO_SHARE : ""}${meant(fact.likely, fact.score)}Hãy kiểm tra lại điểm và điểm tối đa.`
      );
    case "negative-score":
      return (
        `${whose(fact.unit, fact.criterion)}: điểm ${points(fact.score)} là số âm, điểm phải từ 0 trở lên. ` +
        "Hãy sửa điểm; nếu là điểm trừ thì ghi ở dòng điểm trừ."
      );
    case "not-a-number":
      return (
        `${whose(fact.unit, fact.criterion)}: ô ghi “${fact.text}”, không phải là số. ` +
        "Hãy nhập điểm bằng số, hoặc ghi “KĐG” nếu không đánh giá."
      );
    case "missing-score":
      return (
        `${whose(fact.unit, fact.criterion, fact.others)}: chưa có điểm. ` +
        (fact.implied === null
          ? ""
          : `Theo điểm cộng của mục trên thì phần còn lại là ${points(fact.implied)} điểm. `) +
        "Hãy nhập điểm, nhập 0 nếu không đạt, hoặc ghi “KĐG” nếu không đánh giá."
      );
    case "subtotal-mismatch":
    case "total-mismatch":
      return sumMismatch(fact);
    case "parts-of-another-time":
      return (
        `${fact.criterion}, năm ${fact.year}: các điểm thành phần và tổng không cùng thời điểm: ` +
        `${formatCount(fact.differing, "vi")}/${formatCount(fact.tested, "vi")} tổng lệch nhẹ ` +
        `(nhiều nhất ${points(fact.largest)} điểm); tổng in trong bảng được dùng. ` +
        "Nếu có, hãy dùng điểm thành phần của cùng thời điểm với tổng."
      );
    case "parts-mismatch":
      return (
        `${whose(fact.unit, fact.criterion)}: điểm đạt được ghi ${points(fact.printed)}, cộng điểm thẩm định, điều tra ` +
        `xã hội học, điểm thưởng và trừ điểm bị trừ được ${points(fact.sum)} (chênh lệch ${points(fact.printed - fact.sum)}). ` +
        (fact.others === 0
          ? "Hãy kiểm tra từng loại điểm."
          : `Còn ${formatCount(fact.others, "vi")} điểm khác cũng lệch: hãy xem lại ý nghĩa từng cột điểm.`)
      );
    case "max-mismatch":
      return (
        `${whose(fact.unit, fact.criterion)}: điểm tối đa ghi ${points(fact.printed)}, ${made(fact.composition)} ` +
        `được ${points(fact.sum)} (chênh lệch ${points(fact.printed - fact.sum)}). ${slip(fact.culprit)}` +
        "Hãy đối chiếu với bộ tiêu chí đã ban hành."
      );
    case "unlisted-points":
      return (
        `${whose(fact.unit, fact.criterion, fact.others)}: điểm ghi ${points(fact.printed)}, các mục liệt kê cộng lại ` +
        `được ${points(fact.sum)}; ` +
        (fact.unlistedMax > 0
          ? `bảng còn ${points(fact.unlistedMax)} điểm tối đa không liệt kê (thường là điểm điều tra xã hội học). `
          : "phần chênh lệch không có dòng nào trong bảng (thường là điểm điều tra xã hội học hoặc điểm thưởng). ") +
        "Điểm ghi trong bảng được giữ nguyên; nếu có số liệu, hãy bổ sung các dòng còn thiếu."
      );
    case "rank-mismatch":
      return (
        `${whose(fact.unit, fact.criterion)}: xếp hạng ghi ${formatCount(fact.printed, "vi")}, ` +
        `tính từ điểm là ${formatRank(fact.computed, fact.of, "vi")}. Hãy kiểm tra xếp hạng và điểm.`
      );
    case "ranks-unexplained":
      return (
        `${fact.criterion}, năm ${fact.year}: ${formatCount(fact.differing, "vi")}/${formatCount(fact.tested, "vi")} ` +
        "xếp hạng ghi trong bảng khác với xếp hạng tính từ điểm, theo mọi quy tắc xếp hạng. " +
        "Hãy kiểm tra xếp hạng này được tính từ điểm nào; xếp hạng trong báo cáo được tính từ điểm trong bảng."
      );
    case "mostly-contradicted":
      return (
        `${fact.criterion === "" ? "bảng" : fact.criterion}, năm ${fact.year}: ` +
        `${formatCount(fact.differing, "vi")}/${formatCount(fact.tested, "vi")} đơn vị cùng có một loại phát hiện: ` +
        `“${titles[fact.what]}”. Khi phần lớn đơn vị giống nhau như vậy, thường là cách đọc bảng hoặc ý nghĩa của cột ` +
        "chưa đúng, không phải từng ô sai. " +
        `${fact.what === "score-over-max" ? NO_SHARE : ""}Hãy kiểm tra cách đọc bảng trước khi dùng số liệu.`
      );
    case "equal-scores-different-ranks":
      return (
        `${whose(fact.unit, fact.criterion)}: bằng điểm với ${fact.other} (${points(fact.score)}) nhưng xếp hạng ` +
        `${formatCount(fact.rank, "vi")}, ${fact.other} xếp hạng ${formatCount(fact.otherRank, "vi")}. ` +
        "Hãy xác nhận quy tắc xếp hạng khi bằng điểm."
      );
    case "rank-count-mismatch":
      return (
        `${whose(fact.unit, fact.criterion, fact.others)}: xếp hạng ghi trên tổng số ${formatCount(fact.printed, "vi")} đơn vị, ` +
        `bảng có ${formatCount(fact.counted, "vi")} đơn vị có điểm. Hãy kiểm tra số đơn vị.`
      );
    case "other-rank-rule":
      return (
        `${fact.criterion}, năm ${fact.year}: xếp hạng trong bảng theo quy tắc khác: ${rankRule(fact.rule)}. ` +
        "Nếu đây là quy tắc của tỉnh, hãy chọn quy tắc đó trong phần thiết lập."
      );
    case "percent-mismatch":
      return percentMismatch(fact);
    case "duplicate-unit":
      return (
        `${fact.unit} có nhiều hơn một lần trong bảng năm ${fact.year}. ` +
        "Mỗi đơn vị chỉ được chấm một lần; hãy xóa hoặc sửa tên đơn vị trùng."
      );
    case "renamed-unit":
    case "renamed-area":
    case "renamed-criterion":
      return (
        `năm ${fact.year} là “${fact.name}”, năm ${fact.baseYear} là “${fact.baseName}”; được so sánh với nhau. ` +
        "Nếu không phải là một, hãy sửa ở phần đối chiếu giữa hai năm."
      );
    case "unit-without-base":
      return `${fact.name} không có trong bảng năm ${fact.baseYear} nên không so sánh được. Nếu đơn vị đổi tên hoặc sáp nhập, hãy chọn đơn vị tương ứng của năm ${fact.baseYear}.`;
    case "unit-dropped":
      return `${fact.name} có trong bảng năm ${fact.baseYear} nhưng không có trong năm ${fact.year}. Nếu đơn vị đổi tên hoặc sáp nhập, hãy chọn đơn vị tương ứng của năm ${fact.year}.`;
    case "criterion-added":
      return `“${fact.name}” là tiêu chí mới của năm ${fact.year}, không so sánh với năm ${fact.baseYear}. Nếu tiêu chí chỉ đổi tên, hãy chọn tiêu chí tương ứng của năm ${fact.baseYear}.`;
    case "criterion-dropped":
      return `“${fact.name}” của năm ${fact.baseYear} không còn trong năm ${fact.year}. Nếu tiêu chí chỉ đổi tên, hãy chọn tiêu chí tương ứng của năm ${fact.year}.`;
    case "other-name":
      return `trang “${fact.sheet}” ghi “${fact.name}” ở chỗ các trang khác ghi “${fact.expected}”. Điểm được tính cho “${fact.expected}” vì cùng vị trí trong mẫu; hãy thống nhất tên, hoặc chuyển thành dòng riêng nếu là hai nội dung khác nhau.`;
    case "uncached-formula":
      return fact.proven
        ? `${whose(fact.unit, fact.criterion)}: công thức ${fact.formula} chưa có kết quả lưu trong tệp; kết quả đã được tính lại từ các ô thành phần. Hãy mở tệp bằng Excel và lưu lại.`
        : `${whose(fact.unit, fact.criterion)}: công thức ${fact.formula} chưa có kết quả lưu trong tệp nên không biết số liệu. Hãy mở tệp bằng Excel, tính lại và lưu.`;
    case "order-mismatch":
      return (
        `${whose(fact.unit, fact.criterion)}: ${points(fact.printed)} điểm trái với thứ tự ` +
        (fact.rank === null
          ? "các dòng trong bảng"
          : `xếp hạng đã ghi (hạng ${formatCount(fact.rank, "vi")})`) +
        `, bên cạnh là ${fact.neighbour} được ${points(fact.neighbourScore)} điểm. ` +
        `${meant(fact.likely, fact.printed)}Hãy kiểm tra điểm và thứ tự.`
      );
    case "year-confused":
      return yearConfused(fact);
    case "uncertain-layout":
      return (
        `trang “${fact.sheet}” được đọc với độ chắc chắn ${formatCount(Math.round(fact.confidence * 100), "vi")} %. ` +
        "Hãy kiểm tra dòng tiêu đề và ý nghĩa từng cột trước khi dùng số liệu."
      );
    case "stale-hidden-column":
      return (
        `cột ẩn “${fact.column}” năm ${fact.year} có ${formatCount(fact.count, "vi")} ô khác cột đang hiện ` +
        `(${points(fact.hidden)} và ${points(fact.visible)}). Số liệu được lấy từ cột đang hiện; hãy xóa hoặc cập nhật cột ẩn.`
      );
    case "unplaced-reason":
      return (
        `${whose(fact.unit, fact.criterion)}: lý do trừ điểm không khớp với đơn vị và tiêu chí nào` +
        `${fact.year === null ? "" : ` của năm ${fact.year}`}. Hãy kiểm tra năm, tên đơn vị, mã và tên tiêu chí.`
      );
    case "unread-sheet":
      return (
        `trang “${fact.sheet}” có số liệu nhưng không nhận ra bảng chấm điểm nên không được dùng. ` +
        "Nếu đây là bảng chấm điểm, hãy chỉ ra dòng tiêu đề và ý nghĩa từng cột."
      );
    case "not-audited":
      return `số liệu của trang “${fact.sheet}” chưa được kiểm tra vì chưa chắc bảng được hiểu đúng. Hãy trả lời câu hỏi về cách đọc bảng trước.`;
    case "cells-left-out":
      return (
        `trang “${fact.sheet}” có ${formatCount(fact.count, "vi")} ô nằm quá xa bảng nên không được đọc. ` +
        "Nếu là số liệu, hãy đưa về gần bảng; nếu không, hãy xóa."
      );
    case "signed-workbook":
      return "sổ tính có chữ ký số; ghi thêm trang vào tệp thì chữ ký không còn hiệu lực. Hãy giữ lại bản đã ký và ghi vào một bản sao.";
    case "final-workbook":
      return "sổ tính được đánh dấu là bản cuối (Mark as Final): người lập không muốn tệp bị sửa nữa. Hãy ghi vào một bản sao.";
    case "labelled-workbook":
      return "sổ tính có nhãn bảo mật (sensitivity label); tệp kết quả vẫn mang nhãn đó. Hãy tuân theo quy định của nhãn khi gửi đi.";
    case "protected-structure":
      return "cấu trúc sổ tính đang được bảo vệ: trong Excel phải bỏ bảo vệ mới thêm được trang; khi ghi ra tệp, trang vẫn được thêm và bảo vệ vẫn giữ nguyên.";
    case "read-only-workbook":
      return "Excel đang mở sổ tính này ở chế độ chỉ đọc (tệp có chữ ký số, được đánh dấu là bản cuối, hoặc có người khác đang mở). Những trang được ghi thêm chỉ giữ được khi lưu thành tệp khác, và tệp đó không còn chữ ký số.";
    case "read-only-recommended":
      return "người lập đề nghị chỉ mở sổ tính này để đọc. Hãy ghi vào một bản sao.";
    case "sheet-left-out":
      return (
        `trang “${fact.sheet}” quá lớn nên không được đọc; các trang khác vẫn được đọc. ` +
        "Nếu trang này có số liệu chấm điểm, hãy xóa các dòng, cột thừa rồi thử lại."
      );
    case "lost-in-conversion":
      return (
        "tệp không phải .xlsx nên kết quả là sổ tính .xlsx mới, chỉ giữ giá trị, công thức, ô gộp và định dạng số" +
        (fact.lost.length === 0 ? "" : `; không giữ ${fact.lost.map((kind) => LOST[kind]).join(", ")}`) +
        ". Hãy giữ lại tệp gốc."
      );
    case "unknown-year":
      return `trang “${fact.sheet}” không ghi năm ở tên trang, tiêu đề hay tên tệp. Hãy ghi năm vào tên trang hoặc tiêu đề bảng.`;
    case "unknown-setting":
      return `thiết lập “${fact.key}” có giá trị “${fact.text}” không hợp lệ; giá trị mặc định được dùng. Hãy sửa trong phần thiết lập.`;
    case "unknown-placeholder":
      return `mẫu câu “${fact.phrase}” không có chỗ điền ${fact.place}; mẫu chuẩn được dùng. Các chỗ điền được dùng: ${fact.allowed.join(" ")}.`;
    case "unpaired-mark":
      return `mẫu câu “${fact.phrase}” có dấu { } hoặc dấu * thiếu cặp; mẫu chuẩn được dùng. Hãy bổ sung cho đủ cặp.`;
  }
}

function message(fact: Finding): string {
  const [cell] = fact.cells;
  const text = sentence(fact);
  return cell === undefined ? text.charAt(0).toUpperCase() + text.slice(1) : `${refName(cell)}: ${text}`;
}

export const vi: FindingWords = { titles, message };
