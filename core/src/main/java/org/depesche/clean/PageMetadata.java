package org.depesche.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.depesche.model.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says of its article: title, publisher, authors, dates, language. */
final class PageMetadata {

  private static final List<String> PUBLISHERS =
      List.of("og:site_name", "dc.publisher", "publisher", "application-name");

  private static final List<String> LANGUAGES =
      List.of("og:locale", "language", "content-language");

  private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");

  /** A stated text must be at least so long, and so many times longer than what was found. */
  private static final int LEAST_BODY = 400;

  private static final int STATED_MORE = 3;

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
   * @param openings the first paragraphs of the text
   * @param location the address that the page came from, or any other name
   */
  void authorsAndDates(
      List<PageMarks.Mark> marks,
      DateReader dates,
      Bylines bylines,
      List<String> openings,
      String location,
      MetadataBuilder metadata) {
    String publisher = publishers().findFirst().orElse("");
    new PageAuthors(elements, bylines, data, meta).read(marks, publisher, metadata);
    new PageDates(page, elements, dates, data, meta).read(marks, openings, location, metadata);
  }

  /**
   * The chunks, or where they are a small part of the text that JSON-LD states, the paragraphs of
   * that text: some pages show their article by script alone.
   */
  List<Chunk> orStatedBody(List<Chunk> chunks) {
    String stated = data.text("articleBody").orElse("");
    int length = chunks.stream().mapToInt(chunk -> chunk.text().length()).sum();
    if (stated.length() < LEAST_BODY || length * STATED_MORE > stated.length()) {
      return chunks;
    }
    String text = stated.contains("<") ? Jsoup.parse(stated).wholeText() : stated;
    return text.lines()
        .map(line -> SPACE.matcher(Parser.unescapeEntities(line, false)).replaceAll(" ").strip())
        .filter(line -> !line.isEmpty())
        .map(line -> new Chunk(Block.Kind.PARAGRAPH, line, 0, "json-ld", null))
        .toList();
  }

  /** Whether the rest of the article is for subscribers. */
  boolean isCut(List<Chunk> chunks, boolean notice) {
    return Paywall.cuts(chunks, notice, data, page.body(), elements);
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
