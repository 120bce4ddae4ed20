package org.depesche.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A key of an organisation's name that German endings, an article before it, hyphens and accents do
 * not change: "Die Grünen" and "Grüne" have the same one.
 */
public final class OrganisationKey {

  private static final Set<String> ARTICLES = Set.of("die", "der", "das", "the");
  private static final List<String> ENDINGS = List.of("en", "er", "em", "es", "e", "s", "n");

  /** What an ending leaves must be longer than this. */
  private static final int SHORTEST_STEM = 3;

  private OrganisationKey() {}

  /** The key; empty if the name has no letter or digit. */
  public static String of(String name) {
    String[] words = name.strip().split("[ \\-]+");
    boolean article = words.length > 1 && ARTICLES.contains(words[0].toLowerCase(Locale.ROOT));
    StringBuilder key = new StringBuilder();
    for (int i = article ? 1 : 0; i < words.length; i++) {
      key.append(stem(NameKey.of(words[i])));
    }
    return key.toString();
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      if (word.length() > ending.length() + SHORTEST_STEM && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
