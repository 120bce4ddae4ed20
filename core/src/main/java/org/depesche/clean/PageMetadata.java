package org.depesche.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.model.DateInterval.Basis;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Reads title, publisher, authors, dates and language from a page's markup. The sources in the
 * order of trust: JSON-LD, meta elements (Open Graph, Dublin Core and the like), time elements,
 * elements that are called a date, the page's address.
 */
final class PageMetadata {

  private static final List<String> PUBLISHED_NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "datecreated",
          "dc.date.issued",
          "dcterms.issued",
          "dcterms.created",
          "dc.date.created",
          "dc.date",
          "dcterms.date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "article.published",
          "sailthru.date",
          "parsely-pub-date",
          "cxenseparse:recs:publishtime",
          "last-published",
          "release_date",
          "originalpublicationdate",
          "citation_publication_date",
          "date");

  private static final List<String> UPDATED_NAMES =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "last-modified",
          "revised");

  private static final List<String> TITLE_NAMES =
      List.of("og:title", "twitter:title", "dc.title", "headline");

  private static final List<String> PUBLISHER_NAMES =
      List.of("og:site_name", "dc.publisher", "publisher", "application-name");

  private static final List<String> AUTHOR_NAMES =
      List.of("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author");

  private static final Pattern ISO = Pattern.compile("\\A\\s*(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");

  private static final Pattern IN_ADDRESS =
      Pattern.compile("[/=_-](20\\d{2})[/_-]?(0[1-9]|1[0-2])[/_-]?([0-2]\\d|3[01])(?:[/_.-]|\\z)");

  private static final int LONGEST_DATE_ELEMENT = 120;
  private static final int LONGEST_DATE_TEXT = 60;

  private final Document page;
  private final PageElements elements;
  private final DateReader dates;
  private final LinkedData linkedData;

  PageMetadata(Document page, PageElements elements, DateReader dates) {
    this.page = page;
    this.elements = elements;
    this.dates = dates;
    this.linkedData = LinkedData.of(page);
  }

  void publisher(MetadataBuilder metadata) {
    linkedData.names("publisher").forEach(n -> metadata.publisher(n, List.of(), "json-ld"));
    meta(PUBLISHER_NAMES).ifPresent(n -> metadata.publisher(n, List.of(), "meta"));
  }

  void authors(MetadataBuilder metadata) {
    linkedData.names("author").forEach(name -> author(name, metadata, "json-ld"));
    if (!metadata.hasAuthors()) {
      meta(AUTHOR_NAMES).ifPresent(name -> author(name, metadata, "meta"));
    }
    if (!metadata.hasAuthors()) {
      page.select("[rel=author], [itemprop=author] [itemprop=name], [itemprop=author]").stream()
          .map(Element::text)
          .limit(5)
          .forEach(name -> author(name, metadata, "author-element"));
    }
  }

  private static void author(String raw, MetadataBuilder metadata, String rule) {
    String name = raw.strip();
    boolean address = name.contains("://") || name.contains("@") || name.startsWith("/");
    if (!address && name.length() >= 3 && name.length() <= 80) {
      metadata.author(name, List.of(), rule);
    }
  }

  /** What markup calls the title; not what the page shows. */
  Optional<String> title() {
    return linkedData
        .text("headline")
        .or(() -> meta(TITLE_NAMES))
        .or(() -> Optional.of(page.title()))
        .map(title -> org.jsoup.parser.Parser.unescapeEntities(title, false).strip())
        .filter(title -> !title.isEmpty());
  }

  /** Dates that markup states for machines. */
  void statedDates(MetadataBuilder metadata) {
    linkedData
        .text("datePublished")
        .or(() -> linkedData.text("dateCreated"))
        .flatMap(this::day)
        .ifPresent(day -> metadata.published(day, Basis.METADATA, List.of(), "json-ld"));
    linkedData
        .text("dateModified")
        .flatMap(this::day)
        .ifPresent(day -> metadata.updated(day, Basis.METADATA, List.of(), "json-ld"));
    meta(PUBLISHED_NAMES)
        .flatMap(this::day)
        .ifPresent(day -> metadata.published(day, Basis.METADATA, List.of(), "meta"));
    meta(UPDATED_NAMES)
        .flatMap(this::day)
        .ifPresent(day -> metadata.updated(day, Basis.METADATA, List.of(), "meta"));
  }

  /** Where markup states no date: one that the page shows, or its address. */
  void shownDates(MetadataBuilder metadata) {
    if (!metadata.hasPublished()) {
      dateElement(metadata);
    }
    if (!metadata.hasPublished()) {
      inAddress().ifPresent(day -> metadata.published(day, Basis.METADATA, List.of(), "address"));
    }
    if (!metadata.hasPublished()) {
      firstShown()
          .ifPresent(day -> metadata.published(day, Basis.METADATA, List.of(), "shown-date"));
    }
  }

  /** The first date in a short element of its own, below the first-rank heading if there is one. */
  private Optional<LocalDate> firstShown() {
    Elements all = page.body().getAllElements();
    Element heading = page.selectFirst("h1");
    int from = heading == null ? 0 : Math.max(0, all.indexOf(heading));
    Optional<LocalDate> below = firstShown(all.subList(from, all.size()));
    return below.isPresent() ? below : firstShown(all.subList(0, from));
  }

  private Optional<LocalDate> firstShown(List<Element> elements) {
    return elements.stream()
        .map(Element::ownText)
        .filter(text -> text.length() >= 8 && text.length() <= LONGEST_DATE_TEXT)
        .flatMap(text -> dates.firstIn(text).stream())
        .findFirst();
  }

  private void dateElement(MetadataBuilder metadata) {
    for (Element element :
        page.select(
            "[itemprop=datePublished], time[pubdate], time[datetime], time, abbr.published")) {
      String stated =
          element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content");
      Optional<LocalDate> day = day(stated).or(() -> day(element.text()));
      if (day.isPresent()) {
        metadata.published(day.get(), Basis.METADATA, List.of(), "time-element");
        return;
      }
    }
    for (Element element : page.getAllElements()) {
      if (elements.is(PageNames.Role.DATE, element)) {
        String text = element.text();
        Optional<LocalDate> day =
            text.length() <= LONGEST_DATE_ELEMENT ? dates.firstIn(text) : Optional.empty();
        if (day.isPresent()) {
          metadata.published(day.get(), Basis.METADATA, List.of(), "date-element");
          return;
        }
      }
    }
  }

  private Optional<LocalDate> inAddress() {
    return page.select("link[rel=canonical], meta[property=og:url]").stream()
        .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("content"))
        .map(IN_ADDRESS::matcher)
        .filter(Matcher::find)
        .flatMap(matcher -> day(matcher).stream())
        .findFirst();
  }

  /** The language that markup states, ISO 639-1 in lower case; null if it states none. */
  @Nullable String language() {
    return Optional.of(page.select("html[lang]").attr("lang"))
        .filter(lang -> lang.length() >= 2)
        .or(() -> linkedData.text("inLanguage"))
        .or(() -> meta(List.of("og:locale", "language", "content-language")))
        .filter(lang -> lang.length() >= 2)
        .map(lang -> lang.substring(0, 2).toLowerCase(Locale.ROOT))
        .orElse(null);
  }

  private Optional<String> meta(List<String> wanted) {
    for (String name : wanted) {
      for (Element element : page.select("meta[content]")) {
        boolean named =
            name.equalsIgnoreCase(element.attr("property"))
                || name.equalsIgnoreCase(element.attr("name"))
                || name.equalsIgnoreCase(element.attr("itemprop"))
                || name.equalsIgnoreCase(element.attr("http-equiv"));
        String content = element.attr("content").strip();
        if (named && !content.isEmpty()) {
          return Optional.of(content);
        }
      }
    }
    return Optional.empty();
  }

  /** The day as the publisher's own clock shows it. */
  private Optional<LocalDate> day(String text) {
    Matcher iso = ISO.matcher(text);
    return iso.find() ? day(iso) : dates.firstIn(text);
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(matcher.group(1)),
              Integer.parseInt(matcher.group(2)),
              Integer.parseInt(matcher.group(3)));
      boolean plausible = day.getYear() >= 1990 && day.getYear() <= 2100;
      return plausible ? Optional.of(day) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty(); // digits that are no date
    }
  }
}
