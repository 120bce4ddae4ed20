import { data } from '../data.js';
import { html } from '../html.js';
import { dateWords } from '../messages/dates.js';
import { t, word } from '../messages/messages.js';
import { timelineLink } from '../route.js';
import { Parties } from './Parties.js';

/** What is claimed: in the reader's language where it is an event, else as the archive words it. */
export function ClaimStatement({ claim }) {
  const { state, value } = data('events.json').value;
  if (state === 'loading') return null;
  const event = value?.events.find(({ id }) => id === claim.event);
  if (!event) return claim.statement;
  const { type, mode, actors, recipients, place, date } = event;
  return html`
    <span class="claim-type">
      <a href=${timelineLink({ event: event.id })}>${word('types', type)}${mode && ' · ' + word('modes', mode)}</a>
      ${date && ', ' + dateWords(date.value)}${place && ', ' + t('inPlace', place.name)}
    </span>${' '}
    <${Parties} actors=${actors} recipients=${recipients} />
  `;
}
