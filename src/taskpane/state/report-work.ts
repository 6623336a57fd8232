/** Documents as files from the pane: that of the unit shown or of its group, or those of all in one archive. */
import { deferred } from "../loading";
import type { DocumentJob } from "../../app/documents";
import type { OpenBook } from "../../app/open-book";
import type { DocumentKind } from "../../language/documents";
import type { Report } from "../../report/document";
import { HostError } from "../../workbook/host";
import { readyState, troubleOf, type Desk, type NamedBytes } from "./desk";
import type { ReadyState, Template } from "./pane-state";
import { shownUnit } from "./reduce";

/** What makes reports is not needed to show figures, and is loaded when they are asked for. */
const making = deferred(() => import("../../app/all-reports"));
const naming = deferred(() => import("../../language/file-names"));
const documents = deferred(() => import("../../app/documents"));
const analysing = deferred(() => import("../../app/analyse-book"));
const writing = deferred(() => import("../../report/plain-text"));

type Shown = Pick<ReadyState, "analysis" | "place">;

type Current = Shown & { readonly book: OpenBook };

/** A report as a file of one kind. */
interface Kind {
  readonly ending: "docx" | "txt";
  readonly render: (report: Report) => Promise<Uint8Array>;
}

export class ReportWork {
  private cancelling: AbortController | null = null;

  constructor(private readonly desk: Desk) {}

  /** Offers the Word file of the unit shown, or of its group. */
  one(kind: DocumentKind = "report"): Promise<void> {
    return this.alone(this.word(), kind);
  }

  /** Offers the same as plain text. */
  text(): Promise<void> {
    return this.alone({ ending: "txt", render: (report) => this.asText(report) }, "report");
  }

  /** Offers one archive with a Word file of every unit, or of every group; a cancelled run offers nothing. */
  all(archive: string, kind: DocumentKind = "report"): Promise<void> {
    return this.make(
      this.word(),
      (shown) => this.jobs(kind, shown, true),
      async (files) => ({ name: archive, bytes: await this.desk.ports.documents.zip(files) }),
    );
  }

  /** Offers the letter about the figures of the group shown as a Word file. */
  groupLetter(): Promise<void> {
    return this.make(
      this.word(),
      (shown) => this.letterOf(shown),
      ([made]) => this.named(made, "letter", "group"),
    );
  }

  /** The same letter as text; null where there is none, or where it failed, which is then told. */
  async letterText(): Promise<string | null> {
    const state = readyState(this.desk);
    if (state === null) return null;
    try {
      const [job] = await this.letterOf(await this.asOfNow(state));
      const letter = job?.compose() ?? null;
      if (letter === null) return null;
      const { reportText } = await writing();
      return reportText(letter, this.desk.ports.language);
    } catch (error) {
      this.failed(error);
      return null;
    }
  }

  /** Offers a picture; where files cannot be given out, that is told. */
  picture(title: string, bytes: Uint8Array): void {
    const { dispatch, ports } = this.desk;
    const offer = async (): Promise<void> => {
      const [{ withoutMarks }, { reportFileName }] = await Promise.all([naming(), making()]);
      ports.documents.offer({ name: `${reportFileName(withoutMarks(title))}.png`, bytes });
    };
    offer().catch((error: unknown) => {
      dispatch({ type: "noticed", trouble: troubleOf(error, ports) });
    });
  }

  cancel(): void {
    this.desk.dispatch({ type: "reports-cancel-asked" });
    this.cancelling?.abort();
  }

  /** From now on Word reports are put into an office's own file; one that is no Word file is said so. */
  async useTemplate({ name, bytes }: NamedBytes): Promise<void> {
    const { dispatch, ports } = this.desk;
    try {
      const places = await ports.documents.placesOf(bytes);
      dispatch({ type: "template-chosen", template: { name, bytes, ...places } });
    } catch (error) {
      dispatch({ type: "reports-failed", trouble: troubleOf(error, ports) });
    }
  }

  /** Back to the form of the decree. */
  dropTemplate(): void {
    this.desk.dispatch({ type: "template-chosen", template: null });
  }

