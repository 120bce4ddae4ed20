package org.depesche.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.depesche.clean.DateReader.Found;
import org.depesche.clean.DateReader.Role;
import org.depesche.model.DateInterval;
import org.depesche.model.Span;
import org.depesche.model.Value;

/**
 * Tells the parts of a text that are none of the article's own: {@code below-tail}, {@code
 * date-line}, {@code byline}, {@code phrase-ROLE}, {@code related-title}, {@code outside-body},
 * {@code repeated-headline}. Lines that tell dates and authors give metadata.
 */
final class Asides {

  /**
   * Dates and bylines are looked for in so many parts at either end of a text and around the
   * beginning of its body.
   */
  private static final int EDGE = 5;

  /**
   * @param distance from the headline, in parts
   */
  private record Told(Found date, Span span, boolean labelled, int distance) {}

  private final List<Part> parts;
  private final List<Optional<Phrases.Role>> roles;
  private final List<Optional<Credits.Line>> credits;
  private final Body body;
  private final int headline;
  private final String headlineKey;
  private final int textEnd;
  private final List<Told> told = new ArrayList<>();
  private final List<Value<String>> authors = new ArrayList<>();
  private Optional<Found> dateline = Optional.empty();
  private boolean tail;
  private int related = -1;

  /**
   * @param credits what each part tells of dates and authors
   * @param headline index of the part; -1 if there is none
   */
  Asides(
      List<Part> parts,
      List<Optional<Phrases.Role>> roles,
      List<Optional<Credits.Line>> credits,
      Body body,
      int headline) {
    this.parts = parts;
    this.roles = roles;
    this.credits = credits;
    this.body = body;
    this.headline = headline;
    this.headlineKey = headline < 0 ? "" : parts.get(headline).key();
    this.textEnd = parts.isEmpty() ? 0 : parts.getLast().span().end();
  }

  /** Why the part is none of the article's own; empty if it may be. Asked once a part, in order. */
  Optional<String> rule(int i) {
    Part part = parts.get(i);
    if (tail && part.words() <= Phrases.MOST_WORDS) {
      return Optional.of("below-tail");
    }
    Optional<Credits.Line> line = credits.get(i).filter(l -> isInPlace(i, l));
    if (line.isPresent()) {
      return Optional.of(credit(i, line.get()));
    }
    Optional<Phrases.Role> role = roles.get(i);
    if (role.isPresent()) {
      tail = role.get() == Phrases.Role.TAIL && part.span().begin() * 2L > textEnd;
      related = role.get() == Phrases.Role.RELATED ? i : -1;
      return Optional.of("phrase-" + role.get().name().toLowerCase(Locale.ROOT));
    }
    if (related >= 0 && isRelatedTitle(i, part)) {
      return Optional.of("related-title");
    }
    related = -1;
    if (body.isOutside(i)) {
      return Optional.of("outside-body");
    }
    return headline >= 0 && part.key().equals(headlineKey)
        ? Optional.of("repeated-headline")
        : Optional.empty();
  }

  /** Sections and places beside a date are believed near the headline only. */
  private boolean isInPlace(int i, Credits.Line line) {
    int from = headline < 0 ? body.begin() : Math.min(headline, body.begin());
    int to = Math.max(headline, body.begin());
    boolean near = i >= from - EDGE && i <= to + EDGE;
    return near || line.plain() && (i < EDGE || i >= parts.size() - EDGE);
  }

  private String credit(int i, Credits.Line line) {
    line.dates().forEach(date -> told.add(told(i, line, date)));
    authors.addAll(line.authors());
    return line.dates().isEmpty() ? "byline" : "date-line";
  }

  /** The only day that lines above the text or at its beginning tell by themselves. */
  private Optional<Told> loneDate() {
    List<Told> lone = new ArrayList<>();
    for (int i = 0; i < Math.min(credits.size(), body.begin() + 2 * EDGE); i++) {
      int part = i;
      credits.get(i).filter(Credits.Line::plain).stream()
          .flatMap(line -> line.dates().stream().map(date -> told(part, line, date)))
          .filter(t -> t.date().role() == Role.PUBLISHED)
          .forEach(lone::add);
    }
    long days = lone.stream().map(t -> t.date().day()).distinct().count();
    return days == 1 ? Optional.of(lone.getFirst()) : Optional.empty();
  }

  private Told told(int i, Credits.Line line, Found date) {
    int begin = parts.get(i).span().begin();
    Span span = new Span(begin + date.span().begin(), begin + date.span().end());
    return new Told(date, span, line.labelled(), distance(i));
  }

  private int distance(int i) {
    return Math.abs(i - (headline >= 0 ? headline : body.begin()));
  }

  /** A title below a call to read more; a short one right above running text heads that text. */
  private boolean isRelatedTitle(int i, Part part) {
    if (!TextReader.isTitleLike(part, TextReader.MOST_TITLE_WORDS)) {
      return false;
    }
    boolean headsText =
        i - related > 1
            && part.words() <= 4
            && i + 1 < parts.size()
            && !TextReader.isTitleLike(parts.get(i + 1), TextReader.MOST_TITLE_WORDS);
    return !headsText;
  }

  /** Remembers the date of a dateline, with its span in the document. */
  void dateline(Found date) {
    dateline = dateline.or(() -> Optional.of(date));
  }

  /** Adds authors and dates: of several dates the labelled one, then the one at the headline. */
  void tell(MetadataBuilder metadata) {
    authors.forEach(author -> metadata.author(author.value(), author.spans(), author.rule()));
    told.sort(Comparator.comparing((Told t) -> !t.labelled()).thenComparingInt(Told::distance));
    for (Told t : told) {
      List<Span> spans = List.of(t.span());
      if (t.date().role() == Role.PUBLISHED) {
        metadata.published(t.date().day(), DateInterval.Basis.STATED, spans, "date-line");
      } else {
        metadata.updated(t.date().day(), DateInterval.Basis.STATED, spans, "date-line");
      }
    }
    loneDate()
        .ifPresent(date ->
            metadata.published(
                date.date().day(), DateInterval.Basis.METADATA, List.of(date.span()), "lone-date"));
    dateline.ifPresent(date ->
        metadata.published(
            date.day(), DateInterval.Basis.STATED, List.of(date.span()), "dateline"));
  }
}
