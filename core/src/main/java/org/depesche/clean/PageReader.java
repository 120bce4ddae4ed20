package org.depesche.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.depesche.model.Block;
import org.depesche.model.DateInterval;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Reads HTML: the main text that a reader of the page sees, and what markup says of the article.
 */
final class PageReader {

  private final PageNames names = new PageNames();
  private final Phrases phrases;
  private final DateReader dates;
  private final Bylines bylines;
  private final LanguageGuesser language;

  PageReader(Phrases phrases, DateReader dates, Bylines bylines, LanguageGuesser language) {
    this.phrases = phrases;
    this.dates = dates;
    this.bylines = bylines;
    this.language = language;
  }

  Reading read(String html) {
    Document page = Jsoup.parse(html);
    PageElements elements = new PageElements(names, true);
    PageMetadata markup = new PageMetadata(page, elements, dates);
    PageWeights weights = new PageWeights(page.body(), elements);
    Element main = MainContent.in(page, elements, weights);
    MetadataBuilder metadata = new MetadataBuilder();
    markup.statedDates(metadata);
    String title = markup.title().orElse("");
    List<Chunk> chunks =
        new ArrayList<>(withoutAsides(ChunkCollector.collect(elements, weights, main), metadata));
    headline(page, chunks, title);
    Reading reading = assemble(chunks, metadata, title);
    markup.publisher(metadata);
    markup.authors(metadata);
    markup.shownDates(metadata);
    return new Reading(reading.text(), reading.blocks(), metadata.build(), markup.language());
  }

  /** The chunks without navigation, calls to share, dates and bylines; those go to the metadata. */
  private List<Chunk> withoutAsides(List<Chunk> chunks, MetadataBuilder metadata) {
    List<Chunk> kept = new ArrayList<>();
    boolean related = false;
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      Part part = new Part(new Span(0, chunk.text().length()), chunk.text(), true);
      Optional<Phrases.Role> role = phrases.roleOf(part);
      if (role.isPresent()) {
        if (role.get() == Phrases.Role.TAIL && i * 2 > chunks.size()) {
          break;
        }
        related = role.get() == Phrases.Role.RELATED;
        continue;
      }
      related = related && (chunk.isMostlyLinks() || chunk.kind() == Block.Kind.LIST);
      if (!related && !chunk.isMostlyLinks() && !isDateOrByline(part, metadata)) {
        kept.add(chunk);
      }
    }
    return kept;
  }

  private boolean isDateOrByline(Part part, MetadataBuilder metadata) {
    List<DateReader.Found> found = dates.inDateLine(part.text());
    for (DateReader.Found date : found) {
      switch (date.role()) {
        case PUBLISHED ->
            metadata.published(date.day(), DateInterval.Basis.METADATA, List.of(), "date-line");
        case UPDATED ->
            metadata.updated(date.day(), DateInterval.Basis.METADATA, List.of(), "date-line");
      }
    }
    List<Value<String>> authors = bylines.read(part);
    authors.forEach(author -> metadata.author(author.value(), List.of(), author.rule()));
    return !found.isEmpty() || !authors.isEmpty();
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
    return new Chunk(Block.Kind.HEADLINE, text, 0, "h1");
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
