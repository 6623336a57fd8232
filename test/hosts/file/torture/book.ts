/** The workbook around the sheets of the torture workbook: names, styles, pivot, links, macros, custom parts. */

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const WORKBOOK =
  `<workbook xmlns="${MAIN}" xmlns:r="${R}"><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="22228"/>` +
  '<workbookPr codeName="ThisWorkbook" defaultThemeVersion="166925"/>' +
  '<workbookProtection workbookAlgorithmName="SHA-512" workbookHashValue="AAAA" workbookSaltValue="BBBB" workbookSpinCount="100000" lockStructure="1"/>' +
  '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="12210" activeTab="0"/></bookViews>' +
  '<sheets><sheet name="Năm 2022" sheetId="1" r:id="rId1"/><sheet name="Biểu đồ" sheetId="7" r:id="rId5"/><sheet name="Danh mục" sheetId="3" state="hidden" r:id="rId2"/>' +
  '<sheet name="Tổng hợp" sheetId="4" r:id="rId3"/><sheet name="Ẩn sâu" sheetId="9" state="veryHidden" r:id="rId4"/></sheets>' +
  '<externalReferences><externalReference r:id="rId10"/></externalReferences>' +
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Năm 2022\'!$A$1:$D$6</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">\'Năm 2022\'!$1:$1</definedName><definedName name="DiemToiDa">\'Năm 2022\'!$B$2:$B$5</definedName>' +
  "<definedName name=\"Dong\" comment=\"vùng động\">OFFSET('Danh mục'!$A$2,0,0,COUNTA('Danh mục'!$A:$A)-1,1)</definedName>" +
  '<definedName name="Rieng" localSheetId="3">\'Tổng hợp\'!$A$3</definedName></definedNames>' +
  '<calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="5" r:id="rId11"/></pivotCaches>' +
  '<extLst><ext uri="{140A7094-0E35-4892-8432-C4D2E57EDEB5}" xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst></workbook>';

const STYLES =
  `<styleSheet xmlns="${MAIN}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000;[Red]\\-0.000"/></numFmts>' +
  '<fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><b/><sz val="12"/><name val=".VnTime"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="1" applyFont="1"/></cellXfs>' +
  '<cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Percent" xfId="1" builtinId="5"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>' +
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/></styleSheet>';

const STRINGS =
  `<sst xmlns="${MAIN}" count="20" uniqueCount="13"><si><t>Lĩnh vực</t></si><si><t>Điểm tối đa</t></si>` +
  '<si><r><rPr><b/><sz val="12"/><rFont val="Times New Roman"/></rPr><t xml:space="preserve">Điểm </t></r><r><rPr><i/><sz val="12"/></rPr><t>đạt</t></r></si>' +
  "<si><t>Tỷ lệ %</t></si><si><t>Cải cách thể chế</t></si><si><t>Chỉ đạo, điều hành</t></si><si><t>Không đánh giá</t></si><si><t>Tổng</t></si><si><t>Tên</t></si><si><t>Tối đa</t></si><si><t>Nhãn dòng</t></si><si><t>Tổng của Tối đa</t></si><si><t>Tổng cộng</t></si></sst>";

const TABLE =
  `<table xmlns="${MAIN}" id="1" name="DanhMuc" displayName="DanhMuc" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/>` +
  '<tableColumns count="2"><tableColumn id="1" name="Tên"/><tableColumn id="2" name="Tối đa"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>';

const PIVOT_TABLE =
  `<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="5" dataCaption="Giá trị" rowGrandTotals="1" createdVersion="6"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
  '<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields>' +
  '<rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems>' +
  '<dataFields count="1"><dataField name="Tổng của Tối đa" fld="1" baseField="0" baseItem="0"/></dataFields></pivotTableDefinition>';

const PIVOT_CACHE =
  `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${R}" r:id="rId1" refreshedBy="A" refreshedDate="44930" createdVersion="6" recordCount="2"><cacheSource type="worksheet"><worksheetSource ref="A1:B3" sheet="Danh mục"/></cacheSource>` +
  '<cacheFields count="2"><cacheField name="Tên" numFmtId="0"><sharedItems count="2"><s v="Cải cách thể chế"/><s v="Chỉ đạo, điều hành"/></sharedItems></cacheField><cacheField name="Tối đa" numFmtId="0"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="10" maxValue="12.5"/></cacheField></cacheFields></pivotCacheDefinition>';

