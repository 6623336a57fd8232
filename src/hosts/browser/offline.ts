/** The page kept for when there is no network, where the browser can and the page names a manifest. */

const PROGRAM = "service-worker.js";
/**
 * What it answers for: the page, the guide, and the program of the page's worker, which the browser asks for by that
 * program's own address. Each is a scope of its own, so that Excel's pane beside them is in none.
 */
const SCOPES = ["standalone.html", "huong-dan.html", "worker."];
const TAKE_OVER = "take-over";

/** Undefined on pages without a secure address and in the page that is one file, whatever the type says. */
function workers(): ServiceWorkerContainer | undefined {
  const there = (navigator as Partial<Navigator>).serviceWorker;
  return document.querySelector("link[rel=manifest]") === null ? undefined : there;
}

/** Keeps the program for the next time; what the browser refuses is no fault, the page works all the same. */
export async function keepOffline(): Promise<void> {
  const container = workers();
  if (container === undefined) return;
  try {
    for (const scope of SCOPES) await container.register(PROGRAM, { scope, updateViaCache: "none" });
  } catch {
    // A policy of the browser, a full disk, a server that does not have it.
  }
}

/** Whether a newer program is ready; null where nothing is kept, so that the server has to be asked. */
export async function hasNewerKept(): Promise<boolean | null> {
  const registration = await workers()?.getRegistration(SCOPES[0]);
  if (registration === undefined) return null;
  if (registration.waiting === null) {
    try {
      await registration.update();
    } catch {
      return false; // no network: what is kept is what there is
    }
  }
  return registration.waiting !== null;
}

/** Loads the page anew, with the newer program where one is ready. */
export async function startNewest(): Promise<void> {
  const container = workers();
  const registration = await container?.getRegistration(SCOPES[0]);
  const coming = registration?.installing ?? null;
  if (coming !== null) await installed(coming);
  const waiting = registration?.waiting ?? null;
  if (container === undefined || waiting === null) {
    location.reload();
    return;
  }
  container.addEventListener("controllerchange", () => {
    location.reload();
  });
  waiting.postMessage(TAKE_OVER);
}

/** Until it is there, or was given up. */
function installed(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker.state !== "installing") resolve();
    };
    worker.addEventListener("statechange", look);
    look();
  });
}
