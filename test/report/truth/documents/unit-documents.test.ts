/** Whatever the book: every sentence of a unit's brief and plan is true by the second derivation. */
import * as fc from "fast-check";
import { analyse } from "../../../../src/analysis/analyse";
import { runText } from "../../../../src/language/runs";
import { composeBrief } from "../../../../src/report/brief/compose";
import type { Block, Report } from "../../../../src/report/document";
import { composePlan } from "../../../../src/report/plan/compose";
import { NOTHING_TYPED } from "../../../../src/report/plan/tasks";
import type { Criterion } from "../../../../src/scorebook/criterion";
import { DEFAULT_SETTINGS } from "../../../../src/scorebook/settings";
import { bare, count, points } from "../derived";
import { bookOf, drawn, YEAR } from "../drawn-books";
import { Oracle } from "../oracle";
import { slips } from "../sentences";
import { TOTALS } from "../rules/total";
import { rule, type Rule } from "../rules/rule";
import { walk } from "../walk";
import { GroupFacts, minus, order, type Row } from "./group-facts";

/** A unit among its group. */
class Subject extends Oracle {
  readonly facts: GroupFacts;

  constructor(book: ReturnType<typeof bookOf>, unit: string) {
    super(book, unit, YEAR, 90);
    this.facts = new GroupFacts(book, YEAR);
  }

  get row(): Row | undefined {
    return this.facts.now.rows.find(({ name }) => name === this.unit);
  }

  /** The leaves that lost points, as three decimals show them. */
  get leaves(): readonly { readonly leaf: Criterion; readonly area: Criterion; readonly lost: number }[] {
    const { criteria } = this.now.assessment;
    return criteria.flatMap((leaf) => {
      if (leaf.level === 0 || leaf.children.length > 0 || leaf.kind === "bonus") return [];
      const score = this.now.score(leaf);
      const max = leaf.kind === "penalty" ? 0 : this.now.max(leaf);
      if (score === null || max === null || points(max - score) === "0" || max <= score) return [];
      let area = leaf;
      while (area.level > 1) area = criteria[area.parent] ?? area;
      return [{ leaf, area, lost: max - score }];
    });
  }
}

const asSubject = (oracle: Oracle): Subject => {
  if (!(oracle instanceof Subject)) throw new Error("asked of a unit among its group");
  return oracle;
};

/** The unit with the nearest higher or lower figure, and what lies between. */
function next(subject: Subject, way: 1 | -1): { readonly name: string; readonly gap: string } | null {
  const { facts, row } = subject;
  if (row === undefined) return null;
  const { now } = facts;
  const gaps = now.rows
    .map((other) => ({ other, gap: minus(now.value(other), now.value(row)) }))
    .filter(({ gap }) => (gap.n > 0n ? 1 : gap.n < 0n ? -1 : 0) === way)
    .sort((a, b) => way * order(a.gap, b.gap));
  const [first] = gaps;
  return first === undefined ? null : { name: facts.words(first.other.name), gap: now.gapText(first.gap) };
}

function isBeside(name: string | undefined, gap: string | undefined, way: 1 | -1, subject: Subject): boolean {
  const wanted = next(subject, way);
  if (wanted === null || gap !== wanted.gap) return false;
  // Of several level with each other any one is next.
  const { now } = subject.facts;
  const named = now.rows.find((row) => subject.facts.words(row.name) === name);
  const own = subject.row;
  if (named === undefined || own === undefined) return false;
  return now.gapText(minus(now.value(named), now.value(own))) === gap;
}

/** The one area that is first by a key; null where two are level or none counts. */
function single(areas: readonly Criterion[], key: (area: Criterion) => number | null): Criterion | null {
  const keyed = areas.flatMap((area) => {
    const value = key(area);
    return value === null ? [] : [{ area, value }];
  });
  const best = Math.max(...keyed.map(({ value }) => value));
  const first = keyed.filter(({ value }) => value === best);
  return first.length === 1 ? (first[0]?.area ?? null) : null;
}

