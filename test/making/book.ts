/**
 * Score books for tests, written as the tree is printed:
 *
 *   assessment(2022, units("Huyện A", "Huyện B"),
 *     area("I", "Cải cách thể chế", 10.5,
 *       criterion("1.1", "Ban hành văn bản", 2.5, [2, 1.75]),
 *       criterion("1.2", "Theo dõi thi hành", 8, [8, 7.5])))
 *
 * A node with children needs no scores: its subtotal is printed right, as the sum of its children, unless
 * scores are given (then they are what the workbook prints) or `details({ subtotals: "derived" })` is.
 * Cells are made up and consistent: sheet "Năm 2022", column A code, B name, C maximum, units from D on;
 * the header is row 5, the total row 6, then the tree in order; printed ranks and percents stand below.
 */
import type {
  Assessment,
  Decision,
  PeerGroup,
  PublishedPercent,
  PublishedRank,
  Remark,
  ScoreBook,
  ScorePart,
  Unit,
} from "../../src/scorebook/assessment";
import type { Criterion, CriterionKind } from "../../src/scorebook/criterion";
import { toPoints, type Points } from "../../src/scorebook/points";
import { ScoreState, ScoreTable } from "../../src/scorebook/score-table";
import type { CellRef } from "../../src/workbook/address";

/** A number is a score, null a blank, "KĐG" not applicable, any other text invalid. */
export type MadeScore = number | string | null;

export interface MadeNode {
  readonly code: string;
  readonly name: string;
  /** One maximum for all units, one each, or undefined to add up the children's. */
  readonly max: number | readonly number[] | undefined;
  readonly scores: readonly MadeScore[] | undefined;
  readonly kind: CriterionKind;
  readonly children: readonly MadeNode[];
}

export interface MadeDetails {
  readonly group?: PeerGroup;
  /** What the workbook prints in the total row; the sum of the areas where not given. */
  readonly total?: readonly MadeScore[];
  readonly totalMax?: number | readonly number[];
  /** "derived": the workbook prints no subtotals and no total. */
  readonly subtotals?: "printed" | "derived";
  /** By code, "" for the total: "3" or [3, 8]. */
  readonly ranks?: Readonly<Record<string, readonly (number | null)[]>>;
  /** By code, "" for the total: "88,21" as printed. */
  readonly percents?: Readonly<Record<string, readonly (string | null)[]>>;
  readonly remarks?: readonly MadeRemark[];
  readonly decision?: Omit<Decision, "cell">;
  readonly province?: string;
  readonly sheet?: string;
  readonly parts?: ReadonlyMap<ScorePart, ScoreTable>;
  readonly official?: readonly ScorePart[];
  readonly composition?: Assessment["composition"];
  /** By criterion, in pre-order. */
  readonly weights?: readonly number[];
}

export interface MadeRemark {
  readonly code: string;
  readonly unit: string;
  readonly reason: string;
  readonly responsible?: string;
  readonly remedy?: string;
}

interface Details {
  readonly details: MadeDetails;
}

type NodePart = readonly MadeScore[] | MadeNode;

function node(
  kind: CriterionKind,
  code: string,
  name: string,
  max: MadeNode["max"],
  parts: readonly NodePart[],
): MadeNode {
  const isScores = (part: NodePart): part is readonly MadeScore[] => Array.isArray(part);
  return {
    code,
    name,
    max,
    kind,
    scores: parts.find(isScores),
    children: parts.filter((part): part is MadeNode => !isScores(part)),
  };
}

/** Lĩnh vực. Scores (one per unit) make it a leaf, or a printed subtotal above its children. */
export function area(code: string, name: string, max: MadeNode["max"], ...parts: NodePart[]): MadeNode {
  return node("scored", code, name, max, parts);
}

/** Tiêu chí, tiêu chí thành phần. */
export const criterion = area;

/** Điểm thưởng: adds to the total outside the maximum. */
export function bonus(code: string, name: string, scores: readonly MadeScore[]): MadeNode {
  return node("bonus", code, name, 0, [scores]);
}

/** Điểm trừ: takes from the total; points as printed, without sign. */
export function penalty(code: string, name: string, scores: readonly MadeScore[]): MadeNode {
  return node("penalty", code, name, 0, [scores]);
}

export function units(...names: string[]): readonly string[] {
  return names;
}

/** What else an assessment prints: group, published ranks, a wrong total, remarks. */
export function details(made: MadeDetails): Details {
  return { details: made };
}

export function remark(
  code: string,
  unit: string,
  reason: string,
  rest: Pick<MadeRemark, "responsible" | "remedy"> = {},
): MadeRemark {
  return { code, unit, reason, ...rest };
}

