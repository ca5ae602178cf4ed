// One of each kind of thing that a file may hold beside its cells; by the ids of the kinds.
import type { Thing } from './foreign-file';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATED = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const DRAWING =
  'xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const OPEN = 'application/vnd.openxmlformats-officedocument';
const MICROSOFT = 'http://schemas.microsoft.com/office';
const extension = (content: string) =>
  `<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}">${content}</ext></extLst>`;

const CHART = `<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ${RELATED}><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>ลอง!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;
const ANCHOR = `<xdr:twoCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>15</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="Chart 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ${RELATED} r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;

export const THINGS: Readonly<Record<string, Thing>> = {
  links: {
    parts: {
      'xl/externalLinks/externalLink1.xml': `<externalLink ${MAIN}><externalBook ${RELATED} r:id="rId1"><sheetNames><sheetName val="Sheet1"/></sheetNames></externalBook></externalLink>`,
    },
    types: { 'externalLink1.xml': `${OPEN}.spreadsheetml.externalLink+xml` },
    ofBook: [{ id: 'rId9', type: 'externalLink', target: 'externalLinks/externalLink1.xml' }],
    ofParts: {
      'xl/externalLinks/externalLink1.xml': [
        { id: 'rId1', type: 'externalLinkPath', target: 'file:///C:/งาน/แพร่.xlsx', outside: true },
      ],
    },
    inBook: '<externalReferences><externalReference r:id="rId9"/></externalReferences>',
    cells: '<c r="C2"><f>[1]Sheet1!B3</f><v>4</v></c>',
  },
  tables: {
    parts: {
      'xl/tables/table1.xml': `<table ${MAIN} id="1" name="Table1" displayName="Table1" ref="A1:B3" totalsRowShown="0" headerRowDxfId="3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="อปท."/><tableColumn id="2" name="ขั้น" dataDxfId="2"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    },
    types: { 'table1.xml': `${OPEN}.spreadsheetml.table+xml` },
    ofSheet: [{ id: 'rId1', type: 'table', target: '../tables/table1.xml' }],
    behind: '<tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
    cells: '<c r="C2"><f>SUM(Table1[ขั้น])</f><v>7</v></c>',
  },
  drawings: {
    parts: {
      'xl/drawings/drawing1.xml': `<xdr:wsDr ${DRAWING}>${ANCHOR}</xdr:wsDr>`,
      'xl/charts/chart1.xml': CHART,
    },
    types: { 'drawing1.xml': `${OPEN}.drawing+xml`, 'chart1.xml': `${OPEN}.drawingml.chart+xml` },
    ofSheet: [{ id: 'rId1', type: 'drawing', target: '../drawings/drawing1.xml' }],
    ofParts: { 'xl/drawings/drawing1.xml': [{ id: 'rId1', type: 'chart', target: '../charts/chart1.xml' }] },
    behind: '<drawing r:id="rId1"/>',
  },
  background: {
    parts: { 'xl/media/image1.png': 'png' },
    ofSheet: [{ id: 'rId1', type: 'image', target: '../media/image1.png' }],
    behind: '<picture r:id="rId1"/>',
  },
  printer: {
    parts: { 'xl/printerSettings/printerSettings1.bin': 'bin' },
    types: { 'printerSettings1.bin': `${OPEN}.spreadsheetml.printerSettings` },
    ofSheet: [{ id: 'rId1', type: 'printerSettings', target: '../printerSettings/printerSettings1.bin' }],
    behind:
      '<pageMargins left="0.1" right="0.2" top="0.3" bottom="0.4" header="0" footer="0"/><pageSetup paperSize="9" orientation="landscape" r:id="rId1"/><headerFooter><oddFooter>หน้า &amp;P</oddFooter></headerFooter>',
  },
  properties: {
    parts: {
      'docProps/custom.xml':
        '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="office"><vt:lpwstr>แพร่</vt:lpwstr></property></Properties>',
    },
    types: { 'custom.xml': `${OPEN}.custom-properties+xml` },
    ofFile: [{ id: 'rId9', type: 'custom-properties', target: 'docProps/custom.xml' }],
  },
  chartsheets: {
    parts: { 'xl/chartsheets/sheet1.xml': `<chartsheet ${MAIN}/>` },
    types: { 'chartsheets/sheet1.xml': `${OPEN}.spreadsheetml.chartsheet+xml` },
    ofBook: [{ id: 'rId9', type: 'chartsheet', target: 'chartsheets/sheet1.xml' }],
  },
  threads: {
    parts: { 'xl/threadedComments/threadedComment1.xml': '<ThreadedComments/>' },
    ofSheet: [
      {
        id: 'rId1',
        type: `${MICROSOFT}/2017/10/relationships/threadedComment`,
        target: '../threadedComments/threadedComment1.xml',
      },
    ],
  },
  pivots: {
    parts: { 'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>' },
    ofSheet: [{ id: 'rId1', type: 'pivotTable', target: '../pivotTables/pivotTable1.xml' }],
    cells: '<c r="C2"><f>GETPIVOTDATA("ขั้น",$A$1)</f><v>4</v></c>',
  },
  slicers: {
    parts: { 'xl/slicers/slicer1.xml': '<slicers/>' },
    ofSheet: [{ id: 'rId1', type: `${MICROSOFT}/2007/relationships/slicer`, target: '../slicers/slicer1.xml' }],
  },
  macros: {
    parts: { 'xl/vbaProject.bin': 'bin' },
    ofBook: [{ id: 'rId9', type: `${MICROSOFT}/2006/relationships/vbaProject`, target: 'vbaProject.bin' }],
  },
  queries: {
    parts: { 'xl/connections.xml': `<connections ${MAIN}/>` },
    ofBook: [{ id: 'rId9', type: 'connections', target: 'connections.xml' }],
  },
  controls: {
    parts: { 'xl/ctrlProps/ctrlProp1.xml': '<formControlPr/>' },
    ofSheet: [{ id: 'rId1', type: 'ctrlProp', target: '../ctrlProps/ctrlProp1.xml' }],
    behind: '<controls><control shapeId="1" r:id="rId1" name="b"/></controls>',
  },
  headerPictures: {
    parts: { 'xl/drawings/vmlDrawing1.vml': '<xml/>' },
    ofSheet: [{ id: 'rId1', type: 'vmlDrawing', target: '../drawings/vmlDrawing1.vml' }],
    behind: '<legacyDrawingHF r:id="rId1"/>',
  },
  dataBars: {
    behind:
      '<conditionalFormatting sqref="B2:B3"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting>',
  },
  rankRules: {
    behind: '<conditionalFormatting sqref="B2:B3"><cfRule type="top10" priority="1" rank="1"/></conditionalFormatting>',
  },
  validations: {
    behind:
      '<dataValidations count="1"><dataValidation type="textLength" operator="lessThan" sqref="B2"><formula1>5</formula1></dataValidation></dataValidations>',
  },
  locks: { inBook: '<workbookProtection lockStructure="1"/>' },
  sparklines: { behind: extension('<x14:sparklineGroups><x14:sparklineGroup/></x14:sparklineGroups>') },
  scenarios: { behind: '<scenarios><scenario name="a"/></scenarios>' },
  webLinks: {
    ofSheet: [{ id: 'rId1', type: 'hyperlink', target: 'https://example.com/', outside: true }],
    behind: '<hyperlinks><hyperlink ref="A2" r:id="rId1"/></hyperlinks>',
  },
  richTexts: {
    texts: '<si><r><rPr><b/></rPr><t>ก</t></r><r><t>ข</t></r></si>',
    cells: '<c r="C2" t="s"><v>0</v></c>',
  },
  unlinked: { cells: '<c r="C2"><f>[1]Sheet1!B3</f><v>4</v></c><c r="D2"><f>SUM(Table1[ขั้น])</f><v>7</v></c>' },
  rowGroups: { cells: '</row><row r="9" outlineLevel="1"><c r="A9"><v>1</v></c>' },
  others: {
    parts: { 'xl/new/thing.xml': '<thing/>' },
    ofBook: [{ id: 'rId9', type: `${MICROSOFT}/2030/relationships/thing`, target: 'new/thing.xml' }],
  },
};
