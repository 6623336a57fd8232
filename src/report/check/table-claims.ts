/** Claims of a table: what a column says by its title, whose a row is by its name and code. */
import { plain } from "../../text/fold";
import type { Claim, ClaimKind, Subject } from "./claim";
import type { Names } from "./names";
import { mentionsIn } from "./names";
import { tokensOf, type Notation } from "./tokens";
import type { WrittenCell, WrittenLine } from "./written";

export interface TableBasis {
  readonly unit: number | null;
  readonly year: number;
  readonly names: Names;
  readonly decimal: Notation;
  /** Code of a criterion as the book prints it, to tell apart what shares a name. */
  readonly codeOf: (criterion: number) => string;
  /** Area that a criterion belongs to. */
  readonly areaOf: (criterion: number) => number;
}

interface Column {
  /** A title that is an area's name: the figures below are its points. */
  readonly criteria: readonly number[];
  /** "level": points or percent of the year that alone is the title. */
  readonly kind: ClaimKind | "level" | "name" | "code" | null;
  readonly year: number | null;
}

/** Titles, first match wins. */
const TITLES: readonly (readonly [RegExp, Column["kind"]])[] = [
  [/\b(?:ly do|nguyen nhan|giai phap|ghi chu|chiu trach nhiem|chu tri|thoi han|tai lieu)\b/, null],
  [/^(?:nam )?(?:19|20)\d{2}(?: %| phan tram)?$/, "level"],
  [/^(?:tt|stt|so tt|ma|ma so)$/, "code"],
  [/\bdo (?:diem )?toi da\b/, "from-max"],
  [/\bdo ket qua\b/, "from-performance"],
  [/\b(?:tang|giam|chenh lech|thay doi)\b.*(?:%|\bty le\b)/, "percent-change"],
  [/\b(?:tang|giam|chenh lech|thay doi)\b.*\b(?:bac|hang)\b/, "rank-change"],
  [/\b(?:tang|giam|chenh lech|thay doi)\b.*\bdiem\b/, "score-change"],
  [/^(?:muc )?(?:tang|giam|chenh lech|thay doi|bien dong)\b/, "value"],
  [/\b(?:bi tru|diem tru|diem mat)\b/, "lost"],
  [/\b(?:toi da|diem chuan|thang diem)\b/, "max"],
  [/%|\bty le\b|\bchi so\b/, "percent"],
  [/\b(?:xep hang|thu hang|xep thu|hang|vi tri)\b/, "rank"],
  [/\b(?:linh vuc|tieu chi|noi dung|don vi|ten|dia phuong|co quan)\b/, "name"],
  [/\b(?:diem|ket qua|tong)\b/, "score"],
];

