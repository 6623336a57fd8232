/** Phrases of the further documents in Vietnamese. */
import type { DocumentPhrases } from "../document-phrases";

export const VI_DOCUMENT_PHRASES: DocumentPhrases = {
  standing:
    "{issuer} xếp thứ {rank} " +
    "{peers}{tie}; đạt {result} điểm; {changes} so với năm {baseYear} " +
    "(*năm {baseYear} xếp thứ {baseRank} {basePeers}; đạt {baseResult} điểm*).",
  "standing-single-year": "{issuer} xếp thứ {rank} " + "{peers}{tie}; đạt {result} điểm{share}.",
  "standing-new-unit":
    "{issuer} xếp thứ {rank} " +
    "{peers}{tie}; đạt {result} điểm{share}. Năm {baseYear}, {unit} không có trong " +
    "danh sách được đánh giá nên không so sánh.",
  "standing-base-unscored":
    "{issuer} xếp thứ {rank} " +
    "{peers}{tie}; đạt {result} điểm{share}. Năm {baseYear}, {unit} chưa có tổng điểm nên không so sánh.",
  "standing-percent":
    "{issuer} xếp thứ {rank} " +
    "{peers}{tie}; đạt {percent}; {changes} so với năm {baseYear} (*năm {baseYear} xếp thứ {baseRank} " +
    "{basePeers}; đạt {basePercent}*).",
  "standing-percent-single-year": "{issuer} xếp thứ {rank} " + "{peers}{tie}; đạt {percent}.",

  "brief-title": "BÁO CÁO TÓM TẮT",
  "brief-abstract": "Kết quả Chỉ số cải cách hành chính năm {year} của {unit}",
  "brief-heading-result": "Kết quả",
  "brief-heading-issues": "Vấn đề cần lưu ý",
  "brief-heading-state": "Tình trạng số liệu, đề xuất",
  "brief-mean-above": "Mức bình quân của {count} {peers} là {mean}; {unit} cao hơn {gap}.",
  "brief-mean-below": "Mức bình quân của {count} {peers} là {mean}; {unit} thấp hơn {gap}.",
  "brief-mean-level": "Mức bình quân của {count} {peers} là {mean}; {unit} đạt bằng mức bình quân.",
  "brief-between": "Kết quả của {unit} {positionList}.",
  "brief-above": "thấp hơn đơn vị đứng liền trên ({neighbour}) {gap} điểm",
  "brief-below": "cao hơn đơn vị đứng liền dưới ({neighbour}) {gap} điểm",
  "brief-above-percent": "thấp hơn đơn vị đứng liền trên ({neighbour}) {gap} điểm phần trăm",
  "brief-below-percent": "cao hơn đơn vị đứng liền dưới ({neighbour}) {gap} điểm phần trăm",
  "issue-area": "{area}: {factList}.",
  "issue-lowest": "tỷ lệ điểm đạt thấp nhất trong các lĩnh vực ({percent})",
  "issue-fall": "giảm điểm nhiều nhất so với năm {baseYear} (giảm {points} điểm)",
  "issue-fall-split":
    "giảm điểm nhiều nhất so với năm {baseYear} (giảm {points} điểm; trong đó do điểm tối " +
    "đa: {fromMax}; do kết quả thực hiện: {fromPerformance})",
  "issue-places": "giảm nhiều bậc nhất (giảm {places} bậc, xếp thứ {rank})",
  "issue-most-lost": "bị trừ nhiều điểm nhất ({lost} điểm)",
  "issue-criterion": "Tiêu chí bị trừ nhiều điểm nhất: {criterion} (thuộc {area}), bị trừ {lost}/{max} điểm.",
  "issues-none": "Theo số liệu trong bảng, {unit} không bị trừ điểm và không giảm bậc ở lĩnh vực nào.",
  "brief-approved": "Số liệu theo Quyết định số {decisionNumber} ngày {decisionDate} của {decisionIssuer}.",
  "brief-unapproved": "Bảng điểm không ghi quyết định phê duyệt; tình trạng số liệu: {blank}.",
  "brief-coverage-part": "Mới có {count}/{all} {peers} có tổng điểm.",
  "brief-findings":
    "Đối chiếu số học còn {count} nội dung liên quan đến {unit} chưa khớp, cần xác minh trước khi sử dụng.",
  "brief-findings-none": "Đối chiếu số học không phát hiện nội dung chưa khớp liên quan đến {unit}.",
  "brief-proposal": "Kính trình lãnh đạo xem xét, cho ý kiến: {blank}.",

  "plan-title": "KẾ HOẠCH",
  "plan-abstract": "Khắc phục hạn chế qua kết quả Chỉ số cải cách hành chính năm {year} của {unit}",
  "plan-opening":
    "Căn cứ Quyết định số {decisionNumber} ngày {decisionDate} của {decisionIssuer} về phê duyệt kết quả Chỉ số " +
    "cải cách hành chính (CCHC) của {evaluated} năm {year}{where}, {issuer} ban hành Kế hoạch khắc phục hạn chế " +
    "như sau:",
  "plan-heading-aim": "MỤC ĐÍCH, YÊU CẦU",
  "plan-heading-purpose": "Mục đích",
  "plan-heading-demand": "Yêu cầu",
  "plan-heading-state": "KẾT QUẢ NĂM {year} VÀ MỤC TIÊU",
  "plan-heading-result": "Kết quả",
  "plan-heading-target": "Mục tiêu",
  "plan-heading-tasks": "NHIỆM VỤ",
  "plan-heading-carrying": "TỔ CHỨC THỰC HIỆN",
  "plan-purpose":
    "Khắc phục những tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa năm {year}; duy trì những tiêu chí, tiêu " +
    "chí thành phần đã đạt điểm tối đa.",
  "plan-purpose-full": "Duy trì những tiêu chí, tiêu chí thành phần đã đạt điểm tối đa năm {year}.",
  "plan-demand":
    "Mỗi nhiệm vụ có một cơ quan chủ trì, có thời hạn và sản phẩm cụ thể, bám sát lý do bị trừ điểm và hướng dẫn " +
    "chấm điểm.",
  "plan-target": "Khắc phục {count} tiêu chí, tiêu chí thành phần bị trừ điểm thuộc {areas} lĩnh vực.",
  "plan-target-areas": "Khắc phục điểm bị trừ ở {areas} lĩnh vực.",
  "plan-gap":
    "Theo kết quả năm {year}, để bằng điểm đơn vị đứng liền trên ({neighbour}) cần thêm {gap} điểm.",
  "plan-gap-percent":
    "Theo kết quả năm {year}, để bằng đơn vị đứng liền trên ({neighbour}) cần thêm {gap} điểm phần " +
    "trăm.",
  "plan-target-blank": "Chỉ tiêu phấn đấu: {blank}.",
  "plan-areas": "Tập trung khắc phục điểm bị trừ ở các lĩnh vực sau:",
  "plan-area": "{area}: {count} tiêu chí, tiêu chí thành phần, bị trừ {lost} điểm.",
  "plan-area-alone": "{area}: bị trừ {lost} điểm.",
  "plan-fallen": "Các lĩnh vực giảm bậc so với năm {baseYear} cần tập trung chỉ đạo: {areaList}.",
  "plan-see-appendix":
    "Nhiệm vụ, cơ quan chủ trì, cơ quan phối hợp, thời hạn và sản phẩm cụ thể nêu tại Phụ lục kèm theo Kế hoạch này.",
  "plan-tasks-blank": "Nhiệm vụ cụ thể: {blank}.",
  "plan-leads":
    "Các cơ quan, đơn vị được giao chủ trì tổ chức thực hiện nhiệm vụ đúng thời hạn; báo cáo kết quả về {office} " +
    "trước ngày {deadline}.",
  "plan-watch": "Giao {office} theo dõi, đôn đốc, tổng hợp kết quả thực hiện, báo cáo {issuer}.",
  "plan-closing":
    "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các cơ quan, đơn vị phản ánh về {office} để tổng hợp, " +
    "báo cáo {issuer} xem xét./.",
  "plan-appendix-title": "NHIỆM VỤ KHẮC PHỤC CÁC TIÊU CHÍ BỊ TRỪ ĐIỂM NĂM {year} CỦA {unitCapitals}",
  "plan-criterion": "{criterion} (bị trừ {lost}/{max} điểm)",

  "whole-abstract": "Kết quả Chỉ số cải cách hành chính năm {year} của {evaluated}{where}",
  "whole-opening":
    "Ngày {decisionDate} {decisionIssuer} ban hành Quyết định số {decisionNumber} về phê duyệt kết quả Chỉ số cải " +
    "cách hành chính (CCHC) của {evaluated} năm {year}{where}. {issuer} báo cáo tổng hợp kết quả như sau:",
  "whole-heading-result": "KẾT QUẢ CHUNG NĂM {year}",
  "whole-heading-mean": "Mức bình quân và chênh lệch",
  "whole-heading-places": "Đơn vị dẫn đầu, đơn vị cuối bảng",
  "whole-heading-classes": "Xếp loại",
  "whole-heading-bands": "Phân bố theo tỷ lệ điểm",
  "whole-heading-movers": "Đơn vị tăng, giảm so với năm {baseYear}",
  "whole-heading-areas": "KẾT QUẢ THEO LĨNH VỰC, TIÊU CHÍ",
  "whole-heading-area-means": "Mức bình quân từng lĩnh vực",
  "whole-heading-pulling": "Tiêu chí kéo giảm kết quả",
  "whole-heading-idle": "Tiêu chí không phân biệt được các đơn vị",
  "whole-heading-proposal": "NGUYÊN NHÂN, ĐỀ XUẤT",
  "whole-heading-causes": "Nguyên nhân của hạn chế",
  "whole-heading-asks": "Đề xuất, kiến nghị",
  "whole-points": "{points} điểm",
  "whole-percent-points": "{percentPoints} điểm phần trăm",
  "whole-mean": "Chỉ số CCHC bình quân của {count} {peers} là {mean}.",
  "whole-mean-changed":
    "Chỉ số CCHC bình quân của {count} {peers} là {mean}, {changes} so với năm {baseYear} (năm {baseYear}: " +
    "{baseMean}, {baseCount} {basePeers}).",
  "whole-mean-apart":
    "Chỉ số CCHC bình quân của {count} {peers} là {mean} (đạt {percent} điểm tối đa, {changes} so với năm {baseYear}; " +
    "thang điểm hai năm khác nhau nên so sánh theo tỷ lệ điểm).",
  "whole-mean-uncompared":
    "Chỉ số CCHC bình quân của {count} {peers} là {mean}. Thang điểm năm {year} khác năm {baseYear} nên không so " +
    "sánh mức bình quân giữa hai năm.",
  "whole-extract":
    "bảng chỉ có {count} trong số các đơn vị được xếp hạng, mức bình quân tính trên các đơn vị này",
  "whole-unscored": "Chưa có tổng điểm: {units}.",
  "whole-impossible": "tổng điểm âm hoặc cao hơn điểm tối đa, đề nghị kiểm tra: {units}",
  "whole-extremes":
    "Cao nhất là {best} ({bestScore}), thấp nhất là {lowest} ({lowestScore}), chênh lệch {gap}.",
  "whole-gap-narrower": "Mức chênh lệch này thu hẹp {gap} so với năm {baseYear} ({baseGap}).",
  "whole-gap-wider": "Mức chênh lệch này tăng thêm {gap} so với năm {baseYear} ({baseGap}).",
  "whole-around-mean": "Có {above} đơn vị từ mức bình quân trở lên, {below} đơn vị dưới mức bình quân.",
  "whole-first": "Dẫn đầu: {unitList}.",
  "whole-last": "Cuối bảng: {unitList}.",
  "whole-place": "{unit} (thứ {rank}, {result})",
  "whole-class-units": "Xếp loại {class}: {units}.",
  "whole-class-mark": "mức xếp loại của cấp quốc gia, đề nghị đối chiếu với quy định của tỉnh",
  "whole-moves": "So với năm {baseYear}: {moveList}.",
  "whole-count-up": "{count} đơn vị tăng {measured}",
  "whole-count-down": "{count} đơn vị giảm {measured}",
  "whole-count-same": "{count} đơn vị giữ nguyên {measured}",
  "whole-uncompared": "Không có số liệu năm {baseYear} để so sánh: {units}.",
  "whole-risen": "Tăng nhiều bậc nhất: {unitList}.",
  "whole-fallen": "Giảm nhiều bậc nhất: {unitList}.",
  "whole-gained": "Tăng {measured} nhiều nhất: {unitList}.",
  "whole-lost": "Giảm {measured} nhiều nhất: {unitList}.",
  "whole-riser": "{unit} (tăng {places} bậc, từ thứ {baseRank} lên thứ {rank})",
  "whole-faller": "{unit} (giảm {places} bậc, từ thứ {baseRank} xuống thứ {rank})",
  "whole-moved": "{unit} ({change})",
  "whole-pulling":
    "Các lĩnh vực có tỷ lệ điểm bình quân thấp hơn tỷ lệ chung của khối ({percent}), kéo giảm kết quả chung: " +
    "{areaList}.",
  "whole-area-lost": "Lĩnh vực có điểm bị trừ bình quân mỗi đơn vị nhiều nhất: {areaList}.",
  "whole-area-risen": "Lĩnh vực có tỷ lệ điểm bình quân tăng so với năm {baseYear}: {areaList}.",
  "whole-area-fallen": "Lĩnh vực có tỷ lệ điểm bình quân giảm so với năm {baseYear}: {areaList}.",
  "whole-area-change": "{area} ({change})",
  "whole-criteria": "Các tiêu chí, tiêu chí thành phần có điểm bị trừ bình quân mỗi đơn vị nhiều nhất:",
  "whole-criterion":
    "{criterion} (thuộc {area}): bình quân bị trừ {lost}/{max} điểm; {count}/{all} đơn vị bị trừ điểm.",
  "whole-criterion-apart":
    "{criterion} (thuộc {area}): bình quân bị trừ {lost} điểm; {count}/{all} đơn vị bị trừ điểm.",
  "whole-idle-full":
    "Có {count}/{all} tiêu chí, tiêu chí thành phần mọi đơn vị được chấm đều đạt điểm tối đa.",
  "whole-idle-zero": "Có {count} tiêu chí, tiêu chí thành phần không đơn vị nào đạt điểm: {criterionList}.",
  "whole-idle-equal":
    "Có {count} tiêu chí, tiêu chí thành phần mọi đơn vị được chấm bằng điểm nhau: {criterionList}.",
  "whole-idle-many-zero": "Có {count} tiêu chí, tiêu chí thành phần không đơn vị nào đạt điểm.",
  "whole-idle-many-equal": "Có {count} tiêu chí, tiêu chí thành phần mọi đơn vị được chấm bằng điểm nhau.",
  "whole-causes": "{blank}.",
  "whole-ask-plan":
    "Đề nghị {evaluated} ban hành kế hoạch khắc phục những tiêu chí bị trừ điểm, xác định rõ cơ quan chủ trì, thời " +
    "hạn và sản phẩm.",
  "whole-ask-areas":
    "Đề nghị các cơ quan được giao theo dõi hướng dẫn, kiểm tra việc khắc phục ở các lĩnh vực: {areaList}.",
  "whole-ask-idle":
    "Khi sửa đổi bộ tiêu chí, đề nghị xem xét {count} tiêu chí, tiêu chí thành phần không phân biệt được các đơn vị.",
  "whole-ask-blank": "{blank}.",
  "whole-closing": "Trên đây là báo cáo tổng hợp kết quả Chỉ số CCHC năm {year} của {evaluated}./.",
  "whole-units-title": "TỔNG HỢP KẾT QUẢ CHỈ SỐ CCHC NĂM {year} CỦA {evaluatedCapitals}",
  "whole-areas-title": "KẾT QUẢ CHỈ SỐ CCHC NĂM {year} CỦA {evaluatedCapitals} THEO TỪNG LĨNH VỰC",
  "whole-see-units": "(Kết quả từng đơn vị nêu tại Phụ lục I kèm theo)",
  "whole-see-areas": "(Kết quả từng đơn vị theo lĩnh vực nêu tại Phụ lục II kèm theo)",
  "whole-rank-apart": "thứ hạng theo quyết định khác thứ hạng tính từ điểm, đề nghị đối chiếu: {unitList}",
  "whole-rank-computed": "{unit} (theo điểm là thứ {rank})",
  "whole-areas-note": "*Ghi chú: Số trong bảng là điểm đạt của từng lĩnh vực.*",

  "letter-abstract": "V/v rà soát, xác nhận số liệu Chỉ số cải cách hành chính năm {year}",
  "letter-opening":
    "Qua đối chiếu số học bảng điểm Chỉ số cải cách hành chính năm {year}{where}, {issuer} thấy có {count} nội dung " +
    "liên quan đến {unit} chưa khớp giữa các ô của bảng, cụ thể như sau:",
  "letter-opening-all":
    "Qua đối chiếu số học bảng điểm Chỉ số cải cách hành chính năm {year} của {evaluated}{where}, {issuer} thấy có " +
    "{count} nội dung chưa khớp giữa các ô của bảng, cụ thể như sau:",
  "letter-see-appendix": "(Chi tiết tại Phụ lục kèm theo)",
  "letter-scope":
    "Việc đối chiếu chỉ so sánh các số liệu ghi trong bảng với nhau, không xem xét lại căn cứ chấm điểm.",
  "letter-ask":
    "Đề nghị {addressee} kiểm tra, xác nhận số liệu đúng của các nội dung nêu trên; trường hợp điều chỉnh, đề nghị " +
    "gửi lại bảng điểm và thứ hạng tương ứng.",
  "letter-ask-unit":
    "Đề nghị {addressee} kiểm tra lại bảng điểm, xác nhận số liệu đúng của các nội dung nêu trên; trường hợp " +
    "điều chỉnh, đề nghị gửi lại bảng điểm kèm tài liệu kiểm chứng.",
  "letter-reply": "Ý kiến trả lời đề nghị gửi trước ngày {blank}.",
  "letter-closing": "Rất mong nhận được sự phối hợp của {addressee}./.",
  "letter-appendix-title":
    "CÁC NỘI DUNG SỐ LIỆU CHƯA KHỚP TRONG BẢNG ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM {year}",
};
