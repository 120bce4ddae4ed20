import { html } from '../html.js';
import { shortLocation } from '../location.js';
import { Citation } from './Citation.js';

/** Each sentence that tells an event, and whose it is. */
export function Tellings({ tellings }) {
  return html`
    <ul class="tellings">
      ${tellings.map(
        ({ document, location, publisher, title, sentence, text, event, rule }) => html`
          <li key=${document + event}>
            <${Citation} document=${document} span=${sentence} text=${text}
              origin=${[publisher ?? shortLocation(location), title].filter(Boolean).join(': ')} />${' '}
            <code class="rule">${rule}</code>
          </li>`,
      )}
    </ul>
  `;
}
