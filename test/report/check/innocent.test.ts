/** Figures that say nothing of the index are left alone: a false alarm teaches people to ignore all. */
import { checkReport } from "../../../src/report/check/check";
import { writtenText } from "../../../src/report/check/written";
import { bachThongBook } from "../bach-thong";

const book = bachThongBook();
const found = (text: string) =>
  checkReport(writtenText(text), book, { unit: "Huyện Bạch Thông" }).findings.map(
    ({ code, text: shown, expected }) => [code, shown, expected],
  );

test.each([
  "Tỷ lệ hồ sơ thủ tục hành chính trực tuyến toàn trình đạt 45,3%.",
  "Cải cách thủ tục hành chính: 100% hồ sơ được giải quyết đúng hạn; 80% số TTHC được số hóa.",
  "Năm 2022, UBND huyện Bạch Thông đã ban hành 15 văn bản chỉ đạo, tổ chức hội nghị trực tuyến tại 11 điểm cầu.",
  "Trung tâm Phục vụ hành chính công đạt 9,5 điểm về mức độ hài lòng.",
  "Tỉnh Bắc Kạn xếp thứ 45/63 tỉnh, thành phố cả nước, đạt 83,12 điểm, tăng 03 bậc so với năm 2021.",
  "Chỉ số hài lòng (SIPAS) năm 2022 của huyện Bạch Thông đạt 85,2%, xếp thứ 3/8.",
  "Huyện Bạch Thông dẫn đầu phong trào thi đua yêu nước.",
  "Người đứng đầu các cơ quan chịu trách nhiệm; nâng 02 bậc lương cho 05 công chức.",
  "Trong 03 lĩnh vực đột phá, huyện tập trung vào đất đai, đầu tư và xây dựng.",
  "Giai đoạn 2021-2030, giảm 10% biên chế so với năm 2015; ngày 25/10/2021 ban hành Kế hoạch số 156/KH-UBND.",
  "Kế hoạch CCHC năm 2023 đặt mục tiêu Chỉ số CCHC đạt từ 90 điểm trở lên, phấn đấu tăng 02 bậc.",
  "Thực hiện Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ về Chương trình tổng thể CCHC giai đoạn 2021 - 2030.",
  "Cải cách tổ chức bộ máy: đã sắp xếp, giảm 04 đầu mối, 12 thôn; tinh giản 1,5% biên chế.",
  "Xây dựng và phát triển chính quyền điện tử: 17/17 xã, thị trấn có mạng LAN, 03 điểm bưu điện văn hóa xã.",
  "Cải cách tài chính công: giải ngân 125,6 tỷ đồng, đạt 92,3% kế hoạch, tăng 5,1% so với cùng kỳ.",
  "Công tác chỉ đạo, điều hành: tổ chức 04 cuộc kiểm tra tại 8 xã; phát hiện 02 tồn tại, hạn chế.",
  "Nhiệm kỳ 2020-2025; điện thoại 0209.3850.123; thời gian 8 giờ 30 phút.",
])("%s", (sentence) => {
  expect(found(sentence)).toEqual([]);
});

test("the same words with figures of the index are held", () => {
  expect(
    found(
      "Huyện Bạch Thông dẫn đầu các huyện, thành phố; bị trừ điểm ở 02 tiêu chí thuộc lĩnh vực chế độ công vụ.",
    ),
  ).toEqual([["wrong-figure", "02", "01"]]);
  expect(found("Chỉ số CCHC năm 2022 của huyện đạt 88,12 điểm.")).toEqual([
    ["wrong-figure", "88,12", "88,21"],
  ]);
});
