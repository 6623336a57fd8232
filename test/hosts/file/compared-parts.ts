/** Two packages part by part, as bytes. */
import { Package } from "../../../src/hosts/file/package/package";

export interface PartChanges {
  readonly same: readonly string[];
  readonly changed: readonly string[];
  readonly added: readonly string[];
  readonly lost: readonly string[];
}

export function comparedParts(before: Uint8Array, after: Uint8Array): PartChanges {
  const [old, now] = [Package.open(before), Package.open(after)];
  const equal = (part: string): boolean => Buffer.compare(old.bytes(part), now.bytes(part)) === 0;
  const kept = old.parts().filter((part) => now.has(part));
  return {
    same: kept.filter(equal),
    changed: kept.filter((part) => !equal(part)).sort(),
    added: now
      .parts()
      .filter((part) => !old.has(part))
      .sort(),
    lost: old
      .parts()
      .filter((part) => !now.has(part))
      .sort(),
  };
}
