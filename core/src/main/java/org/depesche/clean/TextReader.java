package org.depesche.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.model.Block;
import org.depesche.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text and Markdown: tells the parts of the text by their shape and place, and by the
 * phrases that pages put around articles.
 *
 * <p>The rules in their order, the first that fits decides; each gives its name to the block: what
 * {@link Asides} tell, the signs of {@link Markup}, {@code opening-line} (headline), {@code kicker}
 * and {@code deck} (the lines above and below it), {@code short-line} (heading), {@code capitals}
 * (heading), {@code running-text}.
 */
final class TextReader {

  static final int MOST_HEADLINE_WORDS = 25;
  static final int MOST_TITLE_WORDS = 22;
  private static final int MOST_DECK_WORDS = 40;
  private static final int MOST_HEADING_WORDS = 14;

  /** So far below a headline there must be text. */
  private static final int TEXT_DISTANCE = 10;

  /** Blog software describes the images of a post by its title and their number. */
  private static final Pattern NUMBERED_TITLE =
      Pattern.compile("\\A(?<title>\\S+(?: \\S+){3,24}) \\d{1,2}(?:\\z| (?=\\p{Lu}))");

  private final Phrases phrases;
  private final DateReader dates;
  private final Credits credits;
  private final LanguageGuesser language;
  private final Imprint imprint = new Imprint();

  TextReader(Phrases phrases, DateReader dates, LanguageGuesser language) {
    this.phrases = phrases;
    this.dates = dates;
    this.credits = new Credits(dates);
    this.language = language;
  }

  Reading read(String text) {
    List<Part> parts = Part.of(text);
    Pass pass = new Pass(text, parts);
    for (int i = 0; i < parts.size(); i++) {
      pass.read(i);
    }
    pass.asides.tell(pass.metadata);
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
    private final int headline;
    private final Asides asides;
    private final SlashOrder order;
    private final List<Block> blocks = new ArrayList<>();
    private final MetadataBuilder metadata = new MetadataBuilder();
    private @Nullable Span imageTitle;
    private boolean bodySeen;

    Pass(String text, List<Part> parts) {
      this.text = text;
      this.parts = parts;
      order = SlashOrder.of(text, language);
      List<Optional<Phrases.Role>> roles = parts.stream().map(phrases::roleOf).toList();
      List<Optional<Credits.Line>> lines =
          parts.stream().map(part -> credits.read(part, order)).toList();
      Body body = Body.of(parts, roles);
      Headlines headlines = new Headlines(parts, roles, i -> lines.get(i).isPresent(), body);
      headline = parts.size() == 1 ? -1 : headlines.find(this::mayHead);
      asides = new Asides(parts, roles, lines, body, headline);
    }

    private boolean mayHead(int i) {
      return hasTextBelow(i) && Datelines.placeIn(parts.get(i), language).isEmpty();
    }

    void read(int i) {
      Part part = parts.get(i);
      if (parts.size() == 1) {
        plainOrMarkup(i, part);
        return;
      }
      Optional<String> aside = i == headline ? Optional.empty() : asides.rule(i);
      if (aside.isPresent()) {
        boilerplate(part, aside.get());
      } else if (!top(i, part)) {
        plainOrMarkup(i, part);
      }
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

    /** The headline and what stands between it and the running text. */
    private boolean top(int i, Part part) {
      Span content = topContent(i, part);
      if (i == headline) {
        metadata.title(content.in(text), List.of(content), "opening-line");
        return add(content, Block.Kind.HEADLINE, "opening-line");
      }
      return headline >= 0
          && !bodySeen
          && hasTextBelow(i)
          && content.equals(part.span())
          && isTitleLike(part, MOST_DECK_WORDS)
          && add(part.span(), Block.Kind.HEADING, i < headline ? "kicker" : "deck");
    }

    /** The part without the bullet of a list of one, or the sign of a heading. */
    private Span topContent(int i, Part part) {
      Optional<Markup> markup = Markup.of(part);
      if (markup.isEmpty()) {
        return part.span();
      }
      boolean bulleted =
          markup.get().sign() == Markup.Sign.BULLET
              && i + 1 < parts.size()
              && Markup.of(parts.get(i + 1))
                  .filter(m -> m.sign() == Markup.Sign.BULLET)
                  .isPresent();
      boolean drops =
          markup.get().sign() == Markup.Sign.HEADING
              || (markup.get().sign() == Markup.Sign.BULLET && !bulleted);
      return drops ? markup.get().content() : part.span();
    }

    private boolean hasTextBelow(int i) {
      return parts.subList(i + 1, Math.min(parts.size(), i + 1 + TEXT_DISTANCE)).stream()
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
      if (headline < 0 && numbered.find()) {
        Span title = new Span(caption.begin(), caption.begin() + numbered.end("title"));
        imageTitle = imageTitle == null ? title : imageTitle;
      }
      int begin = part.span().begin();
      int close = part.text().indexOf(')', markup.content().end() - begin);
      int end = close < 0 ? part.span().end() : begin + close + 1;
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
        Datelines.dateIn(part, dates, order, language).ifPresent(asides::dateline);
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
