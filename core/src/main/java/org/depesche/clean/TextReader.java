package org.depesche.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.model.Block;
import org.depesche.model.DateInterval;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text and Markdown: tells the parts of the text by their shape and place, and by the
 * phrases that pages put around articles.
 *
 * <p>The rules in their order, the first that fits decides; each gives its name to the block:
 * {@code date-line}, {@code byline}, {@code phrase-ROLE}, {@code below-tail}, {@code
 * related-title}, {@code repeated-headline}, the signs of {@link Markup}, {@code opening-line}
 * (headline), {@code deck} (the line below it), {@code short-line} (heading), {@code capitals}
 * (heading), {@code running-text}.
 */
final class TextReader {

  static final int MOST_HEADLINE_WORDS = 25;
  private static final int MOST_DECK_WORDS = 40;
  private static final int MOST_HEADING_WORDS = 14;
  private static final int MOST_TITLE_WORDS = 22;

  /** Dates and bylines are looked for in so many parts at either end of a text. */
  private static final int EDGE = 5;

  /** Blog software describes the images of a post by its title and their number. */
  private static final Pattern NUMBERED_TITLE =
      Pattern.compile("\\A(?<title>\\S+(?: \\S+){3,24}) \\d{1,2}(?:\\z| (?=\\p{Lu}))");

  private final Phrases phrases;
  private final DateReader dates;
  private final Bylines bylines;
  private final LanguageGuesser language;
  private final Imprint imprint = new Imprint();

  TextReader(Phrases phrases, DateReader dates, Bylines bylines, LanguageGuesser language) {
    this.phrases = phrases;
    this.dates = dates;
    this.bylines = bylines;
    this.language = language;
  }

  Reading read(String text) {
    List<Part> parts = Part.of(text);
    List<Optional<Phrases.Role>> roles = parts.stream().map(phrases::roleOf).toList();
    Pass pass = new Pass(text, parts, roles);
    for (int i = 0; i < parts.size(); i++) {
      pass.read(i);
    }
    if (pass.imageTitle != null) {
      Span title = pass.imageTitle;
      pass.metadata.title(title.in(text), List.of(title), "image-text");
    }
    imprint
        .publisher(text, pass.blocks)
        .ifPresent(name -> pass.metadata.publisher(name.value(), name.spans(), name.rule()));
    return new Reading(text, pass.blocks, pass.metadata.build(), null);
  }

  /** One pass through one text. */
  private final class Pass {
    private final String text;
    private final List<Part> parts;
    private final List<Optional<Phrases.Role>> roles;
    private final Body body;
    private final List<Block> blocks = new ArrayList<>();
    private final MetadataBuilder metadata = new MetadataBuilder();
    private String headline = "";
    private @Nullable Span imageTitle;
    private boolean bodySeen;
    private boolean tail;
    private int related = -1;

    Pass(String text, List<Part> parts, List<Optional<Phrases.Role>> roles) {
      this.text = text;
      this.parts = parts;
      this.roles = roles;
      body = Body.of(parts, roles);
    }

    void read(int i) {
      Part part = parts.get(i);
      if (parts.size() == 1) {
        plainOrMarkup(i, part);
      } else if (!aside(i, part) && !top(i, part)) {
        plainOrMarkup(i, part);
      }
    }

    /** Whether the part is none of the article's own text. */
    private boolean aside(int i, Part part) {
      if (tail && part.words() <= Phrases.MOST_WORDS) {
        return boilerplate(part, "below-tail");
      }
      if (atEdge(i) && (dateLine(part) || byline(part))) {
        return true;
      }
      Optional<Phrases.Role> role = roles.get(i);
      if (role.isPresent()) {
        tail = role.get() == Phrases.Role.TAIL && part.span().begin() * 2L > text.length();
        related = role.get() == Phrases.Role.RELATED ? i : -1;
        return boilerplate(part, "phrase-" + role.get().name().toLowerCase(Locale.ROOT));
      }
      if (related >= 0 && isRelatedTitle(i, part)) {
        return boilerplate(part, "related-title");
      }
      related = -1;
      if (body.isOutside(i)) {
        return boilerplate(part, "outside-body");
      }
      return !headline.isEmpty()
          && part.key().equals(headline)
          && boilerplate(part, "repeated-headline");
    }

    private boolean atEdge(int i) {
      return i < EDGE || i >= parts.size() - EDGE || Math.abs(i - body.begin()) <= EDGE;
    }

    private boolean boilerplate(Part part, String rule) {
      return add(part.span(), Block.Kind.BOILERPLATE, rule);
    }

    private boolean add(Span span, Block.Kind kind, String rule) {
      if (span.length() > 0) {
        blocks.add(new Block(span, kind, rule));
      }
      return true;
    }

    private boolean dateLine(Part part) {
      List<DateReader.Found> found = dates.inDateLine(part.text());
      for (DateReader.Found date : found) {
        int begin = part.span().begin();
        List<Span> spans =
            List.of(new Span(begin + date.span().begin(), begin + date.span().end()));
        switch (date.role()) {
          case PUBLISHED ->
              metadata.published(date.day(), DateInterval.Basis.STATED, spans, "date-line");
          case UPDATED ->
              metadata.updated(date.day(), DateInterval.Basis.STATED, spans, "date-line");
        }
      }
      return !found.isEmpty() && boilerplate(part, "date-line");
    }

