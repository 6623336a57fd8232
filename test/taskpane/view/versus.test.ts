import { analyse } from "../../../src/analysis/analyse";
import type { GroupAnalysis } from "../../../src/analysis/analysis";
import { rankingView } from "../../../src/taskpane/view/ranking";
import { rivalsOf } from "../../../src/taskpane/view/rivals";
import { versusOf } from "../../../src/taskpane/view/versus";
import { yearsView } from "../../../src/taskpane/view/years";
import type { ScoreBook } from "../../../src/scorebook/assessment";
import { area, assessment, scoreBook, units } from "../../making/book";
import { bookOfDistricts } from "../book-of-districts";

// 2022: Ba Bể 35,1 · Bạch Thông 34,961 · Chợ Đồn 35,4 · Bắc Kạn 32,8.
const book = bookOfDistricts();
const [BA_BE, BACH_THONG, CHO_DON, BAC_KAN] = [0, 1, 2, 3];

function groupOf(of: ScoreBook): GroupAnalysis {
  const [group] = analyse(of).groups;
  if (group === undefined) throw new Error("no group");
  return group;
}

const group = groupOf(book);

test("the answer says how far, the areas where, and what is shown adds up", () => {
  const view = versusOf(group, BACH_THONG, { kind: "unit", unit: CHO_DON }, "vi");
  expect(view?.answer).toBe("Thấp hơn Huyện Chợ Đồn 0,439 điểm");
  expect(view?.sides.map(({ name, score, rank }) => [name, score.text, rank])).toEqual([
    ["Huyện Bạch Thông", "34,961/41,5", "hạng 03/04"],
    ["Huyện Chợ Đồn", "35,4/41,5", "hạng 01/04"],
  ]);
  expect(
    view?.areas.map(({ title, own, theirs, gap }) => [title, own?.text, theirs?.text, gap?.text]),
  ).toEqual([
    ["I. Công tác chỉ đạo, điều hành", "15,38/16,5", "15,2/16,5", "hơn 0,18"],
    ["II. Cải cách thể chế", "10,35/10,5", "10/10,5", "hơn 0,35"],
    ["V. Cải cách chế độ công vụ", "9,231/14,5", "10,2/14,5", "kém 0,969"],
  ]);
  expect(view?.way?.steps.map(({ label, text }) => `${label} ${text}`)).toEqual([
    "I +0,18",
    "II +0,35",
    "V −0,969",
  ]);
  expect(view?.rest).toBeNull();
  expect(view?.areas[1]?.leaves.map(({ title, gap }) => [title, gap?.text])).toEqual([
    ["2.1. Ban hành văn bản quy phạm pháp luật", "kém 0,15"],
    ["2.2. Theo dõi thi hành pháp luật", "hơn 0,5"],
  ]);
});

test("against the median and against last year", () => {
  const median = versusOf(group, CHO_DON, { kind: "median" }, "vi");
  // Of 35,1 and 34,961.
  expect(median?.answer).toBe("Cao hơn trung vị của khối 0,3695 điểm");
  expect(median?.rest).toMatch(/^Phần còn lại: trung vị của tổng không bằng tổng các trung vị: [+−]/);
  const base = versusOf(group, BA_BE, { kind: "base" }, "vi");
  expect([base?.answer, base?.sides[1].name]).toEqual(["Thấp hơn năm 2021 3,8 điểm", "Năm 2021"]);
});

test("thirds of a point are told with the decimals that make them add up", () => {
  const thirds = groupOf(
    scoreBook(
      assessment(
        2022,
        units("Xã A", "Xã B"),
        area("I", "Thể chế", 2, [1 / 3, 0]),
        area("II", "Bộ máy", 2, [1 / 3, 0]),
      ),
    ),
  );
  const view = versusOf(thirds, 0, { kind: "unit", unit: 1 }, "vi");
  expect([view?.answer, ...(view?.areas.map(({ gap }) => gap?.text) ?? [])]).toEqual([
    "Cao hơn Xã B 0,666666 điểm",
    "hơn 0,333333",
    "hơn 0,333333",
  ]);
});

test("the one next above is proposed, the first is held against the one next below", () => {
  const names = (unit: number) =>
    rivalsOf(group, unit, null, "vi").groups[0]?.options.map(({ name }) => name);
  expect(rivalsOf(group, BACH_THONG, null, "vi").chosen?.name).toBe("Liền trên: Huyện Ba Bể");
  expect(rivalsOf(group, CHO_DON, null, "vi").chosen?.name).toBe("Liền dưới: Huyện Ba Bể");
  expect(names(BAC_KAN)).toEqual([
    "Liền trên: Huyện Bạch Thông",
    "Đứng đầu: Huyện Chợ Đồn",
    "Năm 2021 của đơn vị",
    "Trung vị của khối",
  ]);
  // The unit that was chosen before is the one shown now.
  expect(rivalsOf(group, BA_BE, { kind: "unit", unit: BA_BE }, "vi").chosen?.name).toBe(
    "Liền trên: Huyện Chợ Đồn",
  );
});

test("both lines go over the same years", () => {
  const view = yearsView(
    { book, group, unit: BA_BE, criterion: 0, options: {}, rival: { kind: "unit", unit: CHO_DON } },
    "vi",
  );
  expect(view?.rival).toBe("Huyện Chợ Đồn");
  expect(view?.points.map(({ text, rivalText }) => [text, rivalText])).toEqual([
    ["2021: 38,9 điểm (86,44%), hạng 02/04", "2021: 38,8 điểm (86,22%), hạng 03/04"],
    ["2022: 35,1 điểm (84,58%), hạng 02/04", "2022: 35,4 điểm (85,30%), hạng 01/04"],
  ]);
  const median = yearsView(
    { book, group, unit: BA_BE, criterion: 0, options: {}, rival: { kind: "base" } },
    "vi",
  );
  expect(median?.rival).toBe("Trung vị của khối");
  // Of 38,8 and 38,9; of 34,961 and 35,1, half up.
  expect(median?.points.map(({ rivalText }) => rivalText)).toEqual([
    "2021: 38,85 điểm (86,33%)",
    "2022: 35,031 điểm (84,41%)",
  ]);
});

test("of a large group the first three are listed, and those around the unit", () => {
  const many = groupOf(
    scoreBook(
      assessment(
        2022,
        units(...Array.from({ length: 40 }, (_, index) => `Xã ${String(index + 1)}`)),
        area(
          "I",
          "Thể chế",
          100,
          Array.from({ length: 40 }, (_, index) => 90 - index),
        ),
      ),
    ),
  );
  const view = rankingView(many, 20, 0, "vi");
  expect(view.rows.map(({ rank }) => rank)).toEqual([
    "01",
    "02",
    "03",
    "18",
    "19",
    "20",
    "21",
    "22",
    "23",
    "24",
  ]);
  expect(view.rows.filter(({ afterGap }) => afterGap).map(({ rank }) => rank)).toEqual(["18"]);
  expect(view.of).toBe("40");
  expect(rankingView(group, 0, 0, "vi").of).toBeNull();
});
