import { data } from '../data.js';
import { html } from '../html.js';
import { dateWords } from '../messages/dates.js';
import { t, word } from '../messages/messages.js';
import { documentLink } from '../route.js';

/** Somebody's stand on a claim, in the words of the document that tells it. */
export function HolderItem({ holder }) {
  const { name, stance, date, document, location, span, text, via } = holder;
  const { state, value: summaries } = data('documents.json').value;
  const publisher = summaries?.documents.find(({ id }) => id === document)?.publisher;
  return html`
    <li class="holder">
      <p class="holder-name">
        <strong>${name}</strong> <span class="stance">${word('stance', stance)}</span>${' '}
        <span class="holder-date">${date ? dateWords(date) : t('unknownDate')}</span>
      </p>
      <blockquote><a href=${documentLink(document, [span])}>${text ?? t('toSentence')}</a></blockquote>
      <p class="attribution">${state !== 'loading' && (publisher ?? location)}${via.length > 0 && ' · ' + t('via', via.join(', '))}</p>
    </li>
  `;
}
