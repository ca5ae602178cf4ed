// A page as HtmlService is reported to hand it on, all reports together: comments gone in strings too, long lines cut, replacements filled in,
// letters outside of ASCII damaged. The markup itself is left alone.

const CUT = 34_000;

function handled(text: string): string {
  return text
    .replace(/\/\/.*$/gm, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\$[\d&]/g, '')
    .replace(/[^\n\r\t -~]/g, '\uFFFD')
    .split('\n')
    .map((line) => line.slice(0, CUT))
    .join('\n');
}

export function onItsWay(page: string): string {
  if (!/<(?:script|style)>/.test(page)) return handled(page);
  return page.replace(/(<(script|style)>)([\s\S]*?)(<\/\2>)/g, (_, open: string, __, text: string, close: string) => {
    return open + handled(text) + close;
  });
}