const PIVOT_RECORDS = `<pivotCacheRecords xmlns="${MAIN}" count="2"><r><x v="0"/><n v="10"/></r><r><x v="1"/><n v="12.5"/></r></pivotCacheRecords>`;

const EXTERNAL = `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${R}" r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>1</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`;

const CALC_CHAIN = `<calcChain xmlns="${MAIN}"><c r="D2" i="1"/><c r="D3"/><c r="D4"/><c r="D5"/><c r="B6"/><c r="C6"/><c r="D6"/></calcChain>`;

const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1><a:accent2><a:srgbClr val="ED7D31"/></a:accent2><a:accent3><a:srgbClr val="A5A5A5"/></a:accent3><a:accent4><a:srgbClr val="FFC000"/></a:accent4><a:accent5><a:srgbClr val="5B9BD5"/></a:accent5><a:accent6><a:srgbClr val="70AD47"/></a:accent6><a:hlink><a:srgbClr val="0563C1"/></a:hlink><a:folHlink><a:srgbClr val="954F72"/></a:folHlink></a:clrScheme>' +
  '<a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont></a:fontScheme>' +
  '<a:fmtScheme name="Office"><a:fillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:fillStyleLst><a:lnStyleLst><a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln><a:ln><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle></a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>';

const APP =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><Application>Microsoft Excel</Application><DocSecurity>0</DocSecurity>' +
  '<HeadingPairs><vt:vector size="4" baseType="variant"><vt:variant><vt:lpstr>Worksheets</vt:lpstr></vt:variant><vt:variant><vt:i4>4</vt:i4></vt:variant><vt:variant><vt:lpstr>Charts</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs>' +
  '<TitlesOfParts><vt:vector size="5" baseType="lpstr"><vt:lpstr>Năm 2022</vt:lpstr><vt:lpstr>Danh mục</vt:lpstr><vt:lpstr>Tổng hợp</vt:lpstr><vt:lpstr>Ẩn sâu</vt:lpstr><vt:lpstr>Biểu đồ</vt:lpstr></vt:vector></TitlesOfParts><Company>Sở Nội vụ</Company></Properties>';

const CORE =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>Nguyễn Văn A</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">2023-01-05T08:00:00Z</dcterms:created></cp:coreProperties>';

const CUSTOM =
  '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="Số hiệu"><vt:lpwstr>05/BC</vt:lpwstr></property></Properties>';

export const BOOK_PARTS: readonly (readonly [part: string, xml: string])[] = [
  ["docProps/app.xml", APP],
  ["docProps/core.xml", CORE],
  ["docProps/custom.xml", CUSTOM],
  ["xl/workbook.xml", WORKBOOK],
  ["xl/styles.xml", STYLES],
  ["xl/sharedStrings.xml", STRINGS],
  ["xl/theme/theme1.xml", THEME],
  ["xl/tables/table1.xml", TABLE],
  ["xl/pivotTables/pivotTable1.xml", PIVOT_TABLE],
  ["xl/pivotCache/pivotCacheDefinition1.xml", PIVOT_CACHE],
  ["xl/pivotCache/pivotCacheRecords1.xml", PIVOT_RECORDS],
  ["xl/externalLinks/externalLink1.xml", EXTERNAL],
  ["xl/calcChain.xml", CALC_CHAIN],
  ["customXml/item1.xml", '<b:goi xmlns:b="urn:vi-du:goi"><b:nam>2022</b:nam></b:goi>'],
  [
    "customXml/itemProps1.xml",
    '<ds:datastoreItem ds:itemID="{C0000000-0000-0000-0000-000000000001}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"/>',
  ],
  [
    "customUI/customUI14.xml",
    '<customUI xmlns="http://schemas.microsoft.com/office/2009/07/customui"><ribbon><tabs><tab id="tabCchc" label="CCHC"/></tabs></ribbon></customUI>',
  ],
  [
    "docMetadata/LabelInfo.xml",
    '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"/>',
  ],
];
