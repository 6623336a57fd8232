/** Names as they stand in published tables: areas and criteria of the index, units of every kind. */
import type { PeerGroup } from "../../../src/scorebook/assessment";

/** Areas (876/QĐ-BNV and provinces' own wordings), in the order in which tables list them. */
export const AREAS = [
  "Công tác chỉ đạo, điều hành CCHC",
  "Cải cách thể chế",
  "Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật",
  "Cải cách thủ tục hành chính",
  "Thực hiện cơ chế một cửa, cơ chế một cửa liên thông",
  "Cải cách tổ chức bộ máy hành chính nhà nước",
  "Cải cách chế độ công vụ",
  "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
  "Cải cách tài chính công",
  "Hiện đại hóa hành chính",
  "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
  "Tác động của cải cách hành chính đến người dân, tổ chức và phát triển kinh tế - xã hội",
] as const;

/** Criteria and their parts, also such as begin with a word of a header. */
export const CRITERIA = [
  "Ban hành kế hoạch cải cách hành chính năm",
  "Mức độ hoàn thành kế hoạch CCHC",
  "Thực hiện chế độ báo cáo CCHC định kỳ",
  "Công tác kiểm tra CCHC",
  "Công tác tuyên truyền CCHC",
  "Xử lý các vấn đề phát hiện qua kiểm tra",
  "Sự năng động trong chỉ đạo, điều hành",
  "Thực hiện các nhiệm vụ được giao",
  "Theo dõi thi hành pháp luật",
  "Rà soát văn bản quy phạm pháp luật",
  "Kiểm tra, xử lý VBQPPL",
  "Rà soát, đánh giá, đơn giản hóa TTHC",
  "Công bố, công khai TTHC",
  "Kết quả giải quyết hồ sơ TTHC",
  "Tỷ lệ hồ sơ giải quyết đúng hạn",
  "Tiếp nhận, xử lý phản ánh, kiến nghị",
  "Sắp xếp tổ chức bộ máy",
  "Thực hiện quy định về sử dụng biên chế",
  "Phân cấp quản lý",
  "Xác định vị trí việc làm",
  "Tuyển dụng, bổ nhiệm công chức",
  "Chấp hành kỷ luật, kỷ cương hành chính",
  "Đào tạo, bồi dưỡng cán bộ, công chức",
  "Tỷ lệ giải ngân vốn đầu tư công",
  "Công tác quản lý, sử dụng tài sản công",
  "Thực hiện cơ chế tự chủ",
  "Cung cấp dịch vụ công trực tuyến",
  "Số hóa hồ sơ, giấy tờ",
  "Ứng dụng CNTT trong hoạt động của cơ quan",
  "Mức độ hài lòng của người dân, tổ chức",
] as const;

export interface NamedGroup extends PeerGroup {
  /** How a table heads it: "UBND các huyện, thành phố". */
  readonly heading: string;
  /** In every draw, so that the name of the group is known. */
  readonly always: readonly string[];
  readonly others: readonly string[];
}

export const DEPARTMENTS: NamedGroup = {
  name: "sở, ban, ngành",
  kind: "department",
  heading: "Các sở, ban, ngành",
  always: ["Sở Nội vụ"],
  others: [
    "Sở Tư pháp",
    "Sở Giao thông vận tải",
    "Sở Lao động - Thương binh và Xã hội",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Ban Dân tộc",
    "Thanh tra tỉnh",
    "Văn phòng UBND tỉnh",
    "Ban Quản lý các khu công nghiệp",
  ],
};

export const PLACES: readonly NamedGroup[] = [
  {
    name: "huyện, thành phố",
    kind: "district",
    heading: "UBND các huyện, thành phố",
    always: ["Thành phố Bắc Kạn"],
    others: ["Huyện Ba Bể", "Huyện Bạch Thông", "Huyện Chợ Đồn", "Huyện Na Rì", "Huyện Pác Nặm"],
  },
  {
    name: "huyện, thành phố",
    kind: "district",
    heading: "Khối huyện, thành phố",
    always: ["UBND huyện Ba Bể"],
    others: ["UBND huyện Chợ Mới", "UBND huyện Ngân Sơn", "UBND thành phố Bắc Kạn"],
  },
  {
    name: "huyện, thị xã, thành phố",
    kind: "district",
    heading: "UBND các huyện, thị xã, thành phố",
    always: ["TX. Ninh Hòa"],
    others: ["TP. Nha Trang", "TP. Cam Ranh", "H. Vạn Ninh", "H. Diên Khánh"],
  },
  {
    name: "xã, phường, đặc khu",
    kind: "commune",
    heading: "UBND các xã, phường, đặc khu",
    always: ["Đặc khu Vân Đồn"],
    others: ["Phường Đức Xuân", "Phường Hạ Long", "Xã Kim Hỷ", "Xã Yến Lạc", "Xã Thượng Quan"],
  },
  {
    name: "xã, thị trấn",
    kind: "commune",
    heading: "Các xã, thị trấn",
    always: ["Thị trấn Yến Lạc"],
    others: ["Xã Kim Lư", "Xã Côn Minh", "Xã Dương Sơn", "TT Phủ Thông"],
  },
  {
    name: "đơn vị",
    kind: "other",
    heading: "Các tỉnh",
    always: ["Quảng Ninh"],
    others: ["Hải Dương", "BRVT", "TT-Huế", "Bắc Giang", "Thái Nguyên"],
  },
];

/** Reasons for lost points, as an appraiser writes them. */
export const OPINIONS = [
  "Báo cáo quý II gửi chậm 03 ngày",
  "Chưa có tài liệu kiểm chứng",
  "Kế hoạch ban hành sau ngày 31/12",
  "Tỷ lệ đạt 85,5%",
] as const;
