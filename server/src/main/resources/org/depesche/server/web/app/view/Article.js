import { useMemo, useState } from '../../vendor/preact-hooks.js';
import { documentAddress } from '../data.js';
import { html } from '../html.js';
import { dateWords } from '../messages/dates.js';
import { t } from '../messages/messages.js';
import { route } from '../route.js';
import { kinds, valuesOf } from '../values.js';
import { ArticleText } from './ArticleText.js';
import { Chosen } from './Chosen.js';
import { Load } from './Load.js';
import { MarkSwitches } from './MarkSwitches.js';
import { Panel } from './Panel.js';
import { Title } from './Title.js';

export function Article({ id }) {
  const draw = (document) => html`<${Loaded} article=${document} />`;
  return html`<${Load} address=${documentAddress(id)}>${draw}<//>`;
}

function Loaded({ article }) {
  const [shown, setShown] = useState(kinds);
  const values = useMemo(() => valuesOf(article), [article]);
  const chosen = route.value.spans.filter((span) => span.begin < article.text.length);
  const headline = (article.blocks ?? []).find((block) => block.kind === 'headline');
  const title = article.title ?? t('untitled');
  return html`
    <${Title} text=${title} />
    <div class="reading">
      <article class="paper" lang=${article.language}>
        <p class="slug">
          ${article.publisher && html`<span class="publisher">${article.publisher}</span>${' · '}`}
          ${article.published ? dateWords(article.published.value) : t('unknownDate')}
        </p>
        ${!headline && html`<h1>${title}</h1>`}
        <${MarkSwitches} shown=${shown} onChange=${setShown} />
        <${ArticleText} article=${article} values=${values} shown=${shown} chosen=${chosen} />
      </article>
      <aside class="panel" aria-label=${t('values')}>
        ${chosen.length > 0 && html`<${Chosen} article=${article} values=${values} chosen=${chosen} />`}
        <${Panel} article=${article} values=${values} />
      </aside>
    </div>
  `;
}
