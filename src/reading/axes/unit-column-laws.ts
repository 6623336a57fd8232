/**
 * Units as rows: what the figures say of the columns, whatever stands over them. A column that is the sum of
 * others is their total, or a subtotal; whole figures that order another are its ranks; a quotient is its
 * percentage. What a law says goes before what a word says; it is handed on in the header's own form.
 */
import { holdsDifference } from "../laws/combinations";
import { ANOTHER_TIME } from "../laws/nearly";
import { findOrder, isRanking, looksLikeRanks } from "../laws/orders";
import { holdsRemainder, isAsLarge, isMostlyMore } from "../laws/remainder";
import { below, sumTree, type SumTree } from "../laws/tree";
import { findScaledMean, findWeighted, type WeightedLaw } from "../laws/weights";
import type { HeaderColumn } from "../regions/header-column";
import { isScorePart } from "../readers/part-filler";
import { isGeneric } from "../words/caption-terms";
import { isTotalName } from "../words/header-words";
import { periodIn } from "../words/period-words";
import type { FigureTable } from "./figure-table";
import {
  canBeAdded,
  canBePoints,
  isSaid,
  hasOwnMaximum,
  isNamed,
  isTotal,
  asTotal,
  asArea,
  isAt,
  isInside,
  isUnder,
  under,
} from "./header-meaning";
import { ownOfAreas } from "./own-of-areas";
import { placeConversions } from "./conversions";
import { explainDifference, explainQuotient, nearest, orders, placeRank } from "./side-columns";
import { isAnotherTotal, isRival, layerName, rankedOf, rootOf, totalBeside } from "./tree-totals";
import { ratesBeside } from "./rates-beside";
import { ToldColumns, type Column } from "./told-columns";

/** What the laws found of a table's columns. */
export interface ColumnLaws {
  readonly headers: readonly HeaderColumn[];
  /** Columns whose meaning the figures changed or gave. */
  readonly told: ReadonlySet<number>;
  /** Columns that take part in a law. */
  readonly explained: ReadonlySet<number>;
  /** How the total is made of its areas, where the figures tell. */
  readonly composition: "sum" | "mean" | "weighted";
  /** Share of each area's column in the total, where it is a weighted sum. */
  readonly weights: ReadonlyMap<number, number>;
  /** Entries in which the total is not what its areas make. */
  readonly disobeying: readonly number[];
  /** Columns that are totals of areas of their own beside the total, and that no word tells from it. */
  readonly rivals: readonly number[];
}

/**
 * @param table figures of the units' rows, a line for each of `headers`' columns that holds figures
 * @param headers what the captions say of every column of the band
 * @param weightRows rows that may hold weights, each by column
 * @param ofScores the titles speak of scores: a single column of figures is then the total
 */
