/** What holding gave, as findings: the printed text, what should stand there, and the cells that say so. */
import { reportCheckWords } from "../../language/report-check";
import { formatCount } from "../../language/numbers";
import type { CheckFinding } from "./check-result";
import type { Claim, Statement } from "./claim";
import { holdStatement, truthOf, type Holder, type Holding } from "./hold";
import { isBeside } from "./beside";
import type { AreaList } from "./said";
import type { FigureAt } from "../../scorebook/assessment";

/** Letters before a figure in which its word of change may stand: "tăng thêm khoảng 1,18". */
const WORD_REACH = 24;

/** Null where the figure is right, or nothing can be said against it. */
export function figureFinding(holding: Holding, text: string, holder: Holder): CheckFinding | null {
  const { claim, verdict, expected } = holding;
  if (verdict === "right") return null;
  const place = { text: text.slice(claim.start, claim.end), start: claim.start, end: claim.end };
  const about = { ...named(claim, holder), year: claim.year, cells: expected?.cells ?? [] };
  if (verdict === "unverifiable" || expected === null) {
    return { code: "unverifiable", severity: "info", claim: claim.kind, expected: null, ...place, ...about };
  }
  if (verdict === "rounded" || verdict === "truncated") {
    return {
      code: verdict,
      severity: "info",
      claim: claim.kind,
      expected: expected.text,
      ...place,
      ...about,
    };
  }
  const wrongWay =
    expected.direction !== null && claim.direction !== 0 && expected.direction !== claim.direction;
  if (wrongWay) {
    const said = withWord(text, claim);
    if (said !== null) {
      const right = changeText(expected.direction ?? 0, expected.text, holder);
      return { code: "contradiction", severity: "error", expected: right, ...about, ...said };
    }
  }
  return {
    code: "wrong-figure",
    severity: "error",
    claim: claim.kind,
    expected: expected.text,
    ...place,
    ...about,
  };
}

