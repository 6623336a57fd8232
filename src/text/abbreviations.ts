/** Abbreviations of the field and the words that they stand for; each is its own test in spelledOut. */

export interface Abbreviation {
  readonly term: string;
  readonly meaning: string;
}

const ABBREVIATED: readonly (readonly [string, string])[] = [
  ["CCHC", "cải cách hành chính"], ["TTHC", "thủ tục hành chính"], ["UBND", "ủy ban nhân dân"], ["HĐND", "hội đồng nhân dân"],
  ["VBQPPL", "văn bản quy phạm pháp luật"], ["QPPL", "quy phạm pháp luật"], ["CBCCVC", "cán bộ công chức viên chức"],
  ["CCVC", "công chức viên chức"], ["CBCC", "cán bộ công chức"], ["XHH", "xã hội học"], ["ĐTXHH", "điều tra xã hội học"],
  ["CNTT", "công nghệ thông tin"], ["DVC", "dịch vụ công"], ["DVCTT", "dịch vụ công trực tuyến"], ["CQĐT", "chính quyền điện tử"],
  ["CQS", "chính quyền số"], ["HCNN", "hành chính nhà nước"], ["KTXH", "kinh tế xã hội"], ["SXKD", "sản xuất kinh doanh"],
  ["NSNN", "ngân sách nhà nước"], ["BCC", "bưu chính công ích"], ["BCCI", "bưu chính công ích"], ["PTNT", "phát triển nông thôn"],
  ["NNPTNT", "nông nghiệp và phát triển nông thôn"], ["KHĐT", "kế hoạch và đầu tư"], ["TNMT", "tài nguyên và môi trường"],
  ["GTVT", "giao thông vận tải"], ["TTTT", "thông tin và truyền thông"], ["VHTTDL", "văn hóa thể thao và du lịch"],
  ["VHTT", "văn hóa thể thao"], ["GDĐT", "giáo dục và đào tạo"], ["KHCN", "khoa học và công nghệ"],
  ["LĐTBXH", "lao động thương binh và xã hội"], ["LĐTB", "lao động thương binh"], ["XH", "xã hội"], ["BQL", "ban quản lý"],
  ["KCN", "khu công nghiệp"], ["KKT", "khu kinh tế"], ["VP", "văn phòng"], ["BRVT", "Bà Rịa Vũng Tàu"], ["HCM", "Hồ Chí Minh"],
  ["TPHCM", "thành phố Hồ Chí Minh"], ["TP", "thành phố"], ["TX", "thị xã"], ["TT", "thị trấn"],
]; // prettier-ignore

export const ABBREVIATIONS: readonly Abbreviation[] = ABBREVIATED.map(([term, meaning]) => ({
  term,
  meaning,
}));

/** Abbreviations that are written with signs between their letters ("LĐ-TB&XH"), in bare words, and joined. */
export const PARTED: readonly (readonly [parts: string, joined: string, example: string])[] = [
  ["ld tb (?:va )?xh", "ldtbxh", "Sở LĐ-TB&XH"],
  ["kt xh", "ktxh", "phát triển KT-XH"],
  ["k(?:h|e hoach) (?:va )?dt", "khdt", "Sở Kế hoạch & ĐT"],
  ["tn (?:va )?mt", "tnmt", "Sở TN&MT"],
  ["tt (?:va )?tt", "tttt", "Sở TT&TT"],
  ["gd (?:va )?dt", "gddt", "Sở GD&ĐT"],
  ["kh (?:va )?cn", "khcn", "Sở KH&CN"],
  ["nn (?:va )?ptnt", "nnptnt", "Sở NN&PTNT"],
];

/** The abbreviations that captions beside them decide (abbreviationsOf). */
export const SHORT_CAPTIONS = { claim: "tc", appraisal: "td", appraisedPoints: "diem td" } as const;
