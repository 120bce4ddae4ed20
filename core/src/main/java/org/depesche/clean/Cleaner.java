package org.depesche.clean;

import java.util.List;
import java.util.stream.Collectors;
import org.depesche.model.Article;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Warning;

/**
 * Makes a document of an article: its text and the layers METADATA, LANGUAGE and BLOCKS.
 *
 * <p>For plain text and Markdown, {@link Document#text()} is the decoded file exactly, only a byte
 * order mark dropped; for HTML it is the main text that a reader of the page would see, block by
 * block with an empty line between. Immutable, and safe for use by many threads.
 */
public final class Cleaner {

  private final LanguageGuesser languageGuesser = new LanguageGuesser();
  private final TextReader textReader;
  private final PageReader pageReader;

  /** Loads the word lists of all languages. */
  public Cleaner() {
    DateReader dates = new DateReader();
    Phrases phrases = new Phrases();
    Bylines bylines = new Bylines();
    textReader = new TextReader(phrases, dates, bylines, languageGuesser);
    pageReader = new PageReader(phrases, dates, bylines, languageGuesser);
  }

  /** Never throws for odd content: what is odd about it stands in the document's warnings. */
  public Document clean(Article article) {
    Decoder.Decoded decoded = Decoder.decode(article);
    Reading reading =
        isPage(article)
            ? pageReader.read(decoded.text(), article.location())
            : textReader.read(decoded.text());
    String language = languageGuesser.guess(mainText(reading), reading.language());
    Document document = Document.of(article, reading.text());
    for (Warning warning : decoded.warnings()) {
      document = document.warn(warning);
    }
    return warn(document, reading, language)
        .with(Layer.METADATA, reading.metadata())
        .with(Layer.LANGUAGE, language)
        .with(Layer.BLOCKS, reading.blocks());
  }

  private static boolean isPage(Article article) {
    String mediaType = article.mediaType();
    return mediaType != null
        && (mediaType.startsWith("text/html") || mediaType.startsWith("application/xhtml+xml"));
  }

  private static Document warn(Document document, Reading reading, String language) {
    Document result = document;
    if (reading.blocks().stream().allMatch(block -> block.kind() == Block.Kind.BOILERPLATE)) {
      return result.warn(WarningCode.NO_TEXT.of("no main text was found"));
    }
    if (reading.metadata().published() == null) {
      result =
          result.warn(
              WarningCode.NO_PUBLICATION_DATE.of("nothing states when the article was published"));
    }
    if (language.equals(LanguageGuesser.UNKNOWN)) {
      result =
          result.warn(WarningCode.UNKNOWN_LANGUAGE.of("the text is neither German nor English"));
    }
    return result;
  }

  private static String mainText(Reading reading) {
    List<Block> blocks = reading.blocks();
    return blocks.stream()
        .filter(block -> block.kind() != Block.Kind.BOILERPLATE)
        .map(block -> block.span().in(reading.text()))
        .collect(Collectors.joining("\n"));
  }
}
