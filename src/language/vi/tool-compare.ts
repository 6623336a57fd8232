import type { CompareWords } from "../keys/tool-compare";

export const viCompare: CompareWords = {
  rival: "So với",
  marks: "Thường dùng",
  year: (year) => `Năm ${year} của đơn vị`,
  median: "Trung vị của khối",
  leader: (unit) => `Đứng đầu: ${unit}`,
  above: (unit) => `Liền trên: ${unit}`,
  below: (unit) => `Liền dưới: ${unit}`,
  noRival: "Không có đơn vị hoặc năm nào để so sánh.",

  ahead: (rival, gap) => `Cao hơn ${rival} ${gap}`,
  behind: (rival, gap) => `Thấp hơn ${rival} ${gap}`,
  level: (rival) => `Bằng điểm ${rival}`,
  medianName: "trung vị của khối",
  yearName: (year) => `năm ${year}`,
  scaled: "Điểm tối đa khác nhau: chênh lệch tính theo điểm tối đa của đơn vị đang xem.",

  where: "Chênh lệch ở đâu",
  more: (gap) => `hơn ${gap}`,
  less: (gap) => `kém ${gap}`,
  same: "bằng nhau",
  against: "so với",
  none: "không có điểm",
  rest: "Phần không thuộc nội dung nào có ở cả hai bên",
  restOfMedian: "Phần còn lại: trung vị của tổng không bằng tổng các trung vị",
  shortRest: "Khác",
  share: (points) => `${points} điểm trong chênh lệch của tổng`,
  unknownTotal:
    "Tổng điểm của bảng này không phải là tổng các lĩnh vực, nên chênh lệch của tổng không chia được cho từng lĩnh vực.",
  noCriteria: "Không có tiêu chí nào chênh nhau.",
  wayOf: (rival, theirs, own, steps) => `Từ ${rival} (${theirs}) đến đơn vị đang xem (${own}): ${steps}`,
  legendMore: "Hơn",
  legendLess: "Kém",

  years: "Qua các năm",
  ranking: "Bảng xếp hạng",
  rankBy: "Xếp theo",
  wholeRanking: (count) => `Xem cả ${count} đơn vị`,
};
