import { html } from '../html.js';
import { t, word } from '../messages/messages.js';
import { kinds } from '../values.js';

/** The legend of the marks, which switches each kind on and off. */
export function MarkSwitches({ shown, onChange }) {
  const toggle = (kind) =>
    onChange(shown.includes(kind) ? shown.filter((other) => other !== kind) : [...shown, kind]);
  return html`
    <fieldset class="legend">
      <legend class="unseen">${t('marks')}</legend>
      ${kinds.map(
        (kind) => html`
          <label key=${kind}>
            <input type="checkbox" checked=${shown.includes(kind)} onChange=${() => toggle(kind)} />
            <span class=${'mark mark-' + kind}>${word('kinds', kind)}</span>
          </label>`,
      )}
    </fieldset>
  `;
}