export function unitColumnLaws(
  table: FigureTable,
  headers: readonly HeaderColumn[],
  weightRows: readonly ReadonlyMap<number, number>[] = [],
  ofScores = true,
): ColumnLaws {
  const { lines } = table;
  const told = new ToldColumns(table, headers);
  const columns = told.all;
  const years = [...new Set(columns.map(({ header }) => header.year))];
  leaveChanges();
  let composition: ColumnLaws["composition"] = "sum";
  const rivals: number[] = [];
  const weights = new Map<number, number>();
  const disobeying: number[] = [];
  for (const year of years) ofYear(columns.filter(({ header }) => header.year === year));
  const meant = new Map(columns.filter((own) => own.told).map((own) => [own.header.column, own.header]));
  return {
    headers: headers.map((header) => meant.get(header.column) ?? header),
    told: new Set(meant.keys()),
    explained: new Set(columns.filter((own) => own.explained).map(({ header }) => header.column)),
    composition,
    weights,
    disobeying,
    rivals,
  };

  /** "Chênh" beside 2021 and 2022: the difference of two years is no figure of any. */
  function leaveChanges(): void {
    if (years.length < 3) return;
    for (const column of columns.filter(({ header }) => header.year === null)) {
      const near = nearest(column, columns).filter(({ header }) => header.year !== null);
      const pairs = near.flatMap((one) => near.map((other) => [one, other] as const));
      const isChange = pairs.some(
        ([one, other]) =>
          one.header.year !== other.header.year && holdsDifference(lines, column.line, one.line, other.line),
      );
      if (!isChange) continue;
      column.explained = true;
      told.leave(column);
    }
  }

  function ofYear(own: readonly Column[]): void {
    // Where another column counts the rows, 1 … n down a sorted list are its ranks.
    const isCounted = headers.some(({ role }) => role === "code");
    const ranks = own.filter(
      ({ line, header }) =>
        header.role === "rank" ||
        (header.max === null &&
          looksLikeRanks(lines, line) &&
          (isRanking(lines, line) || (isCounted && orders(told, line, own))) &&
          (!isSaid(header) || (isScorePart(header.role ?? "ignored") && orders(told, line, own)))),
    );
    const converted = placeConversions(
      told,
      own.filter(({ header, line }) => !ranks.some((rank) => rank.line === line) && canBePoints(header.role)),
      ranks,
    );
    const figures = own.filter((column) => !ranks.includes(column) && canBeAdded(column.header.role));
    const scores = figures.filter(
      ({ header, explained }) => !header.isRate && !(explained && header.role === "percent"),
    );
    const total =
      totalOf(scores, ranks) ??
      // "Kết quả PAR (%)" of parts that make 100: the sum says what the sign does not.
      totalOf(
        figures.filter(({ header }) => header.role !== "percent"),
        ranks,
      ) ??
      converted.find(({ header }) => header.ofTotal) ??
      weightedTotal(scores) ??
      (converted.length > 0 ? null : onlyTotal(scores, ranks)) ??
      meanOfPeriods(own, scores, ranks);
    if (total !== null) leavePeriods(total, scores);
    const ranked = ranks.flatMap((rank) => placeRank(told, rank, { own, ranks, total }) ?? []);
    for (const column of figures) {
      const isPercent = column.header.role === "percent" && column.header.ofTotal === false;
      if (column.explained || (isSaid(column.header) && !isPercent)) continue;
      if (explainQuotient(told, column, scores, own) || column.header.isRate) continue;
      if (explainDifference(told, column, own, total)) rivals.push(column.header.column);
    }
    if (total === null) {
      rivals.push(...ratesBeside(told, own, ranks, ranked));
      return;
    }
    // Another figure with ranks of its own, and no word that calls it another index.
    rivals.push(...ranked.filter((own) => isAnotherTotal(own, total)).map(({ header }) => header.column));
    // Beside a total that its areas make, what takes no part in it is none of them.
    for (const column of scores) {
      if (column.explained || column.header.role !== null || hasOwnMaximum(column.header)) continue;
      // Its captions put it under one that does, though its own sum is too small to be proved.
      if (scores.some(({ explained, header }) => explained && isInside(column.header, header))) continue;
      // As large as the total in every row: a total of another time, or after something was taken.
      if (isAsLarge(lines, column.line, total.line)) rivals.push(column.header.column);
      told.leave(column);
    }
  }

  /** "Bình quân năm" behind four quarters, and ranked: the mean is the result of the year. */
  function meanOfPeriods(
    own: readonly Column[],
    scores: readonly Column[],
    ranks: readonly Column[],
  ): Column | null {
    const means = own.filter(({ header }) => header.role === "statistic");
    const ordered = means.some(({ line }) =>
      ranks.some((rank) => findOrder(lines, rank.line, [line]) !== null),
    );
    return ordered && scores.length > 1 ? totalOf([...scores, ...means], ranks) : null;
  }

  /** Quarters are times of the same figure, and no areas of the year's mean. */
  function leavePeriods(total: Column, scores: readonly Column[]): void {
    const parts = scores.filter((column) => column.explained && column !== total);
    if (composition !== "mean" || !parts.every(({ header }) => periodIn(header.lowest?.text ?? "") !== null))
      return;
    composition = "sum";
    for (const part of parts) told.leave(part);
  }

  /** Sums → which column is the total, and what hangs below it. */
  // eslint-disable-next-line sonarjs/cognitive-complexity -- what may be the total, in the order in which it is believed
  function totalOf(scores: readonly Column[], ranks: readonly Column[]): Column | null {
    const among = scores.map(({ line }) => line);
    let tree = sumTree(lines, { among });
    let root = rootOf(tree, scores);
    if (root === null) {
      tree = sumTree(lines, { among, taking: true });
      root = rootOf(tree, scores);
    }
    if (root === null) {
      tree = sumTree(lines, { among, means: true });
      root = rootOf(tree, scores);
      if (root !== null && tree.laws[root.line]?.how === "mean") composition = "mean";
    }
    if (root === null) {
      tree = sumTree(lines, { among, near: ANOTHER_TIME });
      root = rootOf(tree, scores);
    }
    if (root === null) return null;
    const first = root;
    if (composition === "sum" && scores.some((other) => isRival(tree, first, other))) {
      // Quarters side by side, each a sum: the year is their mean.
      const means = sumTree(lines, { among, means: true });
      const year = rootOf(means, scores);
      if (year !== null && means.laws[year.line]?.how === "mean") {
        [tree, root, composition] = [means, year, "mean"];
      }
    }
    const ranked = rankedOf(lines, tree, root, { scores, ranks });
    root = ranked ?? root;
    const beside = totalBeside(tree, root, scores);
    if (beside !== null) ({ tree, root } = beside);
    for (const line of below(tree, root.line)) {
      const part = told.at(line);
      if (part !== undefined) part.explained = true;
    }
    for (const column of scores) {
      const copied = tree.copyOf[column.line] ?? -1;
      if (copied >= 0 && (copied === root.line || told.at(copied)?.explained === true)) {
        column.explained = true;
        if (column.header.role === null) told.leave(column);
      }
    }
    root.explained = true;
    disobeying.push(...(tree.laws[root.line]?.exceptions ?? []));
    const rest = restOf(tree, root, scores);
    if (rest !== null) return rest;
    const decided = ranked !== null || (isSaid(root.header) && !isTotalName(root.header.text));
    for (const other of scores) if (isRival(tree, root, other)) leaveLayer(tree, other, decided);
    place(tree, root);
    return root;
  }

  /** "Còn lại" = 100 − what was lost: then the rest is the score, and the parts are points lost. */
  function restOf(tree: SumTree, lost: Column, scores: readonly Column[]): Column | null {
    const rest = scores.find((column) => {
      if (column === lost || column.explained) return false;
      const whole = holdsRemainder(lines, column.line, lost.line);
      return whole !== null && isMostlyMore(lines, column.line, lost.line);
    });
    if (rest === undefined) return null;
    rest.explained = true;
    told.tell(rest, asTotal(rest.header));
    told.tell(lost, { ...lost.header, role: "deducted", names: [], ofTotal: true });
    for (const line of below(tree, lost.line)) {
      const part = told.at(line);
      if (part !== undefined) told.tell(part, { ...asArea(part.header, []), role: "deducted" });
    }
    return rest;
  }

  /** A column that is the weighted sum of the others, by a row of weights. */
  function weightedTotal(scores: readonly Column[]): Column | null {
    const unsaid = scores.filter(({ header }) => !isSaid(header) || isTotal(header));
    for (const row of weightRows) {
      for (const target of unsaid) {
        const parts = unsaid.filter((column) => column !== target);
        const law = findWeighted(
          lines,
          target.line,
          parts.map(({ line }) => line),
          parts.map(({ header }) => row.get(header.column) ?? null),
        );
        if (law !== null && law.parts.length * 2 >= parts.length) return weightedBy(law);
      }
    }
    for (const target of unsaid) {
      const others = unsaid.filter((column) => column !== target).map(({ line }) => line);
      const before = others.filter((line) => line < target.line);
      const law = findScaledMean(lines, target.line, others) ?? findScaledMean(lines, target.line, before);
      if (law !== null) return weightedBy(law);
    }
    return null;
  }

  function weightedBy(law: WeightedLaw): Column | null {
    const target = told.at(law.target);
    if (target === undefined) return null;
    composition = "weighted";
    law.parts.forEach((line, at) => {
      const part = told.at(line);
      if (part === undefined) return;
      part.explained = true;
      weights.set(part.header.column, law.weights[at] ?? 0);
      // What stands over it is its weight, and no maximum.
      told.tell(part, { ...asArea(part.header, []), max: null });
    });
    target.explained = true;
    told.tell(target, { ...asTotal(target.header), max: null });
    return target;
  }

  /** The only column of scores, or the one that printed ranks order, is the total. */
  function onlyTotal(scores: readonly Column[], ranks: readonly Column[]): Column | null {
    if (scores.some(({ header }) => isTotal(header))) return null;
    const unsaid = scores.filter(({ header }) => !isSaid(header));
    const ordered = ranks.flatMap((rank) => {
      const law = findOrder(
        lines,
        rank.line,
        unsaid.map(({ line }) => line),
      );
      return law === null ? [] : (told.at(law.target) ?? []);
    });
    const [first] = ordered;
    const total = first ?? (unsaid.length === 1 && ofScores ? unsaid[0] : undefined);
    if (total === undefined || scores.length > unsaid.length) return null;
    const role = table.percents.has(total.header.column) ? "percent" : "final";
    total.explained = first === total;
    told.tell(total, { ...asTotal(total.header), role });
    // Beside what is ranked another figure is an index of its own, or a part that nobody named.
    return unsaid.length === 1 ? total : null;
  }

  /** @param decided a word or the ranks tell which total counts */
  function leaveLayer(tree: SumTree, other: Column, decided: boolean): void {
    const said = (column: Column | undefined): boolean =>
      column !== undefined && isSaid(column.header) && !isTotalName(column.header.text);
    if (!said(other) && !decided) rivals.push(other.header.column);
    for (const line of [other.line, ...below(tree, other.line)]) {
      const column = told.at(line);
      if (column === undefined) continue;
      column.explained = true;
      if (!said(column)) told.leave(column);
    }
  }

  // eslint-disable-next-line sonarjs/cognitive-complexity -- parts of a sum are told from the root down; each tells what lies below it
  function place(tree: SumTree, root: Column): void {
    const leaves = below(tree, root.line).flatMap((line) => told.at(line) ?? []);
    const parts = leaves.filter(({ line }) => tree.laws[line] === null);
    // Appraised and survey make the final score, final and deducted the appraised one: parts of one score, no areas.
    const isNamedPart = root.header.role !== null && root.header.role !== "final" && isTotal(root.header);
    const arePartsOfOne = leaves.every(
      ({ header: { role, names } }) =>
        role !== null && isScorePart(role) && (role !== "final" || isNamedPart) && names.length === 0,
    );
    const shared = root.header.ofTotal ? [] : root.header.names;
    if (!isTotal(root.header)) told.tell(root, asTotal(root.header));
    // What stands under the total's own caption beside it, its percentage and its rank, is the total's too.
    for (const beside of columns) {
      const { header } = beside;
      const same =
        shared.length > 0 &&
        header.names.length === shared.length &&
        header.names.every(({ cell }, at) => isAt(cell, shared[at]?.cell ?? cell));
      if (!same || beside === root || leaves.includes(beside) || header.year !== root.header.year) continue;
      told.tell(beside, { ...header, names: [], ofTotal: true });
    }
    if (arePartsOfOne) return;
    for (const { column, above } of ownOfAreas(lines, columns, parts)) {
      column.explained = true;
      told.tell(column, { ...column.header, names: above, code: "" });
    }
    const layer = layerName(parts);
    for (const part of parts) {
      if (layer) told.tell(part, { ...part.header, names: part.header.names.slice(0, -1) });
      const { header } = part;
      const besideTotal = header.names.some(({ cell }) => shared.some((above) => isAt(above.cell, cell)));
      if (!isNamed(header) || besideTotal) told.tell(part, asArea(header, shared));
      const { role, names } = part.header;
      if (role === null && names.every(({ text }) => isGeneric(text)))
        told.tell(part, { ...part.header, isArea: true });
    }
    const taken = told.at(tree.laws[root.line]?.taken ?? -1);
    if (taken !== undefined) told.tell(taken, { ...taken.header, role: null, kind: "penalty" });
    for (const inner of leaves) {
      const law = tree.laws[inner.line] ?? null;
      if (law === null) continue;
      const own = law.parts.flatMap((line) => told.at(line) ?? []);
      if (own.every(({ header }) => isUnder(header, inner.header))) continue;
      // "Cộng mục" beside the criteria of its area, under the caption of both, is the area's own score.
      const above = inner.header.names.slice(0, -1);
      const area = { ...inner.header, names: above };
      if (above.length > 0 && own.every(({ header }) => isUnder(header, area))) {
        told.tell(inner, { ...area, code: "" });
        continue;
      }
      const first = own[0]?.line ?? 0;
      // Before its parts stands what they belong to; behind them a subtotal, which repeats what is known.
      if (inner.line < first && inner.header.role === null && !isTotalName(inner.header.text)) {
        for (const part of own) told.tell(part, under(part.header, inner.header));
      } else if (!isTotal(inner.header) || inner.header.names.length === 0) told.leave(inner);
    }
  }
}
