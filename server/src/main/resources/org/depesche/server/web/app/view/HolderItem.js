import { data } from '../data.js';
import { html } from '../html.js';
import { dateWords } from '../messages/dates.js';
import { t, word } from '../messages/messages.js';
import { documentLink } from '../route.js';

/** Somebody's stand on a claim, in the words of the documents that tell it. */
export function HolderItem({ name, stance, sayings }) {
  return html`
    <li class="holder">
      <p class="holder-name"><strong>${name}</strong> <span class="stance">${word('stance', stance)}</span></p>
      <ul>${sayings.map((saying) => html`<${Saying} ...${saying} />`)}</ul>
    </li>
  `;
}

function Saying({ date, document, location, span, text, via }) {
  const { state, value: summaries } = data('documents.json').value;
  const publisher = summaries?.documents.find(({ id }) => id === document)?.publisher;
  const origin = [
    publisher ?? location,
    via.length > 0 && t('via', via.join(', ')),
    date ? dateWords(date) : t('unknownDate'),
  ].filter(Boolean);
  return html`
    <li class="saying">
      <blockquote><a href=${documentLink(document, [span])}>${text ?? t('toSentence')}</a></blockquote>
      <p class="attribution">${state !== 'loading' && origin.join(' · ')}</p>
    </li>
  `;
}
