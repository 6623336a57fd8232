import {
  initialsOf,
  peersWords,
  provinceWords,
  splitUnitName,
  unitWords,
} from "../../src/language/report-units";
import type { PeerGroup, Unit } from "../../src/scorebook/assessment";

const group = (kind: PeerGroup["kind"], name = ""): PeerGroup => ({ kind, name });
const unitsOf = (...names: string[]): Unit[] => names.map((name, index) => ({ index, name, cell: null }));
const issuer = (name: string, kind: PeerGroup["kind"]) => unitWords(name, group(kind), "vi").issuer;

test.each([
  ["Huyện Bạch Thông", "district", "UBND huyện Bạch Thông"],
  ["UBND huyện Bạch Thông", "district", "UBND huyện Bạch Thông"],
  ["HUYỆN BẠCH THÔNG", "district", "UBND huyện Bạch Thông"],
  ["H. Na Rì", "district", "UBND huyện Na Rì"],
  ["TP.Bắc Kạn", "district", "UBND thành phố Bắc Kạn"],
  ["Thị xã Sa Pa", "district", "UBND thị xã Sa Pa"],
  ["Quận 1", "district", "UBND quận 1"],
  ["TT Yến Lạc", "commune", "UBND thị trấn Yến Lạc"],
  ["Xã Kim Lư", "commune", "UBND xã Kim Lư"],
  ["Sở Nội vụ", "department", "Sở Nội vụ"],
  ["TT Hành chính công", "department", "TT Hành chính công"],
  ["Thanh tra tỉnh", "department", "Thanh tra tỉnh"],
] as const)("%s reports as %s: %s", (name, kind, expected) => {
  expect(issuer(name, kind)).toBe(expected);
});

test("a name that only begins like a kind is left whole", () => {
  expect(splitUnitName("Xãy dựng", true)).toEqual({ kind: "", properName: "Xãy dựng" });
  expect(splitUnitName("Huyện", true)).toEqual({ kind: "", properName: "Huyện" });
});

test.each([
  [group("district", "UBND các huyện, thành phố"), ["Huyện A"], "huyện, thành phố"],
  [group("district"), ["Huyện A", "Thị xã B", "Thành phố C"], "huyện, thị xã, thành phố"],
  [group("district"), ["A", "B"], "huyện, thành phố"],
  [group("commune"), ["Xã A", "Phường B", "Đặc khu C"], "xã, phường, đặc khu"],
  [group("department"), ["Sở A"], "sở, ban, ngành"],
  [group("other"), ["A"], "đơn vị"],
])("peers are called after their kinds (%#)", (peers, names, expected) => {
  expect(peersWords(peers, unitsOf(...names), "vi")).toBe(expected);
});

test("provinces, central cities and initials", () => {
  expect(provinceWords("Bắc Kạn", "vi")).toBe("tỉnh Bắc Kạn");
  expect(provinceWords("Thành phố Hà Nội", "vi")).toBe("thành phố Hà Nội");
  expect(provinceWords("", "vi")).toBe("");
  expect(initialsOf("Sở Kế hoạch và Đầu tư")).toBe("SKHĐT");
  expect(initialsOf("Ban Quản lý các Khu công nghiệp")).toBe("BQLKCN");
});
