import { analyseBook } from "../../../src/app/analyse-book";
import { understand } from "../../../src/app/open-book";
import { NO_CORRECTIONS, type Corrections } from "../../../src/scorebook/corrections";
import { DEFAULT_SETTINGS } from "../../../src/scorebook/settings";
import {
  choiceKey,
  matchedGroup,
  withChoices,
  type MatchedGroup,
} from "../../../src/taskpane/view/matching-rows";
import { sheet, snapshotOf } from "../../making/snapshot";

const HEADER = ["STT", "Nội dung", "Điểm tối đa"];
const WORKBOOK = snapshotOf(
  sheet("Năm 2021", [
    [...HEADER, "Huyện Ba Bể", "Huyện Phục Hòa", "Huyện Cũ"],
    ["I", "Cải cách thể chế", 10, 9, 8, 7],
    ["1.1", "Ban hành văn bản quy phạm pháp luật", 6, 5, 5, 4],
    ["1.2", "Theo dõi thi hành pháp luật", 4, 4, 3, 3],
    ["II", "Hiện đại hóa hành chính", 5, 4, 4, 4],
    ["2.1", "Gửi nhận văn bản điện tử", 5, 4, 4, 4],
  ]),
  sheet("Năm 2022", [
    [...HEADER, "Huyện Ba Bể", "Huyện Quảng Hòa", "Huyện Mới"],
    ["I", "Cải cách thể chế", 10, 9, 8, 7],
    ["1.1", "Theo dõi thi hành pháp luật", 4, 4, 3, 3],
    ["1.2", "Tuyên truyền cải cách hành chính", 6, 5, 5, 4],
    ["II", "Hiện đại hóa hành chính", 5, 4, 4, 4],
    ["2.1", "Gửi nhận văn bản điện tử", 5, 4, 4, 4],
  ]),
);

function matched(corrections: Corrections = NO_CORRECTIONS) {
  const book = understand(WORKBOOK, { kept: { settings: DEFAULT_SETTINGS, corrections } });
  const [group] = analyseBook(book).groups;
  const found = group === undefined ? null : matchedGroup(group, corrections, "vi");
  if (found === null) throw new Error("both years have the group");
  return { group: found, findings: book.findings };
}

function list({ lists }: MatchedGroup, subject: "units" | "criteria") {
  const found = lists.find((each) => each.subject === subject);
  if (found === undefined) throw new Error(`no ${subject}`);
  return found;
}

test("criteria are told as unchanged, renumbered, new and gone", () => {
  const criteria = list(matched().group, "criteria");
  expect(criteria.rows.map(({ name, kind, notes }) => [name, kind, notes])).toEqual([
    ["I. Cải cách thể chế", "same", []],
    ["1.1. Theo dõi thi hành pháp luật", "changed", ["số 1.2 thành 1.1"]],
    ["1.2. Tuyên truyền cải cách hành chính", "added", []],
    ["II. Hiện đại hóa hành chính", "same", []],
    ["2.1. Gửi nhận văn bản điện tử", "same", []],
  ]);
  expect(criteria.dropped).toEqual(["1.1. Ban hành văn bản quy phạm pháp luật"]);
});

test("units without a partner are new or gone, and a person's partner is kept and asked for no more", () => {
  const { group, findings } = matched();
  const units = list(group, "units");
  expect(units.rows.map(({ kind }) => kind)).toEqual(["same", "added", "added"]);
  expect(units.dropped).toEqual(["Huyện Phục Hòa", "Huyện Cũ"]);
  expect(findings.filter(({ code }) => code === "unit-without-base")).toHaveLength(2);

  const corrections = withChoices(
    NO_CORRECTIONS,
    group,
    new Map([
      [choiceKey("units", "Huyện Quảng Hòa"), "Huyện Phục Hòa"],
      [choiceKey("units", "Huyện Mới"), null],
    ]),
  );
  const again = matched(corrections);
  expect(list(again.group, "units").rows.map(({ kind, notes, said }) => [kind, notes, said])).toEqual([
    ["same", [], false],
    ["changed", ["anh/chị đã xác nhận"], true],
    ["added", ["anh/chị xác nhận là mới"], true],
  ]);
  expect(again.findings.map(({ code }) => code)).not.toContain("unit-without-base");
  expect(again.findings.map(({ code }) => code)).not.toContain("renamed-unit");
});

test("a choice takes the place of the one before; taken back, the match is proposed again", () => {
  const { group } = matched();
  const key = choiceKey("units", "Huyện Quảng Hòa");
  const first = withChoices(NO_CORRECTIONS, group, new Map([[key, "Huyện Phục Hòa"]]));
  const second = withChoices(first, group, new Map([[key, null]]));
  expect(second.units).toEqual([{ year: 2022, baseYear: 2021, unit: "Huyện Quảng Hòa", baseUnit: null }]);
  expect(withChoices(second, group, new Map([[key, undefined]]))).toEqual(NO_CORRECTIONS);
});

test("a criterion that a person matched is compared, and one said to be new is not", () => {
  const { group } = matched();
  const criteria = list(group, "criteria");
  const renamed = criteria.rows.find(({ kind }) => kind === "added");
  const old = criteria.options.find(({ free }) => free);
  if (renamed === undefined || old === undefined) throw new Error("one is new and one is gone");
  const corrections = withChoices(
    NO_CORRECTIONS,
    group,
    new Map([[choiceKey("criteria", renamed.key), old.key]]),
  );
  const again = list(matched(corrections).group, "criteria");
  expect(again.rows.find(({ key }) => key === renamed.key)).toMatchObject({ partner: old.key, said: true });
  expect(again.dropped).toEqual([]);
});
