import { FileHost } from "../../../../src/hosts/file/file-host";
import { comparable } from "../../comparable";
import { barePackage, MAIN, STRICT_MAIN, worksheet, type BareParts } from "../bare-package";

async function cellsOf(parts: BareParts): Promise<Readonly<Record<string, string>>> {
  const snapshot = await FileHost.open(barePackage(parts), "").read();
  return comparable(snapshot).sheets["S"]?.cells ?? {};
}

const row = (cells: string): string => worksheet(`<row r="1">${cells}</row>`);

test("elements with a prefix, attributes in single quotes and any order, spaces and comments", async () => {
  const sheet =
    `<?xml version='1.0'?><!-- <c r="Z9"> --><x:worksheet xmlns:x="${MAIN}">\n<x:sheetData ><x:row\n r='1' >` +
    `<x:c t = "s" r='B1'><x:v>1</x:v></x:c> <!-- x --><x:c r="C1" ><x:f>A1+1</x:f><x:v >2</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const strings = `<x:sst xmlns:x="${MAIN}"><x:si><x:t>không</x:t></x:si><x:si><x:t>có</x:t></x:si></x:sst>`;
  expect(await cellsOf({ sheet, strings })).toEqual({
    B1: 'text "có" [General]',
    C1: "number 2 [General] =A1+1",
  });
});

test("strict OOXML, with dates as text", async () => {
  const sheet = worksheet(
    '<row r="1"><c r="A1" t="d"><v>2022-12-31</v></c><c r="B1" t="d"><v>1900-02-28T12:00:00</v></c></row>',
    "",
    STRICT_MAIN,
  );
  expect(await cellsOf({ sheet, strict: true })).toEqual({
    A1: "number 44926 [General]",
    B1: "number 59.5 [General]",
  });
});

test("parts in UTF-16", async () => {
  const xml = `<?xml version="1.0" encoding="UTF-16"?>${row('<c r="A1" t="inlineStr"><is><t>Bạch Thông</t></is></c>')}`;
  const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(xml, "utf16le")]);
  expect(await cellsOf({ sheet: utf16 })).toEqual({ A1: 'text "Bạch Thông" [General]' });
});

test("texts come verbatim: NFD, NBSP, soft hyphen, CR, tabs, references, CDATA, emoji", async () => {
  const texts: readonly (readonly [xml: string, text: string])[] = [
    ["e\u0323\u0302", "e\u0323\u0302"],
    ["\u00a0a\u00ad", "\u00a0a\u00ad"],
    ["a_x000D_\nb", "a\r\nb"],
    ["a&#13;&#10;b", "a\r\nb"],
    ["a\r\nb", "a\nb"],
    ["_x005F_x0041_", "_x0041_"],
    ["&lt;b&gt; &amp;amp; &#7871;&#x1F600;", "<b> &amp; ế😀"],
    ["<![CDATA[<a & b>]]>!", "<a & b>!"],
    ["\t", "\t"],
  ];
  const cells = texts
    .map(
      ([xml], index) => `<c r="A${index + 1}" t="inlineStr"><is><t xml:space="preserve">${xml}</t></is></c>`,
    )
    .map((cell, index) => `<row r="${index + 1}">${cell}</row>`);
  const strings = `<sst xmlns="${MAIN}">${texts.map(([xml]) => `<si><t>${xml}</t></si>`).join("")}</sst>`;
  const shared = texts.map(
    (_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>${index}</v></c></row>`,
  );
  const expected = Object.fromEntries(
    texts.map(([, text], index) => [`A${index + 1}`, `text ${JSON.stringify(text)} [General]`]),
  );
  expect(await cellsOf({ sheet: worksheet(cells.join("")) })).toEqual(expected);
  expect(await cellsOf({ sheet: worksheet(shared.join("")), strings })).toEqual(expected);
});

test("rich text is put together without its furigana", async () => {
  const strings = `<sst xmlns="${MAIN}"><si><r><rPr><b/></rPr><t>Điểm </t></r><r><t>đạt</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/></si></sst>`;
  expect(await cellsOf({ sheet: row('<c r="A1" t="s"><v>0</v></c>'), strings })).toEqual({
    A1: 'text "Điểm đạt" [General]',
  });
});

