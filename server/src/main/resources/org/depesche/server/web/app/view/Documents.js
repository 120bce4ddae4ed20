import { data } from '../data.js';
import { html } from '../html.js';
import { shortLocation } from '../location.js';
import { dateWords } from '../messages/dates.js';
import { t } from '../messages/messages.js';
import { documentLink } from '../route.js';
import { Load } from './Load.js';
import { Title } from './Title.js';

/** All articles, under the stories that they belong to. */
export function Documents() {
  return html`
    <${Title} text=${t('documents')} />
    <${Load} address="documents.json">${({ documents }) => html`<${Loaded} documents=${documents} />`}<//>
  `;
}

function Loaded({ documents }) {
  const { state, value } = data('stories.json').value;
  if (state === 'loading') return null;
  const stories = (value?.stories ?? []).filter((story) => story.documentIds.length > 1);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const told = new Set(stories.flatMap((story) => story.documentIds));
  const others = documents.filter(({ id }) => !told.has(id));
  return html`
    <div class="view-head">
      <h1>${t('documents')}</h1>
      <p class="count" aria-live="polite">${t('documentCount', documents.length)}</p>
      <a class="as-data" href="documents.json">${t('asData')}</a>
    </div>
    ${documents.length === 0 && html`<p class="notice">${t('nothing')}</p>`}
    ${stories.map(
      ({ id, label, documentIds }) =>
        html`<${Group} key=${id} label=${label} documents=${documentIds.map((d) => byId.get(d)).filter(Boolean)} />`,
    )}
    ${others.length > 0 && html`<${Group} label=${t('otherDocuments')} documents=${others} />`}
  `;
}

function Group({ label, documents }) {
  return html`
    <section class="story">
      <h2>${label}</h2>
      <ul>
        ${documents.map(
          ({ id, title, location, publisher, published, language }) => html`
            <li key=${id}>
              <a href=${documentLink(id)} lang=${language}>${title ?? t('untitled')}</a>
              <p class="attribution">
                ${publisher && publisher + ' · '}${published ? dateWords(published.value) : t('unknownDate')} ·${' '}
                <span class="location" title=${location}>${shortLocation(location)}</span>
              </p>
            </li>`,
        )}
      </ul>
    </section>
  `;
}
