package org.depesche.lab.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.depesche.model.Name;
import org.depesche.model.NameKind;
import org.depesche.model.Span;

/**
 * Reads the names of the GUM corpus in WebAnno TSV (https://github.com/amir-zeldes/gum): entities
 * that are linked to an article of Wikipedia. Entities that are not linked may be names too, so
 * that precision on this set is a lower bound.
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

  private static NamedText document(List<String> lines) {
    StringBuilder text = new StringBuilder();
    Map<String, Name> names = new LinkedHashMap<>();
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (line.isBlank() && !text.isEmpty()) {
        text.append('\n');
      } else if (cells.length > IDENTITY) {
        Span word = new Span(text.length(), text.length() + cells[FORM].length());
        text.append(cells[FORM]).append(' ');
        add(cells[ENTITY], cells[IDENTITY], word, names);
      }
    }
    return new NamedText(text.toString(), List.copyOf(names.values()));
  }

  /** Cells hold {@code value[number]}, several of them with {@code |} between. */
  private static void add(String entities, String identities, Span word, Map<String, Name> names) {
    for (String entity : entities.split("\\|")) {
      int bracket = entity.indexOf('[');
      NameKind kind = bracket < 0 ? null : KINDS.get(entity.substring(0, bracket));
      String number = bracket < 0 ? "" : entity.substring(bracket);
      if (kind != null && ("|" + identities).contains(number)) {
        names.merge(
            number,
            new Name(word, kind),
            (a, b) -> new Name(Span.covering(List.of(a.span(), b.span())), kind));
      }
    }
  }
}
