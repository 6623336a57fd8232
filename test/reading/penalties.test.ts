/** What only takes away is a penalty, whatever its name; the audit blames none of its figures. */
import { auditBook } from "../../src/audit/audit";
import { readBook } from "../../src/reading/read-book";
import { sheet, snapshotOf, type MadeCell } from "../making/snapshot";

function read(last: readonly MadeCell[]) {
  const { book } = readBook(
    snapshotOf(
      sheet("Chấm 2023", [
        ["STT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể", "Huyện Na Rì", "Huyện Chợ Đồn"],
        ["I", "Cải cách thể chế", 10, 9, 8, 7],
        ["1", "Ban hành văn bản", 6, 5, 4.5, 4],
        ["2", "Theo dõi thi hành", 4, 4, 3.5, 3],
        ["II", "Cải cách tài chính công", 5, 4, 5, 3],
        ["1", "Giải ngân", 5, 4, 5, 3],
        ["III", "Bị khấu (chậm báo cáo)", ...last],
      ]),
    ),
  );
  const [assessment] = book.assessments;
  return {
    kind: assessment?.criteria.find(({ name }) => name.startsWith("Bị khấu"))?.kind,
    codes: auditBook(book).map(({ code }) => code),
  };
}

test("figures below nothing, and none above, are a penalty", () => {
  const { kind, codes } = read([null, 0, -0.5, -1]);
  expect(kind).toBe("penalty");
  expect(codes).not.toContain("negative-score");
});

test("one figure below nothing among others is a fault, and so is one that has a maximum", () => {
  expect(read([null, 2, -0.5, 1])).toMatchObject({ kind: "scored", codes: ["negative-score"] });
  expect(read([2, 0, -0.5, 0])).toMatchObject({ kind: "scored", codes: ["negative-score"] });
});

test("figures on both sides are bonus and penalty in one where the printed totals prove the sign", () => {
  const { book } = readBook(
    snapshotOf(
      sheet("Năm 2022", [
        [
          "STT",
          "Đơn vị",
          "Cải cách thể chế",
          "Cải cách tài chính công",
          "Khuyến khích, xử phạt",
          "Tổng điểm",
        ],
        [null, "Điểm tối đa", 60, 40, null, 100],
        [1, "Sở Y tế", 50.5, 20.25, -0.5, 70.25],
        [2, "Sở Nội vụ", 48, 21.5, 1, 70.5],
        [3, "Sở Tư pháp", 55.25, 19, 0, 74.25],
        [4, "Sở Tài chính", 51, 22.75, -1, 72.75],
      ]),
    ),
  );
  expect(book.assessments[0]?.criteria.map(({ kind }) => kind)).toEqual([
    "scored",
    "scored",
    "scored",
    "bonus",
  ]);
  expect(auditBook(book).map(({ code }) => code)).not.toContain("negative-score");
});
