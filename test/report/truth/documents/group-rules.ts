/** Every sentence of a group's report, with what must be true of it. */
import type { Told } from "../walk";
import type { GroupFacts } from "./group-facts";
import { bare, count, hundredths, minus, order, pointsText, type Fraction, type Row } from "./group-facts";
import { isIdle, shownOf, thenNames } from "./group-words";

type Rule = Told<GroupFacts>;
const NAME = "[\\p{L}][\\p{L} ,]*?";
const FIGURE = "[\\d.,]*\\d(?:%| điểm phần trăm| điểm)";
const MOVE = "(?:(?:tăng|giảm) [\\d.,]*\\d (?:điểm phần trăm|điểm)|giữ nguyên (?:điểm|tỷ lệ))";

function rule(pattern: string, holds: Rule["holds"]): Rule {
  return { pattern: new RegExp(pattern, "uy"), holds };
}

/** "A, B và C", or "12 đơn vị". */
function isNames(text: string | undefined, names: readonly string[], facts: GroupFacts): boolean {
  if (names.length > 8) return text === `${count(names.length)} đơn vị`;
  const told = names.map((name) => facts.words(name));
  return (
    text === [told.slice(0, -1).join(", "), told.at(-1) ?? ""].filter((part) => part !== "").join(" và ")
  );
}

function isDecided({ number, date, by }: Readonly<Record<string, string>>, { now }: GroupFacts): boolean {
  const { decision } = now.assessment;
  return decision === null
    ? number === "[số quyết định]" && date === "[ngày ban hành]" && by === "[cơ quan ban hành quyết định]"
    : number === decision.number && date === decision.date && by === decision.issuer;
}

/** The items "A (…); B (…)" of a list. */
function items(list: string | undefined): readonly string[] {
  return (list ?? "").split("; ");
}

function rowOf(facts: GroupFacts, words: string): Row | undefined {
  return facts.now.rows.find(({ name }) => facts.words(name) === words);
}

/** True where every listed unit says what is true, and nobody left out is as far or farther than one listed. */
function isFront(
  list: string | undefined,
  facts: GroupFacts,
  key: (row: Row) => Fraction | number | null,
  item: RegExp,
  says: (row: Row, groups: Readonly<Record<string, string>>) => boolean,
): boolean {
  const told = items(list).map((text) => item.exec(text));
  const rows = told.map((match) => rowOf(facts, match?.groups?.["unit"] ?? ""));
  const size = (row: Row): Fraction => {
    const value = key(row);
    return typeof value === "number" ? { n: BigInt(value), d: 1n } : (value ?? { n: 0n, d: 1n });
  };
  const listed = rows.filter((row) => row !== undefined);
  if (listed.length !== told.length || listed.length > 5 || new Set(listed).size !== listed.length)
    return false;
  const left = facts.now.rows.filter((row) => !listed.includes(row) && key(row) !== null);
  return listed.every(
    (row, at) =>
      says(row, told[at]?.groups ?? {}) && left.every((other) => order(size(row), size(other)) > 0),
  );
}

const PLACE =
  /^(?<unit>.+) \(thứ (?<rank>\d+)(?: \[theo điểm số là thứ (?<computed>\d+), đề nghị đối chiếu\])?, (?<result>[^()]+)\)$/u;
function isPlace(facts: GroupFacts) {
  return (row: Row, { rank, computed, result }: Readonly<Record<string, string>>): boolean =>
    row.place !== null &&
    rank === count(row.place.rank) &&
    (row.place.computed === null ? computed === undefined : computed === count(row.place.computed)) &&
    result === facts.now.text(facts.now.value(row));
}

const MOVED =
  /^(?<unit>.+) \((?<way>tăng|giảm) (?<places>\d+) bậc, từ thứ (?<from>\d+)(?:\/(?<fromOf>\d+))? (?:lên|xuống) thứ (?<to>\d+)(?:\/(?<toOf>\d+))?\)$/u;
