// Puts together what belongs together on one side of a claim, so that no sentence stands twice.

/** Whether anybody denies the claim. */
export const denied = (claim) => claim.holders.some(({ stance }) => stance === 'denies');

/**
 * Who says what: the sentences under the names of those whose stand they tell. Several names share
 * a sentence that tells of them all; a sentence told word for word by several documents is one, and
 * its other places are `copies`.
 *
 * @returns [{ names, stance, sayings: [{ ...holder, copies }] }] in the order of the first saying
 */
export function stands(holders) {
  const sentences = gather(holders, (holder) => `${holder.stance} ${holder.document} ${borders(holder)}`);
  const told = sentences.map((group) => ({
    names: [...new Set(group.map(({ name }) => name))],
    who: group.map(({ entity }) => entity).join(),
    ...group[0],
  }));
  const whole = told.filter((part) => !told.some((other) => isPartOf(part, other)));
  return gather(whole, ({ stance, who }) => stance + ' ' + who).map((sayings) => ({
    names: sayings[0].names,
    stance: sayings[0].stance,
    sayings: gather(sayings, (saying) => saying.text ?? borders(saying)).map(([first, ...copies]) => ({
      ...first,
      copies,
    })),
  }));
}

const borders = ({ span }) => `${span.begin}-${span.end}`;

/** A quotation within a sentence that tells the same adds nothing. */
function isPartOf(part, other) {
  return (
    part !== other &&
    part.document === other.document &&
    part.stance === other.stance &&
    part.who === other.who &&
    other.span.begin <= part.span.begin &&
    part.span.end <= other.span.end
  );
}

function gather(values, keyOf) {
  const groups = new Map();
  for (const value of values) {
    const key = keyOf(value);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(value);
  }
  return [...groups.values()];
}
