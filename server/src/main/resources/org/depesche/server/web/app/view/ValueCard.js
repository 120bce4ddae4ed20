import { html } from '../html.js';
import { EventCard } from './EventCard.js';
import { MentionCard } from './MentionCard.js';
import { QuantityCard } from './QuantityCard.js';
import { QuotationCard } from './QuotationCard.js';
import { TimeCard } from './TimeCard.js';

const CARDS = {
  event: EventCard,
  quotation: QuotationCard,
  entity: MentionCard,
  time: TimeCard,
  quantity: QuantityCard,
};

/** A value of any kind, as valuesOf(...) gives it. */
export function ValueCard({ article, value }) {
  return html`<div class=${'card card-' + value.kind}><${CARDS[value.kind]} article=${article} value=${value} /></div>`;
}
