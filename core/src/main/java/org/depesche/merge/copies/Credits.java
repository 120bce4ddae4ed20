package org.depesche.merge.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.merge.copies.AgencyNames.Agency;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.depesche.models.Models;

/**
 * Reads the agencies that a text is credited to, from the places in which texts are credited:
 *
 * <pre>
 *   Oslo (NDA) – Norwegen und ...              dateline: in brackets behind place and date
 *   (dpa/red)   Quelle: dpa   By AFP           credit-line: a line of nothing else
 *   ... sagte der Minister. (dpa)              credit-at-end: in brackets behind the last full stop
 *   author "APA/AP"                            author
 * </pre>
 *
 * <p>A sentence that says who reported something ("according to Reuters") credits nobody with the
 * text; it is read as a quotation's {@code via}. Credits of pictures are none of the text.
 */
public final class Credits {

  /** What a bracket or a line lists, such as "dpa/afp" or "dpa, AFP und Reuters". */
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*[/,;+&|·]\\s*|\\s+(?:und|and)\\s+|\\s+-\\s+");

  private static final Pattern DATELINE =
      Pattern.compile(
          "\\A(?<place>\\p{Lu}[^()\\n]{1,60}?)?\\s*\\((?<list>[^()\\n]{2,40})\\)\\s*(?<end>[-–—.:])");

  private static final Pattern AT_END =
      Pattern.compile(
          "[.!?…\"“”»«’']\\s*(?:\\((?<list>[^()\\n]{2,40})\\)|[—–] ?(?<bare>\\p{L}{2,8}))\\s*\\z");

  private static final Pattern BRACKETS =
      Pattern.compile("\\A\\(?(?<list>[^()\\n]{2,40})\\)?\\.?\\z");
  private static final Pattern WITH_ACRONYM =
      Pattern.compile("(?<name>\\p{L}[^()]{2,60}?)\\s*\\((?<acronym>[^()]{2,12})\\)");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern YEAR = Pattern.compile("\\A\\d{4}\\s*(?:by\\s+)?");
  private static final Pattern RIGHTS = Pattern.compile("\\.\\s.*\\z", Pattern.DOTALL);

  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_HEAD = 110;

  /** Leading words and whether the text is the agency's as a whole. */
  private static final Map<String, Boolean> LEADS = leads();

  private final Document document;
  private final AgencyNames names;
  private final Map<String, Credit> found = new LinkedHashMap<>();

  private Credits(Document document) {
    this.document = document;
    this.names = new AgencyNames(document.text());
  }

  /** In text order, those of markup last; empty where nobody is credited. */
  public static List<Credit> of(Document document) {
    Credits credits = new Credits(document);
    credits.read();
    return List.copyOf(credits.found.values());
  }

