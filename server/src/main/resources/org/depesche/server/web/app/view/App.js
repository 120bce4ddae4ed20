import { useEffect, useRef } from '../../vendor/preact-hooks.js';
import { html } from '../html.js';
import { t } from '../messages/messages.js';
import { route } from '../route.js';
import { Article } from './Article.js';
import { Documents } from './Documents.js';
import { Header } from './Header.js';
import { Ledger } from './Ledger.js';
import { Timeline } from './Timeline.js';

export function App() {
  const { view, id } = route.value;
  const main = useRef(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) {
      main.current.focus(); // readers of the screen hear that another view has come
      window.scrollTo(0, 0);
    }
    first.current = false;
  }, [view, id]);
  return html`
    <a class="skip" href="#content" onClick=${(e) => skip(e, main.current)}>${t('skip')}</a>
    <${Header} view=${view} />
    <main id="content" tabindex="-1" ref=${main}>${content(view, id)}</main>
  `;
}

/** The part behind '#' names the view, so a plain link to an id would leave it. */
function skip(event, main) {
  event.preventDefault();
  main.focus();
}

function content(view, id) {
  if (view === 'claims') return html`<${Ledger} />`;
  if (view === 'documents') {
    return id ? html`<${Article} key=${id} id=${id} />` : html`<${Documents} />`;
  }
  return html`<${Timeline} />`;
}
