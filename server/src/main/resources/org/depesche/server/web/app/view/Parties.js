import { html } from '../html.js';
import { t } from '../messages/messages.js';

/** 'Ada Beispiel, Norway → Otto Muster'; `link` makes a link's address of a participant, or null. */
export function Parties({ actors, recipients, link = () => null }) {
  if (actors.length === 0 && recipients.length === 0) {
    return html`<span class="unknown">${t('noParty')}</span>`;
  }
  return html`
    ${list(actors, link)}${recipients.length > 0 &&
    html` <span class="arrow" aria-hidden="true">→</span><span class="unseen"> ${t('to')} </span> ${list(recipients, link)}`}
  `;
}

function list(parties, link) {
  if (parties.length === 0) return html`<span class="unknown">${t('noParty')}</span>`;
  return parties.map((party, i) => html`${i > 0 && ', '}<${Party} party=${party} href=${link(party)} />`);
}

function Party({ party, href }) {
  const { name, country } = party;
  return html`<span class="party">${href ? html`<a href=${href}>${name}</a>` : name}${
    country && html`<span class="country">${'\u00a0' + country}</span>`
  }</span>`;
}
