import { asCriteria, asUnits, labelled } from "../../../src/reading/axes/orientation";
import type { TablePlace } from "../../../src/reading/layouts/layout";
import { placeIn } from "../../making/place";

const UNITS = placeIn([
  ["TT", "Đơn vị", "Thể chế", "Tiêu chí", "Tổng điểm"],
  [1, "Huyện Ba Bể", 8.5, 4, 12.5],
  [2, "Huyện Na Rì", 7.25, 4.5, 11.75],
  [3, "Huyện Chợ Đồn", 9, 3, 12],
]);
const CRITERIA = placeIn([
  ["TT", "Nội dung", "Điểm tối đa", "Huyện Ba Bể", "Huyện Na Rì"],
  ["1.1", "zeb", 10, 8.5, 7.25],
  ["1.2", "zin", 5, 4, 4.5],
  ["1.3", "zod", 3, 2, 3],
]);

function roles(place: TablePlace | null | undefined): (string | null)[] | null {
  return place?.band.columns.map(({ role }) => role) ?? null;
}

test("units as criteria: the names of the rows change, the figures' captions are names", () => {
  const turned = asCriteria(UNITS);
  expect(roles(UNITS)?.[1]).toBe("unit");
  expect(roles(turned)?.[1]).toBe("criterion");
  expect(roles(turned)?.slice(2)).not.toContain("unit");
  expect(turned?.band.columns[1]?.names).toEqual([]);
});

test("criteria as units: the maximum stays what a word calls it", () => {
  const turned = asUnits(CRITERIA);
  expect(roles(CRITERIA)?.slice(0, 3)).toEqual(["code", "criterion", "max"]);
  expect(roles(turned)?.slice(0, 3)).toEqual(["code", "unit", "max"]);
});

test("a caption of either kind over a column of figures is only its name", () => {
  const captioned = UNITS.band.columns.find(({ column }) => column === 3);
  expect(captioned?.role).toBe("criterion");
  const after = asCriteria(UNITS)?.band.columns.find(({ column }) => column === 3);
  expect(after?.role).toBeNull();
  expect(after?.names.map(({ text }) => text)).toEqual(["Tiêu chí"]);
});

test("of two columns of names the first names the rows, the other is a caption", () => {
  const columns = UNITS.band.columns.map((own) =>
    own.column === 4 ? { ...own, role: "unit" as const } : own,
  );
  const turned = asCriteria({ ...UNITS, band: { ...UNITS.band, columns } });
  expect(turned?.band.columns.map(({ column, role }) => [column, role])).toEqual([
    [0, "code"], [1, "criterion"], [2, null], [3, null], [4, null],
  ]); // prettier-ignore
});

test("there and back again", () => {
  expect(roles(asUnits(asCriteria(UNITS) ?? CRITERIA))?.[1]).toBe("unit");
});

test("what names no units cannot be turned into criteria, and the other way round", () => {
  expect(
    asUnits(UNITS.band.columns.some(({ role }) => role === "criterion") ? withoutCriteria(UNITS) : UNITS),
  ).toBeNull();
  expect(asCriteria(CRITERIA)).toBeNull();
});

function withoutCriteria(place: TablePlace): TablePlace {
  const columns = place.band.columns.filter(({ role }) => role !== "criterion");
  return { ...place, band: { ...place.band, columns } };
}

test("labelled: what words tell is left as it is", () => {
  expect(labelled(UNITS)).toEqual([UNITS]);
});

test("labelled: names of bodies under strange words are units, phrases with levels are criteria", () => {
  const strange = placeIn([
    ["zu", "blorp", "wax", "wuz"],
    [1, "Huyện Ba Bể", 8.5, 4],
    [2, "Huyện Na Rì", 7.25, 4.5],
    [3, "Huyện Chợ Đồn", 9, 3],
  ]);
  expect(strange.band.labels?.alone).toBe(true);
  expect(labelled(strange).map((place) => roles(place)?.slice(0, 2))).toEqual([["code", "unit"]]);
  const levels = placeIn([
    ["zu", "blorp", "wax", "wuz"],
    ["1", "Công tác chỉ đạo điều hành", 8.5, 8],
    ["1.1", "Ban hành kế hoạch cải cách hành chính", 5, 5],
    ["1.2", "Thực hiện chế độ báo cáo định kỳ", 3.5, 3],
    ["2", "Cải cách thể chế của địa phương", 7, 6],
  ]);
  expect(labelled(levels).map((place) => roles(place)?.slice(0, 2))).toEqual([["code", "criterion"]]);
});

test("labelled: both ways where the shape says neither", () => {
  const neither = placeIn([
    ["zu", "blorp", "wax", "wuz"],
    [1, "alb", 8.5, 4],
    [2, "bel", 7.25, 4.5],
    [3, "cor", 9, 3],
    [4, "dun", 6, 2.5],
  ]);
  expect(labelled(neither).map((place) => roles(place)?.[1])).toEqual(["unit", "criterion"]);
});
