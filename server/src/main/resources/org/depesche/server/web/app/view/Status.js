import { html } from '../html.js';
import { word } from '../messages/messages.js';

/** How far the text vouches for an event: a word, and a border that differs in more than colour. */
export function Status({ status }) {
  return html`<span class=${'status status-' + status}>${word('status', status)}</span>`;
}