function isFact(fact: string, area: Criterion, subject: Subject): boolean {
  const { now } = subject;
  const lowest = /^tỷ lệ điểm đạt thấp nhất trong các lĩnh vực \((.+)\)$/.exec(fact);
  if (lowest !== null) {
    const found = single(now.areas, (each) => {
      const text = subject.shareText(now, each);
      const [score, max] = [now.score(each), now.max(each)];
      if (text === null) return null;
      return score === null || max === null ? -(now.printedPercent(each) ?? 0) / 10_000 : -score / max;
    });
    return found === area && lowest[1] === subject.shareText(now, area);
  }
  const fall =
    /^giảm điểm nhiều nhất so với năm (\d+) \(giảm ([\d,]+) điểm(?:; trong đó do điểm tối đa: (.+?); do kết quả thực hiện: (.+?))?\)$/.exec(
      fact,
    );
  if (fall !== null) {
    const gained = subject.gained(area);
    const found = single(now.areas, (each) => {
      const own = subject.gained(each);
      return own === null || points(own) === "0" || own > 0 ? null : -own;
    });
    const split = (text: string | undefined): number => {
      const [, way, size] = /^(tăng|giảm) ([\d,]+) điểm$/.exec(text ?? "") ?? [];
      return way === undefined ? 0 : (way === "tăng" ? 1 : -1) * Number(size?.replace(",", "."));
    };
    const parts = split(fall[3]) + split(fall[4]);
    const adds = fall[3] === undefined || Math.abs(parts - (gained ?? 0) / 1e6) < 0.0021;
    return (
      found === area && gained !== null && fall[2] === points(-gained) && Number(fall[1]) === YEAR - 1 && adds
    );
  }
  const demoted = /^giảm nhiều bậc nhất \(giảm (\d+) bậc, xếp thứ (.+)\)$/.exec(fact);
  if (demoted !== null) {
    const found = single(now.areas, (each) => {
      const own = subject.places(each);
      return own === null || own >= 0 ? null : -own;
    });
    const own = subject.places(area) ?? 0;
    return found === area && demoted[1] === count(-own) && subject.isRank(demoted[2] ?? "", now, area);
  }
  const lost = /^bị trừ nhiều điểm nhất \(([\d,]+) điểm\)$/.exec(fact);
  const found = single(now.areas, (each) => {
    const own = subject.lost(each);
    return own === null || own <= 0 || points(own) === "0" ? null : own;
  });
  return lost !== null && found === area && lost[1] === points(subject.lost(area) ?? 0);
}

const BESIDE: readonly Rule[] = [
  rule(
    "Mức bình quân của (?<count>\\d+) (?<peers>[\\p{L}, ]+?) là (?<mean>[\\d,]+(?:%| điểm)); (?<who>.+?) (?:(?<way>cao|thấp) hơn (?<gap>[\\d,]+ (?:điểm phần trăm|điểm))|đạt bằng mức bình quân)\\.",
    ({ count: number, peers, mean, who, way, gap }, oracle) => {
      const subject = asSubject(oracle);
      const { now } = subject.facts;
      const own = subject.row;
      if (own === undefined) return false;
      const apart = minus(now.value(own), now.mean);
      return (
        number === count(now.rows.length) &&
        oracle.isPeers(peers) &&
        oracle.isWho(who) &&
        mean === now.text(now.mean) &&
        !subject.facts.isPartial &&
        (way === undefined
          ? now.way(apart) === 0
          : gap === now.gapText(apart) && now.way(apart) === (way === "cao" ? 1 : -1))
      );
    },
  ),
  rule(
    "Kết quả của (?<who>.+?) (?:thấp hơn đơn vị đứng liền trên \\((?<above>.+?)\\) (?<aboveGap>[\\d,]+ (?:điểm phần trăm|điểm)))?(?:; )?(?:cao hơn đơn vị đứng liền dưới \\((?<below>.+?)\\) (?<belowGap>[\\d,]+ (?:điểm phần trăm|điểm)))?\\.",
    ({ who, above, aboveGap, below, belowGap }, oracle) =>
      oracle.isWho(who) &&
      (above === undefined || isBeside(above, aboveGap, 1, asSubject(oracle))) &&
      (below === undefined || isBeside(below, belowGap, -1, asSubject(oracle))) &&
      (above !== undefined || below !== undefined),
  ),
];

