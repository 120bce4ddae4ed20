import { html } from '../html.js';
import { language, speak, t } from '../messages/messages.js';

const NAMES = { de: 'Deutsch', en: 'English' };

export function LanguageSwitch() {
  return html`
    <div class="languages" role="group" aria-label=${t('languageSwitch')}>
      ${Object.entries(NAMES).map(
        ([code, name]) => html`
          <button type="button" lang=${code} title=${name} aria-label=${name}
            aria-pressed=${String(language.value === code)} onClick=${() => speak(code)}>${code}</button>`,
      )}
    </div>
  `;
}
