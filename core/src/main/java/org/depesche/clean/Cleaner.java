package org.depesche.clean;

import java.util.List;
import java.util.stream.Collectors;
import org.depesche.model.Article;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Warning;

/**
 * Makes a document of an article: its text and the layers METADATA, LANGUAGE and BLOCKS.
 *
 * <p>For plain text and Markdown, {@link Document#text()} is the decoded file exactly, only a byte
 * order mark dropped; for HTML it is the main text that a reader of the page would see, block by
 * block with an empty line between, and for PDF what its pages show. Immutable, and safe for use by
 * many threads.
 */
public final class Cleaner {

  private final LanguageGuesser languageGuesser = new LanguageGuesser();
  private final TextReader textReader;
  private final PageReader pageReader;
  private final HintReader hintReader;
  private final Review review = new Review();

  /** Loads the word lists of all languages. */
  public Cleaner() {
    DateReader dates = new DateReader();
    Phrases phrases = new Phrases();
    Bylines bylines = new Bylines();
    textReader = new TextReader(phrases, dates, languageGuesser);
    pageReader = new PageReader(phrases, dates, bylines, languageGuesser);
    hintReader = new HintReader(dates);
  }

  /** Never throws for odd content: what is odd about it stands in the document's warnings. */
  public Document clean(Article article) {
    return is(article, "application/pdf") ? cleanPdf(article) : cleanText(article);
  }

  private Document cleanText(Article article) {
    Decoder.Decoded decoded = Decoder.decode(article);
    boolean page = is(article, "text/html") || is(article, "application/xhtml+xml");
    Reading reading =
        page
            ? pageReader.read(decoded.text(), article.location())
            : textReader.read(decoded.text());
    Metadata metadata = hintReader.fill(reading.metadata(), article.hints(), !page);
    return document(article, reading, metadata, decoded.warnings());
  }

  private Document cleanPdf(Article article) {
    PdfReader.Extracted pdf = PdfReader.read(article.content());
    Reading reading = textReader.read(pdf.text());
    Metadata metadata = hintReader.fill(reading.metadata(), article.hints(), true);
    metadata = hintReader.fill(metadata, pdf.hints(), false);
    return document(article, reading, metadata, pdf.warnings());
  }

  private Document document(
      Article article, Reading read, Metadata metadata, List<Warning> warnings) {
    String hint = read.language() == null ? HintReader.language(article.hints()) : read.language();
    String language = languageGuesser.guess(mainText(read), hint);
    List<Block> blocks = BlockLanguages.mark(read, language, languageGuesser);
    Reading reading = new Reading(read.text(), blocks, metadata, language);
    Document document = Document.of(article, reading.text());
    for (Warning warning : warnings) {
      document = document.warn(warning);
    }
    for (Warning warning : read.warnings()) {
      document = document.warn(warning);
    }
    for (Warning warning : review.of(reading, language)) {
      document = document.warn(warning);
    }
    return document
        .with(Layer.METADATA, metadata)
        .with(Layer.LANGUAGE, language)
        .with(Layer.BLOCKS, blocks);
  }

  private static boolean is(Article article, String mediaType) {
    String stated = article.mediaType();
    return stated != null && stated.regionMatches(true, 0, mediaType, 0, mediaType.length());
  }

  private static String mainText(Reading reading) {
    List<Block> blocks = reading.blocks();
    return blocks.stream()
        .filter(block -> block.kind() != Block.Kind.BOILERPLATE)
        .map(block -> block.span().in(reading.text()))
        .collect(Collectors.joining("\n"));
  }
}
