/** A sentence as a pattern with what must be true of it, and the pieces that many sentences share. */
import type { Criterion } from "../../../../src/scorebook/criterion";
import { percent } from "../derived";
import type { Oracle } from "../oracle";

export type Groups = Readonly<Record<string, string>>;
export interface Rule {
  readonly pattern: RegExp;
  readonly holds: (groups: Groups, oracle: Oracle) => boolean;
}

export const RANK =
  "(?:\\[thứ hạng theo quyết định\\]|\\d+(?:\\/\\d+)?(?: \\[theo điểm số là thứ \\d+, đề nghị đối chiếu\\])?)";
export const RESULT = "−?[\\d.,]*\\d(?:\\/[\\d.,]*\\d)?(?: \\[[^\\]]+\\])?";
export const TIE = "(?: \\(đồng hạng với [^)]+\\))?";
export const SHARE = "(?: \\([\\d,]+% điểm tối đa\\))?";
export const MOVE = "(?:(?:tăng|giảm) [\\d.,]*\\d (?:điểm phần trăm|điểm|bậc)|giữ nguyên (?:điểm|bậc|tỷ lệ))";
export const PEERS = "[\\p{L}, ]+?";
export const DECISION = "Căn cứ Quyết định số (?<number>.+?) ngày (?<date>.+?) của (?<by>.+?), ";

const YEARS = (pattern: string) => new RegExp(pattern, "uy");

export function rule(pattern: string, holds: Rule["holds"]): Rule {
  return { pattern: YEARS(pattern), holds };
}

/** A fixed text of the office's own language, which states no figure. */
export function fixed(pattern: string): Rule {
  return rule(pattern, ({ year }, oracle) => year === undefined || Number(year) === oracle.year);
}

export function decided({ number, date, by }: Groups, { now }: Oracle): boolean {
  const { decision } = now.assessment;
  return decision === null
    ? number === "[số quyết định]" && date === "[ngày ban hành]" && by === "[cơ quan ban hành quyết định]"
    : number === decision.number && date === decision.date && by === decision.issuer;
}

export function percentMove(text: string, oracle: Oracle, node: Criterion): boolean {
  const moved = oracle.sharePoints(node);
  if (moved === null) return false;
  if (moved === 0) return text === "giữ nguyên tỷ lệ";
  const shown = percent(Math.abs(moved), 10_000).replace("%", "");
  return text === `${moved > 0 ? "tăng" : "giảm"} ${shown} điểm phần trăm`;
}

/** The book prints percentages and no points. */
export function isPercentBook({ now }: Oracle): boolean {
  return now.assessment.units.every(({ index }) => {
    const [score, printed] = [
      now.assessment.scores.cell(0, index),
      now.assessment.publishedPercents.get(index),
    ];
    return (
      now.assessment.scores.points(0, index) === null ||
      (printed !== undefined && printed.cell.row === score?.row)
    );
  });
}

/** An area with points, or with a percentage that may be stated. */
export function isTold(oracle: Oracle, area: Criterion): boolean {
  return oracle.now.score(area) !== null || oracle.shareText(oracle.now, area) !== null;
}

const NOT_APPLICABLE = 2;

/** As a whole, or in every criterion. */
export function isOut(oracle: Oracle, area: Criterion): boolean {
  const { assessment, index } = oracle.now;
  return (
    assessment.scores.state(area.index, index) === NOT_APPLICABLE ||
    (area.children.length > 0 && area.children.every((child) => isOut(oracle, child)))
  );
}
