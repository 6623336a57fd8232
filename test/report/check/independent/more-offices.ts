/** More district offices about themselves, over the sample workbook. */
import type { IndependentText } from "./independent-text";

export const MORE_OFFICE_TEXTS: readonly IndependentText[] = [
  {
    name: "Chợ Đồn, a page of a yearly report with Roman places",
    book: "districts",
    unit: "Huyện Chợ Đồn",
    text: `Huyện Chợ Đồn năm 2022 được xếp hạng ⟦hạng La Mã:III|IV⟧ (năm 2021: hạng ⟦hạng La Mã:VII|VIII⟧). Thủ tục hành chính giữ hạng ⟦hạng La Mã:I|II⟧, tỷ lệ đạt ⟦tỷ lệ:91,64|94,16⟧%. Chính quyền điện tử từ hạng VI lên hạng ⟦hạng La Mã:III|II⟧, điểm số tăng thêm ⟦tăng điểm lĩnh vực:4,82|4,28⟧ điểm (từ ⟦điểm năm trước:13,69|13,96⟧ lên ⟦điểm lĩnh vực:18,51|15,81⟧). Tài chính công vượt ⟦số bậc chữ:ba|bốn⟧ bậc để chiếm vị trí số một.`,
  },
  {
    name: "Pác Nặm, one paragraph for each area",
    book: "districts",
    unit: "Huyện Pác Nặm",
    text: `Kết quả theo từng lĩnh vực của huyện Pác Nặm (năm 2022 so với năm 2021)

Lĩnh vực 1. Công tác chỉ đạo, điều hành
Điểm số: ⟦điểm lĩnh vực:15,01|15,11⟧ điểm, so với năm trước ⟦chiều:tăng|giảm⟧ 0,51 điểm. Thứ hạng: ⟦hạng lĩnh vực:3|4⟧, so với năm trước tăng ⟦số bậc:5|6⟧ bậc.

Lĩnh vực 2. Cải cách thể chế
Điểm số: ⟦điểm lĩnh vực:9,85|9,58⟧ điểm, so với năm trước tăng ⟦tăng điểm lĩnh vực:0,2|0,25⟧ điểm. Thứ hạng: ⟦hạng lĩnh vực:6|5⟧, so với năm trước ⟦chiều:giảm|tăng⟧ 4 bậc.

Lĩnh vực 3. Cải cách chế độ công vụ
Điểm số: ⟦điểm lĩnh vực:9,01|9,10⟧ điểm, đạt ⟦tỷ lệ:62,14|61,24⟧% điểm tối đa. Thứ hạng: ⟦hạng lĩnh vực:6|7⟧, so với năm trước giảm ⟦số bậc:4|3⟧ bậc.`,
  },
  {
    name: "Ba Bể, the date of the decision in words, the two years side by side",
    book: "districts",
    unit: "Huyện Ba Bể",
    text: `Căn cứ Quyết định số 501/QĐ-UBND ngày ⟦ngày quyết định:29|28⟧ tháng 3 năm 2023 của Ủy ban nhân dân tỉnh Bắc Kạn, UBND huyện Ba Bể báo cáo:

Tổng điểm hai năm lần lượt là ⟦điểm năm trước:80,275|80,725⟧ điểm (2021) và ⟦tổng điểm:87,761|87,617⟧ điểm (2022). Hạng hai năm lần lượt là ⟦hạng năm trước:5|4⟧ và ⟦hạng:2|3⟧. Về tỷ lệ, lĩnh vực thủ tục hành chính tăng từ ⟦tỷ lệ năm trước:61,62|62,61⟧% lên ⟦tỷ lệ:76,87|78,67⟧%; lĩnh vực chỉ đạo, điều hành giảm từ ⟦tỷ lệ năm trước:96,40|94,60⟧% xuống ⟦tỷ lệ:85,82|82,85⟧%, tức giảm ⟦điểm phần trăm:10,58|10,85⟧ điểm phần trăm.

Các lĩnh vực tăng điểm gồm: thể chế, thủ tục hành chính, tài chính công, ⟦danh sách:chính quyền điện tử|tổ chức bộ máy⟧.`,
  },
  {
    name: "Na Rì, units of measure and years",
    book: "districts",
    unit: "Huyện Na Rì",
    text: `Huyện Na Rì năm 2022 đạt 83,78 điểm. Lĩnh vực cải cách thể chế đạt ⟦điểm lĩnh vực:9,98|9,89⟧ điểm (95,05⟦đơn vị đo:%| điểm⟧), năm ⟦năm:2021|2022⟧ đạt 8,96 điểm. Năm ⟦năm:2021|2022⟧, huyện xếp thứ 4. Chính quyền điện tử đứng cuối bảng với ⟦tỷ lệ:87,23|82,73⟧% và ⟦điểm bị trừ:2,49|2,94⟧ điểm bị trừ. Chỉ đạo, điều hành cũng ⟦dẫn đầu:đứng cuối|đứng đầu⟧ với 14,03 điểm, giảm ⟦giảm điểm lĩnh vực:1,65|1,56⟧ điểm.`,
  },
  {
    name: "Thành phố Bắc Kạn, the sentences that carry their subject on",
    book: "districts",
    unit: "Thành phố Bắc Kạn",
    text: `Thành phố Bắc Kạn đạt ⟦tổng điểm:84,087|84,870⟧ điểm. Con số này ⟦trên dưới bình quân:thấp hơn|cao hơn⟧ bình quân chung 1,898 điểm. Đơn vị đứng đầu đạt ⟦tổng điểm đơn vị khác:88,21|82,81⟧ điểm, như vậy thành phố kém ⟦khoảng cách:4,123|4,231⟧ điểm.

Đối với công tác thủ tục hành chính, thành phố đạt ⟦điểm lĩnh vực:14,11|14,01⟧ điểm. So với năm trước tăng ⟦tăng điểm lĩnh vực:2,69|2,96⟧ điểm nhưng thứ hạng lại giảm ⟦số bậc:1|2⟧ bậc. Chợ Đồn dẫn đầu nội dung này với ⟦điểm đơn vị khác:17,87|18,77⟧ điểm. Đây cũng là nội dung thành phố mất nhiều điểm nhất: ⟦điểm bị trừ:5,39|5,93⟧ điểm.`,
  },
];
