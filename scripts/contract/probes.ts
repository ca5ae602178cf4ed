// The page of the contract: what is said to be changed on the way to the user, each in a script of its own, which reports what arrived.

const LONG_LINE = 60000;

/** By the name that the fact `pages.sifted` knows. Written raw, as no page of the add-on is. */
const PROBES: readonly (readonly [name: string, script: string])[] = [
  ['longLine', `"${'x'.repeat(LONG_LINE)}".length`],
  ['slashes', '"a//b"'],
  ['comment', '"/**"'],
  ['dollarOne', '"$1"'],
  ['dollarAnd', '"$&"'],
  ['thai', '"ก่อนหน้า"'],
];

const script = (content: string) => `<script>${content}</script>`;

export function probesPage(): string {
  const probes = PROBES.map(([name, value]) => script(`heard.${name} = ${value};`));
  const report = `
    var fact = 'fact-of-this-page';
    if (fact === 'pages.dialog') { heard.width = window.innerWidth; heard.height = window.innerHeight; }
    google.script.run.contract_heard(fact, JSON.stringify(heard));`;
  return [
    '<!DOCTYPE html>',
    '<html><body>',
    script('var heard = {};'),
    ...probes,
    script(report),
    '<p>Contract: this page has reported what arrived of it. It can be closed.</p>',
    '</body></html>',
    '',
  ].join('\n');
}
