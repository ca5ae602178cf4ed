// What forms call an indicator that has a room, by the name that the province gives it on the tab of indicators.
import { describe, expect, it } from 'vitest';
import { indicatorName, indicatorShort } from '../../src/documents/indicator-name';

const ofRoom = (name: string) => ({ id: 'step', name, hasRoom: true as const });

describe('the name of an indicator', () => {
  it.each([
    ['แผนชุมชน', 'ตัวชี้วัด "แผนชุมชน"'],
    ['ตัวชี้วัดที่ 1.4 แผนชุมชน', 'ตัวชี้วัดที่ 1.4 แผนชุมชน'],
    ['1.4 แผนชุมชน', 'ตัวชี้วัด "1.4 แผนชุมชน"'],
    ['Indicator 1.4: plans', 'Indicator 1.4: plans'],
  ])('with a room is the one that was typed: %s', (name, said) => {
    expect(indicatorName(ofRoom(name)).th).toBe(said);
  });

  it('of one that is declared begins with its number', () => {
    expect(indicatorName({ id: '1.6', name: 'แผน' }).th).toBe('ตัวชี้วัดที่ 1.6 แผน');
  });

  it.each([
    ['ตัวชี้วัดที่ 1.4 แผนชุมชน', 'ตัวชี้วัดที่ 1.4'],
    ['ตัวชี้วัดที่ ๑.๔ แผนชุมชน', 'ตัวชี้วัดที่ 1.4'],
    ['Indicator 1.4: plans', 'ตัวชี้วัดที่ 1.4'],
    ['ตัวชี้วัดที่ แผนชุมชน', undefined],
    ['แผนชุมชน', undefined],
    ['', undefined],
  ])('in short is the number that it begins with, if any: %s', (name, said) => {
    expect(indicatorShort(ofRoom(name))?.th).toBe(said);
  });
});
