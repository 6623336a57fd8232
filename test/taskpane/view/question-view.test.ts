import { understand } from "../../../src/app/open-book";
import type { Recognition } from "../../../src/scorebook/recognition";
import { keptWith } from "../../../src/taskpane/view/mapping-draft";
import { proofView } from "../../../src/taskpane/view/proof-view";
import { answerDraft, questionsOn } from "../../../src/taskpane/view/question-view";
import { doubtedBook, inDoubt, proofs, QUESTION, twoTotals } from "../../making/doubtful";

const open = doubtedBook(understand(twoTotals()));
const { recognitions } = open.reading;
const [source] = open.snapshot.sheets;
if (source === undefined) throw new Error("the workbook has a sheet");

test("a question shows each way with what it takes, gives and proves", () => {
  const { questions, unasked } = questionsOn(source, recognitions, "vi");
  expect(unasked).toEqual([]);
  expect(questions).toMatchObject([
    {
      cells: [{ sheet: "Năm 2022", row: 2, column: 5 }],
      ways: [
        {
          takes: "Cột E “Tổng điểm”: tổng điểm; cột F “Điểm cuối”: không dùng",
          figures: ["Huyện Ba Bể: 13/15, hạng 01", "Huyện Na Rì: 12,5/15, hạng 02"],
          proof: ["03/03 tổng điểm", "03/03 hạng", "03/03 điểm trong mức tối đa"],
        },
        { takes: "Cột F “Điểm cuối”: tổng điểm; cột E “Tổng điểm”: không dùng" },
      ],
    },
  ]);
  expect(questionsOn({ ...source, name: "Khác" }, recognitions, "vi").questions).toEqual([]);
});

test("a table in doubt of which nothing can be asked is spoken of all the same", () => {
  const nothing = recognitions.map((table) => inDoubt(table, null));
  const { questions, unasked } = questionsOn(source, nothing, "vi");
  expect(questions).toEqual([]);
  expect(unasked).toEqual([expect.stringContaining("chưa chắc bảng được hiểu đúng")]);
});

test("an answer is kept as a mapping, and the workbook is read by it from then on", () => {
  const [table] = questionsOn(source, recognitions, "vi").questions;
  const second = table?.ways[1];
  if (table === undefined || second === undefined) throw new Error("there are two ways");
  const draft = answerDraft(source, recognitions, new Map([[table.table, second.alternative]]));
  expect(draft).toMatchObject({ at: 0, alike: false });
  const corrections = keptWith(open.corrections, draft, source);
  expect(corrections.layouts).toEqual([QUESTION.alternatives[1]?.mapping]);
  const again = understand(open.snapshot, { kept: { corrections } });
  expect(again.reading.book.assessments[0]?.scores.points(0, 1)).toBe(14_000_000);
});

test("the head has one line for all tables, and each law with its exceptions on demand", () => {
  const cell = { sheet: "A", row: 4, column: 2 };
  const [first] = recognitions;
  if (first === undefined) throw new Error("a table is read");
  const proved: Recognition = { ...first, certainty: "proved", proof: proofs(2, 3, [cell]), question: null };
  expect(proofView([proved], "vi")).toMatchObject({
    certainty: "proved",
    line: "Đã đối chiếu: 02/03 tổng điểm, 03/03 hạng",
    tables: [{ sheet: "Năm 2022", laws: [{ text: "02/03 tổng điểm", exceptions: [cell] }, {}, {}] }],
  });
  expect(proofView([first, proved], "vi")?.line).toBe(
    "Còn nghi ngờ. Đã đối chiếu: 04/06 tổng điểm, 06/06 hạng",
  );
  expect(proofView([{ ...proved, certainty: "read", proof: [] }], "vi")?.line).toBe(
    "Đọc theo tiêu đề; ít số liệu để đối chiếu",
  );
  expect(
    proofView(
      Array.from({ length: 126 }, () => proved),
      "vi",
    )?.tables,
  ).toMatchObject([{ sheet: null }]);
  expect(proofView([{ ...proved, used: false }], "vi")).toBeNull();
});
