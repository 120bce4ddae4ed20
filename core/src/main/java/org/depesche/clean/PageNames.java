package org.depesche.clean;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.models.Models;

/**
 * What class names and ids of a page's elements say that the elements are for: the table {@code
 * page/names.tsv}. Each row holds a {@link Role}, how the name must match, and the name:
 *
 * <ul>
 *   <li>{@code whole}: a class or id, whatever its case;
 *   <li>{@code words}: one to three words in a row within a class or id, however they are joined:
 *       {@code author-bio} matches {@code authorBio} and {@code post__author_bio--wide}.
 * </ul>
 */
final class PageNames {

  /** What an element is for. */
  enum Role {
    /** Holds the article's text and little else. */
    BODY,
    /** Holds the article. */
    MAIN,
    /** Stands between headline and text and belongs to it. */
    LEAD,
    /** Tells what a picture shows, or who took it. */
    CAPTION,
    /** Stands around an article: comments, shares, related articles. */
    FURNITURE,
    /** Holds what readers wrote about the article. */
    COMMENTS,
    /** Calls to pay for the rest of the article. */
    PAYWALL,
    /** Tells of the article itself, though it is not its text: byline, date, tags. */
    ABOUT,
    /** Stands in a headline and is no part of the title. */
    KICKER,
    /** One of many contributions to a page: a forum's post, a comment. */
    POST,
    /** Tells when the article came out. */
    DATE,
    /** Tells who wrote it. */
    AUTHOR,
    /** Written by a page builder around everything: says nothing. */
    BUILDER
  }

  private static final int MOST_WORDS = 3;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");

  private final Map<String, Set<Role>> wholes = new HashMap<>();
  private final Map<String, Set<Role>> words = new HashMap<>();

  PageNames() {
    for (List<String> row : Models.table("page/names.tsv")) {
      Map<String, Set<Role>> table =
          switch (row.get(1)) {
            case "whole" -> wholes;
            case "words" -> words;
            default -> throw new IllegalArgumentException("a name matches no '" + row.get(1) + "'");
          };
      table
          .computeIfAbsent(row.get(2), name -> EnumSet.noneOf(Role.class))
          .add(Role.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
    }
  }

  /**
   * The roles that the names tell.
   *
   * @param names classes and ids with white space between them
   */
  Set<Role> rolesOf(String names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String name : SPACE.split(names.strip())) {
      rolesOfOne(name, roles);
    }
    return roles;
  }

  private void rolesOfOne(String name, Set<Role> roles) {
    String[] parts = BETWEEN_WORDS.split(name);
    Set<Role> found = EnumSet.noneOf(Role.class);
    for (int begin = 0; begin < parts.length; begin++) {
      StringBuilder phrase = new StringBuilder();
      for (int end = begin; end < Math.min(parts.length, begin + MOST_WORDS); end++) {
        phrase.append(end == begin ? "" : "-").append(parts[end].toLowerCase(Locale.ROOT));
        found.addAll(words.getOrDefault(phrase.toString(), Set.of()));
      }
    }
    found.addAll(wholes.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of()));
    if (!found.contains(Role.BUILDER)) {
      roles.addAll(found);
    }
  }
}
