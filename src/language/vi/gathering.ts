import type { GatheringWords } from "../keys/gathering";
import { formatCount } from "../numbers";

const count = (value: number): string => formatCount(value, "vi");

export const vi: GatheringWords = {
  title: (year) => `TỔNG HỢP ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${year}`,
  group: (name) => `Khối ${name}`,
  made: (when, files, version) =>
    `Lập lúc ${when} từ ${count(files)} tệp của các đơn vị; Chỉ số CCHC ${version}`,
  sheets: {
    table: "Tổng hợp",
    sources: "Nguồn",
    files: "Tệp đã nhận",
    attention: "Cần xem lại",
  },
  columns: { code: "STT", name: "Lĩnh vực, tiêu chí", max: "Điểm tối đa" },
  parts: {
    self: "Tự chấm",
    appraised: "Thẩm định",
    survey: "Điều tra XHH",
    deducted: "Điểm trừ",
    bonus: "Điểm cộng",
    penalty: "Điểm phạt",
    final: "Điểm đạt được",
  },
  notApplicable: "KĐG",
  sourcesTitle: "NGUỒN CỦA TỪNG SỐ LIỆU",
  filesTitle: "CÁC TỆP ĐÃ NHẬN",
  attentionTitle: "NHỮNG CHỖ CẦN XEM LẠI",
  fileColumns: ["STT", "Tệp", "Đơn vị", "Sửa lần cuối", "Tình trạng"],
  attentionColumns: ["STT", "Đơn vị", "Nội dung", "Vị trí"],
  taken: "Đã lấy số liệu",
  superseded: (by, differences) =>
    differences === 0
      ? `Bản cũ, số liệu giống bản đã lấy: ${by}`
      : `Bản cũ, khác ${count(differences)} số liệu so với bản đã lấy: ${by}`,
  otherYear: (years, year) => `Không lấy: tệp chấm điểm năm ${years.join(", ")}, không phải năm ${year}`,
  nothingToSay: "Không có chỗ nào cần xem lại.",
  missingUnit: "Đơn vị chưa gửi tệp",
  missingScore: (criterion) => `Chưa có điểm: ${criterion}`,
  unreadable: (criterion) => `Ô điểm không phải số: ${criterion}`,
  missingCriterion: (criterion) => `Biểu của đơn vị thiếu tiêu chí: ${criterion}`,
  extraCriterion: (criterion) => `Biểu của đơn vị có thêm tiêu chí: ${criterion}`,
  otherMaximum: (criterion, found, expected) =>
    `Điểm tối đa khác: ${criterion} (biểu của đơn vị ${found}, biểu chung ${expected})`,
  otherName: (criterion, found, expected) =>
    `Tên tiêu chí khác: ${criterion} (biểu của đơn vị “${found}”, biểu chung “${expected}”)`,
  gathered: (units, files) => `Đã tổng hợp ${count(units)} đơn vị từ ${count(files)} tệp.`,
  notTaken: (files) => `Không lấy được ${count(files)} tệp:`,
  attention: (lines) => `${count(lines)} chỗ cần xem lại, liệt kê ở trang “Cần xem lại”.`,
  page: {
    choose: "Gộp tệp của nhiều đơn vị…",
    lead: "Chọn hoặc thả cùng lúc tệp chấm điểm của các sở, huyện, xã để có bảng tổng hợp của tỉnh.",
    title: "Gộp tệp của các đơn vị",
    working: (done, total) => `Đang đọc tệp ${count(done)} trong ${count(total)} tệp…`,
    nothing: "Không có tệp chấm điểm nào dùng được trong các tệp đã chọn.",
    download: "Tải bảng tổng hợp",
    open: "Mở bảng tổng hợp",
    back: "Chọn tệp khác",
    against: "Đối chiếu đơn vị với sổ khác…",
    againstLead: "Chọn sổ của năm trước hoặc của tỉnh để biết đơn vị nào có trong sổ mà chưa gửi tệp.",
    missingUnits: (units, book) => `${count(units)} đơn vị có trong “${book}” chưa gửi tệp:`,
    allSent: (book) => `Mọi đơn vị có trong “${book}” đều đã gửi tệp.`,
    notAgainst: (book, why) => `Không đối chiếu được với “${book}”: ${why}`,
    fileName: (year) => `tong-hop-cchc-${year}.xlsx`,
  },
  nothingThere: (folder) =>
    `Trong “${folder}” không có tệp chấm điểm nào dùng được. Hãy kiểm tra lại thư mục và các tệp trong đó.`,
};
