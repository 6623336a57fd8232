/**
 * The words of table headers (domain: "Header words"), folded to bare letters. What a header says is
 * looked up whole first, then by its opening words; a long text is a name, never a header word.
 */
import { plain } from "../../text/fold";
import { YEAR_BEFORE } from "./comparison-terms";
import type { ColumnRole } from "../../scorebook/recognition";

type Words = Readonly<Partial<Record<ColumnRole, readonly string[]>>>;

/** Whole headers. */
const EXACT: Words = {
  code: ["stt", "tt", "so tt", "so thu tu", "ma", "ma so", "ma tieu chi", "ky hieu", "muc", "no", "code", "ma tc"],
  criterion: [
    "noi dung", "tieu chi", "linh vuc", "linh vuc tieu chi", "linh vuc tieu chi tieu chi thanh phan", "tieu chi tieu chi thanh phan",
    "noi dung danh gia", "noi dung tieu chi", "ten tieu chi", "noi dung cham diem", "cac tieu chi", "chi tieu", "tieu chi danh gia",
    "tieu chi thanh phan", "noi dung cac tieu chi", "linh vuc noi dung", "chi so thanh phan", "noi dung linh vuc tieu chi",
    "ten linh vuc", "cac linh vuc", "cac linh vuc tieu chi", "danh muc tieu chi", "noi dung cong viec", "tieu chi cham diem",
    "criterion", "criteria", "content", "area", "areas", "reform area", "component", "components", "index component", "noi dung linh vuc", "linh vuc danh gia", "noi dung tieu chi thanh phan",
  ],
  unit: [
    "don vi", "ten don vi", "ten co quan", "co quan", "co quan don vi", "ten co quan don vi", "don vi dia phuong", "dia phuong",
    "huyen thanh pho", "huyen thi xa thanh pho", "cac huyen thanh pho", "so ban nganh", "cac so ban nganh", "so nganh", "cac don vi",
    "xa phuong thi tran", "xa phuong", "xa thi tran", "xa phuong dac khu", "ten xa phuong thi tran", "ten xa phuong", "ten xa",
    "ten huyen", "ten huyen thanh pho", "tinh", "tinh thanh pho", "ten tinh", "ten dia phuong", "ubnd cac huyen thanh pho",
    "ten xa thi tran", "ubnd cap huyen", "ubnd cap xa", "don vi duoc danh gia", "ten so ban nganh", "unit", "province", "agency", "huyen", "xa", "so",
    "ten don vi hanh chinh", "don vi hanh chinh", "dv", "ten dv", "cq dv", "co quan dv", "bo", "bo nganh", "ten bo nganh", "bo co quan", "bo co quan ngang bo", "cac bo co quan ngang bo",
    "vung", "vung kinh te xa hoi", "khu vuc", "region", "ministry", "ministries", "agencies", "ministry agency", "ministry or agency", "province city",
    "provinces", "locality", "district", "commune", "department", "cac tinh thanh pho", "tinh tp", "ten xa phuong dac khu", "ubnd cac xa phuong", "ten phuong xa", "phuong xa",
  ],
  max: [
    "diem toi da", "diem chuan", "thang diem", "toi da", "diem cao nhat co the", "diem tran", "d toi da", "d chuan", "max", "maximum", "max score", "maximum score",
    "thang diem toi da", "diem chuan toi da", "so diem toi da", "diem quy dinh", "tong diem toi da",
  ],
  self: ["tu cham", "diem tu cham", "tu danh gia", "diem tu danh gia", "don vi tu cham", "don vi tu danh gia", "ket qua tu cham",
    "co quan don vi tu cham", "diem tc", "diem don vi tu cham", "diem tu cham cua don vi", "ket qua tu danh gia", "self", "self score"],
  appraised: [
    "tham dinh", "diem tham dinh", "diem cham thuc te", "hoi dong tham dinh", "ket qua tham dinh", "diem hoi dong tham dinh",
    "diem tham dinh lan 1", "diem tham dinh lan 2", "tham dinh lan 1", "tham dinh lan 2", "diem cham tham dinh",
    "diem so noi vu tham dinh", "so noi vu tham dinh", "to tham dinh", "diem to tham dinh", "hoi dong danh gia", "appraised",
    "diem cham", "diem danh gia", "diem td", "diem cua hoi dong tham dinh", "diem sau tham dinh", "tham dinh lan cuoi",
  ],
  survey: [
    "dtxhh", "dieu tra xhh", "diem dieu tra xhh", "dieu tra xa hoi hoc", "diem dieu tra xa hoi hoc", "kscb", "sipas", "do luong hai long",
    "khao sat", "diem khao sat", "xhh", "diem xhh", "diem dtxhh", "survey", "su hai long", "diem do luong hai long", "do luong su hai long",
    "khao sat can bo", "diem sipas", "chi so sipas", "ket qua dieu tra xa hoi hoc", "ket qua dieu tra xhh", "dieu tra khao sat",
    "diem dieu tra",
  ],
  deducted: ["bi tru", "diem bi tru", "diem tru", "tru diem", "so diem bi tru", "deducted", "tru"],
  bonus: ["diem thuong", "diem cong", "thuong", "cong them", "diem cong them", "bonus"],
  penalty: ["diem phat", "phat", "penalty"],
  final: [
    "tong diem", "tong diem dat duoc", "tong cong", "diem dat", "diem dat duoc", "tong", "diem", "ket qua", "diem so", "so diem",
    "diem tham dinh sau khi tru", "sau khi tru", "diem sau khi tru", "tong diem tham dinh", "diem cuoi cung", "diem chinh thuc",
    "tong so diem", "tong diem cac tieu chi", "ket qua diem", "ket qua danh gia", "score", "total", "total score", "tong hop diem",
    "diem tong hop", "diem ket qua", "tong diem danh gia", "diem thuc hien", "diem tong", "diem cchc", "tong diem cchc", "diem chot",
    "diem cong nhan", "diem phe duyet", "diem duoc cong nhan", "diem duoc phe duyet", "tong diem sau khi tru", "ket qua dat duoc",
    "diem tham dinh chinh thuc", "tong diem cuoi cung", "diem chi so", "diem chi so cchc",
  ],
  percent: [
    "chi so", "chi so %", "ty le", "ty le %", "%", "ti le", "ti le %", "chi so cchc", "chi so cchc %", "ty le phan tram", "ty le dat",
    "ty le dat %", "ket qua %", "ket qua chi so", "percent", "percentage", "index", "par index", "chi so par index", "ty le dat duoc", "gia tri chi so",
    "ket qua chi so cchc", "chi so cai cach hanh chinh", "gia tri %", "ty le diem", "% diem toi da", "ty le % diem toi da", "% dat duoc",
    "ty le % dat duoc", "ty le phan tram dat duoc", "% so voi diem toi da", "ty le % so voi diem toi da", "% dat", "phan tram",
  ],
  rank: ["xep hang", "thu hang", "xep thu", "hang", "xep vi thu", "vi thu", "thu tu xep hang", "bang xep hang", "rank", "vi tri", "xep thu hang", "xh", "ranking",
    "thu bac", "bac", "xep bac"],
  class: ["xep loai", "nhom", "phan loai", "loai", "xep nhom", "class", "xep loai cchc", "danh gia xep loai", "nhom xep hang"],
  reason: [
    "ly do tru diem", "y kien", "ghi chu", "ly do", "nguyen nhan", "nguyen nhan tru diem", "ly do bi tru diem", "giai thich", "ghi chu cua tham dinh",
    "ly do mat diem", "nhan xet", "y kien tham dinh", "y kien cua hoi dong tham dinh", "y kien tham dinh", "reason", "ly do tru",
    "nguyen nhan bi tru diem", "y kien cua to tham dinh", "note", "nguyen nhan mat diem",
  ],
  responsible: ["co quan chiu trach nhiem", "don vi chiu trach nhiem", "co quan phu trach", "don vi phu trach", "co quan chu tri",
    "don vi chu tri", "trach nhiem", "co quan thuc hien", "co quan don vi chiu trach nhiem", "don vi thuc hien"],
  remedy: ["bien phap khac phuc", "giai phap khac phuc", "giai phap", "bien phap", "huong khac phuc", "ke hoach khac phuc", "bien phap giai phap khac phuc"],
  lost: ["diem mat", "so diem mat", "diem bi mat", "diem chua dat", "diem chua dat duoc", "so diem chua dat", "diem con thieu"],
  evidence: ["tai lieu kiem chung", "tai lieu kiem chung giai trinh", "giai trinh", "minh chung", "tai lieu minh chung", "ghi chu cua don vi",
    "giai trinh cua don vi", "can cu", "phuong phap danh gia", "cach tinh", "tai lieu", "file dinh kem", "hinh thuc danh gia",
    "phuong phap xac dinh", "hinh thuc danh gia cham diem"],
  year: ["nam", "nam danh gia", "year"],
  statistic: ["trung binh", "gia tri trung binh", "diem trung binh", "binh quan", "cao nhat", "thap nhat", "diem cao nhat", "diem thap nhat",
    "lon nhat", "nho nhat", "trung vi", "tang giam", "so sanh", "tang giam so voi nam truoc", "chenh lech", "bien dong", "do lech chuan",
    "trung binh chung", "gia tri cao nhat", "gia tri thap nhat", "gia tri trung vi", "average", "so sanh voi nam truoc", "tang", "giam", "bien dong thu hang",
    "thu hang nam truoc", "tang giam diem", "tang giam bac", "tang giam thu hang", "tang giam hang", "change",
    "changes", "difference", "increase", "decrease", "mean", "median", "lowest", "highest", "bien dong diem"],
}; // prettier-ignore

