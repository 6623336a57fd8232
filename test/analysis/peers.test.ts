import { analyse } from "../../src/analysis/analyse";
import type { GroupAnalysis } from "../../src/analysis/analysis";
import { classOf } from "../../src/analysis/classes";
import { lostPointsOf, recoverablePoints } from "../../src/analysis/lost-points";
import { peerStandingOf, strengthsAndWeaknesses } from "../../src/analysis/peers";
import { toPoints } from "../../src/scorebook/points";
import { DEFAULT_SETTINGS } from "../../src/scorebook/settings";
import {
  area,
  assessment,
  bonus,
  criterion,
  details,
  nodeOf,
  penalty,
  remark,
  scoreBook,
  units,
} from "../making/book";

const made = assessment(
  2022,
  units("Huyện A", "Huyện B", "Huyện C", "Huyện D"),
  details({ remarks: [remark("1.2", "Huyện A", "Chậm ban hành", { responsible: "Phòng Tư pháp" })] }),
  area(
    "I",
    "Cải cách thể chế",
    10,
    criterion("1.1", "Ban hành văn bản", 2, [2, 0, 2, 2]),
    criterion("1.2", "Theo dõi thi hành", 8, [5, 7.5, 6, null]),
  ),
  area("II", "Cải cách bộ máy", 5, [3, 4, 5, 5]),
  bonus("III", "Điểm thưởng", [1, 0, 0, 0]),
  penalty("IV", "Điểm trừ", [0.5, 0, 0, 0]),
);

function only(of: typeof made): GroupAnalysis {
  const [group] = analyse(scoreBook(of)).groups;
  if (group === undefined) throw new Error("no group");
  return group;
}

test("a unit is set against the median and the best of its peers, in points", () => {
  const standing = peerStandingOf(only(made), nodeOf(made, "II").index, 0);
  expect(standing).toMatchObject({
    median: toPoints(4.5),
    mean: toPoints(4.25),
    aboveMedian: toPoints(-1.5),
    best: toPoints(5),
    behindBest: toPoints(2),
    lowest: toPoints(3),
  });
  expect(standing?.bestUnits.map(({ name }) => name)).toEqual(["Huyện C", "Huyện D"]);
});

test("peers with another maximum are brought to the unit's own", () => {
  const uneven = assessment(2022, units("A", "B", "C"), area("I", "Thể chế", [10, 5, 20], [6, 5, 10]));
  expect(peerStandingOf(only(uneven), 1, 0)).toMatchObject({ median: toPoints(6), best: toPoints(10) });
});

test("a peer without a score is left out of the median; a unit without one has no standing", () => {
  const node = nodeOf(made, "1.2").index;
  expect(peerStandingOf(only(made), node, 0)?.median).toBe(toPoints(6));
  expect(peerStandingOf(only(made), node, 3)).toBeNull();
});

test("strengths and weaknesses are sorted by their distance from the median", () => {
  const { strengths, weaknesses } = strengthsAndWeaknesses(only(made), 0, "leaf");
  expect(strengths.map(({ criterion: { code } }) => code)).toEqual(["III"]);
  expect(weaknesses.map(({ criterion: { code } }) => code)).toEqual(["II", "1.2", "IV"]);
  expect(strengthsAndWeaknesses(only(made), 1, 1).weaknesses.map(({ criterion: { code } }) => code)).toEqual([
    "II",
  ]);
});

test("lost points, less the bonus, are exactly what the total lacks", () => {
  const lost = lostPointsOf(made, 0);
  expect(lost.map(({ criterion: { code }, lost: points }) => [code, points])).toEqual([
    ["1.2", toPoints(3)],
    ["II", toPoints(2)],
    ["IV", toPoints(0.5)],
  ]);
  const total = peerStandingOf(only(made), 0, 0);
  const sum = lost.reduce((points, entry) => points + entry.lost, 0) - toPoints(1);
  expect(sum).toBe(toPoints(15) - (total?.score ?? NaN));
  expect(lost[0]?.remark?.responsible).toBe("Phòng Tư pháp");
  expect(lost[0]?.area.code).toBe("I");
});

test("what can be recovered comes with the most points first, and says where there is no half way", () => {
  expect(recoverablePoints(made, 1).map(({ criterion: { code } }) => code)).toEqual(["1.1", "II", "1.2"]);
  expect(recoverablePoints(made, 1).map(({ allOrNothing }) => allOrNothing)).toEqual([true, false, false]);
});

test("a class is taken on the exact share, not on the one shown", () => {
  const classes = DEFAULT_SETTINGS.classes.district;
  const share = (numerator: number): string | undefined =>
    classOf({ numerator, denominator: 1_000_000 }, classes)?.name;
  expect([900_000, 899_999, 800_000, 699_999].map(share)).toEqual(["A", "B", "B", "D"]);
  expect(classOf({ numerator: 1, denominator: 2 }, [{ name: "A", from: 90_000_000 }])).toBeNull();
});
