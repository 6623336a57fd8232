/** What the browser keeps between sessions; a browser that keeps nothing is no fault. */

const UNIT = "par-index.unit";
const HINT = "par-index.hint-seen";

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null; // storage is switched off or partitioned away
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // storage is switched off or full: the choice lasts as long as the page
  }
}

export function recalledUnit(): string | null {
  return kept(UNIT);
}

export function rememberUnit(name: string): void {
  keep(UNIT, name);
}

export function hasSeenHint(): boolean {
  return kept(HINT) !== null;
}

export function markHintSeen(): void {
  keep(HINT, "1");
}
