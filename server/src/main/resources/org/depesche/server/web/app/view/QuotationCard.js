import { html } from '../html.js';
import { dateWords } from '../messages/dates.js';
import { t, word } from '../messages/messages.js';
import { nameOf } from '../names.js';
import { evidence } from '../values.js';
import { SpanLink } from './SpanLink.js';

export function QuotationCard({ article, value }) {
  const { type, content, speaker, addressee, via, date, truncated, rule } = value.value;
  const words = content.map(({ begin, end }) => article.text.slice(begin, end)).join(' … ');
  const facts = [
    word('quotationTypes', type),
    addressee && `${t('addressee')} ${partyName(article, addressee)}`,
    via.length > 0 && t('via', via.map((id) => nameOf(article, id)).join(', ')),
    date && dateWords(date),
    truncated && t('truncated'),
  ].filter(Boolean);
  return html`
    <p class="card-title">
      ${speaker
        ? html`<${SpanLink} article=${article} spans=${speaker.spans}>${partyName(article, speaker)}<//>`
        : html`<span class="unknown">${t('noParty')}</span>`}
    </p>
    <blockquote lang=${article.language}>
      <${SpanLink} article=${article} spans=${evidence(value)}>${words}<//>
    </blockquote>
    <p class="card-facts">${facts.join(' · ')} <code class="rule">${rule}</code></p>
  `;
}

function partyName(article, { entity, spans }) {
  return entity ? nameOf(article, entity) : spans.map(({ begin, end }) => article.text.slice(begin, end)).join(' … ');
}
