// Dates as a reader writes them, never more exact than they are known.
import { language } from './messages.js';

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' };

/** An ISO 8601 day, month or year, or an interval of two of them. */
export function dateWords(value) {
  if (value.includes('/')) {
    return value.split('/').map(dateWords).join(' – ');
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format(value, DAY);
  if (/^\d{4}-\d{2}$/.test(value)) return format(value + '-01', MONTH);
  return value;
}

/** The day alone, where the month stands above. */
export const dayWords = (day) => format(day, { day: 'numeric', weekday: 'short', timeZone: 'UTC' });

function format(day, options) {
  const date = new Date(day + 'T00:00:00Z');
  return Number.isNaN(date.getTime())
    ? day
    : new Intl.DateTimeFormat(language.value === 'de' ? 'de-DE' : 'en-GB', options).format(date);
}
