package org.depesche.lab.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.depesche.annotate.Forms;

/** Reads treebanks in CoNLL-U (https://universaldependencies.org/format.html). */
public final class Treebank {

  private static final int COLUMNS = 10;
  private static final String ID = "# sent_id = ";

  private Treebank() {}

  /** The sentences of one file. Contractions and empty nodes are left out, their words stay. */
  public static List<TreeSentence> read(Path file) throws IOException {
    List<TreeSentence> sentences = new ArrayList<>();
    List<String[]> rows = new ArrayList<>();
    String id = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith(ID)) {
        id = line.substring(ID.length());
      } else if (line.isBlank()) {
        add(id, rows, sentences);
      } else if (!line.startsWith("#")) {
        String[] cells = line.split("\t");
        if (cells.length != COLUMNS) {
          throw new IOException(file + ": no CoNLL-U: " + line);
        }
        if (cells[0].chars().allMatch(Character::isDigit)) {
          rows.add(cells);
        }
      }
    }
    add(id, rows, sentences);
    return sentences;
  }

  /** The sentences of all files below a folder, in the order of their paths. */
  public static List<TreeSentence> readAll(Path folder) throws IOException {
    List<TreeSentence> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
        sentences.addAll(read(file));
      }
    }
    return sentences;
  }

  private static void add(String id, List<String[]> rows, List<TreeSentence> sentences) {
    if (rows.isEmpty()) {
      return;
    }
    List<TreeWord> words = new ArrayList<>();
    for (String[] cells : rows) {
      int head = Integer.parseInt(cells[6]);
      words.add(
          new TreeWord(
              Forms.normalise(cells[1]),
              cells[2],
              cells[3],
              cells[4],
              cells[5],
              head == 0 ? rows.size() : head - 1,
              cells[7]));
    }
    rows.clear();
    sentences.add(new TreeSentence(id, words, true));
  }
}
