import { html } from '../html.js';
import { documentLink } from '../route.js';

/** Words of a document and where they stand, as one link to the very characters. */
export function Citation({ document, span, text, origin }) {
  return html`
    <a class="citation" href=${documentLink(document, [span])}>
      ${text && html`<blockquote>${text}</blockquote>`}
      <span class="attribution">${origin}</span>
    </a>
  `;
}
