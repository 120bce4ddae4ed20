import { render } from '../vendor/preact.js';
import { html } from './html.js';
import { App } from './view/App.js';

const page = document.getElementById('page');
page.textContent = ''; // what stands there is for readers without JavaScript
render(html`<${App} />`, page);
