package org.depesche.clean;

import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.depesche.model.Hints;
import org.depesche.model.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Takes the text out of a PDF document. The text is that of the pages in the order in which they
 * were written, lines of a paragraph joined by a space, an empty line between paragraphs and pages.
 * Hyphens at the end of lines stay: nobody can tell which of them belong to the word.
 */
final class PdfReader {

  /**
   * @param hints what the document's information says; programs fill it in, so the text goes first
   */
  record Extracted(String text, Hints hints, List<Warning> warnings) {}

  private static final String ORIGIN = "pdf";

  private static final int MOST_PAGES = 500;
  private static final int MOST_CHARACTERS = 4_000_000;
  private static final long MOST_MEMORY = 256L << 20;

  /** Held here, for loggers that nobody holds forget their level. */
  private static final List<Logger> LOGGERS =
      List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));

  static {
    LOGGERS.forEach(logger -> logger.setLevel(Level.OFF));
    // fonts of this machine are neither searched for, which takes seconds, nor do they have a say
    FontMappers.set(new OneFont());
  }

  private PdfReader() {}

  /** Never throws for odd content: what can't be read is told in the warnings. */
  static Extracted read(byte[] content) {
    try (PDDocument document =
        Loader.loadPDF(
            content,
            "",
            null,
            null,
            MemoryUsageSetting.setupMainMemoryOnly(MOST_MEMORY).streamCache)) {
      return extract(document);
    } catch (InvalidPasswordException e) {
      return nothing("the PDF is encrypted; save it without a password first");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // the library throws whatever a damaged file leads it to
      return nothing("the PDF is damaged; fetch it again");
    }
  }

  private static Extracted nothing(String message) {
    return new Extracted("", Hints.NONE, List.of(WarningCode.INCOMPLETE.of(message)));
  }

  private static Extracted extract(PDDocument document) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator(" ");
    stripper.setParagraphEnd("\n\n");
    stripper.setPageEnd("\n\n");
    StringBuilder text = new StringBuilder();
    int pages = Math.min(document.getNumberOfPages(), MOST_PAGES);
    int page = 1;
    for (; page <= pages && text.length() < MOST_CHARACTERS; page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      text.append(stripper.getText(document));
    }
    boolean more = page <= document.getNumberOfPages();
    String tidy = text.toString().replaceAll(" *\\n[ \\n]*\\n *", "\n\n").strip();
    return new Extracted(
        tidy,
        hints(document.getDocumentInformation()),
        more
            ? List.of(
                WarningCode.INCOMPLETE.of("only the first " + (page - 1) + " pages were read"))
            : List.of());
  }

  private static Hints hints(@Nullable PDDocumentInformation information) {
    if (information == null) {
      return Hints.NONE;
    }
    String author = information.getAuthor();
    String created = information.getCOSObject().getString(COSName.CREATION_DATE);
    return new Hints(
        ORIGIN,
        information.getTitle(),
        null,
        author == null || author.isBlank() ? List.of() : List.of(author.strip()),
        created,
        null,
        null);
  }
}
