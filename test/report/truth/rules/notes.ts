/** Remarks on a figure, at the detailed level. */
import type { Criterion } from "../../../../src/scorebook/criterion";
import { percent, points } from "../derived";
import type { Oracle } from "../oracle";
import { isPercentBook, percentMove, rule, type Rule } from "./rule";

/** The node that a note is about: the area whose line it stands in, or the total. */
function noted(oracle: Oracle): Criterion {
  return oracle.area(oracle.told.at(-1) ?? "") ?? oracle.total;
}

export const NOTES: readonly Rule[] = [
  rule("(?<way>Dẫn đầu|Đứng cuối) các (?<peers>[\\p{L}, ]+)\\.", ({ way, peers }, oracle) => {
    const place = oracle.now.place(noted(oracle));
    return oracle.isPeers(peers) && place !== null && place.rank === (way === "Dẫn đầu" ? 1 : place.of);
  }),
  rule("Đây là lĩnh vực có điểm (?<way>tăng|giảm) nhiều nhất\\.", ({ way }, oracle) => {
    const own = oracle.gained(noted(oracle)) ?? 0;
    const all = oracle.now.areas.map((area) => oracle.gained(area)).filter((each) => each !== null);
    const beyond = all.filter((each) => (way === "tăng" ? each >= own : each <= own));
    return beyond.length === 1 && (way === "tăng" ? own > 0 : own < 0);
  }),
  rule(
    "Tuy (?<way>tăng|giảm) bậc nhưng tỷ lệ điểm đạt (?<move>(?:tăng|giảm) [\\d,]+ điểm phần trăm)\\.",
    (groups, oracle) => {
      const node = noted(oracle);
      const places = oracle.places(node) ?? 0;
      return (
        (groups["way"] === "tăng" ? places > 0 : places < 0) &&
        percentMove(groups["move"] ?? "", oracle, node)
      );
    },
  ),
  rule(
    "Điểm (?<way>tăng|giảm) là do điểm tối đa (?<maxWay>tăng|giảm) (?<max>[\\d,]+) điểm \\(làm (?:tăng|giảm) (?<from>[\\d,]+) điểm\\); " +
      "kết quả thực hiện (?<own>tăng|giảm) (?<performed>[\\d,]+) điểm, tỷ lệ điểm đạt (?<move>(?:tăng|giảm) [\\d,]+ điểm phần trăm)\\.",
    (groups, oracle) => {
      const parts = splitOf(oracle, noted(oracle));
      if (parts === null) return false;
      const way = (value: number) => (value > 0 ? "tăng" : "giảm");
      return (
        groups["way"] === way(parts.whole) &&
        groups["maxWay"] === way(parts.max) &&
        groups["max"] === points(Math.abs(parts.max)) &&
        groups["from"] === points(Math.abs(parts.fromMax)) &&
        groups["own"] === way(parts.performed) &&
        groups["performed"] === points(Math.abs(parts.performed)) &&
        percentMove(groups["move"] ?? "", oracle, noted(oracle))
      );
    },
  ),
  rule(
    "Trong đó: do điểm tối đa thay đổi (?<from>[^;]+); do kết quả thực hiện (?<performed>[^.]+)\\.",
    (groups, oracle) => {
      const parts = splitOf(oracle, noted(oracle));
      const move = (value: number) =>
        points(Math.abs(value)) === "0"
          ? "giữ nguyên điểm"
          : `${value > 0 ? "tăng" : "giảm"} ${points(Math.abs(value))} điểm`;
      return (
        parts !== null &&
        groups["from"] === move(parts.fromMax) &&
        groups["performed"] === move(parts.performed)
      );
    },
  ),
  rule(
    "Chỉ (?<way>hơn đơn vị xếp sau|kém đơn vị xếp trước) \\((?<other>[^)]+)\\) (?<gap>[\\d,]+) điểm(?<percent> phần trăm)?\\.",
    ({ way, other = "", gap, percent: points_ }, oracle) => {
      const node = noted(oracle);
      const found = oracle.now.assessment.units.find(
        ({ name }) => name.toLowerCase() === other.toLowerCase(),
      );
      const own = oracle.now.score(node);
      const theirs = found === undefined ? null : oracle.now.score(node, found.index);
      if (own === null || theirs === null) return false;
      const difference = way?.startsWith("hơn") === true ? own - theirs : theirs - own;
      const shown =
        points_ === undefined ? points(difference) : percent(difference, 100_000_000).replace("%", "");
      return (points_ !== undefined) === isPercentBook(oracle) && difference > 0 && gap === shown;
    },
  ),
  rule(
    "Điểm làm tròn bằng (?<other>[^;]+); thứ bậc khác nhau do điểm chính xác khác nhau\\.",
    ({ other = "" }, oracle) => {
      const node = noted(oracle);
      const found = oracle.now.assessment.units.find(
        ({ name }) => name.toLowerCase() === other.toLowerCase(),
      );
      const own = oracle.now.score(node);
      const theirs = found === undefined ? null : oracle.now.score(node, found.index);
      return own !== null && theirs !== null && own !== theirs && points(Math.abs(own - theirs)) === "0";
    },
  ),
];

/** Δmax · p₀ and the rest, of a node's change. */
function splitOf(oracle: Oracle, node: Criterion) {
  const earlier = oracle.before(node);
  if (earlier === undefined || oracle.then === null) return null;
  const [a, b] = [oracle.now.score(node), oracle.now.max(node)];
  const [c, d] = [oracle.then.score(earlier), oracle.then.max(earlier)];
  if (a === null || b === null || c === null || d === null || d <= 0) return null;
  const top = BigInt(b - d) * BigInt(c);
  const size = ((top < 0n ? -top : top) * 2n + BigInt(d)) / (2n * BigInt(d));
  const fromMax = Number(top < 0n ? -size : size);
  return { whole: a - c, max: b - d, fromMax, performed: a - c - fromMax };
}
