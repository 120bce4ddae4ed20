package org.depesche.merge.copies;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.model.Block;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Quotation;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Token;

/**
 * The words of a document in text order, as hashes of their normal forms: lemmas in lower case,
 * which the language's own dictionary gave; the words themselves in lower case where no stage has
 * read any.
 *
 * <p>Boilerplate is left out, and so is the headline, which every newsroom writes anew; only a text
 * that is nothing but a headline keeps it.
 *
 * @param hashes one for each word
 * @param begins offset of each word in the document's text, UTF-16
 * @param ends offset behind it
 * @param quoted whether it stands within a direct quotation
 */
record Words(int[] hashes, int[] begins, int[] ends, boolean[] quoted) {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private static final Pattern MARK = Pattern.compile("[\"„“”«»‟″＂]");

  /** How far the end of a quotation is looked for, in UTF-16 code units: about three paragraphs. */
  private static final int FURTHEST = 1500;

  static final Words NONE = new Words(new int[0], new int[0], new int[0], new boolean[0]);

  static Words of(Document document) {
    Words body = of(document, false);
    return body.size() == 0 ? of(document, true) : body;
  }

  private static Words of(Document document, boolean withHeadline) {
    Collector collector = new Collector(directQuotations(document));
    if (document.has(Layer.SENTENCES)) {
      for (Sentence sentence : document.get(Layer.SENTENCES)) {
        if (counts(sentence.block(), withHeadline)) {
          sentence.tokens().forEach(collector::add);
        }
      }
    } else if (document.has(Layer.BLOCKS)) {
      for (Block block : document.get(Layer.BLOCKS)) {
        if (counts(block.kind(), withHeadline)) {
          collector.add(document.text(), block.span());
        }
      }
    } else {
      collector.add(document.text(), new Span(0, document.text().length()));
    }
    return collector.words();
  }

  private static boolean counts(Block.Kind kind, boolean withHeadline) {
    return kind != Block.Kind.BOILERPLATE && (withHeadline || kind != Block.Kind.HEADLINE);
  }

  private static List<Span> directQuotations(Document document) {
    return document.find(Layer.QUOTATIONS).orElse(List.of()).stream()
        .filter(quotation -> quotation.type() == Quotation.Type.DIRECT)
        .flatMap(quotation ->
            quotation.content().stream()
                .map(span -> quotation.truncated() ? toItsEnd(document.text(), span) : span))
        .sorted()
        .toList();
  }

  /**
   * A quotation that its paragraph leaves open goes on to the closing mark of a later one, unless
   * another opens before.
   */
  private static Span toItsEnd(String text, Span open) {
    int limit = Math.min(text.length(), open.end() + FURTHEST);
    Matcher mark = MARK.matcher(text).region(open.end(), limit);
    if (!mark.find()) {
      return open;
    }
    int at = mark.start();
    boolean closes =
        at > 0
            && !Character.isWhitespace(text.charAt(at - 1))
            && (at + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 1)));
    return closes ? new Span(open.begin(), at + 1) : open;
  }

  int size() {
    return hashes.length;
  }

  /** From the first to the last of the words, both included. */
  Span span(int first, int last) {
    return new Span(begins[first], Math.max(begins[first], ends[last]));
  }

  /** How many of the words from {@code first} to {@code last} stand in direct quotations. */
  int quotedIn(int first, int last) {
    int count = 0;
    for (int i = first; i <= last; i++) {
      count += quoted[i] ? 1 : 0;
    }
    return count;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words words
        && Arrays.equals(hashes, words.hashes)
        && Arrays.equals(begins, words.begins)
        && Arrays.equals(ends, words.ends)
        && Arrays.equals(quoted, words.quoted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return size() + " words";
  }

  /** Grows arrays of plain numbers, since a document may have millions of words. */
  private static final class Collector {
    private final List<Span> quotations;
    private int nextQuotation;
    private int quotedUntil;
    private int[] hashes = new int[512];
    private int[] begins = new int[512];
    private int[] ends = new int[512];
    private boolean[] quoted = new boolean[512];
    private int size;

    Collector(List<Span> quotations) {
      this.quotations = new ArrayList<>(quotations);
    }

    void add(Token token) {
      if (WORD.matcher(token.form()).find()) {
        String lemma = WORD.matcher(token.lemma()).find() ? token.lemma() : token.form();
        add(lemma, token.span().begin(), token.span().end());
      }
    }

    void add(String text, Span span) {
      Matcher matcher = WORD.matcher(text).region(span.begin(), span.end());
      while (matcher.find()) {
        add(matcher.group(), matcher.start(), matcher.end());
      }
    }

    private void add(String word, int begin, int end) {
      if (size == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * size);
        begins = Arrays.copyOf(begins, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
        quoted = Arrays.copyOf(quoted, 2 * size);
      }
      while (nextQuotation < quotations.size() && quotations.get(nextQuotation).begin() <= begin) {
        quotedUntil = Math.max(quotedUntil, quotations.get(nextQuotation++).end());
      }
      hashes[size] = Hashing.of(word.toLowerCase(Locale.ROOT));
      begins[size] = begin;
      ends[size] = end;
      quoted[size++] = begin < quotedUntil;
    }

    Words words() {
      return new Words(
          Arrays.copyOf(hashes, size),
          Arrays.copyOf(begins, size),
          Arrays.copyOf(ends, size),
          Arrays.copyOf(quoted, size));
    }
  }
}
