import { data } from '../data.js';
import { html } from '../html.js';
import { shortLocation } from '../location.js';
import { dateWords } from '../messages/dates.js';
import { t, word } from '../messages/messages.js';
import { Citation } from './Citation.js';

/** The stand of somebody, or of several at once, on a claim, in the words of the documents. */
export function HolderItem({ names, stance, sayings }) {
  return html`
    <li class="holder">
      <p class="holder-name"><strong>${names.join(', ')}</strong> <span class="stance">${word('stance', stance)}</span></p>
      <ul>${sayings.map((saying) => html`<li class="saying"><${Saying} ...${saying} /></li>`)}</ul>
    </li>
  `;
}

function Saying({ date, document, location, span, text, via }) {
  const { state, value: summaries } = data('documents.json').value;
  const publisher = summaries?.documents.find(({ id }) => id === document)?.publisher;
  const origin = [
    publisher ?? shortLocation(location),
    via.length > 0 && t('via', via.join(', ')),
    date ? dateWords(date) : t('unknownDate'),
  ].filter(Boolean);
  return html`<${Citation} document=${document} span=${span} text=${text}
    origin=${state === 'loading' ? '' : origin.join(' · ')} />`;
}
