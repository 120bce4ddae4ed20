import { useEffect } from '../../vendor/preact-hooks.js';
import { layout } from '../blocks.js';
import { html } from '../html.js';
import { t } from '../messages/messages.js';
import { overlaps } from '../segments.js';
import { MarkedText } from './MarkedText.js';

const ELEMENTS = { heading: 'h2', quote: 'blockquote' };

/** The whole text, block by block; what the layout set apart from the article is folded away. */
export function ArticleText({ article, values, shown, chosen }) {
  const marks = values
    .filter(({ kind }) => shown.includes(kind))
    .flatMap(({ kind, spans }) => spans.map(({ begin, end }) => ({ kind, begin, end })));
  chosen.forEach(({ begin, end }) => marks.push({ kind: 'chosen', begin, end }));

  const place = chosen.map(({ begin, end }) => `${begin}-${end}`).join();
  useEffect(() => {
    if (place) document.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' });
  }, [place]);

  const draw = (block) => html`<${MarkedText} article=${article} block=${block} marks=${marks} />`;
  return html`<div class="text">${layout(article).map((part) => drawPart(part, chosen, draw))}</div>`;
}

function drawPart(part, chosen, draw) {
  if (part.kind === 'boilerplate') {
    const open = chosen.some((span) => overlaps(span, part));
    return html`
      <details class="boilerplate" open=${open}>
        <summary>${t('boilerplate', part.end - part.begin)}</summary>
        ${part.blocks.map((block) => html`<p>${draw(block)}</p>`)}
      </details>
    `;
  }
  const element = part.title ? 'h1' : (ELEMENTS[part.kind] ?? 'p');
  return html`<${element} class=${'block-' + part.kind}>${draw(part)}<//>`;
}
