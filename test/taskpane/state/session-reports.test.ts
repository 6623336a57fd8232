import type { PanePorts } from "../../../src/taskpane/state/desk";
import { shownUnit } from "../../../src/taskpane/state/reduce";
import { HostError } from "../../../src/workbook/host";
import { MemoryHost } from "../../hosts/memory-host";
import { edited } from "../../sheets/making/written";
import { workbookOfDistricts } from "../workbook-of-districts";
import { ChangingHost, DOCUMENTS, opened, ready } from "./made-session";

describe("Word reports", () => {
  function offering(): { readonly offered: [string, string][]; readonly documents: PanePorts["documents"] } {
    const offered: [string, string][] = [];
    const offer: PanePorts["documents"]["offer"] = ({ name, bytes }) =>
      offered.push([name, new TextDecoder().decode(bytes)]);
    return { offered, documents: { ...DOCUMENTS, offer } };
  }

  test("the unit shown has its own file", async () => {
    const { offered, documents } = offering();
    const session = await opened(new MemoryHost(workbookOfDistricts()), { documents });
    session.chooseUnit({ group: 0, unit: 1 });
    await session.reports.one();
    expect(offered).toEqual([["Bao cao CCHC 2022 - Huyen Bach Thong.docx", "Huyện Bạch Thông"]]);
    expect(ready(session).reports).toEqual({
      kind: "made",
      count: 1,
      file: "Bao cao CCHC 2022 - Huyen Bach Thong.docx",
    });
  });

  test("all units come in one archive; stopped, nothing comes", async () => {
    const { offered, documents } = offering();
    const session = await opened(new MemoryHost(workbookOfDistricts()), { documents });
    const { units } = shownUnit(ready(session)).group.current;
    await session.reports.all("tat-ca.zip");
    expect(offered).toEqual([["tat-ca.zip", units.map(({ name }) => `${name}.docx`).join("\n")]]);
    const made = session.reports.all("tat-ca.zip");
    session.reports.cancel();
    await made;
    expect(ready(session).reports).toEqual({ kind: "failed", trouble: { kind: "host", code: "cancelled" } });
    expect(offered).toHaveLength(1);
  });

  test("what a person edited in the draft since it was read goes into the file", async () => {
    const host = new MemoryHost(workbookOfDistricts());
    const bodies: string[] = [];
    const documents: PanePorts["documents"] = {
      ...DOCUMENTS,
      word: (report) => {
        bodies.push(JSON.stringify(report.body));
        return Promise.resolve(new Uint8Array());
      },
    };
    const session = await opened(host, { documents });
    await session.sheets.write();
    const written = await host.read();
    const asEdited = edited(written, "CCHC_BaoCao", (rows) => {
      const line = rows.find(([text]) => String(text).includes("Cải cách thể chế: Xếp thứ"));
      if (line !== undefined) line[0] = "Câu do Phòng Nội vụ viết.";
    });
    host.read = () => Promise.resolve(asEdited);
    await session.reports.one();
    expect(bodies.join()).toContain("Câu do Phòng Nội vụ viết.");
  });

  test("an office's own Word file is filled, for one unit and for all, until it is dropped", async () => {
    const { offered, documents } = offering();
    const session = await opened(new MemoryHost(workbookOfDistricts()), { documents });
    await session.reports.useTemplate({ name: "mau.docx", bytes: new TextEncoder().encode("Mẫu") });
    expect(ready(session).template).toMatchObject({ name: "mau.docx", known: 1, unknown: [] });
    await session.reports.one();
    session.reports.dropTemplate();
    await session.reports.one();
    expect(offered.map(([, text]) => text)).toEqual(["Mẫu: Huyện Chợ Đồn", "Huyện Chợ Đồn"]);
  });

  test("a template that is no Word file is told, and the one before stays", async () => {
    const placesOf = () => Promise.reject(new HostError("not-a-document"));
    const session = await opened(new MemoryHost(workbookOfDistricts()), {
      documents: { ...DOCUMENTS, placesOf },
    });
    await session.reports.useTemplate({ name: "anh.png", bytes: new Uint8Array() });
    expect(ready(session)).toMatchObject({
      template: null,
      reports: { kind: "failed", trouble: { code: "not-a-document" } },
    });
  });

  test("the same report as plain text", async () => {
    const { offered, documents } = offering();
    const session = await opened(new MemoryHost(workbookOfDistricts()), { documents });
    await session.reports.text();
    const [file] = offered;
    expect(file?.[0]).toBe("Bao cao CCHC 2022 - Huyen Cho Don.txt");
    expect(file?.[1]).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  });

  test("what fails while another page is open is told there too", async () => {
    const host = new ChangingHost(workbookOfDistricts());
    const session = await opened(host);
    host.failNext = new HostError("busy");
    await session.reports.one();
    expect(ready(session).notice).toEqual({ kind: "host", code: "busy" });
    session.closeNotice();
    session.openPage("documents");
    host.failNext = new HostError("busy");
    await session.reports.one();
    expect(ready(session).notice).toBeNull();
  });

  test("figures other than those on screen are not signed unseen", async () => {
    const { offered, documents } = offering();
    const host = new MemoryHost(workbookOfDistricts());
    const session = await opened(host, { documents });
    host.read = () => Promise.resolve(workbookOfDistricts(6.25));
    await session.reports.one();
    expect(ready(session).reports).toMatchObject({ kind: "failed", trouble: { code: "source-changed" } });
    expect(offered).toEqual([]);
  });
});
