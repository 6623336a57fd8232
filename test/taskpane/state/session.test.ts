import type { PaneState } from "../../../src/taskpane/state/pane-state";
import { shownUnit } from "../../../src/taskpane/state/reduce";
import { fingerprint } from "../../../src/workbook/fingerprint";
import { HostError, type Host } from "../../../src/workbook/host";
import { ownSheets } from "../../../src/workbook/own-sheets";
import { MemoryHost } from "../../hosts/memory-host";
import { readSettings } from "../../../src/reading/settings/settings";
import { workbookOfDistricts, workbookOfNotes, yearAlone } from "../workbook-of-districts";
import { ChangingHost, DOCUMENTS, opened, ready, sessionWith } from "./made-session";

describe("opening", () => {
  test("knows the workbook by itself: newest years, and the unit ranked first", async () => {
    const state = ready(await opened(new MemoryHost(workbookOfDistricts())));
    expect([state.analysis.year, state.analysis.baseYear]).toEqual([2022, 2021]);
    expect(shownUnit(state).unit.name).toBe("Huyện Chợ Đồn");
  });

  test("begins with the unit chosen last, where the workbook has it", async () => {
    const host = new MemoryHost(workbookOfDistricts());
    const known = await opened(host, { recallUnit: () => "Huyện Bạch Thông" });
    expect(shownUnit(ready(known)).unit.name).toBe("Huyện Bạch Thông");
    const unknown = await opened(host, { recallUnit: () => "Huyện Côn Đảo" });
    expect(shownUnit(ready(unknown)).unit.name).toBe("Huyện Chợ Đồn");
  });

  test("without a scoring table says what each sheet lacks", async () => {
    const state = (await opened(new MemoryHost(workbookOfNotes()))).current();
    expect(state).toMatchObject({
      stage: "failed",
      trouble: { kind: "problem", problem: { code: "no-table" } },
      seen: { recognitions: [{ sheet: "Ghi chú", used: false }] },
    });
  });

  test("a busy Excel can be asked again", async () => {
    const host = new ChangingHost(workbookOfDistricts());
    host.failNext = new HostError("busy");
    const session = await opened(host);
    expect(session.current()).toMatchObject({ stage: "failed", trouble: { kind: "host", code: "busy" } });
    await session.reopen();
    expect(session.current().stage).toBe("ready");
  });

  test("a file that could not be loaded is loaded again", async () => {
    let tries = 0;
    const session = sessionWith();
    await session.openWith(() => {
      if (++tries === 1) return Promise.reject(new HostError("not-a-workbook"));
      return Promise.resolve(new MemoryHost(workbookOfDistricts()));
    });
    expect(session.current()).toMatchObject({ trouble: { code: "not-a-workbook" } });
    await session.reopen();
    expect(session.current().stage).toBe("ready");
  });

  test("a file that comes late does not take the place of the one chosen since", async () => {
    const session = sessionWith();
    let arrive: (host: Host) => void = () => undefined;
    const late = session.openWith(() => new Promise((resolve) => (arrive = resolve)));
    await session.openWith(() => Promise.resolve(new MemoryHost(workbookOfDistricts())));
    arrive(new MemoryHost(workbookOfNotes()));
    await late;
    expect(session.current().stage).toBe("ready");
  });

  test("a fault of the program is reported, and shown as unknown", async () => {
    const faults: unknown[] = [];
    const fault = new TypeError("a slip");
    const session = sessionWith({ reportFault: (reported) => faults.push(reported) });
    await session.openWith(() => Promise.reject(fault));
    expect(session.current()).toMatchObject({ trouble: { kind: "host", code: "fault" } });
    expect(faults).toEqual([fault]);
  });
});

describe("choosing", () => {
  test("a unit is remembered for the next time", async () => {
    const remembered: string[] = [];
    const session = await opened(new MemoryHost(workbookOfDistricts()), {
      rememberUnit: (name) => remembered.push(name),
    });
    session.chooseUnit({ group: 0, unit: 1 });
    expect(remembered).toEqual(["Huyện Bạch Thông"]);
  });

  test("other years keep the unit", async () => {
    const session = await opened(new MemoryHost(workbookOfDistricts()));
    session.chooseUnit({ group: 0, unit: 1 });
    session.chooseYears({ year: 2021, baseYear: null });
    const state = ready(session);
    expect([state.analysis.year, state.analysis.baseYear]).toEqual([2021, null]);
    expect(shownUnit(state).unit.name).toBe("Huyện Bạch Thông");
  });
});

