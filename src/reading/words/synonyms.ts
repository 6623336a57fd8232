/** Words of the field that mean the same: abbreviations, and the names that areas have had over the years. */
import { plain } from "../../text/fold";

/** Abbreviations in bare letters → the words in bare letters. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  cchc: "cai cach hanh chinh",
  tthc: "thu tuc hanh chinh",
  ubnd: "uy ban nhan dan",
  hdnd: "hoi dong nhan dan",
  vbqppl: "van ban quy pham phap luat",
  qppl: "quy pham phap luat",
  cbccvc: "can bo cong chuc vien chuc",
  ccvc: "cong chuc vien chuc",
  cbcc: "can bo cong chuc",
  xhh: "xa hoi hoc",
  dtxhh: "dieu tra xa hoi hoc",
  cntt: "cong nghe thong tin",
  dvc: "dich vu cong",
  dvctt: "dich vu cong truc tuyen",
  cqdt: "chinh quyen dien tu",
  cqs: "chinh quyen so",
  hcnn: "hanh chinh nha nuoc",
  ktxh: "kinh te xa hoi",
  sxkd: "san xuat kinh doanh",
  nsnn: "ngan sach nha nuoc",
  bcc: "buu chinh cong ich",
  bcci: "buu chinh cong ich",
  ptnt: "phat trien nong thon",
  nnptnt: "nong nghiep va phat trien nong thon",
  khdt: "ke hoach va dau tu",
  tnmt: "tai nguyen va moi truong",
  gtvt: "giao thong van tai",
  tttt: "thong tin va truyen thong",
  vhttdl: "van hoa the thao va du lich",
  vhtt: "van hoa the thao",
  gddt: "giao duc va dao tao",
  khcn: "khoa hoc va cong nghe",
  ldtbxh: "lao dong thuong binh va xa hoi",
  ldtb: "lao dong thuong binh",
  xh: "xa hoi",
  bql: "ban quan ly",
  kcn: "khu cong nghiep",
  kkt: "khu kinh te",
  vp: "van phong",
  brvt: "ba ria vung tau",
  hcm: "ho chi minh",
  tphcm: "thanh pho ho chi minh",
  tp: "thanh pho",
  tx: "thi xa",
  tt: "thi tran",
};

/** Names of the same area (domain: "Criteria sets change nearly every year"). */
const AREAS: readonly (readonly string[])[] = [
  [
    "Công tác chỉ đạo, điều hành",
    "Công tác chỉ đạo, điều hành CCHC",
    "Công tác tham mưu UBND huyện ban hành văn bản chỉ đạo, điều hành CCHC",
    "Chỉ đạo, điều hành cải cách hành chính",
    "Direction and administration of administrative reform",
  ],
  [
    "Cải cách thể chế",
    "Xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật",
    "Xây dựng và tổ chức thực hiện VBQPPL tại tỉnh",
    "Tổ chức thực hiện các VBQPPL, văn bản chỉ đạo, điều hành của cấp trên",
    "Tham mưu xây dựng và tổ chức thực hiện văn bản quy phạm pháp luật (VBQPPL)",
    "Institutional reform",
  ],
  [
    "Cải cách thủ tục hành chính",
    "Cải cách TTHC",
    "Cải cách thủ tục hành chính và thực hiện cơ chế một cửa, một cửa liên thông",
  ],
  ["Thực hiện cơ chế một cửa, cơ chế một cửa liên thông", "Thực hiện cơ chế một cửa, một cửa liên thông"],
  [
    "Cải cách tổ chức bộ máy",
    "Cải cách tổ chức bộ máy hành chính",
    "Cải cách tổ chức bộ máy hành chính nhà nước",
    "Cải cách tổ chức bộ máy nhà nước",
    "Organizational apparatus reform",
  ],
  [
    "Cải cách chế độ công vụ",
    "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức, viên chức",
    "Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức",
    "Xây dựng và nâng cao chất lượng đội ngũ công chức, viên chức",
    "Civil service regime reform",
  ],
  ["Cải cách tài chính công", "Đổi mới cơ chế tài chính công", "Public financial reform"],
  [
    "Xây dựng và phát triển chính quyền điện tử",
    "Xây dựng và phát triển chính quyền điện tử, chính quyền số",
    "Xây dựng và phát triển chính phủ điện tử, chính phủ số",
    "Xây dựng chính quyền điện tử, chính quyền số",
    "Hiện đại hóa hành chính",
    "Hiện đại hóa nền hành chính",
    "Building and developing e-government and digital government",
  ],
  [
    "Tác động của CCHC",
    "Tác động của cải cách hành chính đến phát triển kinh tế - xã hội",
    "Tác động cải cách hành chính đến phát triển kinh tế - xã hội",
    "Điểm đánh giá tác động của CCHC",
    "Đánh giá tác động của CCHC",
    "Đánh giá tác động của CCHC đến người dân, tổ chức và phát triển KT-XH",
    "Tác động của cải cách hành chính đến người dân, tổ chức và các chỉ tiêu phát triển kinh tế - xã hội",
  ],
  ["Điểm thưởng", "Điểm cộng"],
  ["Điểm phạt", "Điểm trừ", "Điểm bị trừ"],
];

/** Bare letters with abbreviations written out and years left out: what names are compared by. */
export function spelledOut(name: string): string {
  const joined = plain(name.replace(/&/g, " và "))
    .replace(/\bld tb (?:va )?xh\b/g, "ldtbxh")
    .replace(/\bkt xh\b/g, "ktxh")
    .replace(/\bk(?:h|e hoach) (?:va )?dt\b/g, "khdt")
    .replace(/\btn (?:va )?mt\b/g, "tnmt")
    .replace(/\btt (?:va )?tt\b/g, "tttt")
    .replace(/\bgd (?:va )?dt\b/g, "gddt")
    .replace(/\bkh (?:va )?cn\b/g, "khcn")
    .replace(/\bnn (?:va )?ptnt\b/g, "nnptnt");
  const words = joined.split(" ").filter((word) => !/^20\d\d$/.test(word));
  return words
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(" ")
    .replace(/\bnam$/, "")
    .trim();
}

const areaOf = new Map<string, number>();
AREAS.forEach((names, area) => {
  for (const name of names) areaOf.set(spelledOut(name), area);
});

/** True for a known name of an area of the index, and for "Tiêu chí 3", "Lĩnh vực IV". */
export function namesArea(name: string): boolean {
  const words = spelledOut(name.replace(/\(?%\)?/g, " "));
  return areaOf.has(words) || /^(?:tieu chi|linh vuc|noi dung)\b/.test(words);
}

/** True where two names are known names of the same area. */
export function areSynonyms(a: string, b: string): boolean {
  const area = areaOf.get(spelledOut(a));
  return area !== undefined && area === areaOf.get(spelledOut(b));
}
