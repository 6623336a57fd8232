/** Whatever the book: every sentence and every table of a group's report is true by a second derivation. */
import * as fc from "fast-check";
import { analyse } from "../../../../src/analysis/analyse";
import { runText } from "../../../../src/language/runs";
import { composeGroupReport } from "../../../../src/report/group/compose";
import type { Block, Report } from "../../../../src/report/document";
import type { ScoreBook } from "../../../../src/scorebook/assessment";
import { DEFAULT_SETTINGS } from "../../../../src/scorebook/settings";
import { bookOf, drawnGroup, YEAR } from "../drawn-books";
import { slips } from "../sentences";
import { walk } from "../walk";
import { count, GroupFacts, hundredths, minus, pointsText, type Row } from "./group-facts";
import { GROUP_RULES } from "./group-rules";

type Table = Extract<Block, { kind: "table" }>;
const HEADING =
  /^(?:KẾT QUẢ CHUNG NĂM \d{4}|KẾT QUẢ THEO LĨNH VỰC, TIÊU CHÍ|NGUYÊN NHÂN, ĐỀ XUẤT|Mức bình quân và chênh lệch|Đơn vị dẫn đầu, đơn vị cuối bảng|Xếp loại|Phân bố theo tỷ lệ điểm|Đơn vị tăng, giảm so với năm \d{4}|Mức bình quân từng lĩnh vực|Tiêu chí kéo giảm kết quả|Tiêu chí không phân biệt được các đơn vị|Nguyên nhân của hạn chế|Đề xuất, kiến nghị)$/;

function cells(table: Table): readonly (readonly string[])[] {
  return table.rows.map((row) => row.map(({ runs }) => runText(runs, "vi")));
}

/** Rows of a table as text against what the second derivation has. */
function differing(id: string, table: Table, wanted: readonly (readonly string[])[]): readonly string[] {
  const shown = cells(table);
  if (shown.length !== wanted.length) return [`${id}: ${shown.length} rows, not ${wanted.length}`];
  return shown.flatMap((row, at) =>
    row.join(" | ") === (wanted[at] ?? []).join(" | ")
      ? []
      : [`${id}: ${row.join(" | ")}, not ${(wanted[at] ?? []).join(" | ")}`],
  );
}

const plain = (millionths: number): string => pointsText({ n: BigInt(millionths), d: 1n });
const minusSign = (value: number): string => (value < 0 ? "−" : "");

function shareText(row: Row | undefined): string {
  const share = row?.share ?? null;
  if (row === undefined || share === null || row.score < 0 || share.n > share.d) return "-";
  return `${hundredths(share)}%`;
}

function rankText(row: Row | undefined): string {
  const place = row?.place ?? null;
  return place === null ? "-" : count(place.rank);
}

function unitRows(facts: GroupFacts): readonly (readonly string[])[] {
  const { now, then, both } = facts;
  const ordered = [...now.rows]
    .sort(
      (a, b) =>
        Number(
          minus(now.value(b), now.value(a)).n > 0n ? 1n : minus(now.value(b), now.value(a)).n < 0n ? -1n : 0n,
        ) || a.index - b.index,
    )
    .sort((a, b) => (a.place?.rank ?? 1e9) - (b.place?.rank ?? 1e9) || 0);
  const points = now.by === "points";
  const shares = now.rows.some(({ share }) => share !== null);
  const side = (row: Row | undefined): readonly string[] => [
    ...(points ? [row === undefined ? "-" : minusSign(row.score) + plain(row.score)] : []),
    ...(shares ? [shareText(row)] : []),
  ];
  const signed = (text: string, value: bigint): string =>
    /[1-9]/.test(text) ? `${value > 0n ? "+" : "−"}${text}` : text;
  const before = (name: string): readonly string[] => {
    if (then === null) return [];
    const row = new GroupFacts({ assessments: [then.assessment] }, then.assessment.year).now;
    const base = allRows(row, name);
    const gained = facts.gained(name);
    const places = facts.places(name);
    return [
      ...side(base),
      rankText(base),
      gained === null || both === null
        ? "-"
        : signed(both.now.by === "points" ? pointsText(gained) : hundredths(gained), gained.n),
      places === null ? "-" : signed(count(Math.abs(places)), BigInt(places)),
    ];
  };
  const title = (name: string) => {
    const words = facts.words(name);
    return words.charAt(0).toUpperCase() + words.slice(1);
  };
  return [
    ...ordered.map((row, at) => [
      String(at + 1),
      title(row.name),
      ...side(row),
      row.place === null ? "-" : count(row.place.rank),
      ...(shares ? [row.share === null || row.score < 0 ? "-" : facts.grade(row.share)] : []),
      ...before(row.name),
    ]),
    ...now.without.map((name, at) => {
      const now_ = side(undefined);
      return [
        String(ordered.length + at + 1),
        title(name),
        ...now_,
        "-",
        ...(shares ? ["-"] : []),
        ...(then === null ? [] : [...now_, "-", "-", "-"]),
      ];
    }),
  ];
}

