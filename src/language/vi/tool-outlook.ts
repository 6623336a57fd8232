import type { OutlookWords } from "../keys/tool-outlook";

export const viOutlook: OutlookWords = {
  nextRank: "Để lên hạng",
  lacks: (points, unit, rank) => `Còn thiếu ${points} điểm để bằng ${unit} (hạng ${rank}).`,
  isFirst: "Đang đứng đầu khối.",
  isAhead: (points, unit) => `Cao hơn ${unit} (xếp ngay sau) ${points} điểm.`,
  enough: (count) => `Chỉ cần đạt tối đa ở ${count} tiêu chí:`,
  notEnough: "Đạt tối đa mọi tiêu chí bị trừ điểm vẫn chưa đủ.",
  hidden: "Chênh lệch này không thấy được ở số đã làm tròn.",
  passed: "Vượt và bị vượt",
  didPass: (unit, baseYear, baseRank, rank) =>
    `Đã vượt ${unit} (năm ${baseYear} hạng ${baseRank}, nay hạng ${rank})`,
  wasPassedBy: (unit, baseYear, baseRank, rank) =>
    `Bị ${unit} vượt (năm ${baseYear} hạng ${baseRank}, nay hạng ${rank})`,
  decisive: (area, points) => `rõ nhất ở “${area}”: chênh ${points} điểm`,
  nobodyPassed: (year) => `So với năm ${year}: không vượt và không bị đơn vị nào vượt.`,
  suppose: "Thử thay điểm",
  supposeLead:
    "Nhập điểm giả định để xem tổng điểm và xếp hạng sẽ ra sao. Điểm của các đơn vị khác giữ nguyên; sổ tính không thay đổi.",
  ofMax: (max) => `/ ${max}`,
  full: "Tối đa",
  fullOf: (criterion) => `Đặt điểm tối đa cho “${criterion}”`,
  scoreOf: (criterion) => `Điểm giả định của “${criterion}”`,
  wrong: (max) => `Nhập số từ 0 đến ${max}`,
  reset: "Bỏ điểm giả định",
  supposed: "Nếu được như vậy",
  nothingSupposed: "Chưa có điểm giả định nào.",
};