const BRIEF: readonly Rule[] = [
  rule("\\[vấn đề cần lưu ý\\]", () => true),
  rule(
    "Theo số liệu trong bảng, (?<who>.+?) không bị trừ điểm và không giảm bậc ở lĩnh vực nào\\.",
    ({ who }, oracle) =>
      oracle.isWho(who) &&
      oracle.now.areas.every((area) => oracle.lost(area) === 0 && (oracle.places(area) ?? 0) >= 0),
  ),
  rule(
    "Tiêu chí bị trừ nhiều điểm nhất: (?<leaf>.+?) \\(thuộc (?<area>.+?)\\), bị trừ (?<lost>[\\d,]+)/(?<max>[\\d,]+) điểm\\.",
    ({ leaf, area, lost, max }, oracle) => {
      const own = asSubject(oracle).leaves.filter(
        ({ leaf: each }) => each.level > 1 && each.kind === "scored",
      );
      const most = Math.max(...own.map((each) => each.lost));
      const [first, second] = own.filter((each) => each.lost === most);
      return (
        first !== undefined &&
        second === undefined &&
        bare(first.leaf.name) === leaf &&
        bare(first.area.name) === area &&
        lost === points(first.lost) &&
        max === points(oracle.now.max(first.leaf) ?? 0)
      );
    },
  ),
  rule(
    "Số liệu theo Quyết định số (?<number>.+?) ngày (?<date>.+?) của (?<by>.+?)\\.",
    ({ number, date, by }, { now }) => {
      const { decision } = now.assessment;
      return (
        decision !== null && number === decision.number && date === decision.date && by === decision.issuer
      );
    },
  ),
  rule(
    "Bảng điểm không ghi quyết định phê duyệt; tình trạng số liệu: \\[[^\\]]+\\]\\.",
    (_, { now }) => now.assessment.decision === null,
  ),
  rule(
    "Mới có (?<count>\\d+)/(?<all>\\d+) (?<peers>[\\p{L}, ]+?) có tổng điểm\\.",
    ({ count: number, all }, oracle) => {
      const { now } = asSubject(oracle).facts;
      return (
        now.without.length > 0 &&
        number === count(now.rows.length) &&
        all === count(now.assessment.units.length)
      );
    },
  ),
  rule(
    "Đối chiếu số học còn 03 nội dung liên quan đến (?<who>.+?) chưa khớp, cần xác minh trước khi sử dụng\\.",
    ({ who }, oracle) => oracle.isWho(who),
  ),
  rule("Kính trình lãnh đạo xem xét, cho ý kiến: \\[[^\\]]+\\]\\.", () => true),
  rule("(?<area>[^:]+?): (?<facts>.+)\\.$", ({ area = "", facts = "" }, oracle) => {
    const node = oracle.area(area);
    const parts = facts.split(/; (?!do kết quả|trong đó)/);
    return node !== undefined && parts.every((fact) => isFact(fact, node, asSubject(oracle)));
  }),
];

