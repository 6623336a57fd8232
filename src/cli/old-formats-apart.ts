/**
 * Old formats are read by a library that hostile bytes can bring to eat all memory or to abort the process
 * (a V8 limit that no handler sees). So it runs in a process of its own, with a bound on time and memory.
 */
import { spawn } from "node:child_process";
import { deserialize, serialize } from "node:v8";
import { OLD_FORMATS, type OldFormats } from "../hosts/file/old-formats";
import { HostError, type HostErrorCode } from "../workbook/host";
import type { Snapshot } from "../workbook/snapshot";

/** First word of the command line in that process; no verb. */
export const APART = "--old-format-apart";
const MEGABYTE = 1024 * 1024;

/** What that process may take. */
export interface Bounds {
  readonly heapMegabytes: number;
  /** Until it has begun, which a busy machine or a virus scanner delays. */
  readonly startSeconds: number;
  /** For the work, and for each megabyte of the file. */
  readonly baseSeconds: number;
  readonly secondsPerMegabyte: number;
}

const BOUNDS: Bounds = { heapMegabytes: 700, startSeconds: 60, baseSeconds: 8, secondsPerMegabyte: 4 };
/** What that process says first: it has begun. */
const BEGUN = Uint8Array.of(6);

type Task = { readonly kind: "read"; readonly fileName: string } | { readonly kind: "convert" };
type Answer =
  | { readonly kind: "done"; readonly value: Snapshot | Uint8Array }
  | {
      readonly kind: "refused";
      readonly code: HostErrorCode;
      readonly detail: string;
      readonly subject: string;
    };

export function oldFormatsApart(bounds: Bounds = BOUNDS): OldFormats {
  return {
    async read(bytes, fileName) {
      const value = await apart({ kind: "read", fileName }, bytes, bounds);
      if (value instanceof Uint8Array) throw new HostError("not-converted", "bytes for a snapshot");
      return value;
    },
    async convert(bytes) {
      const value = await apart({ kind: "convert" }, bytes, bounds);
      if (value instanceof Uint8Array) return value;
      throw new HostError("not-converted", "a snapshot for bytes");
    },
  };
}

export const OLD_FORMATS_APART: OldFormats = oldFormatsApart();

/** @throws HostError what the process refuses with; not-converted where it ends without an answer */
async function apart(task: Task, bytes: Uint8Array, bounds: Bounds): Promise<Snapshot | Uint8Array> {
  const script = process.argv[1] ?? "";
  const child = spawn(process.execPath, [`--max-old-space-size=${bounds.heapMegabytes}`, script, APART], {
    stdio: ["pipe", "pipe", "ignore"],
    windowsHide: true,
  });
  const ended = (seconds: number): NodeJS.Timeout => setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
  let timer = ended(bounds.startSeconds);
  const pieces: Buffer[] = [];
  child.stdout.on("data", (piece: Buffer) => {
    if (pieces.push(piece) > 1) return;
    clearTimeout(timer);
    timer = ended(bounds.baseSeconds + (bytes.length / MEGABYTE) * bounds.secondsPerMegabyte);
  });
  // It may end before it has read everything.
  child.stdin.on("error", () => undefined);
  child.stdin.end(serialize({ task, bytes }));
  const status = await new Promise<number | null>((resolve) => {
    child.on("error", () => {
      resolve(null);
    });
    child.on("close", resolve);
  });
  clearTimeout(timer);
  if (status !== 0) throw new HostError("not-converted", `ended with ${status ?? "a signal"}`);
  const answer = deserialize(Buffer.concat(pieces).subarray(BEGUN.length)) as Answer;
  if (answer.kind === "done") return answer.value;
  throw new HostError(answer.code, answer.detail, { subject: answer.subject });
}

/** The work of that process: a task from stdin, its answer to stdout. */
export async function workApart(): Promise<void> {
  process.stdout.write(BEGUN);
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(Buffer.from(piece as Uint8Array));
  const { task, bytes } = deserialize(Buffer.concat(pieces)) as { task: Task; bytes: Uint8Array };
  process.stdout.write(serialize(await answerOf(task, bytes)));
}

async function answerOf(task: Task, bytes: Uint8Array): Promise<Answer> {
  try {
    const value =
      task.kind === "read" ? await OLD_FORMATS.read(bytes, task.fileName) : await OLD_FORMATS.convert(bytes);
    return { kind: "done", value };
  } catch (error) {
    if (error instanceof HostError) {
      return { kind: "refused", code: error.code, detail: error.detail, subject: error.subject };
    }
    return { kind: "refused", code: "not-converted", detail: String(error), subject: "" };
  }
}
