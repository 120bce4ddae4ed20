import { html } from '../html.js';
import { t, word } from '../messages/messages.js';
import { timelineLink } from '../route.js';
import { parties } from '../timeline-groups.js';

/** Two lists of choices; the choice goes into the address, so that it can be passed on. */
export function TimelineFilter({ events, type, party }) {
  const types = [...new Set(events.map((event) => event.type))];
  types.sort((a, b) => word('types', a).localeCompare(word('types', b)));
  const go = (choice) => (location.hash = timelineLink({ type, party, ...choice }));
  return html`
    <form class="filter" aria-label=${t('filter')} onSubmit=${(e) => e.preventDefault()}>
      <label>
        <span>${t('party')}</span>
        <select value=${party} onChange=${(e) => go({ party: e.currentTarget.value })}>
          <option value="">${t('anyParty')}</option>
          ${parties(events).map(({ value, name }) => html`<option key=${value} value=${value}>${name}</option>`)}
        </select>
      </label>
      <label>
        <span>${t('type')}</span>
        <select value=${type} onChange=${(e) => go({ type: e.currentTarget.value })}>
          <option value="">${t('anyType')}</option>
          ${types.map((code) => html`<option key=${code} value=${code}>${word('types', code)}</option>`)}
        </select>
      </label>
      ${(type || party) && html`<a class="clear" href=${timelineLink()}>${t('clear')}</a>`}
    </form>
  `;
}
