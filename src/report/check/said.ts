/** Everything that a written report says: claims, statements and years, sentence by sentence, rows and lists. */
import type { BookFigures } from "./book-figures";
import type { Claim, Statement, Subject } from "./claim";
import { describedUnits } from "./descriptions";
import { labelled } from "./labelled-lines";
import { listHeadedBy, type ListKind } from "./lists";
import { mentionsIn, type Mention, type Names } from "./names";
import { claimsOf } from "./sentence-claims";
import { sentencesOf, yearsOf, type Sentence, type YearMention } from "./sentences";
import { tableClaims, type TableBasis } from "./table-claims";
import type { Token } from "./token";
import { tokensOf, type Notation } from "./tokens";
import type { Unread } from "./unread";
import type { WrittenLine, WrittenText } from "./written";

/** A sentence with all that it says; places are those of the whole text. */
export interface Said {
  readonly claims: readonly Claim[];
  readonly statements: readonly Statement[];
  readonly years: readonly (YearMention & { readonly start: number; readonly end: number })[];
  /** Tokens of the line, for what stands around a year. */
  readonly tokens: readonly Token[];
  /** Words of the sentence. */
  readonly words: readonly string[];
  /** Figures that nothing can be held against. */
  readonly unread: readonly Unread[];
  /** Offsets of the sentence. */
  readonly start: number;
  readonly end: number;
}

const NOTHING: Said = {
  claims: [],
  statements: [],
  years: [],
  tokens: [],
  words: [],
  unread: [],
  start: 0,
  end: 0,
};

/** A list of areas under a heading: which areas it names. */
export interface AreaList {
  readonly kind: ListKind;
  readonly heading: WrittenLine;
  readonly areas: readonly number[];
}

export interface SaidOfReport {
  readonly sentences: readonly Said[];
  readonly lists: readonly AreaList[];
}

export interface SaidBasis {
  readonly unit: number | null;
  readonly figures: BookFigures;
  readonly names: Names;
  readonly decimal: Notation;
}

export function saidIn(written: WrittenText, basis: SaidBasis): SaidOfReport {
  const sentences: Said[] = [];
  const lists: AreaList[] = [];
  let list: { readonly kind: ListKind; readonly heading: WrittenLine; readonly areas: number[] } | null =
    null;
  const close = () => {
    if (list !== null && list.areas.length > 0) lists.push(list);
    list = null;
  };
  let headed: readonly number[] = [0];
  let before: readonly number[] = [0];
  let above: WrittenLine | undefined;
  for (const lines of tablesAndLines(written.lines)) {
    const [line] = lines;
    if (line === undefined) continue;
    if (line.table > 0) {
      close();
      sentences.push(saidInTable(lines, yearAbove(above, basis), basis));
      continue;
    }
    above = line;
    headed = headedBy(line, headed, basis);
    const read = readLine(line, headed, before, basis);
    before = read.spoke;
    sentences.push(...read.sentences);
    const kind = line.heading || isShort(line) ? listHeadedBy(line.text) : null;
    if (kind !== null) {
      close();
      list = { kind, heading: line, areas: [] };
    } else if (list !== null && read.begins !== null) {
      const [area = 0] = read.begins;
      list.areas.push(area);
      sentences.push(listed(line, list.kind, read.begins, basis));
    } else {
      close();
    }
  }
  close();
  return { sentences, lists };
}

/** A heading that a reader of documents did not mark: a short line without an end. */
function isShort({ text }: WrittenLine): boolean {
  return text.length < 90 && !/[.;]\s*$/.test(text) && !/\d,\d/.test(text);
}

function tablesAndLines(lines: readonly WrittenLine[]): readonly (readonly WrittenLine[])[] {
  const groups: WrittenLine[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (line.table > 0 && last?.[0]?.table === line.table) last.push(line);
    else groups.push([line]);
  }
  return groups;
}

/** "Phụ lục. Kết quả năm 2021 của các huyện": the one year of a table's title, where the book has it. */
function yearAbove(line: WrittenLine | undefined, { figures, decimal }: SaidBasis): number {
  if (line === undefined || !(isTableTitle(line) || isShort(line))) return figures.year;
  const tokens = tokensOf(line.text, decimal);
  const years = yearsOf(tokens, { from: 0, to: tokens.length }, null).map(({ year }) => year);
  const [year] = years;
  const one = year !== undefined && years.every((other) => other === year);
  return one && (year === figures.year || figures.isEarlier(year)) ? year : figures.year;
}

