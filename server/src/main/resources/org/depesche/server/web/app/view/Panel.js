import { html } from '../html.js';
import { word } from '../messages/messages.js';
import { About } from './About.js';
import { EntityList } from './EntityList.js';
import { ValueCard } from './ValueCard.js';
import { Warnings } from './Warnings.js';

/** Everything that was read from an article. */
export function Panel({ article, values }) {
  const section = (kind) => html`<${Section} kind=${kind} article=${article} values=${values} />`;
  return html`
    <${Warnings} warnings=${article.warnings} />
    <${About} article=${article} />
    ${section('event')} ${section('quotation')}
    <${EntityList} article=${article} />
    ${section('time')} ${section('quantity')}
  `;
}

function Section({ kind, article, values }) {
  const mine = values.filter((value) => value.kind === kind);
  if (mine.length === 0) return null;
  return html`
    <details class="section" open>
      <summary><h2>${word('kinds', kind)}</h2> <span class="number">${mine.length}</span></summary>
      <ul class="cards">
        ${mine.map((value) => html`<li key=${value.key}><${ValueCard} article=${article} value=${value} /></li>`)}
      </ul>
    </details>
  `;
}
