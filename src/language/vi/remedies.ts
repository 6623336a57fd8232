/** Words of the plan of remedies ("Kế hoạch khắc phục"), Vietnamese. */
import { formatCount } from "../numbers";

export const viRemedies = {
  title: "KẾ HOẠCH KHẮC PHỤC",
  about: (year: number, issuer: string): string =>
    `CÁC TIÊU CHÍ BỊ TRỪ ĐIỂM, LĨNH VỰC GIẢM BẬC CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year} CỦA ${issuer.toUpperCase()}`,

  // The key fact above the table
  standsAt: (unit: string, rank: string): string => `${unit} xếp hạng ${rank}. `,
  standsFirst: (unit: string, rank: string): string => `${unit} đang xếp thứ nhất (${rank}).`,
  notRanked: (unit: string): string => `${unit} chưa được xếp hạng: thiếu tổng điểm.`,
  enough: (criteria: number): string =>
    criteria === 1
      ? " Chỉ cần lấy lại điểm bị trừ ở tiêu chí đầu tiên dưới đây."
      : ` Chỉ cần lấy lại điểm bị trừ ở ${formatCount(criteria, "vi")} tiêu chí đầu tiên dưới đây.`,

  // Table heads
  places: "Bậc lên được",
  totalPlaces: "Tổng điểm",
  areaPlaces: "Lĩnh vực",
  partner: "Cơ quan phối hợp",
  product: "Sản phẩm",
  deadline: "Thời hạn",
  done: "Đã thực hiện (kết quả)",

  // Parts of the table
  fallenAreas: (baseYear: number): string => `Lĩnh vực giảm bậc so với năm ${baseYear}`,
  fallen: (places: string): string => ` (giảm ${places} bậc)`,
  lostCriteria: "Tiêu chí bị trừ điểm",
  nothingLost: "Không có tiêu chí nào bị trừ điểm",
  sum: "Cộng điểm bị trừ của các tiêu chí",
  settled: "Không còn trong danh sách bị trừ điểm (giữ lại nội dung đã ghi)",

  // Ranks and what is missing to the next
  positions: "Vị trí xếp hạng",
  rankOf: (year: number): string => `Hạng năm ${year}`,
  rankBefore: "Hạng năm trước",
  toNext: "Để lên hạng kế tiếp",
  missing: (points: string, rank: string): string => `Còn thiếu ${points} điểm để lên hạng ${rank}`,
  /** Where equal units are ranked in the order of the source table, drawing level may not be enough. */
  missingMore: (points: string, rank: string): string => `Còn thiếu hơn ${points} điểm để lên hạng ${rank}`,
  first: "Đang xếp thứ nhất",
  unranked: "Chưa có điểm để xếp hạng",

  orderLegend:
    "Thứ tự (theo số liệu lúc lập): trước hết là tiêu chí mà riêng điểm lấy lại đã đưa tổng điểm lên bậc; tiếp đến các tiêu chí cùng nhau đủ điểm để tổng điểm lên hạng kế tiếp; rồi tiêu chí đưa lĩnh vực lên bậc; sau cùng theo số điểm bị trừ, nhiều trước.",
  placesLegend:
    "“Bậc lên được”: số bậc tăng nếu lấy lại hết điểm bị trừ của dòng đó, các đơn vị khác giữ nguyên điểm. Điểm, thứ hạng và số bậc là công thức lấy từ ô nguồn.",
  keptLegend:
    "Lý do, cơ quan, giải pháp lấy từ sổ nguồn và Phụ lục II. Nội dung anh/chị ghi ở đây và dòng ghi thêm được giữ nguyên khi tạo lại; nền vàng là nơi nội dung ghi khác với nguồn.",
};

export type RemedyWords = typeof viRemedies;
