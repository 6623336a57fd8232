/** The published tables that the texts are about. */
import type { ScoreBook } from "../../../../src/scorebook/assessment";
import { area, assessment, details, scoreBook, units } from "../../../making/book";
import { sampleBook } from "../sample-book";
import type { IndependentBook } from "./independent-text";

type Ranked = readonly [name: string, percent: number, rank?: number];

function ranking(year: number, kind: "department" | "district" | "other", rows: readonly Ranked[]) {
  return assessment(
    year,
    units(...rows.map(([name]) => name)),
    area("I", "Chỉ số tổng hợp", 100, rows.map(([, percent]) => percent)),
    details({ group: { name: "", kind }, ranks: { "": rows.map(([, , rank]) => rank ?? null) } }),
  );
} // prettier-ignore

/** Hòa Bình, QĐ 2767/QĐ-UBND: departments, and the first five districts. */
const DEPARTMENTS = scoreBook(
  ranking(2024, "department", [
    ["Sở Nội vụ", 93.82],
    ["Sở Tư pháp", 93.42],
    ["Ban Quản lý các khu công nghiệp", 91.9],
    ["Văn phòng UBND tỉnh", 91.55],
    ["Sở Lao động - Thương binh và Xã hội", 91.26],
    ["Sở Tài chính", 90.91],
    ["Sở Thông tin và Truyền thông", 90.82],
    ["Sở Giao thông Vận tải", 90.05],
    ["Ban Dân tộc", 89.81],
    ["Sở Khoa học và Công nghệ", 89.57],
    ["Sở Nông nghiệp và Phát triển nông thôn", 89.51],
    ["Sở Xây dựng", 89.38],
    ["Sở Y tế", 88.63],
    ["Sở Công Thương", 88.56],
    ["Sở Văn hóa, Thể thao và Du lịch", 88.37],
    ["Sở Kế hoạch và Đầu tư", 88.26],
    ["Thanh tra tỉnh", 87.65],
    ["Sở Giáo dục và Đào tạo", 87.63],
    ["Sở Tài nguyên và Môi trường", 81.09],
  ]),
);

const DISTRICTS_2024 = scoreBook(
  ranking(2024, "district", [
    ["Thành phố Hòa Bình", 91.55],
    ["Huyện Lạc Sơn", 90.16],
    ["Huyện Kim Bôi", 89.65],
    ["Huyện Yên Thủy", 89.46],
    ["Huyện Đà Bắc", 89.1],
  ]),
);

const PROVINCES = scoreBook(
  ranking(2021, "other", [
    ["Hải Phòng", 91.8, 1],
    ["Quảng Ninh", 91.14, 2],
    ["Đà Nẵng", 90.25, 3],
    ["Thừa Thiên Huế", 89.32, 4],
    ["Vĩnh Phúc", 89.28, 5],
    ["Khánh Hòa", 85.11, 48],
    ["Phú Yên", 81.41, 61],
    ["Kiên Giang", 79.97, 63],
  ]),
  ranking(2022, "other", [
    ["Quảng Ninh", 90.1, 1],
    ["Hải Phòng", 90.09, 2],
    ["Hà Nội", 89.58, 3],
    ["Bắc Giang", 88.54, 4],
    ["Đà Nẵng", 87.54, 5],
    ["Khánh Hòa", 86.19, 25],
    ["Đồng Nai", 82.92, 51],
    ["Phú Yên", 75.99, 63],
  ]),
  ranking(2023, "other", [
    ["Quảng Ninh", 92.18, 1],
    ["Hải Phòng", 91.87, 2],
    ["Hà Nội", 91.43, 3],
    ["Bắc Giang", 91.16, 4],
    ["Bà Rịa - Vũng Tàu", 91.03, 5],
    ["An Giang", 81.32, 63],
  ]),
  ranking(2024, "other", [
    ["Hải Phòng", 96.17, 1],
    ["Lâm Đồng", 83.1, 62],
  ]),
);

const MINISTRIES = scoreBook(
  ranking(2022, "other", [
    ["Ngân hàng Nhà nước", 91.77],
    ["Bộ Tư pháp", 90.1],
    ["Bộ Tài chính", 89.4],
    ["Bộ Công Thương", 78.9],
    ["Bộ Ngoại giao", 72.65],
  ]),
  ranking(2023, "other", [
    ["Bộ Tư pháp", 89.95],
    ["Bộ Tài chính", 89.84],
    ["Ngân hàng Nhà nước", 88.95],
    ["Bộ Ngoại giao", 80.35],
    ["Bộ Công Thương", 78.03],
  ]),
);

const REGIONS = scoreBook(
  ranking(2023, "other", [
    ["Đồng bằng sông Hồng", 88.33],
    ["Đông Nam Bộ", 87.79],
    ["Trung du miền núi phía Bắc", 87.72],
    ["Bắc Trung Bộ và duyên hải miền Trung", 86.82],
    ["Đồng bằng sông Cửu Long", 85.42],
    ["Tây Nguyên", 85.42],
  ]),
  ranking(2024, "other", [
    ["Đồng bằng sông Hồng", 90.17],
    ["Đông Nam Bộ", 89.44],
    ["Bắc Trung Bộ và duyên hải miền Trung", 88.51],
    ["Trung du miền núi phía Bắc", 88.2],
    ["Đồng bằng sông Cửu Long", 87.37],
    ["Tây Nguyên", 85.63],
  ]),
);

/** Na Rì, 2021: exact sums of the five parts. */
const COMMUNES = scoreBook(
  assessment(
    2021,
    units("TT Yến Lạc", "Xã Kim Lư", "Xã Côn Minh", "Xã Cường Lợi", "Xã Văn Minh", "Xã Văn Lang", "Xã Văn Vũ", "Xã Liêm Thủy", "Xã Kim Hỷ"), // prettier-ignore
    area("I", "Công tác chỉ đạo, điều hành", 15, [12.75, 12.75, 14, 15, 14, 14, 12.75, 15, 15]),
    area("II", "Cải cách thủ tục hành chính", 30, [28.99, 29.75, 29.5, 29.25, 29, 29.5, 26.5, 29, 29.75]),
    area("III", "Cải cách chế độ công vụ", 25, [20.75, 21.25, 19, 22, 17.75, 21, 18.75, 20, 20]),
    area("IV", "Cải cách tài chính công", 10, [9.25, 10, 8, 9, 9, 9, 9, 9, 8]),
    area("V", "Hiện đại hóa hành chính", 20, Array.from({ length: 9 }, (_, unit) => (unit === 0 ? 18.5 : 17.5))),
    details({ group: { name: "", kind: "commune" } }),
  ),
); // prettier-ignore

export async function independentBooks(): Promise<Readonly<Record<IndependentBook, ScoreBook>>> {
  return {
    districts: await sampleBook(),
    departments2024: DEPARTMENTS,
    districts2024: DISTRICTS_2024,
    provinces: PROVINCES,
    ministries: MINISTRIES,
    regions: REGIONS,
    communes: COMMUNES,
  };
}