/** Openings of short headers whose rest may vary ("Điểm tự chấm của UBND huyện"). Order matters. */
const OPENINGS: readonly (readonly [ColumnRole, string])[] = [
  ["statistic", "tang giam"], ["statistic", "so sanh"], ["statistic", "chenh lech"], ["statistic", "diem trung binh"],
  ["statistic", "trung binh"], ["statistic", "binh quan"],
  ["max", "diem toi da"], ["max", "diem chuan"], ["max", "thang diem"],
  ["self", "tong diem tu cham"], ["self", "tong diem tu danh gia"], ["self", "diem tu cham"], ["self", "tu cham"], ["self", "diem tu danh gia"], ["self", "tu danh gia"],
  ["final", "diem tham dinh sau"], ["final", "diem sau khi tru"],
  ["appraised", "diem tham dinh"], ["appraised", "diem cham thuc te"], ["appraised", "ket qua tham dinh"], ["appraised", "tham dinh cua"],
  ["survey", "diem dieu tra"], ["survey", "dieu tra xa hoi hoc"], ["survey", "dieu tra xhh"], ["survey", "ket qua dieu tra"],
  ["survey", "diem khao sat"], ["survey", "do luong su hai long"], ["survey", "diem do luong"], ["survey", "chi so hai long"],
  ["survey", "ket qua danh gia su hai long"], ["survey", "muc do hai long"],
  ["final", "tong diem dat"], ["final", "diem dat duoc"], ["final", "tong diem"], ["final", "diem cuoi cung"],
  ["lost", "so diem bi mat"], ["deducted", "diem bi tru"],
  ["percent", "ty le phan tram"], ["percent", "ty le %"], ["percent", "chi so %"], ["percent", "chi so cchc"], ["percent", "chi so cai cach hanh chinh"],
  ["percent", "par index"], ["percent", "chi so par index"], ["rank", "xep hang"], ["rank", "thu hang"], ["rank", "xep thu"], ["class", "xep loai"],
  ["reason", "ly do tru"], ["reason", "ly do mat diem"], ["reason", "ghi chu"], ["reason", "y kien"], ["reason", "nguyen nhan"],
  ["responsible", "co quan chiu trach nhiem"], ["responsible", "don vi chiu trach nhiem"],
  ["remedy", "bien phap khac phuc"], ["remedy", "giai phap khac phuc"], ["evidence", "tai lieu kiem chung"], ["evidence", "giai trinh"],
  ["criterion", "linh vuc tieu chi"], ["criterion", "noi dung tieu chi"], ["unit", "ten don vi"], ["unit", "ten co quan"],
  ["unit", "ten xa"], ["unit", "ten huyen"], ["unit", "ten phuong"], ["unit", "ten so"], ["unit", "ubnd cac"], ["unit", "co quan don vi"],
  ["unit", "ten tinh"], ["unit", "don vi xa"], ["unit", "don vi hanh chinh"], ["unit", "cac so ban nganh"], ["unit", "huyen thi xa"],
  ["unit", "xa phuong"],
]; // prettier-ignore