const PLAN: readonly Rule[] = [
  rule(
    "Căn cứ Quyết định số .+? về phê duyệt kết quả Chỉ số cải cách hành chính \\(CCHC\\) của .+? năm (?<year>\\d{4}).*? ban hành Kế hoạch khắc phục hạn chế như sau:",
    ({ year }, oracle) => Number(year) === oracle.year,
  ),
  rule(
    "Khắc phục những tiêu chí, tiêu chí thành phần chưa đạt điểm tối đa năm (?<year>\\d+); duy trì [^.]+\\.",
    ({ year }, oracle) => Number(year) === oracle.year,
  ),
  rule(
    "Duy trì những tiêu chí, tiêu chí thành phần đã đạt điểm tối đa năm (?<year>\\d+)\\.",
    (_, oracle) => asSubject(oracle).leaves.length === 0 && oracle.lost(oracle.total) === 0,
  ),
  rule("Mỗi nhiệm vụ có một cơ quan chủ trì, [^.]+\\.", () => true),
  rule(
    "Khắc phục (?<count>\\d+) tiêu chí, tiêu chí thành phần bị trừ điểm thuộc (?<areas>\\d+) lĩnh vực\\.",
    ({ count: number, areas }, oracle) => {
      const { leaves } = asSubject(oracle);
      return (
        number === count(leaves.length) &&
        areas === count(new Set(leaves.map(({ area }) => area)).size) &&
        leaves.every(({ leaf, area }) => leaf !== area)
      );
    },
  ),
  rule(
    "Khắc phục điểm bị trừ ở (?<areas>\\d+) lĩnh vực\\.",
    ({ areas }, oracle) => areas === count(new Set(asSubject(oracle).leaves.map(({ area }) => area)).size),
  ),
  rule(
    "Theo kết quả năm (?<year>\\d+), để bằng (?:điểm )?đơn vị đứng liền trên \\((?<above>.+?)\\) cần thêm (?<gap>[\\d,]+ (?:điểm phần trăm|điểm))\\.",
    ({ year, above, gap }, oracle) =>
      Number(year) === oracle.year && isBeside(above, gap, 1, asSubject(oracle)),
  ),
  rule("Chỉ tiêu phấn đấu: \\[[^\\]]+\\]\\.", () => true),
  rule(
    "Tập trung khắc phục điểm bị trừ ở các lĩnh vực sau:",
    (_, oracle) => asSubject(oracle).leaves.length > 0,
  ),
  rule(
    "(?<area>[^:]+?): (?:(?<count>\\d+) tiêu chí, tiêu chí thành phần, )?bị trừ (?<lost>[\\d,]+) điểm\\.",
    ({ area, count: number, lost }, oracle) => {
      const own = asSubject(oracle).leaves.filter((each) => bare(each.area.name) === area);
      const alone = own.some(({ leaf, area: node }) => leaf === node);
      return (
        lost === points(own.reduce((all, each) => all + each.lost, 0)) &&
        number === (alone ? undefined : count(own.length))
      );
    },
  ),
  rule(
    "Các lĩnh vực giảm bậc so với năm (?<base>\\d+) cần tập trung chỉ đạo: (?<list>.+)\\.$",
    ({ base, list }, oracle) => {
      const fallen = oracle.now.areas.filter((area) => (oracle.places(area) ?? 0) < 0);
      const told = (list ?? "").split("; ");
      return (
        Number(base) === oracle.year - 1 &&
        told.length === fallen.length &&
        fallen.every((area, at) => {
          const [, places, rank] = / giảm (\d+) bậc, xếp thứ (.+)$/.exec(told[at] ?? "") ?? [];
          return (
            (told[at] ?? "").startsWith(bare(area.name)) &&
            places === count(-(oracle.places(area) ?? 0)) &&
            oracle.isRank(rank ?? "", oracle.now, area)
          );
        })
      );
    },
  ),
  rule(
    "Nhiệm vụ, cơ quan chủ trì, cơ quan phối hợp, thời hạn và sản phẩm cụ thể nêu tại Phụ lục kèm theo Kế hoạch này\\.",
    (_, oracle) => asSubject(oracle).leaves.length > 0,
  ),
  rule("Nhiệm vụ cụ thể: \\[[^\\]]+\\]\\.", (_, oracle) => asSubject(oracle).leaves.length === 0),
  rule("Các cơ quan, đơn vị được giao chủ trì [^.]+\\.", () => true),
  rule("Giao \\[cơ quan đầu mối\\] theo dõi, [^.]+\\.", () => true),
  rule("Trong quá trình thực hiện, [^.]+\\./\\.", () => true),
];

