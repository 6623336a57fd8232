/** The sheets of the torture workbook: everything an office may have put beside its figures. */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

const worksheet = (content: string): string =>
  `<worksheet xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ` +
  'mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" ' +
  `xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision" xr:uid="{11111111-2222-3333-4444-555555555555}">${content}</worksheet>`;

/** Scores with formulas, a chart, an image, text boxes, comments, a form button and rules of three generations. */
const SCORES = worksheet(
  '<sheetPr codeName="Sheet1"><tabColor rgb="FF1F4E79"/></sheetPr><dimension ref="A1:F6"/>' +
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="30" customWidth="1"/></cols><sheetData>' +
    '<row r="1" spans="1:6"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c><c r="D1" s="1" t="s"><v>3</v></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2" s="2"><v>10</v></c><c r="C2" s="2"><v>9.5</v></c><c r="D2" s="3"><f>C2/B2</f><v>0.95</v></c></row>' +
    '<row r="3"><c r="A3" t="s"><v>5</v></c><c r="B3" s="2"><v>12.5</v></c><c r="C3" s="2"><v>10.451</v></c><c r="D3" s="3"><f t="shared" ref="D3:D5" si="0">C3/B3</f><v>0.83608</v></c></row>' +
    '<row r="4"><c r="A4" t="inlineStr"><is><t xml:space="preserve"> Tài chính công </t></is></c><c r="B4" s="2"><v>11.5</v></c><c r="C4" s="2"><v>6.73</v></c><c r="D4" s="3"><f t="shared" si="0"/><v>0.58521739130434785</v></c></row>' +
    '<row r="5" hidden="1"><c r="A5" t="s"><v>6</v></c><c r="B5" s="2"><v>0</v></c><c r="C5" s="2"><v>0</v></c><c r="D5" s="3" t="e"><f t="shared" si="0"/><v>#DIV/0!</v></c></row>' +
    '<row r="6"><c r="A6" t="s"><v>7</v></c><c r="B6" s="2"><f>SUM(B2:B5)</f><v>34</v></c><c r="C6" s="2"><f>SUM(C2:C5)</f><v>26.681000000000001</v></c><c r="D6" s="3"><f>[1]Sheet1!$A$1</f><v>1</v></c></row>' +
    '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000"/>' +
    '<autoFilter ref="A1:D6"/><mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>' +
    '<conditionalFormatting sqref="C2:C5"><cfRule type="cellIs" dxfId="0" priority="1" operator="lessThan"><formula>8</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" showErrorMessage="1" errorTitle="Điểm" error="Điểm từ 0 đến điểm tối đa" sqref="C2:C5"><formula1>0</formula1><formula2>B2</formula2></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A2" r:id="rId7" tooltip="Cổng thông tin"/></hyperlinks>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId6"/>' +
    "<headerFooter><oddFooter>&amp;CTrang &amp;P</oddFooter></headerFooter>" +
    '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>' +
    '<mc:AlternateContent><mc:Choice Requires="x14"><controls><mc:AlternateContent><mc:Choice Requires="x14"><control shapeId="1026" r:id="rId5" name="Nút 1"><controlPr defaultSize="0" print="0" autoFill="0" autoPict="0" macro="[0]!Tinh"><anchor moveWithCells="1" sizeWithCells="1"><from><xdr:col xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">5</xdr:col><xdr:colOff xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:colOff><xdr:row xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">7</xdr:row><xdr:rowOff xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:rowOff></from><to><xdr:col xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">6</xdr:col><xdr:colOff xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:colOff><xdr:row xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">9</xdr:row><xdr:rowOff xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing">0</xdr:rowOff></to></anchor></controlPr></control></mc:Choice></mc:AlternateContent></controls></mc:Choice></mc:AlternateContent>' +
    `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="${X14}"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="${XM}"><x14:cfRule type="dataBar" id="{00000000-0001-0000-0000-000000000001}"><x14:dataBar minLength="0" maxLength="100" border="1" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF638EC6"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>D2:D5</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext>` +
    `<ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}"><x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1"><x14:formula1><xm:f>'Danh mục'!$A$2:$A$3</xm:f></x14:formula1><xm:sqref>A2:A5</xm:sqref></x14:dataValidation></x14:dataValidations></ext>` +
    `<ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="${XM}"><x14:sparklineGroup displayEmptyCellsAs="gap"><x14:colorSeries rgb="FF376092"/><x14:sparklines><x14:sparkline><xm:f>'Năm 2022'!B2:C2</xm:f><xm:sqref>E2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>`,
);

/** A table of Excel with a filter of its own. */
const CATALOGUE = worksheet(
  '<dimension ref="A1:B3"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>' +
    '<row r="1"><c r="A1" t="s"><v>8</v></c><c r="B1" t="s"><v>9</v></c></row>' +
    '<row r="2"><c r="A2" t="s"><v>4</v></c><c r="B2"><v>10</v></c></row>' +
    '<row r="3"><c r="A3" t="s"><v>5</v></c><c r="B3"><v>12.5</v></c></row>' +
    '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
);

const PIVOT = worksheet(
  '<dimension ref="A3:B6"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>' +
    '<row r="3"><c r="A3" t="s"><v>10</v></c><c r="B3" t="s"><v>11</v></c></row>' +
    '<row r="4"><c r="A4" t="s"><v>4</v></c><c r="B4"><v>10</v></c></row>' +
    '<row r="5"><c r="A5" t="s"><v>5</v></c><c r="B5"><v>12.5</v></c></row>' +
    '<row r="6"><c r="A6" t="s"><v>12</v></c><c r="B6"><v>22.5</v></c></row>' +
    '</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
);

/** Hidden deep: only a macro can show it. */
const VERY_HIDDEN = worksheet(
  '<dimension ref="A1"/><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1"><c r="A1"><v>42</v></c></row></sheetData>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
);

const CHART_SHEET =
  `<chartsheet xmlns="${MAIN}" xmlns:r="${R}"><sheetPr/><sheetViews><sheetView zoomScale="80" workbookViewId="0"/></sheetViews>` +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId1"/></chartsheet>';

export const SHEET_PARTS: readonly (readonly [part: string, xml: string])[] = [
  ["xl/worksheets/sheet1.xml", SCORES],
  ["xl/worksheets/sheet2.xml", CATALOGUE],
  ["xl/worksheets/sheet3.xml", PIVOT],
  ["xl/worksheets/sheet4.xml", VERY_HIDDEN],
  ["xl/chartsheets/sheet1.xml", CHART_SHEET],
];