/** Years in ascending order. */
export function scoreBook(...assessments: readonly Assessment[]): ScoreBook {
  return { assessments: [...assessments].sort((a, b) => a.year - b.year) };
}

const DISTRICTS: PeerGroup = { name: "huyện, thành phố", kind: "district" };

const FIRST_ROW = 5;
const FIRST_UNIT_COLUMN = 3;
const MAX_COLUMN = 2;

export function assessment(
  year: number,
  unitNames: readonly string[],
  ...parts: readonly (MadeNode | Details)[]
): Assessment {
  const made: MadeDetails = Object.assign(
    {},
    ...parts.map((part) => ("details" in part ? part.details : {})),
  ) as MadeDetails;
  const areas = parts.filter((part): part is MadeNode => !("details" in part));
  const root: MadeNode = {
    code: "",
    name: "Tổng điểm",
    max: made.totalMax,
    scores: made.total,
    kind: "scored",
    children: areas,
  };
  return new AssessmentMaker(year, unitNames, made).make(root);
}

class AssessmentMaker {
  private readonly sheet: string;
  private readonly criteria: Criterion[] = [];
  private scores = new ScoreTable(0, 0);
  private maxima = new ScoreTable(0, 0);

  constructor(
    private readonly year: number,
    private readonly unitNames: readonly string[],
    private readonly made: MadeDetails,
  ) {
    this.sheet = made.sheet ?? `Năm ${year}`;
  }

  make(root: MadeNode): Assessment {
    const count = countNodes(root);
    this.scores = new ScoreTable(count, this.unitNames.length);
    this.maxima = new ScoreTable(count, this.unitNames.length);
    this.build(root, 0, -1);
    return {
      year: this.year,
      group: this.made.group ?? DISTRICTS,
      criteria: this.criteria,
      units: this.unitNames.map((name, index): Unit => {
        return { index, name, cell: this.at(FIRST_ROW - 1, FIRST_UNIT_COLUMN + index) };
      }),
      scores: this.scores,
      maxima: this.maxima,
      parts: this.made.parts ?? new Map<ScorePart, ScoreTable>(),
      official: this.made.official ?? ["final"],
      composition: this.made.composition ?? "sum",
      weights: this.made.weights === undefined ? null : Float64Array.from(this.made.weights),
      publishedRanks: this.publishedRanks(),
      publishedPercents: this.publishedPercents(),
      remarks: (this.made.remarks ?? []).map((remarked): Remark => this.remark(remarked)),
      decision: this.made.decision === undefined ? null : { ...this.made.decision, cell: this.at(1, 0) },
      province: this.made.province ?? "",
      sheets: [this.sheet],
    };
  }

  private build(made: MadeNode, level: number, parent: number): Criterion {
    const index = this.criteria.length;
    const children: Criterion[] = [];
    const criterion: Criterion = {
      index,
      level,
      code: made.code,
      name: made.name,
      kind: made.kind,
      parent,
      children,
      cell: this.at(FIRST_ROW + index, 1),
    };
    this.criteria.push(criterion);
    for (const child of made.children) children.push(this.build(child, level + 1, index));
    this.unitNames.forEach((_, unit) => {
      this.setMax(made, criterion, unit);
      this.setScore(made, criterion, unit);
    });
    return criterion;
  }

  private setMax(made: MadeNode, criterion: Criterion, unit: number): void {
    const shared = !Array.isArray(made.max);
    const given = shared ? (made.max as number | undefined) : (made.max as readonly number[])[unit];
    const column = shared ? MAX_COLUMN : FIRST_UNIT_COLUMN + this.unitNames.length + 1 + unit;
    if (criterion.children.length === 0 && made.scores?.[unit] === "KĐG") {
      this.maxima.set(criterion.index, unit, ScoreState.notApplicable, 0, null);
      return;
    }
    // One maximum is printed for all units; where something is not applicable to this one, its own is smaller.
    const sum = this.sum(this.maxima, criterion, unit, false);
    const value = given === undefined ? sum : toPoints(given);
    if (value === null) return;
    const reduced = shared && sum !== null && criterion.children.length > 0 && this.lacks(criterion, unit);
    if (reduced || (given === undefined && this.derives)) {
      this.maxima.set(criterion.index, unit, ScoreState.derived, sum ?? value, null);
    } else {
      this.maxima.set(
        criterion.index,
        unit,
        ScoreState.present,
        value,
        this.at(FIRST_ROW + criterion.index, column),
      );
    }
  }

