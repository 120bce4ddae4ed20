import { documentAddress } from '../data.js';
import { html } from '../html.js';
import { webAddress } from '../location.js';
import { dateWords } from '../messages/dates.js';
import { t, word } from '../messages/messages.js';
import { documentLink } from '../route.js';
import { SpanLink } from './SpanLink.js';

/** What is known of an article besides its text; each value leads to its characters, if it has any. */
export function About({ article }) {
  const { id, location, publisher, authors, dateline, published, updated, language, provenance } = article;
  const address = webAddress(location);
  return html`
    <details class="section" open>
      <summary><h2>${t('about')}</h2></summary>
      <dl class="facts">
        <${Fact} article=${article} name=${t('publisher')} text=${publisher} evidence=${provenance?.publisher} />
        <${Fact} article=${article} name=${t('published')} text=${when(published)} evidence=${published} />
        ${published?.reasons && html`<${Reasons} article=${article} reasons=${published.reasons} />`}
        <${Fact} article=${article} name=${t('updated')} text=${updated && when(updated)} evidence=${updated} />
        ${(authors ?? []).map(
          (author, i) =>
            html`<${Fact} article=${article} name=${t('authors')} text=${author} evidence=${provenance?.authors[i]} />`,
        )}
        <${Fact} article=${article} name=${t('dateline')} text=${dateline} evidence=${provenance?.dateline} />
        <${Fact} name=${t('inLanguage')} text=${language} />
        <div>
          <dt>${t('location')}</dt>
          <dd class="location">
            ${address ? html`<a href=${address} rel="noopener noreferrer external">${location}</a>` : location}
          </dd>
        </div>
      </dl>
      <p><a class="as-data" href=${documentAddress(id)}>${t('asData')}</a></p>
    </details>
  `;
}

function Fact({ article, name, text, evidence }) {
  if (!text) return null;
  return html`
    <div>
      <dt>${name}</dt>
      <dd>
        <${SpanLink} article=${article} spans=${evidence?.spans ?? []}>${text}<//>
        ${evidence && html` <code class="rule" title=${t('rule')}>${evidence.rule}</code>`}
      </dd>
    </div>
  `;
}

/** What an inferred date rests on: each reason leads to its words, here or in another article. */
function Reasons({ article, reasons }) {
  return html`
    <div>
      <dt>${t('inferredBecause')}</dt>
      ${reasons.map(
        ({ rule, spans, elsewhere, dropped }) => html`
          <dd>
            <${SpanLink} article=${article} spans=${spans}>${word('dating', rule)}<//>
            ${elsewhere && html` (<a href=${documentLink(elsewhere.document, elsewhere.spans)}>${elsewhere.location}</a>)`}
            ${dropped && html` - ${t('evidenceDropped')}`}
          </dd>
        `,
      )}
    </div>
  `;
}

const when = (date) => (date ? `${dateWords(date.value)} (${word('basis', date.basis)})` : t('unknownDate'));
