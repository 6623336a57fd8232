/**
 * Books of every shape that a report has been asked of: with and without areas, criteria, maxima and a base year,
 * ties, one unit, absent units, points that do not apply, bonus and penalty, printed ranks, percentages alone.
 */
import * as fc from "fast-check";
import type { Assessment, PeerGroup, PublishedPercent, ScoreBook } from "../../../src/scorebook/assessment";
import {
  area,
  assessment,
  bonus,
  criterion,
  details,
  penalty,
  remark,
  scoreBook,
  type MadeNode,
  type MadeScore,
} from "../../making/book";

const NAMES: Readonly<Record<PeerGroup["kind"], readonly string[]>> = {
  district: [
    "Huyện Ba Bể",
    "Huyện Na Rì",
    "Thành phố Bắc Kạn",
    "Huyện Pác Nặm",
    "Huyện Chợ Đồn",
    "Huyện Ngân Sơn",
    "Huyện Chợ Mới",
    "Huyện Bạch Thông",
    "Huyện Lục Yên",
    "Huyện Văn Chấn",
    "Huyện Trạm Tấu",
    "Huyện Mù Cang Chải",
  ],
  department: [
    "Sở Nội vụ",
    "Sở Tài chính",
    "Sở Y tế",
    "Ban Dân tộc",
    "Sở Tư pháp",
    "Thanh tra tỉnh",
    "Sở Xây dựng",
    "Sở Công Thương",
    "Sở Dân tộc và Tôn giáo",
    "Sở Ngoại vụ",
    "Sở Khoa học và Công nghệ",
    "Văn phòng UBND tỉnh",
  ],
  commune: [
    "Xã Kim Lư",
    "Phường Đức Xuân",
    "Xã Côn Minh",
    "Xã Văn Vũ",
    "Xã Cường Lợi",
    "Đặc khu Cô Tô",
    "Xã Ba Bể",
    "Xã Chợ Rã",
    "Phường Bắc Kạn",
    "Xã Phúc Lộc",
    "Xã Thượng Minh",
    "Xã Đồng Phúc",
  ],
  other: [
    "Đơn vị A",
    "Đơn vị B",
    "Đơn vị C",
    "Đơn vị D",
    "Đơn vị E",
    "Đơn vị G",
    "Đơn vị H",
    "Đơn vị K",
    "Đơn vị L",
    "Đơn vị M",
    "Đơn vị N",
    "Đơn vị P",
  ],
};
const MOST_UNITS = 12;
/** A report of one unit needs no more peers. */
const FEW_UNITS = 6;
/** Some end in a mark of their own, as a line in a workbook may. */
const AREAS = [
  "Cải cách thể chế",
  "Cải cách thủ tục hành chính:",
  "Cải cách tài chính công;",
  "Chế độ công vụ.",
];
const CODES = ["I", "II", "III", "IV"];
const MOST_LEAVES = 3;

const PRINTED = ["none", "computed", "counted", "one wrong", "extract", "base only"] as const;

export interface Drawn {
  readonly kind: PeerGroup["kind"];
  readonly unitCount: number;
  readonly areaCount: number;
  readonly leaves: readonly number[];
  readonly maxima: "shared" | "own" | "none";
  readonly twoYears: boolean;
  readonly percentOnly: boolean;
  readonly printed: (typeof PRINTED)[number];
  readonly outside: boolean;
  readonly absent: number;
  readonly decided: boolean;
  readonly reasons: boolean;
  readonly full: boolean;
  /** By year, area, leaf, unit: thousandths of the maximum; −1 a blank, −2 not applicable. */
  readonly shares: readonly number[];
  readonly scales: readonly number[];
}

const share = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(0, 500, 750, 900, 938, 1000) },
  { weight: 6, arbitrary: fc.integer({ min: 300, max: 1000 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, -2, -2, 1100) },
);
const SHARES = 2 * AREAS.length * MOST_LEAVES * MOST_UNITS;

