import { html } from '../html.js';
import { word } from '../messages/messages.js';
import { SpanLink } from './SpanLink.js';

/** Who and what the article names; each leads to all its mentions. */
export function EntityList({ article }) {
  const entities = article.entities ?? [];
  if (entities.length === 0) return null;
  return html`
    <details class="section" open>
      <summary><h2>${word('kinds', 'entity')}</h2> <span class="number">${entities.length}</span></summary>
      <ul class="cards entities">
        ${entities.map((entity) => html`<${Item} key=${entity.id} article=${article} entity=${entity} />`)}
      </ul>
    </details>
  `;
}

function Item({ article, entity }) {
  const { id, name, kind, country, role, rule } = entity;
  const mentions = (article.mentions ?? []).filter((mention) => mention.entity === id);
  const known = [word('mentionKinds', kind), country, role].filter(Boolean).join(' · ');
  return html`
    <li class="card">
      <p class="card-title">
        <${SpanLink} article=${article} spans=${mentions}>${name}<//>
        ${mentions.length > 1 && html` <span class="number">${mentions.length}×</span>`}
      </p>
      <p class="card-facts">${known} <code class="rule">${rule}</code></p>
    </li>
  `;
}
