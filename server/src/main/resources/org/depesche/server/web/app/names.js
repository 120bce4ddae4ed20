// The name of an entity of an article; the id itself where it has none, such as a publisher's name.
export function nameOf(article, id) {
  return (article.entities ?? []).find((entity) => entity.id === id)?.name ?? id;
}