function movers(sign: 1 | -1): Rule["holds"] {
  return ({ list }, facts) =>
    isFront(
      list,
      facts,
      ({ name }) => sign * (facts.places(name) ?? 0),
      MOVED,
      ({ name, place }, { way, places, from, fromOf, to, toOf }) => {
        const moved = facts.places(name) ?? 0;
        const base = facts.then?.rows.find((row) => row.name === name)?.place;
        const apart = place?.of !== base?.of;
        return (
          sign * moved > 0 &&
          way === (moved > 0 ? "tăng" : "giảm") &&
          places === count(Math.abs(moved)) &&
          from === count(base?.rank ?? 0) &&
          to === count(place?.rank ?? 0) &&
          (apart
            ? fromOf === shownOf(base) && toOf === shownOf(place)
            : fromOf === undefined && toOf === undefined)
        );
      },
    );
}

function gainers(sign: 1 | -1): Rule["holds"] {
  return ({ list, what }, facts) =>
    what === (facts.both?.now.by === "percent" ? "tỷ lệ điểm" : "điểm") &&
    isFront(
      list,
      facts,
      ({ name }) => {
        const gained = facts.gained(name);
        return gained === null ? null : { n: BigInt(sign) * gained.n, d: gained.d };
      },
      new RegExp(`^(?<unit>.+) \\((?<change>${MOVE})\\)$`, "u"),
      ({ name }, { change }) => {
        const gained = facts.gained(name);
        return (
          gained !== null &&
          facts.both !== null &&
          facts.both.now.way(gained) === sign &&
          change === facts.both.now.change(gained)
        );
      },
    );
}

/** Areas with their figures: exactly these, in this order. */
function isAreas(
  list: string | undefined,
  wanted: readonly (readonly [name: string, figure: string])[],
  between: (name: string, figure: string) => string,
): boolean {
  return wanted.length > 0 && list === wanted.map(([name, figure]) => between(name, figure)).join("; ");
}

function changed(sign: 1 | -1): Rule["holds"] {
  return ({ list, base }, facts) => {
    const areas = facts.now.areas
      .map((area) => ({ name: bare(area.name), change: facts.areaChange(area) }))
      .flatMap(({ name, change }) => (change === null ? [] : [{ name, change }]))
      .filter(({ change }) => /[1-9]/.test(hundredths(change)) && (change.n > 0n ? 1 : -1) === sign)
      .sort((a, b) => sign * order(b.change, a.change));
    const word = sign > 0 ? "tăng" : "giảm";
    return (
      Number(base) === facts.year - 1 &&
      isAreas(
        list,
        areas.map(({ name, change }) => [name, hundredths(change)] as const),
        (name, figure) => `${name} (${word} ${figure} điểm phần trăm)`,
      )
    );
  };
}

