// How each role of a document looks on a sheet.
import type { Role } from '../../documents/document';

export interface Look {
  background: string;
  fontColor: string;
  fontWeight: 'normal' | 'bold';
  fontSize: number;
  horizontal: 'left' | 'center' | 'right';
  wrap: boolean;
  numberFormat: string;
  /** Pixels; null: as high as the text needs. */
  height: number | null;
}

const PLAIN: Look = {
  background: '#ffffff',
  fontColor: '#202124',
  fontWeight: 'normal',
  fontSize: 10,
  horizontal: 'left',
  wrap: false,
  numberFormat: 'General',
  height: null,
};
const NUMBER: Look = { ...PLAIN, horizontal: 'center', numberFormat: '#,##0' };
/** Of a change; a zero has no sign. */
const SIGNED = '+#,##0;-#,##0;0';
const TOTAL: Look = { ...NUMBER, fontWeight: 'bold', background: '#e8eef7' };
const TAG: Look = { ...PLAIN, horizontal: 'center', fontWeight: 'bold' };

/** Colours have a contrast of 4.5 or more on their background (WCAG AA), and are never the only sign. */
export const LOOKS: Readonly<Record<Role, Look>> = {
  title: { ...PLAIN, fontWeight: 'bold', fontSize: 14, height: 34 },
  subtitle: { ...PLAIN, fontWeight: 'bold', fontSize: 11, height: 26 },
  note: { ...PLAIN, fontColor: '#5f6368', fontSize: 9 },
  built: { ...PLAIN, fontColor: '#5f6368', fontSize: 9 },
  section: { ...PLAIN, fontWeight: 'bold', fontSize: 11, fontColor: '#1a4480', height: 26 },
  heading: { ...PLAIN, fontWeight: 'bold', background: '#d5e0f0', horizontal: 'center', wrap: true },
  label: PLAIN,
  text: { ...PLAIN, wrap: true },
  bar: { ...PLAIN, fontColor: '#2a788e' },
  group: { ...PLAIN, wrap: true },
  link: { ...PLAIN, fontColor: '#1a4480' },
  number: NUMBER,
  percent: { ...NUMBER, numberFormat: '0.00' },
  count: { ...NUMBER, numberFormat: '#,##0;-#,##0;"-"' },
  change: { ...NUMBER, numberFormat: SIGNED },
  'total-label': { ...TOTAL, horizontal: 'left', numberFormat: 'General' },
  total: TOTAL,
  'total-change': { ...TOTAL, numberFormat: SIGNED },
  'must-fix': { ...TAG, background: '#fce8e6', fontColor: '#a50e0e' },
  check: { ...TAG, background: '#fef7e0', fontColor: '#7a4b00' },
  'plain-note': { ...TAG, background: '#e8f0fe', fontColor: '#174ea6' },
  explained: { ...TAG, background: '#e6f4ea', fontColor: '#0d652d' },
};

/** A cell of no role. */
export const BLANK_LOOK: Look = PLAIN;
