import { html } from '../html.js';
import { t } from '../messages/messages.js';
import { documentLink } from '../route.js';
import { restingOn } from '../values.js';
import { ValueCard } from './ValueCard.js';

/** What rests on the chosen characters. */
export function Chosen({ article, values, chosen }) {
  const resting = restingOn(chosen, values);
  const words = chosen.map(({ begin, end }) => article.text.slice(begin, end)).join(' … ');
  return html`
    <section class="selection">
      <div class="selection-head">
        <h2>${t('chosen')}</h2>
        <a class="dismiss" href=${documentLink(article.id)}>${t('dismiss')}</a>
      </div>
      <p class="chosen-words" lang=${article.language}>${clip(words)}</p>
      <p class="count">${t('chosenCount', resting.length)}</p>
      <ul class="cards">
        ${resting.map((value) => html`<li key=${value.key}><${ValueCard} article=${article} value=${value} /></li>`)}
      </ul>
    </section>
  `;
}

const clip = (words) => (words.length > 160 ? words.slice(0, 160) + ' …' : words);
