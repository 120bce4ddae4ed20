import { html } from '../html.js';
import { shortLocation } from '../location.js';
import { number, t, word } from '../messages/messages.js';
import { nameInArchive } from '../names.js';
import { documentLink } from '../route.js';

/** How many and how much reports give, each a link to its words; where they differ, who gives which. */
export function EventFigures({ event }) {
  const told = (event.quantities ?? []).filter(({ outcome, unit }) => outcome ?? unit); // "6,000" alone tells nothing
  const things = Object.values(Object.groupBy(told, thing));
  if (things.length === 0) return null;
  return html`
    <ul class="event-figures">
      ${things.map(
        (same) => html`
          <li key=${thing(same[0])}>
            ${same[0].outcome && word('tolls', same[0].outcome) + ': '}
            ${same.map((figure, i) => html`${i > 0 && ', '}<${Amount} figure=${figure} differs=${same.length > 1} />`)}
          </li>`,
      )}
    </ul>
  `;
}

/** What is to be compared: the dead with the dead, soldiers with soldiers. */
function thing({ outcome, role, code, unit, of }) {
  return outcome ?? [role, code, unit, of].join(' ');
}

function Amount({ figure, differs }) {
  const { mentions } = figure;
  const [first] = mentions;
  const tellers = [...new Set(mentions.map(teller))].join('; ');
  return html`<a href=${documentLink(first.document, first.spans)}>${amount(figure)}</a>${differs && ` (${tellers})`}`;
}

function amount(figure) {
  const { unit, of, outcome } = figure;
  return [bounded(figure), ...(outcome ? [] : [unit, of])].filter(Boolean).join(' ');
}

function bounded({ value, approximate, min, max }) {
  const range = min !== null && max !== null;
  const digits = range ? `${number(min)}–${number(max)}` : number(value);
  if (min !== null && !range) return t('atLeast', digits);
  if (max !== null && !range) return t('atMost', digits);
  return approximate ? t('roughly', digits) : digits;
}

/** Those whose word it is; failing them where it stands. */
function teller({ claimedBy, location }) {
  return claimedBy.length > 0 ? claimedBy.map(nameInArchive).join(', ') : shortLocation(location);
}
