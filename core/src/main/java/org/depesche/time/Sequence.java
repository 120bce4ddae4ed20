package org.depesche.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.depesche.language.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A pattern over the pieces of a sentence: elements with a space between.
 *
 * <pre>
 *   element  = ["_"] ( words | category | compound ) ["?"]
 *   words    = word { "|" word }              one of these, in lower case
 *   category = "&lt;" name ["=" variable] "&gt;"    a word or number of the lexicon; its value is kept under
 *                                             the variable, or the category's name
 *   compound = category "+" category          one word made of two: "dienstagabend"
 *   "_"      no white space stands before
 *   "?"      may be missing
 * </pre>
 */
final class Sequence {

  /**
   * A way to read some pieces.
   *
   * @param end index behind the last piece
   */
  record Match(int end, Map<String, String> values) {}

  private record Element(
      boolean glued, boolean optional, Set<String> words, List<Category> categories) {}

  /**
   * @param forms words of the category and their values
   */
  private record Category(
      String name, String variable, Map<String, String> forms, boolean readsDigits) {

    @Nullable String word(String form) {
      return forms.get(form);
    }

    @Nullable String value(Piece piece) {
      return switch (piece.kind()) {
        case WORD -> forms.get(piece.text());
        case DIGITS -> readsDigits ? Lexicon.digits(name, piece.text()) : null;
        case OTHER -> null;
      };
    }
  }

  /**
   * What a piece gives to the values of a match.
   *
   * @param variable empty if nothing
   * @param before what counts less, if it is the same variable
   */
  private record Reading(String variable, String value, @Nullable Reading before) {
    static final Reading NO_VALUE = new Reading("", "", null);

    /** Values are added from the last piece of a match to the first; what comes later counts. */
    void addTo(Map<String, String> values) {
      for (Reading r = this; r != null && !r.variable.isEmpty(); r = r.before) {
        values.putIfAbsent(r.variable, r.value);
      }
    }
  }

  /** Letters that each half of a word made of two has at least. */
  static final int SHORTEST_HALF = 2;

  private final List<Element> elements = new ArrayList<>();

  /**
   * @throws IllegalArgumentException if the pattern names a category that the lexicon lacks
   */
  Sequence(String pattern, Lexicon lexicon) {
    for (String element : pattern.split(" ")) {
      elements.add(parse(element, lexicon));
    }
  }

  private static Element parse(String text, Lexicon lexicon) {
    boolean glued = text.startsWith("_") && text.length() > 1;
    boolean optional = text.endsWith("?") && text.length() > 1;
    String core = text.substring(glued ? 1 : 0, text.length() - (optional ? 1 : 0));
    if (!core.startsWith("<")) {
      return new Element(glued, optional, Set.of(core.split("\\|")), List.of());
    }
    List<Category> categories = new ArrayList<>();
    for (String part : core.split("\\+")) {
      String[] names = part.substring(1, part.length() - 1).split("=", 2);
      String category = names[0];
      if (!lexicon.knows(category)) {
        throw new IllegalArgumentException("no category '" + category + "' for '" + text + "'");
      }
      String plain = category.split(":", 2)[0];
      categories.add(
          new Category(
              category,
              names.length > 1 ? names[1] : plain,
              lexicon.words(category),
              lexicon.readsDigits(category)));
    }
    return new Element(glued, optional, Set.of(), categories);
  }

  /** The longest match that begins at {@code from}, or null. */
  @Nullable Match match(List<Piece> pieces, int from) {
    return match(pieces, from, 0, from);
  }

  /** The match that ends right before {@code to}, or null. */
  @Nullable Match matchBefore(List<Piece> pieces, int to) {
    for (int from = Math.max(0, to - elements.size()); from <= to; from++) {
      Match match = match(pieces, from);
      if (match != null && match.end() == to) {
        return match;
      }
    }
    return null;
  }

  private @Nullable Match match(List<Piece> pieces, int at, int element, int from) {
    if (element == elements.size()) {
      return new Match(at, new HashMap<>());
    }
    Element wanted = elements.get(element);
    Match best = null;
    if (at < pieces.size()) {
      Reading reading = take(wanted, pieces.get(at), at > from);
      if (reading != null) {
        best = match(pieces, at + 1, element + 1, from);
        if (best != null) {
          reading.addTo(best.values());
        }
      }
    }
    if (wanted.optional()) {
      Match without = match(pieces, at, element + 1, from);
      best = best == null || (without != null && without.end() > best.end()) ? without : best;
    }
    return best;
  }

  private static @Nullable Reading take(Element wanted, Piece piece, boolean inner) {
    if (wanted.glued() && inner && !piece.glued()) {
      return null;
    }
    return switch (wanted.categories().size()) {
      case 0 -> wanted.words().contains(piece.text()) ? Reading.NO_VALUE : null;
      case 1 -> single(wanted.categories().get(0), piece);
      default -> both(wanted.categories(), piece);
    };
  }

  private static @Nullable Reading single(Category category, Piece piece) {
    String value = category.value(piece);
    return value == null ? null : new Reading(category.variable(), value, null);
  }

  private static @Nullable Reading both(List<Category> categories, Piece piece) {
    String word = piece.text();
    if (piece.kind() != Piece.Kind.WORD || word.length() > 40) {
      return null;
    }
    for (int cut = SHORTEST_HALF; cut <= word.length() - SHORTEST_HALF; cut++) {
      String first = categories.get(0).word(word.substring(0, cut));
      String second = first == null ? null : categories.get(1).word(word.substring(cut));
      if (first != null && second != null) {
        return new Reading(
            categories.get(1).variable(),
            second,
            new Reading(categories.get(0).variable(), first, null));
      }
    }
    return null;
  }

  /** The words that a match may begin with, besides digits and words made of two. */
  Set<String> firstWords() {
    Set<String> words = new HashSet<>();
    for (Element element : elements) {
      words.addAll(element.words());
      if (element.categories().size() == 1) {
        words.addAll(element.categories().get(0).forms().keySet());
      }
      if (!element.optional()) {
        break;
      }
    }
    return words;
  }

  /** Whether a match may begin with digits. */
  boolean mayStartWithDigits() {
    for (Element element : elements) {
      if (element.categories().stream().anyMatch(Category::readsDigits)) {
        return true;
      }
      if (!element.optional()) {
        return false;
      }
    }
    return false;
  }

  /** The first halves of words made of two that a match may begin with. */
  Set<String> firstHalves() {
    Set<String> words = new HashSet<>();
    for (Element element : elements) {
      if (element.categories().size() > 1) {
        words.addAll(element.categories().get(0).forms().keySet());
      }
      if (!element.optional()) {
        break;
      }
    }
    return words;
  }
}