  private setScore(made: MadeNode, criterion: Criterion, unit: number): void {
    const cell = this.at(FIRST_ROW + criterion.index, FIRST_UNIT_COLUMN + unit);
    const given = made.scores?.[unit];
    if (typeof given === "number") {
      this.scores.set(
        criterion.index,
        unit,
        ScoreState.present,
        toPoints(made.kind === "penalty" ? -Math.abs(given) : given),
        cell,
      );
    } else if (given === "KĐG") {
      this.scores.set(criterion.index, unit, ScoreState.notApplicable, 0, cell);
    } else if (typeof given === "string") {
      this.scores.set(criterion.index, unit, ScoreState.invalid, 0, cell);
    } else if (criterion.children.length === 0 || given === null) {
      this.scores.set(criterion.index, unit, ScoreState.missing, 0, cell);
    } else {
      const sum = this.sum(this.scores, criterion, unit, true);
      if (sum === null) this.scores.set(criterion.index, unit, ScoreState.missing, 0, cell);
      else if (this.derives) this.scores.set(criterion.index, unit, ScoreState.derived, sum, null);
      else this.scores.set(criterion.index, unit, ScoreState.present, sum, cell);
    }
  }

  private get derives(): boolean {
    return this.made.subtotals === "derived";
  }

  /** Sum over the children; null where none has a value. Bonus and penalty lie outside the maxima. */
  private sum(table: ScoreTable, criterion: Criterion, unit: number, withExtras: boolean): Points | null {
    let sum: Points | null = null;
    for (const child of criterion.children) {
      if (!withExtras && child.kind !== "scored") continue;
      const points = table.points(child.index, unit);
      if (points !== null) sum = (sum ?? 0) + points;
    }
    return sum;
  }

  private lacks(criterion: Criterion, unit: number): boolean {
    return criterion.children.some(
      (child) => this.maxima.state(child.index, unit) === ScoreState.notApplicable || this.lacks(child, unit),
    );
  }

  private publishedRanks(): ReadonlyMap<number, PublishedRank> {
    const ranks = new Map<number, PublishedRank>();
    this.eachPrinted(this.made.ranks ?? {}, 0, (key, rank, cell) => ranks.set(key, { rank, of: null, cell }));
    return ranks;
  }

  private publishedPercents(): ReadonlyMap<number, PublishedPercent> {
    const percents = new Map<number, PublishedPercent>();
    const below = Object.keys(this.made.ranks ?? {}).length;
    this.eachPrinted(this.made.percents ?? {}, below, (key, text, cell) => {
      const decimals = (text.split(",")[1] ?? "").length;
      const percent = { numerator: Number(text.replace(",", "")), denominator: 10 ** decimals };
      percents.set(key, { percent, decimals, cell });
    });
    return percents;
  }

  private eachPrinted<T>(
    rows: Readonly<Record<string, readonly (T | null)[]>>,
    below: number,
    take: (key: number, printed: T, cell: CellRef) => void,
  ): void {
    Object.entries(rows).forEach(([code, printed], line) => {
      const { index } = this.byCode(code);
      printed.forEach((value, unit) => {
        if (value === null) return;
        const cell = this.at(FIRST_ROW + this.criteria.length + below + line, FIRST_UNIT_COLUMN + unit);
        take(index * this.unitNames.length + unit, value, cell);
      });
    });
  }

  private remark(made: MadeRemark): Remark {
    const { index } = this.byCode(made.code);
    const unit = this.unitNames.indexOf(made.unit);
    if (unit < 0) throw new Error(`no unit ${made.unit}`);
    return {
      criterion: index,
      unit,
      reason: made.reason,
      responsible: made.responsible ?? "",
      remedy: made.remedy ?? "",
      cell: this.at(FIRST_ROW + index, FIRST_UNIT_COLUMN + 2 * this.unitNames.length + 2 + unit),
    };
  }

  private byCode(code: string): Criterion {
    const found = this.criteria.find((criterion) => criterion.code === code);
    if (found === undefined) throw new Error(`no criterion with code "${code}"`);
    return found;
  }

  private at(row: number, column: number): CellRef {
    return { sheet: this.sheet, row, column };
  }
}

function countNodes(made: MadeNode): number {
  return made.children.reduce((count, child) => count + countNodes(child), 1);
}

/** The node with this code ("" for the total). */
export function nodeOf(of: Assessment, code: string): Criterion {
  const found = of.criteria.find((criterion) => criterion.code === code);
  if (found === undefined) throw new Error(`no criterion with code "${code}"`);
  return found;
}

/** Index of a unit by name. */
export function unitOf(of: Assessment, name: string): number {
  const found = of.units.findIndex((unit) => unit.name === name);
  if (found < 0) throw new Error(`no unit ${name}`);
  return found;
}
