/** Words of the sheets of a whole group: its criteria and its years. Vietnamese. */
import { counted } from "./count";

export const viGroupSheets = {
  // Criteria
  criteriaTitle: (year: number): string => `TỶ LỆ ĐIỂM ĐẠT THEO TỪNG TIÊU CHÍ NĂM ${year} (% điểm tối đa)`,
  level: "Cấp",
  levelName: (level: "total" | "area" | "criterion" | "outside"): string =>
    ({ total: "Tổng", area: "Lĩnh vực", criterion: "Tiêu chí", outside: "Thưởng, phạt" })[level],
  lowest: "Thấp nhất",
  mean: "Trung bình",
  highest: "Cao nhất",
  deviation: "Độ lệch chuẩn",
  correlation: "Tương quan với tổng",
  share: "Phần chênh lệch (%)",
  heatLegend:
    "Màu ô: đỏ nhạt là thấp nhất, xanh là cao nhất trong cả bảng. Bấm nút lọc ở dòng đầu bảng để chỉ xem lĩnh vực hoặc tiêu chí.",
  spreadLegend:
    "Độ lệch chuẩn lớn là các đơn vị cách xa nhau ở tiêu chí đó; bằng 0 là tiêu chí không phân biệt được đơn vị nào. Tương quan với tổng: gần 1 là tiêu chí đi cùng thứ hạng chung, gần 0 hoặc âm là không đi cùng.",
  shareLegend: "Phần chênh lệch: bao nhiêu phần trăm khoảng cách giữa các tổng điểm là do tiêu chí đó.",
  rank: "Xếp hạng",
  underWeights: (swing: string): string => `Hạng khi trọng số từng lĩnh vực tăng hoặc giảm đến ${swing} %`,
  withoutOne: "Hạng khi bỏ bất kỳ một tiêu chí",
  decisive: "Tiêu chí mà bỏ đi thì hạng đổi nhiều nhất",
  firmLegend:
    "Các dòng hạng khi đổi trọng số, khi bỏ một tiêu chí được tính lúc lập bảng (không phải công thức): khoảng hạng càng hẹp thì thứ hạng càng chắc.",
  noFirmLegend:
    "Không nêu khoảng hạng khi đổi trọng số, khi bỏ một tiêu chí: tổng điểm không phải là tổng các lĩnh vực có đủ điểm, hoặc các đơn vị có điểm tối đa khác nhau.",

  // Years
  yearsTitle: (first: number, last: number): string =>
    `KẾT QUẢ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH QUA CÁC NĂM ${first} - ${last}`,
  percents: "Tỷ lệ đạt (% điểm tối đa)",
  ranks: "Xếp hạng",
  change: (first: number, last: number): string => `Năm ${last} so với năm ${first}`,
  yearsChart: "Tỷ lệ đạt qua các năm (%)",
  yearsLegend:
    "Đơn vị có tên ở năm trước mà năm nay không còn đứng cuối bảng. “–” là năm đó không có đơn vị hoặc chưa có điểm. Bộ tiêu chí và thang điểm các năm có thể khác nhau.",

  // What was left out
  tooLarge: (sheet: string, units: number, rows: number): string =>
    `Không lập trang “${sheet}”: ${counted(units)} đơn vị × ${counted(rows)} tiêu chí là quá nhiều cho một trang; hãy xem trang “Lĩnh vực”.`,
  noMaxima: (sheet: string): string =>
    `Không lập trang “${sheet}”: bảng nguồn không có điểm tối đa nên không tính được tỷ lệ.`,
};

export type GroupSheetWords = typeof viGroupSheets;