export const GROUP_RULES: readonly Rule[] = [
  rule(
    "Ngày (?<date>.+?) (?<by>\\[cơ quan ban hành quyết định\\]|UBND tỉnh Bắc Kạn) ban hành Quyết định số (?<number>.+?) về phê duyệt kết quả Chỉ số cải cách hành chính \\(CCHC\\) của .+? năm (?<year>\\d{4}).*? báo cáo tổng hợp kết quả như sau:",
    (groups, facts) => isDecided(groups, facts) && Number(groups["year"]) === facts.year,
  ),
  rule(
    `Chỉ số CCHC bình quân của (?<count>\\d+) (?<peers>${NAME}) là (?<mean>${FIGURE})(?:(?<plain>\\.(?! Thang))|, (?<change>${MOVE}) so với năm (?<base>\\d+) \\(năm (?<again>\\d+): (?<before>${FIGURE}), (?<baseCount>\\d+) ${NAME}\\)\\.|\\. Thang điểm năm \\d+ khác năm (?<other>\\d+) nên không so sánh mức bình quân giữa hai năm\\.| \\(đạt (?<share>[\\d,]+%) điểm tối đa, (?<shareChange>${MOVE}) so với năm (?<apart>\\d+); thang điểm hai năm khác nhau nên so sánh theo tỷ lệ điểm\\)\\.)(?<mark> \\[bảng chỉ có (?<known>\\d+) trong số các đơn vị được xếp hạng[^\\]]*\\])?`,
    (groups, facts) => {
      const { now, then, both } = facts;
      if (now.rows.length < 2 || groups["count"] !== count(now.rows.length)) return false;
      if (!facts.isPeers(groups["peers"]) || groups["mean"] !== now.text(now.mean)) return false;
      if ((groups["mark"] !== undefined) !== facts.isPartial) return false;
      const before = facts.year - 1;
      if (groups["plain"] !== undefined) return then === null || then.rows.length === 0;
      if (groups["other"] !== undefined) return both === null && Number(groups["other"]) === before;
      if (both === null) return false;
      const change = both.now.change(minus(both.now.mean, both.then.mean));
      if (groups["share"] !== undefined) {
        return (
          both.apart &&
          groups["share"] === both.now.text(both.now.mean) &&
          groups["shareChange"] === change &&
          Number(groups["apart"]) === before
        );
      }
      return (
        !both.apart &&
        groups["change"] === change &&
        Number(groups["base"]) === before &&
        groups["again"] === groups["base"] &&
        groups["before"] === both.then.text(both.then.mean) &&
        groups["baseCount"] === count(both.then.rows.length)
      );
    },
  ),
  rule(
    "Có (?<above>\\d+) đơn vị từ mức bình quân trở lên, (?<below>\\d+) đơn vị dưới mức bình quân\\.",
    ({ above, below }, { now }) => {
      const under = now.rows.filter((row) => order(now.value(row), now.mean) < 0).length;
      return under > 0 && below === count(under) && above === count(now.rows.length - under);
    },
  ),
  rule(
    `Cao nhất là (?<best>.+?) \\((?<bestScore>${FIGURE})\\), thấp nhất là (?<last>.+?) \\((?<lastScore>−?${FIGURE})\\), chênh lệch (?<gap>${FIGURE})\\.(?: Mức chênh lệch này (?<way>thu hẹp|tăng thêm) (?<moved>${FIGURE}) so với năm (?<base>\\d+) \\((?<baseGap>${FIGURE})\\)\\.)?`,
    (groups, facts) => {
      const { now, both } = facts;
      const sorted = [...now.rows].sort((a, b) => order(now.value(b), now.value(a)));
      const [first, final] = [sorted[0], sorted.at(-1)];
      if (first === undefined || final === undefined) return false;
      const level = (with_: Row) =>
        now.rows.filter((row) => order(now.value(row), now.value(with_)) === 0).map(({ name }) => name);
      const gap = minus(now.value(first), now.value(final));
      const spread =
        both === null || both.apart || both.then.rows.length < 2
          ? null
          : both.then.rows.map((row) => both.then.value(row)).sort(order);
      const [low, high] = [spread?.[0], spread?.at(-1)];
      const moved = low === undefined || high === undefined ? null : minus(gap, minus(high, low));
      const way = moved === null ? 0 : now.way(moved);
      const baseWay = low === undefined || high === undefined ? 0 : now.way(minus(high, low));
      return (
        isNames(groups["best"], level(first), facts) &&
        isNames(groups["last"], level(final), facts) &&
        groups["bestScore"] === now.text(now.value(first)) &&
        groups["lastScore"] === now.text(now.value(final)) &&
        groups["gap"] === now.gapText(gap) &&
        (moved === null || way === 0 || baseWay === 0 || low === undefined || high === undefined
          ? groups["way"] === undefined
          : groups["way"] === (way < 0 ? "thu hẹp" : "tăng thêm") &&
            groups["moved"] === now.gapText(moved) &&
            groups["baseGap"] === now.gapText(minus(high, low)))
      );
    },
  ),
  rule("\\[tổng điểm âm hoặc cao hơn điểm tối đa, đề nghị kiểm tra: (?<units>.+)\\]$", ({ units }, facts) => {
    const { criteria } = facts.now.assessment;
    const bonuses = (criteria[0]?.children ?? []).filter(({ kind }) => kind === "bonus");
    const bonus = ({ index }: Row): number =>
      bonuses.reduce(
        (all, node) => all + Math.max(0, facts.now.assessment.scores.points(node.index, index) ?? 0),
        0,
      );
    const odd = facts.now.rows.filter(
      (row) =>
        row.score < 0 || (row.max !== null && row.score <= 2 * row.max && row.score > row.max + bonus(row)),
    );
    return isNames(
      units,
      odd.map(({ name }) => name),
      facts,
    );
  }),
  rule("Chưa có tổng điểm: (?<units>.+?)\\.$", ({ units }, facts) =>
    isNames(units, facts.now.without, facts),
  ),
  rule("Dẫn đầu: (?<list>.+)\\.$", ({ list }, facts) =>
    isFront(list, facts, ({ place }) => -(place?.rank ?? 1e9), PLACE, isPlace(facts)),
  ),
  rule("Cuối bảng: (?<list>.+)\\.$", ({ list }, facts) =>
    isFront(list, facts, ({ place }) => place?.rank ?? 1e9, PLACE, isPlace(facts)),
  ),
  rule("\\[mức xếp loại của cấp quốc gia, đề nghị đối chiếu với quy định của tỉnh\\]", () => true),
  rule("Xếp loại (?<class>\\p{L}+): (?<units>.+)\\.$", ({ class: grade, units }, facts) => {
    const { now } = facts;
    const named = [...now.rows]
      .sort((a, b) => order(now.value(b), now.value(a)) || a.index - b.index)
      .filter(({ share, score }) => share !== null && score >= 0 && facts.grade(share) === grade)
      .map(({ name }) => name);
    return named.length > 0 && isNames(units, named, facts);
  }),
  rule("So với năm (?<base>\\d+): (?<list>[^.]+)\\.", ({ base, list }, facts) => {
    const { both } = facts;
    if (both === null || Number(base) !== facts.year - 1) return false;
    const ways = both.now.rows.flatMap(({ name }) => {
      const gained = facts.gained(name);
      return gained === null ? [] : [both.now.way(gained)];
    });
    const what = both.now.by === "points" ? "điểm" : "tỷ lệ điểm";
    const part = (way: number, word: string): readonly string[] => {
      const number = ways.filter((each) => each === way).length;
      return number === 0 ? [] : [`${count(number)} đơn vị ${word} ${what}`];
    };
    return list === [...part(1, "tăng"), ...part(-1, "giảm"), ...part(0, "giữ nguyên")].join(", ");
  }),
  rule("Tăng nhiều bậc nhất: (?<list>.+)\\.$", movers(1)),
  rule("Giảm nhiều bậc nhất: (?<list>.+)\\.$", movers(-1)),
  rule("Tăng (?<what>tỷ lệ điểm|điểm) nhiều nhất: (?<list>.+)\\.$", gainers(1)),
  rule("Giảm (?<what>tỷ lệ điểm|điểm) nhiều nhất: (?<list>.+)\\.$", gainers(-1)),
  rule("Không có số liệu năm (?<base>\\d+) để so sánh: (?<units>.+)\\.$", ({ base, units }, facts) => {
    const { now, then } = facts;
    const apart = [...now.rows]
      .sort((a, b) => order(now.value(b), now.value(a)) || a.index - b.index)
      .filter(({ name }) => !new Set(thenNames(then)).has(name))
      .map(({ name }) => name);
    return Number(base) === facts.year - 1 && apart.length > 0 && isNames(units, apart, facts);
  }),
  rule(
    "Các lĩnh vực có tỷ lệ điểm bình quân thấp hơn tỷ lệ chung của khối \\((?<whole>[\\d,]+%)\\), kéo giảm kết quả chung: (?<list>.+)\\.$",
    ({ whole, list }, facts) => {
      const total = facts.now.assessment.criteria[0];
      const share = total === undefined ? null : facts.now.share(total);
      return (
        share !== null &&
        whole === `${hundredths(share)}%` &&
        isAreas(
          list,
          facts.pulling.map((name) => {
            const area = facts.now.area(name);
            const own = area === undefined ? null : facts.now.share(area);
            return [name, own === null ? "" : hundredths(own)] as const;
          }),
          (name, figure) => `${name} đạt ${figure}%`,
        )
      );
    },
  ),
  rule("Lĩnh vực có điểm bị trừ bình quân mỗi đơn vị nhiều nhất: (?<list>.+)\\.$", ({ list }, facts) => {
    const losers = facts.now.areas
      .flatMap((area) => {
        const lost = facts.now.lost(area);
        return lost === null || lost.n <= 0n || pointsText(lost) === "0"
          ? []
          : [{ name: bare(area.name), lost }];
      })
      .sort((a, b) => order(b.lost, a.lost))
      .slice(0, 3);
    return isAreas(
      list,
      losers.map(({ name, lost }) => [name, pointsText(lost)] as const),
      (name, figure) => `${name} (${figure} điểm)`,
    );
  }),
  rule("Lĩnh vực có tỷ lệ điểm bình quân tăng so với năm (?<base>\\d+): (?<list>.+)\\.$", changed(1)),
  rule("Lĩnh vực có tỷ lệ điểm bình quân giảm so với năm (?<base>\\d+): (?<list>.+)\\.$", changed(-1)),
  rule("Các tiêu chí, tiêu chí thành phần có điểm bị trừ bình quân mỗi đơn vị nhiều nhất:", (_, facts) =>
    facts.now.leaves.some((leaf) => (facts.now.lost(leaf)?.n ?? 0n) > 0n),
  ),
  rule(
    "(?<leaf>.+?) \\(thuộc (?<area>.+?)\\): bình quân bị trừ (?<lost>[\\d,]+)(?:/(?<max>[\\d,]+))? điểm; (?<count>\\d+)/(?<all>\\d+) đơn vị bị trừ điểm\\.",
    ({ leaf, area, lost, max, count: losing, all }, facts) => {
      const { now } = facts;
      const ranked = now.leaves
        .map((each) => ({ each, lost: now.lost(each) }))
        .sort((a, b) => order(b.lost ?? { n: 0n, d: 1n }, a.lost ?? { n: 0n, d: 1n }))
        .slice(0, 5);
      const found = ranked.find(({ each }) => bare(each.name) === leaf);
      if (found === undefined || found.lost === null) return false;
      const at = now.at(found.each);
      const maxima = new Set(at.map((each) => each.max));
      let node = found.each;
      while (node.level > 1) node = now.assessment.criteria[node.parent] ?? node;
      return (
        bare(node.name) === area &&
        lost === pointsText(found.lost) &&
        max === (maxima.size === 1 ? pointsText({ n: BigInt([...maxima][0] ?? 0), d: 1n }) : undefined) &&
        losing === count(at.filter((each) => each.score < each.max).length) &&
        all === count(at.length)
      );
    },
  ),
  rule(
    "Có (?<count>\\d+)/(?<all>\\d+) tiêu chí, tiêu chí thành phần mọi đơn vị được chấm đều đạt điểm tối đa\\.",
    ({ count: full, all }, facts) =>
      facts.idle.full > 0 && full === count(facts.idle.full) && all === count(facts.now.leaves.length),
  ),
  rule(
    "Có (?<count>\\d+) tiêu chí, tiêu chí thành phần không đơn vị nào đạt điểm(?:: (?<list>.+))?\\.",
    ({ count: number, list }, facts) => isIdle(number, list, facts.idle.zero),
  ),
  rule(
    "Có (?<count>\\d+) tiêu chí, tiêu chí thành phần mọi đơn vị được chấm bằng điểm nhau(?:: (?<list>.+))?\\.",
    ({ count: number, list }, facts) => isIdle(number, list, facts.idle.equal),
  ),
  rule(
    "\\((?:Kết quả từng đơn vị (?:theo lĩnh vực )?nêu tại Phụ lục II? kèm theo|Chi tiết tại Phụ lục kèm theo)\\)",
    () => true,
  ),
  rule("\\[(?:nguyên nhân khách quan, chủ quan|đề xuất, kiến nghị khác)\\]\\.", () => true),
  rule("Đề nghị .+? ban hành kế hoạch khắc phục những tiêu chí bị trừ điểm, [^.]+\\.", () => true),
  rule(
    "Đề nghị các cơ quan được giao theo dõi hướng dẫn, kiểm tra việc khắc phục ở các lĩnh vực: (?<list>.+)\\.$",
    ({ list }, facts) => facts.pulling.length > 0 && list === facts.pulling.join("; "),
  ),
  rule(
    "Khi sửa đổi bộ tiêu chí, đề nghị xem xét (?<count>\\d+) tiêu chí, tiêu chí thành phần không phân biệt được các đơn vị\\.",
    ({ count: number }, { idle }) => number === count(idle.full + idle.zero.length + idle.equal.length),
  ),
  rule(
    "Trên đây là báo cáo tổng hợp kết quả Chỉ số CCHC năm (?<year>\\d+) của .+\\./\\.$",
    ({ year }, facts) => Number(year) === facts.year,
  ),
];
