import type { WhyWords } from "../keys/tool-why";

const beside = (what: string, middle: string, gap: string | null, above: boolean): string =>
  gap === null ? `Bằng ${what} (${middle})` : `${above ? "Cao hơn" : "Thấp hơn"} ${what} (${middle}) ${gap}`;

export const viWhy: WhyWords = {
  amongPeers: "Vị trí trong khối",
  mean: "Bình quân khối",
  median: "Trung vị của khối",
  own: "Đơn vị đang xem",
  others: "Đơn vị khác",
  besideMean: (mean, gap, above) => beside("bình quân khối", mean, gap, above),
  besideMedian: (median, gap, above) => beside("trung vị của khối", median, gap, above),
  lessThan: (points) => `chưa đến ${points}`,
  stripOf: (count, lowest, highest) =>
    `Biểu đồ điểm của ${count} đơn vị trong khối, từ ${lowest} đến ${highest}`,

  moved: (baseYear) => `Vì sao điểm thay đổi so với năm ${baseYear}`,
  noBase: "Không có số liệu năm trước để so sánh.",
  sum: (change, byPerformance, byMax) =>
    `Tổng điểm ${change}. Cộng các lĩnh vực: do kết quả thực hiện ${byPerformance}, do điểm tối đa thay đổi ${byMax}`,
  rest: (points) => `phần không thuộc lĩnh vực nào của cả hai năm ${points}`,
  gains: "Tăng nhiều nhất do kết quả thực hiện",
  losses: "Giảm nhiều nhất do kết quả thực hiện",
  noGains: "Không có lĩnh vực nào tăng do kết quả thực hiện.",
  noLosses: "Không có lĩnh vực nào giảm do kết quả thực hiện.",
  byMax: (points) => `do điểm tối đa thay đổi: ${points} điểm`,
  fromTo: (before, now) => `${before} → ${now}`,
  more: (count) => `và ${count} tiêu chí khác`,

  years: "Qua các năm",
  yearLine: (year, score, percent, rank) =>
    `${year}: ${score}${percent === null ? "" : ` (${percent})`}${rank === null ? "" : `, hạng ${rank}`}`,
  noFigure: (year) => `${year}: không có số liệu`,
  percentAxis: "Tỷ lệ % điểm tối đa",
  scoreAxis: "Điểm",
};
