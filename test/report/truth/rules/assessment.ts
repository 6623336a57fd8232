/** Results, limits, causes; what lost points. */
import type { Criterion } from "../../../../src/scorebook/criterion";
import { count, points } from "../derived";
import type { Oracle } from "../oracle";
import { percentMove, rule, type Rule } from "./rule";

/** "A đạt 98,57% điểm tối đa; B đạt …": each share right; which areas, in order. */
function percentList(text: string, oracle: Oracle): readonly Criterion[] | null {
  const areas: Criterion[] = [];
  for (const part of text.split("; ")) {
    const [, name = "", shown, of] = /^(.+) đạt ([\d,]+%)( điểm tối đa)?$/u.exec(part) ?? [];
    const area = oracle.area(name);
    if (area === undefined || shown !== oracle.shareText(oracle.now, area)) return null;
    if ((of === undefined) !== (oracle.now.score(area) === null)) return null;
    areas.push(area);
  }
  return areas;
}

const isAll = (areas: readonly Criterion[] | null, wanted: readonly Criterion[]): boolean =>
  areas !== null &&
  areas.length > 0 &&
  areas.length === wanted.length &&
  wanted.every((area) => areas.includes(area));

export const thatReach = (oracle: Oracle, reached: boolean) =>
  oracle.now.areas.filter((area) => oracle.reaches(area) === reached);

export const ASSESSMENT: readonly Rule[] = [
  rule(
    "Năm (?<year>\\d{4}) được sự quan tâm[^.]+? kết quả Chỉ số CCHC năm (?<again>\\d{4}) (?:của )?(?<who>.+?) đã đạt được một số kết quả nhất định\\. " +
      "Một số lĩnh vực đạt điểm số tương đối cao so với điểm tối đa, như: (?<list>[^.]+)\\.",
    ({ year, again, who, list = "" }, oracle) =>
      Number(year) === oracle.year &&
      again === year &&
      oracle.isWho(who) &&
      isAll(percentList(list, oracle), thatReach(oracle, true)),
  ),
  rule(
    "Năm (?<year>\\d{4}), (?<who>.+?) chưa có lĩnh vực nào đạt từ (?<threshold>\\d+)% điểm tối đa trở lên; lĩnh vực có tỷ lệ điểm đạt cao nhất: (?<list>[^.]+)\\.",
    ({ list = "", threshold }, oracle) => {
      const areas = percentList(list, oracle);
      const shares = oracle.now.areas
        .map((area) => oracle.shareText(oracle.now, area))
        .filter((text) => text !== null);
      const best = Math.max(...shares.map((text) => Number(text.replace(",", ".").replace("%", ""))));
      const named = (areas ?? []).map((area) => oracle.shareText(oracle.now, area) ?? "");
      return (
        Number(threshold) === oracle.threshold &&
        thatReach(oracle, true).length === 0 &&
        named.length > 0 &&
        named.every((text) => Number(text.replace(",", ".").replace("%", "")) === best)
      );
    },
  ),
  rule("Kết quả nổi bật: \\[cơ quan báo cáo bổ sung\\]\\.", (_, oracle) => noShares(oracle)),
  rule("Hạn chế cần khắc phục: \\[cơ quan báo cáo bổ sung\\]\\.", (_, oracle) => noShares(oracle)),
  rule(
    "Bên cạnh những kết quả đạt được, kết quả Chỉ số CCHC năm (?<year>\\d{4}) còn có nhiều hạn chế\\. Còn (?<count>\\d+) lĩnh vực tỷ lệ điểm đạt so với điểm tối đa chưa cao \\((?<list>[^.]+)\\)\\.",
    ({ year, count: shown, list = "" }, oracle) =>
      Number(year) === oracle.year &&
      shown === count(thatReach(oracle, false).length) &&
      isAll(percentList(list, oracle), thatReach(oracle, false)),
  ),
  rule(
    "Năm (?<year>\\d{4}), các lĩnh vực đều đạt từ (?<threshold>\\d+)% điểm tối đa trở lên(?:; còn (?<lost>[\\d,]+) điểm bị trừ nêu tại Phụ lục II)?\\.",
    ({ lost }, oracle) =>
      oracle.now.areas.length > 0 &&
      thatReach(oracle, true).length === oracle.now.areas.length &&
      (lost === undefined ||
        (lost === points(oracle.losing.reduce((sum, area) => sum + Math.max(0, oracle.areaLost(area)), 0)) &&
          lost !== "0" &&
          oracle.losing.length > 0)),
  ),
  rule(
    "Năm (?<year>\\d{4}), (?<count>\\d+) lĩnh vực có tỷ lệ điểm đạt đều từ (?<threshold>\\d+)% điểm tối đa trở lên\\.",
    ({ count: shown }, oracle) =>
      shown === count(thatReach(oracle, true).length) && thatReach(oracle, false).length === 0,
  ),
  rule(
    "Các lĩnh vực có tỷ lệ điểm đạt tăng nhiều nhất so với năm \\d{4}: (?<list>[^.]+)\\.",
    ({ list = "" }, oracle) =>
      list.split("; ").every((part) => {
        const [, name = "", move = ""] = /^(.+) (tăng [\d,]+ điểm phần trăm)$/u.exec(part) ?? [];
        const area = oracle.area(name);
        return area !== undefined && percentMove(move, oracle, area);
      }),
  ),
  rule("Các lĩnh vực giảm bậc so với năm \\d{4}: (?<list>[^.]+)\\.", ({ list = "" }, oracle) =>
    list.split("; ").every((part) => {
      const [, name = "", move = "", rank = ""] = /^(.+) (giảm \d+ bậc), xếp thứ (.+)$/u.exec(part) ?? [];
      const area = oracle.area(name);
      return area !== undefined && oracle.isRankMove(move, area) && oracle.isRank(rank, oracle.now, area);
    }),
  ),
  rule(
    "Các lĩnh vực (?<way>cao|thấp) hơn trung vị của khối(?: nhiều nhất)?: (?<list>[^.]+)\\.",
    ({ way, list = "" }, oracle) =>
      list.split("; ").every((part) => {
        const [, name = "", shown] = /^(.+) (?:cao|thấp) hơn ([\d,]+) điểm$/u.exec(part) ?? [];
        const area = oracle.area(name);
        const above = area === undefined ? null : overMedian(oracle, area);
        return (
          above !== null &&
          shown !== "0" &&
          shown === points(Math.abs(above)) &&
          above > 0 === (way === "cao")
        );
      }),
  ),
  rule("Theo ý kiến thẩm định, điểm bị trừ do: (?<list>[^\\n]+)\\.", ({ list = "" }, oracle) =>
    causes(list, oracle),
  ),
  rule("Nguyên nhân (?:chủ|khách) quan: \\[cơ quan báo cáo bổ sung\\]\\.", () => true),
  rule("Nguyên nhân (?:chủ|khách) quan: (?<list>[^\\n]+)\\.", ({ list = "" }, oracle) =>
    causes(list, oracle),
  ),
];