describe("a source that changes", () => {
  test("is noticed when asked, and read again without losing unit and years", async () => {
    let workbook = workbookOfDistricts();
    const host = new MemoryHost(workbook);
    host.read = () => Promise.resolve(workbook);
    const session = await opened(host);
    session.chooseUnit({ group: 0, unit: 1 });
    await session.checkSource();
    expect(ready(session).stale).toBe(false);
    workbook = workbookOfDistricts(6.25);
    await session.checkSource();
    expect(ready(session).stale).toBe(true);
    await session.reopen();
    const state = ready(session);
    expect(state.stale).toBe(false);
    expect(shownUnit(state).unit.name).toBe("Huyện Bạch Thông");
  });

  test("is looked for by a fingerprint where the host has one: no cell is read", async () => {
    const host = new MemoryHost(workbookOfDistricts());
    const session = await opened(host);
    let now = fingerprint(workbookOfDistricts());
    Object.assign(host, {
      fingerprint: () => Promise.resolve(now),
      read: () => Promise.reject(new Error("the workbook is read")),
    });
    await session.checkSource();
    expect(ready(session).stale).toBe(false);
    now = fingerprint(workbookOfDistricts(6.25));
    await session.checkSource();
    expect(ready(session).stale).toBe(true);
  });

  test("a check that Excel does not answer changes nothing", async () => {
    const host = new ChangingHost(workbookOfDistricts());
    const session = await opened(host);
    const before = session.current();
    host.failNext = new HostError("cell-editing");
    await session.checkSource();
    expect(session.current()).toBe(before);
  });
});

describe("the button", () => {
  test("says how many sheets it writes, and writes as many", async () => {
    const host = new MemoryHost(workbookOfDistricts());
    const session = await opened(host);
    await session.sheets.plan();
    const planned = ready(session).plannedSheets;
    await session.sheets.write();
    const { work } = ready(session);
    expect(work.kind === "written" && work.sheets.length).toBe(planned);
    expect(ownSheets(await host.read()).size).toBeGreaterThanOrEqual(planned ?? NaN);
  });

  test("writes the new figures at the press after the source was found changed", async () => {
    let workbook = workbookOfDistricts();
    const host = new ChangingHost(workbook);
    host.read = () => Promise.resolve(workbook);
    const session = await opened(host);
    workbook = workbookOfDistricts(6.25);
    host.failNext = new HostError("source-changed");
    await session.sheets.write();
    expect(ready(session)).toMatchObject({ work: { kind: "failed" }, stale: true });
    await session.sheets.write();
    expect(ready(session)).toMatchObject({ work: { kind: "written" }, stale: false });
    expect(host.applied[0]?.fingerprint).toBe(fingerprint(workbook));
  });

  test("says what Excel did not take, and nothing where it took everything", async () => {
    const host = new ChangingHost(workbookOfDistricts());
    const session = await opened(host);
    await session.sheets.write();
    expect(ready(session).work).not.toHaveProperty("missing");
    const { apply } = host;
    host.apply = async (...args) =>
      (await apply.apply(host, args)).map((sheet) => ({ ...sheet, missing: ["fit-to-page"] }));
    await session.sheets.write();
    const { work } = ready(session);
    expect(work.kind === "written" ? work.missing : null).toMatch(
      /^Chưa đặt được: in vừa một trang \(0\d trang\)/,
    );
  });

  test("says that Excel waits, while reading and while writing", async () => {
    const session = sessionWith();
    const opening = session.openWith(() => Promise.resolve(new MemoryHost(workbookOfDistricts())));
    session.excelWaits(true);
    expect(session.current()).toEqual({ stage: "reading", waiting: true });
    session.excelWaits(false);
    await opening;
    session.excelWaits(true);
    expect(ready(session).waiting).toBe(true);
    session.excelWaits(false);
    expect(ready(session).waiting).toBe(false);
  });

  test("a second press after a failure succeeds", async () => {
    const host = new ChangingHost(workbookOfDistricts());
    const session = await opened(host);
    host.failNext = new HostError("protected");
    await session.sheets.write();
    expect(ready(session).work).toEqual({ kind: "failed", trouble: { kind: "host", code: "protected" } });
    await session.sheets.write();
    expect(ready(session).work.kind).toBe("written");
  });

  test("can be stopped: the host is told, and its end is shown", async () => {
    const host = new MemoryHost(workbookOfDistricts());
    const session = await opened(host);
    const writing = session.sheets.write();
    session.sheets.cancel();
    await writing;
    expect(ready(session).work).toEqual({ kind: "failed", trouble: { kind: "host", code: "cancelled" } });
    expect(ownSheets(await host.read()).size).toBe(0);
  });

  test("what it wrote can be removed again", async () => {
    const host = new MemoryHost(workbookOfDistricts());
    const session = await opened(host);
    await session.sheets.write();
    session.sheets.askRemoval();
    await session.sheets.remove();
    expect(ready(session)).toMatchObject({ work: { kind: "removed" }, ownSheets: 0 });
    expect(ownSheets(await host.read()).size).toBe(0);
  });
});

