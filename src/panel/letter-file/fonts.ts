// The font of official letters, and those that stand in for it, by name: whoever opens the file takes the first that the machine has.

const NAME = 'TH SarabunPSK';
const INSTEAD = ['TH Sarabun New', 'TH Sarabun', 'Sarabun'];

/** Thai is a complex script: its font is named apart. */
export const FONT = { ascii: NAME, hAnsi: NAME, cs: NAME, eastAsia: NAME };

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The part of the file that lists fonts: the library would list none that it does not embed. */
export const fontTable = () => ({
  path: 'word/fontTable.xml',
  data: [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<w:fonts xmlns:w="${NAMESPACE}"><w:font w:name="${NAME}"><w:altName w:val="${INSTEAD.join(',')}"/>`,
    '<w:charset w:val="DE"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>',
  ].join(''),
});
