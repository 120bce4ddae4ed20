import { html } from '../html.js';
import { t, word } from '../messages/messages.js';
import { nameOf } from '../names.js';
import { documentLink } from '../route.js';

export function MentionCard({ article, value }) {
  const { kind, entity, rule } = value.value;
  const mentions = article.mentions.filter((mention) => mention.entity === entity);
  return html`
    <p class="card-title">
      ${t('refersTo')} <a href=${documentLink(article.id, mentions)}>${nameOf(article, entity)}</a>
    </p>
    <p class="card-facts">${word('mentionKinds', kind)} <code class="rule">${rule}</code></p>
  `;
}
