package org.depesche.clean;

import java.util.ArrayList;
import java.util.List;
import org.depesche.model.Block;
import org.depesche.model.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads HTML: the main text that a reader of the page sees, and what markup says of the article.
 */
final class PageReader {

  private final PageNames names = new PageNames();
  private final DateReader dates;
  private final PageAsides asides;
  private final LanguageGuesser language;

  PageReader(Phrases phrases, DateReader dates, Bylines bylines, LanguageGuesser language) {
    this.dates = dates;
    this.asides = new PageAsides(phrases, dates, bylines);
    this.language = language;
  }

  Reading read(String html) {
    Document page = Jsoup.parse(html);
    PageElements elements = new PageElements(names, true);
    PageMetadata markup = new PageMetadata(page, elements, dates);
    MetadataBuilder metadata = new MetadataBuilder();
    markup.statedDates(metadata);
    String title = markup.title().orElse("");
    List<Chunk> chunks =
        new ArrayList<>(asides.without(chunks(page, elements, title), metadata));
    headline(page, chunks, title);
    Reading reading = assemble(chunks, metadata, title);
    markup.publisher(metadata);
    markup.authors(metadata);
    markup.shownDates(metadata);
    return new Reading(reading.text(), reading.blocks(), metadata.build(), markup.language());
  }

  private static List<Chunk> chunks(Document page, PageElements elements, String title) {
    PageWeights weights = new PageWeights(page.body(), elements);
    Element main = MainContent.in(page, elements, weights);
    List<Chunk> chunks = new ArrayList<>();
    chunks.addAll(
        PageLead.between(heading(page, title), main, page.body(), elements, weights));
    chunks.addAll(ChunkCollector.ofMain(elements, weights, main));
    return chunks;
  }

  private static @Nullable Element heading(Document page, String title) {
    String titleKey = Part.keyOf(title);
    return page.select("h1, h2, h3").stream()
        .filter(heading -> isTitle(Part.keyOf(heading.text()), titleKey))
        .findFirst()
        .orElse(page.selectFirst("h1"));
  }

  /** Puts the page's first-rank heading first, where the main part does not hold it. */
  private static void headline(Document page, List<Chunk> chunks, String title) {
    String titleKey = Part.keyOf(title);
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      String key = Part.keyOf(chunk.text());
      if (chunk.kind() == Block.Kind.HEADING && isTitle(key, titleKey)) {
        chunks.set(i, asHeadline(chunk.text()));
        return;
      }
    }
    page.select("h1").stream()
        .map(Element::text)
        .filter(text -> isTitle(Part.keyOf(text), titleKey))
        .findFirst()
        .ifPresent(text -> chunks.addFirst(asHeadline(text)));
  }

  private static boolean isTitle(String key, String title) {
    return key.length() >= 8
        && (title.contains(key) || (title.length() >= 8 && key.contains(title)));
  }

  private static Chunk asHeadline(String text) {
    return new Chunk(Block.Kind.HEADLINE, text, 0, "h1", null);
  }

  private Reading assemble(List<Chunk> chunks, MetadataBuilder metadata, String title) {
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
    if (!title.isEmpty()) {
      metadata.title(title, List.of(), "markup");
    }
    return new Reading(text.toString(), blocks, metadata.build(), null);
  }
}
