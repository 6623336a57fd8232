/** What a hand or a keyboard meets on a page. */
import type { Page } from "playwright-core";

/** Whatever can be pressed that is lower or narrower than 24 px (WCAG 2.5.8), as "BUTTON Xem 29x16". */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        "button, a[href], input, select, textarea, summary, [role=tab], [role=menuitem], [role=option]",
      ),
    ]
      .filter((node) => node.closest("[aria-hidden=true]") === null && node.checkVisibility())
      .map((node) => ({ node, box: node.getBoundingClientRect() }))
      .filter(({ box: { width, height } }) => height > 0 && (width < 23.9 || height < 23.9))
      // A box to tick is pressed by its words as well, which stand around it.
      .filter(({ node }) => !(node instanceof HTMLInputElement && node.labels?.length))
      .map(({ node, box }) => `${node.tagName} ${node.textContent} ${box.width}x${box.height}`),
  );
}

/** Texts that stick out of the page; what scrolls in a box of its own may. */
export function stickingOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, li, p, button, span, summary, select, input")]
      .filter((node) => node.closest("table, [role=grid]") === null)
      .filter((node) => {
        const { left, right, width } = node.getBoundingClientRect();
        return width > 1 && (left < -1 || right > window.innerWidth + 1);
      })
      .map((node) => node.textContent),
  );
}

/** What has the focus, as a person tells it; "" where nothing has. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const node = document.activeElement;
    if (node === null || node === document.body) return "";
    const name = node.getAttribute("aria-label") ?? node.textContent;
    return name === "" && node instanceof HTMLInputElement ? node.value : name;
  });
}

/** True where something else lies over the middle of what has the focus. */
export function isFocusHidden(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const node = document.activeElement;
    if (node === null || node === document.body) return false;
    const { left, top, width, height } = node.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    return there === null || !(node.contains(there) || there.contains(node));
  });
}