function isTableTitle({ text }: WrittenLine): boolean {
  return /^\s*(?:Bảng|Biểu|Phụ lục|Phụ biểu|Danh sách)/iu.test(text);
}

function saidInTable(rows: readonly WrittenLine[], year: number, basis: SaidBasis): Said {
  const { criteria } = basis.figures.group.current;
  const areaOf = (criterion: number): number => {
    const node = criteria[criterion];
    return node === undefined || node.level <= 1 ? criterion : areaOf(node.parent);
  };
  const table: TableBasis = {
    unit: basis.unit,
    year,
    names: basis.names,
    decimal: basis.decimal,
    codeOf: (criterion) => criteria[criterion]?.code ?? "",
    areaOf,
  };
  return { ...NOTHING, claims: tableClaims(rows, table) };
}

interface ReadLine {
  readonly sentences: readonly Said[];
  /** Criteria that the line begins with: it is an item about them. */
  readonly begins: readonly number[] | null;
  /** Criteria that it spoke of last. */
  readonly spoke: readonly number[];
}

/** "Lĩnh vực 2. Cải cách thể chế" on a line of its own: the lines below speak of it, up to another heading. */
function headedBy(line: WrittenLine, headed: readonly number[], basis: SaidBasis): readonly number[] {
  const tokens = tokensOf(line.text, basis.decimal);
  const [mention, second] = mentionsIn(tokens, basis.names);
  if (mention?.named.kind === "criterion" && second === undefined) {
    const rest = tokens.filter(
      (token, index) =>
        (index < mention.from || index > mention.to) &&
        token.kind !== "mark" &&
        !(token.kind === "word" && HEADING_WORDS.has(token.word)) &&
        !(index < mention.from && token.kind === "number"),
    );
    if (rest.length === 0) return mention.named.criteria;
  }
  return line.heading || second !== undefined || !LABEL.test(line.text) ? [0] : headed;
}

const HEADING_WORDS = new Set(["linh", "vuc", "noi", "dung", "ve", "tieu", "chi", "thu"]);
/** "Điểm số: 9,85 điểm", "- Thứ hạng: 6": a line below such a heading. */
const LABEL = /^[\s\-+*•–]*(?:Điểm|Thứ hạng|Xếp hạng|Hạng|Tỷ lệ|Kết quả|Năm \d{4}|So với)/u;

function readLine(
  line: WrittenLine,
  headed: readonly number[],
  before: readonly number[],
  basis: SaidBasis,
): ReadLine {
  const tokens = tokensOf(line.text, basis.decimal);
  const names = mentionsIn(tokens, basis.names);
  const described = describedUnits(tokens, names, basis.figures);
  const mentions = [...names, ...described].sort((a, b) => a.from - b.from);
  const begins = criteriaAtStart(tokens, mentions);
  let subject: Subject = { unit: basis.unit, criteria: headed, together: [], inherited: false };
  const label = labelled(
    line,
    begins === null ? subject : { ...subject, criteria: begins },
    basis.figures.year,
    basis.decimal,
  );
  let grounded = headed[0] !== 0 || label.grounded;
  const sentences = sentencesOf(tokens).map((sentence) => {
    const years = yearsOf(tokens, sentence, {
      year: basis.figures.year,
      base: basis.figures.baseYear,
    }).filter((year) => !described.some(({ from, to }) => from <= year.from && year.to <= to));
    const said = claimsOf(
      tokens,
      sentence,
      { mentions, years },
      {
        unit: basis.unit,
        subject,
        year: basis.figures.year,
        base: basis.figures.baseYear,
        before,
        ranked: basis.figures.group.current.units.length,
        kind: basis.figures.group.current.group.kind,
        grounded,
      },
    );
    grounded = said.grounded;
    // An item stays with what it began with; elsewhere the sentence before says what is meant.
    subject =
      begins === null && headed[0] !== 0
        ? { ...said.subject, criteria: headed, inherited: false }
        : begins === null
          ? said.subject
          : { ...said.subject, criteria: begins, together: [], inherited: false };
    if (basis.unit !== null) subject = { ...subject, unit: basis.unit };
    const apart = said.claims.filter((claim) => !label.claims.some(({ start }) => start === claim.start));
    const inSentence = ({ start }: Claim) =>
      start >= (tokens[sentence.from]?.start ?? 0) && start < (tokens[sentence.to - 1]?.end ?? 0);
    const claims = [...apart, ...label.claims.filter(inSentence)];
    const statements = [...said.statements, ...inlineList(tokens, sentence, mentions, basis.unit)];
    return placed(line, tokens, sentence, { ...said, claims, statements, years });
  });
  return { sentences, begins, spoke: subject.criteria };
}

