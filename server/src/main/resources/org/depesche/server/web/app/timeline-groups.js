// Puts events, which come by date, under months and days.

/** [{ month: '2023-09' | null, days: [{ date, events }] }] */
export function byMonth(events) {
  const months = [];
  for (const event of events) {
    const month = event.date ? event.date.earliest.slice(0, 7) : null;
    if (months.at(-1)?.month !== month || months.length === 0) {
      months.push({ month, days: [] });
    }
    const days = months.at(-1).days;
    if (days.at(-1)?.date?.value !== event.date?.value || days.length === 0) {
      days.push({ date: event.date, events: [] });
    }
    days.at(-1).events.push(event);
  }
  return months;
}

/** The parties of all events, each once, by name: [{ value, name }]. */
export function parties(events) {
  const found = new Map();
  for (const party of events.flatMap((event) => [...event.actors, ...event.recipients])) {
    const value = party.entity ?? party.name;
    if (!found.has(value)) found.set(value, party.name);
  }
  return [...found]
    .map(([value, name]) => ({ value, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
