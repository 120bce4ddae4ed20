package org.depesche.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.model.Article;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles as JSON: an object a line (JSONL, NDJSON), one object, or an array of objects. Of an
 * object a line, a bad line costs that line only; in an array what follows an error is lost.
 */
final class JsonFile implements Unpacking {

  private static final Set<String> EXTENSIONS = Set.of("json", "jsonl", "ndjson", "jsonlines");
  private static final Set<String> LINES = Set.of("jsonl", "ndjson", "jsonlines");

  /** An object with a first field, or an array of such. */
  private static final Pattern START =
      Pattern.compile("\\A\\s*(?:\\[\\s*)?\\{\\s*\"[^\"\\n]{0,100}\"\\s*:");

  /** A record may hold a page and its text too. */
  private static final int LONGEST = 4 * Ingest.LIMIT;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(LONGEST).build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS) // fields follow each other
          .build();

  private final Piece piece;
  private final LineReader lines;
  private final byte @Nullable [] first;
  private @Nullable JsonParser whole;
  private boolean started;
  private boolean failed;
  private int number;

  JsonFile(Piece piece) throws IOException {
    this.piece = piece;
    if (Sniffer.markLength(piece.head()) > 0) {
      piece.stream().skipNBytes(Sniffer.markLength(piece.head()));
    }
    lines = new LineReader(piece.stream());
    first = firstLine();
    if (first != null && !LINES.contains(piece.extension()) && !isWholeObject(first)) {
      InputStream rest = lines.rest();
      whole =
          MAPPER.createParser(
              new SequenceInputStream(new ByteArrayInputStream(withLineEnd(first)), rest));
    }
  }

  static boolean recognises(Piece piece) {
    String head = piece.headText();
    boolean html = head.stripLeading().startsWith("<");
    return (EXTENSIONS.contains(piece.extension()) && !head.isBlank() && !html)
        || START.matcher(head).find();
  }

  private byte @Nullable [] firstLine() throws IOException {
    byte[] line = lines.line(LONGEST);
    while (line != null && Sniffer.isBlank(line)) {
      number++;
      line = lines.line(LONGEST);
    }
    return line;
  }

  private static byte[] withLineEnd(byte[] line) {
    byte[] longer = Arrays.copyOf(line, line.length + 1);
    longer[line.length] = '\n';
    return longer;
  }

  /** Whether a line opens and closes an object, be it right or wrong in between. */
  private static boolean isWholeObject(byte[] line) {
    String text = new String(line, StandardCharsets.ISO_8859_1).strip();
    return text.startsWith("{") && text.endsWith("}");
  }

  @Override
  public @Nullable Unpacked next() throws IOException {
    if (failed) {
      return null;
    }
    return whole == null ? nextLine() : nextOf(whole);
  }

  private @Nullable Unpacked nextLine() throws IOException {
    byte[] line = started ? lines.line(LONGEST) : first;
    boolean only = !started && line != null && lines.atEnd();
    started = true;
    while (line != null && !lines.tooLong() && Sniffer.isBlank(line)) {
      number++;
      line = lines.line(LONGEST);
    }
    if (line == null) {
      return null;
    }
    number++;
    boolean alone = only && !LINES.contains(piece.extension());
    String place = alone ? piece.location() : piece.location() + "#" + number;
    if (lines.tooLong()) {
      return skipped(place, SkipCode.TOO_LARGE, "a line of more than " + (LONGEST >> 20) + " MiB");
    }
    try (JsonParser parser = MAPPER.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return skipped(place, SkipCode.BAD_RECORD, "no JSON object; write one on each line");
      }
      return article(JsonRecord.read(parser, MAPPER), place);
    } catch (JacksonException e) {
      return skipped(place, SkipCode.BAD_RECORD, fault(e) + "; mend the line");
    }
  }

  private @Nullable Unpacked nextOf(JsonParser parser) {
    try {
      JsonToken token = parser.nextToken();
      while (token != null && token != JsonToken.START_OBJECT) {
        token = parser.nextToken(); // brackets of the array, and what is no record
      }
      if (token == null) {
        return null;
      }
      number++;
      JsonRecord record = JsonRecord.read(parser, MAPPER);
      boolean alone = !parser.streamReadContext().inArray() && number == 1;
      return article(record, alone ? piece.location() : piece.location() + "#" + number);
    } catch (JacksonException e) {
      failed = true;
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      return skipped(
          piece.location(),
          SkipCode.BAD_RECORD,
          fault(e) + " in line " + line + "; mend it, the rest of the file is not read");
    }
  }

  private static Unpacked article(JsonRecord record, String place) {
    Article article = record.article(place);
    if (article == null) {
      return skipped(
          place, SkipCode.BAD_RECORD, "a record without text; name its text 'text' or 'html'");
    }
    return article.content().length > Ingest.LIMIT
        ? skipped(place, SkipCode.TOO_LARGE, "a text too large for one article; split it")
        : new Unpacked.Ready(new Input.Found(article));
  }

  /** What is wrong, without the bytes that the parser would show. */
  private static String fault(JacksonException e) {
    String message = String.valueOf(e.getOriginalMessage());
    if (message.startsWith("Duplicate")) {
      return "a field is there twice";
    }
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return "no right JSON at column " + column;
  }

  private static Unpacked skipped(String place, SkipCode code, String message) {
    return new Unpacked.Ready(Input.Skipped.of(place, code, message));
  }
}
