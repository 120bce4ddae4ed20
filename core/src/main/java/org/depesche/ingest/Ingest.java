package org.depesche.ingest;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.depesche.model.Article;

/**
 * Opens files, folders and standard input. One input at a time is held in memory, and none of more
 * than {@link #LIMIT} bytes.
 */
public final class Ingest {

  /** The most bytes that one article may have: 8 MiB. A novel has one. */
  public static final int LIMIT = 8 << 20;

  /** Media types that say all that there is to know. */
  private static final Pattern READABLE =
      Pattern.compile("text/(?:html|plain|markdown)|application/xhtml\\+xml");

  private Ingest() {}

  /**
   * Everything that {@code paths} lead to, in their order, folders with all that they hold, sorted
   * by name. Names that begin with a dot are left out. Nothing is thrown for bad input: it comes as
   * {@link Input.Skipped}.
   *
   * @param paths files, folders, or {@code -} for standard input
   */
  public static Stream<Input> open(List<String> paths) {
    return open(paths, System.in);
  }

  /** As {@link #open(List)}, with {@code standardInput} read where {@code -} is named. */
  public static Stream<Input> open(List<String> paths, InputStream standardInput) {
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            new Walk(paths, standardInput), Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  /**
   * What bytes at hand hold, such as those of a web page: articles with its media type and hints.
   */
  public static Stream<Input> open(Article article) {
    Input input = FileReader.read(article.location(), new ByteArrayInputStream(article.content()));
    String stated = article.mediaType();
    boolean readable = stated != null && READABLE.matcher(stated).lookingAt();
    boolean byName =
        input instanceof Input.Skipped skipped
            && skipped.code().equals(SkipCode.UNSUPPORTED.code());
    return Stream.of(
        switch (input) {
          case Input.Found found when !readable ->
              new Input.Found(
                  new Article(
                      article.location(),
                      article.content(),
                      found.article().mediaType(),
                      article.hints()));
          case Input.Found found -> new Input.Found(article);
          case Input.Skipped skipped -> readable && byName ? new Input.Found(article) : skipped;
        });
  }
}
