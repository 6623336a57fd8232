/** The province about its districts, over the sample workbook: memos, tables, English. */
import type { IndependentText } from "./independent-text";

export const GROUP_TEXTS: readonly IndependentText[] = [
  {
    name: "a memo of the Sở Nội vụ",
    book: "districts",
    unit: "",
    text: `Chỉ số CCHC năm 2022 của các huyện, thành phố

Ba vị trí đầu bảng lần lượt thuộc về Bạch Thông (⟦tổng điểm:88,21|88,12⟧ điểm), Ba Bể (⟦tổng điểm:87,761|87,167⟧ điểm) và Chợ Đồn (⟦tổng điểm:86,877|86,778⟧ điểm). Chốt bảng là huyện ⟦tên đơn vị:Na Rì|Pác Nặm⟧ với ⟦tổng điểm:83,78|83,87⟧ điểm. Khoảng cách giữa đơn vị đầu bảng và đơn vị cuối bảng là ⟦khoảng cách:4,43|4,34⟧ điểm.

Điểm trung bình của 8 đơn vị là ⟦bình quân:85,985|85,589⟧ điểm; ⟦đếm đơn vị:05|04⟧ đơn vị có điểm trên trung bình, ⟦đếm đơn vị:03|04⟧ đơn vị có điểm dưới trung bình. Cả 8 đơn vị đều ⟦chiều:tăng|giảm⟧ điểm; tăng nhiều nhất là ⟦tên đơn vị:Pác Nặm|Ba Bể⟧ (⟦chênh lệch điểm:8,18|8,81⟧ điểm), tăng ít nhất là Chợ Mới (⟦chênh lệch điểm:3,307|3,703⟧ điểm).`,
  },
  {
    name: "who rose, who fell",
    book: "districts",
    unit: "",
    text: `Biến động thứ hạng giữa hai năm 2021 và 2022

Tăng hạng: Ba Bể (tăng ⟦số bậc:3|2⟧ bậc), Chợ Đồn (tăng ⟦số bậc:4|5⟧ bậc), Pác Nặm (tăng ⟦số bậc:4|3⟧ bậc).
Giữ hạng: Bạch Thông (hạng ⟦hạng:1|2⟧), thành phố Bắc Kạn (hạng ⟦hạng:6|7⟧).
Giảm hạng: Chợ Mới (giảm ⟦số bậc:3|4⟧ bậc), Ngân Sơn (giảm ⟦số bậc:3|2⟧ bậc), Na Rì (giảm ⟦số bậc:4|3⟧ bậc).

Như vậy có ⟦đếm đơn vị:3|4⟧ đơn vị tăng hạng, ⟦đếm đơn vị:3|2⟧ đơn vị giảm hạng và ⟦đếm đơn vị:2|3⟧ đơn vị giữ nguyên hạng.`,
  },
  {
    name: "area by area over the districts",
    book: "districts",
    unit: "",
    text: `Kết quả từng lĩnh vực năm 2022

Công tác chỉ đạo, điều hành: Bạch Thông cao nhất với ⟦điểm lĩnh vực:15,38|15,83⟧ điểm; thấp nhất là ⟦tên đơn vị:Na Rì|Ba Bể⟧ với 14,03 điểm.
Cải cách thể chế: dẫn đầu là Ngân Sơn, ⟦điểm lĩnh vực:10,42|10,24⟧/10,5 điểm; Chợ Đồn đứng cuối với ⟦điểm lĩnh vực:9,28|9,82⟧ điểm.
Cải cách thủ tục hành chính: Chợ Đồn đứng thứ nhất, ⟦tỷ lệ:91,64|94,61⟧%; thành phố Bắc Kạn thấp nhất, ⟦tỷ lệ:72,36|76,32⟧%.
Cải cách tổ chức bộ máy: Pác Nặm đạt ⟦điểm lĩnh vực:7,95|7,59⟧ điểm, cao hơn Bạch Thông ⟦khoảng cách:0,012|0,021⟧ điểm.
Cải cách chế độ công vụ: chỉ Ba Bể vượt 80%, đạt ⟦tỷ lệ:85,86|85,68⟧%; các đơn vị còn lại đều dưới ⟦đếm ngưỡng:77|70⟧%.
Cải cách tài chính công: điểm bình quân ⟦bình quân lĩnh vực:10,086|10,806⟧ điểm, cao nhất là Chợ Đồn (⟦điểm lĩnh vực:11,116|11,611⟧ điểm).
Chính quyền điện tử: ⟦tên đơn vị:Ngân Sơn|Ba Bể⟧ đứng đầu (18,58 điểm), Na Rì đứng cuối (⟦điểm lĩnh vực:17,01|17,10⟧ điểm).`,
  },
  {
    name: "a table of the districts",
    book: "districts",
    unit: "",
    text: `Bảng xếp hạng Chỉ số CCHC năm 2022

| Hạng | Địa phương | Điểm 2022 | Điểm 2021 | Chênh lệch | Hạng 2021 |
| ⟦bảng hạng:1|2⟧ | Bạch Thông | ⟦bảng điểm:88,21|88,12⟧ | ⟦bảng điểm năm trước:81,35|83,15⟧ | ⟦bảng chênh lệch:6,86|6,68⟧ | ⟦bảng hạng năm trước:1|2⟧ |
| 2 | Ba Bể | ⟦bảng điểm:87,761|87,671⟧ | 80,275 | ⟦bảng chênh lệch:7,486|7,468⟧ | ⟦bảng hạng năm trước:5|4⟧ |
| ⟦bảng hạng:3|4⟧ | Chợ Đồn | 86,877 | ⟦bảng điểm năm trước:78,77|77,78⟧ | 8,107 | 7 |
| 4 | Pác Nặm | ⟦bảng điểm:86,83|86,38⟧ | 78,65 | ⟦bảng chênh lệch:8,18|8,11⟧ | 8 |
| 8 | Na Rì | 83,78 | ⟦bảng điểm năm trước:80,428|80,248⟧ | ⟦bảng chênh lệch:3,352|3,532⟧ | ⟦bảng hạng năm trước:4|5⟧ |`,
  },
  {
    name: "a table of areas of Ngân Sơn",
    book: "districts",
    unit: "Huyện Ngân Sơn",
    text: `Biểu 1. Kết quả các lĩnh vực của huyện Ngân Sơn năm 2022

| TT | Nội dung | Điểm chuẩn | Điểm đạt | Điểm trừ | Tỷ lệ % | Xếp thứ |
| 1 | Chỉ đạo, điều hành | ⟦bảng tối đa:16,5|15,5⟧ | ⟦bảng điểm:14,21|14,12⟧ | ⟦bảng điểm trừ:2,29|2,92⟧ | ⟦bảng tỷ lệ:86,12|86,21⟧ | ⟦bảng hạng:6|5⟧ |
| 2 | Cải cách thể chế | 10,5 | ⟦bảng điểm:10,42|10,24⟧ | 0,08 | ⟦bảng tỷ lệ:99,24|92,94⟧ | ⟦bảng hạng:1|2⟧ |
| 3 | Thủ tục hành chính | 19,5 | 16,35 | ⟦bảng điểm trừ:3,15|3,51⟧ | 83,85 | 3 |
| 4 | Tài chính công | ⟦bảng tối đa:11,5|12,5⟧ | 9,45 | 2,05 | ⟦bảng tỷ lệ:82,17|81,27⟧ | 7 |`,
  },
  {
    name: "a line of figures for each district",
    book: "districts",
    unit: "",
    text: `Điểm chế độ công vụ năm 2022 (tối đa 14,5 điểm): Ba Bể ⟦điểm lĩnh vực:12,45|12,54⟧; Na Rì ⟦điểm lĩnh vực:11,08|11,80⟧; thành phố Bắc Kạn ⟦điểm lĩnh vực:9,98|9,89⟧; Ngân Sơn ⟦điểm lĩnh vực:9,79|7,99⟧; Bạch Thông ⟦điểm lĩnh vực:9,231|9,321⟧; Pác Nặm ⟦điểm lĩnh vực:9,01|9,10⟧; Chợ Mới ⟦điểm lĩnh vực:8,52|8,25⟧; Chợ Đồn ⟦điểm lĩnh vực:8,251|8,521⟧.

Như vậy chênh lệch giữa đơn vị cao nhất và thấp nhất ở lĩnh vực này lên tới ⟦khoảng cách:4,199|4,991⟧ điểm; ⟦đếm đơn vị:sáu|năm⟧ đơn vị có điểm dưới 10 điểm.`,
  },
  {
    name: "English: a district's report",
    book: "districts",
    unit: "Huyện Bạch Thông",
    language: "en",
    text: `REPORT ON THE PAR INDEX 2022 OF BẠCH THÔNG DISTRICT

In 2022, Huyện Bạch Thông scored ⟦en tổng điểm:88.21|88.12⟧ out of 100 points and ranked ⟦en hạng:1st|2nd⟧ among ⟦en số đơn vị:8|9⟧ districts and cities. Compared with 2021 (⟦en điểm năm trước:81.35|83.15⟧ points), the score rose by ⟦en chênh lệch:6.86|6.68⟧ points.

Cải cách thể chế scored ⟦en điểm lĩnh vực:10.35|10.53⟧ of 10.5 points (⟦en tỷ lệ:98.57|95.87⟧%), up ⟦en số bậc:2|3⟧ places to rank ⟦en hạng:2|1⟧. Cải cách chế độ công vụ ⟦en chiều:fell|rose⟧ by ⟦en chênh lệch:5.029|5.209⟧ points to ⟦en điểm lĩnh vực:9.231|9.321⟧ points and dropped ⟦en số bậc:4|3⟧ places.`,
  },
  {
    name: "English: the group",
    book: "districts",
    unit: "",
    language: "en",
    text: `Results of the eight districts and cities, 2022

Huyện Bạch Thông leads with ⟦en tổng điểm:88.21|82.81⟧ points, followed by Huyện Ba Bể with ⟦en tổng điểm:87.761|87.176⟧ points and Huyện Chợ Đồn with ⟦en tổng điểm:86.877|86.787⟧ points. Huyện Na Rì is last with ⟦en tổng điểm:83.78|87.38⟧ points. Huyện Pác Nặm gained ⟦en chênh lệch:8.18|8.81⟧ points and climbed ⟦en số bậc:4|5⟧ places. Huyện Na Rì fell from rank ⟦en hạng:4|3⟧ to rank ⟦en hạng:8|7⟧. The mean is ⟦en bình quân:85.99|85.09⟧ points.`,
  },
];
