/** A workbook file that a worker holds: the page asks, and stays free to answer the user. */
import type { Beside, OpenBook } from "../../app/open-book";
import type { WriteRequest } from "../../app/write-sheets";
import { HostError, type Progress, type WorkOptions, type WrittenSheet } from "../../workbook/host";
import type { WritePlan } from "../../workbook/plan";
import type { Snapshot } from "../../workbook/snapshot";
import type { PageFile } from "../page-host";
import { openBookOf } from "./book-data";
import { errorOf } from "./refusal";
import {
  MOST_BOOKS,
  type Answer,
  type Changed,
  type Reply,
  type Request,
  type Task,
  type WriteTask,
} from "./messages";

/** A book with the worker that understood it, and what was read beside. */
interface Understood {
  readonly book: number;
  readonly beside: Beside;
  readonly by: Worker;
}

interface Asked {
  readonly done: (answer: Answer) => void;
  readonly failed: (error: unknown) => void;
  readonly onProgress: Progress | undefined;
}

/** Answers to another question than the one that was asked would be a fault of ours. */
function unexpected({ to }: Answer): Error {
  return new Error(`an unexpected answer: ${to}`);
}

export class WorkerFile implements PageFile {
  private readonly asked = new Map<number, Asked>();
  private readonly books = new WeakMap<OpenBook, Understood>();
  private worker: Worker | null = null;
  private next = 1;
  /** Number of the book that the worker was asked for last: tasks are done in their order. */
  private newest = 0;
  holdsMacros = false;

  /** @param begin makes a worker: the first one, and another after one was stopped */
  constructor(
    private readonly begin: () => Worker,
    private current: Uint8Array,
    readonly fileName: string,
  ) {}

  /** Looks what the file is. @throws (rejects) HostError; Error where the worker does not begin */
  async open(): Promise<void> {
    const answer = await this.ask({ to: "open", bytes: this.current, fileName: this.fileName });
    if (answer.to !== "open") throw unexpected(answer);
    this.holdsMacros = answer.holdsMacros;
  }

  bytes(): Uint8Array {
    return this.current;
  }

  async read({ onProgress }: WorkOptions = {}): Promise<Snapshot> {
    const answer = await this.ask({ to: "read" }, onProgress);
    if (answer.to !== "read") throw unexpected(answer);
    return answer.snapshot;
  }

  /** @param snapshot as it was read here */
  async understand(snapshot: Snapshot, beside: Beside): Promise<OpenBook> {
    const asked = this.ask({ to: "understand", beside });
    const by = this.worker;
    this.newest++;
    const answer = await asked.catch((error: unknown) => {
      if (this.worker === by) this.newest--; // nothing came of it, so it has no number
      throw error;
    });
    if (answer.to !== "understand") throw unexpected(answer);
    const open = openBookOf(answer.data, { snapshot, base: beside.base ?? null });
    if (this.worker !== null) this.books.set(open, { book: answer.book, beside, by: this.worker });
    return open;
  }

  /** How many sheets would be written. */
  async count(open: OpenBook, request: WriteRequest): Promise<number> {
    const answer = await this.ask({ to: "count", ...(await this.taskOf(open, request)) });
    if (answer.to !== "count") throw unexpected(answer);
    return answer.sheets;
  }

  async write(open: OpenBook, request: WriteRequest, work: WorkOptions): Promise<readonly WrittenSheet[]> {
    return (await this.change({ to: "write", ...(await this.taskOf(open, request)) }, work)).written;
  }

  async apply(plan: WritePlan, work: WorkOptions = {}): Promise<readonly WrittenSheet[]> {
    return (await this.change({ to: "apply", plan }, work)).written;
  }

  async removeOwnSheets(names?: readonly string[]): Promise<readonly string[]> {
    return (await this.change({ to: "remove", names: names ?? null })).removed;
  }

  /** Ends the worker at once, whatever it does; who waits for it is told. The workbook stays as it was. */
  stop(why: unknown = new HostError("cancelled")): void {
    this.worker?.terminate();
    this.worker = null;
    const waiting = [...this.asked.values()];
    this.asked.clear();
    for (const { failed } of waiting) failed(why);
  }

  private async change(task: Task, { onProgress, signal }: WorkOptions = {}): Promise<Changed> {
    const stop = (): void => {
      this.stop();
    };
    signal?.addEventListener("abort", stop);
    const answer = await this.ask(task, onProgress).finally(() => {
      signal?.removeEventListener("abort", stop);
    });
    if (answer.to !== "changed") throw unexpected(answer);
    this.current = answer.changed.bytes;
    this.holdsMacros = answer.changed.holdsMacros;
    return answer.changed;
  }

  private async taskOf(
    open: OpenBook,
    { analysis, units, language, stamp }: WriteRequest,
  ): Promise<WriteTask> {
    let known = this.books.get(open);
    if (known !== undefined && (known.by !== this.worker || known.book <= this.newest - MOST_BOOKS)) {
      // That worker is gone, and its books with it; or books understood since took its place.
      const again = await this.understand(open.snapshot, known.beside);
      known = this.books.get(again);
      if (known !== undefined) this.books.set(open, known);
    }
    return {
      book: known?.book ?? 0,
      year: analysis.year,
      baseYear: analysis.baseYear,
      units: units.map(({ group, unit }) => ({ group: analysis.groups.indexOf(group), unit: unit.index })),
      language,
      stamp,
    };
  }

  private ask(task: Task, onProgress?: Progress): Promise<Answer> {
    const worker = this.worker ?? this.begun(task);
    const request: Request = { id: this.next++, task };
    return new Promise((done, failed) => {
      this.asked.set(request.id, { done, failed, onProgress });
      worker.postMessage(request);
    });
  }

  /** A worker that has the workbook as it is now. */
  private begun({ to }: Task): Worker {
    const worker = this.begin();
    worker.onmessage = (event: MessageEvent<Reply>) => {
      this.take(event.data);
    };
    worker.onerror = ({ message }) => {
      this.stop(new Error(message));
    };
    this.worker = worker;
    this.newest = 0;
    const open: Request = {
      id: 0,
      task: { to: "open", bytes: this.current, fileName: this.fileName },
    };
    if (to !== "open") worker.postMessage(open);
    return worker;
  }

  private take(reply: Reply): void {
    const asked = this.asked.get(reply.id);
    if (asked === undefined) return;
    if (reply.kind === "progress") {
      asked.onProgress?.({ done: reply.done, total: reply.total });
      return;
    }
    this.asked.delete(reply.id);
    if (reply.kind === "done") asked.done(reply.answer);
    else asked.failed(errorOf(reply.refusal));
  }
}
