/** Holding a written report against the workbook, as it stands now, from the pane. */
import type { CheckChoice } from "../../app/check-report";
import type { OpenBook } from "../../app/open-book";
import { deferred } from "../loading";
import { readyState, troubleOf, type Desk, type NamedBytes } from "./desk";
import type { CheckedText, CheckSource } from "./pane-state";

/** What checks a report is large, and loaded when a report is to be checked. */
const checking = deferred(() => import("../../app/check-report"));

export class CheckWork {
  /** Counts the checks begun; one that comes late does not take the place of a newer one. */
  private begun = 0;

  constructor(private readonly desk: Desk) {}

  pasted(text: string): Promise<void> {
    return this.check({ kind: "pasted", text }, {});
  }

  drafts(): Promise<void> {
    return this.check({ kind: "drafts" }, {});
  }

  /** A report as a file; one that is no document is said so in place. */
  async file({ name, bytes }: NamedBytes): Promise<void> {
    const { dispatch, ports } = this.desk;
    try {
      const written = await ports.documents.readWritten(bytes);
      await this.check({ kind: "file", name, written }, {});
    } catch (error) {
      dispatch({ type: "check-failed", trouble: troubleOf(error, ports) });
    }
  }

  /** The same text, said to be another unit's or of other years. */
  async again(choice: CheckChoice): Promise<void> {
    const source = readyState(this.desk)?.check.source ?? null;
    if (source !== null) await this.check(source, choice);
  }

  /** Back to choosing a text; what was pasted stays. */
  leave(): void {
    this.begun += 1;
    this.desk.dispatch({ type: "check-left" });
  }

  /** Puts a text, or the same as HTML, where the user can paste it from. @returns whether that was possible */
  copy(text: string, html?: string): Promise<boolean> {
    return this.desk.ports.documents.copy(text, html);
  }

  private async check(source: CheckSource, choice: CheckChoice): Promise<void> {
    const { dispatch, ports } = this.desk;
    const mine = ++this.begun;
    dispatch({ type: "check-began", source, choice });
    try {
      const texts = await this.held(source, choice);
      if (mine === this.begun) dispatch({ type: "checked", texts });
    } catch (error) {
      if (mine === this.begun) dispatch({ type: "check-failed", trouble: troubleOf(error, ports) });
    }
  }

  private async held(source: CheckSource, choice: CheckChoice): Promise<readonly CheckedText[]> {
    const [{ checkDrafts, checkWritten, pastedText }, book] = await Promise.all([checking(), this.bookNow()]);
    if (book === null) return [];
    if (source.kind === "drafts") return checkDrafts(book, choice);
    const written = source.kind === "file" ? source.written : pastedText(source.text);
    return [{ written, result: checkWritten(book, written, choice), cellOf: () => null }];
  }

  /** Figures that differ from those on screen are told to be newer. */
  private async bookNow(): Promise<OpenBook | null> {
    const book = await this.desk.readAgain();
    if (book !== null) this.desk.dispatch({ type: "source-checked", fingerprint: book.fingerprint });
    return book;
  }
}
