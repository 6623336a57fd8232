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

export const TOTALS: readonly Rule[] = [
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
