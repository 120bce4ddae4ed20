// Fetches the page's data, each address once.
import { signal } from '../vendor/signals.js';

const fetched = new Map();

/**
 * A signal of { state: 'loading' | 'ready' | 'failed', value, problem }.
 * `problem` is the body of RFC 9457 that the server sends, or { detail } where it sent none.
 */
export function data(address) {
  if (!fetched.has(address)) {
    const answer = signal({ state: 'loading' });
    fetched.set(address, answer);
    load(address).then(
      (value) => (answer.value = { state: 'ready', value }),
      (problem) => (answer.value = { state: 'failed', problem }),
    );
  }
  return fetched.get(address);
}

async function load(address) {
  const response = await fetch(address).catch(() => {
    throw { detail: null };
  });
  const body = await response.json().catch(() => ({ detail: String(response.status) }));
  if (!response.ok) {
    throw body;
  }
  return body;
}

export const eventAddress = (id) => `events/${encodeURIComponent(id)}.json`;
export const documentAddress = (id) => `documents/${encodeURIComponent(id)}.json`;
