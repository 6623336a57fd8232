import type { ScorePart } from "../../scorebook/assessment";
import type { MappingToolWords } from "../keys/tool-mapping";
import { counted } from "./count";

const PARTS: Readonly<Record<ScorePart, string>> = {
  self: "tự chấm",
  appraised: "thẩm định",
  survey: "điều tra XHH",
  deducted: "điểm bị trừ",
  bonus: "điểm thưởng",
  penalty: "điểm phạt",
  final: "điểm cuối",
};

function officialOf(parts: readonly ScorePart[]): string {
  const added = parts.filter((part) => part !== "penalty" && part !== "deducted").map((part) => PARTS[part]);
  const taken = parts.filter((part) => part === "penalty" || part === "deducted").map((part) => PARTS[part]);
  return [added.join(" + "), ...taken].join(" − ");
}

export const viToolMapping: MappingToolWords = {
  lead: "Xem chương trình hiểu từng trang tính thế nào. Chỗ nào chưa đúng, sửa ngay tại đây; các ô của anh/chị không bị thay đổi.",
  sheet: "Trang tính",
  sheetHidden: (name) => `${name} (đang ẩn)`,
  table: "Bảng trong trang",
  tableAt: (place, top) => `Bảng ${place}, từ dòng ${top}`,

  understood: "Đã hiểu",
  kept: "Đang đọc theo cách anh/chị đã lưu",
  unrecognised: "Chưa nhận ra bảng điểm; dưới đây là phỏng đoán để anh/chị sửa",
  unused: "không dùng, vì đã có bảng khác đầy đủ hơn",
  why: "Vì sao hiểu như vậy",

  picture: (sheet) => `Góc trang “${sheet}”`,
  pictureHint: "Bấm vào chữ cái của cột hoặc số của dòng để sửa.",
  moreRows: "Hiện thêm dòng",
  parts: { header: "Tiêu đề", read: "Được đọc", unread: "Bỏ qua", outside: "Ngoài bảng" },
  columnWord: "Cột",
  rowWord: "Dòng",
  shortRoles: {
    code: "Mã",
    criterion: "Tiêu chí",
    unit: "Đơn vị",
    max: "Tối đa",
    self: "Tự chấm",
    appraised: "Thẩm định",
    survey: "ĐT XHH",
    deducted: "Bị trừ",
    bonus: "Thưởng",
    penalty: "Phạt",
    final: "Điểm",
    percent: "Tỷ lệ",
    rank: "Hạng",
    class: "Loại",
    reason: "Lý do",
    responsible: "Cơ quan",
    remedy: "Biện pháp",
    lost: "Chưa đạt",
    evidence: "Tài liệu",
    year: "Năm",
    part: "Loại điểm",
    statistic: "Thống kê",
    ignored: "–",
  },

  column: (letter) => `Cột ${letter}`,
  role: "Cột này là",
  roles: {
    code: "Mã, số thứ tự",
    criterion: "Tiêu chí",
    unit: "Đơn vị",
    max: "Điểm tối đa",
    self: "Tự chấm",
    appraised: "Thẩm định",
    survey: "Điều tra xã hội học",
    deducted: "Điểm bị trừ",
    bonus: "Điểm thưởng",
    penalty: "Điểm phạt",
    final: "Điểm cuối",
    percent: "Tỷ lệ %",
    rank: "Xếp hạng",
    class: "Xếp loại",
    reason: "Lý do trừ điểm",
    responsible: "Cơ quan chịu trách nhiệm",
    remedy: "Biện pháp",
    lost: "Điểm chưa đạt",
    evidence: "Tài liệu kiểm chứng",
    year: "Năm, kỳ",
    part: "Tên loại điểm (tự chấm, thẩm định …)",
    statistic: "Số liệu thống kê",
    ignored: "Bỏ qua",
  },
  subject: { "criteria-rows": "Của đơn vị", "unit-rows": "Của lĩnh vực, tiêu chí" },
  subjectHint: {
    "criteria-rows": "Để trống nếu cả trang là của một đơn vị, hoặc cột chung cho mọi đơn vị.",
    "unit-rows":
      "Để trống nếu là tổng điểm. Tiêu chí trong lĩnh vực ghi “Lĩnh vực > Tiêu chí”; điểm tối đa ghi trong ngoặc: “Cải cách thể chế (10 điểm)”.",
  },
  columnYear: "Năm của cột",
  columnYearHint: "Chỉ ghi khi khác năm của bảng.",
  row: (row) => `Dòng ${row}`,
  rowIs: "Dòng này là",
  asRead: "Tự nhận biết",
  rowMeanings: {
    criterion: "Tiêu chí",
    unit: "Đơn vị",
    total: "Tổng điểm",
    rank: "Xếp hạng",
    percent: "Tỷ lệ %",
    maxima: "Điểm tối đa",
    group: "Tên nhóm, khối",
    ignored: "Bỏ qua",
  },
  edges: {
    headerTop: "Tiêu đề từ dòng",
    headerBottom: "Tiêu đề đến dòng",
    bodyTop: "Số liệu từ dòng",
    bodyBottom: "Số liệu đến dòng",
  },
  edgesHere: {
    headerTop: "Tiêu đề bắt đầu ở đây",
    headerBottom: "Tiêu đề hết ở đây",
    bodyTop: "Số liệu bắt đầu ở đây",
    bodyBottom: "Số liệu hết ở đây",
  },
  toTheEnd: "hết trang",
  closeEditor: "Xong",

  frame: "Khung của bảng",
  orientation: "Chiều của bảng",
  orientations: {
    "criteria-rows": "Mỗi dòng một tiêu chí",
    "unit-rows": "Mỗi dòng một đơn vị",
  },
  year: "Năm của bảng",
  yearHint: "Để trống: lấy từ trang tính",
  unit: "Đơn vị của trang",
  unitHint: "Để trống: lấy từ trang tính",
  alike: (sheets) =>
    sheets.length === 0
      ? "Dùng cho mọi trang cùng mẫu, kể cả của năm sau"
      : `Dùng cho mọi trang cùng mẫu: ${sheets.join(", ")}`,
  onlyThis: "Có ghi năm hoặc đơn vị nên chỉ dùng cho trang này.",

  official: "Điểm chính thức (cả sổ tính)",
  officialHint: "Bảng nào không in loại điểm được chọn thì theo cách tự động.",
  officials: {
    auto: "Tự động: điểm cuối, thẩm định, tự chấm",
    final: "Điểm cuối",
    appraised: "Thẩm định + điều tra XHH",
    self: "Tự chấm",
  },
  officialNow: (year, parts) => `Năm ${year} đang dùng: ${officialOf(parts)}.`,

  preview: "Sẽ đọc được",
  trying: "Đang đọc thử…",
  reads: ({ year, units, areas, criteria, official }) => {
    const when = year === null ? "Chưa rõ năm" : `Năm ${year}`;
    const tree = areas === 0 ? "chỉ có tổng điểm" : `${counted(areas)} lĩnh vực`;
    const below = criteria === 0 ? "" : `, ${counted(criteria)} tiêu chí`;
    return `${when}: ${counted(units)} đơn vị, ${tree}${below}. Điểm chính thức = ${officialOf(official)}.`;
  },
  noTotal: "chưa có điểm",
  readsNothing:
    "Với cách đọc này chưa có đơn vị nào có điểm. Hãy chỉ ra cột tiêu chí (hoặc đơn vị) và các cột điểm.",
  notUsed: "Trang này không cho số liệu nào, hoặc đã có trang khác của cùng năm, cùng đơn vị đầy đủ hơn.",
  moreFindings: (count) => `và ${counted(count)} lưu ý khác`,

  keep: "Lưu cách đọc",
  keeping: "Đang lưu…",
  undo: "Hủy thay đổi",
  keptNow: "Đã lưu cách đọc vào sổ tính. Số liệu đã được đọc lại.",
  keptHint: "Cách đọc nằm ở trang ẩn “Thiết lập” của sổ tính.",
  forget: "Bỏ cách đọc đã lưu",
  forgotten: "Đã bỏ cách đọc đã lưu. Trang được tự nhận biết như ban đầu.",
  notKept: "Chưa lưu được",
};