  private word(): Kind {
    const template: Template | null = readyState(this.desk)?.template ?? null;
    const { documents, language } = this.desk.ports;
    return {
      ending: "docx",
      render: (report) =>
        template === null
          ? documents.word(report, language)
          : documents.fill(template.bytes, report, language),
    };
  }

  private async asText(report: Report): Promise<Uint8Array> {
    const { reportText } = await writing();
    return new TextEncoder().encode(reportText(report, this.desk.ports.language));
  }

  private async jobs(
    kind: DocumentKind,
    { book, ...shown }: Current,
    all: boolean,
  ): Promise<readonly DocumentJob[]> {
    const { groupDocuments, unitDocuments } = await documents();
    const { language } = this.desk.ports;
    const { analysis } = shown;
    const own = shownUnit(shown);
    if (kind === "group") {
      return groupDocuments(book, all ? analysis.groups : [own.group], kind, language);
    }
    const units = analysis.groups.flatMap((group) => group.current.units.map((unit) => ({ group, unit })));
    return unitDocuments(book, all ? units : [own], kind, language);
  }

  private async letterOf({ book, ...shown }: Current): Promise<readonly DocumentJob[]> {
    const { groupDocuments } = await documents();
    return groupDocuments(book, [shownUnit(shown).group], "letter", this.desk.ports.language);
  }

  private alone(file: Kind, kind: DocumentKind): Promise<void> {
    return this.make(
      file,
      (shown) => this.jobs(kind, shown, false),
      ([made]) => this.named(made, kind, kind === "group" ? "group" : "unit"),
    );
  }

  /** By what it is, its year and whose it is. */
  private async named(
    made: NamedBytes | undefined,
    kind: DocumentKind,
    of: "unit" | "group",
  ): Promise<NamedBytes | null> {
    const state = readyState(this.desk);
    if (made === undefined || state === null) return null;
    const [{ fileNameWords, withoutMarks }, { reportFileName }] = await Promise.all([naming(), making()]);
    const { unit, group } = shownUnit(state);
    const subject = withoutMarks(of === "unit" ? unit.name : group.current.group.name);
    const name = fileNameWords(this.desk.ports.language)[kind](state.analysis.year, subject);
    return { name: `${reportFileName(name)}.${made.name.replace(/^.*\./, "")}`, bytes: made.bytes };
  }

  private async make(
    { ending, render }: Kind,
    jobs: (shown: Current) => Promise<readonly DocumentJob[]>,
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
      const shown = await this.asOfNow(state);
      const files: NamedBytes[] = [];
      const { count } = await makeReports(
        shown.book,
        await jobs(shown),
        {
          render,
          take: (name, bytes) => {
            files.push({ name: `${name}.${ending}`, bytes });
          },
        },
        {
          signal: abort.signal,
          onProgress: ({ done, total }) => {
            dispatch({ type: "reports-progressed", done, total });
          },
        },
      );
      const file = files.length === 0 ? null : await bind(files);
      if (file === null) {
        dispatch({ type: "reports-made", count: 0, file: "" });
        return;
      }
      // Stopped while the archive was being bound: nothing is given out.
      if (abort.signal.aborted) throw new HostError("cancelled", "before it was offered");
      ports.documents.offer(file);
      dispatch({ type: "reports-made", count, file: file.name });
    } catch (error) {
      this.failed(error);
    } finally {
      this.cancelling = null;
    }
  }

  /** Told on the page of reports, and where the user is if that is another one. */
  private failed(error: unknown): void {
    const { dispatch, ports } = this.desk;
    const trouble = troubleOf(error, ports);
    dispatch({ type: "reports-failed", trouble });
    if (readyState(this.desk)?.page !== "documents") dispatch({ type: "noticed", trouble });
  }

  /** The book with what people typed into the own sheets since; its figures must be those on screen. */
  private async asOfNow({ book, analysis, place }: ReadyState): Promise<Current> {
    const again = (await this.desk.readAgain()) ?? book;
    if (again.fingerprint !== book.fingerprint) throw new HostError("source-changed", "since it was read");
    const { year, baseYear } = analysis;
    const { analyseBook } = await analysing();
    return { book: again, analysis: analyseBook(again, { year, baseYear }), place };
  }
}
