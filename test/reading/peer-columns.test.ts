/** Groups that no heading tells: a column, the number of units behind the rank, old units among new ones. */
import { readBook } from "../../src/reading/read-book";
import { sheet, snapshotOf, type MadeCell } from "../making/snapshot";

const SCORES = [75.5, 93, 90.5, 80.25, 73.25, 76.5, 81.5, 89.25];
const NAMES = [
  "Xuân Hương",
  "Cam Ly",
  "Lâm Viên",
  "Lạc Dương",
  "Đơn Dương",
  "Ka Đô",
  "Quảng Lập",
  "Hiệp Thạnh",
];
const placeIn = (own: readonly number[], score: number): number =>
  1 + own.filter((other) => other > score).length;

/** Which of the units, by their places in the lists above, are each other's peers; with their printed ranks. */
function groupsOf(head: readonly string[], row: (at: number) => readonly MadeCell[]) {
  const { book } = readBook(
    snapshotOf(
      sheet("Năm 2025", [["Kết quả chấm điểm theo cụm năm 2025"], head, ...SCORES.map((_, at) => row(at))]),
    ),
  );
  return book.assessments.map(({ units, publishedRanks }) =>
    units.map(({ name, index }) => [
      NAMES.findIndex((own) => name.includes(own)),
      publishedRanks.get(index)?.rank ?? null,
    ]),
  );
}

/** By the place of each unit: its group. */
const CLUSTER = [0, 0, 0, 0, 1, 1, 1, 1];
const MIXED = [0, 1, 0, 0, 1, 1, 0, 1];
const rankBy = (groups: readonly number[], at: number): number =>
  placeIn(
    SCORES.filter((_, other) => groups[other] === groups[at]),
    SCORES[at] ?? 0,
  );
const expected = (groups: readonly number[]) =>
  [0, 1].map((group) => SCORES.flatMap((_, at) => (groups[at] === group ? [[at, rankBy(groups, at)]] : [])));

test("a column that is filled once for each group, with ranks in words", () => {
  const head = ["Nhóm", "Địa bàn", "Tỉnh chấm", "Bậc trong nhóm"];
  const read = groupsOf(head, (at) => [
    at % 4 === 0 ? `Nhóm ${(CLUSTER[at] ?? 0) + 1}` : null,
    `Xã ${NAMES[at] ?? ""}`,
    SCORES[at] ?? 0,
    `Thứ ${rankBy(CLUSTER, at)}`,
  ]);
  expect(read).toEqual(expected(CLUSTER));
});

test("a column that is filled in every row, its groups mixed, with ranks over all beside those of the group", () => {
  const head = ["TT", "Vùng", "Địa bàn", "Tỉnh chấm", "Bậc trong vùng", "Bậc toàn tỉnh"];
  const read = groupsOf(head, (at) => [
    at + 1,
    MIXED[at] === 0 ? "Vùng cao" : "Vùng thấp",
    `Xã ${NAMES[at] ?? ""}`,
    SCORES[at] ?? 0,
    rankBy(MIXED, at),
    placeIn(SCORES, SCORES[at] ?? 0),
  ]);
  expect(read).toEqual(expected(MIXED));
});

test("old units among new ones, ranked out of numbers of their own", () => {
  const head = ["Địa bàn", "Tỉnh chấm", "Bậc"];
  const old = [0, 1, 1, 0, 1, 1, 0, 1];
  const read = groupsOf(head, (at) => [
    `Xã ${NAMES[at] ?? ""}${old[at] === 1 ? " (cũ)" : ""}`,
    SCORES[at] ?? 0,
    `${rankBy(old, at)}/${old.filter((own) => own === old[at]).length}`,
  ]);
  expect(read).toEqual(expected(old));
});

test("two lists in one, told by the number of units behind the rank alone", () => {
  const head = ["Địa bàn", "Tỉnh chấm", "Bậc"];
  const list = [0, 1, 1, 0, 1, 1, 0, 1];
  const read = groupsOf(head, (at) => [
    `Xã ${NAMES[at] ?? ""}`,
    SCORES[at] ?? 0,
    `${rankBy(list, at)}/${list.filter((own) => own === list[at]).length}`,
  ]);
  expect(read).toEqual(expected(list));
});

test("a column of groups beside ranks over all only arranges one list", () => {
  const head = ["Vùng", "Địa bàn", "Tỉnh chấm", "Bậc"];
  const read = groupsOf(head, (at) => [
    MIXED[at] === 0 ? "Vùng cao" : "Vùng thấp",
    `Xã ${NAMES[at] ?? ""}`,
    SCORES[at] ?? 0,
    placeIn(SCORES, SCORES[at] ?? 0),
  ]);
  expect(read).toEqual([SCORES.map((score, at) => [at, placeIn(SCORES, score)])]);
});
