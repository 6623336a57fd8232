import { analyse } from "../../../src/analysis/analyse";
import type { CriteriaChoice } from "../../../src/taskpane/state/pane-state";
import { criteriaView, leavesOf } from "../../../src/taskpane/view/criteria";
import { area, assessment, criterion, details, remark, scoreBook, units } from "../../making/book";
import { ScoreState, ScoreTable } from "../../../src/scorebook/score-table";
import { toPoints } from "../../../src/scorebook/points";

const DISTRICTS = units("Huyện A", "Huyện B", "Huyện C");

/** Huyện A scored itself full at 1.1, and got one of two. */
function selfScored(): ScoreTable {
  const self = new ScoreTable(6, 3);
  self.set(2, 0, ScoreState.present, toPoints(2), { sheet: "Tự chấm", row: 4, column: 2 });
  return self;
}

const before = assessment(
  2021,
  DISTRICTS,
  area(
    "I",
    "Cải cách thể chế",
    6,
    criterion("1.1", "Ban hành văn bản", 2, [2, 1, 1]),
    criterion("1.2", "Theo dõi thi hành pháp luật", 4, [3, 4, 4]),
  ),
  area("II", "Một cửa", 3, criterion("2.1", "Bộ phận Một cửa", 3, [3, 3, 3])),
);

// Totals: 7 · 8 · 8,5.
const now = assessment(
  2022,
  DISTRICTS,
  area(
    "I",
    "Cải cách thể chế",
    6,
    criterion("1.1", "Ban hành văn bản", 2, [1.5, 1, 1.5]),
    criterion("1.2", "Theo dõi thi hành pháp luật", 4, [3.5, 4, 4]),
  ),
  area("II", "Một cửa", 3, criterion("2.1", "Bộ phận Một cửa", 3, [2, 3, 3])),
  details({
    remarks: [
      remark("2.1", "Huyện A", "Chậm công khai", {
        responsible: "Văn phòng HĐND và UBND",
        remedy: "Công khai trước ngày 15",
      }),
    ],
    parts: new Map([["self", selfScored()]]),
  }),
);

const [group] = analyse(scoreBook(before, now)).groups;

function view(choice: Partial<CriteriaChoice>, unit = 0) {
  if (group === undefined) throw new Error("no group");
  const leaves = leavesOf(group, unit, "competition");
  return criteriaView(
    group,
    { unit, choice: { query: "", filter: "lost", order: "tree", ...choice } },
    leaves,
    "vi",
  );
}

const codes = (choice: Partial<CriteriaChoice>, unit = 0) => view(choice, unit).rows.map(({ code }) => code);

test("what was lost stands under its areas, the whole tree on demand", () => {
  expect(view({}).lead).toBe("Bị trừ 2 điểm ở 03 tiêu chí");
  expect(codes({})).toEqual(["I", "1.1", "1.2", "II", "2.1"]);
  expect(codes({}, 2)).toEqual(["I", "1.1"]);
  expect(codes({ filter: "all" }, 2)).toEqual(["I", "1.1", "1.2", "II", "2.1"]);
});

test("found by words without marks: of the name, the code, the reason, the office", () => {
  const all = { filter: "all" } as const;
  expect(codes({ ...all, query: "MOT CUA" })).toEqual(["II", "2.1"]);
  expect(codes({ ...all, query: "theo phap" })).toEqual(["I", "1.2"]);
  expect(codes({ ...all, query: "van phong" })).toEqual(["II", "2.1"]);
  expect(codes({ ...all, query: "1.1" })).toEqual(["I", "1.1"]);
  expect(codes({ ...all, query: "1." })).toEqual(["I", "1.1", "1.2"]);
  expect(codes({ ...all, query: "không có" })).toEqual([]);
  expect(view({ query: "cong khai" }).lead).toBe("01 tiêu chí");
});

test("each filter says how many it leaves", () => {
  expect(view({}).filters.map(({ label }) => label)).toEqual([
    "Bị trừ điểm (03)",
    "Tất cả (03)",
    "Chưa tối đa, kể cả chưa có điểm (03)",
    "Thay đổi so với năm trước (03)",
    "Chỉ được 0 hoặc tối đa (00)",
    // To draw level with B at the total 1 point is needed: 2.1 alone brings it.
    expect.stringMatching(/^Lấy lại điểm thì lên bậc \(0[1-3]\)$/),
  ]);
  expect(codes({ filter: "changed" }, 1)).toEqual([]);
});

test.each([
  ["lost", ["2.1", "1.1", "1.2"]],
  ["percent", ["2.1", "1.1", "1.2"]],
  ["fallen", ["2.1", "1.1", "1.2"]],
] as const)("by %s the leaves stand alone, each with its area", (order, expected) => {
  const { rows } = view({ order });
  expect(rows.map(({ code }) => code)).toEqual(expected);
  expect(rows[0]?.area).toBe("II. Một cửa");
});

test("what pays most goes first, and says what it brings", () => {
  const [first] = view({ order: "gain" }).rows;
  expect([first?.code, first?.marks]).toEqual(["2.1", ["lấy lại thì tổng điểm lên 01 bậc"]]);
});

test("reason, office and remedy, the self-score beside what was given, last year's figure", () => {
  const [, first, , , last] = view({}).rows;
  expect(last?.remarks.map(({ label, text }) => `${label}: ${text.text}`)).toEqual([
    "Lý do: Chậm công khai",
    "Cơ quan thực hiện: Văn phòng HĐND và UBND",
    "Giải pháp: Công khai trước ngày 15",
  ]);
  expect([first?.score?.text, first?.max?.text, first?.percent, first?.lost, first?.change?.text]).toEqual([
    "1,5",
    "2",
    "75,00%",
    "trừ 0,5 điểm",
    "giảm 0,5 điểm",
  ]);
  expect(first?.base).toBe("năm 2021: 2/2");
  expect(first?.parts.map(({ label, figure }) => [label, figure.text, figure.cell?.sheet])).toEqual([
    ["tự chấm", "2", "Tự chấm"],
  ]);
});

test("what is all or nothing, and what has no score or does not apply, is said", () => {
  const odd = assessment(
    2022,
    DISTRICTS,
    area(
      "I",
      "Thể chế",
      4,
      criterion("1.1", "Đúng hạn", 1, [0, 1, 1]),
      criterion("1.2", "Chất lượng", 2, [null, 2, 1]),
      criterion("1.3", "Không có xã", 1, ["KĐG", 1, 1]),
    ),
  );
  const [oddGroup] = analyse(scoreBook(odd)).groups;
  if (oddGroup === undefined) throw new Error("no group");
  const leaves = leavesOf(oddGroup, 0, "competition");
  const choose = (filter: CriteriaChoice["filter"]) =>
    criteriaView(oddGroup, { unit: 0, choice: { query: "", filter, order: "lost" } }, leaves, "vi").rows;
  expect(choose("allOrNothing").map(({ code, marks }) => [code, marks[0]])).toEqual([
    ["1.1", "chỉ được 0 hoặc tối đa"],
  ]);
  expect(choose("unfinished").map(({ code, missing }) => [code, missing])).toEqual([
    ["1.1", null],
    ["1.2", "chưa có điểm"],
    ["1.3", "không đánh giá"],
  ]);
});
