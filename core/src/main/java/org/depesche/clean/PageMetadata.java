package org.depesche.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article: title, publisher, authors, dates, language. */
final class PageMetadata {

  private static final List<String> PUBLISHERS =
      List.of("og:site_name", "dc.publisher", "publisher", "application-name");

  private static final List<String> LANGUAGES =
      List.of("og:locale", "language", "content-language");

  private final Document page;
  private final PageElements elements;
  private final LinkedData data;
  private final MetaElements meta;
  private final PageTitle title;

  PageMetadata(Document page, PageElements elements, Element main) {
    this.page = page;
    this.elements = elements;
    this.data = LinkedData.of(page);
    this.meta = new MetaElements(page);
    this.title =
        new PageTitle(
            page, elements, main, data, meta, publishers().collect(Collectors.joining(" ")));
  }

  PageTitle title() {
    return title;
  }

  private Stream<String> publishers() {
    return Stream.concat(data.names("publisher").stream(), meta.all(PUBLISHERS));
  }

  void publisher(MetadataBuilder metadata) {
    data.names("publisher").forEach(n -> metadata.publisher(n, List.of(), "json-ld"));
    meta.first(PUBLISHERS).ifPresent(n -> metadata.publisher(n, List.of(), "meta"));
  }

  /**
   * Adds authors and dates.
   *
   * @param location the address that the page came from, or any other name
   */
  void authorsAndDates(
      List<PageMarks.Mark> marks,
      DateReader dates,
      Bylines bylines,
      String location,
      MetadataBuilder metadata) {
    String publisher = publishers().findFirst().orElse("");
    new PageAuthors(elements, bylines, data, meta).read(marks, publisher, metadata);
    new PageDates(page, elements, dates, data, meta).read(marks, location, metadata);
  }

  /** The language that markup states, ISO 639-1 in lower case; null if it states none. */
  @Nullable String language() {
    return Optional.of(page.select("html[lang]").attr("lang"))
        .filter(lang -> lang.length() >= 2)
        .or(() -> data.text("inLanguage"))
        .or(() -> meta.first(LANGUAGES))
        .filter(lang -> lang.length() >= 2)
        .map(lang -> lang.substring(0, 2).toLowerCase(Locale.ROOT))
        .orElse(null);
  }
}