/** The unit's base row, whatever it is measured with. */
function allRows(facts: GroupFacts["now"], name: string): Row | undefined {
  return facts.rows.find((row) => row.name === name);
}

function classRows(facts: GroupFacts): readonly (readonly string[])[] {
  const { now, then } = facts;
  const of = (rows: readonly Row[], grade: string) =>
    rows.filter(({ share, score }) => share !== null && score >= 0 && facts.grade(share) === grade).length;
  const none = (rows: readonly Row[]) => rows.filter(({ score }) => score < 0).length;
  const base =
    then !== null && then.rows.length > 0 && then.rows.every(({ share }) => share !== null)
      ? then.rows
      : null;
  const shown = (number: number): string => (number === 0 ? "-" : count(number));
  const row = (names: readonly string[], number: number, before: number) => [
    ...names,
    shown(number),
    number === 0 ? "-" : `${hundredths({ n: BigInt(number), d: BigInt(now.rows.length) })}%`,
    ...(base === null
      ? []
      : [
          shown(before),
          number === before ? "-" : `${number > before ? "+" : "−"}${count(Math.abs(number - before))}`,
        ]),
  ];
  const limits = [
    ["A", "Từ 90% trở lên"],
    ["B", "Từ 80% đến dưới 90%"],
    ["C", "Từ 70% đến dưới 80%"],
    ["D", "Dưới 70%"],
  ] as const;
  return [
    ...limits.map(([grade, text]) => row([grade, text], of(now.rows, grade), of(base ?? [], grade))),
    ...(none(now.rows) + none(base ?? []) === 0
      ? []
      : [row(["", "Không xếp loại"], none(now.rows), none(base ?? []))]),
    row(["", "Tổng số"], now.rows.length, base?.length ?? 0),
  ];
}

function areaRows(facts: GroupFacts): readonly (readonly string[])[] {
  const told = facts.now.areas.filter((area) => facts.now.share(area) !== null);
  const withPoints = told.some((area) => facts.now.at(area).length > 0);
  const withChange = told.some((area) => facts.areaChange(area) !== null);
  return told.map((area, at) => {
    const share = facts.now.share(area) ?? { n: 0n, d: 1n };
    const found = facts.now.at(area);
    const maxima = new Set(found.map(({ max }) => max));
    const sum = found.reduce((all, { score }) => all + BigInt(score), 0n);
    const scores = found.map(({ score }) => score);
    const change = facts.areaChange(area);
    const text = change === null ? "-" : hundredths(change);
    const points = (value: number | undefined) => (value === undefined ? "-" : plain(value));
    return [
      area.code === "" ? String(at + 1) : area.code,
      area.name,
      ...(withPoints
        ? [
            maxima.size === 1 ? points([...maxima][0]) : "-",
            found.length === 0 ? "-" : pointsText({ n: sum, d: BigInt(found.length) }),
          ]
        : []),
      `${hundredths(share)}%`,
      ...(withChange
        ? [change !== null && /[1-9]/.test(text) ? `${change.n > 0n ? "+" : "−"}${text}` : text]
        : []),
      ...(withPoints
        ? [
            found.length === 0 ? "-" : points(Math.max(...scores)),
            found.length === 0 ? "-" : points(Math.min(...scores)),
          ]
        : []),
    ];
  });
}

