// What the language itself knows of Thai on the server. The add-on uses none of it there.
import type { Fact } from '../asking/fact';

const DAY = Date.UTC(2026, 3, 1, 5);
const OPTIONS = { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'Asia/Bangkok' } as const;

export const thai: Fact[] = [
  {
    id: 'thai.intl',
    question: 'Does Intl write dates in th-TH, with Buddhist years and Thai digits?',
    source: 'platform.md 1.3: no source; Node 20 answers so',
    grade: 'unconfirmed',
    host: 'local/services/host/realm.ts',
    asks: [],
    expected: {
      intl: 'object',
      plain: '1 เมษายน 2569',
      gregorian: true,
      digits: '๑ เมษายน ๒๕๖๙',
    },
    observe: () => ({
      intl: typeof Intl,
      plain: new Date(DAY).toLocaleDateString('th-TH', OPTIONS),
      gregorian: /2026$/.test(new Date(DAY).toLocaleDateString('th-TH-u-ca-gregory', OPTIONS)),
      digits: new Date(DAY).toLocaleDateString('th-TH-u-nu-thai', OPTIONS),
    }),
  },
  {
    id: 'thai.normalize',
    question: 'Does normalize know Thai, and does localeCompare order เ by the consonant after it?',
    source: 'ECMAScript; platform.md 1.3',
    grade: 'unconfirmed',
    host: 'local/services/host/realm.ts',
    asks: [],
    expected: { sameAm: false, compatible: true, order: ['กา', 'เก', 'ขา'] },
    observe: () => ({
      sameAm: 'ำ'.normalize('NFC') === 'ํา',
      compatible: 'ำ'.normalize('NFKC') === 'ํา',
      order: ['เก', 'ขา', 'กา'].sort((one, other) => one.localeCompare(other, 'th')),
    }),
  },
];
