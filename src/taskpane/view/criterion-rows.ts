/** Criteria as rows: score, what was lost, what changed, what regaining it brings, reasons, parts of the score. */
import { figureOf } from "../../analysis/figure";
import type { Figure, GroupAnalysis } from "../../analysis/analysis";
import type { Recovery } from "../../analysis/recovery";
import type { Language } from "../../language/language";
import { formatCount, formatPoints } from "../../language/numbers";
import { paneWords } from "../../language/pane";
import type { CriteriaWords } from "../../language/tool-criteria";
import type { Remark, ScorePart } from "../../scorebook/assessment";
import type { Criterion } from "../../scorebook/criterion";
import { ScoreState } from "../../scorebook/score-table";
import type { CellRef } from "../../workbook/address";
import { percentText, pointsChange, shownPoints, type ShownChange, type ShownFigure } from "./shown";

/** A leaf with all that can be asked of it. */
export interface Leaf {
  readonly figure: Figure;
  readonly area: Criterion;
  readonly isLost: boolean;
  readonly isAllOrNothing: boolean;
  readonly recovery: Recovery | null;
  /** Its place among what pays; null where nothing was lost. */
  readonly pays: number | null;
  readonly remark: Remark | null;
  /** As it is searched. */
  readonly plain: string;
}

export interface CriterionRow {
  readonly criterion: number;
  readonly isLeaf: boolean;
  /** 1 for an area. */
  readonly level: number;
  readonly code: string;
  readonly name: string;
  readonly nameCell: CellRef | null;
  readonly score: ShownFigure | null;
  readonly max: ShownFigure | null;
  readonly percent: string | null;
  /** Said in place of a score. */
  readonly missing: string | null;
  readonly lost: string | null;
  readonly change: ShownChange | null;
  readonly base: string | null;
  /** Where the order is not the table's. */
  readonly area: string | null;
  readonly marks: readonly string[];
  readonly parts: readonly { readonly label: string; readonly figure: ShownFigure }[];
  readonly remarks: readonly { readonly label: string; readonly text: ShownFigure }[];
}

/** Rows as they are said. */
export class RowTeller {
  constructor(
    private readonly group: GroupAnalysis,
    private readonly unit: number,
    private readonly language: Language,
    private readonly words: CriteriaWords,
  ) {}

  /** The leaves in the order of the table, each under the nodes above it. */
  tree(leaves: readonly Leaf[]): readonly CriterionRow[] {
    const { criteria } = this.group.current;
    const wanted = new Map(leaves.map((leaf) => [leaf.figure.criterion.index, leaf]));
    const shown = new Set<number>();
    for (const index of wanted.keys()) {
      for (let node = index; node > 0; node = criteria[node]?.parent ?? -1) shown.add(node);
    }
    return criteria
      .filter(({ index }) => shown.has(index))
      .map((criterion) => {
        const leaf = wanted.get(criterion.index);
        return leaf === undefined ? this.node(criterion) : this.leaf(leaf, false);
      });
  }

  leaf(leaf: Leaf, isApart: boolean): CriterionRow {
    const { figure, area, remark } = leaf;
    const { words, language } = this;
    return {
      ...this.row(figure, true),
      area: isApart ? titleOf(area) : null,
      marks: [...(leaf.isAllOrNothing ? [words.allOrNothing] : []), ...this.recovery(leaf.recovery)],
      parts: this.parts(figure.criterion.index),
      remarks:
        remark === null
          ? []
          : [
              { label: words.reason, said: remark.reason },
              { label: words.responsible, said: remark.responsible },
              { label: words.remedy, said: remark.remedy },
            ]
              .filter(({ said }) => said !== "")
              .map(({ label, said }) => ({ label, text: { text: said, cell: remark.cell } })),
      base: this.base(figure, language),
    };
  }

  private node({ index }: Criterion): CriterionRow {
    const row = this.row(figureOf(this.group, index, this.unit), false);
    return { ...row, area: null, marks: [], parts: [], remarks: [], base: null };
  }

  private row(
    { criterion, standing, change }: Figure,
    leaf: boolean,
  ): Omit<CriterionRow, "area" | "marks" | "parts" | "remarks" | "base"> {
    const { language, words, group } = this;
    const { index, level, code, name, cell } = criterion;
    const lost = standing?.lostPoints ?? null;
    const max = standing?.max ?? null;
    const ratio = standing?.ratio ?? null;
    const state = group.current.scores.state(index, this.unit);
    return {
      criterion: index,
      isLeaf: leaf,
      level,
      code,
      name,
      nameCell: cell,
      score: standing === null ? null : shownPoints(standing.score, standing.scoreCell, language),
      max: max === null ? null : shownPoints(max, standing?.maxCell ?? null, language),
      percent: ratio === null ? null : percentText(ratio, language),
      missing:
        standing !== null ? null : state === ScoreState.notApplicable ? words.notApplicable : words.noScore,
      lost: lost === null || lost <= 0 ? null : paneWords(language).lost(formatPoints(lost, language)),
      change: change === null || change.score === 0 ? null : pointsChange(change.score, language),
    };
  }

  private base({ base }: Figure, language: Language): string | null {
    const year = this.group.base?.year;
    if (base === null || base.max === null || year === undefined) return null;
    return paneWords(language).baseScore(
      year,
      formatPoints(base.score, language),
      formatPoints(base.max, language),
    );
  }

  private recovery(recovery: Recovery | null): readonly string[] {
    if (recovery === null) return [];
    const { words, language } = this;
    const { step, totalPlaces, areaPlaces } = recovery;
    switch (step) {
      case "total-alone":
        return [words.winsTotal(formatCount(totalPlaces ?? 0, language))];
      case "total-together":
        return [words.together];
      case "area-alone":
        return [words.winsArea(formatCount(areaPlaces ?? 0, language))];
      case "area-together":
        return [words.togetherInArea];
      case "points":
        return [];
    }
  }

  /** Self-scored beside appraised, where the workbook prints both or the former differs from what counts. */
  private parts(criterion: number): CriterionRow["parts"] {
    const { current } = this.group;
    const figure = (part: ScorePart): ShownFigure | null => {
      const table = current.parts.get(part);
      const points = table?.points(criterion, this.unit) ?? null;
      if (table === undefined || points === null) return null;
      return shownPoints(points, table.cell(criterion, this.unit), this.language);
    };
    const self = figure("self");
    const appraised = figure("appraised");
    if (self === null) return [];
    return [
      { label: this.words.selfScored, figure: self },
      ...(appraised === null ? [] : [{ label: this.words.appraised, figure: appraised }]),
    ];
  }
}

function titleOf({ code, name }: { readonly code: string; readonly name: string }): string {
  return code === "" ? name : `${code}. ${name}`;
}
