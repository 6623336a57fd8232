/**
 * Score books of any size with the truth known: drawn in whole thousandths of a point, so that sums and
 * ranks are exact in integers, whatever a spreadsheet's floating point makes of them.
 */
import { seeded, type Random } from "./random";

export interface Size {
  readonly units: number;
  /** Leaf criteria a year. */
  readonly leaves: number;
  readonly years: number;
  readonly seed?: number;
}

interface DrawnNode {
  readonly level: 0 | 1 | 2 | 3;
  /** "I", "1.1", "1.1.1"; "" for the total. */
  readonly code: string;
  readonly name: string;
  /** Thousandths of a point. */
  readonly max: number;
  /** Indices of the nodes whose sum it is; empty for a leaf. */
  readonly parts: readonly number[];
}

export interface DrawnYear {
  readonly year: number;
  /** Pre-order; [0] is the total. */
  readonly nodes: readonly DrawnNode[];
  /** Thousandths of a point by node × units + unit, sums included. */
  readonly scores: Int32Array;
}

export interface DrawnBook {
  readonly units: readonly string[];
  readonly years: readonly DrawnYear[];
}

const LAST_YEAR = 2022;
const AREAS = [
  "Công tác chỉ đạo, điều hành",
  "Cải cách thể chế",
  "Cải cách thủ tục hành chính",
  "Cải cách tổ chức bộ máy",
  "Cải cách chế độ công vụ",
  "Cải cách tài chính công",
  "Xây dựng và phát triển chính quyền điện tử",
];
const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII"];
const LEAVES_IN_BRANCH = 3;
const QUARTER = 250;
/** Steps in which a leaf is scored; tenths and quarters make ties, hundredths and thousandths make noise. */
const STEPS = [QUARTER, QUARTER, QUARTER, QUARTER, 100, 100, 100, 10, 10, 1];

/** No two alike even without their marks, and in pairs more than the country has communes. */
const SYLLABLES =
  "An Bình Cẩm Cao Châu Đại Đông Đức Dương Gia Giang Hà Hải Hiệp Hòa Hoàng Hợp Hưng Khánh Kim Lạc Lâm Lập Liên Lộc Long Lương Mai Minh Mỹ Nam Nghĩa Ngọc Nhân Ninh Phong Phú Phúc Phước Quang Quế Sơn Tam Tân Tây Thái Thanh Thịnh Thọ Thủy Tiến Toàn Trà Trung Tùng Vân Việt Vĩnh Xuân Yên".split(
    " ",
  );

function unitNames(count: number): readonly string[] {
  const names: string[] = [];
  for (let shift = 1; shift < SYLLABLES.length && names.length < count; shift++) {
    for (let first = 0; first < SYLLABLES.length && names.length < count; first++) {
      const second = SYLLABLES[(first + shift) % SYLLABLES.length] ?? "";
      names.push(`Xã ${SYLLABLES[first] ?? ""} ${second}`);
    }
  }
  if (names.length < count) throw new RangeError(`no names for ${count} units`);
  return names;
}

/** Maxima in quarter points, 100 points in all where the number of leaves allows it. */
function drawMaxima(leaves: number, random: Random): readonly number[] {
  const least = 2;
  const quarters = Math.max(400, leaves * least);
  const maxima = Array.from({ length: leaves }, () => Math.floor(quarters / leaves));
  const give = (from: number, to: number): void => {
    if ((maxima[from] ?? 0) <= least) return;
    maxima[from] = (maxima[from] ?? 0) - 1;
    maxima[to] = (maxima[to] ?? 0) + 1;
  };
  for (let i = 0; i < quarters - Math.floor(quarters / leaves) * leaves; i++) {
    maxima[i] = (maxima[i] ?? 0) + 1;
  }
  for (let i = 0; i < leaves; i++) give(random.whole(0, leaves - 1), random.whole(0, leaves - 1));
  return maxima.map((quarter) => quarter * QUARTER);
}

function drawNodes(leaves: number, random: Random): readonly DrawnNode[] {
  const maxima = drawMaxima(leaves, random);
  const sum = (from: number, to: number): number => maxima.slice(from, to).reduce((a, b) => a + b, 0);
  const areaIndices: number[] = [];
  const nodes: DrawnNode[] = [
    { level: 0, code: "", name: "Tổng điểm", max: sum(0, leaves), parts: areaIndices },
  ];
  AREAS.forEach((name, area) => {
    const from = Math.floor((leaves * area) / AREAS.length);
    const to = Math.floor((leaves * (area + 1)) / AREAS.length);
    const branchIndices: number[] = [];
    areaIndices.push(nodes.length);
    nodes.push({ level: 1, code: ROMAN[area] ?? "", name, max: sum(from, to), parts: branchIndices });
    for (let first = from; first < to; first += LEAVES_IN_BRANCH) {
      const end = Math.min(first + LEAVES_IN_BRANCH, to);
      const code = `${area + 1}.${branchIndices.length + 1}`;
      const leafIndices: number[] = [];
      branchIndices.push(nodes.length);
      nodes.push({
        level: 2,
        code,
        name: `Nhiệm vụ ${code} của lĩnh vực`,
        max: sum(first, end),
        parts: leafIndices,
      });
      for (let leaf = first; leaf < end; leaf++) {
        const leafCode = `${code}.${leaf - first + 1}`;
        leafIndices.push(nodes.length);
        nodes.push({
          level: 3,
          code: leafCode,
          name: `Tiêu chí thành phần ${leafCode}`,
          max: maxima[leaf] ?? 0,
          parts: [],
        });
      }
    }
  });
  return nodes;
}

function drawYear(year: number, size: Size, random: Random): DrawnYear {
  const nodes = drawNodes(size.leaves, random);
  const scores = new Int32Array(nodes.length * size.units);
  for (let node = nodes.length - 1; node >= 0; node--) {
    const { max, parts } = nodes[node] ?? { max: 0, parts: [] };
    const step = random.pick(STEPS);
    for (let unit = 0; unit < size.units; unit++) {
      let score = 0;
      if (parts.length === 0) {
        // Most units lose little: the square of a draw is mostly small.
        const lost = Math.floor((random.next() ** 2 * max) / step + 0.3) * step;
        score = Math.max(0, max - lost);
      } else {
        for (const part of parts) score += scores[part * size.units + unit] ?? 0;
      }
      scores[node * size.units + unit] = score;
    }
  }
  return { year, nodes, scores };
}

/** The same size and seed always give the same book. */
export function drawBook(size: Size): DrawnBook {
  const random = seeded(size.seed ?? 1);
  const units = unitNames(size.units);
  const first = LAST_YEAR - size.years + 1;
  const years = Array.from({ length: size.years }, (_, i) => drawYear(first + i, size, random));
  return { units, years };
}

/** True ranks by node × units + unit: 1 + the number of units with more, counted on whole thousandths. */
export function exactRanks(drawn: DrawnYear, units: number): Uint32Array {
  const ranks = new Uint32Array(drawn.scores.length);
  for (let node = 0; node < drawn.nodes.length; node++) {
    const row = drawn.scores.subarray(node * units, (node + 1) * units);
    const ascending = Int32Array.from(row).sort();
    const firstAt = new Map<number, number>();
    for (let i = units - 1; i >= 0; i--) {
      const score = ascending[i] ?? 0;
      if (!firstAt.has(score)) firstAt.set(score, units - i);
    }
    row.forEach((score, unit) => {
      ranks[node * units + unit] = firstAt.get(score) ?? 0;
    });
  }
  return ranks;
}
