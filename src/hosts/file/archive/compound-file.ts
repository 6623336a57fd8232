/**
 * Compound files (MS-CFB), in which .xls workbooks lie: their chains of sectors and the tree of their folder,
 * proved before a library follows them. What runs in a circle would be followed until memory is full.
 */
import { HostError } from "../../../workbook/host";

const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const HEADER = 512;
const IN_HEADER = 109;
const ENTRY = 128;
/** Numbers from here on are marks, no sectors (2.1). */
const FIRST_MARK = 0xfffffffa;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/** @throws HostError not-a-workbook where the file is cut off or its chains do not end */
export function proveCompoundFile(bytes: Uint8Array): void {
  if (bytes.length < HEADER) throw broken("no header");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) throw broken(`sectors of 2^${shift} bytes`);
  const size = 1 << shift;
  const count = Math.ceil((bytes.length - size) / size);
  if (view.getUint32(44, true) > count || view.getUint32(72, true) > count) throw broken("its counts");
  const word = (sector: number, index: number): number => {
    const at = (sector + 1) * size + index * 4;
    return sector < count && at + 4 <= bytes.length ? view.getUint32(at, true) : FIRST_MARK;
  };
  const words = size / 4;
  const table = fatSectors(view, word, words, count);
  const next = (sector: number): number => word(table[Math.floor(sector / words)] ?? count, sector % words);
  proveChains(count, next);
  proveFolder(view.getUint32(48, true), { view, size, count, next });
}

/** Sectors that hold the table of sectors: 109 in the header, others in a chain (2.5). */
function fatSectors(
  view: DataView,
  word: (sector: number, index: number) => number,
  words: number,
  count: number,
): readonly number[] {
  const sectors: number[] = [];
  for (let index = 0; index < IN_HEADER; index++) sectors.push(view.getUint32(76 + index * 4, true));
  const seen = new Set<number>();
  for (let sector = view.getUint32(68, true); sector < count; sector = word(sector, words - 1)) {
    if (seen.has(sector)) throw broken("a circle of its table");
    seen.add(sector);
    for (let index = 0; index < words - 1; index++) sectors.push(word(sector, index));
  }
  const used = sectors.filter((sector) => sector < FIRST_MARK);
  if (new Set(used).size < used.length) throw broken("a sector of its table twice");
  return used;
}

/** Follows each chain once: a sector that comes again in one chain closes a circle. */
function proveChains(count: number, next: (sector: number) => number): void {
  const chainOf = new Uint32Array(count);
  for (let start = 0; start < count; start++) {
    for (let sector = start; sector < count && chainOf[sector] !== start + 1; sector = next(sector)) {
      if (chainOf[sector] !== 0) break;
      chainOf[sector] = start + 1;
      if (chainOf[next(sector)] === start + 1) throw broken("a circle of sectors");
    }
  }
}

interface Sectors {
  readonly view: DataView;
  readonly size: number;
  readonly count: number;
  readonly next: (sector: number) => number;
}

/** Entries of 128 bytes, each with its left and right neighbour and its first child (2.6.1): a tree. */
function proveFolder(first: number, { view, size, count, next }: Sectors): void {
  const entries: number[] = [];
  for (let sector = first; sector < count; sector = next(sector)) {
    for (
      let at = (sector + 1) * size;
      at + ENTRY <= Math.min((sector + 2) * size, view.byteLength);
      at += ENTRY
    )
      entries.push(at);
  }
  const seen = new Uint8Array(entries.length);
  const open = [0];
  for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
    const at = entries[entry];
    if (at === undefined) continue;
    if (seen[entry] === 1) throw broken("a circle in its folder");
    seen[entry] = 1;
    for (const link of [68, 72, 76]) open.push(view.getUint32(at + link, true));
  }
}

function broken(what: string): HostError {
  return new HostError("not-a-workbook", `compound file: ${what}`);
}
