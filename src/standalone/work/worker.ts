/** The worker of the standalone page: tasks in, answers out, one after the other. */
import { browserCodec } from "../../hosts/browser/stream-codec";
import { Bench } from "./bench";
import type { Reply, Request } from "./messages";
import { refusalOf } from "./refusal";
import { detached } from "./transfer";

const bench = new Bench(browserCodec());
let last: Promise<void> = Promise.resolve();

function say(reply: Reply): void {
  const { message, transfer } = detached(reply);
  self.postMessage(message, { transfer });
}

async function answer({ id, task }: Request): Promise<void> {
  try {
    const done = await bench.work(task, (step) => {
      self.postMessage({ id, kind: "progress", ...step });
    });
    say({ id, kind: "done", answer: done });
  } catch (error) {
    say({ id, kind: "refused", refusal: refusalOf(error) });
  }
}

self.onmessage = ({ data }: MessageEvent<Request>) => {
  last = last.then(() => answer(data));
};
