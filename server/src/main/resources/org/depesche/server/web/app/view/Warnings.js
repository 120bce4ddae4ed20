import { html } from '../html.js';
import { t } from '../messages/messages.js';

export function Warnings({ warnings }) {
  if (warnings.length === 0) return null;
  return html`
    <section class="warnings">
      <h2>${t('warnings')}</h2>
      <ul>${warnings.map(({ code, message }) => html`<li>${message} <code class="rule">${code}</code></li>`)}</ul>
    </section>
  `;
}
