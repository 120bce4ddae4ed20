import { html } from '../html.js';
import { data } from '../data.js';
import { t } from '../messages/messages.js';

/** Fetches an address and draws `children(value)` once it is there. */
export function Load({ address, children }) {
  const { state, value, problem } = data(address).value;
  if (state === 'ready') return children(value);
  if (state === 'loading') return html`<p class="notice" role="status">${t('loading')}</p>`;
  return html`
    <div class="notice" role="alert">
      <p><strong>${t('failed')}</strong> ${problem.detail ?? t('unreachable')} ${problem.mend}</p>
      <button type="button" onClick=${() => location.reload()}>${t('again')}</button>
    </div>
  `;
}