const LONGEST_HEADER = 12;
const LONGEST_TEXT = 110;

const exact = new Map<string, ColumnRole>();
for (const [role, words] of Object.entries(EXACT) as [ColumnRole, readonly string[]][]) {
  for (const word of words) if (!exact.has(word)) exact.set(word, role);
}

/** Openings by their first two letters, each closed by a space. */
const openings = new Map<string, (readonly [ColumnRole, string])[]>();
for (const [role, opening] of OPENINGS) {
  const first = opening.slice(0, 2);
  openings.set(first, [...(openings.get(first) ?? []), [role, `${opening} `]]);
}

/** Parts of a header that say something else than its role: years, maxima, units of measure in brackets. */
export function headerWords(text: string): string {
  let words = known.get(text);
  if (words === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    words = wordsAnew(text);
    known.set(text, words);
  }
  return words;
}

/** Headers and names are asked about again and again: kept, as many as a country-wide book has. */
const MOST_KNOWN = 20_000;
const known = new Map<string, string>();

function wordsAnew(text: string): string {
  const bare = text.includes("(") ? text.replace(/\([^)]*\d[^)]*\)|\((?:điểm|diem)\)/giu, " ") : text;
  const words = plain(bare);
  return words.includes("20") || words.endsWith(" truoc")
    ? words
        .replace(/ ?\b(?:cua )?(?:nam )?20\d\d\b/g, "")
        .replace(YEAR_BEFORE, "")
        .trim()
    : words;
}

