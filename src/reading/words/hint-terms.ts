/**
 * Words inside captions that no list has whole: they give a weak vote and no role. "Số điểm do Sở thẩm định"
 * speaks for an appraised score; "Thẩm định văn bản quy phạm pháp luật", a criterion, has the same word.
 */
import { terms, type Term } from "../../text/terms";
import type { ColumnRole } from "../../scorebook/table-shape";

export const HINT_TERMS: readonly Term<ColumnRole>[] = [
  ...terms("max", "contains", [
    ["tối đa", "Mức điểm …"], ["điểm chuẩn", "Khung …"], ["thang điểm", "Theo …"], ["điểm trần", "Mức …"], ["maximum", "The … points"],
  ]),
  ...terms("self", "contains", [
    ["tự chấm", "Số điểm đơn vị …"], ["tự đánh giá", "Kết quả đơn vị …"], ["tự cho điểm", "Đơn vị …"], ["đề nghị", "Điểm …"],
  ]),
  ...terms("appraised", "contains", [
    ["thẩm định", "Số điểm do Sở Nội vụ …"], ["phúc tra", "Điểm sau …"], ["kiểm tra lại", "Điểm …"], ["thẩm tra", "Điểm …"],
  ], { weight: 0.4 }),
  ...terms("survey", "contains", [
    ["hài lòng", "Tỷ lệ … chung"], ["điều tra xã hội học", "Điểm qua …"], ["điều tra XHH", "Điểm qua …"], ["khảo sát", "Kết quả …"],
    ["SIPAS", "Điểm quy đổi …"],
  ]),
  ...terms("deducted", "contains", [["bị trừ", "Tổng số điểm …"], ["điểm trừ", "Số …"]]),
  ...terms("bonus", "contains", [["điểm thưởng", "Số …"], ["điểm cộng thêm", "Số …"]]),
  ...terms("penalty", "contains", [["điểm phạt", "Số …"]]),
  ...terms("final", "contains", [
    ["tổng điểm", "Cộng …"], ["đạt được", "Số điểm đã …"], ["chính thức", "Kết quả …"], ["cuối cùng", "Kết quả …"], ["quy đổi", "Điểm …"],
  ], { weight: 0.4 }),
  ...terms("percent", "contains", [
    ["%", "Mức đạt (…)"], ["phần trăm", "Số … đạt"], ["tỷ lệ", "Đạt …"], ["tỉ lệ", "Đạt …"],
  ], { weight: 0.4 }),
  ...terms("rank", "contains", [["xếp hạng", "Kết quả …"], ["thứ hạng", "Vị trí …"], ["xếp thứ", "Được …"], ["hạng", "Vị …"]]),
  ...terms("class", "contains", [["xếp loại", "Kết quả …"], ["phân loại", "Kết quả …"]]),
  ...terms("lost", "contains", [["điểm mất", "Phần …"], ["chưa đạt", "Số điểm …"], ["còn thiếu", "Số điểm …"]]),
  ...terms("statistic", "contains", [
    ["trung bình", "Mức … khối"], ["bình quân", "Mức …"], ["so với", "Thay đổi … kỳ trước"], ["chênh lệch", "Phần …"],
  ]),
  ...terms("unit", "contains", [["đơn vị", "Danh sách …"], ["địa phương", "Tên các …"], ["cơ quan", "Danh sách …"]], { weight: 0.3 }),
  ...terms("criterion", "contains", [["tiêu chí", "Danh mục các …"], ["lĩnh vực", "Tên các …"], ["nội dung", "Các …"]], { weight: 0.3 }),
]; // prettier-ignore
