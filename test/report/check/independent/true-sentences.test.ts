/**
 * True sentences in many forms, over every unit, area and year of the sample: their figures and words come from
 * the score table alone, by a derivation of the test's own. None may raise an alarm.
 * @slow hundreds of sentences over every unit of the sample
 */
import { checkReport } from "../../../../src/report/check/check";
import { writtenText } from "../../../../src/report/check/written";
import { fromPoints } from "../../../../src/scorebook/points";
import type { Assessment, ScoreBook } from "../../../../src/scorebook/assessment";
import { sampleBook } from "../sample-book";

interface Figures {
  readonly unit: string;
  readonly area: string;
  readonly score: number;
  readonly max: number;
  readonly rank: number;
  readonly base: number;
  readonly baseRank: number;
  readonly mean: number;
}

const shown = (value: number, decimals = 3) =>
  String(Number((Math.abs(value) + 1e-9).toFixed(decimals))).replace(".", ",");
const share = ({ score, max }: Figures) => ((score / max) * 100 + 1e-9).toFixed(2).replace(".", ",");
const way = (change: number) => (change > 0 ? "tăng" : "giảm");
const risen = ({ rank, baseRank }: Figures) => baseRank - rank;

/** The forms: other offices' orders and words. */
const FORMS: readonly ((of: Figures) => string | null)[] = [
  (of) =>
    `${of.area}: ${shown(of.score)} điểm trên ${shown(of.max)} điểm, bằng ${share(of)}%, hạng ${of.rank}.`,
  (of) =>
    `Trong năm 2022, ${of.unit} được ${shown(of.score)}/${shown(of.max)} điểm ở lĩnh vực ${of.area.toLowerCase()}.`,
  (of) =>
    of.score === of.base
      ? null
      : `Lĩnh vực ${of.area.toLowerCase()} ${way(of.score - of.base)} từ ${shown(of.base)} điểm ${of.score > of.base ? "lên" : "xuống"} ${shown(of.score)} điểm.`,
  (of) =>
    of.score === of.base
      ? null
      : `So với năm trước, ${of.area.toLowerCase()} ${way(of.score - of.base)} ${shown(of.score - of.base)} điểm; năm trước được ${shown(of.base)} điểm, xếp thứ ${of.baseRank}.`,
  (of) =>
    risen(of) === 0
      ? `${of.area} giữ nguyên hạng ${of.rank}.`
      : `${of.area} từ hạng ${of.baseRank} ${risen(of) > 0 ? "lên" : "xuống"} hạng ${of.rank}, ${way(risen(of))} ${Math.abs(risen(of))} bậc.`,
  (of) => `Huyện xếp hạng ${of.rank} về ${of.area.toLowerCase()} với ${share(of)}% điểm tối đa.`,
  (of) => `Ở nội dung ${of.area.toLowerCase()}, huyện còn bị trừ ${shown(of.max - of.score)} điểm.`,
  (of) =>
    Math.abs(of.score - of.mean) < 0.01
      ? null
      : `${of.area} đạt ${shown(of.score)} điểm, ${of.score > of.mean ? "cao hơn" : "thấp hơn"} bình quân của các huyện, thành phố (${shown(of.mean, 2)} điểm).`,
];

function figuresOf(current: Assessment, base: Assessment): readonly Figures[] {
  const points = (of: Assessment, node: number, unit: number) => {
    const value = of.scores.points(node, unit);
    return value === null ? Number.NaN : Number(fromPoints(value));
  };
  const rankOf = (of: Assessment, node: number, unit: number) =>
    1 + of.units.filter(({ index }) => points(of, node, index) > points(of, node, unit)).length;
  return current.units.flatMap(({ index, name }) =>
    current.criteria
      .filter(({ level }) => level === 1)
      .map((area): Figures => {
        const before = base.criteria.find(({ name: other, level }) => other === area.name && level === 1);
        const then = base.units.find(({ name: other }) => other === name)?.index ?? -1;
        const node = before?.index ?? -1;
        const max = current.maxima.points(area.index, index);
        const sum = current.units.reduce((total, unit) => total + points(current, area.index, unit.index), 0);
        return {
          unit: name,
          area: area.name,
          score: points(current, area.index, index),
          max: max === null ? Number.NaN : Number(fromPoints(max)),
          rank: rankOf(current, area.index, index),
          base: points(base, node, then),
          baseRank: rankOf(base, node, then),
          mean: sum / current.units.length,
        };
      }),
  );
}

let book: ScoreBook;
beforeAll(async () => {
  book = await sampleBook();
});

test("at least a thousand true statements, and no false alarm", () => {
  const [base, current] = book.assessments;
  if (base === undefined || current === undefined) throw new Error("the sample has two years");
  const alarms: string[] = [];
  let checked = 0;
  let sentences = 0;
  for (const of of figuresOf(current, base)) {
    for (const form of FORMS) {
      const text = form(of);
      if (text === null) continue;
      const result = checkReport(writtenText(text), book, { unit: of.unit, year: 2022 });
      sentences += 1;
      checked += result.checked;
      for (const finding of result.findings.filter(({ severity }) => severity !== "info"))
        alarms.push(`${of.unit}: ${text} | “${finding.text}” → ${finding.expected ?? ""}`);
    }
  }
  console.log(`true sentences: ${sentences}, statements held: ${checked}, false alarms: ${alarms.length}`);
  expect(alarms).toEqual([]);
  expect(checked).toBeGreaterThanOrEqual(1000);
});
