// The part of exceljs that reads and writes .xlsx files, without the front door that loads streams, other zip libraries and CSV beside it.
declare module 'exceljs/lib/doc/workbook.js' {
  import ExcelJS from 'exceljs';

  export default ExcelJS.Workbook;
}
