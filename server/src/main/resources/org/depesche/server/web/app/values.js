// Every value of a document in one form: { key, kind, spans, value }. `spans` is where the text
// shows it; choosing the value chooses those characters.
import { overlaps } from './segments.js';

const KINDS = {
  event: (document) => document.events,
  quotation: (document) => document.quotations,
  entity: (document) => document.mentions,
  time: (document) => document.times,
  quantity: (document) => document.quantities,
};

export const kinds = Object.keys(KINDS);

export function valuesOf(document) {
  return kinds.flatMap((kind) =>
    (KINDS[kind](document) ?? []).map((value, i) => ({
      key: `${kind}-${i}`,
      kind,
      spans: shown(kind, value),
      value,
    })),
  );
}

function shown(kind, value) {
  if (kind === 'event') return value.trigger;
  if (kind === 'quotation') return value.content;
  return [{ begin: value.begin, end: value.end }];
}

/** All characters that a value rests on, in text order: an event's parties too. */
export function evidence({ kind, value, spans }) {
  if (kind === 'event') {
    const parties = [...value.actors, ...value.recipients].flatMap((party) => party.spans);
    const counted = (value.quantities ?? []).flatMap((quantity) => quantity.spans);
    return order([...spans, ...parties, ...(value.place?.spans ?? []), ...counted]);
  }
  if (kind === 'quotation') {
    return order([...spans, ...value.cue, ...(value.speaker?.spans ?? [])]);
  }
  if (kind === 'quantity') return order(value.spans);
  return spans;
}

/** The values that rest on any of these characters. */
export function restingOn(chosen, values) {
  return values.filter((value) => evidence(value).some((a) => chosen.some((b) => overlaps(a, b))));
}

function order(spans) {
  const sorted = [...spans].sort((a, b) => a.begin - b.begin || a.end - b.end);
  return sorted.filter((s, i) => i === 0 || s.begin !== sorted[i - 1].begin || s.end !== sorted[i - 1].end);
}
