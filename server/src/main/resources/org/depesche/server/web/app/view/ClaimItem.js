import { html } from '../html.js';
import { byHolder } from '../holders.js';
import { t } from '../messages/messages.js';
import { ClaimStatement } from './ClaimStatement.js';
import { HolderItem } from './HolderItem.js';

const HOLD = ['asserts', 'alleges', 'confirms'];

/** A proposition; on its left who holds it, on its right who denies it. */
export function ClaimItem({ claim }) {
  const { holders } = claim;
  const holding = holders.filter(({ stance }) => HOLD.includes(stance));
  const denying = holders.filter(({ stance }) => stance === 'denies');
  const silent = holders.filter(({ stance }) => stance === 'declines-comment');
  const disputed = holding.length > 0 && denying.length > 0;
  return html`
    <article class="claim">
      <h2>
        <${ClaimStatement} claim=${claim} />
        ${disputed && html` <span class="status status-disputed">${t('disputed')}</span>`}
      </h2>
      <div class="sides">
        <${Side} name=${t('holdSide')} holders=${holding} />
        <${Side} name=${t('denySide')} holders=${denying} />
      </div>
      ${silent.length > 0 && html`<${Side} name=${t('silentSide')} holders=${silent} />`}
    </article>
  `;
}

function Side({ name, holders }) {
  return html`
    <section class="side">
      <h3>${name}</h3>
      ${holders.length === 0
        ? html`<p class="unknown">${t('nobody')}</p>`
        : html`<ul class="holders">
            ${byHolder(holders).map((group) => html`<${HolderItem} key=${group.names.join()} ...${group} />`)}
          </ul>`}
    </section>
  `;
}
