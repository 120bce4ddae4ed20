package org.depesche.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * Role nouns of a language. German compounds are read from their end: "Vizeaußenminister" ends in
 * "Außenminister"; the part before it may name a state ("Kremlsprecher").
 */
final class RoleLexicon {

  /**
   * A role read from one or more tokens.
   *
   * @param prefix what stands before the listed word in a compound, without hyphen; may be empty
   * @param tokens how many tokens it takes
   */
  record Found(RoleWord word, String prefix, int tokens) {}

  /** Listed words shorter than this end too many other words. */
  private static final int SHORTEST_HEAD = 5;

  /** No listed word is shorter. */
  private static final int BEGINNING = 3;

  private static final String[] ENDINGS = {
    "innen", "in", "ern", "en", "es", "er", "e", "n", "s", ""
  };

  /** "Anwohner*innen", "Schüler:in", "Lehrer/innen" are read as the feminine form. */
  private static final Pattern GENDER_MARK = Pattern.compile("[*:_/·]-?in(nen)?$");

  private final Map<String, RoleWord> words = new HashMap<>();

  /** How the words begin: most words and ends of compounds are passed over after one look. */
  private final Set<String> beginnings = new HashSet<>();

  private final boolean compounds;
  private int longest = 1;

  RoleLexicon(String language) {
    compounds = language.equals("de");
    for (List<String> row : Models.table("knowledge/roles-" + language + ".tsv")) {
      String word = row.get(0);
      RoleWord.Kind kind = RoleWord.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      List<String> classes = List.of(row.get(3).split(" "));
      String sector = row.get(1).isEmpty() ? null : row.get(1);
      String lower = lower(word);
      words.put(lower, new RoleWord(word, sector, kind, classes));
      beginnings.add(lower.substring(0, BEGINNING));
      longest = Math.max(longest, word.split(" ").length);
    }
  }

  /** The longest role that begins at token {@code at}; null if none does. */
  @Nullable Found find(String[] forms, String[] lemmas, int at) {
    if (compounds) {
      Found byForm = compound(forms[at]);
      return byForm != null || forms[at].equals(lemmas[at]) ? byForm : compound(lemmas[at]);
    }
    if (!begins(lower(forms[at])) && !begins(lower(lemmas[at]))) {
      return null;
    }
    StringBuilder phrase = new StringBuilder();
    Found best = null;
    for (int n = 1; n <= longest && at + n <= forms.length; n++) {
      String start = phrase.toString();
      RoleWord word = singular(start + lower(forms[at + n - 1]), start + lower(lemmas[at + n - 1]));
      if (word != null) {
        best = new Found(word, "", n);
      }
      append(phrase, lower(forms[at + n - 1]));
    }
    return best;
  }

  /** The listed word itself, in lower case; null if it is not listed. */
  @Nullable RoleWord listed(String lower) {
    return words.get(lower);
  }

  /** Words are parted by blanks, but not at a hyphen: "secretary-general". */
  private static void append(StringBuilder phrase, String word) {
    if (word.equals("-") && phrase.length() > 0) {
      phrase.setLength(phrase.length() - 1);
      phrase.append('-');
    } else {
      phrase.append(word).append(' ');
    }
  }

  private @Nullable RoleWord singular(String form, String lemma) {
    RoleWord word = words.get(form);
    if (word == null) {
      word = words.get(lemma);
    }
    if (word == null && form.length() > 3 && form.endsWith("s")) {
      word = words.get(form.substring(0, form.length() - 1));
    }
    return word;
  }

  private @Nullable Found compound(String written) {
    if (written.length() < 3 || !Character.isUpperCase(written.charAt(0))) {
      return null;
    }
    String form = written.endsWith("n") ? GENDER_MARK.matcher(written).replaceFirst("in") : written;
    String lower = lower(form);
    RoleWord whole = begins(lower) ? inflected(lower) : null;
    if (whole != null) {
      return new Found(whole, "", 1);
    }
    int hyphen = lower.lastIndexOf('-');
    for (int i = 2; i <= lower.length() - SHORTEST_HEAD; i++) {
      RoleWord head =
          i != hyphen && begins(lower.substring(i)) ? inflected(lower.substring(i)) : null;
      if (head != null && (head.word().length() >= SHORTEST_HEAD || i == hyphen + 1)) {
        String prefix = form.substring(0, i);
        return new Found(head, prefix.endsWith("-") ? prefix.substring(0, i - 1) : prefix, 1);
      }
    }
    return null;
  }

  private boolean begins(String lower) {
    return lower.length() >= BEGINNING && beginnings.contains(lower.substring(0, BEGINNING));
  }

  private @Nullable RoleWord inflected(String lower) {
    RoleWord exact = words.get(lower);
    for (int i = 0; exact == null && i < ENDINGS.length; i++) {
      if (lower.length() > ENDINGS[i].length() + 2 && lower.endsWith(ENDINGS[i])) {
        exact = words.get(lower.substring(0, lower.length() - ENDINGS[i].length()));
      }
    }
    return exact;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
