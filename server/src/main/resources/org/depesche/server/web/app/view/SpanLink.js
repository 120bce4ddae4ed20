import { html } from '../html.js';
import { documentLink } from '../route.js';

/** Leads to the characters that a value rests on; plain text where it rests on none. */
export function SpanLink({ article, spans, lang, children }) {
  return spans.length > 0
    ? html`<a href=${documentLink(article.id, spans)} lang=${lang}>${children}</a>`
    : html`<span lang=${lang}>${children}</span>`;
}
