/** The total: rank, score, changes; of percentages too. */
import {
  DECISION,
  decided,
  isPercentBook,
  MOVE,
  PEERS,
  percentMove,
  RANK,
  RESULT,
  rule,
  SHARE,
  TIE,
  type Groups,
  type Rule,
} from "./rule";
import { count, points } from "../derived";
import type { Oracle } from "../oracle";

const TOTAL = `${DECISION}(?<who>.+?) xếp thứ (?<rank>${RANK}) (?<peers>${PEERS})(?<tie>${TIE}); đạt `;

function standing(groups: Groups, oracle: Oracle): boolean {
  const { who, rank = "", peers, tie = "" } = groups;
  return (
    decided(groups, oracle) &&
    who === oracle.issuer &&
    oracle.isRank(rank, oracle.now, oracle.total) &&
    oracle.isPeers(peers) &&
    oracle.isTie(tie, oracle.total)
  );
}

/** The changes of the total: of the rank only where it moved or cannot be told. */
function totalMoves(text: string, oracle: Oracle, isFigure: (text: string) => boolean): boolean {
  const places = oracle.places(oracle.total);
  const parts = text.split(", ");
  if (places === 0 || places === null) return parts.length === 1 && isFigure(parts[0] ?? "");
  return parts.length === 2 && oracle.isRankMove(parts[0] ?? "", oracle.total) && isFigure(parts[1] ?? "");
}

/** Units with a total, and what it is. */
function scoredUnits({ now }: Oracle): readonly (readonly [string, number])[] {
  const total = now.node("");
  return now.assessment.units.flatMap(({ index, name }) => {
    const score =
      total === undefined || now.computedRank(total, index) === null ? null : now.score(total, index);
    return score === null ? [] : [[name, score] as const];
  });
}

const GROUP: readonly Rule[] = [
  rule(
    "Điểm trung bình của (?<count>\\d+) (?<peers>[\\p{L}, ]+?) là (?<mean>[\\d,]+) điểm; (?<who>.+?) (?:(?<way>cao|thấp) hơn mức trung bình (?<gap>[\\d,]+) điểm|đạt bằng mức trung bình)\\.",
    ({ count: number, peers, mean, who, way, gap }, oracle) => {
      const scores = scoredUnits(oracle).map(([, score]) => score);
      const sum = scores.reduce((all, score) => all + score, 0);
      const own = oracle.now.score(oracle.total) ?? 0;
      const above = Math.round((own * scores.length - sum) / scores.length);
      return (
        scores.length >= 3 &&
        !isPercentBook(oracle) &&
        number === count(scores.length) &&
        oracle.isPeers(peers) &&
        oracle.isWho(who) &&
        mean === points(Math.round(sum / scores.length)) &&
        (way === undefined
          ? points(Math.abs(above)) === "0"
          : gap === points(Math.abs(above)) && above > 0 === (way === "cao"))
      );
    },
  ),
  rule(
    "Cao nhất là (?<best>.+?) \\((?<bestScore>[\\d,]+) điểm\\), thấp nhất là (?<last>.+?) \\((?<lastScore>−?[\\d,]+) điểm\\), chênh lệch (?<gap>[\\d,]+) điểm\\.",
    ({ best, bestScore, last, lastScore, gap }, oracle) => {
      const sorted = [...scoredUnits(oracle)].sort(([, a], [, b]) => b - a);
      const [first, second] = sorted;
      const end = sorted.at(-1);
      if (first === undefined || second === undefined || end === undefined) return false;
      return (
        first[1] > second[1] &&
        (sorted.at(-2)?.[1] ?? 0) > end[1] &&
        first[0].toLowerCase() === best?.toLowerCase() &&
        end[0].toLowerCase() === last?.toLowerCase() &&
        bestScore === points(first[1]) &&
        lastScore === points(end[1]) &&
        gap === points(first[1] - end[1])
      );
    },
  ),
];

