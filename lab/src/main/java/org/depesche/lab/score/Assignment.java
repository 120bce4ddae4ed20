package org.depesche.lab.score;

import java.util.Arrays;

/**
 * Pairs rows with columns one to one so that the summed weight is greatest. The Hungarian algorithm
 * with potentials (Kuhn 1955, Munkres 1957; the variant of cubic time that adds a row at a time).
 */
final class Assignment {

  private static final int NONE = -1;

  private Assignment() {}

  /**
   * @param weights rows of equal length; a pair of weight 0 or less is no pair
   * @return for each row its column, or -1
   */
  static int[] best(double[][] weights) {
    int rows = weights.length;
    int columns = rows == 0 ? 0 : weights[0].length;
    int[] result = new int[rows];
    Arrays.fill(result, NONE);
    if (columns == 0) {
      return result;
    }
    int[] rowOf = solve(square(weights, rows, columns));
    for (int column = 0; column < columns; column++) {
      int row = rowOf[column];
      if (row < rows && weights[row][column] > 0) {
        result[row] = column;
      }
    }
    return result;
  }

  /** Costs instead of weights, filled up to a square with pairs that cost nothing. */
  private static double[][] square(double[][] weights, int rows, int columns) {
    int size = Math.max(rows, columns);
    double[][] costs = new double[size][size];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        costs[i][j] = -Math.max(0, weights[i][j]);
      }
    }
    return costs;
  }

  /**
   * The row of each column in the cheapest assignment. Columns count from 1 inside, 0 is a root.
   */
  private static int[] solve(double[][] costs) {
    int size = costs.length;
    double[] ofRow = new double[size + 1];
    double[] ofColumn = new double[size + 1];
    int[] rowOf = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      augment(costs, row, ofRow, ofColumn, rowOf);
    }
    int[] result = new int[size];
    for (int column = 1; column <= size; column++) {
      result[column - 1] = rowOf[column] - 1;
    }
    return result;
  }

  private static void augment(
      double[][] costs, int start, double[] ofRow, double[] ofColumn, int[] rowOf) {
    int size = costs.length;
    double[] slack = new double[size + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    boolean[] reached = new boolean[size + 1];
    int[] from = new int[size + 1];
    rowOf[0] = start;
    int column = 0;
    while (rowOf[column] != 0) {
      reached[column] = true;
      int row = rowOf[column];
      int next = 0;
      double step = Double.POSITIVE_INFINITY;
      for (int j = 1; j <= size; j++) {
        if (!reached[j]) {
          double rest = costs[row - 1][j - 1] - ofRow[row] - ofColumn[j];
          if (rest < slack[j]) {
            slack[j] = rest;
            from[j] = column;
          }
          if (slack[j] < step) {
            step = slack[j];
            next = j;
          }
        }
      }
      for (int j = 0; j <= size; j++) {
        if (reached[j]) {
          ofRow[rowOf[j]] += step;
          ofColumn[j] -= step;
        } else {
          slack[j] -= step;
        }
      }
      column = next;
    }
    while (column != 0) {
      rowOf[column] = rowOf[from[column]];
      column = from[column];
    }
  }
}
