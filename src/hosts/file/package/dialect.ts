/** The two sets of names that workbooks are written in: transitional (what Excel saves) and strict. */

export interface Dialect {
  readonly main: string;
  /** Of the attributes r:id. */
  readonly relationships: string;
  readonly drawing: string;
  readonly spreadsheetDrawing: string;
  readonly chart: string;
}

const OPEN = "http://schemas.openxmlformats.org";
const PURL = "http://purl.oclc.org/ooxml";

export const TRANSITIONAL: Dialect = {
  main: `${OPEN}/spreadsheetml/2006/main`,
  relationships: `${OPEN}/officeDocument/2006/relationships`,
  drawing: `${OPEN}/drawingml/2006/main`,
  spreadsheetDrawing: `${OPEN}/drawingml/2006/spreadsheetDrawing`,
  chart: `${OPEN}/drawingml/2006/chart`,
};

const STRICT: Dialect = {
  main: `${PURL}/spreadsheetml/main`,
  relationships: `${PURL}/officeDocument/relationships`,
  drawing: `${PURL}/drawingml/main`,
  spreadsheetDrawing: `${PURL}/drawingml/spreadsheetDrawing`,
  chart: `${PURL}/drawingml/chart`,
};

/** The dialect that a part's main namespace belongs to, null for a foreign one. */
export function dialectOf(mainNamespace: string): Dialect | null {
  return [TRANSITIONAL, STRICT].find(({ main }) => main === mainNamespace) ?? null;
}
