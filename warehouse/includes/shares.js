// Shares in whole numbers, as the domain counts them: exactly the share passes ("not less than").

/** In millionths of a percent: shares may have decimals. */
const PARTS = 1000000;

/** How many of so many are at least so many percent: rounded up, 70 % of 83 is 59. */
const neededOf = (total, percent) =>
  `div(cast(round(${percent} * ${PARTS}) as int64) * ${total} + ${100 * PARTS - 1}, ${100 * PARTS})`;

/** In percent, rounded half up to two decimals; of nothing there is no share. */
const percentOf = (part, whole) => `if(${whole} = 0, null, div(20000 * ${part} + ${whole}, 2 * ${whole}) / 100)`;

module.exports = { neededOf, percentOf };