export const TOTALS: readonly Rule[] = [
  ...GROUP,
  rule(
    `${TOTAL}(?<result>${RESULT}) điểm; (?<moves>${MOVE}(?:, ${MOVE})?) so với năm (?<base>\\d{4}) ` +
      `\\(năm (?<again>\\d{4}) xếp thứ (?<baseRank>${RANK}) (?<basePeers>${PEERS}); đạt (?<baseResult>${RESULT}) điểm\\)\\.`,
    (groups, oracle) => {
      const { result = "", moves = "", base, again, baseRank = "", basePeers, baseResult = "" } = groups;
      const { then, total } = oracle;
      const earlier = oracle.before(total);
      if (then === null || earlier === undefined) return false;
      const same = then.max(earlier) === oracle.now.max(total);
      return (
        standing(groups, oracle) &&
        oracle.isResult(result, oracle.now, total) &&
        totalMoves(moves, oracle, (text) => oracle.isScoreMove(text, total)) &&
        base === again &&
        Number(base) === oracle.year - 1 &&
        oracle.isRank(baseRank, then, earlier) &&
        oracle.isPeers(basePeers) &&
        oracle.isResult(baseResult, then, earlier, !same)
      );
    },
  ),
  rule(
    `${TOTAL}(?<percent>[\\d,]+%); (?<moves>${MOVE}(?:, ${MOVE})?) so với năm (?<base>\\d{4}) ` +
      `\\(năm (?<again>\\d{4}) xếp thứ (?<baseRank>${RANK}) (?<basePeers>${PEERS}); đạt (?<basePercent>[\\d,]+%)\\)\\.`,
    (groups, oracle) => {
      const { percent: shown, moves = "", base, again, baseRank = "", basePeers, basePercent } = groups;
      const { then, total } = oracle;
      const earlier = oracle.before(total);
      if (then === null || earlier === undefined) return false;
      return (
        standing(groups, oracle) &&
        shown === oracle.shareText(oracle.now, total) &&
        totalMoves(moves, oracle, (text) => percentMove(text, oracle, total)) &&
        base === again &&
        Number(base) === oracle.year - 1 &&
        oracle.isRank(baseRank, then, earlier) &&
        oracle.isPeers(basePeers) &&
        basePercent === oracle.shareText(then, earlier)
      );
    },
  ),
  rule(
    `${TOTAL}(?<percent>[\\d,]+%)\\.`,
    (groups, oracle) =>
      standing(groups, oracle) && groups["percent"] === oracle.shareText(oracle.now, oracle.total),
  ),
  rule(
    `${TOTAL}(?<result>${RESULT}) điểm(?<share>${SHARE})\\.`,
    (groups, oracle) =>
      standing(groups, oracle) &&
      !isPercentBook(oracle) &&
      oracle.isResult(groups["result"] ?? "", oracle.now, oracle.total) &&
      oracle.isShare(groups["share"] ?? "", oracle.total),
  ),
  rule(
    `Năm (?<base>\\d{4}), (?<who>.+?) không có trong danh sách được đánh giá nên không so sánh\\.`,
    (groups, oracle) => {
      return Number(groups["base"]) === oracle.year - 1 && oracle.then !== null && oracle.then.index < 0;
    },
  ),
  rule(`Năm (?<base>\\d{4}), (?<who>.+?) chưa có tổng điểm nên không so sánh\\.`, (groups, oracle) => {
    const { then } = oracle;
    return (
      Number(groups["base"]) === oracle.year - 1 && then !== null && then.index >= 0 && totalOf(then) === null
    );
  }),
  rule(
    `Năm (?<year>\\d{4}), (?<who>.+?) chưa có tổng điểm Chỉ số CCHC để xếp hạng\\.`,
    (groups, oracle) =>
      Number(groups["year"]) === oracle.year &&
      oracle.isWho(groups["who"]) &&
      oracle.now.computedRank(oracle.total) === null,
  ),
];

function totalOf(of: Oracle["now"]): number | null {
  const node = of.node("");
  return node === undefined ? null : of.score(node);
}
