/** What axe finds wrong on a page, as sentences; WCAG 2.2 at level AA. */
import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Tabster (in Fluent UI) guards the focus with elements that never keep it; axe cannot know. */
const WHERE = { exclude: ["[data-tabster-dummy]"] };

const OPTIONS: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
};

/** Colours on their way to another are nobody's fault: ends of all animations but those that never end. */
const SETTLED = `Promise.all(document.getAnimations()
  .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
  .map(({ finished }) => finished.catch(() => undefined)))`;

/** What is wrong for good: work that ends while axe looks leaves colours half way, so it looks again. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // The page's policy forbids foreign scripts; the debugger's own evaluation is not one.
  await page.evaluate(AXE);
  const first = await faultsNow(page);
  if (first.length === 0) return first;
  // A tooltip under the pointer floats over the page, outside its landmarks, for as long as the pointer stays.
  await page.mouse.move(0, 0);
  const tooltip = page.getByRole("tooltip").first();
  await tooltip.waitFor({ state: "hidden", timeout: 3_000 }).catch(() => undefined);
  return faultsNow(page);
}

async function faultsNow(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${SETTLED}.then(() => undefined)`);
  const results = await page.evaluate<AxeResults>(
    `axe.run(${JSON.stringify(WHERE)}, ${JSON.stringify(OPTIONS)})`,
  );
  return results.violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(
      ({ target, html, failureSummary }) =>
        `${impact ?? ""} ${id}: ${target.join(" ")} ${html} ${failureSummary ?? ""}`,
    ),
  );
}
