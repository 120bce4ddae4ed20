package org.depesche.clean;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesche.clean.PageNames.Role;
import org.depesche.model.DateInterval.Basis;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads when a page's article was published and changed. The sources in the order of trust:
 * JSON-LD, {@code meta} elements, what the page shows around its heading ({@link PageMarks}), the
 * page's address, any date below the heading.
 *
 * <p>The day is the one that the publisher's own clock shows. A time in UTC late in the evening or
 * early in the morning may belong to another day there: if the address or the page shows the day
 * before or after, that day is taken. A publication much later than the last change is refused if
 * there is another.
 */
final class PageDates {

  private static final List<String> PUBLISHED =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datepublished",
          "schema:datepublished",
          "dc.date.issued",
          "dcterms.issued",
          "pubdate",
          "publishdate",
          "publish-date",
          "publish_date",
          "publication_date",
          "article.published",
          "article:published",
          "sailthru.date",
          "parsely-pub-date",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "vr:published_time",
          "dcsext.articlefirstpublished",
          "article_date_original",
          "last-published",
          "release_date",
          "originalpublicationdate",
          "citation_publication_date");

  /** What may be the publication, or when somebody began to write. */
  private static final List<String> DATED =
      List.of(
          "dc.date",
          "dcterms.date",
          "date",
          "datecreated",
          "schema:datecreated",
          "dcterms.created",
          "dc.date.created",
          "article.created");

  private static final List<String> UPDATED =
      List.of(
          "article:modified_time",
          "og:article:modified_time",
          "og:updated_time",
          "datemodified",
          "dcterms.modified",
          "dc.date.modified",
          "last-modified",
          "revised");

  private static final Pattern STAMP =
      Pattern.compile("\\A\\s*(\\d{4})[-/]?(\\d{2})[-/]?(\\d{2})(?!\\d)");

  private static final Pattern UTC =
      Pattern.compile("(\\d{2}):(\\d{2})(?::(\\d{2})[.\\d]*)?\\s*(?:Z|[+-]00:?00|GMT|UTC)\\s*\\z");

  private static final Pattern SLASHES =
      Pattern.compile("(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4})(?!\\d)");

  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "[/=_-]((?:19|20)\\d{2})[/_.-]?(0[1-9]|1[0-2])[/_.-]?([0-2]\\d|3[01])(?:[/_.-]|\\z)");

  /** Addresses before the web tell of something else. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2100;

  private static final int LONGEST_TEXT = 80;

  /** Publications this much later than the last change are no publications of that article. */
  private static final int MOST_DAYS_AFTER_UPDATE = 30;

  /** From this hour on in UTC it is tomorrow somewhere in Europe. */
  private static final int EVENING = 20;

  /** Until this hour in UTC it is yesterday somewhere in America. */
  private static final int MORNING = 11;

  /**
   * A date and how it was found.
   *
   * @param hour of a time in UTC; -1 if there is no time or one of another zone
   */
  private record Candidate(LocalDate day, int hour, String rule) {
    boolean mayBe(LocalDate local) {
      return hour >= EVENING && local.equals(day.plusDays(1))
          || hour >= 0 && hour <= MORNING && local.equals(day.minusDays(1));
    }
  }

  private final Document page;
  private final PageElements elements;
  private final DateReader dates;
  private final LinkedData data;
  private final MetaElements meta;

  PageDates(
      Document page, PageElements elements, DateReader dates, LinkedData data, MetaElements meta) {
    this.page = page;
    this.elements = elements;
    this.dates = dates;
    this.data = data;
    this.meta = meta;
  }

  /**
   * Adds what it finds to the metadata.
   *
   * @param openings the first paragraphs of the text
   * @param location the address that the page came from, or any other name
   */
  void read(
      List<PageMarks.Mark> marks,
      List<String> openings,
      String location,
      MetadataBuilder metadata) {
    Optional<Candidate> updated = updated();
    Shown shown = shown(marks);
    updated
        .or(() -> shown.updated.stream().findFirst())
        .ifPresent(c -> metadata.updated(c.day(), Basis.METADATA, List.of(), c.rule()));
    Optional<LocalDate> address = inAddress(location);
    List<Candidate> all = new ArrayList<>();
    linked("datePublished", all);
    meta.all(PUBLISHED).flatMap(text -> candidate(text, "meta").stream()).forEach(all::add);
    all.addAll(shown.published);
    linked("dateCreated", all);
    linked("uploadDate", all);
    meta.all(DATED).flatMap(text -> candidate(text, "meta").stream()).forEach(all::add);
    all.addAll(shown.elements);
    openings.stream()
        .flatMap(text -> dates.opening(text).stream())
        .forEach(day -> all.add(new Candidate(day, -1, "opening-date")));
    address.ifPresent(day -> all.add(new Candidate(day, -1, "address")));
    all.addAll(shown.texts);
    if (all.isEmpty()) {
      anywhere().ifPresent(day -> all.add(new Candidate(day, -1, "shown-date")));
    }
    all.stream()
        .filter(c -> all.size() == 1 || updated.filter(u -> isAfter(c, u)).isEmpty())
        .findFirst()
        .map(c -> local(c, address, shown.all()))
        .ifPresent(c -> metadata.published(c.day(), Basis.METADATA, List.of(), c.rule()));
  }

  private void linked(String property, List<Candidate> all) {
    data.text(property).flatMap(text -> candidate(text, "json-ld")).ifPresent(all::add);
  }

  private static boolean isAfter(Candidate published, Candidate updated) {
    return published.day().isAfter(updated.day().plusDays(MOST_DAYS_AFTER_UPDATE));
  }

  /** The day that the page itself shows where its clock is not in UTC. */
  private static Candidate local(
      Candidate utc, Optional<LocalDate> address, List<Candidate> shown) {
    if (address.isPresent() && utc.mayBe(address.get())) {
      return new Candidate(address.get(), -1, utc.rule() + "+address");
    }
    return shown.stream()
        .filter(c -> c.hour() < 0 && utc.mayBe(c.day()))
        .findFirst()
        .map(c -> new Candidate(c.day(), -1, utc.rule() + "+" + c.rule()))
        .orElse(utc);
  }

  private Optional<Candidate> updated() {
    return data.text("dateModified")
        .flatMap(text -> candidate(text, "json-ld"))
        .or(() -> meta.all(UPDATED).flatMap(text -> candidate(text, "meta").stream()).findFirst());
  }

  /**
   * What the page shows.
   *
   * @param published in elements that are said to tell the publication
   * @param elements in other elements for dates
   * @param texts in short texts
   * @param either days that a date such as 3/5/2022 may be; they only confirm another
   */
  private record Shown(
      List<Candidate> published,
      List<Candidate> elements,
      List<Candidate> texts,
      List<Candidate> updated,
      List<Candidate> either) {

    List<Candidate> all() {
      return Stream.of(published, elements, texts, either).flatMap(List::stream).toList();
    }
  }

  private Shown shown(List<PageMarks.Mark> marks) {
    Shown shown =
        new Shown(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    for (PageMarks.Mark mark : marks) {
      Element element = mark.element();
      either(mark.text(), shown.either);
      Optional<Candidate> found = candidate(mark);
      if (found.isEmpty()) {
        continue;
      }
      if (isUpdate(element, mark.text())) {
        shown.updated.add(found.get());
      } else if (isPublication(element)) {
        shown.published.add(found.get());
      } else if (isDateElement(element)) {
        shown.elements.add(found.get());
      } else if (mark.place() != PageMarks.Place.IN_TEXT) {
        shown.texts.add(found.get());
      }
    }
    return shown;
  }

  private static void either(String text, List<Candidate> days) {
    Matcher slashes = SLASHES.matcher(text);
    if (slashes.find()) {
      String year = slashes.group(3);
      day(year, slashes.group(1), slashes.group(2))
          .ifPresent(day -> days.add(new Candidate(day, -1, "shown-date")));
      day(year, slashes.group(2), slashes.group(1))
          .ifPresent(day -> days.add(new Candidate(day, -1, "shown-date")));
    }
  }

  private Optional<Candidate> candidate(PageMarks.Mark mark) {
    Element element = mark.element();
    boolean isTime = element.normalName().equals("time");
    if (isTime || isPublication(element)) {
      for (String attribute : List.of("datetime", "content", "title")) {
        Optional<Candidate> stamp = candidate(element.attr(attribute), "time-element");
        if (stamp.isPresent()) {
          // what readers see is in the publisher's own time
          return dates
              .firstIn(mark.text())
              .filter(stamp.get()::mayBe)
              .map(day -> new Candidate(day, -1, "time-element"))
              .or(() -> stamp);
        }
      }
    }
    String text = mark.text();
    if (isTime || isDateElement(element)) {
      return dates
          .firstIn(text)
          .map(day -> new Candidate(day, -1, isTime ? "time-element" : "date-element"));
    }
    String own = element.ownText();
    return own.length() < 6 || own.length() > LONGEST_TEXT
        ? Optional.empty()
        : dates.firstIn(own).map(day -> new Candidate(day, -1, "shown-date"));
  }

  private boolean isDateElement(Element element) {
    return element.normalName().equals("time")
        || isPublication(element)
        || elements.is(Role.DATE, element);
  }

  private static boolean isPublication(Element element) {
    String property = element.attr("itemprop") + " " + element.attr("property");
    return property.contains("datePublished")
        || property.contains("dateCreated")
        || element.hasAttr("pubdate")
        || element.hasClass("published");
  }

  private boolean isUpdate(Element element, String text) {
    if (element.attr("itemprop").contains("dateModified") || element.hasClass("modified")) {
      return true;
    }
    return dates.inDateLine(text).stream()
        .findFirst()
        .filter(found -> found.role() == DateReader.Role.UPDATED)
        .isPresent();
  }

  private Optional<LocalDate> inAddress(String location) {
    List<String> addresses = new ArrayList<>();
    page.select("link[rel=canonical]").forEach(link -> addresses.add(link.attr("href")));
    meta.first(List.of("og:url")).ifPresent(addresses::add);
    addresses.add(location);
    for (String address : addresses) {
      Matcher matcher = IN_ADDRESS.matcher(address);
      if (address.contains("://") && matcher.find()) {
        return day(matcher);
      }
    }
    return Optional.empty();
  }

  /** The first date in a short element of its own, below the first-rank heading if there is one. */
  private Optional<LocalDate> anywhere() {
    List<Element> all = page.body().getAllElements();
    Element heading = page.selectFirst("h1");
    int from = heading == null ? 0 : Math.max(0, all.indexOf(heading));
    Optional<LocalDate> below = firstShown(all.subList(from, all.size()));
    return below.isPresent() ? below : firstShown(all.subList(0, from));
  }

  private Optional<LocalDate> firstShown(List<Element> elements) {
    return elements.stream()
        .map(Element::ownText)
        .filter(text -> text.length() >= 8 && text.length() <= LONGEST_TEXT)
        .flatMap(text -> dates.firstIn(text).stream())
        .findFirst();
  }

  private Optional<Candidate> candidate(String text, String rule) {
    Matcher stamp = STAMP.matcher(text);
    Optional<LocalDate> day = stamp.find() ? day(stamp) : dates.firstIn(text);
    Matcher utc = UTC.matcher(text.toUpperCase(Locale.ROOT));
    if (day.isEmpty() || !utc.find()) {
      return day.map(d -> new Candidate(d, -1, rule));
    }
    int hour = Integer.parseInt(utc.group(1));
    boolean sharp = utc.group(2).equals("00") && "00".equals(utc.group(3));
    // a day without a time, written down at its beginning in central Europe
    boolean midnight = sharp && (hour == 22 || hour == 23);
    return day.map(
        d -> midnight ? new Candidate(d.plusDays(1), -1, rule) : new Candidate(d, hour, rule));
  }

  private static Optional<LocalDate> day(Matcher matcher) {
    return day(matcher.group(1), matcher.group(2), matcher.group(3));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      boolean plausible = date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
      return plausible ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty(); // digits that are no date
    }
  }
}
