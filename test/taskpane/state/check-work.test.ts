import type { PanePorts } from "../../../src/taskpane/state/desk";
import type { Check, ReadyState } from "../../../src/taskpane/state/pane-state";
import { PaneSession } from "../../../src/taskpane/state/session";
import { writtenText } from "../../../src/report/check/written";
import { HostError } from "../../../src/workbook/host";
import { MemoryHost } from "../../hosts/memory-host";
import { edited } from "../../sheets/making/written";
import { workbookOfDistricts } from "../workbook-of-districts";

const RIGHT = "Năm 2022, huyện Bạch Thông đạt 10,35/10,5 điểm ở lĩnh vực Cải cách thể chế.";
const WRONG = RIGHT.replace("10,35", "10,53");

async function opened(
  host = new MemoryHost(workbookOfDistricts()),
  readWritten: PanePorts["documents"]["readWritten"] = () => Promise.reject(new HostError("not-a-document")),
): Promise<{ session: PaneSession; host: MemoryHost }> {
  const never = () => Promise.reject(new Error("not asked for"));
  const session = new PaneSession({
    language: "vi",
    version: "1.2.3",
    time: () => "22/11/2026 08:05",
    recallUnit: () => "Huyện Bạch Thông",
    rememberUnit: () => undefined,
    documents: {
      word: never,
      fill: never,
      placesOf: never,
      zip: never,
      offer: () => undefined,
      copy: () => Promise.resolve(true),
      readWritten,
      readWorkbook: never,
    },
    reportFault: (fault) => {
      throw fault;
    },
  });
  await session.openWith(() => Promise.resolve(host));
  return { session, host };
}

function ready(session: PaneSession): ReadyState {
  const state = session.current();
  if (state.stage !== "ready") throw new Error(`expected figures, not ${JSON.stringify(state)}`);
  return state;
}

/** Printed and right figures of what was found, text by text. */
function found({ outcome }: Check): unknown {
  if (outcome.kind !== "checked") return outcome;
  return outcome.texts.map(({ result }) => result.findings.map(({ text, expected }) => [text, expected]));
}

test("a pasted text is held against the workbook; its unit and year are recognised", async () => {
  const { session } = await opened();
  await session.checks.pasted(WRONG);
  const { check } = ready(session);
  expect(found(check)).toEqual([[["10,53", "10,35"]]]);
  expect(check.outcome).toMatchObject({ texts: [{ result: { unit: "Huyện Bạch Thông", year: 2022 } }] });
});

test("the figures are those of the workbook as it is now, and the pane knows that its own are older", async () => {
  const { session, host } = await opened();
  host.read = () => Promise.resolve(workbookOfDistricts(6.25));
  await session.checks.pasted("Năm 2022, huyện Bạch Thông đạt 24,6 điểm.");
  expect(found(ready(session).check)).toEqual([[]]);
  expect(ready(session).stale).toBe(true);
});

test("the same text can be said to be another unit's", async () => {
  const { session } = await opened();
  await session.checks.pasted("Năm 2022, đơn vị đạt 24,1/27 điểm.");
  await session.checks.again({ unit: "Huyện Ba Bể" });
  const { check } = ready(session);
  expect(check.choice).toEqual({ unit: "Huyện Ba Bể" });
  expect(check.outcome).toMatchObject({ texts: [{ result: { unit: "Huyện Ba Bể", findings: [] } }] });
});

test("a file is read and checked under its name", async () => {
  const { session } = await opened(undefined, () => Promise.resolve(writtenText(RIGHT)));
  await session.checks.file({ name: "bao-cao.docx", bytes: new Uint8Array() });
  const { check } = ready(session);
  expect(check.source).toMatchObject({ kind: "file", name: "bao-cao.docx" });
  expect(found(check)).toEqual([[]]);
});

test("a file that is no document is told in place; the figures stay", async () => {
  const { session } = await opened();
  await session.checks.file({ name: "anh.png", bytes: new Uint8Array() });
  expect(ready(session).check.outcome).toEqual({
    kind: "failed",
    trouble: { kind: "host", code: "not-a-document" },
  });
});

test("drafts are checked as people left them, with the cell that says what is wrong", async () => {
  const { session, host } = await opened();
  await session.checks.drafts();
  expect(ready(session).check.outcome).toEqual({ kind: "checked", texts: [] });
  await session.sheets.write();
  const asEdited = edited(await host.read(), "CCHC_BaoCao", (rows) => {
    const line = rows.find(([text]) => String(text).startsWith("- Cải cách thể chế: Xếp thứ"));
    if (line !== undefined) line[0] = String(line[0]).replace("10,35", "10,53");
  });
  host.read = () => Promise.resolve(asEdited);
  await session.checks.drafts();
  const { check } = ready(session);
  expect(found(check)).toEqual([[["10,53", "10,35"]]]);
  const [text] = check.outcome.kind === "checked" ? check.outcome.texts : [];
  const [finding] = text?.result.findings ?? [];
  expect(finding === undefined ? null : text?.cellOf(finding)).toMatchObject({
    sheet: "Dự thảo báo cáo",
    column: 0,
  });
});

test("what was pasted stays when another text is to be checked, and when the workbook is read again", async () => {
  const { session } = await opened();
  await session.checks.pasted(WRONG);
  session.checks.leave();
  const left = ready(session).check;
  expect([left.source, left.outcome.kind]).toEqual([{ kind: "pasted", text: WRONG }, "none"]);
  await session.checks.again({});
  await session.reopen();
  expect(ready(session).check.source).toEqual({ kind: "pasted", text: WRONG });
  expect(ready(session).check.outcome.kind).toBe("none");
});

test("a check that was left does not come back", async () => {
  const { session } = await opened();
  const late = session.checks.pasted(WRONG);
  session.checks.leave();
  await late;
  expect(ready(session).check.outcome.kind).toBe("none");
});
