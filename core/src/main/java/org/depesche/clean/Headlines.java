package org.depesche.clean;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the headline among the lines above the running text. A line gains by words that the running
 * text repeats, by standing right above date and byline, by being repeated elsewhere (in a
 * breadcrumb or an image's text); it loses by distance, by few words and by signs of a breadcrumb.
 */
final class Headlines {

  /** So far above the running text a headline is looked for. */
  private static final int DISTANCE = 30;

  /** A headline that asks or exclaims may be taken for the first sentence of the text. */
  private static final int BELOW = 1;

  /** What it is worth that date and byline stand right below, or one line further. */
  private static final double[] ABOVE_CREDITS = {3, 2.75, 1.5};

  private static final int TEXT_DISTANCE = 3;
  private static final int LEAST_TEXT_WORDS = 10;
  private static final int LEAST_REPEATED_WORDS = 3;
  private static final int MOST_REPEATING = 400;

  /** The beginning of a word that survives inflection. */
  private static final int STEM = 5;

  private static final int SEEN_PARTS = 12;

  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  private static final Pattern NO_HEADLINE =
      Pattern.compile(
          "[»›→←]|\\S\\s*•|\\A«[^»]*\\z|\\S > \\S|https?://|www\\.|@\\w|\\A\\W*\\d+\\W*\\z|©|\\A\\(.*\\)\\z");

  private final List<Part> parts;
  private final List<Optional<Phrases.Role>> roles;
  private final IntPredicate isCredits;
  private final Body body;
  private final List<String> keys;

  /**
   * @param isCredits whether the part of this index tells date and authors
   */
  Headlines(
      List<Part> parts, List<Optional<Phrases.Role>> roles, IntPredicate isCredits, Body body) {
    this.parts = parts;
    this.roles = roles;
    this.isCredits = isCredits;
    this.body = body;
    this.keys = parts.stream().map(Part::key).toList();
  }

  /**
   * Index of the part that is the headline; -1 if there is none.
   *
   * @param mayBe what a headline must be in any case
   */
  int find(IntPredicate mayBe) {
    int begin = body.begin();
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    Set<String> stems = stems(begin);
    for (int i = Math.max(0, begin - DISTANCE); i < Math.min(parts.size(), begin + BELOW); i++) {
      if (!isCandidate(i) || !mayBe.test(i)) {
        continue;
      }
      double score = score(i, stems);
      if (score > most) {
        best = i;
        most = score;
      }
    }
    return best;
  }

  private boolean isCandidate(int i) {
    Part part = parts.get(i);
    return roles.get(i).isEmpty()
        && !isCredits.test(i)
        && TextReader.isTitleLike(part, TextReader.MOST_HEADLINE_WORDS)
        && !NO_HEADLINE.matcher(part.text()).find();
  }

  private double score(int i, Set<String> stems) {
    Part part = parts.get(i);
    int words = part.words();
    double score = words == 1 ? -3 : words == 2 ? -1.5 : words == 3 ? 0 : words < 6 ? 1 : 1.5;
    score -= 0.15 * Math.abs(body.begin() - i);
    score += 4 * share(part, stems);
    score += aboveCredits(i);
    score += isAboveText(i) ? 1 : 0;
    score += i == 0 ? body.isAll() ? 3 : 1 : 0;
    score += words >= LEAST_REPEATED_WORDS && isRepeated(i) ? 2.5 : 0;
    return score - (isEntry(i - 1) && isEntry(i + 1) ? 1 : 0);
  }

  /** A line may stand between, such as a deck or the words below an image. */
  private boolean isAboveText(int i) {
    return parts.subList(i + 1, Math.min(parts.size(), i + 1 + TEXT_DISTANCE)).stream()
        .anyMatch(part -> part.endsFinal() && part.words() >= LEAST_TEXT_WORDS);
  }

  private boolean isEntry(int i) {
    return i >= 0
        && i < parts.size()
        && !isCredits.test(i)
        && parts.get(i).words() <= 3
        && !parts.get(i).endsFinal();
  }

  private double aboveCredits(int i) {
    for (int j = 0; j < ABOVE_CREDITS.length && i + 1 + j < parts.size(); j++) {
      if (isCredits.test(i + 1 + j)) {
        return ABOVE_CREDITS[j];
      }
    }
    return 0;
  }

  private boolean isRepeated(int i) {
    String key = keys.get(i);
    for (int j = 0; j < keys.size(); j++) {
      String other = keys.get(j);
      if (j != i && other.length() <= MOST_REPEATING && other.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** Beginnings of the words of the running text. */
  private Set<String> stems(int begin) {
    Set<String> stems = new HashSet<>();
    for (int i = begin; i < Math.min(parts.size(), begin + SEEN_PARTS); i++) {
      if (!TextReader.isTitleLike(parts.get(i), TextReader.MOST_HEADLINE_WORDS)) {
        Matcher word = WORD.matcher(parts.get(i).text());
        while (word.find()) {
          stems.add(stem(word.group()));
        }
      }
    }
    return stems;
  }

  private static double share(Part part, Set<String> stems) {
    Matcher word = WORD.matcher(part.text());
    int all = 0;
    int known = 0;
    while (word.find()) {
      all++;
      known += stems.contains(stem(word.group())) ? 1 : 0;
    }
    return all == 0 ? 0 : (double) known / all;
  }

  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(STEM, lower.length()));
  }
}
