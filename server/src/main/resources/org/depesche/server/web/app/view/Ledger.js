import { useState } from '../../vendor/preact-hooks.js';
import { denied } from '../holders.js';
import { html } from '../html.js';
import { t } from '../messages/messages.js';
import { ClaimItem } from './ClaimItem.js';
import { Load } from './Load.js';
import { Title } from './Title.js';

const PORTION = 100;

export function Ledger() {
  return html`
    <${Title} text=${t('claims')} />
    <${Load} address="claims.json">${({ claims }) => html`<${Loaded} claims=${claims} />`}<//>
  `;
}

function Loaded({ claims }) {
  const [shown, setShown] = useState(PORTION);
  const rest = claims.length - shown;
  const drawn = claims.slice(0, shown);
  return html`
    <div class="view-head">
      <h1>${t('claims')}</h1>
      <p class="count" aria-live="polite">${t('claimCount', claims.length)}</p>
      <a class="as-data" href="claims.json">${t('asData')}</a>
    </div>
    ${claims.length === 0 && html`<p class="notice">${t('nothing')}</p>`}
    <${Group} name=${t('disputed')} claims=${drawn.filter(denied)} />
    <${Group} name=${t('undisputed')} claims=${drawn.filter((claim) => !denied(claim))} />
    ${rest > 0 &&
    html`<button type="button" class="more" onClick=${() => setShown(shown + PORTION)}>
      ${t('more', Math.min(rest, PORTION))}
    </button>`}
  `;
}

function Group({ name, claims }) {
  if (claims.length === 0) return null;
  return html`
    <section class="claims">
      <h2>${name}</h2>
      ${claims.map((claim) => html`<${ClaimItem} key=${claim.id} claim=${claim} />`)}
    </section>
  `;
}
