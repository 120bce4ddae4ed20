import { data } from '../data.js';
import { html } from '../html.js';
import { t } from '../messages/messages.js';

/** Who says so and who denies it, by name. The names stand in the claims and among the parties. */
export function EventHolders({ event }) {
  const { claimedBy, deniedBy } = event;
  if (claimedBy.length === 0 && deniedBy.length === 0) return null;
  const { state, value } = data('claims.json').value;
  if (state === 'loading') return null;
  const name = namer(value?.claims ?? [], event);
  const parts = [];
  if (claimedBy.length > 0) parts.push(t('saidBy', claimedBy.map(name).join(', ')));
  if (deniedBy.length > 0) parts.push(t('deniedBy', deniedBy.map(name).join(', ')));
  return html`<p class="event-holders">${parts.join('; ')}</p>`;
}

function namer(claims, event) {
  const parties = [...event.actors, ...event.recipients];
  const holders = claims.flatMap((claim) => claim.holders);
  return (id) => [...parties, ...holders].find((party) => party.entity === id)?.name ?? id;
}
