/** Words that speak for figures being scores of an index, in titles and captions. They vote; without one a table is asked about. */
import { plain } from "../../text/fold";

const INDEX_TERMS = [
  { term: "diem", example: "Tổng điểm" },
  { term: "chi so", example: "Chỉ số cải cách hành chính" },
  { term: "cchc", example: "Kết quả CCHC" },
  { term: "cai cach", example: "Cải cách thể chế" },
  { term: "xep hang", example: "Bảng xếp hạng" },
  { term: "xep loai", example: "Xếp loại" },
  { term: "thu hang", example: "Thứ hạng" },
  { term: "par index", example: "PAR INDEX" },
  { term: "index", example: "Digital index" },
  { term: "score", example: "Total score" },
  { term: "sipas", example: "SIPAS" },
  { term: "ddci", example: "DDCI 2024" },
  { term: "dti", example: "DTI cấp huyện" },
  { term: "papi", example: "PAPI" },
  { term: "cham", example: "Bảng chấm" },
  { term: "thi dua", example: "Thi đua các xã" },
  { term: "766", example: "Bộ chỉ số 766" },
  { term: "tieu chi", example: "Nhóm tiêu chí" },
] as const;

/** "Thời điểm", "địa điểm": no points. */
const TERMS = new RegExp(
  `\\b(?<!\\b(?:thoi|dia|quan|uu|nhuoc|trong) )(?:${INDEX_TERMS.map(({ term }) => term).join("|")})\\b`,
);

export function speaksOfScores(text: string): boolean {
  return TERMS.test(plain(text));
}
