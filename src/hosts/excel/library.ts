/** Office.js as the host needs it: three functions, so that a test can hand in the library it loaded itself. */

export type Batch<T> = (context: Excel.RequestContext) => Promise<T>;

export interface ExcelLibrary {
  /** Excel.run with its options. */
  run<T>(options: Excel.RunOptions, batch: Batch<T>): Promise<T>;
  /** True when Excel has the requirement set ExcelApi `version`. */
  supports(version: string): boolean;
  /** The workbook as a file, as it is now, saved or not. */
  copy(): Promise<Uint8Array>;
}

/** Lowest ExcelApi whose members the host cannot do without. */
export const LOWEST_API = "1.9";

/** Tells the merged areas of a range; in an older Excel they are read from a copy of the workbook. */
export const MERGES_API = "1.13";

/** What of office.js makes and runs requests. */
export interface Requests {
  readonly RequestContext: new () => Excel.RequestContext;
  readonly run: (
    options: Excel.RunOptions,
    batch: (context: Excel.RequestContext) => Promise<unknown>,
  ) => Promise<unknown>;
}

/** Ends a run before it sends anything. */
class Enough extends Error {}

/**
 * Runs a batch in a context of its own. Inside Excel.run every range is tracked for a later request, which
 * takes a second action each; the host carries none over a sync. The options of a run stay with its context:
 * a run that ends by an error of its own sets them, and sends nothing.
 */
export async function runUntracked<T>(
  { RequestContext, run }: Requests,
  options: Excel.RunOptions,
  batch: Batch<T>,
): Promise<T> {
  const context = new RequestContext();
  await run({ ...options, previousObjects: context }, () => Promise.reject(new Enough())).catch(
    (error: unknown) => {
      if (!(error instanceof Enough)) throw error;
    },
  );
  return batch(context);
}

/** The library that the page loaded from office.js. */
export function loadedLibrary(): ExcelLibrary {
  return {
    run: (options, batch) => runUntracked(Excel, options, batch),
    supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
    copy: async () => (await import("./document-copy")).documentCopy(Office.context.document),
  };
}
