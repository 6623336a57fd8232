/** What the views of the overview show, as tables that can be copied. */
import type { Figure, GroupAnalysis } from "../../analysis/analysis";
import { figureOf } from "../../analysis/figure";
import { movementOf, type Movement } from "../../analysis/movement";
import { peerStandingOf } from "../../analysis/peers";
import type { Language } from "../../language/language";
import { formatPercent, formatPoints, formatRank } from "../../language/numbers";
import { measureText } from "../../language/runs";
import { viewTableWords } from "../../language/view-tables";
import { totalOf } from "../../scorebook/assessment";
import { isLeaf } from "../../scorebook/criterion";
import { percentUnits, type Points } from "../../scorebook/points";
import { refName } from "../../workbook/address";
import type { ReadyState } from "../state/pane-state";
import { shownUnit } from "../state/reduce";
import { pointsCell, type CopiedCell, type CopiedTable } from "./copied-table";
import { leavesOf, criteriaView } from "./criteria";
import type { FindingGroup } from "./finding-rows";
import { titleOf } from "./outlook";
import { rivalsOf } from "./rivals";
import { versusOf, type GapRow } from "./versus";

/** The table of the tab that is shown; null where there is nothing to copy. */
export function shownTable(
  state: ReadyState,
  findings: readonly FindingGroup[],
  language: Language,
): CopiedTable | null {
  const words = viewTableWords(language);
  const { group, unit } = shownUnit(state);
  const { year } = state.analysis;
  const title = words.titles[state.tab](unit.name, year);
  switch (state.tab) {
    case "areas": {
      const nodes = [...totalOf(group.current).children, totalOf(group.current)];
      const figures = nodes.map(({ index }) => figureOf(group, index, unit.index));
      return { title, ...figureTable(group, figures, language) };
    }
    case "why": {
      const movement = movementOf(group, unit.index);
      return movement === null || group.base === null
        ? null
        : { title, ...movementTable(movement, year, group.base.year, language) };
    }
    case "criteria": {
      const leaves = leavesOf(group, unit.index, state.analysis.ties);
      const { rows } = criteriaView(group, { unit: unit.index, choice: state.criteria }, leaves, language);
      const figures = rows.map(({ criterion }) => figureOf(group, criterion, unit.index));
      const table = figureTable(group, figures, language);
      const remarks = new Map(leaves.map(({ figure, remark }) => [figure.criterion.index, remark]));
      return {
        title,
        head: [...table.head, words.reason, words.responsible],
        rows: table.rows.map((cells, at) => {
          const remark = remarks.get(figures[at]?.criterion.index ?? -1) ?? null;
          return [...cells, remark?.reason ?? "", remark?.responsible ?? ""];
        }),
      };
    }
    case "comparison":
      return comparisonTable(state, group, unit.index, language);
    case "findings":
      return findingTable(title, findings, language);
  }
}

function figureTable(
  group: GroupAnalysis,
  figures: readonly Figure[],
  language: Language,
): Pick<CopiedTable, "head" | "rows"> {
  const words = viewTableWords(language);
  const points = (of: Points | null | undefined): CopiedCell =>
    pointsCell(of ?? null, (each) => formatPoints(each, language));
  const base = group.base?.year ?? null;
  return {
    head: [
      words.code,
      words.name,
      words.score,
      words.max,
      words.percent,
      words.lost,
      words.rank,
      words.median,
      ...(base === null ? [] : [words.scoreOf(base), words.changeOf(base), words.placesOf(base)]),
    ],
    rows: figures.map(({ criterion, unit, standing, base: before, change }) => [
      criterion.code,
      criterion.name,
      points(standing?.score),
      points(standing?.max),
      standing === null || standing.ratio === null
        ? ""
        : { text: formatPercent(standing.ratio, language), number: percentUnits(standing.ratio, 2) / 100 },
      points(standing?.lostPoints),
      standing === null ? "" : formatRank(standing.rank, standing.of, language),
      points(peerStandingOf(group, criterion.index, unit.index)?.median),
      ...(base === null
        ? []
        : [
            points(before?.score),
            pointsCell(change?.score ?? null, (each) => signed(each, language)),
            change === null
              ? ""
              : measureText({ kind: "rank-change", places: change.rank, signed: true }, language),
          ]),
    ]),
  };
}

function movementTable(
  movement: Movement,
  year: number,
  baseYear: number,
  language: Language,
): Pick<CopiedTable, "head" | "rows"> {
  const words = viewTableWords(language);
  const points = (of: Points | null): CopiedCell => pointsCell(of, (each) => formatPoints(each, language));
  const change = (of: Points | null): CopiedCell => pointsCell(of, (each) => signed(each, language));
  const { total, gains, losses } = movement;
  return {
    head: [words.name, words.scoreOf(baseYear), words.scoreOf(year), words.byPerformance, words.byMax],
    rows: [
      ...[...gains, ...losses].flatMap((area) => [area, ...area.criteria]),
      { ...total, byPerformance: movement.byPerformance },
    ].map(({ criterion, before, now, byPerformance, change: { fromMax } }) => [
      isLeaf(criterion) || criterion.level > 1 ? `  ${titleOf(criterion)}` : titleOf(criterion),
      points(before.score),
      points(now.score),
      change(byPerformance),
      change(criterion.level === 0 ? movement.byMax : fromMax),
    ]),
  };
}

function comparisonTable(
  state: ReadyState,
  group: GroupAnalysis,
  unit: number,
  language: Language,
): CopiedTable | null {
  const words = viewTableWords(language);
  const rival = rivalsOf(group, unit, state.rival, language).chosen?.rival ?? null;
  const versus = rival === null ? null : versusOf(group, unit, rival, language);
  if (versus === null) return null;
  const [own, theirs] = versus.sides;
  const row = ({ title, own: ours, theirs: other, gap }: GapRow, below: boolean): readonly CopiedCell[] => [
    below ? `  ${title}` : title,
    ours?.text ?? "",
    other?.text ?? "",
    gap?.text ?? "",
  ];
  return {
    title: `${own.name} – ${theirs.name}, ${state.analysis.year}`,
    head: [words.name, own.name, theirs.name, words.gap],
    rows: [
      ...versus.areas.flatMap((area) => [row(area, false), ...area.leaves.map((leaf) => row(leaf, true))]),
      [words.total, own.score.text, theirs.score.text, versus.answer],
    ],
  };
}

function findingTable(
  title: string,
  groups: readonly FindingGroup[],
  language: Language,
): CopiedTable | null {
  const words = viewTableWords(language);
  const rows = groups.flatMap((group) => group.rows);
  if (rows.length === 0) return null;
  return {
    title,
    head: [words.severity, words.kind, words.message, words.cells, words.printed, words.computed],
    rows: rows.map(({ severity, kind, message, cells, repair }) => [
      words.severities[severity],
      kind,
      message,
      cells.map((cell) => refName(cell)).join(", "),
      repair?.printed ?? "",
      repair?.computed ?? "",
    ]),
  };
}

function signed(points: Points, language: Language): string {
  return measureText({ kind: "score-change", points, signed: true }, language);
}