/** "tăng 0,79": the word that says which way, with its figure. */
function withWord(text: string, claim: Claim): Pick<CheckFinding, "text" | "start" | "end"> | null {
  const { up, down } = reportCheckWords("vi");
  const before = text.slice(Math.max(0, claim.start - WORD_REACH), claim.start);
  const lower = before.toLowerCase();
  const at = Math.max(...[...up, ...down].map((word) => lower.lastIndexOf(word)));
  if (at < 0 || /[;:(]/.test(before.slice(at))) return null;
  const start = claim.start - before.length + at;
  return { text: text.slice(start, claim.end), start, end: claim.end };
}

function changeText(direction: number, figure: string, holder: Holder): string {
  const words = reportCheckWords(holder.language);
  if (direction === 0) return words.same;
  return `${(direction > 0 ? words.up[0] : words.down[0]) ?? ""} ${figure}`;
}

/** Null where the statement is true or cannot be held. `held` says whether it could. */
export function statementFinding(
  statement: Statement,
  text: string,
  holder: Holder,
): { readonly held: boolean; readonly finding: CheckFinding | null } {
  const truth = holdStatement(statement, holder.figures);
  if (truth === null) return { held: false, finding: null };
  if (truth.right) return { held: true, finding: null };
  const { start, end } = statement;
  const unit = statement.subject.unit ?? 0;
  const base = holder.figures.baseYear;
  const year = statement.year ?? holder.figures.year;
  const standing = holder.figures.standing(truth.criterion, unit, year);
  const before = base === null ? null : holder.figures.standing(truth.criterion, unit, base);
  return {
    held: true,
    finding: {
      code: statement.listed ? "wrong-list" : "contradiction",
      severity: "error",
      text: text.slice(start, end),
      start,
      end,
      expected: truthText(
        wordedKind(statement.kind, truth.kind),
        { criterion: truth.criterion, unit },
        year,
        holder,
      ),
      unit: holder.figures.group.current.units[unit]?.name ?? "",
      criterion: criterionName(truth.criterion, holder),
      year,
      cells: [standing?.scoreCell ?? null, before?.scoreCell ?? null].filter((cell) => cell !== null),
    },
  };
}

/** What stands beside another is told as it is; the rest by what was said of it. */
function wordedKind(said: Statement["kind"], truth: Statement["kind"] | null): Statement["kind"] {
  return truth !== null && isBeside(said) ? truth : said;
}

/** "giảm 04 bậc", "xếp thứ 02": what the book says instead. */
function truthText(
  kind: Statement["kind"],
  { criterion, unit }: FigureAt,
  year: number,
  holder: Holder,
): string {
  const { figures, language } = holder;
  const words = reportCheckWords(language);
  if (kind === "first" || kind === "last") {
    return words.ranked(formatCount(figures.standing(criterion, unit, year)?.rank ?? 0, language));
  }
  if (isBeside(kind)) return words.beside[kind];
  const change = figures.baseYear === null ? null : figures.change(criterion, unit, figures.baseYear);
  const truth = truthOf(kind, { criterion, unit }, figures, year);
  if (change === null || truth === null) return "";
  if (kind.startsWith("percent")) return words.percentMoved(Math.sign(change.percent ?? 0));
  if (kind.startsWith("score") || kind.startsWith("largest"))
    return words.scoreMoved(Math.sign(change.score));
  return words.rankMoved(Math.sign(change.rank), formatCount(Math.abs(change.rank), language));
}

/** Areas that belong into a list which does not name them. */
export function listFinding(list: AreaList, holder: Holder, unit: number | null): CheckFinding | null {
  if (unit === null) return null;
  const { figures } = holder;
  const areas = (figures.group.current.criteria[0]?.children ?? []).filter(({ kind }) => kind === "scored");
  const lacking = areas.filter(
    ({ index }) =>
      !list.areas.includes(index) &&
      truthOf(list.kind, { criterion: index, unit }, figures, figures.year) === list.kind,
  );
  if (lacking.length === 0) return null;
  const { heading } = list;
  return {
    code: "missing-in-list",
    severity: "error",
    text: heading.text.trim(),
    start: heading.start,
    end: heading.start + heading.text.length,
    expected: lacking.map(({ name }) => name).join("; "),
    unit: figures.group.current.units[unit]?.name ?? "",
    criterion: "",
    year: figures.year,
    cells: lacking
      .map(({ index }) => figures.standing(index, unit, figures.year)?.scoreCell ?? null)
      .filter((cell) => cell !== null),
  };
}

export interface YearFault {
  readonly start: number;
  readonly end: number;
  readonly expected: number | null;
  readonly certain: boolean;
}

export function yearFinding(fault: YearFault, text: string, holder: Holder): CheckFinding {
  return {
    code: "wrong-year",
    severity: fault.certain ? "error" : "warning",
    text: text.slice(fault.start, fault.end),
    start: fault.start,
    end: fault.end,
    expected: fault.expected === null ? null : reportCheckWords(holder.language).year(fault.expected),
    unit: "",
    criterion: "",
    year: fault.expected ?? holder.figures.year,
    cells: [],
  };
}

function named({ subject }: Claim, holder: Holder): { readonly unit: string; readonly criterion: string } {
  const { units } = holder.figures.group.current;
  const [criterion = 0] = subject.criteria;
  return {
    unit: subject.unit === null ? "" : (units[subject.unit]?.name ?? ""),
    criterion: criterionName(criterion, holder),
  };
}

/** "" for the total. */
function criterionName(criterion: number, { figures }: Holder): string {
  return criterion === 0 ? "" : (figures.group.current.criteria[criterion]?.name ?? "");
}

/** Holdings that count as checked: those that the book could answer. */
export function isHeld(holding: Holding): boolean {
  return holding.verdict !== "unverifiable";
}
