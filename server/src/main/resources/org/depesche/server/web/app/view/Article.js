import { useEffect, useMemo, useRef, useState } from '../../vendor/preact-hooks.js';
import { layout } from '../blocks.js';
import { documentAddress } from '../data.js';
import { html } from '../html.js';
import { dateWords } from '../messages/dates.js';
import { t } from '../messages/messages.js';
import { documentLink, route } from '../route.js';
import { kinds, restingOn, valuesOf } from '../values.js';
import { ArticleText } from './ArticleText.js';
import { Chosen } from './Chosen.js';
import { Load } from './Load.js';
import { MarkedText } from './MarkedText.js';
import { MarkSwitches } from './MarkSwitches.js';
import { Panel } from './Panel.js';
import { Title } from './Title.js';

export function Article({ id }) {
  const draw = (article) => html`<${Loaded} article=${article} />`;
  return html`<${Load} address=${documentAddress(id)}>${draw}<//>`;
}

function Loaded({ article }) {
  const [shown, setShown] = useState(kinds);
  const panel = useRef(null);
  const values = useMemo(() => valuesOf(article), [article]);
  const parts = useMemo(() => layout(article), [article]);
  const chosen = route.value.spans.filter((span) => span.begin < article.text.length);
  const marks = marksOf(values, shown, chosen);
  const headline = parts.find((part) => part.kind === 'headline');
  const draw = (block) => html`<${MarkedText} article=${article} block=${block} marks=${marks} />`;
  useEscape(article.id);
  return html`
    <${Title} text=${article.title ?? t('untitled')} />
    <p class="unseen" aria-live="polite">
      ${chosen.length > 0 && t('chosenCount', restingOn(chosen, values).length)}
    </p>
    <div class="reading">
      <article class="paper" lang=${article.language}>
        <p class="slug">
          ${article.publisher && html`<span class="publisher">${article.publisher}</span>${' · '}`}
          ${article.published ? dateWords(article.published.value) : t('unknownDate')}
        </p>
        <h1>${headline ? draw(headline) : (article.title ?? t('untitled'))}</h1>
        <button type="button" class="skip" onClick=${() => panel.current.focus()}>${t('skipText')}</button>
        <${MarkSwitches} shown=${shown} onChange=${setShown} />
        <${ArticleText} parts=${parts.filter((part) => part !== headline)} chosen=${chosen} draw=${draw} />
      </article>
      <aside class="panel" aria-label=${t('values')} tabindex="-1" ref=${panel}>
        ${chosen.length > 0 && html`<${Chosen} article=${article} values=${values} chosen=${chosen} />`}
        <${Panel} article=${article} values=${values} />
      </aside>
    </div>
  `;
}

function marksOf(values, shown, chosen) {
  return [
    ...values
      .filter(({ kind }) => shown.includes(kind))
      .flatMap(({ kind, spans, value }) =>
        spans.map(({ begin, end }) => ({ kind, begin, end, loose: isLoose(kind, value) })),
      ),
    ...chosen.map(({ begin, end }) => ({ kind: 'chosen', begin, end })),
  ];
}

/** Whether the words are the writer's, who tells what somebody said. */
const isLoose = (kind, { type }) => kind === 'quotation' && type !== 'direct';

/** Escape lets go of the chosen characters. */
function useEscape(id) {
  useEffect(() => {
    const release = (event) => {
      if (event.key === 'Escape' && route.value.spans.length > 0) location.hash = documentLink(id);
    };
    document.addEventListener('keydown', release);
    return () => document.removeEventListener('keydown', release);
  }, [id]);
}
