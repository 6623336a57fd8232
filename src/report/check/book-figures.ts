/** The book as a report speaks of it: this year's figures of a peer group, and those of any earlier year. */
import type { Change, GroupAnalysis, Standing } from "../../analysis/analysis";
import { analyse, type AnalyseOptions } from "../../analysis/analyse";
import { baseStandingOf, changeBetween, standingOf } from "../../analysis/figure";
import type { ScoreBook } from "../../scorebook/assessment";
import { printedShare } from "../../scorebook/percent-only";
import type { Ratio } from "../../scorebook/points";
import { statedRatio } from "../figure-runs";
import { officialRank, officialRankChange, type OfficialRank } from "../official-rank";

export class BookFigures {
  private readonly pairs = new Map<number, GroupAnalysis | null>();

  constructor(
    private readonly book: ScoreBook,
    /** This year beside the year that the report compares with by default. */
    readonly group: GroupAnalysis,
    private readonly options: Pick<AnalyseOptions, "ties" | "match">,
  ) {
    if (group.base !== null) this.pairs.set(group.base.year, group);
  }

  get year(): number {
    return this.group.current.year;
  }

  get baseYear(): number | null {
    return this.group.base?.year ?? null;
  }

  /** True for a year before this one that the book holds. */
  isEarlier(year: number): boolean {
    return year < this.year && this.book.assessments.some((assessment) => assessment.year === year);
  }

  /** A node of this year's tree for a unit of this year, in any year of the book. */
  standing(criterion: number, unit: number, year: number): Standing | null {
    if (year === this.year) return standingOf(this.group.current, this.group.ranks, criterion, unit);
    const pair = this.pairWith(year);
    return pair === null ? null : baseStandingOf(pair, criterion, unit);
  }

  change(criterion: number, unit: number, since: number): Change | null {
    const current = this.standing(criterion, unit, this.year);
    const base = this.standing(criterion, unit, since);
    return current === null || base === null ? null : changeBetween(current, base);
  }

  /** What changed up to an earlier year of the book from the year before it there. */
  changeUpTo(criterion: number, unit: number, year: number): Change | null {
    const before = this.book.assessments.map((assessment) => assessment.year).filter((other) => other < year);
    const current = this.standing(criterion, unit, year);
    const base = before.length === 0 ? null : this.standing(criterion, unit, Math.max(...before));
    return current === null || base === null ? null : changeBetween(current, base);
  }

  /** The share that can be stated; where a node has no points, the percentage that is printed for it. */
  share(criterion: number, unit: number, year: number): Ratio | null {
    const standing = this.standing(criterion, unit, year);
    if (standing !== null) return statedRatio(standing);
    return year === this.year ? printedShare(this.group.current, criterion, unit) : null;
  }

  /** The rank that the decision prints, else the computed one; null where none can be stated. */
  rank(criterion: number, unit: number, year: number): OfficialRank | null {
    const standing = this.standing(criterion, unit, year);
    const pair = year === this.year ? this.group : this.pairWith(year);
    if (standing === null || pair === null) return null;
    if (year === this.year) return officialRank(pair.current, pair.ranks, criterion, standing);
    const { base, baseRanks, continuity } = pair;
    const partner = continuity?.criteria[criterion] ?? -1;
    return base === null || baseRanks === null || partner < 0
      ? null
      : officialRank(base, baseRanks, partner, standing);
  }

  /** Places risen since a year, by the ranks that may be stated; null where they cannot be compared. */
  places(criterion: number, unit: number, since: number): number | null {
    return officialRankChange(this.rank(criterion, unit, this.year), this.rank(criterion, unit, since));
  }

  private pairWith(year: number): GroupAnalysis | null {
    const known = this.pairs.get(year);
    if (known !== undefined) return known;
    const pair = this.isEarlier(year) ? this.analysed(year) : null;
    this.pairs.set(year, pair);
    return pair;
  }

  private analysed(baseYear: number): GroupAnalysis | null {
    const { groups } = analyse(this.book, { ...this.options, year: this.year, baseYear });
    return groups.find(({ current }) => current === this.group.current) ?? null;
  }
}
