package org.depesche.lab.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.depesche.lab.score.TreeScore.Measure;
import org.depesche.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TreeScoreTest {

  private static final String TREEBANK =
      """
      # newdoc id = a
      # sent_id = 1
      1-2\tIm\t_\t_\t_\t_\t_\t_\t_\t_
      1\tIn\tin\tADP\t_\t_\t3\tcase\t_\t_
      2\tdem\tder\tDET\t_\t_\t3\tdet\t_\t_
      3\tHof\tHof\tNOUN\t_\t_\t4\tobl:tmod\t_\t_
      4\tregnet\tregnen\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
      5\t.\t.\tPUNCT\t_\t_\t4\tpunct\t_\t_

      # sent_id = 2
      1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
      1\tdo\tdo\tAUX\t_\t_\t0\troot\t_\t_
      2\tn't\tnot\tPART\t_\t_\t1\tadvmod\t_\t_
      2.1\tgo\tgo\tVERB\t_\t_\t_\t_\t_\t_

      # newpar
      1\tJa\tja\tINTJ\t_\t_\t0\troot\t_\t_

      """;

  private static TreebankText treebank(Path folder) throws IOException {
    return TreebankText.read(Files.writeString(folder.resolve("a.conllu"), TREEBANK));
  }

  @Test
  void readsTreebanksAsRawText(@TempDir Path folder) throws IOException {
    TreebankText gold = treebank(folder);
    assertThat(gold.text().strip()).isEqualTo("Im Hof regnet. don't\n\nJa");
    assertThat(gold.sentences()).hasSize(3);
    assertThat(gold.sentences().getFirst())
        .extracting(AnalysedWord::span)
        .containsExactly(
            new Span(0, 2), new Span(0, 2), new Span(3, 6), new Span(7, 13), new Span(13, 14));
    assertThat(gold.sentences().get(1))
        .extracting(AnalysedWord::span)
        .containsExactly(new Span(15, 17), new Span(17, 20));
  }

  @Test
  void givesAPerfectScoreToGoldItself(@TempDir Path folder) throws IOException {
    TreebankText gold = treebank(folder);
    TreeScore score = new TreeScore(gold.sentences(), gold.sentences());
    for (Measure measure : Measure.values()) {
      assertThat(score.f1(measure)).as(measure.title()).isEqualTo(1);
    }
  }

  @Test
  void countsWhatIsSaidOnlyAboutAlignedWords(@TempDir Path folder) throws IOException {
    TreebankText gold = treebank(folder);
    List<List<AnalysedWord>> predicted = new ArrayList<>(gold.sentences());
    AnalysedWord whole = new AnalysedWord(new Span(15, 20), "don't", "do", "VERB", -1, "root");
    predicted.set(1, List.of(whole));
    TreeScore score = new TreeScore(gold.sentences(), predicted);
    assertThat(score.f1(Measure.WORDS)).isCloseTo(2 * 6 / (8.0 + 7.0), within(1e-9));
    assertThat(score.f1(Measure.UPOS)).isCloseTo(2 * 6 / (8.0 + 7.0), within(1e-9));
    assertThat(score.f1(Measure.SENTENCES)).isEqualTo(1);
  }

  @Test
  void wantsHeadAndRelationForTheLabelledScore(@TempDir Path folder) throws IOException {
    TreebankText gold = treebank(folder);
    List<AnalysedWord> first = new ArrayList<>(gold.sentences().getFirst());
    AnalysedWord det = first.get(1);
    first.set(1, new AnalysedWord(det.span(), det.form(), null, null, 2, "nmod"));
    AnalysedWord noun = first.get(2);
    first.set(2, new AnalysedWord(noun.span(), noun.form(), null, null, 4, "obl"));
    List<List<AnalysedWord>> predicted = new ArrayList<>(gold.sentences());
    predicted.set(0, first);
    TreeScore score = new TreeScore(gold.sentences(), predicted);
    assertThat(score.f1(Measure.UAS)).isCloseTo(7 / 8.0, within(1e-9));
    assertThat(score.f1(Measure.LAS)).isCloseTo(6 / 8.0, within(1e-9));
  }

  @Test
  void saysNothingWhereTheEngineSaysNothing(@TempDir Path folder) throws IOException {
    TreebankText gold = treebank(folder);
    List<List<AnalysedWord>> bare =
        gold.sentences().stream().map(s -> s.stream().map(w -> bare(w)).toList()).toList();
    TreeScore score = new TreeScore(gold.sentences(), bare);
    assertThat(score.f1(Measure.WORDS)).isEqualTo(1);
    assertThat(score.f1(Measure.UPOS)).isNull();
    assertThat(score.f1(Measure.LAS)).isNull();
  }

  private static AnalysedWord bare(AnalysedWord word) {
    return new AnalysedWord(word.span(), word.form(), null, null, null, null);
  }
}
