// Of what an indicator counts, where not every LAO has it: the number is owed only where there is one.

const THINGS = { 'fund-members': 'fund' };

/** Those that say whether there is one, as a list. */
const things = () =>
  Object.values(THINGS)
    .map((thing) => `'${thing}'`)
    .join(', ');

/** The indicator that says whether there is one, as an expression; null where each LAO is asked. */
const thingOf = (indicator) =>
  `case ${indicator} ${Object.entries(THINGS)
    .map(([number, thing]) => `when '${number}' then '${thing}'`)
    .join(' ')} end`;

module.exports = { thingOf, things };
