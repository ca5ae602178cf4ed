// Every custom function through a formula in a cell, calculated by the host with the built bundle.
import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../local/calculate.ts';
import { customFunctions } from '../../../local/office.ts';
import { phraeBook, rowOf, run, tab, type } from '../../support/books/office';

const book = phraeBook();
type(book, tab(book, 'ลอง'), 'H3', '๕');
type(book, tab(book, 'ลอง'), 'H4', 'ผ่าน');
const functions = customFunctions(book);
const inLong = (formula: string) => evaluate(book, formula, 'ลอง', functions);
const single = async (formula: string) => (await inLong(formula))[0]?.[0];

describe('in a cell', () => {
  it.each<[string, unknown]>([
    ['=STEP_STANDING(C3:H3)', 5],
    ['=STEP_STANDING(C4:H4)', 4],
    ['=STEP_STANDING(G5:H5)', ''],
    ['=STEP_STANDING(F3)', 4],
    ['=STEP_REGRESSED(C3:H3)', false],
    ['=STEP_REGRESSED({4,3})', true],
    ['=STEP_COUNT(C3:H13, 4)', 6],
    ['=STEP_COUNT(C3:H40, "๔")', 6],
    ['=STEP_PASSED(C3:H13, 4)', 9],
    ['=STEP_PASSED(C3:H13, 0)', 11],
    ['=STEP_STANDING({6,"๗"}, 7)', 7],
    ['=STEP_STANDING({6,"๗"})', ''],
    ['=STEP_STANDING({4,"ขั้นที่ 10"}, "๑๐")', 10],
    ['=STEP_STANDING({4,8}, 7)', 4],
    ['=STEP_STANDING(C4:H4, "")', 4],
    ['=STEP_REGRESSED({7,6}, 7)', true],
    ['=STEP_REGRESSED({7,6})', false],
    ['=STEP_COUNT({7;7;6}, 7, 7)', 2],
    ['=STEP_PASSED({7;7;6;5}, 6, 7)', 3],
    ['=SHARE_MET(4, 20, 20)', true],
    ['=SHARE_MET(3, 20, 20)', false],
    ['=SHARE_MET(0, 0, 20)', 'ไม่มีโครงการ จึงคิดร้อยละไม่ได้ / No projects: share undefined'],
    ['=LAOS_NEEDED(83, 70)', 59],
    ['=LAOS_NEEDED("๘๓", "๖๐")', 50],
    ['=PROJECTS_NEEDED(40, 20, 5)', 3],
    ['=PROJECTS_NEEDED(40, "๒๐", 8)', 0],
    ['=PROJECTS_NEEDED(0, 20, 0)', 'ไม่มีโครงการ จึงคิดร้อยละไม่ได้ / No projects: share undefined'],
    ['=STEP_BY_EVIDENCE("11111111", 20, 4, 1, 2556)', 5],
    ['=STEP_BY_EVIDENCE("11111111", 20, 4, 1, 2559)', 3],
    ['=STEP_BY_EVIDENCE("11111111", 20, 10, 4, 2016)', 5],
    ['=STEP_BY_EVIDENCE("11111111", 20, 4, 1, 20, 10)', 5],
    ['=STEP_BY_EVIDENCE("11111111", 20, 4, 1, 50, 40)', 3],
    ['=STEP_BY_EVIDENCE("11111111", 20, 4, 1, "๒๐ %", 0.5)', 4],
    ['=NEWEST_COUNT(5, "", "๖", "x")', 6],
    ['=NEWEST_COUNT("", "")', ''],
    ['=STEP_BY_EVIDENCE("11111110", 20, 10, 4, 2559)', 4],
    ['=STEP_BY_EVIDENCE("๑๑๑๑๑๑๑๑", 0, 0, 0, 2556)', 3],
    ['=STEP_BY_EVIDENCE(1111111, 20, 4, 1, 2556)', 0],
    ['=STEP_BY_EVIDENCE({TRUE,TRUE,TRUE,TRUE,FALSE,TRUE,FALSE,FALSE}, "", "", "", 2556)', 2],
    ['=STEP_BY_EVIDENCE("", "", "", "", 2556)', ''],
    ['=THAI_DIGITS("พ.ศ. 2556")', 'พ.ศ. ๒๕๕๖'],
    ['=THAI_DATE("2013-07-01", "long")', '1 กรกฎาคม 2556'],
    ['=THAI_DATE("๑ ก.ค. ๕๖", "month")', 'กรกฎาคม 2556'],
    ['=THAI_DATE(DATE(2013,7,1))', '1 ก.ค. 2556'],
  ])('%s', async (formula, expected) => {
    expect((await single(formula)) ?? '').toBe(expected);
  });

  describe.each([20, '"20"', '"20 %"', '"20%"', '"๒๐ %"', 0.2, '20%', '"0.2"'])(
    '20 percent, written as %s,',
    (share) => {
      it.each([
        [`=SHARE_MET(4, 20, ${share})`, true],
        [`=SHARE_MET(3, 20, ${share})`, false],
        [`=LAOS_NEEDED(83, ${share})`, 17],
        [`=PROJECTS_NEEDED(40, ${share}, 5)`, 3],
        [`=STEP_BY_EVIDENCE("11111111", 20, 4, 1, ${share}, 10)`, 5],
        [`=STEP_BY_EVIDENCE("11111111", 20, 3, 1, ${share}, 10)`, 3],
        [`=SUPPORTED_STEP(${share}, 10, 1, 1, 1, 1, 1, 1, 1, 1, 20, 4, 1)`, 5],
      ])('is read in %s', async (formula, expected) => expect(await single(formula)).toBe(expected));
    },
  );

  it.each([
    ['=LAOS_NEEDED(83, 1)', 83],
    ['=LAOS_NEEDED(83, 100%)', 83],
    ['=LAOS_NEEDED(200, 1%)', 2],
    ['=LAOS_NEEDED(200, "1 %")', 2],
    ['=LAOS_NEEDED(200, "0.5 %")', 1],
    ['=LAOS_NEEDED(83, 0)', 0],
  ])('%s: up to 1 is a part of the whole, a sign says that it is not', async (formula, expected) =>
    expect(await single(formula)).toBe(expected),
  );

  it('a share is read of the cell that shows it, as of the settings', async () => {
    const own = phraeBook();
    const settings = tab(own, 'การตั้งค่า');
    const row = rowOf(settings, 'เกณฑ์ผ่าน: ร้อยละของ อปท.') + 1;
    for (const typed of ['55%', '55', '๕๕', '0.55']) {
      type(own, settings, `B${row}`, typed);
      const value = (await evaluate(own, `=LAOS_NEEDED(83, 'การตั้งค่า'!B${row})`, 'ลอง', functions))[0]?.[0];
      const { passed } = run(own, 'targets') as { passed: { required: number } };
      expect([typed, value, passed.required]).toEqual([typed, 46, 46]);
    }
  });

  it('many rows give a column', async () => {
    expect((await inLong('=STEP_STANDING(C3:H5)')).map((row) => row[0])).toEqual([5, 4, 4]);
  });

  it('the summary spills as a table', async () => {
    const table = await inLong('=STEP_SUMMARY(A3:A13, C3:H13)');
    expect(table[0]).toEqual(['ประเภท', 'ทั้งหมด', 'ยังไม่เคยรายงาน', 0, 1, 2, 3, 4, 5]);
    expect(table.slice(1)).toEqual([
      ['เทศบาล', 5, 0, 0, 0, 0, 1, 3, 1],
      ['อบต.', 6, 0, 0, 0, 0, 1, 3, 2],
      ['รวม', 11, 0, 0, 0, 0, 2, 6, 3],
    ]);
  });

  it('the summary of a ladder of seven steps is two columns wider', async () => {
    const table = await inLong('=STEP_SUMMARY({"เทศบาล";"อบต."}, {1,7;6,""}, 7)');
    expect(table).toEqual([
      ['ประเภท', 'ทั้งหมด', 'ยังไม่เคยรายงาน', 0, 1, 2, 3, 4, 5, 6, 7],
      ['เทศบาล', 1, 0, 0, 0, 0, 0, 0, 0, 0, 1],
      ['อบต.', 1, 0, 0, 0, 0, 0, 0, 0, 1, 0],
      ['รวม', 2, 0, 0, 0, 0, 0, 0, 0, 1, 1],
    ]);
  });

  it.each([
    ['=STEP_COUNT(C3:H13, 9)', /step: .*0 ถึง 5.*"9".*0 to 5/],
    ['=STEP_COUNT(C3:H13, 9, 7)', /step: .*0 to 7, found "9"/],
    ['=STEP_STANDING(C3:H13, 11)', /highest: .*1 to 10, found "11"/],
    ['=STEP_PASSED(C3:H13, 1, 0)', /highest: .*"0"/],
    ['=STEP_SUMMARY(A3:A13, C3:H13, "เจ็ด")', /highest: .*"เจ็ด"/],
    ['=STEP_REGRESSED(C3:H13, 2.5)', /highest: .*"2.5"/],
    ['=STEP_COUNT(C3:H13)', /step: /],
    ['=STEP_STANDING()', /steps: /],
    ['=SHARE_MET(-1, 20, 20)', /part: .*"-1"/],
    ['=SHARE_MET(1, 20, 200)', /percent: .*0 ถึง 100.*"200".*0 to 100/],
    ['=LAOS_NEEDED(83, -0.2)', /percent: .*"-0.2"/],
    ['=PROJECTS_NEEDED(40, "มาก", 5)', /percent: .*"มาก"/],
    ['=LAOS_NEEDED(83.5, 70)', /total: .*"83.5"/],
    ['=PROJECTS_NEEDED(10, 20, 11)', /have: .*11.*10/],
    ['=PROJECTS_NEEDED(10, 20)', /have: /],
    ['=STEP_BY_EVIDENCE("1111", 1, 1, 1, 2556)', /items: .*"1111"/],
    ['=STEP_BY_EVIDENCE("1111111x", 1, 1, 1, 2556)', /items: .*"x"/],
    ['=STEP_BY_EVIDENCE("11111111", 1, 2, 1, 2556)', /inPlan: .*2.*1/],
    ['=STEP_BY_EVIDENCE("11111111", 3, 2, -1, 2556)', /agreed: .*"-1"/],
    ['=STEP_BY_EVIDENCE("11111111", 3, 2, 1, 1990)', /year: .*"1990"/],
    ['=STEP_BY_EVIDENCE("11111111", 3, 2, 1, 20, 200)', /budgetShare: .*"200"/],
    ['=STEP_BY_EVIDENCE({"11111111";"11111111"}, 3, 2, 1, 2556)', /eligible: .*1.*2/],
    ['=THAI_DATE("เมื่อวาน")', /date: .*"เมื่อวาน"/],
    ['=THAI_DATE("2013-07-01", "tiny")', /style: .*"tiny"/],
    ['=STEP_SUMMARY(A3:A12, C3:H13)', /types: .*10.*11/],
  ])('%s says in one line which argument and why', async (formula, message) => {
    const value = (await single(formula)) as { error: string; message: string };
    expect(value.error).toBe('#ERROR!');
    expect(value.message).toMatch(message);
    expect(value.message).not.toContain('\n');
  });
});
