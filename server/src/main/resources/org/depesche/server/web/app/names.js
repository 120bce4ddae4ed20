// What entities are called. An id that has no name, such as a publisher in a chain of reports, is
// its own.
import { computed } from '../vendor/signals.js';
import { data } from './data.js';

/** Within an article. */
export function nameOf(article, id) {
  return (article.entities ?? []).find((entity) => entity.id === id)?.name ?? id;
}

/** Among all that act in events or take a stand on claims. */
export const nameInArchive = (id) => known.value.get(id) ?? id;

const known = computed(() => {
  const events = data('events.json').value.value?.events ?? [];
  const claims = data('claims.json').value.value?.claims ?? [];
  const parties = events.flatMap((event) => [...event.actors, ...event.recipients]);
  const all = [...parties, ...claims.flatMap((claim) => claim.holders)];
  return new Map(all.map(({ entity, name }) => [entity, name]));
});
