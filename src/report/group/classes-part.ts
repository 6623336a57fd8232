/** Units by class and by bands of their share of the maximum; a class is that of the office's settings. */
import { classOf } from "../../analysis/classes";
import { wholeGroup, type Measured, type WholeGroup } from "../../analysis/whole-group";
import { documentWords } from "../../language/documents";
import { formatPoints } from "../../language/numbers";
import { fillForm } from "../../language/report-form";
import type { Run } from "../../language/runs";
import { DEFAULT_SETTINGS, type ScoreClass } from "../../scorebook/settings";
import { figureCell, textCell } from "../cells";
import { markRun, say, type GroupContext } from "../context";
import type { Block, TableCell } from "../document";
import { countOf, figureRun, unitNames } from "./figures";

/** Classes of so few units name them; the appendix has them all. */
const NAMED_UNITS = 8;
/** A distribution of fewer units is a list. */
const ENOUGH_UNITS = 10;
const PERCENT = 1_000_000;
const MOST_BANDS = 7;

interface Band {
  readonly name: string;
  readonly from: number;
  readonly to: number | null;
}

export function classesPart(context: GroupContext, whole: WholeGroup): readonly Block[] {
  const { group, settings } = context;
  const classes = [...settings.classes[group.current.group.kind]].sort((a, b) => b.from - a.from);
  if (classes.length === 0 || whole.measured.length < 2 || !allShared(whole)) return [];
  const before = baseGroup(context);
  const isDefault = classes.every((each, at) => isSame(each, DEFAULT_SETTINGS.classes.other[at]));
  const bands = classes.map(({ name, from }, at): Band => ({
    name,
    from,
    to: classes[at - 1]?.from ?? null,
  }));
  const lowest = classes.at(-1)?.from ?? 0;
  const none = { name: "", from: -1, to: lowest };
  const without = [whole, before].some((each) => each !== null && inBand(each, none).length > 0);
  const rows = without ? [...bands, none] : bands;
  return [
    {
      kind: "heading",
      id: "whole-heading-classes",
      level: 2,
      number: "1",
      runs: say(context, "whole-heading-classes", {}),
    },
    ...(isDefault
      ? [
          {
            kind: "paragraph",
            id: "whole-class-mark",
            runs: [markRun(context, "whole-class-mark", {})],
          } as const,
        ]
      : []),
    countTable(context, { id: "whole-classes", classed: true }, rows, { whole, before }),
    ...bands.flatMap((band): readonly Block[] => {
      const units = inBand(whole, band).map(({ unit }) => unit);
      if (units.length === 0 || units.length > NAMED_UNITS || units.length === whole.measured.length)
        return [];
      const runs = say(context, "whole-class-units", { class: band.name, units: unitNames(context, units) });
      return [{ kind: "item", id: `whole-class:${band.name}`, runs }];
    }),
  ];
}

function isSame(a: ScoreClass, b: ScoreClass | undefined): boolean {
  return a.name === b?.name && a.from === b.from;
}

function allShared({ measured }: WholeGroup): boolean {
  return measured.every(({ standing }) => standing.ratio !== null);
}

function baseGroup({ group }: GroupContext): WholeGroup | null {
  if (group.base === null || group.baseRanks === null) return null;
  const before = wholeGroup({ current: group.base, ranks: group.baseRanks });
  return before.measured.length > 0 && allShared(before) ? before : null;
}

/** Bands of five percent, or of ten where units lie far apart. */
export function bandsPart(context: GroupContext, whole: WholeGroup): readonly Block[] {
  if (whole.measured.length < ENOUGH_UNITS || !allShared(whole)) return [];
  if (whole.measured.some(({ standing }) => standing.score < 0)) return [];
  const step = [5, 10, 20].find((width) => bandsOf(whole, width).length <= MOST_BANDS) ?? 20;
  const bands = bandsOf(whole, step);
  if (bands.length < 2) return [];
  return [
    {
      kind: "heading",
      id: "whole-heading-bands",
      level: 2,
      number: "1",
      runs: say(context, "whole-heading-bands", {}),
    },
    countTable(context, { id: "whole-bands", classed: false }, bands, { whole, before: null }),
  ];
}

