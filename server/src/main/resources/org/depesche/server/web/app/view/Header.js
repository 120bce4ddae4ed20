import { html } from '../html.js';
import { t } from '../messages/messages.js';
import { LanguageSwitch } from './LanguageSwitch.js';

const VIEWS = ['timeline', 'claims', 'documents'];

export function Header({ view }) {
  const current = VIEWS.includes(view) ? view : 'timeline';
  return html`
    <header class="masthead">
      <div class="masthead-line">
        <a class="wordmark" href="#/timeline">Depesche</a>
        <p class="strapline">${t('strapline')}</p>
        <${LanguageSwitch} />
      </div>
      <nav aria-label=${t('views')}>
        ${VIEWS.map(
          (name) => html`<a href=${'#/' + name} aria-current=${name === current ? 'page' : undefined}>${t(name)}</a>`,
        )}
      </nav>
    </header>
  `;
}
