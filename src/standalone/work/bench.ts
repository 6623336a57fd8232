/** The long work on one workbook, task by task, wherever it runs: in the worker, or in a test. */
import { analyseBook } from "../../app/analyse-book";
import { understand, type OpenBook } from "../../app/open-book";
import { planOf, writeSheets, type WriteRequest } from "../../app/write-sheets";
import type { Codec } from "../../hosts/file/archive/codec";
import { FileHost } from "../../hosts/file/file-host";
import type { Progress, WrittenSheet } from "../../workbook/host";
import type { Snapshot } from "../../workbook/snapshot";
import { bookData } from "./book-data";
import { MOST_BOOKS, type Answer, type Task, type WriteTask } from "./messages";

export class Bench {
  private host: FileHost | null = null;
  private snapshot: Snapshot | null = null;
  private readonly books = new Map<number, OpenBook>();
  private next = 1;

  constructor(private readonly codec: Codec) {}

  /** @throws HostError, ProblemError */
  async work(task: Task, onProgress: Progress): Promise<Answer> {
    if (task.to === "open") {
      this.host = FileHost.open(task.bytes, task.fileName, { codec: this.codec });
      return { to: "open", holdsMacros: this.host.holdsMacros };
    }
    const { host } = this;
    if (host === null) throw new Error("no workbook is open");
    switch (task.to) {
      case "read":
        this.snapshot = await host.read({ onProgress });
        return { to: "read", snapshot: this.snapshot };
      case "understand": {
        const open = understand((this.snapshot ??= await host.read({ onProgress })), task.beside);
        const book = this.keep(open);
        return { to: "understand", book, data: bookData(open) };
      }
      case "count": {
        const { open, request } = this.asked(task);
        const { sheets } = planOf(open, request);
        return { to: "count", sheets: sheets.filter(({ visible }) => visible).length };
      }
      case "write": {
        const { open, request } = this.asked(task);
        return this.changed(host, await writeSheets(host, open, request, { onProgress }));
      }
      case "apply":
        return this.changed(host, await host.apply(task.plan, { onProgress }));
      case "remove":
        return this.changed(host, [], await host.removeOwnSheets(task.names ?? undefined));
    }
  }

  private keep(open: OpenBook): number {
    const book = this.next++;
    this.books.set(book, open);
    for (const old of this.books.keys()) if (old <= book - MOST_BOOKS) this.books.delete(old);
    return book;
  }

  private asked(task: WriteTask): { readonly open: OpenBook; readonly request: WriteRequest } {
    const open = this.books.get(task.book);
    if (open === undefined) throw new Error("a book that is not kept");
    const { year, baseYear, language, stamp } = task;
    const analysis = analyseBook(open, { year, baseYear });
    const units = task.units.flatMap(({ group: place, unit: index }) => {
      const group = analysis.groups[place];
      const unit = group?.current.units[index];
      return group === undefined || unit === undefined ? [] : [{ group, unit }];
    });
    return { open, request: { analysis, units, language, stamp } };
  }

  private changed(host: FileHost, written: readonly WrittenSheet[], removed: readonly string[] = []): Answer {
    this.snapshot = null;
    const { holdsMacros } = host;
    return { to: "changed", changed: { bytes: host.bytes(), holdsMacros, written, removed } };
  }
}
