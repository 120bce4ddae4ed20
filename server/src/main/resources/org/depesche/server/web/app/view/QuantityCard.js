import { html } from '../html.js';
import { word } from '../messages/messages.js';
import { SpanLink } from './SpanLink.js';

export function QuantityCard({ article, value }) {
  const { value: number, unit, code, approximate, min, max, outcome, of, rule } = value.value;
  const { begin, end } = value.spans[0];
  const facts = [
    `${approximate ? '~ ' : ''}${number}${unit ? ' ' + unit : ''}`,
    code,
    min !== null && `≥ ${min}`,
    max !== null && `≤ ${max}`,
    of,
    outcome && word('outcome', outcome),
  ];
  return html`
    <p class="card-title">
      <${SpanLink} article=${article} spans=${value.spans} lang=${article.language}>
        ${article.text.slice(begin, end)}
      <//>
    </p>
    <p class="card-facts">${facts.filter(Boolean).join(' · ')}${' '}<code class="rule">${rule}</code></p>
  `;
}