function placed(
  line: WrittenLine,
  tokens: readonly Token[],
  { from, to }: Sentence,
  said: {
    readonly claims: readonly Claim[];
    readonly statements: readonly Statement[];
    readonly years: readonly YearMention[];
    readonly unread: readonly Unread[];
  },
): Said {
  const at = <T extends { readonly start: number; readonly end: number }>(place: T): T => ({
    ...place,
    start: place.start + line.start,
    end: place.end + line.start,
  });
  return {
    claims: said.claims.map(at),
    statements: said.statements.map(at),
    years: said.years.map((year) => ({
      ...year,
      start: line.start + (tokens[year.from]?.start ?? 0),
      end: line.start + (tokens[year.to]?.end ?? 0),
    })),
    tokens,
    words: tokens.slice(from, to).flatMap((token) => (token.kind === "word" ? [token.word] : [])),
    unread: said.unread.map(at),
    start: line.start + (tokens[from]?.start ?? 0),
    end: line.start + (tokens[to - 1]?.end ?? 0),
  };
}

/** "Các lĩnh vực giảm bậc: A; B", "02 lĩnh vực giảm bậc (A, B)": each area named there is said to have fallen. */
function inlineList(
  tokens: readonly Token[],
  { from, to }: Sentence,
  mentions: readonly Mention[],
  unit: number | null,
): readonly Statement[] {
  const opens = tokens.findIndex(
    (token, index) => index >= from && index < to && token.kind === "mark" && /[:(]/.test(token.mark),
  );
  if (opens < 0) return [];
  // "05 lĩnh vực tăng điểm và 02 lĩnh vực giảm điểm (…)": the last of the counted is what the list names.
  let counted = opens;
  while (counted > from && tokens[counted]?.kind !== "number") counted--;
  const wordsFrom = (start: number): string =>
    tokens
      .slice(start, opens)
      .flatMap((token) => (token.kind === "word" ? [token.word] : []))
      .join(" ");
  const kind = listHeadedBy(wordsFrom(from)) ?? listHeadedBy(wordsFrom(counted));
  if (kind === null) return [];
  const bracket = tokens[opens];
  const inBrackets = bracket?.kind === "mark" && bracket.mark === "(";
  const closes = tokens.findIndex(
    (token, index) => index > opens && token.kind === "mark" && token.mark === ")",
  );
  const end = inBrackets && closes > 0 ? closes : to;
  return mentions.flatMap((mention): readonly Statement[] => {
    const { named } = mention;
    if (named.kind !== "criterion" || mention.from < opens || mention.from >= end) return [];
    const subject: Subject = { unit, criteria: named.criteria, together: [], inherited: false };
    const start = tokens[mention.from]?.start ?? 0;
    return [{ kind, subject, year: null, listed: true, start, end: tokens[mention.to]?.end ?? start }];
  });
}

/** "- Cải cách thể chế: …", "a) Lĩnh vực cải cách thể chế đạt …" */
function criteriaAtStart(tokens: readonly Token[], mentions: readonly Mention[]): readonly number[] | null {
  const [mention] = mentions;
  if (mention?.named.kind !== "criterion") return null;
  const before = tokens
    .slice(0, mention.from)
    .flatMap((token) => (token.kind === "word" ? [token.word] : []));
  const leads = before.every((word) =>
    ["linh", "vuc", "ve", "noi", "dung", "a", "b", "c", "d", "e", "g", "h"].includes(word),
  );
  return leads ? mention.named.criteria : null;
}

/** An area's place in a list is a statement about it. */
function listed(line: WrittenLine, kind: ListKind, criteria: readonly number[], basis: SaidBasis): Said {
  const tokens = tokensOf(line.text, basis.decimal);
  const [mention] = mentionsIn(tokens, basis.names);
  const start = line.start + (tokens[mention?.from ?? 0]?.start ?? 0);
  const end = line.start + (tokens[mention?.to ?? 0]?.end ?? 0);
  const subject: Subject = { unit: basis.unit, criteria, together: [], inherited: false };
  const statement: Statement = { kind, subject, year: null, listed: true, start, end };
  return { ...NOTHING, statements: [statement] };
}
