package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssignmentTest {

  @Test
  void prefersTheGreaterSumToTheGreatestSinglePair() {
    double[][] weights = {{1.0, 0.9}, {0.9, 0.1}};
    assertThat(Assignment.best(weights)).containsExactly(1, 0);
  }

  @Test
  void leavesOutPairsWithoutWeight() {
    double[][] weights = {{0, 0}, {0, 0.5}, {0, 0}};
    assertThat(Assignment.best(weights)).containsExactly(-1, 1, -1);
  }

  @Test
  void pairsNothingWhereOneSideIsEmpty() {
    assertThat(Assignment.best(new double[0][])).isEmpty();
    assertThat(Assignment.best(new double[2][0])).containsExactly(-1, -1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void findsTheSumThatTryingEverythingFinds(long seed) {
    Random random = new Random(seed);
    double[][] weights = new double[1 + random.nextInt(5)][1 + random.nextInt(5)];
    for (double[] row : weights) {
      for (int j = 0; j < row.length; j++) {
        row[j] = random.nextInt(3) == 0 ? 0 : random.nextDouble();
      }
    }
    int[] columns = Assignment.best(weights);
    double sum = 0;
    for (int i = 0; i < columns.length; i++) {
      sum += columns[i] < 0 ? 0 : weights[i][columns[i]];
    }
    assertThat(sum).isEqualTo(bestSum(weights, 0, 0), within(1e-9));
  }

  private static double bestSum(double[][] weights, int row, int taken) {
    if (row == weights.length) {
      return 0;
    }
    double best = bestSum(weights, row + 1, taken);
    for (int j = 0; j < weights[row].length; j++) {
      if ((taken & 1 << j) == 0) {
        best = Math.max(best, weights[row][j] + bestSum(weights, row + 1, taken | 1 << j));
      }
    }
    return best;
  }
}
