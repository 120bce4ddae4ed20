package org.depesche.lab.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.model.Span;

/**
 * A treebank in CoNLL-U (https://universaldependencies.org/format.html) as raw text with gold
 * sentences and words over it.
 *
 * <p>Sentences are joined by a space, paragraphs and documents by an empty line. The words of a
 * contraction lie over their own letters where they spell it out ("do" + "n't"); otherwise they
 * share its span.
 */
record TreebankText(String text, List<List<AnalysedWord>> sentences) {

  private static final int COLUMNS = 10;

  static TreebankText read(Path file) throws IOException {
    Reader reader = new Reader();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("# newdoc") || line.startsWith("# newpar")) {
        reader.newParagraph();
      } else if (line.isBlank()) {
        reader.endSentence();
      } else if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
          throw new IOException(file + ": no CoNLL-U: " + line);
        }
        reader.row(cells);
      }
    }
    reader.endSentence();
    return new TreebankText(reader.text.toString(), List.copyOf(reader.sentences));
  }

  int words() {
    return sentences.stream().mapToInt(List::size).sum();
  }

  /** Gathers rows into sentences. */
  private static final class Reader {
    private final StringBuilder text = new StringBuilder();
    private final List<List<AnalysedWord>> sentences = new ArrayList<>();
    private List<AnalysedWord> sentence = new ArrayList<>();
    private final List<String[]> contracted = new ArrayList<>();
    private Span surface = new Span(0, 0);
    private int left;

    void newParagraph() {
      if (!text.isEmpty()) {
        text.setLength(text.toString().stripTrailing().length());
        text.append("\n\n");
      }
    }

    void row(String[] cells) {
      if (cells[0].contains(".")) {
        return; // an empty node of the enhanced graph
      }
      int dash = cells[0].indexOf('-');
      if (dash > 0) {
        surface = append(cells);
        int first = Integer.parseInt(cells[0].substring(0, dash));
        left = Integer.parseInt(cells[0].substring(dash + 1)) - first + 1;
      } else if (left > 0) {
        contracted.add(cells);
        left--;
        if (left == 0) {
          addContracted();
        }
      } else {
        sentence.add(word(append(cells), cells));
      }
    }

    private Span append(String[] cells) {
      int begin = text.length();
      text.append(cells[1]);
      Span span = new Span(begin, text.length());
      if (!cells[9].contains("SpaceAfter=No")) {
        text.append(' ');
      }
      return span;
    }

    private void addContracted() {
      int length = contracted.stream().mapToInt(cells -> cells[1].length()).sum();
      boolean spelt = length == surface.length();
      int at = surface.begin();
      for (String[] cells : contracted) {
        int end = at + cells[1].length();
        sentence.add(word(spelt ? new Span(at, end) : surface, cells));
        at = end;
      }
      contracted.clear();
    }

    private static AnalysedWord word(Span span, String[] cells) {
      String relation = cells[7];
      int colon = relation.indexOf(':');
      return new AnalysedWord(
          span,
          cells[1],
          cells[2],
          cells[3],
          Integer.parseInt(cells[6]) - 1,
          colon < 0 ? relation : relation.substring(0, colon));
    }

    void endSentence() {
      if (!sentence.isEmpty()) {
        sentences.add(List.copyOf(sentence));
        sentence = new ArrayList<>();
        if (!Character.isWhitespace(text.charAt(text.length() - 1))) {
          text.append(' ');
        }
      }
    }
  }
}
