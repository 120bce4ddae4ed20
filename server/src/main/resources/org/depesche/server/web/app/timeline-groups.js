// Puts events, which come by date, under months and days.

/** [{ month, days: [{ date, events }] }]; `month` is '2023-09', or '2023' where no more is known. */
export function byMonth(events) {
  const months = [];
  for (const event of events) {
    const month = monthOf(event.date);
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

function monthOf(date) {
  if (!date) return null;
  const { earliest, latest, value } = date;
  return earliest.slice(0, 7) === latest.slice(0, 7) ? earliest.slice(0, 7) : value;
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
