/** Words of the own sheets, Vietnamese. */
import { formatCount, formatPoints } from "../numbers";
import type { Points } from "../../scorebook/points";
import type { TieRule } from "../../scorebook/settings";
import type { Severity } from "../../scorebook/finding";

const quotedList = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");

export const viSheets = {
  titles: {
    ranking: "Xếp hạng",
    areas: "Lĩnh vực",
    criteria: "Tiêu chí",
    years: "Qua các năm",
    appendixI: "Phụ lục I",
    appendixII: "Phụ lục II",
    draft: "Dự thảo báo cáo",
    findings: "Kiểm tra số liệu",
    remedies: "Kế hoạch khắc phục",
    settings: "Thiết lập CCHC",
  },
  /** Short forms for sheets of several units, where 31 characters are few. */
  shortTitles: { appendixI: "PL I", appendixII: "PL II", draft: "Báo cáo", remedies: "Kế hoạch" },

  // Source and stamp
  convertedNote: (cell: string): string => `Số đổi từ ô ${cell}, không phải công thức`,
  computedNote: "Số tính từ các tiêu chí, bảng nguồn không in",
  made: (when: string, sheets: readonly string[], version: string): string =>
    `Lập lúc ${when} từ ${sheets.length === 1 ? "trang" : "các trang"} ${quotedList(sheets)}; Chỉ số CCHC ${version}`,
  unfinished: "Trang chưa ghi xong: bấm “Tạo bảng tổng hợp” lần nữa",
  writtenValues:
    "Số in nghiêng là giá trị ghi sẵn (ô nguồn là chữ hoặc số đã quy đổi); công thức trong ô nói rõ lấy từ ô nào.",
  liveLegend:
    "Điểm, điểm tối đa, tỷ lệ, thứ hạng và mức tăng, giảm là công thức lấy từ ô nguồn: sửa điểm ở trang nguồn thì các số ở đây đổi theo.",
  tieLegend: (ties: TieRule): string =>
    ({
      competition: "Đơn vị bằng điểm nhau cùng hạng, hạng kế tiếp bỏ cách (1, 2, 2, 4).",
      dense: "Đơn vị bằng điểm nhau cùng hạng, hạng kế tiếp liền sau (1, 2, 2, 3).",
      row: "Đơn vị bằng điểm nhau xếp theo thứ tự trong bảng nguồn (1, 2, 3, 4).",
    })[ties],
  changeLegend: "▲ tăng bậc, ▼ giảm bậc, = giữ nguyên bậc.",
  chosenLegend: (units: readonly string[]): string => `Nền vàng: ${units.join(", ")}.`,

  // Table heads
  order: "STT",
  rank: "Xếp hạng",
  rankShort: "Hạng",
  unit: "Đơn vị",
  area: "Lĩnh vực",
  criterion: "Tiêu chí, tiêu chí thành phần",
  score: "Điểm",
  totalScore: "Tổng điểm",
  max: "Điểm tối đa",
  percent: "Tỷ lệ (%)",
  scoreClass: "Xếp loại",
  lost: "Điểm bị trừ",
  year: (year: number): string => `Năm ${year}`,
  changes: (year: number): string => `Tăng, giảm so với năm ${year}`,
  changeScore: "Điểm",
  changePercent: "Điểm %",
  changeRank: "Bậc",
  changeFromMax: "Do điểm tối đa",
  changeFromPerformance: "Do kết quả",
  note: "Ghi chú",
  average: "Trung bình",
  total: "Tổng cộng",
  maxDiffers: "khác nhau",

  // Notes in the tables
  tied: (ties: TieRule): string => (ties === "row" ? "Bằng điểm" : "Đồng hạng"),
  tiedAsShown: "Bằng nhau khi làm tròn, điểm gốc khác nhau",
  printedRank: (rank: number): string => `Bảng nguồn ghi hạng ${formatCount(rank, "vi")}`,
  noBase: (year: number): string => `Năm ${year} chưa có`,
  gone: (year: number): string => `Không có trong năm ${year}`,
  noScore: "Chưa có điểm",

  // Ranking and areas
  rankingTitle: (year: number): string => `XẾP HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
  areasTitle: (year: number): string => `KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year} THEO LĨNH VỰC`,
  groupLine: (group: string, province: string): string =>
    province === "" ? `Khối: ${group}` : `Khối: ${group}, tỉnh ${province}`,
  rankingChart: (axis: string): string => `Kết quả Chỉ số CCHC (${axis})`,
  rankingChartPart: (from: number, to: number, axis: string): string =>
    `Kết quả Chỉ số CCHC (${axis}): đơn vị thứ ${formatCount(from, "vi")} đến thứ ${formatCount(to, "vi")}`,
  rankingChartTop: (count: number, year: number, axis: string): string =>
    `${formatCount(count, "vi")} đơn vị đứng đầu Chỉ số CCHC năm ${year} (${axis})`,
  scoreAxis: "điểm",
  percentAxis: "% điểm tối đa",
  axisFrom: (start: number): string => `Trục bắt đầu từ ${String(start).replace(".", ",")}`,
  rankingChartAround: (unit: string, axis: string): string =>
    `${unit} và các đơn vị xếp trước, xếp sau (${axis})`,
  heatLegend: "Màu ở cột tỷ lệ: đỏ nhạt là thấp nhất, xanh là cao nhất trong khối ở lĩnh vực đó.",

  // Appendices
  areasUp: "Số lĩnh vực tăng",
  areasDown: "Số lĩnh vực giảm",
  areasSame: "Số lĩnh vực giữ nguyên",
  splitLegend:
    "Do điểm tối đa: mức tăng, giảm chỉ vì điểm tối đa thay đổi, giữ nguyên tỷ lệ đạt của năm trước; phần còn lại là do kết quả thực hiện.",
  areasChart: "Tỷ lệ điểm đạt theo lĩnh vực (%)",
  lostChart: "Điểm bị trừ theo lĩnh vực (điểm)",
  lostRemainder: "Chênh lệch với tổng điểm (không nêu tại tiêu chí nào)",
  lostSum: "Cộng điểm bị trừ của các tiêu chí",
  lostAgrees: "Khớp với điểm tối đa trừ điểm đạt",
  lostDiffers: "Không khớp: số liệu nguồn đã sửa, hãy tạo lại bảng",
  lostSettled: "Không còn bị trừ điểm – nội dung đã ghi",
  lostUnlisted: "Không còn trong danh sách bị trừ điểm – nội dung đã ghi",
  addedRows: "Dòng ghi thêm",
  lostLegend:
    "Điểm bị trừ là công thức lấy từ ô nguồn. Lý do, cơ quan chịu trách nhiệm, giải pháp do anh/chị ghi ở đây và dòng ghi thêm (không cộng vào điểm bị trừ) được giữ nguyên khi tạo lại; nền vàng là nơi nội dung ghi khác với sổ nguồn.",

  // Draft
  newerWording: "Cách viết mới (đoạn bên trái đã sửa tay)",
  toSource: "Đến ô nguồn đầu tiên",
  sources: "Nguồn số liệu",
  draftLegend:
    "Cột A là dự thảo, sửa trực tiếp được. Đoạn đã sửa có nền vàng và được giữ nguyên khi tạo lại; đoạn thêm tay giữ nguyên chỗ.",
  addedLine: "Đoạn thêm tay",
  lineGone: "(Số liệu hiện nay không còn đoạn này)",
  removedLine: "Đoạn đã xóa khỏi dự thảo:",

  // Findings
  findingsTitle: "KIỂM TRA SỐ LIỆU",
  severity: "Mức độ",
  severityName: (severity: Severity): string =>
    ({ error: "Lỗi", warning: "Cảnh báo", info: "Lưu ý" })[severity],
  cell: "Ô",
  finding: "Nội dung và việc cần làm",
  findingCounts: (errors: number, warnings: number, infos: number): string =>
    `${formatCount(errors, "vi")} lỗi, ${formatCount(warnings, "vi")} cảnh báo, ${formatCount(infos, "vi")} lưu ý. Bấm vào địa chỉ ở cột “Ô” để đến ô nguồn.`,
  noFindings: "Không phát hiện sai lệch nào trong số liệu nguồn.",
  moreFindings: (rest: number): string =>
    `Còn ${formatCount(rest, "vi")} mục nữa không ghi ở đây. Sửa các mục trên rồi tạo lại trang này để xem tiếp.`,
  otherCells: (count: number): string => ` (và ${formatCount(count, "vi")} ô khác)`,

  points: (points: Points): string => formatPoints(points, "vi"),
};

export type SheetWords = typeof viSheets;
