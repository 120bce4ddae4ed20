package org.depesche.lab.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.depesche.annotate.Forms;

/**
 * Reads what another program has labelled: a word a line with form, part of speech, kind of name,
 * head (counted from 1; 0 for the root) and relation; or with form and kind of name alone; a blank
 * line between sentences.
 */
public final class Silver {

  private static final Map<String, String> KINDS =
      Map.of(
          "PERSON",
          "PER",
          "LOCATION",
          "LOC",
          "ORGANIZATION",
          "ORG",
          "MISC",
          "OTH" + NameSpans.UNSURE);

  private Silver() {}

  public static List<TreeSentence> trees(Path file) throws IOException {
    List<TreeSentence> sentences = new ArrayList<>();
    for (List<String[]> rows : rows(file)) {
      List<TreeWord> words = new ArrayList<>();
      for (String[] cells : rows) {
        int head = Integer.parseInt(cells[3]);
        words.add(
            new TreeWord(
                Forms.normalise(cells[0]),
                "_",
                cells[1],
                "_",
                "_",
                head == 0 ? rows.size() : head - 1,
                cells[4]));
      }
      sentences.add(new TreeSentence(file.getFileName() + ":" + sentences.size(), words, false));
    }
    return sentences;
  }

  public static List<NamedSentence> names(Path file) throws IOException {
    List<NamedSentence> sentences = new ArrayList<>();
    for (List<String[]> rows : rows(file)) {
      NameSpans names = new NameSpans();
      for (String[] cells : rows) {
        String kind = cells[cells.length == 2 ? 1 : 2];
        names.add(Forms.normalise(cells[0]), KINDS.getOrDefault(kind, ""), false);
      }
      sentences.add(names.sentence());
    }
    return sentences;
  }

  private static List<List<String[]>> rows(Path file) throws IOException {
    List<List<String[]>> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        rows.add(line.split("\t"));
      } else if (!rows.isEmpty()) {
        sentences.add(List.copyOf(rows));
        rows.clear();
      }
    }
    if (!rows.isEmpty()) {
      sentences.add(rows);
    }
    return sentences;
  }
}
