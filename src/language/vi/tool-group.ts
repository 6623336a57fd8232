import type { GroupWords } from "../tool-group";

export const viGroup: GroupWords = {
  groupIn: (group, year) => `Khối ${group}, năm ${year}`,
  close: "Thứ hạng sát nhau",
  closeLead: (margin) => `Các đơn vị cách đơn vị liền trên hoặc liền dưới chưa đến ${margin} điểm:`,
  gap: (points, unit) => `cách ${unit} ${points} điểm`,
  noneClose: "Không có đơn vị nào.",
  decisive: "Tiêu chí quyết định thứ hạng",
  decisiveLead: "Phần đóng góp của tiêu chí vào chênh lệch tổng điểm giữa các đơn vị; cao nhất trước.",
  range: (lowest, highest) => `từ ${lowest} đến ${highest} điểm`,
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
