// A ladder has at most ten steps; 0 is before the first. In wide tables a step has a column for each type, in long ones a line.

const HIGHEST = 10;
const STEPS = Array.from({ length: HIGHEST + 1 }, (_, step) => step);

/** One column a step, of one type of LAO; empty where the ladder has no such step. */
const columnsOf = (type) =>
  STEPS.map(
    (step) =>
      `if(max(highestStep) >= ${step}, countif(type = '${type}' and standing = ${step}), null) as ${nameOf(type, step)}`,
  );

const nameOf = (type, step) => `${type}Step${step}`;

/** The sum of a type's steps, of a line of a wide table. */
const sumOf = (type) => STEPS.map((step) => `coalesce(${nameOf(type, step)}, 0)`).join(' + ');

const namesOf = (type) => STEPS.map((step) => nameOf(type, step));

module.exports = { HIGHEST, STEPS, columnsOf, namesOf, sumOf };
