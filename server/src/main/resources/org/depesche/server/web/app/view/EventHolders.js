import { data } from '../data.js';
import { html } from '../html.js';
import { t } from '../messages/messages.js';
import { nameInArchive } from '../names.js';

/** Who says so and who denies it, by name. */
export function EventHolders({ event }) {
  const { claimedBy, deniedBy } = event;
  const unknown = data('claims.json').value.state === 'loading'; // the names may stand there
  if (unknown || (claimedBy.length === 0 && deniedBy.length === 0)) return null;
  const parts = [];
  if (claimedBy.length > 0) parts.push(t('saidBy', claimedBy.map(nameInArchive).join(', ')));
  if (deniedBy.length > 0) parts.push(t('deniedBy', deniedBy.map(nameInArchive).join(', ')));
  return html`<p class="event-holders">${parts.join('; ')}</p>`;
}
