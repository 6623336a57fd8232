/**
 * Excel without Excel: answers office.js's requests over a workbook model. Both bridges (bridge-node.ts,
 * bridge-browser.ts) hand their requests here. It proves the client side: what is asked, in how many
 * requests, of how many bytes, and what happens when Excel fails.
 */
import { ApiError } from "./api";
import { bookFile } from "./book-file";
import { BRIDGE, type Fault } from "./faults";
import { Manners } from "./manners";
import type { BookModel } from "./model";
import { BatchRun, References, type Batch } from "./protocol";
import { workbook } from "./workbook";

/** Request flag of office.js for Excel.run's delayForCellEdit. */
const DELAY_FOR_CELL_EDIT = 64;

/** The service that office.js calls once to say that the page listens to the ribbon; no request of the add-in. */
const INTERNAL = "Microsoft.InternalService";

export type Reply =
  | { readonly kind: "answer"; readonly body: string }
  | { readonly kind: "refused"; readonly code: number }
  | { readonly kind: "silence" }
  /** Excel waits for the user to finish typing into a cell. */
  | { readonly kind: "held"; readonly until: Promise<Reply> };

export interface Sync {
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly actions: number;
  /** bit 64: Excel waits for the end of cell editing */
  readonly flags: number;
  /** Settings that asked the printer driver. */
  readonly printer: number;
}

export interface StandInOptions {
  /** Highest ExcelApi requirement set that this Excel has. */
  readonly api?: string;
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

export class ExcelStandIn {
  readonly syncs: Sync[] = [];
  /** How often the workbook was asked for as a file. */
  copies = 0;
  /** Called when a request is left without an answer. */
  onSilence: () => void = () => undefined;
  readonly api: string;
  readonly manners = new Manners();
  /** Requests that came while a user was typing into a cell, in their order. */
  private readonly held: (() => void)[] = [];
  private readonly faults = new Map<number, Fault>();
  private readonly references = new References();
  private readonly root;

  constructor(
    readonly book: BookModel,
    { api = "1.14" }: StandInOptions = {},
  ) {
    this.api = api;
    // Each member says in the reference in which set it came.
    if (!this.supports("1.13")) this.manners.lacks("Range.getMergedAreasOrNullObject()");
    book.manners = this.manners;
    this.root = workbook(book);
  }

  /** Lets the sync fail that is `ahead` requests away: 1 is the next one. */
  inject(fault: Fault, ahead = 1): void {
    this.faults.set(this.syncs.length + ahead, fault);
  }

  clearFaults(): void {
    this.faults.clear();
  }

  supports(version: string): boolean {
    const parts = (text: string): number[] => text.split(".").map(Number);
    const [major = 0, minor = 0] = parts(version);
    const [ownMajor = 0, ownMinor = 0] = parts(this.api);
    return ownMajor > major || (ownMajor === major && ownMinor >= minor);
  }

  /** Objects that the add-in keeps alive across requests; each costs Excel memory until it is released. */
  get trackedObjects(): number {
    return this.references.count;
  }

  /** The workbook as a file (Document.getFileAsync); null where Excel refuses, as it does for protected rights. */
  copy(): Uint8Array | null {
    this.copies++;
    return this.manners.refusesCopy ? null : bookFile(this.book);
  }

  /** @param body the JSON of a batch @param flags request flags of office.js */
  execute(body: string, flags: number): Reply {
    if (body.includes(INTERNAL)) return { kind: "answer", body: '{"Results":[]}' };
    if (!this.manners.editing) return this.carryOut(body, flags);
    // Without the option: an error (856, 3388). With it Excel says nothing until the end of editing (806, 1393).
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return { kind: "refused", code: BRIDGE.cellEditing };
    this.onSilence();
    const until = new Promise<Reply>((resolve) => {
      this.held.push(() => {
        resolve(this.carryOut(body, flags));
      });
    });
    return { kind: "held", until };
  }

  /** Requests that wait for the end of cell editing. */
  get waiting(): number {
    return this.held.length;
  }

  /** The user presses Enter: what waited is carried out in its order. */
  endEditing(): void {
    this.manners.editing = false;
    for (const act of this.held.splice(0)) act();
  }

  private carryOut(body: string, flags: number): Reply {
    const batch = parseBatch(body);
    const requestBytes = bytesOf(body);
    const printerBefore = this.manners.printerSettings;
    const reply = this.answer(batch, requestBytes, this.faults.get(this.syncs.length + 1));
    const answerBytes = reply.kind === "answer" ? bytesOf(reply.body) : 0;
    const printer = this.manners.printerSettings - printerBefore;
    this.syncs.push({ requestBytes, answerBytes, actions: batch.Actions.length, flags, printer });
    this.manners.spend(batch.Actions.length, printer);
    if (answerBytes > this.manners.mostBytes) {
      return this.manners.tooMuchData === "payload"
        ? { kind: "refused", code: BRIDGE.answerTooLarge }
        : json(new BatchRun(batch, this.root, this.references, this.manners).run(0, tooMuch()));
    }
    if (reply.kind === "silence") this.onSilence();
    return reply;
  }

  private answer(batch: Batch, requestBytes: number, fault: Fault | undefined): Reply {
    if (requestBytes > this.manners.mostBytes) return { kind: "refused", code: BRIDGE.requestTooLarge };
    const run = new BatchRun(batch, this.root, this.references, this.manners);
    switch (fault?.kind) {
      case "refused":
        return { kind: "refused", code: fault.code };
      case "silent":
        return { kind: "silence" };
      case "error":
        return json(run.run(0, new ApiError(fault.code, "injected")));
      case "half":
        return json(
          run.run(fault.after ?? Math.ceil(batch.Actions.length / 2), new ApiError(fault.code, "injected")),
        );
      case "lost":
        run.run();
        return { kind: "silence" };
      case "cut": {
        const whole = JSON.stringify(run.run());
        this.onSilence();
        return { kind: "answer", body: whole.slice(0, Math.floor(whole.length / 2)) };
      }
      default:
        return json(run.run());
    }
  }
}

function tooMuch(): ApiError {
  return new ApiError("GeneralException", "too much data");
}

function json(value: unknown): Reply {
  return { kind: "answer", body: JSON.stringify(value) };
}

function parseBatch(body: string): Batch {
  // The shape is office.js's own; the load test holds its version.
  return JSON.parse(body) as Batch;
}
