/** A small book of two years for the pane's tests: the seed's areas for Bạch Thông, made-up peers. */
import type { ScoreBook } from "../../src/scorebook/assessment";
import { area, assessment, criterion, details, remark, scoreBook, units } from "../making/book";

const DISTRICTS = units("Huyện Ba Bể", "Huyện Bạch Thông", "Huyện Chợ Đồn", "Thành phố Bắc Kạn");

export function bookOfDistricts(): ScoreBook {
  return scoreBook(
    assessment(
      2021,
      DISTRICTS,
      area("I", "Công tác chỉ đạo, điều hành", 17.5, [16.5, 16.17, 16.9, 15.1]),
      area("II", "Cải cách thể chế", 10.5, [9.3, 9.17, 9.4, 9.1]),
      area("V", "Cải cách chế độ công vụ", 17, [13.1, 14.26, 12.5, 13.9]),
    ),
    assessment(
      2022,
      DISTRICTS,
      area("I", "Công tác chỉ đạo, điều hành", 16.5, [14.1, 15.38, 15.2, 13.9]),
      area(
        "II",
        "Cải cách thể chế",
        10.5,
        criterion("2.1", "Ban hành văn bản quy phạm pháp luật", 2.5, [2, 2.35, 2.5, 2.5]),
        criterion("2.2", "Theo dõi thi hành pháp luật", 8, [8, 8, 7.5, 7]),
      ),
      area("V", "Cải cách chế độ công vụ", 14.5, [11, 9.231, 10.2, 9.4]),
      details({ remarks: [remark("2.1", "Huyện Bạch Thông", "Chậm gửi báo cáo rà soát văn bản")] }),
    ),
  );
}
