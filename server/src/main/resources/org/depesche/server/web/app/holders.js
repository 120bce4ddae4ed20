// Puts what one holder says in several documents under one name.

/** [{ key, name, stance, sayings }] in the order of the first saying. */
export function byHolder(holders) {
  const groups = new Map();
  for (const holder of holders) {
    const key = holder.entity + ' ' + holder.stance;
    if (!groups.has(key)) {
      groups.set(key, { key, name: holder.name, stance: holder.stance, sayings: [] });
    }
    groups.get(key).sayings.push(holder);
  }
  return [...groups.values()];
}
