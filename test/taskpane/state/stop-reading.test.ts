/** Reading that is stopped: figures on screen stay, and where there are none the pane says so. */
import { MemoryHost } from "../../hosts/memory-host";
import { workbookOfDistricts, yearAlone } from "../workbook-of-districts";
import { DOCUMENTS, ready, sessionWith } from "./made-session";

/** A host whose reading lasts until it is let go. */
class SlowHost extends MemoryHost {
  letGo: () => void = () => undefined;
  signal: AbortSignal | undefined;
  isSlow = false;

  override async read(...args: Parameters<MemoryHost["read"]>) {
    const [options] = args;
    this.signal = options?.signal;
    options?.onProgress?.({ done: 1, total: 3 });
    if (this.isSlow) await new Promise<void>((resolve) => (this.letGo = resolve));
    return super.read(...args);
  }
}

/** Lets all that was started go as far as it comes. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setTimeout(resolve));
}

test("reading again says how far it is, and what is stopped leaves the figures as they were", async () => {
  const host = new SlowHost(workbookOfDistricts());
  const session = sessionWith();
  await session.openWith(() => Promise.resolve(host));
  const before = ready(session).book;
  host.isSlow = true;
  const again = session.reopen();
  await settle();
  expect(ready(session).rereading).toEqual({ done: 1, total: 3 });
  session.stopReading();
  expect(host.signal?.aborted).toBe(true);
  expect(ready(session).rereading).toBeNull();
  host.letGo();
  await again;
  expect(ready(session).book).toBe(before);
  expect(ready(session).rereading).toBeNull();
});

test("the first reading that is stopped can be tried again", async () => {
  const host = new SlowHost(workbookOfDistricts());
  host.isSlow = true;
  const session = sessionWith();
  const opening = session.openWith(() => Promise.resolve(host));
  await settle();
  session.stopReading();
  host.letGo();
  await opening;
  expect(session.current()).toMatchObject({
    stage: "failed",
    trouble: { kind: "host", code: "cancelled" },
  });
  host.isSlow = false;
  await session.reopen();
  expect(session.current().stage).toBe("ready");
});

test("last year's file that is given up while it is read stays out of the figures", async () => {
  let arrive: () => void = () => undefined;
  const [lastYear, thisYear] = [yearAlone(2021), yearAlone(2022)];
  const session = sessionWith({
    documents: {
      ...DOCUMENTS,
      readWorkbook: async () => {
        await new Promise<void>((resolve) => (arrive = resolve));
        return lastYear;
      },
    },
  });
  await session.openWith(() => Promise.resolve(new MemoryHost(thisYear)));
  const file = { name: "2021.xlsx", bytes: new Uint8Array() };
  const choosing = session.openBase(file);
  await settle();
  session.stopReading();
  arrive();
  await choosing;
  await session.reopen();
  expect(ready(session).analysis.baseYear).toBeNull();
  const chosen = session.openBase(file);
  await settle();
  arrive();
  await chosen;
  expect(ready(session).analysis.baseYear).toBe(2021);
});
