import { html } from '../html.js';
import { dateWords } from '../messages/dates.js';
import { word } from '../messages/messages.js';
import { SpanLink } from './SpanLink.js';

export function TimeCard({ article, value }) {
  const { value: timex, interval, rule } = value.value;
  const { begin, end } = value.spans[0];
  return html`
    <p class="card-title">
      <${SpanLink} article=${article} spans=${value.spans} lang=${article.language}>
        ${article.text.slice(begin, end)}
      <//>
    </p>
    <p class="card-facts">
      ${interval ? `${dateWords(interval.value)} (${word('basis', interval.basis)})` : timex}${' '}
      <code class="rule">${rule}</code>
    </p>
  `;
}
