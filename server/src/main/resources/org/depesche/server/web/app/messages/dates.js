// Dates as a reader writes them, never more exact than they are known.
import { language, t } from './messages.js';

const DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' };
const MONTH = { month: 'long', year: 'numeric', timeZone: 'UTC' };
const DAY_ALONE = { day: 'numeric', timeZone: 'UTC' };
const WEEKDAY = { day: 'numeric', weekday: 'short', timeZone: 'UTC' };

/** An ISO 8601 day, month or year, or an interval of two days, of which one may be open: two dots. */
export function dateWords(value) {
  if (value.endsWith('/..')) return t('orLater', format(value.slice(0, -3), DAY));
  if (value.startsWith('../')) return t('orEarlier', format(value.slice(3), DAY));
  if (value.includes('/')) return format(value, DAY);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return format(value, DAY);
  if (/^\d{4}-\d{2}$/.test(value)) return format(value + '-01', MONTH);
  return value;
}

/** The day, or the days of an interval, where the month stands above. */
export const dayWords = (value) => format(value, value.includes('/') ? DAY_ALONE : WEEKDAY);

function format(value, options) {
  const [from, to = from] = value.split('/').map((day) => new Date(day + 'T00:00:00Z'));
  if (Number.isNaN(from.getTime()) || Number.isNaN(to.getTime())) return value;
  const words = new Intl.DateTimeFormat(language.value === 'de' ? 'de-DE' : 'en-GB', options);
  return words.formatRange(from, to);
}
