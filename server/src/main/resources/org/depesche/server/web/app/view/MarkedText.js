import { html } from '../html.js';
import { word } from '../messages/messages.js';
import { documentLink } from '../route.js';
import { segments } from '../segments.js';

/** One block of text, cut where marks begin and end. A mark is a link that chooses its characters. */
export function MarkedText({ article, block, marks }) {
  return segments(block.begin, block.end, marks).map((segment) => {
    const text = article.text.slice(segment.begin, segment.end);
    return segment.marks.length === 0 ? text : html`<${Piece} id=${article.id} segment=${segment} text=${text} />`;
  });
}

function Piece({ id, segment, text }) {
  const kinds = [...new Set(segment.marks.map((mark) => mark.kind))];
  const classes = kinds.map((kind) => classOf(kind, segment.marks)).join(' ');
  const values = segment.marks.filter((mark) => mark.kind !== 'chosen');
  if (values.length === 0) {
    return html`<mark class=${classes}>${text}</mark>`;
  }
  const closest = values.reduce((a, b) => (b.end - b.begin < a.end - a.begin ? b : a));
  return html`<a
    class=${classes}
    href=${documentLink(id, [closest])}
    title=${values.map((mark) => word('kind', mark.kind)).join(', ')}
    tabindex=${closest.begin === segment.begin ? undefined : -1}
    aria-current=${kinds.includes('chosen') ? 'true' : undefined}
    >${text}</a
  >`;
}

function classOf(kind, marks) {
  if (kind === 'chosen') return 'chosen';
  const loose = marks.filter((mark) => mark.kind === kind).every((mark) => mark.loose);
  return 'mark mark-' + kind + (loose ? ' loose' : '');
}
