import { html } from '../html.js';
import { t, word } from '../messages/messages.js';
import { nameOf } from '../names.js';
import { SpanLink } from './SpanLink.js';

export function MentionCard({ article, value }) {
  const { kind, entity, rule } = value.value;
  const mentions = article.mentions.filter((mention) => mention.entity === entity);
  return html`
    <p class="card-title">
      ${t('refersTo')} <${SpanLink} article=${article} spans=${mentions}>${nameOf(article, entity)}<//>
    </p>
    <p class="card-facts">${word('mentionKinds', kind)} <code class="rule">${rule}</code></p>
  `;
}
