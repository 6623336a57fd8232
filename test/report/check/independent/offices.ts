/** District offices about themselves, over the sample workbook. */
import type { IndependentText } from "./independent-text";

export const OFFICE_TEXTS: readonly IndependentText[] = [
  {
    name: "Pác Nặm, a news item of the district's page",
    book: "districts",
    unit: "Huyện Pác Nặm",
    text: `Pác Nặm bứt phá về cải cách hành chính

Sau một năm nỗ lực, huyện Pác Nặm đã vươn từ vị trí cuối bảng lên hạng ⟦hạng:4|5⟧ trong số ⟦số đơn vị:8|9⟧ địa phương của tỉnh. Tổng điểm Chỉ số CCHC năm 2022 của huyện là ⟦tổng điểm:86,83|86,38⟧ điểm, nhiều hơn năm 2021 ⟦chênh lệch điểm:8,18|8,81⟧ điểm. Đây là mức tăng ⟦cao nhất thấp nhất:cao nhất|thấp nhất⟧ trong toàn tỉnh.

Ấn tượng nhất là nội dung chính quyền điện tử: năm trước huyện chỉ được ⟦điểm năm trước:12,59|12,95⟧ điểm, đứng ⟦hạng năm trước:cuối cùng|đầu tiên⟧, năm nay đã được ⟦điểm lĩnh vực:18,35|18,53⟧ điểm, nghĩa là thêm ⟦tăng điểm lĩnh vực:5,76|5,67⟧ điểm. Riêng tổ chức bộ máy, Pác Nặm ⟦dẫn đầu:đứng đầu|đứng thứ hai⟧ các huyện, thành phố với tỷ lệ ⟦tỷ lệ:99,38|98,39⟧%.

Tuy vậy, chế độ công vụ mất tới ⟦điểm bị trừ:5,49|5,94⟧ điểm, từ hạng hai rơi xuống hạng ⟦hạng lĩnh vực chữ:sáu|năm⟧.`,
  },
  {
    name: "Pác Nặm, minutes of a meeting",
    book: "districts",
    unit: "Huyện Pác Nặm",
    text: `BIÊN BẢN HỌP
Đánh giá kết quả Chỉ số CCHC năm 2022 của huyện Pác Nặm

Đồng chí Trưởng phòng Nội vụ trình bày:
- So với năm 2021, huyện có ⟦đếm lĩnh vực:bốn|năm⟧ lĩnh vực lên hạng và ⟦đếm lĩnh vực:ba|hai⟧ lĩnh vực xuống hạng.
- Công tác chỉ đạo, điều hành: ⟦điểm lĩnh vực:15,01|15,10⟧ điểm (thang điểm ⟦điểm tối đa:16,5|15,5⟧), lên ⟦số bậc:05|04⟧ bậc, nay xếp ⟦hạng lĩnh vực:3/8|2/8⟧.
- Cải cách thể chế tuy được thêm ⟦tăng điểm lĩnh vực:0,2|0,3⟧ điểm nhưng lại tụt ⟦số bậc chữ:bốn|ba⟧ bậc.
- Tài chính công: ⟦điểm lĩnh vực:10,6|10,9⟧ điểm, tương ứng ⟦tỷ lệ:92,17|91,27⟧%, chỉ đứng sau ⟦tên đơn vị:Chợ Đồn|Ba Bể⟧.
- Lĩnh vực mất nhiều điểm nhất là ⟦tên lĩnh vực:chế độ công vụ|cải cách thể chế⟧, kế đến là thủ tục hành chính (mất ⟦điểm bị trừ:3,44|3,34⟧ điểm).
- Tổng cộng cả bảy lĩnh vực, huyện còn bị trừ ⟦điểm bị trừ:13,17|13,71⟧ điểm.`,
  },
  {
    name: "Chợ Đồn, a letter to the province",
    book: "districts",
    unit: "Huyện Chợ Đồn",
    text: `Kính gửi: Sở Nội vụ tỉnh Bắc Kạn

Thực hiện Quyết định số ⟦số quyết định:501|510⟧/QĐ-UBND ngày ⟦ngày quyết định:29/3/2023|28/3/2023⟧ của ⟦cơ quan ban hành:UBND tỉnh Bắc Kạn|UBND tỉnh Cao Bằng⟧ về công bố kết quả, UBND huyện Chợ Đồn xin báo cáo: Chỉ số CCHC của huyện năm 2022 được ⟦tổng điểm:86,877|86,787⟧ điểm, xếp hạng ba toàn tỉnh, tăng ⟦số bậc:4|3⟧ bậc; năm liền trước huyện được ⟦điểm năm trước:78,77|77,87⟧ điểm và xếp hạng ⟦hạng năm trước:bảy|tám⟧.

Có ⟦đếm lĩnh vực:05|04⟧/07 nội dung tăng về điểm. Huyện đứng nhất ở hai nội dung: cải cách thủ tục hành chính với ⟦điểm lĩnh vực:17,87|18,77⟧ điểm và cải cách tài chính công với ⟦điểm lĩnh vực:11,116|11,161⟧ điểm. Ba nội dung đứng chót là cải cách thể chế (⟦tỷ lệ:88,38|83,88⟧%), tổ chức bộ máy và ⟦tên lĩnh vực:chế độ công vụ|tài chính công⟧ (56,90%). Nội dung tổ chức bộ máy ⟦chiều:giảm|tăng⟧ 05 bậc do điểm ⟦chiều:giảm|tăng⟧ 0,91 so với năm 2021.`,
  },
  {
    name: "Na Rì, self-criticism",
    book: "districts",
    unit: "Huyện Na Rì",
    text: `KIỂM ĐIỂM VIỆC TỤT HẠNG CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA HUYỆN NA RÌ

1. Năm 2021 huyện xếp hạng ⟦hạng năm trước:04|05⟧/08; năm 2022 rớt xuống hạng ⟦hạng:08|07⟧/08, mất ⟦số bậc:04|03⟧ bậc, mặc dù tổng điểm ⟦chiều:tăng|giảm⟧ 3,352 điểm, từ ⟦điểm năm trước:80,428|80,482⟧ lên ⟦tổng điểm:83,78|87,38⟧ điểm.

2. Nguyên nhân nằm ở chỗ các huyện khác tăng nhanh hơn: bình quân toàn tỉnh tăng từ ⟦bình quân năm trước:80,03|80,30⟧ điểm lên ⟦bình quân:85,99|85,89⟧ điểm. Huyện ⟦trên dưới bình quân:thấp hơn|cao hơn⟧ mức bình quân 2,21 điểm và kém huyện dẫn đầu ⟦khoảng cách:4,43|4,34⟧ điểm.

3. Lĩnh vực tài chính công sụt từ hạng ⟦hạng năm trước:2|3⟧ xuống hạng ⟦hạng lĩnh vực:8|7⟧; tỷ lệ điểm đạt được là ⟦tỷ lệ:80,96|80,69⟧%, năm ngoái là ⟦tỷ lệ năm trước:82,98|89,28⟧%.

4. Điểm sáng duy nhất: chế độ công vụ leo ⟦số bậc chữ:sáu|năm⟧ bậc, từ chỗ đứng cuối nay đứng thứ ⟦hạng lĩnh vực chữ:hai|ba⟧.`,
  },
  {
    name: "Ngân Sơn, items of a plan's first part",
    book: "districts",
    unit: "Huyện Ngân Sơn",
    text: `I. ĐÁNH GIÁ KẾT QUẢ NĂM 2022 CỦA HUYỆN NGÂN SƠN

1. Kết quả chung
Huyện đạt ⟦tổng điểm:86,25|86,52⟧/100 điểm, đứng thứ ⟦hạng chữ:năm|sáu⟧; điểm tăng nhưng thứ bậc ⟦chiều:giảm|tăng⟧ ba bậc.

2. Các lĩnh vực có thứ hạng cao
a) Xây dựng và phát triển chính quyền điện tử: đứng thứ nhất; ⟦điểm lĩnh vực:18,58|18,85⟧ điểm; chỉ còn thiếu ⟦điểm còn thiếu:0,92|0,29⟧ điểm là đạt điểm tuyệt đối.
b) Cải cách thể chế: ⟦tỷ lệ:99,24|94,29⟧%, đứng thứ nhất hai năm liền.
c) Cải cách thủ tục hành chính: hạng ⟦hạng lĩnh vực:ba|bốn⟧, trên trung bình của tỉnh (⟦bình quân lĩnh vực:15,90|15,09⟧ điểm).

3. Các lĩnh vực có thứ hạng thấp
a) Cải cách tài chính công: hạng ⟦hạng lĩnh vực:07|06⟧, chỉ cao hơn ⟦tên đơn vị:Na Rì|Ba Bể⟧.
b) Công tác chỉ đạo, điều hành: mất ⟦giảm điểm lĩnh vực:2,11|2,21⟧ điểm và mất ⟦số bậc:bốn|năm⟧ bậc so với năm 2021.`,
  },
  {
    name: "Ba Bể, a speech of the chairman",
    book: "districts",
    unit: "Huyện Ba Bể",
    text: `Thưa các đồng chí!

Năm 2022, huyện Ba Bể chúng ta đứng thứ nhì toàn tỉnh, chỉ thua huyện ⟦tên đơn vị:Bạch Thông|Chợ Đồn⟧ ⟦khoảng cách:0,449|0,494⟧ điểm. Chúng ta đã tăng ⟦số bậc chữ:ba|hai⟧ bậc. Tổng số điểm ⟦tổng điểm:87,761|87,671⟧ là ⟦cao nhất thấp nhất:cao hơn|thấp hơn⟧ năm ngoái ⟦chênh lệch điểm:7,486|7,846⟧ điểm.

Tuy nhiên tôi phải nói thẳng: công tác chỉ đạo, điều hành từ chỗ đứng đầu tỉnh nay chỉ còn đứng thứ ⟦hạng lĩnh vực:bảy|sáu⟧. Đó là lĩnh vực ta mất ⟦giảm điểm lĩnh vực:2,71|2,17⟧ điểm chỉ trong một năm. Trong khi đó, công vụ lại ⟦dẫn đầu:dẫn đầu|xếp cuối⟧ toàn tỉnh với ⟦tỷ lệ:85,86|86,85⟧% số điểm, bỏ xa đơn vị thứ hai là Na Rì (⟦tỷ lệ đơn vị khác:76,41|74,61⟧%).

Thủ tục hành chính năm trước ta đứng bét, năm nay nhích lên hạng ⟦hạng lĩnh vực:sáu|bảy⟧, còn bị trừ ⟦điểm bị trừ:4,51|4,15⟧ điểm.`,
  },
  {
    name: "Chợ Mới, questions and answers",
    book: "districts",
    unit: "Huyện Chợ Mới",
    text: `HỎI - ĐÁP VỀ CHỈ SỐ CCHC NĂM 2022 CỦA HUYỆN CHỢ MỚI

Hỏi: Huyện Chợ Mới được bao nhiêu điểm?
Đáp: ⟦tổng điểm:84,087|84,807⟧ điểm, ⟦bằng nhau:bằng|cao hơn⟧ thành phố Bắc Kạn.

Hỏi: Thứ hạng ra sao?
Đáp: Đồng hạng ⟦hạng:6|5⟧ với thành phố Bắc Kạn, ⟦chiều:giảm|tăng⟧ 3 bậc so với năm trước.

Hỏi: Lĩnh vực nào giảm hạng nhiều nhất?
Đáp: ⟦tên lĩnh vực:Chính quyền điện tử|Cải cách tổ chức bộ máy⟧, từ hạng ⟦hạng năm trước:1|2⟧ xuống hạng ⟦hạng lĩnh vực:7|8⟧, dù điểm tăng ⟦tăng điểm lĩnh vực:0,72|0,27⟧.

Hỏi: Lĩnh vực nào tăng hạng nhiều nhất?
Đáp: Công tác chỉ đạo, điều hành, từ hạng ⟦hạng năm trước:6|5⟧ lên hạng ⟦hạng lĩnh vực:2|3⟧, đạt ⟦tỷ lệ:92|91⟧%.

Hỏi: Lĩnh vực nào có tỷ lệ thấp nhất?
Đáp: Chế độ công vụ, chỉ ⟦tỷ lệ:58,76|57,86⟧%; mất ⟦điểm bị trừ:5,98|5,89⟧ điểm trên ⟦điểm tối đa:14,5|15,5⟧ điểm.`,
  },
  {
    name: "Thành phố Bắc Kạn, a short message",
    book: "districts",
    unit: "Thành phố Bắc Kạn",
    text: `Báo cáo nhanh anh/chị kết quả PAR của thành phố Bắc Kạn 2022: ⟦tổng điểm:84,087|80,487⟧đ, hạng ⟦hạng:6|7⟧/8 (đồng hạng với ⟦tên đơn vị:Chợ Mới|Na Rì⟧), không đổi so với 2021. Điểm tăng ⟦chênh lệch điểm:5,066|5,606⟧đ.

Tốt: thể chế ⟦điểm lĩnh vực:9,96|9,69⟧/10,5đ, hạng ⟦hạng lĩnh vực:4|3⟧ (tăng ⟦số bậc:2|1⟧ bậc); công vụ giữ hạng ⟦hạng lĩnh vực:3|2⟧.
Chưa tốt: TTHC hạng bét, ⟦điểm lĩnh vực:14,11|11,41⟧/19,5đ = ⟦tỷ lệ:72,36|73,26⟧%; bộ máy tụt ⟦số bậc:5|4⟧ bậc xuống hạng ⟦hạng lĩnh vực:7|6⟧.`,
  },
  {
    name: "Bạch Thông, one page for the leaders",
    book: "districts",
    unit: "Huyện Bạch Thông",
    text: `TÓM TẮT PHỤC VỤ LÃNH ĐẠO
Chỉ số CCHC huyện Bạch Thông

• Vị trí: ⟦hạng:1/8|2/8⟧, giữ vững ngôi đầu năm thứ hai liên tiếp.
• Điểm: ⟦tổng điểm:88,21|88,12⟧ (2021: ⟦điểm năm trước:81,35|83,15⟧); chênh ⟦chênh lệch điểm:+6,86|+6,68⟧.
• Khoảng cách với đơn vị xếp ngay sau (Ba Bể): ⟦khoảng cách:0,449|0,944⟧ điểm.
• So với bình quân khối: cao hơn ⟦trên dưới bình quân:2,22|2,12⟧ điểm.
• Mạnh nhất: ⟦tên lĩnh vực:cải cách tổ chức bộ máy|cải cách thể chế⟧, ⟦tỷ lệ:99,22|92,29⟧%.
• Yếu nhất: chế độ công vụ, ⟦tỷ lệ:63,66|66,63⟧%, chiếm gần ⟦phần trong tổng:45|54⟧% tổng số điểm bị trừ.
• Số lĩnh vực đạt trên 90%: ⟦đếm ngưỡng:5|6⟧.
• Số lĩnh vực dưới 70%: ⟦đếm ngưỡng:1|2⟧.`,
  },
  {
    name: "Bạch Thông, the criteria that lost most",
    book: "districts",
    unit: "Huyện Bạch Thông",
    text: `Phòng Nội vụ huyện Bạch Thông rà soát các tiêu chí mất điểm năm 2022:

Nặng nhất là tiêu chí chấp hành kỷ luật, kỷ cương hành chính ở cấp huyện (mất ⟦điểm trừ tiêu chí:1,5|1,25⟧ điểm) và chấp hành kỷ luật, kỷ cương hành chính ở cấp xã (mất ⟦điểm trừ tiêu chí:01|02⟧ điểm). Mức độ hoàn thành kế hoạch đào tạo, bồi dưỡng bị trừ ⟦điểm trừ tiêu chí:0,62|0,26⟧ điểm. Sáng kiến, giải pháp mới trong thực hiện CCHC mất ⟦điểm trừ tiêu chí:0,5|0,25⟧ điểm.

Lĩnh vực tài chính công có ba chỗ mất điểm: giải ngân kế hoạch vốn đầu tư công (⟦điểm trừ tiêu chí:0,419|0,491⟧ điểm), giải ngân vốn các chương trình mục tiêu quốc gia (⟦điểm trừ tiêu chí:0,38|0,83⟧ điểm) và thực hiện kiến nghị sau thanh tra, kiểm tra, kiểm toán (⟦điểm trừ tiêu chí:0,25|0,52⟧ điểm); cộng lại là ⟦điểm bị trừ:1,049|1,094⟧ điểm.

Trong lĩnh vực tổ chức bộ máy chỉ có ⟦đếm tiêu chí:một|hai⟧ tiêu chí bị trừ điểm.`,
  },
  {
    name: "Bạch Thông, shares and parts in words",
    book: "districts",
    unit: "Huyện Bạch Thông",
    text: `Nhìn lại năm 2022, huyện Bạch Thông hoàn thành trên ⟦gần đúng:88|89⟧% số điểm. Năm trong bảy lĩnh vực vượt mốc ⟦đếm ngưỡng:90|95⟧%. Riêng công vụ mất hơn ⟦gần đúng:một phần ba|một nửa⟧ số điểm tối đa. Thủ tục hành chính tăng gần ⟦gần đúng:3,7|4,7⟧ điểm, cao hơn mức tăng bình quân của tỉnh.

Điểm chính quyền điện tử từ ⟦điểm năm trước:14,03|14,30⟧ lên ⟦điểm lĩnh vực:18,15|18,51⟧, tức tăng ⟦tăng điểm lĩnh vực:4,12|4,21⟧ điểm, vậy mà vẫn ⟦chiều:lùi|tiến⟧ một bậc (còn ⟦hạng lĩnh vực:6|5⟧/8). Ngược lại, bộ máy chỉ tăng vỏn vẹn ⟦tăng điểm lĩnh vực:0,008|0,08⟧ điểm mà tiến được ⟦số bậc chữ:sáu|năm⟧ bậc.

Tài chính công: tỷ lệ tăng ⟦điểm phần trăm:20,04|24,00⟧ điểm phần trăm, thứ hạng ⟦giữ nguyên:giữ nguyên|tăng một bậc⟧ (hạng 3).`,
  },
];
