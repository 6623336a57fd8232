/** Over published tables: departments of Hòa Bình, provinces, regions, ministries, communes of Na Rì. */
import type { IndependentText } from "./independent-text";

export const PUBLISHED_TEXTS: readonly IndependentText[] = [
  {
    name: "Hòa Bình 2024: the first and the last",
    book: "departments2024",
    unit: "",
    text: `Hòa Bình công bố Chỉ số CCHC năm 2024 của các sở, ban, ngành

Khối sở, ban, ngành có ⟦số đơn vị:19|18⟧ đơn vị được xếp hạng. Sở Nội vụ đứng đầu, đạt ⟦tổng tỷ lệ:93,82|93,28⟧%; Sở Tư pháp đứng thứ ⟦hạng chữ:hai|ba⟧, đạt ⟦tổng tỷ lệ:93,42|94,32⟧%; thứ ba là Ban Quản lý các khu công nghiệp với ⟦tổng tỷ lệ:91,9|90,9⟧%. Đơn vị có chỉ số thấp nhất là ⟦tên đơn vị:Sở Tài nguyên và Môi trường|Thanh tra tỉnh⟧, đạt ⟦tổng tỷ lệ:81,09|81,90⟧%, kém đơn vị dẫn đầu ⟦khoảng cách:12,73|12,37⟧ điểm phần trăm.

Có ⟦đếm ngưỡng:08|07⟧ đơn vị đạt trên 90%, ⟦đếm ngưỡng:03|04⟧ đơn vị đạt dưới 88%. Chỉ số trung bình của khối là ⟦bình quân:89,59|89,95⟧%.`,
  },
  {
    name: "Hòa Bình 2024: a list by classes",
    book: "departments2024",
    unit: "",
    text: `DANH SÁCH XẾP HẠNG (trích)

1. Sở Nội vụ: ⟦tổng tỷ lệ:93,82|92,83⟧%
2. Sở Tư pháp: ⟦tổng tỷ lệ:93,42|93,24⟧%
4. Văn phòng UBND tỉnh: ⟦tổng tỷ lệ:91,55|95,51⟧%
6. Sở Tài chính: ⟦tổng tỷ lệ:90,91|90,19⟧%
8. Sở Giao thông Vận tải: ⟦tổng tỷ lệ:90,05|90,50⟧%
13. Sở Y tế: ⟦tổng tỷ lệ:88,63|88,36⟧%
17. Thanh tra tỉnh: ⟦tổng tỷ lệ:87,65|86,75⟧%
18. Sở Giáo dục và Đào tạo: ⟦tổng tỷ lệ:87,63|83,67⟧%`,
  },
  {
    name: "Hòa Bình 2024: Sở Xây dựng about itself",
    book: "departments2024",
    unit: "Sở Xây dựng",
    text: `Năm 2024, Sở Xây dựng đạt ⟦tổng tỷ lệ:89,38|89,83⟧%, xếp thứ ⟦hạng:12|11⟧/⟦số đơn vị:19|20⟧ sở, ban, ngành; ⟦trên dưới bình quân:thấp hơn|cao hơn⟧ mức trung bình của khối 0,21%. Xếp ngay trên là Sở Nông nghiệp và Phát triển nông thôn (⟦tổng tỷ lệ:89,51|89,15⟧%), xếp ngay dưới là ⟦tên đơn vị:Sở Y tế|Sở Công Thương⟧ (88,63%). Để vào nhóm 10 đơn vị đứng đầu, Sở cần thêm ⟦khoảng cách:0,19|0,91⟧ điểm phần trăm như Sở Khoa học và Công nghệ (⟦tổng tỷ lệ:89,57|85,97⟧%). So với đơn vị dẫn đầu, Sở còn kém ⟦khoảng cách:4,44|4,54⟧%.`,
  },
  {
    name: "Hòa Bình 2024: comparisons in prose",
    book: "departments2024",
    unit: "",
    text: `Trong năm 2024, Sở Tư pháp chỉ kém Sở Nội vụ ⟦khoảng cách:0,4|0,5⟧%. Sở Công Thương (⟦tổng tỷ lệ:88,56|85,86⟧%) xếp ⟦so sánh:trên|dưới⟧ Sở Văn hóa, Thể thao và Du lịch (⟦tổng tỷ lệ:88,37|87,38⟧%). Thanh tra tỉnh ⟦so sánh:nhỉnh hơn|thua⟧ Sở Giáo dục và Đào tạo 0,02%. Ban Dân tộc đạt ⟦tổng tỷ lệ:89,81|89,18⟧%, đứng thứ ⟦hạng chữ:chín|tám⟧. Sở Lao động - Thương binh và Xã hội ở vị trí thứ ⟦hạng:5|6⟧ với ⟦tổng tỷ lệ:91,26|92,16⟧%. Sở Thông tin và Truyền thông xếp ngay sau ⟦tên đơn vị:Sở Tài chính|Sở Tư pháp⟧, đạt ⟦tổng tỷ lệ:90,82|90,28⟧%.`,
  },
  {
    name: "Hòa Bình 2024: districts, a table",
    book: "districts2024",
    unit: "",
    text: `Kết quả 5 huyện, thành phố dẫn đầu năm 2024

| Xếp hạng | Tên đơn vị | Chỉ số CCHC (%) |
| ⟦bảng hạng:1|2⟧ | Thành phố Hòa Bình | ⟦bảng tỷ lệ:91,55|95,51⟧ |
| ⟦bảng hạng:2|3⟧ | Huyện Lạc Sơn | ⟦bảng tỷ lệ:90,16|90,61⟧ |
| 3 | Huyện Kim Bôi | ⟦bảng tỷ lệ:89,65|89,56⟧ |
| 4 | Huyện Yên Thủy | ⟦bảng tỷ lệ:89,46|84,96⟧ |
| ⟦bảng hạng:5|4⟧ | Huyện Đà Bắc | ⟦bảng tỷ lệ:89,10|81,90⟧ |

Thành phố Hòa Bình hơn huyện Lạc Sơn ⟦khoảng cách:1,39|1,93⟧%; hai đơn vị vượt ngưỡng ⟦đếm ngưỡng:90|91⟧%.`,
  },
  {
    name: "provinces 2022 and 2023, a news agency",
    book: "provinces",
    unit: "",
    text: `Quảng Ninh giữ ngôi quán quân PAR INDEX 2023

Với ⟦tổng tỷ lệ:92,18|91,28⟧%, Quảng Ninh đứng thứ nhất năm thứ ⟦liên tiếp:hai|ba⟧ liên tiếp. Hải Phòng xếp thứ ⟦hạng:2|3⟧ với ⟦tổng tỷ lệ:91,87|91,78⟧%, Hà Nội giữ vị trí thứ ⟦hạng chữ:ba|tư⟧ với ⟦tổng tỷ lệ:91,43|91,34⟧%, tiếp theo là Bắc Giang (⟦tổng tỷ lệ:91,16|96,11⟧%) và Bà Rịa - Vũng Tàu (⟦tổng tỷ lệ:91,03|93,01⟧%). An Giang đứng cuối bảng với ⟦tổng tỷ lệ:81,32|82,31⟧%.

So với năm 2022, Quảng Ninh tăng ⟦chênh lệch:2,08|2,80⟧%, Hải Phòng tăng ⟦chênh lệch:1,78|1,87⟧%, Hà Nội tăng ⟦chênh lệch:1,85|1,58⟧%.`,
  },
  {
    name: "provinces: Hải Phòng over the years",
    book: "provinces",
    unit: "Hải Phòng",
    text: `Chặng đường của Hải Phòng

Năm 2021: hạng ⟦hạng:1|2⟧, ⟦tổng tỷ lệ:91,80|90,81⟧%.
Năm 2022: hạng ⟦hạng:2|1⟧, ⟦tổng tỷ lệ:90,09|90,90⟧%, giảm ⟦chênh lệch:1,71|1,17⟧%.
Năm 2023: hạng ⟦hạng:2|3⟧, ⟦tổng tỷ lệ:91,87|97,81⟧%, tăng ⟦chênh lệch:1,78|1,87⟧%.
Năm 2024: hạng ⟦hạng:1|2⟧, ⟦tổng tỷ lệ:96,17|91,67⟧%, ⟦chiều:tăng|giảm⟧ 4,30% và tăng ⟦số bậc:1|2⟧ bậc so với năm 2023.`,
  },
  {
    name: "provinces 2022, rises and falls",
    book: "provinces",
    unit: "",
    text: `Năm 2022, nhiều địa phương biến động mạnh. Đà Nẵng tụt ⟦số bậc chữ:hai|ba⟧ bậc, từ hạng ⟦hạng năm trước:3|4⟧ xuống hạng ⟦hạng:5|6⟧, còn ⟦tổng tỷ lệ:87,54|85,74⟧%. Khánh Hòa thăng ⟦số bậc:23|22⟧ bậc, lên hạng ⟦hạng:25|24⟧. Quảng Ninh soán ngôi của ⟦tên đơn vị:Hải Phòng|Đà Nẵng⟧, đạt ⟦tổng tỷ lệ:90,10|91,00⟧%. Phú Yên mất ⟦chênh lệch:5,42|5,24⟧%, rơi xuống vị trí ⟦hạng:63|62⟧/63, chỉ còn ⟦tổng tỷ lệ:75,99|79,75⟧%.`,
  },
  {
    name: "regions 2024",
    book: "regions",
    unit: "",
    text: `Chỉ số CCHC theo vùng năm 2024: cả ⟦số đơn vị:6|5⟧ vùng đều tăng so với năm 2023. Cao nhất là ⟦tên đơn vị:Đồng bằng sông Hồng|Đông Nam Bộ⟧ (90,17%), thấp nhất là Tây Nguyên (⟦tổng tỷ lệ:85,63|86,53⟧%). Tăng nhiều nhất là Đồng bằng sông Cửu Long, thêm ⟦chênh lệch:1,95|1,59⟧% để đạt ⟦tổng tỷ lệ:87,37|83,77⟧%; tăng ít nhất là ⟦tên đơn vị:Tây Nguyên|Đông Nam Bộ⟧, chỉ thêm ⟦chênh lệch:0,21|0,12⟧%. Vùng Đông Nam Bộ đứng thứ ⟦hạng chữ:hai|ba⟧, đạt ⟦tổng tỷ lệ:89,44|84,94⟧%, kém vùng dẫn đầu ⟦khoảng cách:0,73|0,37⟧%.`,
  },
  {
    name: "regions, a table of two years",
    book: "regions",
    unit: "",
    text: `So sánh hai năm

| Vùng | Năm 2023 (%) | Năm 2024 (%) | Tăng/giảm |
| Đồng bằng sông Hồng | ⟦bảng tỷ lệ:88,33|83,88⟧ | ⟦bảng tỷ lệ:90,17|90,71⟧ | ⟦bảng chênh lệch:+1,84|+1,48⟧ |
| Đông Nam Bộ | ⟦bảng tỷ lệ:87,79|87,97⟧ | 89,44 | ⟦bảng chênh lệch:+1,65|+1,56⟧ |
| Trung du miền núi phía Bắc | 87,72 | ⟦bảng tỷ lệ:88,20|82,80⟧ | ⟦bảng chênh lệch:+0,48|+0,84⟧ |
| Tây Nguyên | ⟦bảng tỷ lệ:85,42|84,52⟧ | 85,63 | ⟦bảng chênh lệch:+0,21|-0,21⟧ |`,
  },
  {
    name: "ministries, two years",
    book: "ministries",
    unit: "",
    text: `Năm 2023, Bộ Tư pháp vươn lên đứng đầu với ⟦tổng tỷ lệ:89,95|89,59⟧%, hơn Bộ Tài chính ⟦khoảng cách:0,11|0,21⟧%. Ngân hàng Nhà nước, đơn vị dẫn đầu năm 2022, ⟦chiều:giảm|tăng⟧ 2,82%, còn ⟦tổng tỷ lệ:88,95|89,85⟧%. Bộ Ngoại giao thoát khỏi vị trí cuối cùng nhờ tăng ⟦chênh lệch:7,7|7,1⟧%; thay vào đó là ⟦tên đơn vị:Bộ Công Thương|Bộ Tài chính⟧ với ⟦tổng tỷ lệ:78,03|73,08⟧%, ⟦chiều:giảm|tăng⟧ 0,87% so với năm trước (⟦điểm năm trước:78,9|79,8⟧%).`,
  },
  {
    name: "communes of Na Rì, prose",
    book: "communes",
    unit: "",
    text: `Kết quả chấm điểm CCHC năm 2021 của các xã, thị trấn huyện Na Rì

Xã Cường Lợi đứng đầu với ⟦tổng điểm:92,75|92,57⟧ điểm, hơn xã Kim Lư (⟦tổng điểm:91,25|91,52⟧ điểm) ⟦khoảng cách:1,5|1,6⟧ điểm. Xã Văn Lang xếp thứ ⟦hạng chữ:ba|tư⟧ (⟦tổng điểm:91|92⟧ điểm), xã Liêm Thủy xếp thứ tư (⟦tổng điểm:90,5|95,0⟧ điểm). Thấp nhất là xã ⟦tên đơn vị:Văn Vũ|Côn Minh⟧, ⟦tổng điểm:84,5|85,4⟧ điểm.

Xã Liêm Thủy, xã Cường Lợi và xã Kim Hỷ đạt điểm tối đa (⟦điểm tối đa:15|16⟧/15) ở công tác chỉ đạo, điều hành. Về tài chính công chỉ có xã ⟦tên đơn vị:Kim Lư|Văn Minh⟧ đạt điểm tuyệt đối (10/10).

Điểm bình quân chung là ⟦bình quân:89,53|85,93⟧ điểm; có ⟦đếm đơn vị:6|7⟧ đơn vị từ 90 điểm trở lên.`,
  },
  {
    name: "communes of Na Rì, a table of areas",
    book: "communes",
    unit: "",
    text: `Biểu tổng hợp năm 2021

| STT | Xã, thị trấn | Chỉ đạo, điều hành | Thủ tục hành chính | Chế độ công vụ | Tài chính công | Tổng điểm |
| 1 | TT Yến Lạc | ⟦bảng điểm:12,75|12,57⟧ | ⟦bảng điểm:28,99|29,88⟧ | ⟦bảng điểm:20,75|27,05⟧ | ⟦bảng điểm:9,25|9,52⟧ | ⟦bảng điểm:90,24|90,42⟧ |
| 2 | Xã Kim Lư | 12,75 | ⟦bảng điểm:29,75|27,95⟧ | 21,25 | ⟦bảng điểm:10|9⟧ | ⟦bảng điểm:91,25|92,15⟧ |
| 7 | Xã Văn Vũ | ⟦bảng điểm:12,75|15,27⟧ | ⟦bảng điểm:26,5|25,6⟧ | 18,75 | 9 | 84,5 |`,
  },
  {
    name: "a commune about itself",
    book: "communes",
    unit: "Xã Kim Lư",
    text: `UBND xã Kim Lư báo cáo: năm 2021 xã được ⟦tổng điểm:91,25|91,75⟧/100 điểm, đứng thứ ⟦hạng chữ:nhì|ba⟧ trong ⟦số đơn vị:09|08⟧ xã, thị trấn. Các phần điểm: chỉ đạo, điều hành ⟦điểm lĩnh vực:12,75|17,25⟧/15; thủ tục hành chính ⟦điểm lĩnh vực:29,75|25,97⟧/30; công vụ ⟦điểm lĩnh vực:21,25|22,15⟧/25; tài chính công ⟦điểm lĩnh vực:10|8⟧/10; hiện đại hóa hành chính ⟦điểm lĩnh vực:17,5|15,7⟧/20. Phần mất điểm nhiều nhất là ⟦tên lĩnh vực:công vụ|thủ tục hành chính⟧ (⟦điểm bị trừ:3,75|3,57⟧ điểm). Xã kém đơn vị đứng đầu ⟦khoảng cách:1,5|2,5⟧ điểm và hơn đơn vị đứng cuối ⟦khoảng cách:6,75|7,65⟧ điểm.`,
  },
];
