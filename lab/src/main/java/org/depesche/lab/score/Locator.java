package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.depesche.model.Span;

/** Finds the words that gold names in a document's text, whatever white space parts them. */
record Locator(String text) {

  /** All places of the words, in order. */
  List<Span> all(String words) {
    String pattern =
        Arrays.stream(words.strip().split("\\s+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("\\s+"));
    String begin = startsWithLetter(words) ? "(?<![\\p{L}\\p{N}])" : "";
    String end = endsWithLetter(words) ? "(?![\\p{L}\\p{N}])" : "";
    Matcher matcher =
        Pattern.compile(begin + pattern + end, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
            .matcher(text);
    List<Span> result = new ArrayList<>();
    while (matcher.find()) {
      result.add(new Span(matcher.start(), matcher.end()));
    }
    return result;
  }

  private static boolean startsWithLetter(String words) {
    return Character.isLetterOrDigit(words.codePointAt(0));
  }

  private static boolean endsWithLetter(String words) {
    return Character.isLetterOrDigit(words.codePointBefore(words.length()));
  }

  Optional<Span> first(String words) {
    return all(words).stream().findFirst();
  }

  /** The place of the words with the fewest characters between it and {@code other}. */
  Optional<Span> nearest(String words, Span other) {
    return all(words).stream()
        .min((a, b) -> Integer.compare(distance(a, other), distance(b, other)));
  }

  private static int distance(Span one, Span other) {
    return Math.max(0, Math.max(one.begin() - other.end(), other.begin() - one.end()));
  }
}