const shape = (most: number): fc.Arbitrary<Drawn> =>
  fc.record({
    kind: fc.constantFrom<PeerGroup["kind"]>("district", "department", "commune", "other"),
    unitCount: fc.integer({ min: 1, max: most }),
    areaCount: fc.constantFrom(0, 1, 2, 3, 4, 4),
    leaves: fc.array(fc.integer({ min: 0, max: MOST_LEAVES }), { minLength: 4, maxLength: 4 }),
    maxima: fc.constantFrom("shared", "shared", "own", "none"),
    twoYears: fc.boolean(),
    percentOnly: fc.constantFrom(false, false, false, true),
    printed: fc.constantFrom(...PRINTED),
    outside: fc.boolean(),
    absent: fc.constantFrom(-1, -1, 0, 1, 2),
    decided: fc.boolean(),
    reasons: fc.boolean(),
    full: fc.constantFrom(false, false, false, false, true),
    shares: fc.array(share, { minLength: SHARES, maxLength: SHARES }),
    scales: fc.array(fc.integer({ min: 4, max: 40 }), { minLength: 24, maxLength: 24 }),
  });

export const drawn = shape(FEW_UNITS);
/** Also with units enough to name the first and the last, and to show a distribution. */
export const drawnGroup = fc.oneof(drawn, shape(MOST_UNITS));

/** The year of the report, and the year before it where the book has two. */
export const YEAR = 2022;

export function bookOf(made: Drawn): ScoreBook {
  return scoreBook(...(made.twoYears ? [yearOf(made, 0), yearOf(made, 1)] : [yearOf(made, 1)]));
}

function yearOf(made: Drawn, at: 0 | 1): Assessment {
  const year = at === 0 ? YEAR - 1 : YEAR;
  const all = NAMES[made.kind].slice(0, made.unitCount);
  // A unit may be missing from last year's list.
  const names = at === 0 && all.length > 1 ? all.filter((_, unit) => unit !== made.absent) : all;
  const places = names.map((name) => all.indexOf(name));
  const plain = made.percentOnly
    ? percentYear(made, at, year, names, places)
    : pointYear(made, at, year, names, places);
  return withPrintedRanks(plain, made, at);
}

function scale(made: Drawn, at: number, node: number): number {
  return (made.scales[(at * 12 + node) % made.scales.length] ?? 8) / 4;
}

function shareOf(made: Drawn, at: number, node: number, unit: number): number {
  const drawnShare =
    made.shares[((at * AREAS.length * MOST_LEAVES + node) * MOST_UNITS + unit) % SHARES] ?? 0;
  return made.full && drawnShare >= 0 ? 1000 : drawnShare;
}

function pointYear(
  made: Drawn,
  at: number,
  year: number,
  names: readonly string[],
  places: readonly number[],
): Assessment {
  const leafAt = (node: number) => {
    const max = scale(made, at, node);
    const maxOf = (unit: number) => (made.maxima === "own" ? max + (unit % 2) / 2 : max);
    const scores = places.map((unit): MadeScore => {
      const drawnShare = shareOf(made, at, node, unit);
      if (drawnShare === -2) return "KĐG";
      return drawnShare < 0 ? null : Math.round(maxOf(unit) * drawnShare) / 1000;
    });
    const maxima = made.maxima === "none" ? undefined : made.maxima === "own" ? places.map(maxOf) : max;
    return { maxima, scores };
  };
  const areas = AREAS.slice(0, made.areaCount).map((name, place): MadeNode => {
    const count = made.leaves[place] ?? 0;
    const code = CODES[place] ?? "";
    if (count === 0) {
      const { maxima, scores } = leafAt(place * MOST_LEAVES);
      return area(code, name, maxima, scores);
    }
    const leaves = Array.from({ length: count }, (_, leaf) => {
      const { maxima, scores } = leafAt(place * MOST_LEAVES + leaf);
      return criterion(`${place + 1}.${leaf + 1}`, `Nội dung số ${place + 1}.${leaf + 1}`, maxima, scores);
    });
    return area(code, name, undefined, ...leaves);
  });
  const extras =
    made.outside && made.areaCount > 0
      ? [
          bonus(
            "T",
            "Điểm thưởng",
            places.map((unit) => (unit % 3 === 0 ? 0.5 : 0)),
          ),
          penalty(
            "P",
            "Điểm trừ",
            places.map((unit) => (unit % 2 === 0 ? 0 : 0.25)),
          ),
        ]
      : [];
  const bare = made.areaCount === 0 ? leafAt(0) : null;
  return assessment(
    year,
    names,
    ...areas,
    ...extras,
    details({
      group: { name: "", kind: made.kind },
      province: made.decided ? "Bắc Kạn" : "",
      ...(made.decided
        ? {
            decision: {
              number: `${500 + at}/QĐ-UBND`,
              date: `29/3/${year + 1}`,
              issuer: "UBND tỉnh Bắc Kạn",
            },
          }
        : {}),
      ...(bare === null
        ? {}
        : { total: bare.scores, ...(bare.maxima === undefined ? {} : { totalMax: bare.maxima }) }),
      ...(made.reasons && at === 1 ? { remarks: reasonsOf(areas, names) } : {}),
    }),
  );
}

