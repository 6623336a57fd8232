/** Charts, pictures, text boxes, buttons and comments of the torture workbook. */

const A = "http://schemas.openxmlformats.org/drawingml/2006/main";
const C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const XDR = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const drawing = (content: string): string =>
  `<xdr:wsDr xmlns:xdr="${XDR}" xmlns:a="${A}" xmlns:r="${R}">${content}</xdr:wsDr>`;

const anchored = (content: string, from: number): string =>
  `<xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>` +
  `<xdr:to><xdr:col>12</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${from + 10}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${content}<xdr:clientData/></xdr:twoCellAnchor>`;

const frame = (id: number, relationship: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Biểu đồ ${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
  `<a:graphic><a:graphicData uri="${C}"><c:chart xmlns:c="${C}" r:id="${relationship}"/></a:graphicData></a:graphic></xdr:graphicFrame>`;

const PICTURE =
  '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="Quốc huy"/><xdr:cNvPicPr/></xdr:nvPicPr>' +
  '<xdr:blipFill><a:blip r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>' +
  '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100000" cy="100000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>';

const TEXT_BOX =
  '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="4" name="Ghi chú"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr>' +
  '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="500000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>' +
  '<xdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="vi-VN" b="1"/><a:t>Điểm chưa thẩm định</a:t></a:r></a:p></xdr:txBody></xdr:sp>';

const chart = (title: string): string =>
  `<c:chartSpace xmlns:c="${C}" xmlns:a="${A}" xmlns:r="${R}"><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:plotArea><c:layout/>` +
  '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/>' +
  "<c:cat><c:strRef><c:f>'Năm 2022'!$A$2:$A$4</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>'Năm 2022'!$C$2:$C$4</c:f></c:numRef></c:val></c:ser>" +
  '<c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
  '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>';

const VML =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="position:absolute;visibility:hidden"><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:Row>1</x:Row><x:Column>2</x:Column></x:ClientData></v:shape>' +
  '<v:shape id="_x0000_s1026" type="#_x0000_t201" style="position:absolute" o:button="t"><v:textbox><div>Tính lại</div></v:textbox><x:ClientData ObjectType="Button"><x:Anchor>5,0,7,0,6,0,9,0</x:Anchor><x:FmlaMacro>[0]!Tinh</x:FmlaMacro></x:ClientData></v:shape></xml>';

const COMMENTS =
  `<comments xmlns="${MAIN}"><authors><author>tc={A0000000-0000-0000-0000-000000000001}</author></authors><commentList>` +
  '<comment ref="C2" authorId="0" shapeId="0"><text><r><rPr><b/><sz val="9"/><rFont val="Tahoma"/></rPr><t>Sở Nội vụ: đã thẩm định</t></r></text></comment></commentList></comments>';

const THREADED =
  '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C2" dT="2023-01-05T08:00:00.00" personId="{B0000000-0000-0000-0000-000000000001}" id="{A0000000-0000-0000-0000-000000000001}"><text>đã thẩm định</text></threadedComment></ThreadedComments>';

const PERSONS =
  '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Nguyễn Văn A" id="{B0000000-0000-0000-0000-000000000001}" userId="a" providerId="None"/></personList>';

export const DRAWING_PARTS: readonly (readonly [part: string, xml: string])[] = [
  [
    "xl/drawings/drawing1.xml",
    drawing(anchored(frame(2, "rId1"), 1) + anchored(PICTURE, 12) + anchored(TEXT_BOX, 23)),
  ],
  [
    "xl/drawings/drawing2.xml",
    drawing(
      `<xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9300000" cy="6000000"/>${frame(2, "rId1")}<xdr:clientData/></xdr:absoluteAnchor>`,
    ),
  ],
  ["xl/drawings/vmlDrawing1.vml", VML],
  ["xl/charts/chart1.xml", chart("Điểm các lĩnh vực")],
  ["xl/charts/chart2.xml", chart("Biểu đồ tổng hợp")],
  [
    "xl/charts/style1.xml",
    '<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" id="201"/>',
  ],
  [
    "xl/charts/colors1.xml",
    `<cs:colorStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" xmlns:a="${A}" meth="cycle" id="10"><a:schemeClr val="accent1"/></cs:colorStyle>`,
  ],
  ["xl/comments1.xml", COMMENTS],
  ["xl/threadedComments/threadedComment1.xml", THREADED],
  ["xl/persons/person.xml", PERSONS],
  [
    "xl/ctrlProps/ctrlProp1.xml",
    '<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="Button" lockText="1"/>',
  ],
];

/** A grey pixel. */
export const PNG = Uint8Array.from(
  atob("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="),
  (sign) => sign.charCodeAt(0),
);
