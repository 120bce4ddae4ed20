import { useEffect } from '../../vendor/preact-hooks.js';
import { html } from '../html.js';
import { t } from '../messages/messages.js';
import { overlaps } from '../segments.js';

const ELEMENTS = { heading: 'h2', quote: 'blockquote' };

/**
 * The text below its headline, part by part; what the layout set apart from the article is folded
 * away. `draw` draws the characters of a block.
 */
export function ArticleText({ parts, chosen, draw }) {
  const place = chosen.map(({ begin, end }) => `${begin}-${end}`).join();
  useEffect(() => {
    if (place) document.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' });
  }, [place]);
  return html`<div class="text">${parts.map((part) => drawPart(part, chosen, draw))}</div>`;
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
  return html`<${ELEMENTS[part.kind] ?? 'p'} class=${'block-' + part.kind}>${draw(part)}<//>`;
}