/** Reasons with marks of their own at their ends. */
function reasonsOf(areas: readonly MadeNode[], names: readonly string[]) {
  const leaves = areas.flatMap((node) => (node.children.length === 0 ? [node] : node.children));
  return leaves.flatMap(({ code }, place) =>
    names.map((name) =>
      remark(
        code,
        name,
        place % 2 === 0 ? "Chậm gửi báo cáo." : "Nguyên nhân chủ quan: thiếu người phụ trách;",
      ),
    ),
  );
}

function percentYear(
  made: Drawn,
  at: number,
  year: number,
  names: readonly string[],
  places: readonly number[],
): Assessment {
  const percents = places.map((unit) => {
    const drawnShare = shareOf(made, at, 0, unit);
    return drawnShare < 0 ? null : Math.min(100, drawnShare / 10 + unit / 100);
  });
  const plain = assessment(
    year,
    names,
    ...AREAS.slice(0, made.areaCount).map((name, place) => area(CODES[place] ?? "", name, undefined, [])),
    details({ group: { name: "", kind: made.kind }, total: percents, totalMax: 100 }),
  );
  const published = new Map<number, PublishedPercent>();
  percents.forEach((percent, unit) => {
    const cell = plain.scores.cell(0, unit);
    if (percent !== null && cell !== null) published.set(unit, printedPercent(percent, cell));
  });
  // Areas print percentages of their own, for every second one.
  for (let place = 0; place < made.areaCount; place += 2) {
    places.forEach((unit, column) => {
      const drawnShare = shareOf(made, at, 3 + place, unit);
      const index = plain.criteria[0]?.children[place]?.index ?? 0;
      const cell = { sheet: `Năm ${year}`, row: 40 + place, column };
      if (drawnShare >= 0 && drawnShare <= 1000)
        published.set(index * names.length + column, printedPercent(drawnShare / 10, cell));
    });
  }
  return { ...plain, publishedPercents: published };
}

function printedPercent(percent: number, cell: PublishedPercent["cell"]): PublishedPercent {
  return { percent: { numerator: Math.round(percent * 100), denominator: 100 }, decimals: 2, cell };
}

/** Ranks beside the total as a decision prints them: right, with one exchanged, or of more units than are here. */
function withPrintedRanks(plain: Assessment, { printed, maxima }: Drawn, at: number): Assessment {
  const needsBase = printed === "base only";
  if (printed === "none" || (needsBase && at === 1)) return plain;
  const keys = plain.units.map(({ index }) => {
    const score = plain.scores.points(0, index);
    const max = plain.maxima.points(0, index);
    return score === null ? null : maxima === "own" && max !== null ? score / max : score;
  });
  const ranks = keys.map((key) =>
    key === null ? null : 1 + keys.filter((other) => other !== null && other > key + 1e-12).length,
  );
  const scored = ranks.filter((rank) => rank !== null).length;
  const publishedRanks = new Map(plain.publishedRanks);
  ranks.forEach((rank, unit) => {
    if (rank === null) return;
    const wrong = printed === "one wrong" && unit === 0 && scored > 1;
    const shown = printed === "extract" ? 2 * rank + 5 : wrong ? (rank === 1 ? 2 : rank - 1) : rank;
    const of = printed === "counted" ? scored : null;
    publishedRanks.set(unit, {
      rank: shown,
      of,
      cell: { sheet: `Năm ${plain.year}`, row: 60, column: unit },
    });
  });
  return { ...plain, publishedRanks };
}
