/** Whole captions of columns and what they say: what a header holds besides years, maxima and names. */
import { terms, type Term } from "../../text/terms";
import type { ColumnRole } from "../../scorebook/table-shape";

/** A caption that offices use in two meanings stands under the likelier; laws find the other. */
export const COLUMN_TERMS: readonly Term<ColumnRole>[] = [
  ...terms("code", "whole", ["STT", "TT", "Số TT", "Số thứ tự", "Mã", "Mã số", "Mã tiêu chí", "Ký hiệu", "Mục", "No", "Code", "Mã TC"]),
  ...terms("criterion", "whole", [
    "Nội dung", "Tiêu chí", "Lĩnh vực", "Lĩnh vực, tiêu chí", "Lĩnh vực/Tiêu chí/Tiêu chí thành phần", "Tiêu chí/Tiêu chí thành phần",
    "Nội dung đánh giá", "Nội dung tiêu chí", "Tên tiêu chí", "Nội dung chấm điểm", "Các tiêu chí", "Chỉ tiêu", "Tiêu chí đánh giá",
    "Tiêu chí thành phần", "Nội dung các tiêu chí", "Lĩnh vực/Nội dung", "Chỉ số thành phần", "Nội dung, lĩnh vực, tiêu chí",
    "Tên lĩnh vực", "Các lĩnh vực", "Các lĩnh vực, tiêu chí", "Danh mục tiêu chí", "Nội dung công việc", "Tiêu chí chấm điểm",
    "Criterion", "Criteria", "Content", "Area", "Areas", "Reform area", "Component", "Components", "Index component",
    "Nội dung, lĩnh vực", "Lĩnh vực đánh giá", "Nội dung tiêu chí thành phần",
  ]),
  ...terms("unit", "whole", [
    "Đơn vị", "Tên đơn vị", "Tên cơ quan", "Cơ quan", "Cơ quan, đơn vị", "Tên cơ quan, đơn vị", "Đơn vị, địa phương", "Địa phương",
    "Huyện, thành phố", "Huyện, thị xã, thành phố", "Các huyện, thành phố", "Sở, ban, ngành", "Các sở, ban, ngành", "Sở, ngành",
    "Các đơn vị", "Xã, phường, thị trấn", "Xã, phường", "Xã, thị trấn", "Xã, phường, đặc khu", "Tên xã, phường, thị trấn",
    "Tên xã, phường", "Tên xã", "Tên huyện", "Tên huyện, thành phố", "Tỉnh", "Tỉnh, thành phố", "Tên tỉnh", "Tên địa phương",
    "UBND các huyện, thành phố", "Tên xã, thị trấn", "UBND cấp huyện", "UBND cấp xã", "Đơn vị được đánh giá", "Tên sở, ban, ngành",
    "Unit", "Province", "Agency", "Huyện", "Xã", "Sở", "Tên đơn vị hành chính", "Đơn vị hành chính", "ĐV", "Tên ĐV", "CQ, ĐV",
    "Cơ quan, ĐV", "Bộ", "Bộ, ngành", "Tên bộ, ngành", "Bộ, cơ quan", "Bộ, cơ quan ngang bộ", "Các bộ, cơ quan ngang bộ", "Vùng",
    "Vùng kinh tế - xã hội", "Khu vực", "Region", "Ministry", "Ministries", "Agencies", "Ministry/Agency", "Ministry or agency",
    "Province/City", "Provinces", "Locality", "District", "Commune", "Department", "Các tỉnh, thành phố", "Tỉnh/TP",
    "Tên xã, phường, đặc khu", "UBND các xã, phường", "Tên phường, xã", "Phường, xã",
  ]),
  ...terms("max", "whole", [
    "Điểm tối đa", "Điểm chuẩn", "Thang điểm", "Tối đa", "Điểm cao nhất có thể", "Điểm trần", "Đ. tối đa", "Đ. chuẩn", "Max", "Maximum",
    "Max score", "Maximum score", "Thang điểm tối đa", "Điểm chuẩn tối đa", "Số điểm tối đa", "Điểm quy định", "Tổng điểm tối đa",
  ]),
  ...terms("self", "whole", [
    "Tự chấm", "Điểm tự chấm", "Tự đánh giá", "Điểm tự đánh giá", "Đơn vị tự chấm", "Đơn vị tự đánh giá", "Kết quả tự chấm",
    "Cơ quan, đơn vị tự chấm", "Điểm TC", "Điểm đơn vị tự chấm", "Điểm tự chấm của đơn vị", "Kết quả tự đánh giá", "Self", "Self score",
  ]),
  ...terms("appraised", "whole", [
    "Thẩm định", "Điểm thẩm định", "Điểm chấm thực tế", "Hội đồng thẩm định", "Kết quả thẩm định", "Điểm Hội đồng thẩm định",
    "Điểm thẩm định lần 1", "Điểm thẩm định lần 2", "Thẩm định lần 1", "Thẩm định lần 2", "Điểm chấm thẩm định",
    "Điểm Sở Nội vụ thẩm định", "Sở Nội vụ thẩm định", "Tổ thẩm định", "Điểm tổ thẩm định", "Hội đồng đánh giá", "Appraised",
    "Điểm chấm", "Điểm đánh giá", "Điểm TĐ", "Điểm của Hội đồng thẩm định", "Điểm sau thẩm định", "Thẩm định lần cuối",
  ]),
  ...terms("survey", "whole", [
    "ĐTXHH", "Điều tra XHH", "Điểm điều tra XHH", "Điều tra xã hội học", "Điểm điều tra xã hội học", "KSCB", "SIPAS",
    "Đo lường hài lòng", "Khảo sát", "Điểm khảo sát", "XHH", "Điểm XHH", "Điểm ĐTXHH", "Survey", "Sự hài lòng",
    "Điểm đo lường hài lòng", "Đo lường sự hài lòng", "Khảo sát cán bộ", "Điểm SIPAS", "Chỉ số SIPAS",
    "Kết quả điều tra xã hội học", "Kết quả điều tra XHH", "Điều tra khảo sát", "Điểm điều tra",
  ]),
  ...terms("deducted", "whole", ["Bị trừ", "Điểm bị trừ", "Điểm trừ", "Trừ điểm", "Số điểm bị trừ", "Deducted", "Trừ"]),
  ...terms("bonus", "whole", ["Điểm thưởng", "Điểm cộng", "Thưởng", "Cộng thêm", "Điểm cộng thêm", "Bonus"]),
  ...terms("penalty", "whole", ["Điểm phạt", "Phạt", "Penalty"]),
  ...terms("final", "whole", [
    "Tổng điểm", "Tổng điểm đạt được", "Tổng cộng", "Điểm đạt", "Điểm đạt được", "Tổng", "Điểm", "Kết quả", "Điểm số", "Số điểm",
    "Điểm thẩm định sau khi trừ", "Sau khi trừ", "Điểm sau khi trừ", "Tổng điểm thẩm định", "Điểm cuối cùng", "Điểm chính thức",
    "Tổng số điểm", "Tổng điểm các tiêu chí", "Kết quả điểm", "Kết quả đánh giá", "Score", "Total", "Total score", "Tổng hợp điểm",
    "Điểm tổng hợp", "Điểm kết quả", "Tổng điểm đánh giá", "Điểm thực hiện", "Điểm tổng", "Điểm CCHC", "Tổng điểm CCHC", "Điểm chốt",
    "Điểm công nhận", "Điểm phê duyệt", "Điểm được công nhận", "Điểm được phê duyệt", "Tổng điểm sau khi trừ", "Kết quả đạt được",
    "Điểm thẩm định chính thức", "Tổng điểm cuối cùng", "Điểm chỉ số", "Điểm chỉ số CCHC",
  ]),
  ...terms("percent", "whole", [
    "Chỉ số", "Chỉ số (%)", "Tỷ lệ", "Tỷ lệ (%)", "%", "Tỉ lệ", "Tỉ lệ (%)", "Chỉ số CCHC", "Chỉ số CCHC (%)", "Tỷ lệ phần trăm",
    "Tỷ lệ đạt", "Tỷ lệ đạt (%)", "Kết quả (%)", "Kết quả chỉ số", "Percent", "Percentage", "Index", "PAR Index", "Chỉ số PAR Index",
    "Tỷ lệ đạt được", "Giá trị chỉ số", "Kết quả Chỉ số CCHC", "Chỉ số cải cách hành chính", "Giá trị (%)", "Tỷ lệ điểm",
    "% điểm tối đa", "Tỷ lệ % điểm tối đa", "% đạt được", "Tỷ lệ % đạt được", "Tỷ lệ phần trăm đạt được", "% so với điểm tối đa",
    "Tỷ lệ % so với điểm tối đa", "% đạt", "Phần trăm",
  ]),
  ...terms("rank", "whole", [
    "Xếp hạng", "Thứ hạng", "Xếp thứ", "Hạng", "Xếp vị thứ", "Vị thứ", "Thứ tự xếp hạng", "Bảng xếp hạng", "Rank", "Vị trí",
    "Xếp thứ hạng", "XH", "Ranking", "Thứ bậc", "Bậc", "Xếp bậc",
  ]),
  ...terms("class", "whole", ["Xếp loại", "Nhóm", "Phân loại", "Loại", "Xếp nhóm", "Class", "Xếp loại CCHC", "Đánh giá, xếp loại", "Nhóm xếp hạng"]),
  ...terms("reason", "whole", [
    "Lý do trừ điểm", "Ý kiến", "Ghi chú", "Lý do", "Nguyên nhân", "Nguyên nhân trừ điểm", "Lý do bị trừ điểm", "Giải thích",
    "Ghi chú của thẩm định", "Lý do mất điểm", "Nhận xét", "Ý kiến thẩm định", "Ý kiến của Hội đồng thẩm định", "Reason", "Lý do trừ",
    "Nguyên nhân bị trừ điểm", "Ý kiến của Tổ thẩm định", "Note", "Nguyên nhân mất điểm",
  ]),
  ...terms("responsible", "whole", [
    "Cơ quan chịu trách nhiệm", "Đơn vị chịu trách nhiệm", "Cơ quan phụ trách", "Đơn vị phụ trách", "Cơ quan chủ trì",
    "Đơn vị chủ trì", "Trách nhiệm", "Cơ quan thực hiện", "Cơ quan, đơn vị chịu trách nhiệm", "Đơn vị thực hiện",
  ]),
  ...terms("remedy", "whole", [
    "Biện pháp khắc phục", "Giải pháp khắc phục", "Giải pháp", "Biện pháp", "Hướng khắc phục", "Kế hoạch khắc phục",
    "Biện pháp, giải pháp khắc phục",
  ]),
  ...terms("lost", "whole", [
    "Điểm mất", "Số điểm mất", "Điểm bị mất", "Điểm chưa đạt", "Điểm chưa đạt được", "Số điểm chưa đạt", "Điểm còn thiếu",
  ]),
  ...terms("evidence", "whole", [
    "Tài liệu kiểm chứng", "Tài liệu kiểm chứng, giải trình", "Giải trình", "Minh chứng", "Tài liệu minh chứng", "Ghi chú của đơn vị",
    "Giải trình của đơn vị", "Căn cứ", "Phương pháp đánh giá", "Cách tính", "Tài liệu", "File đính kèm", "Hình thức đánh giá",
    "Phương pháp xác định", "Hình thức đánh giá, chấm điểm",
  ]),
  ...terms("year", "whole", ["Năm", "Năm đánh giá", "Year"]),
  ...terms("statistic", "whole", [
    "Trung bình", "Giá trị trung bình", "Điểm trung bình", "Bình quân", "Cao nhất", "Thấp nhất", "Điểm cao nhất", "Điểm thấp nhất",
    "Lớn nhất", "Nhỏ nhất", "Trung vị", "Tăng/giảm", "So sánh", "Tăng/giảm so với năm trước", "Chênh lệch", "Biến động", "Độ lệch chuẩn",
    "Trung bình chung", "Giá trị cao nhất", "Giá trị thấp nhất", "Giá trị trung vị", "Average", "So sánh với năm trước", "Tăng", "Giảm",
    "Biến động thứ hạng", "Tăng, giảm điểm", "Tăng/giảm bậc", "Tăng/giảm thứ hạng", "Tăng/giảm hạng", "Change",
    "Changes", "Difference", "Increase", "Decrease", "Mean", "Median", "Lowest", "Highest", "Biến động điểm",
  ]),
]; // prettier-ignore