/** From the highest band that a unit reaches down to the lowest that one is in. */
function bandsOf(whole: WholeGroup, step: number): readonly Band[] {
  const all: Band[] = [];
  for (let from = 100 - step; from >= 0; from -= step) {
    const to = from + step >= 100 ? null : (from + step) * PERCENT;
    all.push({ name: "", from: from * PERCENT, to });
  }
  const filled = all.map((band) => inBand(whole, band).length > 0);
  const first = filled.indexOf(true);
  const last = filled.lastIndexOf(true);
  return all.slice(first, last + 1).map((band, at) => (at === 0 ? { ...band, to: null } : band));
}

function inBand({ measured }: WholeGroup, { from, to }: Band): readonly Measured[] {
  const at = (limit: number, { standing }: Measured): boolean =>
    standing.ratio !== null && classOf(standing.ratio, [{ name: "", from: limit }]) !== null;
  const isNegative = ({ standing }: Measured): boolean => standing.score < 0;
  // Below nothing there is no class.
  if (from < 0) return measured.filter((each) => isNegative(each) || (to !== null && !at(to, each)));
  return measured.filter(
    (each) => !isNegative(each) && (from === 0 || at(from, each)) && (to === null || !at(to, each)),
  );
}

function countTable(
  context: GroupContext,
  { id, classed }: { readonly id: string; readonly classed: boolean },
  bands: readonly Band[],
  { whole, before }: { readonly whole: WholeGroup; readonly before: WholeGroup | null },
): Block {
  const { language, form, baseYear, year } = context;
  const words = documentWords(language).classColumns;
  const units = (of: number) => fillForm(words.units, { year: String(of) });
  const against = before !== null && baseYear !== null;
  const cell = (runs: readonly Run[], bold = false): TableCell => figureCell(runs, form.none, bold);
  const row = (names: readonly TableCell[], now: number, then: number | null, bold = false) => [
    ...names,
    cell(now === 0 ? [] : [countOf(context, now)], bold),
    cell(
      now === 0
        ? []
        : [
            figureRun(context, {
              kind: "percent",
              ratio: { numerator: now, denominator: whole.measured.length },
            }),
          ],
      bold,
    ),
    ...(then === null
      ? []
      : [
          cell(then === 0 ? [] : [countOf(context, then)], bold),
          cell(
            now === then
              ? []
              : [figureRun(context, { kind: "rank-change", places: now - then, signed: true })],
            bold,
          ),
        ]),
  ];
  return {
    kind: "table",
    id,
    columns: [
      ...(classed ? [{ title: words.class, width: 14, align: "center" } as const] : []),
      { title: classed ? words.from : words.band, width: 26, align: "left" },
      { title: units(year), width: 14, align: "right" },
      { title: words.share, width: 12, align: "right" },
      ...(against
        ? ([
            { title: units(baseYear), width: 14, align: "right" },
            { title: words.change, width: 12, align: "right" },
          ] as const)
        : []),
    ],
    rows: [
      ...bands.map((band, at) =>
        row(
          [
            ...(classed ? [textCell(band.name, "center")] : []),
            textCell(
              bandText(
                context,
                band,
                bands.slice(at + 1).every(({ from }) => from < 0),
              ),
            ),
          ],
          inBand(whole, band).length,
          against ? inBand(before, band).length : null,
        ),
      ),
      row(
        [...(classed ? [textCell("", "center", true)] : []), textCell(words.all, "left", true)],
        whole.measured.length,
        against ? before.measured.length : null,
        true,
      ),
    ],
  };
}

function bandText({ language }: GroupContext, { from, to }: Band, last: boolean): string {
  const { bands, classColumns } = documentWords(language);
  if (from < 0) return classColumns.none;
  const limits = { from: formatPoints(from, language), to: to === null ? "" : formatPoints(to, language) };
  const template = to === null ? bands.highest : last && from === 0 ? bands.lowest : bands.between;
  return fillForm(template, limits);
}
