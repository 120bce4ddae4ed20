import { data } from '../data.js';
import { html } from '../html.js';
import { dateWords } from '../messages/dates.js';
import { t, word } from '../messages/messages.js';
import { nameOf } from '../names.js';
import { documentLink, timelineLink } from '../route.js';
import { evidence } from '../values.js';
import { Parties } from './Parties.js';
import { SpanLink } from './SpanLink.js';
import { Status } from './Status.js';

export function EventCard({ article, value }) {
  const { type, mode, status, actors, recipients, date, place, historical, claimedBy, deniedBy, rule } = value.value;
  const link = (spans) => (spans.length > 0 ? documentLink(article.id, spans) : null);
  const names = (ids) => ids.map((id) => nameOf(article, id)).join(', ');
  const facts = [
    date && `${dateWords(date.value)} (${word('basis', date.basis)})`,
    historical && t('historical'),
    claimedBy.length > 0 && t('saidBy', names(claimedBy)),
    deniedBy.length > 0 && t('deniedBy', names(deniedBy)),
  ].filter(Boolean);
  const counted = value.value.quantities ?? [];
  const others = otherDocuments(article, value.value);
  return html`
    <p class="card-title">
      <${SpanLink} article=${article} spans=${evidence(value)}>
        ${word('types', type)}${mode && ' · ' + word('modes', mode)}
      <//>${' '}
      <${Status} status=${status} />
    </p>
    <p class="card-parties">
      <${Parties} actors=${actors} recipients=${recipients} link=${(party) => link(party.spans)} />
      ${place && html` <span class="place"><${SpanLink} article=${article} spans=${place.spans}>${t('inPlace', place.name)}<//></span>`}
    </p>
    ${counted.length > 0 &&
    html`<p class="card-facts">
      ${counted.map(
        (quantity, i) => html`${i > 0 && ' · '}<${SpanLink} article=${article} spans=${quantity.spans} lang=${article.language}>
          ${article.text.slice(quantity.begin, quantity.end)}
        <//>${quantity.outcome && ` (${word('outcome', quantity.outcome)})`}`,
      )}
    </p>`}
    <p class="card-facts">${facts.join(' · ')} <code class="rule">${rule}</code></p>
    ${others &&
    html`<p class="card-facts"><a href=${timelineLink({ event: others.id })}>${t('alsoTold', others.count)}</a></p>`}
  `;
}

/** The merged event that this mention belongs to, if other articles tell it as well. */
function otherDocuments(article, mention) {
  const events = data('events.json').value.value?.events ?? [];
  const merged = events.find(({ mentions }) =>
    mentions.some(({ document, event }) => document === article.id && event === mention.id),
  );
  const count = merged ? merged.documents.length - 1 : 0;
  return count > 0 ? { id: merged.id, count } : null;
}
