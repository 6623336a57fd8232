/**
 * What the worker does, without a worker: every message passes through the same copy as between threads.
 * @slow a country goes through the worker
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { analyseBook } from "../../src/app/analyse-book";
import { understand } from "../../src/app/open-book";
import { PLAIN_CODEC } from "../../src/hosts/file/archive/codec";
import { FileHost } from "../../src/hosts/file/file-host";
import { Bench } from "../../src/standalone/work/bench";
import { bookData, openBookOf } from "../../src/standalone/work/book-data";
import type { Answer, Task } from "../../src/standalone/work/messages";
import { errorOf, refusalOf } from "../../src/standalone/work/refusal";
import { detached } from "../../src/standalone/work/transfer";
import { HostError } from "../../src/workbook/host";

const NAME = "cchc-cap-huyen-2021-2022.xlsx";
const bytes = new Uint8Array(readFileSync(join(__dirname, "../../samples", NAME)));

function crossed<T>(message: T): T {
  const { message: copy, transfer } = detached(message);
  return structuredClone(copy, { transfer });
}

async function answers(...tasks: readonly Task[]): Promise<readonly Answer[]> {
  const bench = new Bench(PLAIN_CODEC);
  const all: Answer[] = [];
  for (const task of tasks) all.push(crossed(await bench.work(crossed(task), () => undefined)));
  return all;
}

const open: Task = { to: "open", bytes, fileName: NAME };
const write: Task = {
  to: "write",
  book: 1,
  year: 2022,
  baseYear: 2021,
  units: [{ group: 0, unit: 3 }],
  language: "vi",
  stamp: { time: "lúc thử", version: "0" },
};

test("a book that crossed over has the analysis of the one that did not", async () => {
  const here = understand(await FileHost.open(bytes, NAME).read());
  const there = openBookOf(crossed(bookData(here)), { snapshot: here.snapshot, base: null });
  expect(analyseBook(there)).toEqual(analyseBook(here));
  expect(there.findings).toEqual(here.findings);
});

test("the page ranks and matches nothing of the newest year again: the worker has", async () => {
  const here = understand(await FileHost.open(bytes, NAME).read());
  const data = bookData(here);
  // Marked, so that the page's own could not be mistaken for them.
  const groups = data.groups.map((group) => ({
    ...group,
    ranks: { ...group.ranks, of: group.ranks.of.map((units) => units + 1) },
    baseRanks: group.baseRanks && { ...group.baseRanks, of: group.baseRanks.of.map((units) => units + 2) },
    continuity: group.continuity && { ...group.continuity, droppedUnits: [7] },
  }));
  const there = openBookOf(crossed({ ...data, groups }), { snapshot: here.snapshot, base: null });
  const [group] = analyseBook(there).groups;
  const [own] = analyseBook(here).groups;
  expect(group?.ranks.of[0]).toBe((own?.ranks.of[0] ?? NaN) + 1);
  expect(group?.baseRanks?.of[0]).toBe((own?.baseRanks?.of[0] ?? NaN) + 2);
  expect(group?.continuity?.droppedUnits).toEqual([7]);
});

test("what was sent stays whole, and comes over whole", () => {
  const sent = { figures: new Float64Array(2000).fill(1), few: new Uint8Array(4), texts: ["a"] };
  const come = crossed({ inside: new Map([["a", sent]]) }).inside.get("a");
  expect([...(come?.figures ?? [])]).toEqual([...sent.figures]);
  expect([come?.few.length, come?.texts, sent.figures.length]).toEqual([4, ["a"], 2000]);
});

test("the sheets are those that the page would write itself", async () => {
  const understood: Task = { to: "understand", beside: {} };
  const [, , count, changed] = await answers(open, understood, { ...write, to: "count" }, write);
  const written = changed?.to === "changed" ? changed.changed : null;
  expect(count).toEqual({ to: "count", sheets: written?.written.length });
  const { sheets } = await FileHost.open(written?.bytes ?? bytes, NAME).read();
  expect(written?.written.map(({ sheet }) => sheet)).toEqual(
    sheets.slice(-(written?.written.length ?? 0)).map(({ name }) => name),
  );
});

test("a book that is not kept is a fault, a refusal stays what it was", async () => {
  await expect(answers(open, write)).rejects.toThrow("not kept");
  const error = errorOf(crossed(refusalOf(new HostError("missing-part", "no part", { subject: "x.xml" }))));
  expect(error).toMatchObject({ code: "missing-part", detail: "no part", subject: "x.xml" });
});
