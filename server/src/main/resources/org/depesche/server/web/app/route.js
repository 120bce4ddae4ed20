// The part of the address behind '#': which view, of what, with which characters chosen.
//   #/timeline?type=CONSULT&party=PRK   #/timeline?event=ID   #/claims
//   #/documents   #/documents/ID?span=10-20,30-40
import { signal } from '../vendor/signals.js';

export const route = signal(parse(location.hash));

window.addEventListener('hashchange', () => (route.value = parse(location.hash)));

export function parse(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split(/\?(.*)/s);
  const [view, id] = path.split('/');
  const parameters = new URLSearchParams(query);
  return {
    view: view || 'timeline',
    id: id ? decode(id) : null,
    type: parameters.get('type') ?? '',
    party: parameters.get('party') ?? '',
    event: parameters.get('event') ?? '',
    spans: spans(parameters.get('span') ?? ''),
  };
}

function decode(id) {
  try {
    return decodeURIComponent(id);
  } catch {
    return id; // a stray percent sign: nothing will be found under it, and the view says so
  }
}

function spans(list) {
  return list
    .split(',')
    .map((span) => /^(\d+)-(\d+)$/.exec(span))
    .filter((match) => match && Number(match[1]) < Number(match[2]))
    .map((match) => ({ begin: Number(match[1]), end: Number(match[2]) }));
}

export function timelineLink({ type = '', party = '', event = '' } = {}) {
  const parameters = new URLSearchParams();
  if (type) parameters.set('type', type);
  if (party) parameters.set('party', party);
  if (event) parameters.set('event', event);
  const query = parameters.toString();
  return '#/timeline' + (query ? '?' + query : '');
}

export function documentLink(id, chosen = []) {
  const query = chosen.length ? '?span=' + chosen.map((s) => `${s.begin}-${s.end}`).join(',') : '';
  return '#/documents/' + encodeURIComponent(id) + query;
}
