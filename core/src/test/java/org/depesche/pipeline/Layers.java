package org.depesche.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.depesche.model.Block;
import org.depesche.model.EventMention;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.Name;
import org.depesche.model.Quantity;
import org.depesche.model.Quotation;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.TimeExpression;
import org.depesche.model.Token;

/** What must hold of the content of any layer. */
final class Layers {

  /** Every layer there is. */
  static final List<Layer<?>> ALL =
      Arrays.stream(Layer.class.getFields())
          .filter(field -> Modifier.isStatic(field.getModifiers()))
          .<Layer<?>>map(field -> {
            try {
              return (Layer<?>) field.get(null);
            } catch (IllegalAccessException e) {
              throw new AssertionError(e);
            }
          })
          .toList();

  private static final Set<Layer<?>> WITHOUT_OVERLAP =
      Set.of(Layer.BLOCKS, Layer.SENTENCES, Layer.NAMES);

  private Layers() {}

  static void check(Layer<?> layer, Object content, String text) {
    walk(content, span -> checkSpan(layer, span, text));
    if (content instanceof List<?> list) {
      checkOrder(layer, list);
    }
    if (layer == Layer.SENTENCES) {
      ((List<?>) content).forEach(sentence -> checkTree((Sentence) sentence));
    }
  }

  private static void checkSpan(Layer<?> layer, Span span, String text) {
    assertThat(span.end()).as("end of %s in layer '%s'", span, layer).isBetween(0, text.length());
    assertThat(splitsPair(text, span.begin()) || splitsPair(text, span.end()))
        .as("%s in layer '%s' cuts a surrogate pair", span, layer)
        .isFalse();
  }

  private static boolean splitsPair(String text, int at) {
    return 0 < at
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static void checkOrder(Layer<?> layer, List<?> values) {
    List<Span> spans = new ArrayList<>();
    values.forEach(value -> ownSpan(value, spans::add));
    for (int i = 1; i < spans.size(); i++) {
      Span last = spans.get(i - 1);
      Span next = spans.get(i);
      assertThat(next.begin())
          .as("order in layer '%s'", layer)
          .isGreaterThanOrEqualTo(last.begin());
      if (WITHOUT_OVERLAP.contains(layer)) {
        assertThat(next.begin()).as("overlap in '%s'", layer).isGreaterThanOrEqualTo(last.end());
      }
    }
  }

  /** Heads lie in the sentence, one token or more is a root, and nothing goes in circles. */
  private static void checkTree(Sentence sentence) {
    assertThat(sentence.tokens()).isNotEmpty();
    Span last = new Span(sentence.span().begin(), sentence.span().begin());
    for (Token token : sentence.tokens()) {
      assertThat(sentence.span().contains(token.span())).as("%s in %s", token, sentence).isTrue();
      assertThat(token.span().length()).as("length of %s", token).isPositive();
      assertThat(token.span().equals(last) || token.span().begin() >= last.end())
          .as("%s behind %s", token, last)
          .isTrue();
      assertThat(token.head()).as("head of %s", token).isBetween(-1, sentence.size() - 1);
      last = token.span();
    }
    for (int i = 0; i < sentence.size(); i++) {
      int steps = 0;
      for (int at = i; at >= 0; at = sentence.token(at).head()) {
        assertThat(steps++).as("steps to the root in %s", sentence).isLessThan(sentence.size());
      }
    }
  }

  /** The span that a value is ordered by. */
  private static void ownSpan(Object value, Consumer<Span> sink) {
    switch (value) {
      case Quotation quotation -> quotation.content().stream().limit(1).forEach(sink);
      case EventMention event -> event.trigger().stream().limit(1).forEach(sink);
      case Block block -> sink.accept(block.span());
      case Sentence sentence -> sink.accept(sentence.span());
      case Name name -> sink.accept(name.span());
      case Mention mention -> sink.accept(mention.span());
      case Quantity quantity -> sink.accept(quantity.span());
      case TimeExpression time -> sink.accept(time.span());
      default -> {}
    }
  }

  private static void walk(Object value, Consumer<Span> sink) {
    switch (value) {
      case null -> {}
      case Span span -> sink.accept(span);
      case Collection<?> many -> many.forEach(one -> walk(one, sink));
      case Record row -> {
        for (RecordComponent component : row.getClass().getRecordComponents()) {
          walk(read(row, component), sink);
        }
      }
      default -> {}
    }
  }

  private static Object read(Record row, RecordComponent component) {
    try {
      return component.getAccessor().invoke(row);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
