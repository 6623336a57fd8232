/**
 * Short texts of many hands over several books, most from published figures (other-hands.ts): newspapers, notes,
 * tables. `⟦right|wrong⟧`: as it stands it is true, and the other is not.
 */
export type ManyHandsBook = "district" | "provinces" | "ministries" | "communes" | "regions";

export interface ManyHandsText {
  readonly book: ManyHandsBook;
  /** Whose report it is; "" for a text about the group. */
  readonly unit: string;
  readonly text: string;
}

export const MANY_HANDS: readonly ManyHandsText[] = [
  { book: "district", unit: "Huyện Bạch Thông", text: "Kết thúc năm 2022, Bạch Thông tiếp tục đứng vị trí số ⟦1|2⟧ về CCHC với ⟦88,21|88,12⟧ điểm." },
  { book: "district", unit: "Huyện Bạch Thông", text: "Có ⟦5/7|4/7⟧ lĩnh vực của huyện tăng điểm, ⟦2/7|3/7⟧ lĩnh vực giảm điểm." },
  { book: "district", unit: "Huyện Bạch Thông", text: "Nổi bật là lĩnh vực tổ chức bộ máy: từ hạng ⟦8|7⟧ năm 2021 lên hạng ⟦2|1⟧ năm 2022." },
  { book: "district", unit: "Huyện Bạch Thông", text: "Lĩnh vực cải cách thể chế: ⟦10,35|10,25⟧ điểm (đạt ⟦98,57|98,75⟧%), hạng ⟦2/8|3/8⟧." },
  { book: "district", unit: "Huyện Bạch Thông", text: "Điểm chỉ đạo, điều hành là 15,38, thấp hơn năm 2021 là ⟦0,79|0,97⟧ điểm." },
  { book: "district", unit: "Huyện Bạch Thông", text: "Cải cách tài chính công: đạt ⟦90,88|98,08⟧%, ⟦tăng|giảm⟧ 20,04 điểm phần trăm so với năm 2021." },
  { book: "district", unit: "Huyện Bạch Thông", text: "Điểm trừ lớn nhất thuộc về chế độ công vụ (⟦5,269|5,296⟧ điểm), tiếp đến là thủ tục hành chính (⟦2,79|2,97⟧ điểm)." },
  { book: "district", unit: "Huyện Bạch Thông", text: "Ba huyện dẫn đầu là Bạch Thông (⟦88,21|88,12⟧ điểm), Ba Bể (⟦87,616|86,616⟧ điểm) và Chợ Đồn (⟦83,416|84,316⟧ điểm)." },
  { book: "district", unit: "Huyện Bạch Thông", text: "Tổng điểm năm 2022 đạt 88,21 điểm, ⟦cao hơn|thấp hơn⟧ năm 2021 (81,35 điểm)." },
  { book: "district", unit: "Huyện Bạch Thông", text: "Điểm số của lĩnh vực chính quyền điện tử năm 2021 là ⟦14,03|13,04⟧ điểm, năm 2022 là ⟦18,15|15,18⟧ điểm." },
  { book: "district", unit: "Huyện Bạch Thông", text: "Chế độ công vụ đứng thứ ⟦05|06⟧/08, tụt ⟦04|03⟧ bậc; tài chính công không thay đổi thứ hạng (⟦04|05⟧/08)." },
  { book: "district", unit: "Huyện Bạch Thông", text: "Lĩnh vực thể chế được ⟦10,35|10,53⟧ điểm, chỉ kém điểm tối đa ⟦0,15|0,25⟧ điểm." },
  { book: "district", unit: "Huyện Bạch Thông", text: "Điểm số tăng mạnh nhất ở lĩnh vực ⟦chính quyền điện tử|tài chính công⟧ với 4,12 điểm." },
  { book: "district", unit: "Huyện Bạch Thông", text: "Tỷ lệ đạt của lĩnh vực công vụ giảm từ ⟦83,88|88,33⟧% xuống ⟦63,66|66,33⟧%." },
  { book: "district", unit: "Huyện Bạch Thông", text: "Có ⟦năm|sáu⟧ lĩnh vực đạt tỷ lệ từ 90% điểm tối đa." },
  { book: "district", unit: "Huyện Bạch Thông", text: "Huyện nằm trong nhóm ⟦3|0⟧ đơn vị có tổng điểm trên 83 điểm." },
  { book: "district", unit: "", text: "Năm 2022, Chỉ số CCHC của huyện Ba Bể đạt ⟦87,616|87,166⟧ điểm, xếp thứ ⟦2|3⟧; huyện Na Rì đạt ⟦76,218|78,216⟧ điểm, xếp thứ ⟦5|4⟧." },
  { book: "district", unit: "", text: "Thành phố Bắc Kạn xếp cuối bảng với ⟦58,81|51,88⟧ điểm, thấp hơn huyện Pác Nặm ⟦4,2|4,3⟧ điểm." },
  { book: "district", unit: "", text: "Cả ⟦8/8|7/8⟧ huyện, thành phố đều tăng điểm so với năm 2021." },
  { book: "provinces", unit: "", text: "Năm 2022, Khánh Hòa xếp hạng ⟦25|24⟧/63 với ⟦86,19|86,91⟧%, tăng ⟦23|22⟧ bậc so với năm 2021 (hạng ⟦48|47⟧)." },
  { book: "provinces", unit: "", text: "Quảng Ninh trở lại vị trí dẫn đầu với ⟦90,10|91,10⟧%; Hải Phòng lùi một bậc, xếp thứ ⟦2|3⟧ (⟦90,09|90,90⟧%)." },
  { book: "provinces", unit: "", text: "Phú Yên đứng cuối bảng, chỉ đạt ⟦75,99|79,55⟧%, giảm ⟦5,42|4,52⟧% so với năm trước và tụt ⟦2|3⟧ bậc." },
  { book: "ministries", unit: "", text: "Bộ Tư pháp dẫn đầu năm 2023 với ⟦89,95|89,59⟧%, Bộ Công Thương thấp nhất, đạt ⟦78,03|73,08⟧%." },
  { book: "ministries", unit: "", text: "Năm 2023, Bộ Ngoại giao tăng tới ⟦7,70|7,07⟧%, đạt ⟦80,35|83,05⟧%." },
  { book: "communes", unit: "", text: "Năm 2021, xã Cường Lợi đạt ⟦92,75|92,57⟧ điểm, đứng đầu các xã, thị trấn; xã Văn Vũ đạt ⟦84,5|85,4⟧ điểm, đứng cuối." },
  { book: "communes", unit: "Xã Kim Lư", text: "Xã Kim Lư năm 2021: tổng điểm ⟦91,25|92,15⟧; trong đó thủ tục hành chính ⟦29,75|27,95⟧ điểm, tài chính công ⟦10|9⟧ điểm." },
  { book: "regions", unit: "", text: "Vùng Đồng bằng sông Hồng năm 2024 đạt ⟦90,17|90,71⟧%, tăng ⟦1,84|1,48⟧% so với năm 2023; Tây Nguyên thấp nhất với ⟦85,63|86,53⟧%." },
  { book: "district", unit: "Huyện Bạch Thông", text: "| Lĩnh vực | Điểm tối đa | Điểm đạt | Tỷ lệ | Hạng |\n| Cải cách thể chế | 10,5 | ⟦10,35|10,53⟧ | ⟦98,57|98,75⟧% | ⟦2|3⟧ |\n| Cải cách tài chính công | ⟦11,5|12,5⟧ | 10,451 | 90,88% | ⟦4/8|5/8⟧ |" },
  { book: "district", unit: "Huyện Bạch Thông", text: "| Đơn vị | Năm 2021 | Năm 2022 | Tăng, giảm |\n| Huyện Ba Bể | ⟦80,756|80,576⟧ | ⟦87,616|86,716⟧ | ⟦+6,86|+6,68⟧ |\n| Huyện Chợ Mới | ⟦75,962|79,562⟧ | 81,019 | 5,057 |" },
]; // prettier-ignore
