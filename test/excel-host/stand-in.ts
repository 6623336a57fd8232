/**
 * Excel without Excel: answers office.js's requests over a workbook model. Both bridges (bridge-node.ts,
 * bridge-browser.ts) hand their requests here. It proves the client side: what is asked, in how many
 * requests, of how many bytes, and what happens when Excel fails.
 */
import { ApiError } from "./api";
import { BRIDGE, type Fault } from "./faults";
import type { BookModel } from "./model";
import { BatchRun, References, type Batch } from "./protocol";
import { workbook } from "./workbook";

/** Excel on the web takes 5 MB each way: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
const MOST_BYTES = 5_000_000;

/** The service that office.js calls once to say that the page listens to the ribbon; no request of the add-in. */
const INTERNAL = "Microsoft.InternalService";

export type Reply =
  | { readonly kind: "answer"; readonly body: string }
  | { readonly kind: "refused"; readonly code: number }
  | { readonly kind: "silence" };

export interface Sync {
  readonly requestBytes: number;
  readonly answerBytes: number;
  readonly actions: number;
  /** bit 64: Excel waits for the end of cell editing */
  readonly flags: number;
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
  /** Called when a request is left without an answer. */
  onSilence: () => void = () => undefined;
  readonly api: string;
  private readonly faults = new Map<number, Fault>();
  private readonly references = new References();
  private readonly root;

  constructor(
    readonly book: BookModel,
    { api = "1.14" }: StandInOptions = {},
  ) {
    this.api = api;
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

  /** @param body the JSON of a batch @param flags request flags of office.js */
  execute(body: string, flags: number): Reply {
    if (body.includes(INTERNAL)) return { kind: "answer", body: '{"Results":[]}' };
    const batch = parseBatch(body);
    const requestBytes = bytesOf(body);
    const reply = this.answer(batch, requestBytes, this.faults.get(this.syncs.length + 1));
    const answerBytes = reply.kind === "answer" ? bytesOf(reply.body) : 0;
    this.syncs.push({ requestBytes, answerBytes, actions: batch.Actions.length, flags });
    if (answerBytes > MOST_BYTES) return { kind: "refused", code: BRIDGE.answerTooLarge };
    if (reply.kind === "silence") this.onSilence();
    return reply;
  }

  private answer(batch: Batch, requestBytes: number, fault: Fault | undefined): Reply {
    if (requestBytes > MOST_BYTES) return { kind: "refused", code: BRIDGE.requestTooLarge };
    const run = new BatchRun(batch, this.root, this.references);
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

function json(value: unknown): Reply {
  return { kind: "answer", body: JSON.stringify(value) };
}

function parseBatch(body: string): Batch {
  // The shape is office.js's own; the load test holds its version.
  return JSON.parse(body) as Batch;
}
