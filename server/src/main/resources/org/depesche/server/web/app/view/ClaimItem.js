import { html } from '../html.js';
import { denied, stands } from '../holders.js';
import { t } from '../messages/messages.js';
import { ClaimStatement } from './ClaimStatement.js';
import { HolderItem } from './HolderItem.js';

const HOLD = ['asserts', 'alleges', 'confirms'];

/** A proposition; on its left who holds it, on its right who denies it, if anybody does. */
export function ClaimItem({ claim }) {
  const holding = claim.holders.filter(({ stance }) => HOLD.includes(stance));
  const denying = claim.holders.filter(({ stance }) => stance === 'denies');
  const silent = claim.holders.filter(({ stance }) => stance === 'declines-comment');
  return html`
    <article class=${denied(claim) ? 'claim' : 'claim claim-plain'}>
      <h3><${ClaimStatement} claim=${claim} /></h3>
      <div class="sides">
        <${Side} name=${t('holdSide')} holders=${holding} />
        ${denying.length > 0 && html`<${Side} name=${t('denySide')} holders=${denying} />`}
      </div>
      ${silent.length > 0 && html`<${Side} name=${t('silentSide')} holders=${silent} />`}
    </article>
  `;
}

function Side({ name, holders }) {
  return html`
    <section class="side">
      <h4>${name}</h4>
      ${holders.length === 0
        ? html`<p class="unknown">${t('nobody')}</p>`
        : html`<ul class="holders">
            ${stands(holders).map((stand) => html`<${HolderItem} key=${stand.stance + stand.names} ...${stand} />`)}
          </ul>`}
    </section>
  `;
}
