import { readBook } from "../../src/reading/read-book";
import { sheet, snapshotOf, type MadeCell, type MadeSheet } from "../making/snapshot";

function unitSheet(name: string, unit: string, scores: readonly [number, number]): MadeSheet {
  const rows: MadeCell[][] = [
    ["UBND TỈNH BẮC KẠN", null, null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    [`KẾT QUẢ ĐÁNH GIÁ CHỈ SỐ CCHC NĂM 2022 CỦA ${unit}`],
    [],
    ["Nội dung", "Điểm chuẩn", "Tự chấm", "Tài liệu kiểm chứng/Giải trình", "Điểm chấm thực tế", "Ý kiến"],
    ["I. Công tác chỉ đạo, điều hành", 5, 5, null, scores[0], null],
    [
      "     1.1. Ban hành kế hoạch\r(trước 31/12)",
      5,
      5,
      "Giải trình: \rđã ban hành",
      scores[0],
      "Ý kiến: \rchậm 5 ngày",
    ],
    ["II. Cải cách thể chế", 3, 3, null, scores[1], null],
    ["     2.1. Rà soát văn bản", 3, 3, null, scores[1], null],
    ["Tổng điểm", 8, 8, null, scores[0] + scores[1], null],
    [],
    [null, null, null, null, "LÃNH ĐẠO ĐƠN VỊ", null],
    [null, null, null, null, "(Ký và ghi rõ họ tên)", null],
  ];
  return sheet(name, rows);
}

test("sheets about one unit each make one assessment", () => {
  const reading = readBook(
    snapshotOf(
      unitSheet("Ba Bể", "HUYỆN BA BỂ", [4.5, 2]),
      unitSheet("Bạch Thông", "HUYỆN BẠCH THÔNG", [5, 2.5]),
    ),
  );
  const [assessment, ...others] = reading.book.assessments;
  expect(others).toEqual([]);
  expect(assessment?.units.map(({ name }) => name)).toEqual(["HUYỆN BA BỂ", "HUYỆN BẠCH THÔNG"]);
  expect(assessment?.official).toEqual(["appraised"]);
  expect([...(assessment?.parts.keys() ?? [])]).toEqual(["self", "appraised"]);
  expect(assessment?.criteria.map(({ code, name, level }) => [code, name, level])).toEqual([
    ["", "Tổng điểm", 0],
    ["I", "Công tác chỉ đạo, điều hành", 1],
    ["1.1", "Ban hành kế hoạch (trước 31/12)", 2],
    ["II", "Cải cách thể chế", 1],
    ["2.1", "Rà soát văn bản", 2],
  ]);
  expect(assessment?.scores.points(0, 0)).toBe(6_500_000);
  expect(assessment?.scores.points(4, 1)).toBe(2_500_000);
  expect(assessment?.scores.cell(4, 1)).toEqual({ sheet: "Bạch Thông", row: 7, column: 4 });
  expect(assessment?.remarks.map(({ unit, criterion, reason }) => [unit, criterion, reason])).toEqual([
    [0, 2, "Ý kiến:\nchậm 5 ngày"],
    [1, 2, "Ý kiến:\nchậm 5 ngày"],
  ]);
});

test("a list of lost points becomes remarks of its year", () => {
  const reading = readBook(
    snapshotOf(
      sheet("Năm 2022", [
        ["STT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể", "Huyện Na Rì"],
        ["I", "Thể chế", 3, 2, 3],
        ["1", "Rà soát", 3, 2, 3],
      ]),
      sheet("Lý do trừ điểm", [
        ["DANH SÁCH ĐIỂM BỊ TRỪ"],
        [
          "STT",
          "Năm",
          "Đơn vị",
          "Mã tiêu chí",
          "Tiêu chí",
          "Điểm bị trừ",
          "Lý do trừ điểm",
          "Cơ quan chịu trách nhiệm",
          "Biện pháp khắc phục",
        ],
        [1, 2022, "Huyện Ba Bể", "1", "Rà soát", 1, "Chậm", "Phòng Tư pháp", "Ban hành đúng hạn"],
      ]),
    ),
  );
  expect(reading.book.assessments).toHaveLength(1);
  expect(reading.book.assessments[0]?.remarks).toEqual([
    {
      criterion: 2,
      unit: 0,
      reason: "Chậm",
      responsible: "Phòng Tư pháp",
      remedy: "Ban hành đúng hạn",
      cell: { sheet: "Lý do trừ điểm", row: 2, column: 6 },
    },
  ]);
});