/** The total's sentence as the report has it: the same, after the decision. */
function asTotal(text: string, { now }: Oracle): string {
  const { number, date, issuer } = now.assessment.decision ?? {
    number: "[số quyết định]",
    date: "[ngày ban hành]",
    issuer: "[cơ quan ban hành quyết định]",
  };
  return text.includes(" xếp thứ ")
    ? `Căn cứ Quyết định số ${number} ngày ${date} của ${issuer}, ${text}`
    : text;
}

function faultsOf(report: Report, subject: Subject, rules: readonly Rule[]): readonly string[] {
  return report.body.flatMap((block): readonly string[] => {
    if (block.kind === "heading" || block.kind === "table") return [];
    const text = runText(block.runs, "vi");
    const told = block.id === "total" ? asTotal(text, subject) : text;
    return [...walk<Oracle>(told, [...BESIDE, ...TOTALS, ...rules], subject), ...slips(text)];
  });
}

/** A row for each leaf that lost points, under its area, numbered through. */
function taskFaults(report: Report, { leaves }: Subject): readonly string[] {
  const table = report.appendices[0]?.blocks.find(
    (block): block is Extract<Block, { kind: "table" }> => block.kind === "table",
  );
  const shown = (table?.rows ?? []).map((row) => row.map(({ runs }) => runText(runs, "vi")));
  const wanted = [...new Set(leaves.map(({ area }) => area))].flatMap((area) => [
    area.name,
    ...leaves
      .filter((each) => each.area === area)
      .map(({ leaf, lost }) => `${bare(leaf.name)} ${points(lost)}`),
  ]);
  const told = shown.map((row) => {
    if (row.length === 1) return (row[0] ?? "").replace(/^[IVXTP]+\. /, "");
    const [, name, lost] =
      /^(?:[\dIVX.TP]+\. )?(.+?)(?: \(bị trừ ([\d,]+)\/[\d,]+ điểm\))?$/.exec(row.at(-1) ?? "") ?? [];
    return `${name ?? ""} ${lost ?? ""}`.trim();
  });
  const numbers = shown.filter((row) => row.length > 1).map(([number]) => number);
  return [
    ...wanted.flatMap((text, at) =>
      (told[at] ?? "") === text || text.startsWith(`${told[at] ?? "?"} `)
        ? []
        : [`task ${told[at] ?? ""}, not ${text}`],
    ),
    ...(numbers.every((number, at) => number === String(at + 1)) ? [] : [`numbered ${numbers.join(" ")}`]),
  ];
}

test("a brief and a plan of drawn books: every sentence, and a task for each criterion", () => {
  const runs = process.env["PAR_INDEX_LONG"] === "1" ? 2000 : 25;
  fc.assert(
    fc.property(drawn, fc.nat(), (made, place) => {
      const book = bookOf(made);
      const [group] = analyse(book, { year: YEAR }).groups;
      const unit = place % made.unitCount;
      const name = group?.current.units[unit]?.name;
      if (group === undefined || name === undefined) throw new Error("the book has the unit");
      const subject = new Subject(book, name);
      const brief = composeBrief(
        group,
        unit,
        { settings: DEFAULT_SETTINGS, language: "vi", overrides: {} },
        3,
      );
      const plan = composePlan(
        group,
        unit,
        { settings: DEFAULT_SETTINGS, language: "vi", overrides: {} },
        NOTHING_TYPED,
      );
      expect(brief.body.filter(({ id }) => id.startsWith("issue")).length).toBeLessThanOrEqual(3);
      expect([
        ...faultsOf(brief, subject, BRIEF),
        ...faultsOf(plan, subject, PLAN),
        ...taskFaults(plan, subject),
      ]).toEqual([]);
    }),
    { numRuns: runs },
  );
});
