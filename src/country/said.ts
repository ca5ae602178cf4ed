// In words: what came of stacking, who is missing, which files were left out and why.
import { dateWord, type Edition, word } from '../documents/edition';
import { STACK_SAID } from '../words/country/stack-words';
import type { Stacked } from './stacked';

const named = (findings: Stacked['findings']): string =>
  findings
    .map(({ province }) => province)
    .filter((province, index, all) => all.indexOf(province) === index)
    .join(', ');

export function messageOf({ round, provinces, total, missing, leftOut, findings }: Stacked, edition: Edition): string {
  const laos = total.municipalities + total.SAOs;
  const all = provinces.length + missing.length;
  const values = { handedIn: provinces.length, provinces: all, round: dateWord(edition, round, 'long'), laos };
  return [
    word(edition, STACK_SAID.done, values),
    ...(leftOut.length > provinces.length
      ? [word(edition, STACK_SAID.few, { few: provinces.length, files: provinces.length + leftOut.length })]
      : []),
    ...(missing.length
      ? [word(edition, STACK_SAID.missing, { count: missing.length, names: missing.join(', ') })]
      : []),
    ...(leftOut.length ? [word(edition, STACK_SAID.leftOut, { count: leftOut.length })] : []),
    ...leftOut.map(({ file, reason: why }) => word(edition, STACK_SAID.leftOutFile, { file, why })),
    ...(findings.length
      ? [word(edition, STACK_SAID.findings, { count: findings.length, provinces: named(findings) })]
      : []),
  ].join('\n');
}