/** True where a header says that its column is of the year before: "Xếp hạng năm trước". */
export function isOfYearBefore(text: string): boolean {
  return YEAR_BEFORE.test(` ${plain(text)}`);
}

/** What a header cell says its column is; null where it is a name of something, or nothing. */
export function headerRole(text: string): ColumnRole | null {
  if (text.length > LONGEST_TEXT) return null;
  const words = headerWords(text);
  if (words === "") return null;
  if (words === "tc") return "criterion";
  if (words === "td") return "appraised";
  const whole = exact.get(words);
  if (whole !== undefined) return whole;
  if (words.split(" ").length > LONGEST_HEADER) return null;
  const spaced = `${words} `;
  for (const [role, opening] of openings.get(words.slice(0, 2)) ?? [])
    if (spaced.startsWith(opening)) return role;
  return null;
}

/** True for a header word by itself ("ĐTXHH"), false for a text that opens with one ("Mức độ hài lòng của người dân"). */
export function isWholeHeader(text: string): boolean {
  return exact.has(headerWords(text));
}

/** "Tổng điểm", "Tổng cộng": the total of all criteria, as a row's name or a header's. */
export function isTotalName(text: string): boolean {
  const words = headerWords(text);
  return (
    TOTAL_NAMES.has(words) ||
    /^tong (so )?(diem|cong)( (tham dinh|dat duoc|toan bo|chung|cuoi cung|cchc|i ii.*))?$/.test(words)
  );
}

const TOTAL_NAMES = new Set([
  "tong", "tong diem", "tong cong", "tong so", "tong so diem", "cong", "tong diem dat duoc", "tong diem danh gia", "tong cong diem",
  "tong diem chi so cchc", "tong diem cac tieu chi", "tong hop", "tong diem sau khi tru", "chi so cchc", "chi so cai cach hanh chinh",
  "tong diem cong", "total", "tong diem a b", "tong diem cac linh vuc", "diem tong", "diem tong cong", "tong diem cuoi cung", "tong diem toi da",
]); // prettier-ignore
