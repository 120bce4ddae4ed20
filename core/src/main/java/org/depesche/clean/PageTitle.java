package org.depesche.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.depesche.clean.PageNames.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The title of a page's article. What the page shows is preferred to what its markup calls it,
 * since that is written for search engines: the heading that is most like one of the markup's
 * titles, else the first-rank heading at the article, else the markup's title without the name of
 * the publisher.
 */
final class PageTitle {

  private static final List<String> META =
      List.of("og:title", "twitter:title", "dc.title", "title");

  /** Share of words that a heading and the markup's title must have in common. */
  private static final double ALIKE = 0.6;

  /**
   * A part of a heading stands for it if it is so alike, and so much more than what it is part of.
   */
  private static final double MOSTLY = 0.8;

  private static final double BETTER = 0.05;

  private static final int LEAST_LENGTH = 4;
  private static final int LONGEST = 300;

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** What stands between a title and the name of a publisher or a section. */
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*[|»•·]\\s*|\\s+(?:[-–—:]|::)\\s+|\\s+--");

  private final Document page;
  private final PageElements elements;
  private final Element main;
  private final List<String> stated;

  /** Of the stated titles, with and without what stands around them. */
  private final List<Set<String>> statedWords = new ArrayList<>();

  private final Set<String> statedKeys = new HashSet<>();
  private final String publisher;

  /**
   * @param publisher names of the publisher that markup states, with white space between
   */
  PageTitle(
      Document page,
      PageElements elements,
      Element main,
      LinkedData data,
      MetaElements meta,
      String publisher) {
    this.page = page;
    this.elements = elements;
    this.main = main;
    this.publisher = publisher;
    this.stated = new ArrayList<>();
    data.text("headline").ifPresent(stated::add);
    meta.all(META).forEach(stated::add);
    stated.add(page.title());
    stated.replaceAll(title -> Parser.unescapeEntities(title, false).strip());
    stated.removeIf(String::isEmpty);
    for (String title : stated) {
      for (String form : new TreeSet<>(List.of(title, withoutPublisher(title)))) {
        statedWords.add(words(form));
        statedKeys.add(Part.keyOf(form));
      }
    }
  }

  /** The heading that shows the title, or null if there is none. */
  @Nullable Element heading() {
    Headings found = new Headings();
    page.body().filter(found);
    @Nullable Element best = null;
    double most = 0;
    for (Element heading : found.all) {
      double alike = likeness(text(heading));
      if (alike >= ALIKE && alike > most + 0.001) {
        most = alike;
        best = heading;
      }
    }
    return best != null ? best : found.firstRank();
  }

  private double likeness(String heading) {
    Set<String> words = words(heading);
    double most = 0;
    for (Set<String> title : statedWords) {
      most = Math.max(most, likeness(words, title));
    }
    return most;
  }

  private static double likeness(Set<String> one, Set<String> other) {
    Set<String> common = new HashSet<>(one);
    common.retainAll(other);
    int all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * common.size() / all;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>(Arrays.asList(WORDS.split(Part.keyOf(text))));
    words.remove("");
    return words;
  }

  /** The text of a heading without kickers; of its parts the one that markup calls the title. */
  String text(Element heading) {
    if (heading.childrenSize() == 0 && heading.text().indexOf('|') < 0) {
      return clean(heading.text());
    }
    Element copy = heading.clone();
    copy.select("*").stream()
        .filter(part -> part != copy)
        .filter(part -> elements.isNoText(part) || elements.is(Role.KICKER, part))
        .forEach(Node::remove);
    String text = clean(copy.text());
    if (text.isEmpty()) {
      return clean(heading.text());
    }
    List<String> parts = new ArrayList<>();
    parts.add(copy.ownText());
    copy.children().forEach(part -> parts.add(part.text()));
    if (text.contains("|")) {
      parts.add(withoutPublisher(text));
    }
    String best = text;
    for (String part : parts) {
      String own = clean(part);
      boolean better = likeness(own) > likeness(best) + BETTER && likeness(own) >= MOSTLY;
      best = isStated(own) && !isStated(best) || better ? own : best;
    }
    return best;
  }

  private boolean isStated(String text) {
    String key = Part.keyOf(text);
    return key.length() >= LEAST_LENGTH && statedKeys.contains(key);
  }

  private static String clean(String text) {
    return text.replaceAll("[\u00ad\u200b\ufeff]", "").replaceAll("[\\s\u00a0]+", " ").strip();
  }

  /** What markup calls the title, without the name of the publisher. */
  Optional<String> inMarkup() {
    return stated.stream().findFirst().map(this::withoutPublisher);
  }

  private String withoutPublisher(String title) {
    String[] parts = BETWEEN.split(title);
    if (parts.length < 2) {
      return title;
    }
    int begin = 0;
    int end = title.length();
    String last = parts[parts.length - 1];
    if (isPublisher(last) || (last.length() * 2 < title.length() && words(last).size() <= 4)) {
      end = title.lastIndexOf(last);
    } else if (isPublisher(parts[0])) {
      begin = parts[0].length();
    }
    String rest = title.substring(begin, end);
    String stripped = rest.replaceAll("\\A[\\s|»•·:–—-]+|[\\s|»•·:–—-]+\\z", "");
    return stripped.length() >= LEAST_LENGTH ? stripped : title;
  }

  private boolean isPublisher(String text) {
    Set<String> words = words(text);
    return !words.isEmpty() && words(publisher).containsAll(words);
  }

  /** Headings of the page: those before the main part and within it. */
  private final class Headings implements NodeFilter {
    private final List<Element> all = new ArrayList<>();
    private @Nullable Element before;
    private @Nullable Element within;
    private boolean inMain;

    @Override
    public FilterResult head(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return FilterResult.CONTINUE;
      }
      if (element == main) {
        inMain = true;
      } else if (elements.isNoText(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      switch (element.normalName()) {
        case "h1", "h2", "h3" -> add(element);
        default -> {}
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      return node == main ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    private void add(Element heading) {
      String text = clean(ShortText.of(heading)); // bounded, however deep headings are nested
      if (text.length() < LEAST_LENGTH || text.length() > LONGEST || isPublisher(text)) {
        return;
      }
      all.add(heading);
      if (heading.normalName().equals("h1") && !leadsHome(heading)) {
        before = inMain ? before : heading;
        within = inMain && within == null ? heading : within;
      }
    }

    @Nullable Element firstRank() {
      return within != null ? within : before;
    }
  }

  /** Whether it is the name of the site, which leads to its first page. */
  private static boolean leadsHome(Element heading) {
    @Nullable Element link =
        heading.parent() != null && heading.parent().normalName().equals("a")
            ? heading.parent()
            : heading.selectFirst("a[href]");
    return link != null && link.attr("href").matches("(?:https?://[^/]+)?/?(?:index\\.\\w+)?");
  }
}
