package org.depesche.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.clean.DateReader.Found;
import org.depesche.clean.DateReader.Role;
import org.depesche.model.Span;
import org.depesche.model.Value;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * Recognises lines around a headline that hold nothing but dates, times, names, roles, agencies,
 * sections and counters ("12. März 2024 | Von Anna Muster, Berlin | 3 Kommentare").
 *
 * <p>The words of a line must all be known ({@code LANGUAGE/clean/credits.tsv} and {@code
 * date-labels.tsv}) or begin with a capital, and of the latter there are few. Without a date there
 * must be names that a lead ("Von"), a role or an agency marks as such.
 */
final class Credits {

  /**
   * @param authors with spans in the document
   * @param labelled whether a word such as "published" or "updated" tells what the dates are
   * @param plain whether there is nothing else but labels
   */
  record Line(List<Found> dates, List<Value<String>> authors, boolean labelled, boolean plain) {}

  private static final int LONGEST_LINE = 160;
  private static final int MOST_WORDS = 20;

  /** Names of sections and places beside a date; more words with capitals are a headline. */
  private static final int MOST_FREE_WORDS = 6;

  private static final int MOST_NAME_WORDS = 4;

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}@](?:[\\p{L}\\p{N}.'’*-]*[\\p{L}\\p{N}.])?|\\S|\\t+");

  /**
   * A statement ends so; an abbreviation, a time zone or a number before the full stop does not.
   */
  private static final Pattern STATEMENT = Pattern.compile("\\p{Ll}{4,}[.!?…]+[\"'”“»«)]*\\z");

  private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}'’.-]*\\p{Lu}");

  private final DateReader dates;
  private final Map<String, String> kinds = new HashMap<>();

  Credits(DateReader dates) {
    this.dates = dates;
    for (String language : Models.LANGUAGES) {
      Models.table(language + "/clean/credits.tsv")
          .forEach(row -> kinds.putIfAbsent(row.get(1), row.get(0)));
    }
  }

  /** What the line tells; empty if it tells anything else. */
  Optional<Line> read(Part part, SlashOrder order) {
    String text = part.text();
    if (text.length() > LONGEST_LINE
        || part.words() > MOST_WORDS
        || STATEMENT.matcher(text).find()) {
      return Optional.empty();
    }
    return new Pass(part, dates.allIn(text, order)).read();
  }

  /** One pass through the words of one line. */
  private final class Pass {
    private final Part part;
    private final List<Found> found;
    private final List<Found> told = new ArrayList<>();
    private final List<Value<String>> authors = new ArrayList<>();
    private final List<Value<String>> bare = new ArrayList<>();
    private Role role = Role.PUBLISHED;
    private boolean labelled;
    private boolean lead;
    private boolean behindLead;
    private boolean marked;
    private boolean others;
    private boolean separated;
    private int free;
    private int words;
    private @Nullable Span name;

    Pass(Part part, List<Found> found) {
      this.part = part;
      this.found = found;
    }

    Optional<Line> read() {
      String line = DateReader.withoutClock(cover(part.text()));
      Matcher token = TOKEN.matcher(line);
      while (token.find()) {
        if (!token(token.group(), token.start(), token.end())) {
          return Optional.empty();
        }
      }
      endName();
      return isCredits()
          ? Optional.of(new Line(told, authors(), labelled, free == 0))
          : Optional.empty();
    }

    private String cover(String text) {
      StringBuilder line = new StringBuilder(text);
      for (Found date : found) {
        line.replace(date.span().begin(), date.span().end(), "\t".repeat(date.span().length()));
      }
      return line.toString();
    }

    /** Whether such a token may stand in such a line. */
    private boolean token(String token, int begin, int end) {
      char first = token.charAt(0);
      if (first == '\t') {
        endName();
        tellDates(begin, end);
        lead = false;
        return true;
      }
      if (!Character.isLetterOrDigit(first) && first != '@') {
        endName();
        separated |= first != '\'' && first != '’';
        lead &= first == ',' || first == ':';
        behindLead &= first == ':';
        return first != '?' && first != '!' && first != '„' && first != '“' && first != '"';
      }
      return word(token, begin, end);
    }

    private void tellDates(int begin, int end) {
      for (Found date : found) {
        if (date.span().begin() >= begin && date.span().end() <= end) {
          told.add(new Found(date.day(), date.span(), role));
          separated |= isGlued(date.span());
        }
      }
    }

    /** Whether it sticks to a word: two elements of a page met here. */
    private boolean isGlued(Span date) {
      String text = part.text();
      return date.begin() > 0 && Character.isLetter(text.charAt(date.begin() - 1))
          || date.end() < text.length() && Character.isLetter(text.charAt(date.end()));
    }

    private boolean word(String token, int begin, int end) {
      String lower = token.toLowerCase(Locale.ROOT);
      lower = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
      String label = dates.label(lower);
      String kind = kinds.get(lower);
      if (lead && name != null && isParticle(kind, lower, token)) {
        extend(begin, end);
        return true;
      }
      if (label != null
          && !"join".equals(kind)
          && !(behindLead && name == null && label.equals("other"))) {
        endName();
        label(label);
        lead = false;
        return true;
      }
      if (kind != null) {
        endName();
        kind(kind);
        return true;
      }
      if (isNumber(token)) {
        endName();
        return token.length() <= 5;
      }
      boolean nickname = behindLead && name == null && !found.isEmpty();
      if (!Character.isUpperCase(token.charAt(0)) && !nickname) {
        return false;
      }
      extend(begin, end);
      return true;
    }

    private static boolean isNumber(String token) {
      return token.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
    }

    /** "Anna von Muster": within a name after a lead such words belong to it. */
    private boolean isParticle(@Nullable String kind, String lower, String token) {
      return token.equals(lower)
          && ("lead".equals(kind) && lower.equals("von")
              || List.of("van", "der", "de", "den", "di", "al", "bin", "zu").contains(lower));
    }

    private void label(String label) {
      switch (label) {
        case "published" -> role = Role.PUBLISHED;
        case "updated" -> role = Role.UPDATED;
        default -> {
          return;
        }
      }
      labelled = true;
    }

    private void kind(String kind) {
      switch (kind) {
        case "lead" -> {
          lead = true;
          behindLead = true;
          others = false;
        }
        case "role", "agency" -> marked = true;
        case "photo" -> {
          others = true;
          lead = false;
        }
        case "small" -> lead = false;
        default -> {}
      }
    }

    private void extend(int begin, int end) {
      name = name == null ? new Span(begin, end) : new Span(name.begin(), end);
      words++;
    }

    private void endName() {
      if (name == null) {
        return;
      }
      Value<String> value = value(name);
      boolean person = words >= 2 && words <= MOST_NAME_WORDS || words == 1 && behindLead;
      if (lead && person && !others) {
        authors.add(value);
      } else if (!others) {
        free += words;
        bare.add(value);
      }
      behindLead = false;
      name = null;
      words = 0;
    }

    private Value<String> value(Span inLine) {
      int begin = part.span().begin();
      Span span = new Span(begin + inLine.begin(), begin + inLine.end());
      return new Value<>(spelt(inLine.in(part.text())), List.of(span), "byline");
    }

    private boolean isCredits() {
      if (free > MOST_FREE_WORDS) {
        return false;
      }
      if (told.isEmpty()) {
        boolean full = authors.stream().anyMatch(author -> author.value().indexOf(' ') > 0);
        return found.isEmpty()
            && !labelled
            && (full && free <= 2 || marked && isNames(bare) && authors.isEmpty());
      }
      boolean dateFirst = told.getFirst().span().begin() == 0;
      return free == 0 || dateFirst || labelled || separated || !authors.isEmpty();
    }

    private List<Value<String>> authors() {
      boolean shown =
          authors.isEmpty() && isNames(bare) && (marked || bare.size() == 1 && free == 2);
      return shown ? bare : authors;
    }

    private static boolean isNames(List<Value<String>> names) {
      return !names.isEmpty()
          && names.stream().allMatch(name -> name.value().split(" ").length >= 2);
    }
  }

  /** Names in capitals throughout are written as elsewhere; short words may be initials. */
  static String spelt(String name) {
    boolean loud =
        name.length() > 5
            && Arrays.stream(name.split(" "))
                .allMatch(word -> CAPITALS.matcher(word).matches() || word.length() < 3);
    if (!loud) {
      return name;
    }
    StringBuilder quiet = new StringBuilder(name);
    for (int i = 1; i < quiet.length(); i++) {
      if (Character.isLetter(quiet.charAt(i - 1)) && quiet.charAt(i) != '.') {
        quiet.setCharAt(i, Character.toLowerCase(quiet.charAt(i)));
      }
    }
    return quiet.toString();
  }
}