    private boolean byline(Part part) {
      List<Value<String>> authors = bylines.read(part);
      for (Value<String> author : authors) {
        metadata.author(author.value(), author.spans(), author.rule());
      }
      return !authors.isEmpty() && boilerplate(part, "byline");
    }

    /** A title below a call to read more; a short one right above running text heads that text. */
    private boolean isRelatedTitle(int i, Part part) {
      if (!isTitleLike(part, MOST_TITLE_WORDS)) {
        return false;
      }
      boolean headsText =
          i - related > 1
              && part.words() <= 4
              && i + 1 < parts.size()
              && !isTitleLike(parts.get(i + 1), MOST_TITLE_WORDS);
      return !headsText;
    }

    /** The headline and what stands between it and the running text. */
    private boolean top(int i, Part part) {
      if (bodySeen || !hasTextBelow(i)) {
        return false;
      }
      Span content = topContent(i, part);
      if (headline.isEmpty()
          && isTitleLike(part, MOST_HEADLINE_WORDS)
          && Datelines.placeIn(part, language).isEmpty()) {
        headline = Part.keyOf(content.in(text));
        metadata.title(content.in(text), List.of(content), "opening-line");
        return add(content, Block.Kind.HEADLINE, "opening-line");
      }
      return !headline.isEmpty()
          && content.equals(part.span())
          && isTitleLike(part, MOST_DECK_WORDS)
          && add(part.span(), Block.Kind.HEADING, "deck");
    }

    /** The part without the bullet of a list of one, or the sign of a heading. */
    private Span topContent(int i, Part part) {
      Optional<Markup> markup = Markup.of(part);
      if (markup.isEmpty()) {
        return part.span();
      }
      boolean bulleted =
          markup.get().sign() == Markup.Sign.BULLET
              && Markup.of(parts.get(i + 1))
                  .filter(m -> m.sign() == Markup.Sign.BULLET)
                  .isPresent();
      boolean drops =
          markup.get().sign() == Markup.Sign.HEADING
              || (markup.get().sign() == Markup.Sign.BULLET && !bulleted);
      return drops ? markup.get().content() : part.span();
    }

    private boolean hasTextBelow(int i) {
      return parts.subList(i + 1, Math.min(parts.size(), i + 1 + 2 * EDGE)).stream()
          .anyMatch(
              part -> part.endsFinal() && part.words() >= 5 || part.words() > MOST_DECK_WORDS);
    }

    private void plainOrMarkup(int i, Part part) {
      Optional<Markup> markup = Markup.of(part);
      if (markup.isPresent()) {
        marked(markup.get(), part);
      } else if (isHeading(i, part)) {
        add(part.span(), Block.Kind.HEADING, part.isAllCapitals() ? "capitals" : "short-line");
      } else {
        paragraph(part);
      }
    }

    private void marked(Markup markup, Part part) {
      switch (markup.sign()) {
        case IMAGE -> image(markup, part);
        case RULE -> boilerplate(part, "line-of-signs");
        case BULLET -> add(markup.content(), Block.Kind.LIST, "bullet");
        case HEADING -> add(markup.content(), Block.Kind.HEADING, "heading-sign");
        case QUOTE -> add(markup.content(), Block.Kind.QUOTE, "quote-sign");
      }
    }

    private void image(Markup markup, Part part) {
      Span caption = Part.strip(text, markup.content().begin(), markup.content().end());
      add(caption, Block.Kind.CAPTION, "image-text");
      Matcher numbered = NUMBERED_TITLE.matcher(caption.in(text));
      if (headline.isEmpty() && numbered.find()) {
        Span title = new Span(caption.begin(), caption.begin() + numbered.end("title"));
        imageTitle = imageTitle == null ? title : imageTitle;
      }
      int close = text.indexOf(')', markup.content().end());
      int end = close < 0 || close >= part.span().end() ? part.span().end() : close + 1;
      add(new Span(markup.content().end(), end), Block.Kind.BOILERPLATE, "image-address");
      Span rest = Part.strip(text, end, part.span().end());
      if (rest.length() > 0) {
        paragraph(new Part(rest, rest.in(text), false));
      }
    }

    private boolean isHeading(int i, Part part) {
      boolean between = bodySeen && i + 1 < parts.size();
      int most = part.isAllCapitals() ? MOST_HEADLINE_WORDS : MOST_HEADING_WORDS;
      return between && isTitleLike(part, most) && !isTitleLike(parts.get(i + 1), MOST_TITLE_WORDS);
    }

    private void paragraph(Part part) {
      if (!bodySeen) {
        Datelines.placeIn(part, language)
            .ifPresent(place -> metadata.dateline(place.in(text), place, "opening-place"));
      }
      bodySeen = true;
      add(part.span(), Block.Kind.PARAGRAPH, "running-text");
    }
  }

  /** Whether a line could be a title: not long, and not closed as a statement is. */
  static boolean isTitleLike(Part part, int mostWords) {
    String text = part.text();
    int end = text.length();
    while (end > 0 && "\"'’”“»«›‹)]*_ ".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean closed = end == 0 || ".…:;,".indexOf(text.charAt(end - 1)) >= 0;
    return !closed && text.length() <= 12 * mostWords && part.words() <= mostWords;
  }
}
