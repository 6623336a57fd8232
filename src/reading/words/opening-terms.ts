/** Openings of short captions whose rest may vary: "Điểm tự chấm của UBND huyện". */
import { terms, type Entry, type Term } from "../../text/terms";
import type { ColumnRole } from "../../scorebook/table-shape";

const opens = <const Role extends ColumnRole>(role: Role, ...entries: Entry[]): readonly Term<Role>[] =>
  terms(role, "opening", entries);

/** The first that fits counts, so what is narrower stands before what is wider. */
export const OPENING_TERMS: readonly Term<ColumnRole>[] = [
  ...opens("statistic", ["Tăng/giảm", "… điểm"], ["So sánh", "… thứ hạng"], ["Chênh lệch", "… điểm thẩm định"],
    ["Điểm trung bình", "… các huyện"], ["Trung bình", "… toàn tỉnh"], ["Bình quân", "… chung"]),
  ...opens("max", ["Điểm tối đa", "… của tiêu chí"], ["Điểm chuẩn", "… theo quy định"], ["Thang điểm", "… đánh giá"]),
  ...opens("self", ["Tổng điểm tự chấm", "… của đơn vị"], ["Tổng điểm tự đánh giá", "… của huyện"],
    ["Điểm tự chấm", "… của UBND huyện"], ["Tự chấm", "… của các sở"], ["Điểm tự đánh giá", "… của UBND xã"],
    ["Tự đánh giá", "… của đơn vị"]),
  ...opens("final", ["Điểm thẩm định sau", "… phúc tra"], ["Điểm sau khi trừ", "… điểm chậm báo cáo"]),
  ...opens("appraised", ["Điểm thẩm định", "… của Sở Nội vụ"], ["Điểm chấm thực tế", "… của Tổ thẩm định"],
    ["Kết quả thẩm định", "… của Hội đồng"], ["Thẩm định của", "… Sở Nội vụ"]),
  ...opens("survey", ["Điểm điều tra", "… người dân"], ["Điều tra xã hội học", "… (cán bộ)"], ["Điều tra XHH", "… người dân"],
    ["Kết quả điều tra", "… cán bộ, công chức"], ["Điểm khảo sát", "… người dân"], ["Đo lường sự hài lòng", "… của người dân"],
    ["Điểm đo lường", "… của người dân"], ["Chỉ số hài lòng", "… của người dân"],
    ["Kết quả đánh giá sự hài lòng", "… của người dân"], ["Mức độ hài lòng", "… của người dân, tổ chức"]),
  ...opens("final", ["Tổng điểm đạt", "… trên thang 100"], ["Điểm đạt được", "… sau phúc tra"], ["Tổng điểm", "… I+II"],
    ["Điểm cuối cùng", "… của đơn vị"]),
  ...opens("lost", ["Số điểm bị mất", "… so với tối đa"]),
  ...opens("deducted", ["Điểm bị trừ", "… do chậm báo cáo"]),
  ...opens("percent", ["Tỷ lệ phần trăm", "… so với tối đa"], ["Tỷ lệ %", "… trên tổng điểm"], ["Chỉ số (%)", "… của huyện"],
    ["Chỉ số CCHC", "… cấp huyện"], ["Chỉ số cải cách hành chính", "… cấp xã"], ["PAR Index", "… of provinces"],
    ["Chỉ số PAR Index", "… của tỉnh"]),
  ...opens("rank", ["Xếp hạng", "… khối huyện"], ["Thứ hạng", "… chung"], ["Xếp thứ", "… toàn tỉnh"]),
  ...opens("class", ["Xếp loại", "… của đơn vị"]),
  ...opens("reason", ["Lý do trừ", "… từng tiêu chí"], ["Lý do mất điểm", "… của đơn vị"], ["Ghi chú", "… của Sở Nội vụ"],
    ["Ý kiến", "… của Sở Nội vụ"], ["Nguyên nhân", "… chưa đạt điểm"]),
  ...opens("responsible", ["Cơ quan chịu trách nhiệm", "… chính"], ["Đơn vị chịu trách nhiệm", "… chính"]),
  ...opens("remedy", ["Biện pháp khắc phục", "… năm sau"], ["Giải pháp khắc phục", "… năm sau"]),
  ...opens("evidence", ["Tài liệu kiểm chứng", "… kèm theo"], ["Giải trình", "… của huyện"]),
  ...opens("criterion", ["Lĩnh vực, tiêu chí", "… đánh giá"], ["Nội dung tiêu chí", "… đánh giá"]),
  ...opens("unit", ["Tên đơn vị", "… được chấm"], ["Tên cơ quan", "… được chấm"], ["Tên xã", "… của huyện"], ["Tên huyện", "… thị xã"],
    ["Tên phường", "… xã, thị trấn"], ["Tên sở", "… ngành"], ["UBND các", "… huyện, thị xã"], ["Cơ quan, đơn vị", "… được đánh giá"],
    ["Tên tỉnh", "… thành phố"], ["Đơn vị xã", "… phường"], ["Đơn vị hành chính", "… cấp xã"], ["Các sở, ban, ngành", "… của tỉnh"],
    ["Huyện, thị xã", "… thuộc tỉnh"], ["Xã, phường", "… trên địa bàn"]),
]; // prettier-ignore
