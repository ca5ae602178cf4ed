// Pictures over the grid, with a script.
import type { Fact, Scratch } from '../asking/fact';
import { isRefused } from '../asking/refused';

/** One red pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ_pLvAAAAAElFTkSuQmCC';

const picture = () => Utilities.newBlob(Utilities.base64DecodeWebSafe(PNG), 'image/png', 'dot');

/** Google answers with the picture that it hung up; types say nothing of it. */
function hangUp({ sheet }: Scratch): GoogleAppsScript.Spreadsheet.OverGridImage {
  return sheet.insertImage(picture(), 2, 3);
}

export const pictures: Fact[] = [
  {
    id: 'pictures.round-trip',
    question: 'Does a picture keep its script, its title, its size and its cell?',
    source: 'OverGridImage.md',
    grade: 'documented',
    host: 'local/services/sheet/over-grid-image.ts',
    asks: [
      'Utilities.base64DecodeWebSafe',
      'Utilities.newBlob',
      'Sheet.insertImage',
      'Sheet.getImages',
      'OverGridImage.assignScript',
      'OverGridImage.getScript',
      'OverGridImage.setAltTextTitle',
      'OverGridImage.getAltTextTitle',
      'OverGridImage.setWidth',
      'OverGridImage.setHeight',
      'OverGridImage.getWidth',
      'OverGridImage.getHeight',
      'OverGridImage.getAnchorCell',
    ],
    expected: { count: 1, script: 'contract_ask', title: 'summary.th', width: 200, height: 40, cell: 'B3' },
    observe(scratch) {
      hangUp(scratch).setWidth(200).setHeight(40).setAltTextTitle('summary.th').assignScript('contract_ask');
      const images = scratch.sheet.getImages();
      const [image] = images;
      return {
        count: images.length,
        script: image?.getScript(),
        title: image?.getAltTextTitle(),
        width: image?.getWidth(),
        height: image?.getHeight(),
        cell: image?.getAnchorCell().getA1Notation(),
      };
    },
  },
  {
    id: 'pictures.no-script',
    question: 'Has a picture without a script an empty text for it?',
    source: 'OverGridImage.md',
    grade: 'unconfirmed',
    host: 'local/services/sheet/over-grid-image.ts',
    asks: ['OverGridImage.getScript'],
    expected: { script: '' },
    observe: (scratch) => ({ script: hangUp(scratch).getScript() }),
  },
  {
    id: 'pictures.removed',
    question: 'Does a picture that was removed throw when it is asked, and is it gone?',
    source: 'OverGridImage.md',
    grade: 'unconfirmed',
    host: 'local/services/sheet/over-grid-image.ts',
    asks: ['OverGridImage.remove', 'OverGridImage.getScript', 'Sheet.getImages'],
    expected: { left: 0, refused: true },
    observe(scratch) {
      const image = hangUp(scratch);
      image.remove();
      return { left: scratch.sheet.getImages().length, refused: isRefused(() => image.getScript()) };
    },
  },
  {
    id: 'pictures.unfit',
    question: 'Is what is no picture refused, and a place outside of the sheet?',
    source: 'Sheet.md',
    grade: 'unconfirmed',
    host: 'local/services/sheet/sheet-pictures.ts',
    asks: ['Sheet.insertImage'],
    expected: { noPicture: true, outside: true },
    observe: ({ sheet }) => ({
      noPicture: isRefused(() => sheet.insertImage(Utilities.newBlob([1, 2, 3], 'image/png', 'x'), 1, 1)),
      outside: isRefused(() => sheet.insertImage(picture(), sheet.getMaxColumns() + 5, 1)),
    }),
  },
  {
    id: 'pictures.cell-deleted',
    question: 'Does a picture whose row is deleted stay, at the cell that comes there?',
    source: 'none found',
    grade: 'unconfirmed',
    host: 'local/workbook/lines/shift-sheet.ts',
    asks: ['Sheet.deleteRows', 'Sheet.getImages', 'OverGridImage.getAnchorCell'],
    expected: { cells: ['B3'] },
    observe(scratch) {
      hangUp(scratch);
      scratch.sheet.deleteRows(3, 1);
      return { cells: scratch.sheet.getImages().map((image) => image.getAnchorCell().getA1Notation()) };
    },
  },
];
