import type { DashboardWords } from "../keys/tool-dashboard";

export const viDashboard: DashboardWords = {
  title: "Bảng tổng quan",
  views: "Phần bên cạnh",
  dashboard: "Tổng quan",
  sheets: "Trang tính",
  subtitle: (group, year, short) => `khối ${group}, năm ${year}${short === null ? "" : ` · ${short}`}`,
  lost: "Bị trừ điểm nhiều nhất",
  nothingLost: "Không có tiêu chí nào bị trừ điểm.",
  allCriteria: "Xem mọi tiêu chí bị trừ",
  moved: (baseYear) => `Tăng, giảm so với năm ${baseYear}`,
  heat: "Các đơn vị theo lĩnh vực",
};
