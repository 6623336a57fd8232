/** Counts, headings and lines of areas. */
import type { Criterion } from "../../../../src/scorebook/criterion";
import { count, points } from "../derived";
import type { Oracle } from "../oracle";
import { isOut, isTold, MOVE, PEERS, RANK, RESULT, rule, SHARE, TIE, type Groups, type Rule } from "./rule";

/** "04 lĩnh vực tăng bậc" of all the parts that a count sentence lists. */
const COUNTED: readonly (readonly [RegExp, (oracle: Oracle, area: Criterion) => boolean])[] = [
  [/^(\d+) lĩnh vực tăng bậc$/, (o, area) => (o.places(area) ?? 0) > 0],
  [/^(\d+) lĩnh vực giảm bậc$/, (o, area) => (o.places(area) ?? 0) < 0],
  [/^(\d+) lĩnh vực giữ nguyên bậc$/, (o, area) => o.places(area) === 0],
  [/^(\d+) lĩnh vực không so sánh thứ bậc$/, (o, area) => o.gained(area) !== null && o.places(area) === null],
  [/^(\d+) lĩnh vực tăng điểm$/, (o, area) => o.way(o.gained(area)) === 1],
  [/^(\d+) lĩnh vực giảm điểm$/, (o, area) => o.way(o.gained(area)) === -1],
  [/^(\d+) lĩnh vực giữ nguyên điểm$/, (o, area) => o.way(o.gained(area)) === 0],
  [/^(\d+) lĩnh vực không so sánh với năm \d{4}$/, (o, area) => o.gained(area) === null && isTold(o, area)],
  [/^(\d+) lĩnh vực chưa có điểm$/, (o, area) => !isTold(o, area) && !isOut(o, area)],
  [/^(\d+) lĩnh vực không đánh giá$/, (o, area) => !isTold(o, area) && isOut(o, area)],
  [/^(\d+) lĩnh vực đạt từ \d+% điểm tối đa trở lên$/, (o, area) => o.reaches(area) === true],
  [/^(\d+) lĩnh vực đạt dưới \d+% điểm tối đa$/, (o, area) => o.reaches(area) === false],
  [/^(\d+) lĩnh vực không tính tỷ lệ điểm$/, (o, area) => isTold(o, area) && o.reaches(area) === null],
];

/** Every part is right, none counts nothing, and together they count every area of `all`. */
function countsHold(text: string, oracle: Oracle, all: readonly Criterion[]): boolean {
  const left = new Set(all);
  for (const part of text.split(/, (?=\d)| và (?=\d)/)) {
    const found = COUNTED.find(([pattern]) => pattern.test(part));
    const shown = found?.[0].exec(part)?.[1];
    if (found === undefined || shown === undefined) return false;
    const counted = oracle.now.areas.filter((area) => found[1](oracle, area));
    if (counted.length === 0 || shown !== count(counted.length)) return false;
    for (const area of counted) left.delete(area);
  }
  return left.size === 0;
}

export const COUNTS: readonly Rule[] = [
  rule(
    "Trong (?<areas>\\d+) lĩnh vực theo bộ tiêu chí, có (?<first>[^;]+?)(?:; có (?<second>[^;]+?))?(?: so với năm (?<base>\\d{4}))?, cụ thể:",
    ({ areas, first = "", second, base }, oracle) =>
      areas === count(oracle.now.areas.length) &&
      (base === undefined || Number(base) === oracle.year - 1) &&
      countsHold(first, oracle, oracle.now.areas) &&
      (second === undefined ||
        countsHold(
          second,
          oracle,
          oracle.now.areas.filter((area) => oracle.gained(area) !== null),
        )),
  ),
];

/** What a heading's list holds. */
export const LISTS: readonly (readonly [RegExp, string, (oracle: Oracle, area: Criterion) => boolean])[] = [
  [/^Các lĩnh vực tăng bậc$/, "rank", (o, area) => (o.places(area) ?? 0) > 0],
  [/^Các lĩnh vực giảm bậc$/, "rank", (o, area) => (o.places(area) ?? 0) < 0],
  [/^Các lĩnh vực giữ nguyên bậc$/, "rank", (o, area) => o.places(area) === 0],
  [/^Các lĩnh vực tăng điểm$/, "score", (o, area) => o.way(o.gained(area)) === 1],
  [/^Các lĩnh vực giảm điểm$/, "score", (o, area) => o.way(o.gained(area)) === -1],
  [/^Các lĩnh vực giữ nguyên điểm$/, "score", (o, area) => o.way(o.gained(area)) === 0],
  [
    /^Các lĩnh vực không so sánh thứ bậc$/,
    "apart",
    (o, area) => o.places(area) === null && o.gained(area) !== null,
  ],
  [
    /^Các lĩnh vực không so sánh với năm \d{4}$/,
    "single",
    (o, area) => o.gained(area) === null && isTold(o, area),
  ],
  [/^Các lĩnh vực chưa có điểm năm \d{4}$/, "none", (o, area) => !isTold(o, area) && !isOut(o, area)],
  [/^Các lĩnh vực không đánh giá năm \d{4}$/, "none", (o, area) => !isTold(o, area) && isOut(o, area)],
];