/** Bands do not overlap, hold every unit, and each says how many are in it. */
function bandFaults(table: Table, { now }: GroupFacts): readonly string[] {
  const rows = cells(table).slice(0, -1);
  const share = ({ share: own }: Row): number => (own === null ? NaN : Number(own.n) / Number(own.d));
  return rows.flatMap(([text = "", number = ""]) => {
    const [from, to] = /^Dưới/.test(text)
      ? [0, Number(/\d+/.exec(text)?.[0])]
      : [Number(/\d+/.exec(text)?.[0]), Number(/dưới (\d+)/.exec(text)?.[1] ?? Infinity)];
    const inside = now.rows.filter((row) => 100 * share(row) >= from && 100 * share(row) < to).length;
    return number === (inside === 0 ? "-" : count(inside)) ? [] : [`band ${text}: ${number}, not ${inside}`];
  });
}

function faultsOf(report: Report, facts: GroupFacts): readonly string[] {
  const blocks = [
    ...report.body,
    ...report.appendices.filter(({ printed }) => printed).flatMap((each) => each.blocks),
  ];
  return blocks.flatMap((block): readonly string[] => {
    if (block.kind === "table") {
      switch (block.id) {
        case "whole-units-table":
          return differing(block.id, block, unitRows(facts));
        case "whole-classes":
          return differing(block.id, block, classRows(facts));
        case "whole-areas":
          return differing(block.id, block, areaRows(facts));
        case "whole-bands":
          return bandFaults(block, facts);
        default:
          return areaCellFaults(block, facts);
      }
    }
    const text = runText(block.runs, "vi");
    if (block.kind === "heading") return HEADING.test(text) ? [] : [`heading: ${text}`];
    if (block.id === "whole-rank-apart" || block.id === "whole-areas-note")
      return apartFaults(text, block.id, facts);
    return [...walk(text, GROUP_RULES, facts), ...slips(text)];
  });
}

/** Scores of units by area in the order of the first appendix, and the means below. */
function areaCellFaults(table: Table, facts: GroupFacts): readonly string[] {
  const areas = facts.now.areas.filter((area) => facts.now.share(area) !== null);
  const { scores, units, publishedPercents } = facts.now.assessment;
  return cells(table).flatMap(([, title = "", ...shown]) => {
    const unit = units.find(({ name }) => name.toLowerCase() === title.toLowerCase());
    if (unit === undefined) return title === "Bình quân" ? [] : [`no unit ${title}`];
    return areas.flatMap((area, at) => {
      const score = scores.points(area.index, unit.index);
      const printed = publishedPercents.get(area.index * units.length + unit.index)?.percent;
      const wanted =
        score !== null
          ? [minusSign(score) + plain(score), "-"]
          : printed === undefined
            ? ["-"]
            : [`${hundredths({ n: BigInt(printed.numerator), d: BigInt(printed.denominator) * 100n })}%`];
      return wanted.includes(shown[at] ?? "") ? [] : [`${title}, ${area.name}: ${shown[at] ?? ""}`];
    });
  });
}

function apartFaults(text: string, id: string, facts: GroupFacts): readonly string[] {
  if (id === "whole-areas-note" || text === "") return [];
  const apart = facts.now.rows.filter(({ place }) => (place?.computed ?? null) !== null);
  const told = apart.every(({ name, place }) =>
    text.includes(`${facts.words(name)} (theo điểm là thứ ${count(place?.computed ?? 0)})`),
  );
  return told && text.split("(theo điểm").length - 1 === apart.length ? [] : [`apart: ${text}`];
}

function composed(book: ScoreBook): Report {
  const [group] = analyse(book, { year: YEAR }).groups;
  if (group === undefined) throw new Error("the book has a group");
  return composeGroupReport(group, DEFAULT_SETTINGS, "vi");
}

test("a group's report of drawn books: every sentence and every table", () => {
  const runs = process.env["PAR_INDEX_LONG"] === "1" ? 2000 : 25;
  fc.assert(
    fc.property(drawnGroup, (made) => {
      const book = bookOf(made);
      expect(faultsOf(composed(book), new GroupFacts(book, YEAR))).toEqual([]);
    }),
    { numRuns: runs },
  );
});
