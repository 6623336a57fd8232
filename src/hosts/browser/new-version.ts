/** Whether the server has a newer program than the one that runs here. */

/** The page's own scripts carry a mark of their content in their names. */
const MARKED = /\.[0-9a-f]{8}\.js$/;

/** True where the page as it is served now names other scripts than those that run. */
function namesOthers(html: string, running: readonly string[]): boolean {
  return running.some((script) => MARKED.test(script) && !html.includes(script));
}

const running = Array.from(globalThis.document?.scripts ?? [], (script) => script.getAttribute("src") ?? "");

/** Asks the page's own server; false where it cannot be asked (no network, a page from a folder). */
export async function hasNewVersion(): Promise<boolean> {
  if (location.protocol === "file:") return false;
  try {
    const response = await fetch(location.pathname, { cache: "no-cache" });
    return response.ok && namesOthers(await response.text(), running);
  } catch {
    return false; // no network: nothing newer can be loaded either
  }
}