test("a formula without a result is told from one whose result is 0, false or empty", async () => {
  const sheet = row(
    '<c r="A1"><f>X1</f></c><c r="B1"><f>X1</f><v>0</v></c><c r="C1" t="b"><f>X1</f><v>0</v></c>' +
      '<c r="D1" t="str"><f>X1</f><v></v></c><c r="E1" t="str"><f>X1</f><v/></c><c r="F1"><f>X1</f><v></v></c>' +
      '<c r="G1" t="e"><f>X1</f><v>#REF!</v></c><c r="H1" t="str"><f>X1</f></c><c r="I1" t="b"><v>true</v></c>',
  );
  expect(await cellsOf({ sheet })).toEqual({
    A1: 'uncached "" [General] =X1',
    B1: "number 0 [General] =X1",
    C1: "boolean 0 [General] =X1",
    D1: 'text "" [General] =X1',
    E1: 'text "" [General] =X1',
    F1: 'uncached "" [General] =X1',
    G1: 'error "#REF!" [General] =X1',
    H1: 'uncached "" [General] =X1',
    I1: "boolean 1 [General]",
  });
});

test("cells without an address follow the one before; empty cells are none", async () => {
  const sheet = worksheet(
    '<row><c><v>1</v></c><c/><c t="s"/><c><v>2</v></c></row><row r="4"><c><v>3</v></c><c r="F4"><v>4</v></c><c><v>5</v></c></row><row><c t="inlineStr"><is><t/></is></c><c><v>6</v></c></row>',
  );
  expect(await cellsOf({ sheet })).toEqual({
    A1: "number 1 [General]",
    D1: "number 2 [General]",
    A4: "number 3 [General]",
    F4: "number 4 [General]",
    G4: "number 5 [General]",
    B5: "number 6 [General]",
  });
});

test("what is no number in a number's place stays readable", async () => {
  const sheet = row(
    '<c r="A1"><v>1,5</v></c><c r="B1"><v> 2.5 </v></c><c r="C1"><v>0x10</v></c><c r="D1"><v>1E-3</v></c>',
  );
  expect(await cellsOf({ sheet })).toEqual({
    A1: 'text "1,5" [General]',
    B1: "number 2.5 [General]",
    C1: 'text "0x10" [General]',
    D1: "number 0.001 [General]",
  });
});

test("rows hidden by default, hidden columns to the end of the sheet, a filter's hidden rows", async () => {
  const sheet =
    `<worksheet xmlns="${MAIN}"><sheetFormatPr defaultRowHeight="15" zeroHeight="1"/><cols><col min="2" max="16384" hidden="1"/></cols>` +
    '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row><row r="3" hidden="true"><c r="A3"><v>1</v></c></row><row r="4"><c r="A4"><v>1</v></c></row></sheetData></worksheet>';
  const { sheets } = await FileHost.open(barePackage({ sheet }), "").read();
  expect([[...(sheets[0]?.hiddenRows ?? [])], [...(sheets[0]?.hiddenColumns ?? [])]]).toEqual([
    [2, 1],
    [1, 2],
  ]);
});

test("a sheet without a part is never an empty sheet: the workbook is refused, and the sheet named", async () => {
  const workbook =
    `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">` +
    '<sheets><sheet name="S" sheetId="1" r:id="rId1"/><sheet name="Mất" sheetId="2" r:id="rId9"/></sheets></workbook>';
  const missing = { code: "missing-part", subject: "Mất" };
  await expect(FileHost.open(barePackage({ workbook }), "").read()).rejects.toMatchObject(missing);
  const gone = barePackage({ parts: { "xl/worksheets/s.xml": null } });
  await expect(FileHost.open(gone, "").read()).rejects.toMatchObject({ ...missing, subject: "S" });
  const strings = barePackage({ strings: "<sst/>", parts: { "xl/sharedStrings.xml": null } });
  await expect(FileHost.open(strings, "").read()).rejects.toMatchObject({ code: "missing-part" });
});

test("archives with sizes behind the data, as streaming programs write them", async () => {
  const bytes = barePackage();
  // fflate writes no data descriptors; set the flag in both headers, as a writer that streams leaves it.
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 4 < bytes.length; at++) {
    const mark = view.getUint32(at, true);
    if (mark === 0x04034b50) {
      view.setUint16(at + 6, view.getUint16(at + 6, true) | 8, true);
      view.setUint32(at + 14, 0, true);
      view.setUint32(at + 18, 0, true);
      view.setUint32(at + 22, 0, true);
    } else if (mark === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 8, true);
  }
  expect(comparable(await FileHost.open(bytes, "").read()).sheets["S"]?.cells).toEqual({
    A1: "number 1 [General]",
  });
});
