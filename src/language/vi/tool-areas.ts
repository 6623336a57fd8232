import type { AreaWords } from "../keys/tool-areas";

export const viAreas: AreaWords = {
  order: "Thứ tự lĩnh vực",
  orders: {
    tree: "Theo bảng",
    percent: "Tỷ lệ thấp trước",
    lost: "Mất nhiều điểm trước",
    fallen: "Giảm nhiều trước",
    median: "Kém trung vị nhiều trước",
  },
  medianMark: "Trung vị của khối",
  bestMark: "Cao nhất khối",
  detail: "Chi tiết",
  detailOf: (area) => `Chi tiết: ${area}`,
  beside: (median, gap, above) =>
    gap === null
      ? `Bằng trung vị của khối (${median}).`
      : `${above ? "Cao hơn" : "Thấp hơn"} trung vị của khối (${median}) ${gap}.`,
  isBest: "Cao nhất khối.",
  best: (units, score, gap) => `Cao nhất khối: ${units}, ${score}; còn cách ${gap}.`,
  andOthers: (named, count) => `${named} và ${count} đơn vị khác`,
  lost: (points, count) => `Bị trừ ${points} điểm ở ${count} tiêu chí; nhiều nhất:`,
  nothingLost: "Không có tiêu chí nào bị trừ điểm.",
  lostLine: (criterion, points) => `${criterion}: trừ ${points} điểm`,
};
