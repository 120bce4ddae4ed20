package org.depesche.clean;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesche.clean.PageNames.Role;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.jsoup.nodes.Element;

/**
 * Reads who wrote a page's article: persons in JSON-LD, else bylines and elements that are called
 * an author around the heading ({@link PageMarks}), else {@code meta} elements, else organisations
 * in JSON-LD.
 */
final class PageAuthors {

  private static final List<String> META =
      List.of(
          "author",
          "article:author",
          "dc.creator",
          "dcterms.creator",
          "parsely-author",
          "sailthru.author",
          "cxenseparse:author",
          "twitter:creator:name");

  /** Words that publishing software fills in where nobody is named. */
  private static final Set<String> NOBODY =
      Set.of(
          "admin",
          "administrator",
          "no author",
          "unknown",
          "webmaster",
          "author",
          "autor",
          "root",
          "posted on",
          "posted by",
          "veröffentlicht am",
          "geschrieben von");

  private static final Pattern LEAD =
      Pattern.compile(
          "\\A(?:(?:posted |written |published |geschrieben |verfasst |veröffentlicht )?(?:by|von)|"
              + "autor(?:in)?:?|author:?|text:?|par|por|di)\\b:?\\s+",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|;| und | and | & |/)\\s*");

  /** One to five words that begin with a capital, small ones between them. */
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{L}\\p{N}][\\p{L}\\p{N}._'’-]*(?: [\\p{L}\\p{N}(][\\p{L}\\p{N}._'’)-]*){0,4}");

  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Ll}{2,3} ){0,2}\\p{Lu}[\\p{L}.'’-]*){1,3}");

  private static final int LONGEST = 60;
  private static final int MOST = 6;

  private final PageElements elements;
  private final Bylines bylines;
  private final LinkedData data;
  private final MetaElements meta;

  PageAuthors(PageElements elements, Bylines bylines, LinkedData data, MetaElements meta) {
    this.elements = elements;
    this.bylines = bylines;
    this.data = data;
    this.meta = meta;
  }

  /** Adds what it finds to the metadata. */
  void read(List<PageMarks.Mark> marks, String publisher, MetadataBuilder metadata) {
    data.names("author", "Person").forEach(name -> author(name, metadata, "json-ld"));
    if (!metadata.hasAuthors()) {
      shown(marks, metadata);
    }
    if (!metadata.hasAuthors()) {
      List<String> stated = meta.all(META).limit(1).toList();
      stated.stream()
          .filter(name -> !name.equalsIgnoreCase(publisher))
          .forEach(name -> author(name, metadata, "meta"));
    }
    if (!metadata.hasAuthors()) {
      data.names("author").forEach(name -> author(name, metadata, "json-ld"));
      meta.all(META).limit(1).forEach(name -> author(name, metadata, "meta"));
    }
  }

  private void shown(List<PageMarks.Mark> marks, MetadataBuilder metadata) {
    for (PageMarks.Mark mark : marks) {
      String text = mark.text();
      Part part = new Part(new Span(0, text.length()), text, true);
      List<Value<String>> byline = text.isEmpty() ? List.of() : bylines.read(part);
      if (!byline.isEmpty() && mark.place() != PageMarks.Place.IN_TEXT) {
        byline.forEach(name -> author(name.value(), metadata, "byline"));
        return;
      }
      if (isAuthor(mark.element()) && mark.place() != PageMarks.Place.IN_TEXT) {
        author(nameIn(mark), metadata, "author-element");
        if (metadata.hasAuthors()) {
          return;
        }
      }
    }
  }

  /** The name within an element that tells more: what is marked as a name, or a link. */
  private static String nameIn(PageMarks.Mark mark) {
    for (String query : List.of("[itemprop=name]", ".fn", "[rel=author]", "a")) {
      Element inner = mark.element().selectFirst(query);
      String name = inner == null || inner == mark.element() ? "" : ShortText.of(inner);
      if (!name.isEmpty()) {
        return name;
      }
    }
    return mark.text();
  }

  private boolean isAuthor(Element element) {
    return element.attr("rel").contains("author")
        || element.attr("itemprop").equals("author")
        || element.attr("itemprop").equals("creator")
        || elements.is(Role.AUTHOR, element);
  }

  private static void author(String raw, MetadataBuilder metadata, String rule) {
    String line = LEAD.matcher(raw.strip()).replaceFirst("").strip();
    boolean several = Stream.of(BETWEEN.split(line)).allMatch(n -> PERSON.matcher(n).matches());
    Stream.of(several ? BETWEEN.split(line) : new String[] {firstOf(line)})
        .limit(MOST)
        .map(String::strip)
        .filter(PageAuthors::isName)
        .forEach(name -> metadata.author(name, List.of(), rule));
  }

  /** The name before a role or a place: "Anna Muster, Berlin". */
  private static String firstOf(String line) {
    String first = line.split("\\s*[,|•·]\\s*", 2)[0];
    return PERSON.matcher(first).matches() ? first : line.replaceAll("[\\s,;|]+\\z", "");
  }

  private static boolean isName(String name) {
    return name.length() >= 2
        && name.length() <= LONGEST
        && !NOBODY.contains(name.toLowerCase(Locale.ROOT))
        && (NAME.matcher(name).matches() || PERSON.matcher(name).find() && !name.contains("://"));
  }
}
