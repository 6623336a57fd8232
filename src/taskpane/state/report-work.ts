/** Reports as Word files from the pane: that of the unit shown, or of every unit in one archive. */
import { analyseBook } from "../../app/analyse-book";
import type { ChosenUnit } from "../../app/find-unit";
import type { OpenBook } from "../../app/open-book";
import { HostError } from "../../workbook/host";
import { readyState, troubleOf, type Desk, type NamedBytes } from "./desk";
import type { ReadyState } from "./pane-state";
import { shownUnit } from "./reduce";

/** What makes reports is not needed to show figures, and is loaded when they are asked for. */
const making = () => import("../../app/all-reports");

type Shown = Pick<ReadyState, "analysis" | "place">;

export class ReportWork {
  private cancelling: AbortController | null = null;

  constructor(private readonly desk: Desk) {}

  /** Offers the Word file of the unit shown. */
  one(): Promise<void> {
    return this.make(
      (state) => [shownUnit(state)],
      async ([file]) => (file === undefined ? null : Promise.resolve(file)),
    );
  }

  /** Offers one archive with a Word file of every unit; a cancelled run offers nothing. */
  all(archive: string): Promise<void> {
    return this.make(
      ({ analysis }) =>
        analysis.groups.flatMap((group) => group.current.units.map((unit) => ({ group, unit }))),
      async (files) => ({ name: archive, bytes: await this.desk.ports.documents.zip(files) }),
    );
  }

  cancel(): void {
    this.desk.dispatch({ type: "reports-cancel-asked" });
    this.cancelling?.abort();
  }

  private async make(
    units: (shown: Shown) => readonly ChosenUnit[],
    bind: (files: readonly NamedBytes[]) => Promise<NamedBytes | null>,
  ): Promise<void> {
    const { dispatch, ports } = this.desk;
    const state = readyState(this.desk);
    if (state === null || this.cancelling !== null) return;
    const abort = new AbortController();
    this.cancelling = abort;
    dispatch({ type: "reports-began" });
    try {
      const { makeReports } = await making();
      const { book, ...shown } = await this.asOfNow(state);
      const files: NamedBytes[] = [];
      const count = await makeReports(
        book,
        units(shown),
        ports.language,
        (report) => ports.documents.word(report, ports.language),
        (name, bytes) => {
          files.push({ name: `${name}.docx`, bytes });
        },
        {
          signal: abort.signal,
          onProgress: ({ done, total }) => {
            dispatch({ type: "reports-progressed", done, total });
          },
        },
      );
      const file = await bind(files);
      if (file === null) return;
      ports.documents.offer(file);
      dispatch({ type: "reports-made", count, file: file.name });
    } catch (error) {
      dispatch({ type: "reports-failed", trouble: troubleOf(error, ports) });
    } finally {
      this.cancelling = null;
    }
  }

  /** The book with what people typed into the own sheets since; its figures must be those on screen. */
  private async asOfNow({ book, analysis, place }: ReadyState): Promise<Shown & { readonly book: OpenBook }> {
    const again = (await this.desk.readAgain()) ?? book;
    if (again.fingerprint !== book.fingerprint) throw new HostError("source-changed", "since it was read");
    const { year, baseYear } = analysis;
    return { book: again, analysis: analyseBook(again, { year, baseYear }), place };
  }
}
