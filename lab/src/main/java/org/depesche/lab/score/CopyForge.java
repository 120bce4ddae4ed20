package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Sentence;
import org.depesche.model.Span;

/**
 * Makes copies of real texts as newsrooms make them: a part of the sentences is kept, from the
 * beginning on or here and there; the headline is new; some sentences change places, some words are
 * replaced, paragraphs of other texts and a dateline are put in. The same for the same seed.
 */
final class CopyForge {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final double[] REPLACED = {0, 0, 0.03, 0.08, 0.15};

  private final Random random;
  private final List<String> strangeSentences;
  private int next;

  /**
   * @param strangers texts that nothing else is made of, to take paragraphs and words from
   */
  CopyForge(long seed, List<Document> strangers) {
    this.random = new Random(seed);
    this.strangeSentences =
        new ArrayList<>(strangers.stream().flatMap(d -> sentences(d).stream()).toList());
    Collections.shuffle(strangeSentences, random);
  }

  /**
   * @param kept characters of {@code text} that stand in the original too
   * @param share of the original's sentences that was kept
   */
  record Copy(String text, List<Span> kept, double share) {}

  /** The sentences of the main text, headline left out. */
  static List<String> sentences(Document document) {
    return Reading.list(document, Layer.SENTENCES).stream()
        .filter(s -> s.block() == Block.Kind.PARAGRAPH)
        .map(Sentence::span)
        .map(document::text)
        .toList();
  }

  /**
   * @param share of the sentences to keep
   * @param replace share of the words to replace
   */
  Copy copy(Document original, double share, double replace) {
    List<String> sentences = new ArrayList<>(sentences(original));
    int wanted = Math.max(1, (int) Math.round(share * sentences.size()));
    if (random.nextBoolean()) {
      sentences = new ArrayList<>(sentences.subList(0, wanted));
    } else {
      while (sentences.size() > wanted) {
        sentences.remove(random.nextInt(sentences.size()));
      }
    }
    if (sentences.size() > 2 && random.nextInt(3) == 0) {
      int at = random.nextInt(sentences.size() - 1);
      Collections.swap(sentences, at, at + 1);
    }
    Writer writer = new Writer();
    writer.add(strange() + "\n\n");
    if (random.nextInt(3) == 0) {
      writer.add("Entenhausen (dpa) - ");
    }
    int inserted = random.nextInt(3);
    for (int i = 0; i < sentences.size(); i++) {
      if (inserted > 0 && random.nextInt(sentences.size()) < 2) {
        writer.add((i == 0 ? "" : "\n\n") + strange() + " " + strange() + "\n\n");
        inserted--;
      }
      keep(sentences.get(i), replace, writer);
      writer.add(random.nextInt(4) == 0 ? "\n\n" : " ");
    }
    return new Copy(writer.text.toString(), writer.kept, share);
  }

  /** One of the shares of words that newsrooms change. */
  double someReplaced() {
    return REPLACED[random.nextInt(REPLACED.length)];
  }

  /** Between {@code from} and {@code to}. */
  double share(double from, double to) {
    return from + random.nextDouble() * (to - from);
  }

  /** One after the other, so that two copies do not get the same. */
  private String strange() {
    return strangeSentences.get(next++ % strangeSentences.size()).replace('\n', ' ');
  }

  /** Words are replaced by strange ones, numbers by others. */
  private void keep(String sentence, double replace, Writer writer) {
    var matcher = WORD.matcher(sentence);
    int from = 0;
    while (matcher.find()) {
      if (random.nextDouble() < replace) {
        writer.keep(sentence.substring(from, matcher.start()));
        writer.add(other(matcher.group()));
        from = matcher.end();
      }
    }
    writer.keep(sentence.substring(from));
  }

  private String other(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return String.valueOf(2 + random.nextInt(900));
    }
    List<String> words =
        List.of(strangeSentences.get(random.nextInt(strangeSentences.size())).split("[^\\p{L}]+"));
    String chosen = words.isEmpty() ? "" : words.get(random.nextInt(words.size()));
    return chosen.isEmpty() ? "etwa" : chosen.toLowerCase(Locale.ROOT);
  }

  private static final class Writer {
    private final StringBuilder text = new StringBuilder();
    private final List<Span> kept = new ArrayList<>();

    void add(String words) {
      text.append(words);
    }

    void keep(String words) {
      int begin = text.length();
      text.append(words);
      kept.add(new Span(begin, text.length()));
    }
  }
}
