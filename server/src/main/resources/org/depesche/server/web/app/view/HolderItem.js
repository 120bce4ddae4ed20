import { html } from '../html.js';
import { word } from '../messages/messages.js';
import { Saying } from './Saying.js';

/** The stand of somebody, or of several at once, on a claim, in the words of the documents. */
export function HolderItem({ names, stance, sayings }) {
  return html`
    <li class="holder">
      <p class="holder-name"><strong>${names.join(', ')}</strong> <span class="stance">${word('stance', stance)}</span></p>
      <ul>${sayings.map((saying) => html`<li class="saying"><${Saying} saying=${saying} /></li>`)}</ul>
    </li>
  `;
}