function noShares(oracle: Oracle): boolean {
  return oracle.now.areas.every((area) => oracle.reaches(area) === null);
}

/** "Chậm gửi báo cáo (02 tiêu chí, 4,14 điểm)": as many criteria with that reason, their lost points together. */
function causes(list: string, oracle: Oracle): boolean {
  return list.split("; ").every((part) => {
    const [, reason = "", number, shown] = /^(.+) \((?:(\d+) tiêu chí, )?([\d,]+) điểm\)$/u.exec(part) ?? [];
    const own = oracle.now.assessment.remarks.filter(
      (remark) =>
        remark.unit === oracle.now.index && remark.reason.toLowerCase().includes(reason.toLowerCase()),
    );
    const lost = own
      .map(({ criterion }) => oracle.lost(oracle.now.assessment.criteria[criterion] ?? oracle.total) ?? 0)
      .filter((each) => each > 0);
    return (
      reason !== "" &&
      (number ?? "01") === count(lost.length) &&
      shown === points(lost.reduce((sum, each) => sum + each, 0))
    );
  });
}

/** Of the unit's own maximum where units have different ones. */
function overMedian({ now }: Oracle, area: Criterion): number | null {
  const own = now.score(area);
  const max = now.max(area);
  if (own === null) return null;
  const units = now.assessment.units.filter(({ index }) => now.score(area, index) !== null);
  const maxima = new Set(units.map(({ index }) => now.max(area, index)));
  const figures = units
    .map(({ index }) => {
      const score = now.score(area, index) ?? 0;
      const of = now.max(area, index);
      return maxima.size > 1 && max !== null && of !== null && of > 0
        ? Math.round((score * max) / of)
        : score;
    })
    .sort((a, b) => a - b);
  const middle = figures.length / 2;
  const median =
    figures.length % 2 === 1
      ? (figures[Math.floor(middle)] ?? 0)
      : Math.round(((figures[middle - 1] ?? 0) + (figures[middle] ?? 0)) / 2);
  return own - median;
}
