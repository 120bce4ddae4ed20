import { useState } from '../../vendor/preact-hooks.js';
import { html } from '../html.js';
import { dateWords, dayWords } from '../messages/dates.js';
import { t } from '../messages/messages.js';
import { route, timelineLink } from '../route.js';
import { byMonth } from '../timeline-groups.js';
import { EventItem } from './EventItem.js';
import { Load } from './Load.js';
import { TimelineFilter } from './TimelineFilter.js';
import { Title } from './Title.js';

/** How many events are drawn at once: a year of news would freeze the page. */
const PORTION = 200;

export function Timeline() {
  return html`
    <${Title} text=${t('timeline')} />
    <${Load} address="events.json">${({ events }) => html`<${Loaded} events=${events} />`}<//>
  `;
}

function Loaded({ events }) {
  const { type, party, event: only } = route.value;
  const [shown, setShown] = useState(PORTION);
  const fitting = events.filter((event) => (only ? event.id === only : fits(event, type, party)));
  const rest = fitting.length - shown;
  return html`
    <div class="view-head">
      <h1>${t('timeline')}</h1>
      <p class="count" aria-live="polite">${t('eventCount', fitting.length)}</p>
      <a class="as-data" href="events.json">${t('asData')}</a>
    </div>
    ${only
      ? html`<p class="filter"><a href=${timelineLink()}>${t('clear')}</a></p>`
      : html`<${TimelineFilter} events=${events} type=${type} party=${party} />`}
    ${fitting.length === 0 && html`<p class="notice">${t('nothing')}</p>`}
    ${byMonth(fitting.slice(0, shown)).map((group) => html`<${Month} key=${group.month} ...${group} open=${only !== ''} />`)}
    ${rest > 0 &&
    html`<button type="button" class="more" onClick=${() => setShown(shown + PORTION)}>
      ${t('more', Math.min(rest, PORTION))}
    </button>`}
  `;
}

function fits(event, type, party) {
  const among = (p) => p.entity === party || p.name === party || p.country === party;
  return (!type || event.type === type) && (!party || event.actors.some(among) || event.recipients.some(among));
}

function Month({ month, days, open }) {
  return html`
    <section class="month">
      <h2>${month ? dateWords(month) : t('undated')}</h2>
      ${days.map((day) => html`<${Day} key=${day.date?.value} month=${month} ...${day} open=${open} />`)}
    </section>
  `;
}

function Day({ month, date, events, open }) {
  return html`
    <div class="day">
      ${date ? html`<h3 class="day-date">${dayOf(date, month)}</h3>` : html`<div></div>`}
      <ol class="events">
        ${events.map((event) => html`<${EventItem} key=${event.id} event=${event} open=${open} />`)}
      </ol>
    </div>
  `;
}

function dayOf(date, month) {
  return date.value === month ? t('someDay') : dayWords(date.value);
}
