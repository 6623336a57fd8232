/**
 * Files changed at random: each is refused in words of ours or written right, soon and within memory. A short
 * run here, 20,000 cases with PAR_INDEX_LONG=1; PAR_INDEX_SEED repeats a run. What it finds becomes a case.
 */
import { processorTime } from "../../../making/processor-time";
import { seeded } from "../../../making/random";
import { outcomeOf, outcomeOfReport } from "./outcome";
import { SOURCES } from "./sources";

const LONG = process.env["PAR_INDEX_LONG"] === "1";
const CASES = LONG ? 20_000 : 200;
const SEED = Number(process.env["PAR_INDEX_SEED"] ?? 20_261_127);
const SLOWEST_SECONDS = 10;

test(`${CASES} changed files: refused in words or written right`, async () => {
  const counts = new Map<string, number>();
  const wrong: string[] = [];
  const complaints = [jest.spyOn(console, "error"), jest.spyOn(console, "log"), jest.spyOn(console, "warn")];
  for (const complaint of complaints) complaint.mockImplementation(() => undefined);
  let [slowest, memory] = [0, 0];
  for (let index = 0; index < CASES; index++) {
    const random = seeded(SEED + index);
    const { name, make } = random.pick(SOURCES);
    const bytes = make(random);
    const started = processorTime();
    const kind = name === "report" ? outcomeOfReport(bytes) : (await outcomeOf(bytes)).kind;
    slowest = Math.max(slowest, processorTime() - started);
    if (index % 50 === 0) memory = Math.max(memory, process.memoryUsage.rss());
    // The library complains with whole workbooks in hand, and a spy keeps what it was called with.
    for (const complaint of complaints) complaint.mockClear();
    const counted = `${name}: ${kind.startsWith("WRONG") ? "WRONG" : kind}`;
    counts.set(counted, (counts.get(counted) ?? 0) + 1);
    if (kind.startsWith("WRONG")) wrong.push(`seed ${SEED + index}: ${kind}`);
  }
  for (const complaint of complaints) complaint.mockRestore();
  const lines = [...counts].sort().map(([kind, count]) => `  ${String(count).padStart(6)} ${kind}`);
  console.info(
    [
      `${CASES} cases from seed ${SEED}, slowest ${slowest.toFixed(0)} ms, ${(memory / 2 ** 20).toFixed(0)} MB`,
      ...lines,
    ].join("\n"),
  );
  expect(wrong.slice(0, 20)).toEqual([]);
  expect(slowest).toBeLessThan(SLOWEST_SECONDS * 1000);
}, 3_600_000);
