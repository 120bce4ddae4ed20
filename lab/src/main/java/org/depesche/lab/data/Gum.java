package org.depesche.lab.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.depesche.model.Name;
import org.depesche.model.NameKind;
import org.depesche.model.Span;

/**
 * Reads the names of the GUM corpus in WebAnno TSV (https://github.com/amir-zeldes/gum).
 *
 * <p>GUM marks whole noun phrases, named or not. A name is what is left of a phrase of a person, an
 * organization or a place without its small words at both ends ("the"), if all other words are
 * written large. At the head of a sentence a single such word counts only if the phrase is linked
 * to an article of Wikipedia.
 */
public final class Gum {

  private static final Map<String, NameKind> KINDS =
      Map.of(
          "person", NameKind.PER,
          "organization", NameKind.ORG,
          "place", NameKind.LOC);

  private static final int FORM = 2;
  private static final int ENTITY = 3;
  private static final int IDENTITY = 6;

  private static final Set<String> JOINING = Set.of("of", "and", "for", "the", "de", "&", "-");

  private static final Set<String> PRONOUNS =
      Set.of("I", "He", "She", "It", "We", "They", "You", "His", "Her", "Their", "Our", "My");

  private Gum() {}

  /** All documents of a folder, in the order of their files. */
  public static List<NamedText> read(Path folder) throws IOException {
    List<NamedText> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        texts.add(document(Files.readAllLines(file)));
      }
    }
    return texts;
  }

  /** A phrase from its first word to its last. */
  private record Phrase(int first, int last, NameKind kind, boolean linked) {}

  private static NamedText document(List<String> lines) {
    List<String> words = new ArrayList<>();
    List<Boolean> heads = new ArrayList<>();
    Map<String, Phrase> phrases = new LinkedHashMap<>();
    boolean head = true;
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (cells.length > IDENTITY) {
        add(cells[ENTITY], cells[IDENTITY], words.size(), phrases);
        words.add(cells[FORM]);
        heads.add(head);
      }
      head = line.isBlank() || line.startsWith("#");
    }
    List<Span> spans = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      text.append(heads.get(i) && i > 0 ? "\n" : "");
      spans.add(new Span(text.length(), text.length() + words.get(i).length()));
      text.append(words.get(i)).append(' ');
    }
    List<Name> names = new ArrayList<>();
    for (Phrase phrase : phrases.values()) {
      Phrase name = trimmed(phrase, words);
      boolean single = name.first() == name.last();
      boolean sure =
          name.linked() || !single || !heads.get(Math.min(name.first(), words.size() - 1));
      if (name.first() <= name.last() && sure && isName(name, words)) {
        Span span = new Span(spans.get(name.first()).begin(), spans.get(name.last()).end());
        names.add(new Name(span, name.kind()));
      }
    }
    return new NamedText(text.toString(), names);
  }

  /** Cells hold {@code value[number]}, several of them with {@code |} between. */
  private static void add(
      String entities, String identities, int word, Map<String, Phrase> phrases) {
    for (String entity : entities.split("\\|")) {
      int bracket = entity.indexOf('[');
      NameKind kind = bracket < 0 ? null : KINDS.get(entity.substring(0, bracket));
      if (kind != null) {
        String number = entity.substring(bracket);
        boolean linked = identities.contains(number);
        phrases.merge(
            number,
            new Phrase(word, word, kind, linked),
            (a, b) -> new Phrase(a.first(), b.last(), kind, a.linked() || b.linked()));
      }
    }
  }

  private static Phrase trimmed(Phrase phrase, List<String> words) {
    int first = phrase.first();
    int last = phrase.last();
    while (first <= last && (!isLarge(words.get(first)) || words.get(first).equals("The"))) {
      first++;
    }
    while (last >= first && !isLarge(words.get(last))) {
      last--;
    }
    return new Phrase(first, last, phrase.kind(), phrase.linked());
  }

  private static boolean isName(Phrase name, List<String> words) {
    return words.subList(name.first(), name.last() + 1).stream()
        .allMatch(word -> isLarge(word) || JOINING.contains(word));
  }

  private static boolean isLarge(String word) {
    return Character.isUpperCase(word.charAt(0)) && !PRONOUNS.contains(word);
  }
}
