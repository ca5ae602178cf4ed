// A page's style in other writing that means the same: what stands in it as a file is a string, which may be broken and escaped.
import { LONGEST_LINE } from './safe-text.ts';

/** A slash by its number: the blank behind it belongs to the escape. */
const SLASH = '\\2f ';
const PART = LONGEST_LINE / 2;

function safeUrl(url: string): string {
  const parts = url.match(new RegExp(`.{1,${PART}}`, 'gs')) ?? [];
  // A slash at the end of a line, and one before another.
  return `url("${parts.map((part) => part.replace(/\/(?=[/*]|$)/g, SLASH)).join('\\\n')}")`;
}

/** Rules are put on lines of their own. */
export function safeStyle(style: string): string {
  return style
    .replace(/url\((data:[^)"']*)\)|url\("(data:[^"]*)"\)/g, (_, bare?: string, quoted?: string) =>
      safeUrl(bare ?? quoted ?? ''),
    )
    .replace(/\}(?=[^}\n])/g, '}\n');
}