test("a cell that cannot be shown is told beside the figures, which stay", async () => {
  const host: Host = new MemoryHost(workbookOfDistricts());
  host.select = () => Promise.reject(new HostError("dialog-open"));
  const session = await opened(host);
  await session.select({ sheet: "Năm 2022", row: 3, column: 4 });
  expect(ready(session).notice).toEqual({ kind: "host", code: "dialog-open" });
  session.closeNotice();
  expect(ready(session).notice).toBeNull();
});

test("listeners hear every change and no more once they have left", async () => {
  const session = sessionWith();
  const heard: PaneState["stage"][] = [];
  const leave = session.subscribe(() => heard.push(session.current().stage));
  await session.openWith(() => Promise.resolve(new MemoryHost(workbookOfDistricts())));
  leave();
  session.close();
  expect(heard).toEqual(["reading", "ready"]);
});

describe("what a person sets", () => {
  test("is kept in the workbook and read back; results are removed without it", async () => {
    const host = new MemoryHost(workbookOfDistricts());
    const session = await opened(host);
    const { settings } = ready(session).book;
    expect(await session.settings.keep({ settings: { ...settings, signatory: "Nguyễn Văn An" } })).toBeNull();
    expect(ready(session).book.settings.signatory).toBe("Nguyễn Văn An");
    expect(ready(session).ownSheets).toBe(0);
    await session.sheets.write();
    await session.sheets.remove();
    expect([...ownSheets(await host.read()).keys()]).toEqual(["CCHC_ThietLap"]);
    expect(readSettings(await host.read()).signatory).toBe("Nguyễn Văn An");
  });

  test("that cannot be kept is said, and the figures stay", async () => {
    const host = new ChangingHost(workbookOfDistricts());
    const session = await opened(host);
    host.failNext = new HostError("protected");
    expect(await session.settings.keep({})).toEqual({ kind: "host", code: "protected" });
    expect(session.current().stage).toBe("ready");
  });
});

describe("last year's workbook", () => {
  test("is read beside the one at hand, and can be taken away again", async () => {
    const readWorkbook = () => Promise.resolve({ ...yearAlone(2021), fileName: "nam-truoc.xlsx" });
    const session = await opened(new MemoryHost(yearAlone(2022)), {
      documents: { ...DOCUMENTS, readWorkbook },
    });
    expect(ready(session).analysis.baseYear).toBeNull();
    await session.openBase({ name: "nam-truoc.xlsx", bytes: new Uint8Array() });
    expect([ready(session).analysis.baseYear, ready(session).baseFile]).toEqual([2021, "nam-truoc.xlsx"]);
    await session.dropBase();
    expect([ready(session).analysis.baseYear, ready(session).baseFile]).toEqual([null, null]);
  });

  test("that is no workbook is said, and the figures stay", async () => {
    const session = await opened(new MemoryHost(workbookOfDistricts()));
    await session.openBase({ name: "thu.txt", bytes: new Uint8Array() });
    expect(ready(session).notice).toEqual({ kind: "host", code: "not-a-workbook" });
  });
});
