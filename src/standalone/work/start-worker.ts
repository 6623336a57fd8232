/** Begins the worker: beside the page its own file; in the page that is one file, a text inside it. */

/** Where the one-file page keeps the worker's program, and what marks the parts that it shares with the page. */
const INSIDE = "work-program";
const PART = "script[data-part]";

/**
 * Parts first: the program takes those that are there when it begins, and asks for none.
 * Null where the browser has no workers, or a policy forbids them: then the page does the work itself.
 */
export function startWorker(): Worker | null {
  try {
    const inside = document.getElementById(INSIDE);
    if (inside === null)
      return new Worker(/* webpackChunkName: "worker" */ new URL("./worker.ts", import.meta.url));
    const parts = [...document.querySelectorAll(PART)].map((part) => part.textContent);
    const program = new Blob(
      [...parts, inside.textContent].map((text) => `${text}\n`),
      {
        type: "text/javascript",
      },
    );
    return new Worker(URL.createObjectURL(program));
  } catch {
    return null;
  }
}
