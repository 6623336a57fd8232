import type { GroupWords } from "../keys/tool-group";

export const viGroup: GroupWords = {
  groupIn: (group, year) => `Khối ${group}, năm ${year}`,
  tabs: { table: "Xếp hạng", areas: "Lĩnh vực", movers: "Biến động", criteria: "Tiêu chí" },

  summary: ({ units, mean, median, highest, lowest }) =>
    `${units} đơn vị có điểm. Bình quân ${mean}, trung vị ${median}; cao nhất ${highest}, thấp nhất ${lowest}.`,
  classes: (counts) => `Xếp loại: ${counts.map(([name, count]) => `${name} ${count}`).join(", ")}.`,
  search: "Tìm đơn vị",
  searchHint: "Tên đơn vị, không cần dấu",
  by: "Xếp theo",
  filter: "Chỉ xem",
  filters: {
    all: (count) => `Tất cả (${count})`,
    risen: (count) => `Tăng bậc (${count})`,
    fallen: (count) => `Giảm bậc (${count})`,
    close: (count) => `Hạng sát nhau (${count})`,
  },
  inClass: (name, count) => `Loại ${name} (${count})`,
  order: "Thứ tự",
  orders: { rank: "Hạng", name: "Tên", places: "Tăng bậc nhiều trước", points: "Tăng điểm nhiều trước" },
  found: (count) => `${count} đơn vị`,
  none: "Không có đơn vị nào như vậy.",
  closeLead: (margin) => `“Hạng sát nhau”: cách đơn vị liền trên hoặc liền dưới chưa đến ${margin}.`,
  gap: (gap, unit) => `cách ${unit} ${gap}`,

  heatLead: "Mỗi ô là tỷ lệ % điểm tối đa của lĩnh vực; màu so các đơn vị trong cùng lĩnh vực.",
  areaNames: (count) => `Tên ${count} lĩnh vực`,
  heatLegend: ["thấp nhất khối", "cao nhất khối"],
  heatCell: (area, figure, rank) => `${area}: ${figure}${rank === null ? "" : `, hạng ${rank}`}`,
  noFigure: "không có điểm",

  risen: "Tăng bậc nhiều nhất",
  fallen: "Giảm bậc nhiều nhất",
  noneRisen: "Không có đơn vị nào tăng bậc.",
  noneFallen: "Không có đơn vị nào giảm bậc.",
  ranks: (before, now) => `hạng ${before} → ${now}`,
  most: (area, change) => `rõ nhất: ${area}, ${change} do kết quả thực hiện`,

  decisive: "Tiêu chí quyết định thứ hạng",
  decisiveLead: "Phần đóng góp của tiêu chí vào chênh lệch tổng điểm giữa các đơn vị; cao nhất trước.",
  range: (lowest, highest) => `từ ${lowest} đến ${highest}`,
  share: (percent) => `${percent}%`,
  noneDecisive: "Các đơn vị bằng điểm nhau.",
  idle: (count) => `${count} tiêu chí không phân hóa`,
  idleLead: "Mọi đơn vị được điểm như nhau: có thể xem xét sửa tiêu chí cho năm sau.",
  same: {
    maximum: "tất cả đạt điểm tối đa",
    zero: "tất cả 0 điểm",
    equal: "tất cả bằng điểm nhau",
  },
  noneIdle: "Tiêu chí nào cũng có đơn vị cao, đơn vị thấp.",
};
