/** Office.js as the host needs it: two functions, so that a test can hand in the library it loaded itself. */

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

export interface ExcelLibrary {
  /** Excel.run with its options. */
  run<T>(options: Excel.RunOptions, batch: Batch<T>): Promise<T>;
  /** True when Excel has the requirement set ExcelApi `version`. */
  supports(version: string): boolean;
}

/** Lowest ExcelApi whose members the host uses (merged areas of a range). */
export const LOWEST_API = "1.13";

/** The library that the page loaded from office.js. */
export function loadedLibrary(): ExcelLibrary {
  return {
    run: (options, batch) => Excel.run(options, batch),
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
  };
}
