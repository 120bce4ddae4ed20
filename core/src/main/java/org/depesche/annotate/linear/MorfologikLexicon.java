package org.depesche.annotate.linear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.depesche.model.Upos;

/**
 * A morphological dictionary as a finite-state automaton, its tags mapped to Universal Dependencies
 * by a table. Readings of a class that the table does not name are left out.
 */
public final class MorfologikLexicon implements Lexicon {

  private final DictionaryLookup lookup;
  private final Map<String, Upos> classes = new HashMap<>();
  private final Map<String, String> parts = new HashMap<>();
  private final Map<String, Optional<Tag>> tags = new HashMap<>();

  private record Tag(Upos upos, String features, String kind) {}

  /**
   * @param table rows {@code resource PATH}, {@code class PREFIX UPOS}, {@code part [CLASS/]PART
   *     FEATURES}
   */
  public MorfologikLexicon(List<List<String>> table) {
    String path = "";
    for (List<String> row : table) {
      switch (row.get(0)) {
        case "resource" -> path = row.get(1);
        case "class" -> classes.put(row.get(1), Upos.valueOf(row.get(2)));
        case "part" -> parts.put(row.get(1), row.get(2));
        default -> throw new IllegalArgumentException("neither class nor part: " + row);
      }
    }
    lookup = new DictionaryLookup(open(path));
  }

  private static Dictionary open(String path) {
    URL url = MorfologikLexicon.class.getClassLoader().getResource(path);
    if (url == null) {
      throw new IllegalArgumentException("no dictionary '" + path + "' on the class path");
    }
    try {
      return Dictionary.read(url);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read dictionary " + url, e);
    }
  }

  /** One thread at a time, for the automaton's reader has buffers; callers cache lexemes. */
  @Override
  public synchronized List<Reading> readings(String form) {
    SequencedSet<Reading> readings = new LinkedHashSet<>();
    for (WordData word : lookup.lookup(form)) {
      String lemma = String.valueOf(word.getStem());
      tags.computeIfAbsent(String.valueOf(word.getTag()), this::parse)
          .ifPresent(tag -> readings.add(new Reading(lemma, tag.upos, tag.features, tag.kind)));
    }
    return List.copyOf(readings);
  }

  private Optional<Tag> parse(String tag) {
    String kind = tag;
    while (!classes.containsKey(kind)) {
      int colon = kind.lastIndexOf(':');
      if (colon < 0) {
        return Optional.empty();
      }
      kind = kind.substring(0, colon);
    }
    Map<String, String> features = new TreeMap<>();
    for (String part : tag.split("[:+]")) {
      String found = parts.getOrDefault(kind + "/" + part, parts.getOrDefault(part, ""));
      for (String pair : found.isEmpty() ? new String[0] : found.split("\\|")) {
        int equals = pair.indexOf('=');
        // "DAT+AKK": a preposition that governs either
        features.merge(
            pair.substring(0, equals), pair.substring(equals + 1), (one, two) -> one + "," + two);
      }
    }
    return Optional.of(new Tag(classes.get(kind), join(features), kind));
  }

  private static String join(Map<String, String> features) {
    StringBuilder joined = new StringBuilder();
    features.forEach((name, value) ->
        joined.append(joined.isEmpty() ? "" : "|").append(name).append('=').append(value));
    return joined.isEmpty() ? "_" : joined.toString();
  }
}
