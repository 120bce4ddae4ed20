package org.depesche.ingest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What crawlers and archives call the fields of an article, in lower case and in order of
 * preference: news-please, Fundus, trafilatura, newspaper, schema.org, and what others write.
 */
enum JsonField {
  HTML("html", "raw_html", "content_html", "html_content", "body_html"),
  TEXT(
      "maintext",
      "plaintext",
      "text",
      "raw_text",
      "content_text",
      "articlebody",
      "main_text",
      "full_text",
      "fulltext",
      "article_text",
      "content",
      "body"),
  ADDRESS(
      "url",
      "link",
      "canonical_url",
      "canonical_link",
      "source_url",
      "web_url",
      "requested_url",
      "permalink",
      "source"),
  TITLE("title", "headline", "title_page", "title_rss"),
  PUBLISHER(
      "publisher",
      "source-hostname",
      "sitename",
      "site_name",
      "source_name",
      "outlet",
      "newspaper",
      "source",
      "source_domain",
      "hostname",
      "domain"),
  AUTHORS("authors", "author", "byline", "creator"),
  PUBLISHED(
      "date_publish",
      "publishing_date",
      "date_published",
      "datepublished",
      "published_date",
      "publication_date",
      "publish_date",
      "published_at",
      "publishedat",
      "published",
      "pub_date",
      "pubdate",
      "date"),
  UPDATED(
      "date_modify",
      "date_modified",
      "datemodified",
      "modified",
      "updated",
      "updated_at",
      "last_modified"),
  LANGUAGE("language", "lang", "inlanguage");

  private static final Set<String> KNOWN =
      Arrays.stream(values())
          .flatMap(field -> field.names.stream())
          .collect(Collectors.toUnmodifiableSet());

  private final List<String> names;

  JsonField(String... names) {
    this.names = List.of(names);
  }

  List<String> names() {
    return names;
  }

  /** Whether some field has that name. */
  static boolean isKnown(String name) {
    return KNOWN.contains(name.toLowerCase(Locale.ROOT));
  }
}
