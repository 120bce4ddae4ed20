package org.depesche.entity;

import java.util.ArrayList;
import java.util.List;

/**
 * What a user knows and the shipped tables don't: persons with offices, organisations, places,
 * names of states. Immutable; see docs/knowledge.md for the format.
 */
public final class OwnKnowledge {

  /** No rows at all. */
  public static final OwnKnowledge NONE = new OwnKnowledge(List.of());

  private final List<OwnRow> rows;

  private OwnKnowledge(List<OwnRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /**
   * A file of knowledge.
   *
   * @param name what to call it in messages and sources
   */
  public record File(String name, byte[] bytes) {}

  /**
   * Something in a file that cannot be used.
   *
   * @param line from 1
   * @param column number of the cell, from 1
   * @param message what is wrong and what to write instead
   */
  public record Problem(String file, int line, int column, String message) {
    @Override
    public String toString() {
      return file + ":" + line + ":" + column + ": " + message;
    }
  }

  /** Files with errors, all of which are refused whole. */
  public static final class RefusedException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    RefusedException(List<Problem> problems) {
      super(problems.get(0).toString());
      this.problems = List.copyOf(problems);
    }

    /** Every error of every file, in order. */
    public List<Problem> problems() {
      return problems;
    }
  }

  /**
   * Reads files. Where two say something of the same name the earlier one holds.
   *
   * @throws RefusedException if any of them has an error
   */
  public static OwnKnowledge of(List<File> files) throws RefusedException {
    List<OwnRow> rows = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (File file : files) {
      OwnTable table = new OwnTable(file);
      rows.addAll(table.rows());
      problems.addAll(table.problems());
    }
    if (!problems.isEmpty()) {
      throw new RefusedException(problems);
    }
    return new OwnKnowledge(rows);
  }

  List<OwnRow> rows() {
    return rows;
  }
}