  private void read() {
    List<Block> blocks = document.find(Layer.BLOCKS).orElse(List.of());
    List<Block> paragraphs =
        blocks.stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH).toList();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.kind() == Block.Kind.CAPTION || block.kind() == Block.Kind.HEADLINE) {
        continue;
      }
      if (!paragraphs.isEmpty() && block.equals(paragraphs.getFirst())) {
        dateline(block.span());
      }
      if (block.span().length() <= LONGEST_LINE) {
        line(block.span());
      }
      if (!paragraphs.isEmpty() && paragraphs.indexOf(block) >= paragraphs.size() - 2) {
        atEnd(block.span());
      }
    }
    authors();
  }

  private void dateline(Span paragraph) {
    int end = Math.min(paragraph.end(), paragraph.begin() + LONGEST_HEAD);
    Matcher matcher = DATELINE.matcher(document.text().substring(paragraph.begin(), end));
    if (matcher.find()) {
      String place = Objects.requireNonNullElse(matcher.group("place"), "");
      boolean dash = !matcher.group("end").equals(".") && !matcher.group("end").equals(":");
      boolean dated = dash && DIGIT.matcher(place).find();
      list(
          paragraph.begin() + matcher.start("list"),
          matcher.group("list"),
          false,
          "dateline",
          dash ? (dated ? Shape.NAME : Shape.ACRONYM) : Shape.NONE);
    }
  }

  private void line(Span line) {
    String text = document.text(line).strip();
    int begin = line.begin() + document.text(line).indexOf(text);
    for (Map.Entry<String, Boolean> lead : LEADS.entrySet()) {
      if (startsWith(text, lead.getKey())) {
        String rest = text.substring(lead.getKey().length());
        Matcher year = YEAR.matcher(rest.strip());
        String named = RIGHTS.matcher(year.replaceFirst("")).replaceFirst("");
        int at = begin + lead.getKey().length() + Math.max(0, rest.indexOf(named));
        boolean agency = AgencyNames.speaksOfAgency(named);
        list(at, named, lead.getValue(), "credit-line", agency ? Shape.ACRONYM : Shape.NONE);
        return;
      }
    }
    Matcher brackets = BRACKETS.matcher(text);
    if (brackets.matches()) {
      boolean bracketed = text.startsWith("(");
      list(
          begin + brackets.start("list"),
          brackets.group("list"),
          false,
          "credit-line",
          bracketed ? Shape.ACRONYM : Shape.NONE);
    }
  }

  private static boolean startsWith(String text, String lead) {
    return text.regionMatches(true, 0, lead, 0, lead.length())
        && text.length() > lead.length()
        && !(Character.isLetter(lead.charAt(lead.length() - 1))
            && Character.isLetterOrDigit(text.charAt(lead.length())));
  }

  private void atEnd(Span paragraph) {
    int begin = Math.max(paragraph.begin(), paragraph.end() - LONGEST_LINE);
    Matcher matcher = AT_END.matcher(document.text().substring(begin, paragraph.end()));
    if (matcher.find()) {
      String group = matcher.group("list") == null ? "bare" : "list";
      Shape shape = group.equals("list") ? Shape.ACRONYM : Shape.NONE;
      list(begin + matcher.start(group), matcher.group(group), false, "credit-at-end", shape);
    }
  }

  private void authors() {
    Metadata metadata = document.find(Layer.METADATA).orElse(Metadata.NONE);
    Value<String> publisher = metadata.publisher();
    for (Value<String> author : metadata.authors()) {
      if (publisher == null || !publisher.value().equalsIgnoreCase(author.value())) {
        for (String element : SEPARATOR.split(author.value())) {
          add(element.strip(), author.spans(), false, "author", Shape.ACRONYM);
        }
      }
    }
  }

  /** By what an agency may be known that no table holds. */
  private enum Shape {
    NONE,
    ACRONYM,
    /** Behind place and date nothing else stands than who sent the text. */
    NAME
  }

  /** Reads a list in which at least one element is an agency; others are signs of editors. */
  private void list(int begin, String list, boolean part, String rule, Shape shape) {
    List<Span> elements = new ArrayList<>();
    Matcher separator = SEPARATOR.matcher(list);
    int from = 0;
    while (separator.find()) {
      elements.add(new Span(from, separator.start()));
      from = separator.end();
    }
    elements.add(new Span(from, list.length()));
    List<Span> agencies = elements.stream().filter(e -> isAgency(e.in(list), shape)).toList();
    boolean edited = agencies.size() < elements.size();
    if (edited && rule.equals("credit-line") && elements.stream().anyMatch(e -> e.length() > 24)) {
      return; // a sentence, no list
    }
    for (Span element : agencies) {
      String words = element.in(list).strip();
      int at = begin + element.begin() + element.in(list).indexOf(words);
      add(words, List.of(new Span(at, at + words.length())), part || edited, rule, shape);
    }
  }

  private boolean isAgency(String element, Shape shape) {
    String words = element.strip();
    Matcher twice = WITH_ACRONYM.matcher(words);
    if (twice.matches()) {
      return names.named(twice.group("name")) != null
          || (AgencyNames.speaksOfAgency(twice.group("name"))
              && isAgency(twice.group("acronym"), Shape.ACRONYM));
    }
    return names.named(words) != null
        || (shape != Shape.NONE && AgencyNames.isAcronym(words))
        || (shape == Shape.NAME
            && words.length() > 2
            && words.chars().allMatch(Character::isLetter));
  }

  private void add(String words, Collection<Span> spans, boolean part, String rule, Shape shape) {
    if (!isAgency(words, shape)) {
      return;
    }
    Matcher twice = WITH_ACRONYM.matcher(words);
    String name = twice.matches() ? twice.group("acronym") : words;
    Agency known = names.named(name);
    Credit credit =
        new Credit(
            known == null ? name : known.name(),
            known == null ? null : known.entity(),
            part,
            List.copyOf(spans),
            rule + (known == null ? ":shape" : ":name"));
    found.merge(credit.agency().toLowerCase(Locale.ROOT), credit, Credits::both);
  }

  private static Credit both(Credit first, Credit next) {
    List<Span> spans = new ArrayList<>(first.spans());
    next.spans().stream().filter(span -> !spans.contains(span)).forEach(spans::add);
    return new Credit(
        first.agency(), first.entity(), first.part() || next.part(), spans, first.rule());
  }

  private static Map<String, Boolean> leads() {
    List<List<String>> rows = new ArrayList<>();
    Models.LANGUAGES.forEach(
        language -> rows.addAll(Models.table(language + "/merge/credits.tsv")));
    Map<String, Boolean> leads = new LinkedHashMap<>();
    rows.stream()
        .sorted((a, b) -> b.get(0).length() - a.get(0).length()) // the longest lead first
        .forEach(row -> leads.put(row.get(0), row.get(1).equals("part")));
    return leads;
  }
}
