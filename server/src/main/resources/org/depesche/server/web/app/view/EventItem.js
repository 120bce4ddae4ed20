import { useState } from '../../vendor/preact-hooks.js';
import { eventAddress } from '../data.js';
import { html } from '../html.js';
import { t, word } from '../messages/messages.js';
import { timelineLink } from '../route.js';
import { EventFigures } from './EventFigures.js';
import { EventHolders } from './EventHolders.js';
import { Load } from './Load.js';
import { Parties } from './Parties.js';
import { Status } from './Status.js';
import { Tellings } from './Tellings.js';

/** `open` unfolds the evidence from the start. */
export function EventItem({ event, open: unfolded }) {
  const [open, setOpen] = useState(unfolded);
  const { type, mode, actors, recipients, place, status, documents, origins } = event;
  return html`
    <li class="event">
      <p class="event-type">
        ${word('types', type)}${mode && html`<span class="mode"> · ${word('modes', mode)}</span>`}
        <${Status} status=${status} />
      </p>
      <p class="event-parties">
        <${Parties} actors=${actors} recipients=${recipients}
          link=${(party) => timelineLink({ party: party.entity ?? party.name })} />
        ${elsewhere(event) && html` <span class="place">${t('inPlace', place.name)}</span>`}
      </p>
      <${EventFigures} event=${event} />
      <${EventHolders} event=${event} />
      <details class="evidence" open=${unfolded} onToggle=${(e) => setOpen(e.currentTarget.open)}>
        <summary>
          <span class="evidence-word">${t('tellings')}</span> ${t('documentCount', documents.length)}${' · '}
          ${t('originCount', origins)}
        </summary>
        ${open &&
        html`<${Load} address=${eventAddress(event.id)}>${({ tellings }) => html`<${Tellings} tellings=${tellings} />`}<//>`}
      </details>
    </li>
  `;
}

/** Whether the place says more than the parties do: whoever visits Finland is in Finland. */
function elsewhere({ place, actors, recipients }) {
  return place && ![...actors, ...recipients].some(({ name }) => name === place.name);
}
