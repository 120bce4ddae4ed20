// Puts together what belongs together on one side of a claim.

/**
 * Under one name what one holder says in several documents; under several names what the same
 * sentences say of several holders ("the USA and South Korea accuse ...").
 *
 * @returns [{ names, stance, sayings }] in the order of the first saying
 */
export function byHolder(holders) {
  const single = gather(holders, ({ entity, stance }) => stance + ' ' + entity);
  const several = gather(single, (group) => group[0].stance + ' ' + group.map(place).join());
  return several.map((groups) => ({
    names: groups.map((group) => group[0].name),
    stance: groups[0][0].stance,
    sayings: groups[0],
  }));
}

const place = ({ document, span }) => `${document}#${span.begin}-${span.end}`;

function gather(values, keyOf) {
  const groups = new Map();
  for (const value of values) {
    const key = keyOf(value);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(value);
  }
  return [...groups.values()];
}