function lineOf(oracle: Oracle, name: string): Criterion | undefined {
  const area = oracle.area(name);
  if (area === undefined || oracle.told.includes(name)) return undefined;
  const list = LISTS.find(([pattern]) => pattern.test(oracle.list));
  if (oracle.list !== "" && list?.[2](oracle, area) !== true) return undefined;
  oracle.told.push(name);
  return area;
}

const AREA = "(?<area>[^:]+?): ";
const RANKED = `Xếp thứ (?<rank>${RANK})(?: (?<peers>${PEERS}))?(?<tie>${TIE}), đạt `;

function rankedArea({ rank = "", peers, tie = "" }: Groups, oracle: Oracle, area: Criterion): boolean {
  return (
    oracle.isRank(rank, oracle.now, area) &&
    (peers === undefined || oracle.isPeers(peers)) &&
    oracle.isTie(tie, area)
  );
}

function areaBase(groups: Groups, oracle: Oracle, area: Criterion): boolean {
  const { base, again, baseRank, basePeers, baseResult } = groups;
  const earlier = oracle.before(area);
  if (oracle.then === null || earlier === undefined || Number(base) !== oracle.year - 1) return false;
  if (again === undefined) return true;
  return (
    again === base &&
    (baseRank === undefined || oracle.isRank(baseRank, oracle.then, earlier)) &&
    (basePeers === undefined || oracle.isPeers(basePeers)) &&
    oracle.isResult(baseResult ?? "", oracle.then, earlier)
  );
}

export const AREAS: readonly Rule[] = [
  rule(
    `${AREA}${RANKED}(?<result>${RESULT}) điểm, (?:(?<rankMove>${MOVE}), )?(?<scoreMove>${MOVE}) so với năm (?<base>\\d{4})` +
      `(?: \\(năm (?<again>\\d{4}) (?:xếp thứ (?<baseRank>${RANK}) (?<basePeers>${PEERS}), )?đạt (?<baseResult>${RESULT}) điểm\\))?\\.`,
    (groups, oracle) => {
      const area = lineOf(oracle, groups["area"] ?? "");
      const { rankMove, scoreMove = "", result = "" } = groups;
      if (area === undefined) return false;
      const moves = rankMove === undefined ? oracle.places(area) === null : oracle.isRankMove(rankMove, area);
      return (
        rankedArea(groups, oracle, area) &&
        oracle.isResult(result, oracle.now, area) &&
        moves &&
        oracle.isScoreMove(scoreMove, area) &&
        areaBase(groups, oracle, area)
      );
    },
  ),
  rule(
    `${AREA}Đạt (?<result>${RESULT}) điểm, (?<scoreMove>${MOVE}) so với năm (?<base>\\d{4}) \\(năm (?<again>\\d{4}) đạt (?<baseResult>${RESULT}) điểm\\)\\.`,
    (groups, oracle) => {
      const area = lineOf(oracle, groups["area"] ?? "");
      return (
        area !== undefined &&
        oracle.now.place(area) === null &&
        oracle.isResult(groups["result"] ?? "", oracle.now, area) &&
        oracle.isScoreMove(groups["scoreMove"] ?? "", area) &&
        areaBase(groups, oracle, area)
      );
    },
  ),
  rule(`${AREA}${RANKED}(?<result>${RESULT}) điểm(?<share>${SHARE})\\.`, (groups, oracle) => {
    const area = lineOf(oracle, groups["area"] ?? "");
    return (
      area !== undefined &&
      oracle.gained(area) === null &&
      rankedArea(groups, oracle, area) &&
      oracle.isResult(groups["result"] ?? "", oracle.now, area) &&
      oracle.isShare(groups["share"] ?? "", area)
    );
  }),
  rule(`${AREA}Đạt (?<result>${RESULT}) điểm(?<share>${SHARE})\\.`, (groups, oracle) => {
    const area = lineOf(oracle, groups["area"] ?? "");
    return (
      area !== undefined &&
      oracle.gained(area) === null &&
      oracle.now.place(area) === null &&
      oracle.isResult(groups["result"] ?? "", oracle.now, area) &&
      oracle.isShare(groups["share"] ?? "", area)
    );
  }),
  rule(`${AREA}Đạt (?<percent>[\\d,]+%)\\.`, (groups, oracle) => {
    const area = lineOf(oracle, groups["area"] ?? "");
    return (
      area !== undefined &&
      oracle.now.score(area) === null &&
      groups["percent"] === oracle.shareText(oracle.now, area)
    );
  }),
  rule(`${AREA}(?<state>chưa có điểm|không đánh giá) năm (?<year>\\d{4})\\.`, (groups, oracle) => {
    const area = lineOf(oracle, groups["area"] ?? "");
    if (area === undefined || isTold(oracle, area) || Number(groups["year"]) !== oracle.year) return false;
    return isOut(oracle, area) === (groups["state"] === "không đánh giá");
  }),
  rule(`${AREA}(?<score>−?[\\d,]+) điểm, tính ngoài thang điểm\\.`, (groups, oracle) => {
    const node = oracle.now.node(groups["area"] ?? "");
    const score = node === undefined ? null : oracle.now.score(node);
    // Under a heading about areas it would be read as one of them.
    return (
      oracle.list === "" &&
      node?.kind !== "scored" &&
      score !== null &&
      score !== 0 &&
      groups["score"] === points(score)
    );
  }),
];
