/** The pane over a reading in doubt: nothing is written, no report is made, until it is answered. */
import { PaneSession } from "../../../src/taskpane/state/session";
import type { ReadyState } from "../../../src/taskpane/state/pane-state";
import { createSummary } from "../../../src/commands/create-summary";
import { HostError } from "../../../src/workbook/host";
import { MemoryHost } from "../../hosts/memory-host";
import type * as Doubtful from "../../making/doubtful";
import { QUESTION, twoTotals } from "../../making/doubtful";

jest.mock("../../../src/reading/read-book", () => {
  const made = jest.requireActual<typeof Doubtful>("../../making/doubtful");
  return made.doubtingReader(jest.requireActual("../../../src/reading/read-book"));
});

const REFUSED = { kind: "problem", problem: { code: "doubtful-reading", tables: [{ sheet: "Năm 2022" }] } };

async function opened(host: MemoryHost) {
  const offered: string[] = [];
  const never = () => Promise.reject(new HostError("not-a-document"));
  const session = new PaneSession({
    language: "vi",
    version: "1.2.3",
    time: () => "22/11/2026 08:05",
    recallUnit: () => null,
    rememberUnit: () => undefined,
    documents: {
      word: () => Promise.resolve(new Uint8Array()),
      fill: never,
      placesOf: never,
      zip: never,
      offer: ({ name }) => void offered.push(name),
      copy: () => Promise.resolve(true),
      readWritten: never,
      readWorkbook: never,
    },
    reportFault: (fault) => {
      throw fault;
    },
  });
  await session.openWith(() => Promise.resolve(host));
  return { session, offered };
}

function ready(session: PaneSession): ReadyState {
  const state = session.current();
  if (state.stage !== "ready") throw new Error("expected figures");
  return state;
}

test("nothing is written and no report given out before the answer; both are after it", async () => {
  const host = new MemoryHost(twoTotals());
  const { session, offered } = await opened(host);
  await session.sheets.write();
  expect(ready(session).work).toMatchObject({ kind: "failed", trouble: REFUSED });
  await session.reports.one();
  expect(ready(session).reports).toMatchObject({ kind: "failed", trouble: REFUSED });
  expect([host.applied, offered]).toEqual([[], []]);

  const [, second] = QUESTION.alternatives;
  if (second === undefined) throw new Error("there are two ways");
  const layouts = [second.mapping];
  expect(await session.settings.keep({ corrections: { units: [], criteria: [], layouts } })).toBeNull();
  await session.sheets.write();
  expect(ready(session).work.kind).toBe("written");
  await session.reports.one();
  expect(offered).toHaveLength(1);
});

test("the ribbon's command writes nothing either", async () => {
  const host = new MemoryHost(twoTotals());
  const stamp = { time: "22/11/2026 08:05", version: "1.2.3" };
  await expect(createSummary(host, { language: "vi", stamp, unit: null })).rejects.toMatchObject({
    problem: REFUSED.problem,
  });
  expect(host.applied).toEqual([]);
});
