package org.depesche.clean;

import java.util.ArrayList;
import java.util.List;
import org.depesche.model.Block;
import org.depesche.model.Span;
import org.depesche.model.Warning;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML: the main text that a reader of the page sees, and what markup says of the article.
 */
final class PageReader {

  private static final Warning STUB =
      WarningCode.PAYWALLED_STUB.of("the rest of the article is for subscribers");

  private final PageNames names = new PageNames();
  private final DateReader dates;
  private final Bylines bylines;
  private final PageAsides asides;
  private final LanguageGuesser language;

  PageReader(Phrases phrases, DateReader dates, Bylines bylines, LanguageGuesser language) {
    this.dates = dates;
    this.bylines = bylines;
    this.asides = new PageAsides(phrases, dates, bylines);
    this.language = language;
  }

  /**
   * @param location the address that the page came from, or any other name
   */
  Reading read(String html, String location) {
    Document page = Jsoup.parse(html);
    PageParts parts = PageParts.of(page, names);
    PageMetadata markup = new PageMetadata(page, parts.elements(), parts.main());
    @Nullable Element heading = markup.title().heading();
    MetadataBuilder metadata = new MetadataBuilder();
    List<Chunk> found = new ArrayList<>();
    found.addAll(PageLead.between(heading, parts));
    found.addAll(ChunkCollector.ofMain(parts));
    PageAsides.Rest rest = asides.without(found);
    List<Chunk> chunks = new ArrayList<>(markup.orStatedBody(rest.chunks()));
    boolean stub = markup.isCut(chunks, rest.paywall());
    if (heading != null) {
      headline(markup.title().text(heading), chunks);
    }
    Reading reading = assemble(chunks, metadata);
    markup.title().inMarkup().ifPresent(t -> metadata.title(t, List.of(), "markup"));
    markup.publisher(metadata);
    List<String> openings =
        chunks.stream()
            .filter(chunk -> chunk.kind() == Block.Kind.PARAGRAPH)
            .limit(2) // a lead, and the text below it
            .map(Chunk::text)
            .toList();
    markup.authorsAndDates(
        PageMarks.around(heading, parts), dates, bylines, openings, location, metadata);
    return new Reading(
        reading.text(),
        reading.blocks(),
        metadata.build(),
        markup.language(),
        stub ? List.of(STUB) : List.of());
  }

  /** Puts the title first, where it is not the first heading of the text anyway. */
  private static void headline(String title, List<Chunk> chunks) {
    String key = Part.keyOf(title);
    chunks.removeIf(
        chunk -> chunk.kind() == Block.Kind.HEADING && Part.keyOf(chunk.text()).endsWith(key));
    chunks.addFirst(new Chunk(Block.Kind.HEADLINE, title, 0, "h1", null));
  }

  private Reading assemble(List<Chunk> chunks, MetadataBuilder metadata) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    boolean bodySeen = false;
    for (Chunk chunk : chunks) {
      text.append(text.isEmpty() ? "" : "\n\n");
      Span span = new Span(text.length(), text.length() + chunk.text().length());
      text.append(chunk.text());
      blocks.add(new Block(span, chunk.kind(), chunk.tag()));
      if (chunk.kind() == Block.Kind.HEADLINE) {
        metadata.title(chunk.text(), List.of(span), "h1");
      } else if (chunk.kind() == Block.Kind.PARAGRAPH && !bodySeen) {
        bodySeen = true;
        Datelines.placeIn(new Part(span, chunk.text(), true), language)
            .ifPresent(
                place -> metadata.dateline(place.in(text.toString()), place, "opening-place"));
      }
    }
    return new Reading(text.toString(), blocks, metadata.build(), null);
  }
}
