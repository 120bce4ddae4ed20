import { html } from '../html.js';
import { documentLink } from '../route.js';

/** Each sentence that tells an event, and whose it is. */
export function Tellings({ tellings }) {
  return html`
    <ul class="tellings">
      ${tellings.map(
        ({ document, location, publisher, sentence, text, event, rule }) => html`
          <li key=${document + event}>
            <blockquote><a href=${documentLink(document, [sentence])}>${text}</a></blockquote>
            <p class="attribution">${publisher ?? location} <code class="rule">${rule}</code></p>
          </li>`,
      )}
    </ul>
  `;
}