/** What a title says of the figures below it; null where it says nothing of the kind. */
export function kindOfTitle(title: string): Column["kind"] {
  const words = plain(title);
  return TITLES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

function columnOf(title: string, setting: TableBasis): Column {
  const words = plain(title);
  const year = /\b((?:19|20)\d{2})\b/.exec(words)?.[1];
  const tokens = tokensOf(title, setting.decimal);
  const [mention] = mentionsIn(tokens, setting.names);
  const whole = mention !== undefined && mention.from === 0 && mention.to === tokens.length - 1;
  const criteria = whole && mention.named.kind === "criterion" ? mention.named.criteria : [];
  const kind = criteria.length > 0 ? "score" : kindOfTitle(title);
  return { kind, criteria, year: year === undefined ? null : Number(year) };
}

/** @param rows of one table, its titles first */
export function tableClaims(rows: readonly WrittenLine[], basis: TableBasis): readonly Claim[] {
  const [head, ...body] = rows;
  if (head === undefined) return [];
  const columns = head.cells.map(({ text }) => columnOf(text, basis));
  const nameAt = nameColumn(columns, body, basis);
  const codeAt = columns.findIndex(({ kind }) => kind === "code");
  const claims: Claim[] = [];
  let area = 0;
  for (const { cells } of body) {
    const subject = subjectOf(cells[nameAt], cells[codeAt], area, basis);
    if (subject === null) continue;
    const [criterion = 0] = subject.criteria;
    if (criterion > 0) area = basis.areaOf(criterion);
    cells.forEach((cell, index) => {
      const column = columns[index];
      if (column === undefined || column.kind === null) return;
      if (column.kind === "name" || column.kind === "code") return;
      if (index === nameAt) return;
      const of = column.criteria.length > 0 ? { ...subject, criteria: column.criteria } : subject;
      claims.push(
        ...cellClaims(
          cell,
          { kind: column.kind, year: column.year ?? basis.year, subject: of },
          basis.decimal,
        ),
      );
    });
  }
  return claims;
}

/** The column titled so, else the one whose cells are names: "Vùng", "Xã, thị trấn". */
function nameColumn(columns: readonly Column[], body: readonly WrittenLine[], setting: TableBasis): number {
  const titled = columns.findIndex(({ kind }) => kind === "name");
  const names = columns.map(
    (_, index) => body.filter(({ cells }) => subjectOf(cells[index], undefined, 0, setting) !== null).length,
  );
  const most = Math.max(0, ...names);
  if (titled >= 0 && (names[titled] ?? 0) > 0) return titled;
  return most * 2 > body.length ? names.indexOf(most) : titled;
}

/** Whose a row is: the whole cell must be the name. */
function subjectOf(
  name: WrittenCell | undefined,
  code: WrittenCell | undefined,
  area: number,
  basis: TableBasis,
): Subject | null {
  if (name === undefined) return null;
  const tokens = tokensOf(name.text, basis.decimal);
  const words = tokens.filter(({ kind }) => kind !== "mark").length;
  const make = (unit: number | null, criteria: readonly number[]): Subject => ({
    unit,
    criteria,
    together: [],
    inherited: false,
  });
  if (/^(?:tong|tong cong|tong diem|tong so)$/.test(plain(name.text))) return make(basis.unit, [0]);
  const [mention] = mentionsIn(tokens, basis.names);
  if (mention === undefined || mention.from > 0) return null;
  const inside = tokens.slice(0, mention.to + 1).filter(({ kind }) => kind !== "mark").length;
  if (inside < words) return null;
  if (mention.named.kind === "unit") return make(mention.named.unit, [0]);
  if (mention.named.kind === "cause") return null;
  return make(basis.unit, likeliest(mention.named.criteria, code?.text ?? "", area, basis));
}

/** Of criteria with one name those with the row's code, else those of the area above. */
function likeliest(
  criteria: readonly number[],
  code: string,
  area: number,
  basis: TableBasis,
): readonly number[] {
  if (criteria.length < 2) return criteria;
  const coded = criteria.filter((criterion) => basis.codeOf(criterion) === code);
  const near = (coded.length > 0 ? coded : criteria).filter((criterion) => basis.areaOf(criterion) === area);
  return near.length > 0 ? near : coded.length > 0 ? coded : criteria;
}

/** What a cell under a title says; none where it is no single figure. */
export function cellClaims(
  cell: WrittenCell,
  {
    kind,
    year,
    subject,
  }: { readonly kind: ClaimKind | "level"; readonly year: number; readonly subject: Subject },
  decimal: Notation,
): readonly Claim[] {
  const tokens = tokensOf(cell.text, decimal);
  const [token] = tokens;
  if (token === undefined || tokens.length > 1) return [];
  const at = cell.start;
  const make = (claim: Pick<Claim, "kind" | "printed" | "start" | "end"> & Partial<Claim>): Claim => ({
    direction: 0,
    subject,
    year,
    yearMention: -1,
    against: null,
    other: null,
    counted: null,
    loose: null,
    ...claim,
  });
  if (token.kind === "fraction") {
    const left = { printed: token.left, start: at + token.start, end: at + token.rightStart - 1 };
    const right = { printed: token.right, start: at + token.rightStart, end: at + token.end };
    if (kind === "rank") return [make({ kind: "rank", ...left }), make({ kind: "ranked", ...right })];
    return kind === "score" ? [make({ kind: "score", ...left }), make({ kind: "max", ...right })] : [];
  }
  if (token.kind !== "number") return [];
  const place = { start: at + token.start, end: at + token.end };
  // "Tăng/giảm" does not say of what; a figure with decimals is of points.
  if (kind === "value") {
    if (token.number.decimals === 0) return [];
    const start = at + token.start;
    const change = { direction: token.sign, start, end: at + token.end };
    const said = make({ kind: "score-change", printed: token.number, ...change });
    return [{ ...said, readings: [{ ...said, kind: "percent-change" }] }];
  }
  if (kind === "level") return [make({ kind: "value", printed: token.number, ...place })];
  return [make({ kind, printed: token.number, direction: token.sign, ...place })];
}
