/** The report's phrases in Vietnamese; the standard ones are the pattern of the offices' own reports. */
import type { Phrases } from "../report-phrases";
import { VI_DOCUMENT_PHRASES } from "./document-phrases";

export const VI_REPORT: Phrases = {
  title: "BÁO CÁO",
  abstract: "Kết quả Chỉ số cải cách hành chính{level} năm {year}",
  "abstract@department": "Kết quả Chỉ số cải cách hành chính năm {year} của {unit}",
  "abstract@other": "Kết quả Chỉ số cải cách hành chính năm {year} của {unit}",
  opening:
    "Ngày {decisionDate} {decisionIssuer} ban hành Quyết định số {decisionNumber} về phê duyệt kết quả " +
    "Chỉ số cải cách hành chính (CCHC) của {evaluated} năm {year}{where}. Trên cơ sở kết quả đạt được, " +
    "{issuer} báo cáo kết quả Chỉ số CCHC năm {year} của {unit} như sau:",
  "heading-result": "KẾT QUẢ CHỈ SỐ CCHC NĂM {year}",
  "heading-lost": "CÁC TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN BỊ TRỪ ĐIỂM",
  "heading-assessment": "ĐÁNH GIÁ CHUNG",
  "heading-strengths": "Kết quả",
  "heading-limits": "Hạn chế",
  "heading-causes": "Nguyên nhân",
  "heading-measures": "GIẢI PHÁP THỜI GIAN TỚI",

  total:
    "Căn cứ Quyết định số {decisionNumber} ngày {decisionDate} của {decisionIssuer}, {issuer} xếp thứ {rank} " +
    "{peers}{tie}; đạt {result} điểm; {changes} so với năm {baseYear} " +
    "(*năm {baseYear} xếp thứ {baseRank} {basePeers}; đạt {baseResult} điểm*).",
  "total-single-year":
    "Căn cứ Quyết định số {decisionNumber} ngày {decisionDate} của {decisionIssuer}, {issuer} xếp thứ {rank} " +
    "{peers}{tie}; đạt {result} điểm{share}.",
  "total-new-unit":
    "Căn cứ Quyết định số {decisionNumber} ngày {decisionDate} của {decisionIssuer}, {issuer} xếp thứ {rank} " +
    "{peers}{tie}; đạt {result} điểm{share}. Năm {baseYear}, {unit} không có trong " +
    "danh sách được đánh giá nên không so sánh.",
  "total-base-unscored":
    "Căn cứ Quyết định số {decisionNumber} ngày {decisionDate} của {decisionIssuer}, {issuer} xếp thứ {rank} " +
    "{peers}{tie}; đạt {result} điểm{share}. Năm {baseYear}, {unit} chưa có tổng điểm nên không so sánh.",
  "total-percent":
    "Căn cứ Quyết định số {decisionNumber} ngày {decisionDate} của {decisionIssuer}, {issuer} xếp thứ {rank} " +
    "{peers}{tie}; đạt {percent}; {changes} so với năm {baseYear} (*năm {baseYear} xếp thứ {baseRank} " +
    "{basePeers}; đạt {basePercent}*).",
  "total-percent-single-year":
    "Căn cứ Quyết định số {decisionNumber} ngày {decisionDate} của {decisionIssuer}, {issuer} xếp thứ {rank} " +
    "{peers}{tie}; đạt {percent}.",
  "total-unscored": "Năm {year}, {issuer} chưa có tổng điểm Chỉ số CCHC để xếp hạng.",
  tie: " (đồng hạng với {units})",
  "tie-many": " (đồng hạng với {count} đơn vị khác)",
  result: "{score}/{max}",
  share: " ({percent} điểm tối đa)",
  counts:
    "Trong {areas} lĩnh vực theo bộ tiêu chí, có {rankCounts}; có {scoreCounts} so với năm {baseYear}, cụ thể:",
  "counts-score": "Trong {areas} lĩnh vực theo bộ tiêu chí, có {scoreCounts} so với năm {baseYear}, cụ thể:",
  "counts-single-year": "Trong {areas} lĩnh vực theo bộ tiêu chí, có {thresholdCounts}, cụ thể:",
  "count-rank-up": "{count} lĩnh vực tăng bậc",
  "count-rank-down": "{count} lĩnh vực giảm bậc",
  "count-rank-same": "{count} lĩnh vực giữ nguyên bậc",
  "count-ranks-apart": "{count} lĩnh vực không so sánh thứ bậc",
  "count-uncompared": "{count} lĩnh vực không so sánh với năm {baseYear}",
  "count-unscored": "{count} lĩnh vực chưa có điểm",
  "count-not-applicable": "{count} lĩnh vực không đánh giá",
  "count-score-up": "{count} lĩnh vực tăng điểm",
  "count-score-down": "{count} lĩnh vực giảm điểm",
  "count-score-same": "{count} lĩnh vực giữ nguyên điểm",
  "count-above": "{count} lĩnh vực đạt từ {threshold}% điểm tối đa trở lên",
  "count-below": "{count} lĩnh vực đạt dưới {threshold}% điểm tối đa",
  "count-unshared": "{count} lĩnh vực không tính tỷ lệ điểm",
  "list-up": "Các lĩnh vực tăng bậc",
  "list-down": "Các lĩnh vực giảm bậc",
  "list-same": "Các lĩnh vực giữ nguyên bậc",
  "list-score-up": "Các lĩnh vực tăng điểm",
  "list-score-down": "Các lĩnh vực giảm điểm",
  "list-score-same": "Các lĩnh vực giữ nguyên điểm",
  "list-ranks-apart": "Các lĩnh vực không so sánh thứ bậc",
  "list-uncompared": "Các lĩnh vực không so sánh với năm {baseYear}",
  "list-unscored": "Các lĩnh vực chưa có điểm năm {year}",
  "list-not-applicable": "Các lĩnh vực không đánh giá năm {year}",
  "list-outside": "Điểm tính ngoài thang điểm",
  "area-line":
    "{area}: Xếp thứ {rank} {peers}{tie}, đạt {result} điểm, {rankChange}, {scoreChange} so với năm " +
    "{baseYear} (*năm {baseYear} xếp thứ {baseRank} {basePeers}, đạt {baseResult} điểm*).{notes}",
  "area-line-brief":
    "{area}: Xếp thứ {rank}{tie}, đạt {result} điểm, {rankChange}, {scoreChange} so với năm {baseYear}.",
  "area-line-ranks-apart":
    "{area}: Xếp thứ {rank} {peers}{tie}, đạt {result} điểm, {scoreChange} so với năm {baseYear} (*năm {baseYear} " +
    "đạt {baseResult} điểm*).{notes}",
  "area-line-unranked":
    "{area}: Đạt {result} điểm, {scoreChange} so với năm {baseYear} (*năm {baseYear} đạt {baseResult} điểm*).{notes}",
  "area-line-single-year": "{area}: Xếp thứ {rank} {peers}{tie}, đạt {result} điểm{share}.{notes}",
  "area-line-unranked-single-year": "{area}: Đạt {result} điểm{share}.{notes}",
  "area-line-share": "{area}: Đạt {percent}.",
  "outside-line": "{area}: {score} điểm, tính ngoài thang điểm.",
  "area-unscored": "{area}: chưa có điểm năm {year}.",
  "area-not-applicable": "{area}: không đánh giá năm {year}.",
  "rank-up": "tăng {places} bậc",
  "rank-down": "giảm {places} bậc",
  "rank-same": "giữ nguyên bậc",
  "score-up": "tăng {points} điểm",
  "score-down": "giảm {points} điểm",
  "score-same": "giữ nguyên điểm",
  "percent-up": "tăng {percentPoints} điểm phần trăm",
  "percent-down": "giảm {percentPoints} điểm phần trăm",
  "percent-same": "giữ nguyên tỷ lệ",
  "see-appendix": "(Chi tiết tại Phụ lục kèm theo)",
  "see-appendix-1": "(Chi tiết tại Phụ lục I kèm theo)",

  "mark-rank": "theo điểm số là thứ {rank}, đề nghị đối chiếu",
  "mark-over-max": "cao hơn điểm tối đa, đề nghị kiểm tra",
  "mark-negative": "điểm âm, đề nghị kiểm tra",

  "note-fell-by-max":
    " Điểm giảm là do điểm tối đa giảm {maxChange} điểm (làm giảm {fromMax} điểm); kết quả thực hiện tăng " +
    "{fromPerformance} điểm, tỷ lệ điểm đạt tăng {percentPoints} điểm phần trăm.",
  "note-rose-by-max":
    " Điểm tăng là do điểm tối đa tăng {maxChange} điểm (làm tăng {fromMax} điểm); kết quả thực hiện giảm " +
    "{fromPerformance} điểm, tỷ lệ điểm đạt giảm {percentPoints} điểm phần trăm.",
  "note-split": " Trong đó: do điểm tối đa thay đổi {fromMax}; do kết quả thực hiện {fromPerformance}.",
  "note-fell-despite-rank": " Tuy tăng bậc nhưng tỷ lệ điểm đạt giảm {percentPoints} điểm phần trăm.",
  "note-rose-despite-rank": " Tuy giảm bậc nhưng tỷ lệ điểm đạt tăng {percentPoints} điểm phần trăm.",
  "note-largest-gain": " Đây là lĩnh vực có điểm tăng nhiều nhất.",
  "note-largest-loss": " Đây là lĩnh vực có điểm giảm nhiều nhất.",
  "note-first": " Dẫn đầu các {peers}.",
  "note-last": " Đứng cuối các {peers}.",
  "note-close-above": " Chỉ hơn đơn vị xếp sau ({neighbour}) {gap} điểm.",
  "note-close-below": " Chỉ kém đơn vị xếp trước ({neighbour}) {gap} điểm.",
  "note-close-above-percent": " Chỉ hơn đơn vị xếp sau ({neighbour}) {gap} điểm phần trăm.",
  "note-close-below-percent": " Chỉ kém đơn vị xếp trước ({neighbour}) {gap} điểm phần trăm.",
  "note-equal-as-shown": " Điểm làm tròn bằng {neighbour}; thứ bậc khác nhau do điểm chính xác khác nhau.",

  "lost-summary":
    "Năm {year}, {unit} bị trừ {lost} điểm ở {count} tiêu chí, tiêu chí thành phần thuộc {areas} lĩnh vực; " +
    "bị trừ nhiều nhất là: {areaList}.",
  "lost-summary-areas":
    "Năm {year}, {unit} bị trừ {lost} điểm ở {areas} lĩnh vực; bị trừ nhiều nhất là: {areaList}.",
  "lost-summary-mixed":
    "Năm {year}, {unit} bị trừ {lost} điểm ở {areas} lĩnh vực, trong đó có {count} tiêu chí, tiêu chí thành phần " +
    "bị trừ điểm; bị trừ nhiều nhất là: {areaList}.",
  "lost-areas": "Năm {year}, {unit} bị trừ điểm ở {areas} lĩnh vực; bị trừ nhiều nhất là: {areaList}.",
  "lost-total": "Năm {year}, {unit} bị trừ {lost} điểm so với điểm tối đa.",
  "lost-total-nothing": "Năm {year}, {unit} đạt điểm tối đa {max} điểm, không bị trừ điểm.",
  "lost-area": "{area} ({lost} điểm)",
  "lost-nothing": "Năm {year}, {unit} không bị trừ điểm ở tiêu chí, tiêu chí thành phần nào.",
  "lost-largest": "Các tiêu chí bị trừ nhiều điểm nhất: {criterionList}.",
  "lost-criterion": "{criterion} (bị trừ {lost}/{max} điểm)",
  "see-appendix-2": "(Chi tiết tại Phụ lục II kèm theo báo cáo)",

  "group-above":
    "Điểm trung bình của {count} {peers} là {mean} điểm; {unit} cao hơn mức trung bình {gap} điểm.",
  "group-below":
    "Điểm trung bình của {count} {peers} là {mean} điểm; {unit} thấp hơn mức trung bình {gap} điểm.",
  "group-level": "Điểm trung bình của {count} {peers} là {mean} điểm; {unit} đạt bằng mức trung bình.",
  "group-spread":
    "Cao nhất là {best} ({bestScore} điểm), thấp nhất là {lowest} ({lowestScore} điểm), chênh lệch {gap} điểm.",
  strengths:
    "Năm {year} được sự quan tâm vào cuộc và chỉ đạo sát sao của các cấp ủy, chính quyền, kết quả Chỉ số CCHC " +
    "năm {year} {unit} đã đạt được một số kết quả nhất định. Một số lĩnh vực đạt điểm số tương đối cao so với " +
    "điểm tối đa, như: {areaList}.",
  "strengths@department":
    "Năm {year} được sự quan tâm, chỉ đạo sát sao của lãnh đạo cơ quan, kết quả Chỉ số CCHC năm {year} của " +
    "{unit} đã đạt được một số kết quả nhất định. Một số lĩnh vực đạt điểm số tương đối cao so với điểm tối " +
    "đa, như: {areaList}.",
  "strengths-none":
    "Năm {year}, {unit} chưa có lĩnh vực nào đạt từ {threshold}% điểm tối đa trở lên; lĩnh vực có tỷ lệ điểm " +
    "đạt cao nhất: {areaList}.",
  "strengths-blank": "Kết quả nổi bật: {blank}.",
  "strengths-risen": "Các lĩnh vực có tỷ lệ điểm đạt tăng nhiều nhất so với năm {baseYear}: {areaList}.",
  "strengths-peers": "Các lĩnh vực cao hơn trung vị của khối nhiều nhất: {areaList}.",
  limits:
    "Bên cạnh những kết quả đạt được, kết quả Chỉ số CCHC năm {year} còn có nhiều hạn chế. Còn {count} lĩnh " +
    "vực tỷ lệ điểm đạt so với điểm tối đa chưa cao (*{areaList}*).",
  "limits-none":
    "Năm {year}, các lĩnh vực đều đạt từ {threshold}% điểm tối đa trở lên; còn {lost} điểm bị trừ nêu tại Phụ lục II.",
  "limits-none-full": "Năm {year}, các lĩnh vực đều đạt từ {threshold}% điểm tối đa trở lên.",
  "limits-none-shared":
    "Năm {year}, {count} lĩnh vực có tỷ lệ điểm đạt đều từ {threshold}% điểm tối đa trở lên.",
  "limits-blank": "Hạn chế cần khắc phục: {blank}.",
  "limits-fallen": "Các lĩnh vực giảm bậc so với năm {baseYear}: {areaList}.",
  "limits-peers": "Các lĩnh vực thấp hơn trung vị của khối: {areaList}.",
  "area-percent": "{area} đạt {percent} điểm tối đa",
  "area-percent-only": "{area} đạt {percent}",
  "area-rank-fall": "{area} giảm {places} bậc, xếp thứ {rank}",
  "area-percent-gain": "{area} tăng {percentPoints} điểm phần trăm",
  "area-over-median": "{area} cao hơn {points} điểm",
  "area-under-median": "{area} thấp hơn {points} điểm",
  "causes-stated": "Theo ý kiến thẩm định, điểm bị trừ do: {reasonList}.",
  reason: "{reason} ({lost} điểm)",
  "reason-of-several": "{reason} ({count} tiêu chí, {lost} điểm)",
  "causes-subjective": "Nguyên nhân chủ quan: {reasonList}.",
  "causes-objective": "Nguyên nhân khách quan: {reasonList}.",
  "causes-blank": "cơ quan báo cáo bổ sung",

  "addressee-1": "Đối với các thành viên Ban Chỉ đạo",
  "addressee-1@department": "Đối với lãnh đạo cơ quan",
  "addressee-1@other": "Đối với lãnh đạo đơn vị",
  "addressee-2": "Đối với các phòng chuyên môn được giao tham mưu các lĩnh vực CCHC của huyện",
  "addressee-2@department": "Đối với bộ phận được giao tham mưu công tác CCHC",
  "addressee-2@commune": "Đối với công chức được giao tham mưu các lĩnh vực CCHC của xã, phường",
  "addressee-2@other": "Đối với bộ phận được giao tham mưu công tác CCHC",
  "addressee-3": "Đối với các phòng, ban, ngành và UBND các xã, thị trấn",
  "addressee-3@department": "Đối với các phòng, đơn vị trực thuộc",
  "addressee-3@commune": "Đối với các phòng, ban, đơn vị thuộc UBND cấp xã",
  "addressee-3@other": "Đối với các phòng, bộ phận trực thuộc",
  "measure-1":
    "Theo chức năng, nhiệm vụ được phân công chỉ đạo, theo dõi và đôn đốc thực hiện có hiệu quả nhiệm vụ CCHC " +
    "gắn với nhiệm vụ chuyên môn được giao phụ trách.",
  "measure-2":
    "Chủ động tham mưu UBND huyện triển khai thực hiện có hiệu quả lĩnh vực CCHC được phân công thực hiện; tham " +
    "mưu cho UBND huyện, Chủ tịch UBND huyện và Ban Chỉ đạo CCHC huyện chỉ đạo, đôn đốc, kiểm tra, giám sát " +
    "quá trình thực hiện của các cơ quan, đơn vị, địa phương.",
  "measure-2@department":
    "Chủ động tham mưu triển khai thực hiện có hiệu quả lĩnh vực CCHC được phân công; tham mưu cho lãnh đạo cơ " +
    "quan chỉ đạo, đôn đốc, kiểm tra, giám sát quá trình thực hiện của các phòng, đơn vị trực thuộc.",
  "measure-2@commune":
    "Chủ động tham mưu UBND, Chủ tịch UBND cấp xã và Ban Chỉ đạo CCHC triển khai thực hiện có hiệu quả lĩnh vực " +
    "CCHC được phân công; đôn đốc, kiểm tra, giám sát quá trình thực hiện của các bộ phận.",
  "measure-2@other":
    "Chủ động tham mưu triển khai thực hiện có hiệu quả lĩnh vực CCHC được phân công; đôn đốc, kiểm tra, giám " +
    "sát quá trình thực hiện của các bộ phận.",
  "measure-focus": "Tập trung khắc phục các lĩnh vực có tỷ lệ điểm đạt chưa cao: {areaList}.",
  "measure-direct":
    "Quyết liệt hơn trong việc chỉ đạo tổ chức thực hiện CCHC gắn với thực hiện chuyên môn tại cơ quan, đơn vị. " +
    "Chỉ đạo, quán triệt công chức, viên chức nâng cao đạo đức công vụ và trách nhiệm trong giải quyết công " +
    "việc được giao.",
  "measure-online":
    "Có giải pháp khuyến khích, hỗ trợ người dân, tổ chức trong thực hiện dịch vụ công của cơ quan, đơn vị để " +
    "cải thiện tỷ lệ TTHC, tỷ lệ hồ sơ phát sinh trực tuyến tại đơn vị. Sớm kiện toàn Ban Chỉ đạo thực hiện " +
    "nhiệm vụ CCHC của cơ quan, đơn vị theo quy định.",
  "measure-targets":
    "Đẩy mạnh việc triển khai thực hiện có hiệu quả các chỉ tiêu phát triển kinh tế - xã hội của tỉnh và của địa " +
    "phương, bảo đảm hết năm {nextYear} hoàn thành 100% chỉ tiêu kế hoạch đề ra.",
  "measure-plan":
    "Xây dựng và thực hiện có hiệu quả kế hoạch khắc phục những tiêu chí, tiêu chí thành phần chưa đạt điểm và " +
    "chưa đạt điểm tối đa trong năm {year} liên quan đến trách nhiệm của ngành, lĩnh vực của đơn vị. Nội dung " +
    "kế hoạch cần đưa ra các nhiệm vụ, giải pháp cụ thể gắn với trách nhiệm từng bộ phận, cơ quan, đơn vị trong " +
    "tổ chức thực hiện.",
  closing: "Trên đây là báo cáo kết quả Chỉ số CCHC{level} năm {year} của {issuer}./.",

  "appendix-1-title": "KẾT QUẢ CHỈ SỐ CCHC NĂM {year} CỦA {unitCapitals} THEO TỪNG LĨNH VỰC",
  "appendix-2-title": "CÁC TIÊU CHÍ, TIÊU CHÍ THÀNH PHẦN BỊ TRỪ ĐIỂM NĂM {year} CỦA {unitCapitals}",
  "appendix-1-note":
    "*Ghi chú: Thay đổi về điểm bằng phần do điểm tối đa thay đổi cộng phần do kết quả thực hiện; thay đổi về tỷ " +
    "lệ tính bằng điểm phần trăm; bậc mang dấu cộng là tăng bậc.*",
  "appendix-2-sum": "*Tổng điểm bị trừ {lost} điểm bằng điểm tối đa {max} điểm trừ điểm đạt {score} điểm.*",
  "appendix-2-remainder": "Chênh lệch với tổng điểm (không nêu tại tiêu chí nào)",

  ...VI_DOCUMENT_PHRASES,
};
