package org.depesche.ingest.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * RSS and Atom. The names of elements by what they tell, in order of preference:
 *
 * <pre>
 * entry      item (RSS; beside the channel in RSS 1.0), entry (Atom)
 * published  published, issued, pubDate, dc:date, dcterms:issued, dcterms:created, created
 * updated    updated, modified, atom:updated, dcterms:modified
 * content    content:encoded, content (Atom)
 * summary    description (RSS), summary (Atom)
 * authors    dc:creator, author
 * </pre>
 */
final class XmlFeed {

  private static final String[] PUBLISHED = {
    "published", "issued", "pubDate", "dc:date", "dcterms:issued", "dcterms:created", "created"
  };
  private static final String[] UPDATED = {
    "updated", "modified", "atom:updated", "dcterms:modified"
  };

  /** Escaped HTML within an element: a tag or a character reference. */
  private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!][^<>]*>|&#?\\w{2,8};");

  /** {@code mail@example.org (Anna Muster)} or {@code Anna Muster <mail@example.org>}. */
  private static final Pattern MAIL_AND_NAME = Pattern.compile("\\A\\S+@\\S+\\s*\\(([^()]+)\\)\\z");

  private static final Pattern NAME_AND_MAIL =
      Pattern.compile("\\A([^<>]+?)\\s*<[^<>]*@[^<>]*>\\z");

  private final Links links;
  private String prefix = "";

  XmlFeed(String location) {
    links = new Links(location);
  }

  Feed read(byte[] bytes) throws FeedException {
    Element root = parse(bytes).children().stream().findFirst().orElse(null);
    if (root == null) {
      throw new FeedException("XML without an element");
    }
    int colon = root.tagName().indexOf(':');
    boolean atom = root.tagName().substring(colon + 1).equals("feed");
    prefix = atom && colon >= 0 ? root.tagName().substring(0, colon + 1) : "";
    Element channel = atom ? root : child(root, "channel");
    Element head = channel == null ? root : channel;
    List<Element> items = new ArrayList<>(children(head, atom ? "entry" : "item"));
    if (!atom && head != root) {
      items.addAll(children(root, "item"));
    }
    List<String> authors = authors(head);
    List<FeedEntry> entries = new ArrayList<>();
    for (Element item : items) {
      entries.add(entry(item, atom, authors));
    }
    return new Feed(title(head), language(root, head), entries);
  }

  private static Document parse(byte[] bytes) throws FeedException {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
    } catch (IOException | UncheckedIOException e) {
      throw new FeedException("XML that cannot be read: " + e.getMessage());
    }
  }

  private FeedEntry entry(Element item, boolean atom, List<String> authorsOfAll) {
    List<String> own = authors(item);
    String id = text(item, atom ? "id" : "guid");
    return new FeedEntry(
        atom ? atomLink(item) : rssLink(item, id),
        id,
        title(item),
        own.isEmpty() ? authorsOfAll : own,
        text(item, PUBLISHED),
        text(item, UPDATED),
        blankToNull(item.attr("xml:lang")),
        atom ? atomContent(item, "content") : rssContent(item, "content:encoded"),
        atom ? atomContent(item, "summary") : rssContent(item, "description"));
  }

  private @Nullable String language(Element root, Element head) {
    String stated = text(head, "language", "dc:language");
    return stated != null ? stated : blankToNull(root.attr("xml:lang"));
  }

  private @Nullable String title(Element element) {
    String title = text(element, "title", "dc:title");
    if (title == null) {
      return null;
    }
    boolean marked = MARKUP.matcher(title).find();
    return blankToNull(marked ? Jsoup.parseBodyFragment(title).text() : title);
  }

  private List<String> authors(Element element) {
    List<String> authors = new ArrayList<>();
    for (Element author : children(element, "dc:creator")) {
      name(author.text(), authors);
    }
    for (Element author : children(element, "author")) {
      String named = text(author, "name");
      name(named == null ? author.ownText() : named, authors);
    }
    return authors;
  }

  private static void name(String written, List<String> authors) {
    String name = written.strip();
    for (Pattern form : List.of(MAIL_AND_NAME, NAME_AND_MAIL)) {
      Matcher matcher = form.matcher(name);
      name = matcher.find() ? matcher.group(1).strip() : name;
    }
    if (!name.isEmpty() && !name.contains("@") && !authors.contains(name)) {
      authors.add(name);
    }
  }

  private @Nullable String rssLink(Element item, @Nullable String id) {
    String link = links.absolute(text(item, "feedburner:origLink", "link"));
    Element guid = child(item, "guid");
    boolean isLink = guid != null && !guid.attr("isPermaLink").equalsIgnoreCase("false");
    if (link == null && id != null && isLink && Links.isWeb(id)) {
      return id;
    }
    return link != null ? link : links.absolute(item.attr("rdf:about"));
  }

  private @Nullable String atomLink(Element entry) {
    for (Element link : children(entry, "link")) {
      String relation = link.attr("rel");
      if (relation.isEmpty() || relation.equals("alternate")) {
        String address = links.absolute(link.attr("href"));
        if (address != null) {
          return address;
        }
      }
    }
    return null;
  }

  private FeedEntry.@Nullable Content rssContent(Element item, String name) {
    String text = text(item, name);
    return text == null ? null : content(text, MARKUP.matcher(text).find());
  }

  private FeedEntry.@Nullable Content atomContent(Element entry, String name) {
    Element element = child(entry, name);
    if (element == null) {
      return null;
    }
    return switch (element.attr("type")) {
      case "xhtml", "application/xhtml+xml" -> content(element.html(), true);
      case "html", "text/html" -> content(element.wholeText(), true);
      case "", "text", "text/plain" -> {
        // Atom 0.3 wrote HTML without a word about it, and so do many since
        boolean nested = !element.children().isEmpty();
        String text = nested ? element.html() : element.wholeText();
        yield content(text, nested || MARKUP.matcher(text).find());
      }
      default -> null; // an image, say
    };
  }

  private static FeedEntry.@Nullable Content content(String text, boolean html) {
    return text.isBlank()
        ? null
        : new FeedEntry.Content(text.strip(), html ? "text/html" : "text/plain");
  }

  /** The text of the first child of one of these names that has some. */
  private @Nullable String text(Element element, String... names) {
    for (String name : names) {
      for (Element child : children(element, name)) {
        String text = child.wholeText().strip();
        if (!text.isEmpty()) {
          return text;
        }
      }
    }
    return null;
  }

  private @Nullable Element child(Element element, String name) {
    return children(element, name).stream().findFirst().orElse(null);
  }

  private List<Element> children(Element element, String name) {
    String full = name.indexOf(':') < 0 ? prefix + name : name;
    return element.children().stream().filter(child -> child.tagName().equals(full)).toList();
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }
}
