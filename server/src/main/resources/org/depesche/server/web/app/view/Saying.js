import { data } from '../data.js';
import { html } from '../html.js';
import { shortLocation } from '../location.js';
import { dateWords } from '../messages/dates.js';
import { t } from '../messages/messages.js';
import { nameInArchive } from '../names.js';
import { documentLink } from '../route.js';
import { Citation } from './Citation.js';

/** A sentence that tells a stand, and the documents that tell it in the same words. */
export function Saying({ saying }) {
  const { state, value } = data('documents.json').value;
  const summaries = value?.documents ?? [];
  const { document, span, text, copies } = saying;
  return html`
    <${Citation} document=${document} span=${span} text=${text}
      origin=${state === 'loading' ? '' : origin(saying, summaries)} />
    ${copies.length > 0 &&
    html`<p class="attribution">
      ${t('sameWords')} ${copies.map(
        (copy, i) => html`${i > 0 && ', '}<a href=${documentLink(copy.document, [copy.span])}>${publisher(copy, summaries)}</a>`,
      )}
    </p>`}
  `;
}

const summary = ({ document }, summaries) => summaries.find(({ id }) => id === document);

const publisher = (saying, summaries) => summary(saying, summaries)?.publisher ?? shortLocation(saying.location);

function origin(saying, summaries) {
  const { via, date } = saying;
  const published = summary(saying, summaries)?.published;
  const when = date ? dateWords(date) : published ? t('publishedOn', dateWords(published.value)) : t('unknownDate');
  return [publisher(saying, summaries), via.length > 0 && t('via', via.map(nameInArchive).join(', ')), when]
    .filter(Boolean)
    .join(' · ');
}
