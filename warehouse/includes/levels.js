// The levels at which figures are counted: a table of figures has the lines of all of them, and each line says which it is of.

/** Each with what names a place at it, from the whole country down. */
const LEVELS = [
  { level: 'country', places: [] },
  { level: 'region', places: ['region'] },
  { level: 'province', places: ['region', 'provinceCode', 'province'] },
  { level: 'district', places: ['region', 'provinceCode', 'province', 'district'] },
];

/** Those down to one. */
const downTo = (lowest) => LEVELS.slice(0, LEVELS.findIndex(({ level }) => level === lowest) + 1);

/** The columns that name a place at the lowest level. */
const places = (lowest) => downTo(lowest).pop().places;

/** Which level a line is of, as an expression. */
const level = (lowest) => {
  const deepest = downTo(lowest).slice(1).reverse();
  const cases = deepest.map(({ level, places }) => `when grouping(${places.at(-1)}) = 0 then '${level}'`);
  return `case ${cases.join(' ')} else 'country' end as level`;
};

/** Groups by the keys, once for each level. */
const groupBy = (lowest, keys) => {
  const sets = downTo(lowest).map(({ places }) => `    (${[...keys, ...places].join(', ')})`);
  return `group by\n  grouping sets (\n${sets.join(',\n')}\n  )`;
};

/**
 * The lines of a table of figures that are not the sum of the lines one level below: what an assertion on sums is. `keys`: what tells the figures
 * of a place apart, such as the round.
 */
const notTheirSum = (table, { lowest, keys, figures }) => {
  const named = places(lowest);
  const line = (level, own, sign) => {
    const columns = named.map((place) => (own.includes(place) ? place : `cast(null as string) as ${place}`));
    const signed = figures.map((figure) => `${sign}coalesce(${figure}, 0) as ${figure}`);
    return `  select '${level}' as level, ${[...keys, ...columns, ...signed].join(', ')}`;
  };
  const compared = downTo(lowest).flatMap(({ level, places }, index, all) => {
    const below = all[index + 1];
    if (!below) return [];
    return [
      `${line(level, places, '')} from ${table} where level = '${level}'`,
      `${line(level, places, '-')} from ${table} where level = '${below.level}'`,
    ];
  });
  const grouped = ['level', ...keys, ...named].join(', ');
  return [
    `select ${grouped}`,
    `from (\n${compared.join('\n  union all\n')}\n)`,
    `group by ${grouped}`,
    `having ${figures.map((figure) => `sum(${figure}) <> 0`).join(' or ')}`,
  ].join('\n');
};

module.exports = { groupBy, level, notTheirSum, places };
