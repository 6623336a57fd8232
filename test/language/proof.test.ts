import { doubtMessage, proofLine, proofOfAll, scoreTables, tableLines } from "../../src/language/proof";
import type { DoubtCode, LawProof } from "../../src/scorebook/proof";
import type { Recognition } from "../../src/scorebook/recognition";
import { QUESTION, proofs } from "../making/doubtful";

const law = (code: LawProof["law"], holds: number, of = holds): LawProof => ({
  law: code,
  holds,
  of,
  exceptions: [],
});

const TABLE: Recognition = {
  sheet: "Năm 2022",
  layout: "criteria-by-unit",
  confidence: 1,
  used: true,
  evidence: [],
  shape: null,
  certainty: "proved",
  proof: [law("rank", 63), law("subtotal-sum", 504), law("bound", 6300), law("total-sum", 63)],
  question: null,
};

test("the proof is one line, the most telling first; a bound alone proves little and is left out", () => {
  expect(proofLine(TABLE.proof, "vi")).toBe(
    "Đã đối chiếu: 63/63 tổng điểm, 504/504 điểm lĩnh vực, 63/63 hạng",
  );
  expect(proofLine(TABLE.proof, "en")).toBe("Checked: 63/63 totals, 504/504 area scores, 63/63 ranks");
  expect(proofLine([law("bound", 1200, 1234)], "vi")).toBe("Đã đối chiếu: 1.200/1.234 điểm trong mức tối đa");
});

test("nothing to prove by is said", () => {
  expect(proofLine([], "vi")).toBe("Bảng có quá ít số liệu để tự đối chiếu");
  expect(proofLine([law("rank", 0, 0)], "vi")).toBe("Bảng có quá ít số liệu để tự đối chiếu");
});

test("tables prove together what each proves, as certain as the least certain of them", () => {
  const cell = { sheet: "A", row: 4, column: 2 };
  const read: Recognition = { ...TABLE, certainty: "read", proof: proofs(2, 3, [cell]) };
  const { certainty, proof } = proofOfAll([TABLE, read]);
  expect(certainty).toBe("read");
  expect(proofLine(proof, "vi")).toBe("Đã đối chiếu: 65/66 tổng điểm, 504/504 điểm lĩnh vực, 66/66 hạng");
  expect(proof.find((each) => each.law === "total-sum")?.exceptions).toEqual([cell]);
  expect(proofOfAll([read, { ...TABLE, certainty: "doubtful" }]).certainty).toBe("doubtful");
});

test("a list of reasons, or a table that was not used, has no part in the proof", () => {
  const unused = { ...TABLE, used: false };
  expect(scoreTables([unused, { ...TABLE, layout: "reasons" }, TABLE])).toEqual([TABLE]);
});

test("each table has its line; many are told by their certainty", () => {
  expect(tableLines([TABLE], "vi")).toEqual([
    "Trang “Năm 2022” (đã chứng minh bằng số học của bảng). Đã đối chiếu: 63/63 tổng điểm, 504/504 điểm lĩnh vực, 63/63 hạng.",
  ]);
  const many = Array.from({ length: 126 }, (_, place): Recognition => ({
    ...TABLE,
    certainty: place < 2 ? "read" : "proved",
    proof: place < 2 ? [] : [law("total-sum", 1)],
  }));
  expect(tableLines(many, "vi")).toEqual([
    "02 bảng (đọc theo tiêu đề; ít số liệu để đối chiếu). Bảng có quá ít số liệu để tự đối chiếu.",
    "124 bảng (đã chứng minh bằng số học của bảng). Đã đối chiếu: 124/124 tổng điểm.",
  ]);
});

test("a doubt says what, why and what next, with the caption and the cell", () => {
  expect(doubtMessage("Năm 2022", QUESTION, "vi")).toBe(
    "Trang “Năm 2022”: có 02 cách đọc cùng khớp số liệu nhưng cho kết quả khác nhau, khác ở cột “Điểm cuối” (ô F3). Hãy chọn cách đọc đúng.",
  );
  expect(doubtMessage("Năm 2022", null, "vi")).toContain("chưa chắc bảng được hiểu đúng");
});

const CODES: readonly DoubtCode[] = [
  "two-readings",
  "unexplained-column",
  "unexplained-row",
  "contradicted",
  "over-maximum",
  "unknown-unit",
  "two-tables",
  "unlike-form",
  "no-index",
];

test.each(CODES)("%s is a whole sentence with and without what it may name", (code) => {
  const cells = [{ sheet: "A", row: 2, column: 5 }];
  for (const language of ["vi", "en"] as const) {
    for (const doubt of [
      { code, cells: [], params: {} },
      { code, cells, params: { column: "Tổng {x} [y]", row: 7, count: 5, of: 6 } },
      { code, cells, params: { column: "", count: 1 } },
    ]) {
      const said = doubtMessage("A", { ...QUESTION, doubt }, language);
      expect(said).not.toMatch(/ {2}|\s[,.;:]|[“(]\s*[”)]/);
      expect(said).toMatch(/“A”.*\.$/);
    }
    const full = doubtMessage("A", { ...QUESTION, doubt: { code, cells, params: {} } }, language);
    expect(full).toContain("F3");
  }
});
