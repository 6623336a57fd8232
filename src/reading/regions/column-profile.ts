/** What the columns of a body hold: figures, texts, numberings, and which of them names the rows. */
import { parseCode } from "../axes/codes";
import { CellClass, type CellClasses } from "./cell-classes";
import type { SheetView } from "./sheet-view";

/** Rows and columns of a sheet, all included. */
export interface Rectangle {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface ColumnProfile {
  readonly column: number;
  readonly figures: number;
  readonly texts: number;
  readonly codes: number;
  /** Different texts, and the letters of all texts. */
  readonly distinct: number;
  readonly letters: number;
}

/** The columns that say what the rows of a body are. */
export interface Labels {
  /** The columns of texts left of the figures; where none is, the one that names the rows. */
  readonly labelColumns: readonly number[];
  /** The column that names the rows. */
  readonly labelColumn: number;
  /** A numbering left of it; −1 where there is none. */
  readonly codeColumn: number;
  readonly figureColumns: readonly number[];
}

export function profilesOf(cells: CellClasses, body: Rectangle): ColumnProfile[] {
  const width = Math.max(0, body.right - body.left + 1);
  const [figures, texts, codes, letters] = [0, 1, 2, 3].map(() => new Int32Array(width));
  const different: (Set<string> | undefined)[] = Array.from({ length: width });
  if (figures === undefined || texts === undefined || codes === undefined || letters === undefined) return [];
  const count = (of: Int32Array, at: number, more = 1): void => {
    of[at] = (of[at] ?? 0) + more;
  };
  // Row by row, as the cells lie.
  for (let row = body.top; row <= body.bottom; row++) {
    for (let at = 0; at < width; at++) {
      const column = body.left + at;
      const own = cells.at(row, column);
      if (own === CellClass.empty) continue;
      if (own === CellClass.text) {
        const text = cells.view.text(cells.ownerRow(row, column), cells.ownerColumn(row, column));
        count(texts, at);
        (different[at] ??= new Set()).add(text);
        count(letters, at, text.length);
      } else count(own === CellClass.code ? codes : figures, at);
    }
  }
  return Array.from({ length: width }, (_, at) => ({
    column: body.left + at,
    figures: figures[at] ?? 0,
    texts: texts[at] ?? 0,
    codes: codes[at] ?? 0,
    letters: letters[at] ?? 0,
    distinct: different[at]?.size ?? 0,
  }));
}

/** Longer names do not name better. */
const LONG_NAME = 30;

/** Which columns of a body name its rows, number them and hold figures; null where nothing names them or no figure stands. */
export function labelsOf(
  view: SheetView,
  body: Rectangle,
  profiles: readonly ColumnProfile[],
): Labels | null {
  const most = Math.max(0, ...profiles.map(({ figures }) => figures));
  const isNaming = ({ texts, figures, codes }: ColumnProfile): boolean =>
    texts >= Math.max(2, most / 3) && texts > figures + codes;
  const isOfFigures = ({ figures, texts, codes }: ColumnProfile): boolean =>
    figures > 0 && figures >= texts && figures > codes;
  const first = profiles.findIndex(isNaming);
  if (first < 0) return null;
  const figure = profiles.findIndex((profile, at) => at > first && isOfFigures(profile));
  const left = profiles.slice(first, figure < 0 ? first + 1 : figure).filter(isNaming);
  const naming = figure < 0 ? profiles.filter(isNaming) : left;
  const weight = ({ distinct, letters, texts }: ColumnProfile): number =>
    distinct * Math.min(LONG_NAME, letters / texts);
  const [best] = [...naming].sort((a, b) => weight(b) - weight(a) || a.column - b.column);
  if (best === undefined) return null;
  const codeColumn = codeColumnOf(view, body, profiles, best.column);
  const figureColumns = profiles.filter((profile) => isOfFigures(profile) && profile.column !== codeColumn);
  if (figureColumns.length === 0) return null;
  return {
    labelColumns: naming.map(({ column }) => column),
    labelColumn: best.column,
    codeColumn,
    figureColumns: figureColumns.map(({ column }) => column),
  };
}

/** The nearest column left of the names whose cells count 1, 2, 3 … or are codes. */
function codeColumnOf(
  view: SheetView,
  body: Rectangle,
  profiles: readonly ColumnProfile[],
  labelColumn: number,
): number {
  for (const { column, figures, codes, texts } of [...profiles].reverse()) {
    if (column >= labelColumn || (figures + codes) * 3 < (figures + codes + texts) * 2) continue;
    if (figures + codes >= 2 && (codes > figures || numbers(view, body, column))) return column;
  }
  return -1;
}

/** True where most figures of a column are whole numbers or codes that begin with a small one, each a step from the last. */
function numbers(view: SheetView, body: Rectangle, column: number): boolean {
  let [cells, steps, previous] = [0, 0, 0];
  for (let row = body.top; row <= body.bottom; row++) {
    const shown = view.shown(row, column);
    if (shown === "") continue;
    const code = parseCode(shown);
    cells++;
    if (code === null) continue;
    const own = Number(code.text.split(".")[0]);
    if (Number.isNaN(own) || own === previous || own === previous + 1 || own === 1) steps++;
    if (!Number.isNaN(own)) previous = own;
  }
  return steps * 3 >= cells * 2;
}
