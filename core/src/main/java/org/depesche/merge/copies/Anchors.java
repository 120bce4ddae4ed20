package org.depesche.merge.copies;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.depesche.merge.names.Names;
import org.depesche.model.Block;
import org.depesche.model.DateInterval;
import org.depesche.model.Document;
import org.depesche.model.Entity;
import org.depesche.model.EventMention;
import org.depesche.model.Layer;
import org.depesche.model.Mention;
import org.depesche.model.NameKind;
import org.depesche.model.Participant;
import org.depesche.model.Quotation;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.TimeExpression;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * What a translation leaves as it is: whom each sentence names, its numbers and dates, the direct
 * quotations with their speakers and lengths, and the events in their order.
 *
 * @param language ISO 639-1
 * @param sentences for each sentence outside boilerplate and headlines that has any, its anchors:
 *     their hashes and how much each tells
 * @param quotations in text order
 * @param events in text order, each a hash of type and actors' countries
 */
public record Anchors(
    String language,
    List<SortedMap<Integer, Integer>> sentences,
    List<Quoted> quotations,
    List<Integer> events) {

  /** A state is named in half of all news, a person or a number is not. */
  static final int STATE = 1;

  static final int TELLING = 2;

  private static final String STATE_ID = "country:";

  /** More sentences than this are not needed to know a translation. */
  private static final int MOST_SENTENCES = 60;

  private static final int MOST_TRACES = 80;

  /** Smaller numbers are in every text, as words in one language and as articles in another. */
  private static final int SMALL = 3;

  private static final Map<String, Map<String, Long>> NUMERALS =
      Models.LANGUAGES.stream()
          .collect(Collectors.toUnmodifiableMap(language -> language, Anchors::numerals));

  /**
   * A direct quotation.
   *
   * @param speaker hash of the speaker's name; 0 if unknown
   * @param length in UTF-16 code units
   */
  public record Quoted(int speaker, int length) {}

  public Anchors {
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    events = List.copyOf(events);
  }

  static Anchors of(Document document) {
    String language = document.find(Layer.LANGUAGE).orElse("");
    if (!NUMERALS.containsKey(language) || !document.has(Layer.SENTENCES)) {
      return new Anchors("", List.of(), List.of(), List.of());
    }
    Map<String, Entity> entities = new HashMap<>();
    document.find(Layer.ENTITIES).orElse(List.of()).forEach(e -> entities.put(e.id(), e));
    return new Anchors(
        language,
        sentences(document, language, entities),
        quotations(document, entities),
        document.find(Layer.EVENTS).orElse(List.of()).stream().map(Anchors::event).toList());
  }

  private static List<SortedMap<Integer, Integer>> sentences(
      Document document, String language, Map<String, Entity> entities) {
    List<Mention> mentions = document.find(Layer.MENTIONS).orElse(List.of());
    List<TimeExpression> times = document.find(Layer.TIMES).orElse(List.of());
    List<SortedMap<Integer, Integer>> all = new ArrayList<>();
    int mention = 0;
    int time = 0;
    for (Sentence sentence : document.get(Layer.SENTENCES)) {
      SortedMap<Integer, Integer> anchors = new TreeMap<>();
      int end = sentence.span().end();
      List<Span> dated = new ArrayList<>();
      for (; mention < mentions.size() && mentions.get(mention).span().begin() < end; mention++) {
        addEntity(entities.get(mentions.get(mention).entity()), anchors);
      }
      for (; time < times.size() && times.get(time).span().begin() < end; time++) {
        dated.add(times.get(time).span());
        addDate(times.get(time), anchors);
      }
      addNumbers(sentence, dated, language, anchors);
      boolean body =
          sentence.block() != Block.Kind.BOILERPLATE && sentence.block() != Block.Kind.HEADLINE;
      if (body && !anchors.isEmpty() && all.size() < MOST_SENTENCES) {
        all.add(anchors);
      }
    }
    return all;
  }

  private static void addEntity(@Nullable Entity entity, SortedMap<Integer, Integer> anchors) {
    if (entity != null) {
      boolean state = entity.id().startsWith(STATE_ID);
      anchors.put(state ? Hashing.of(entity.id()) : name(entity), state ? STATE : TELLING);
    }
  }

  /** Ids of entities that no knowledge base holds follow the spelling; sounds do less so. */
  private static int name(Entity entity) {
    String folded = Names.fold(entity.name());
    String last = folded.substring(folded.lastIndexOf(' ') + 1);
    return Hashing.of(
        entity.kind() == NameKind.PER ? String.join(" ", Names.words(last)) : entity.id());
  }

  private static void addDate(TimeExpression time, SortedMap<Integer, Integer> anchors) {
    DateInterval interval = time.interval();
    if (interval != null && interval.precision() != DateInterval.Precision.INTERVAL) {
      anchors.put(Hashing.of("date " + interval.value()), TELLING);
    }
  }

  private static void addNumbers(
      Sentence sentence, List<Span> dated, String language, SortedMap<Integer, Integer> anchors) {
    Map<String, Long> numerals = NUMERALS.getOrDefault(language, Map.of());
    sentence.tokens().stream()
        .filter(token -> dated.stream().noneMatch(span -> span.overlaps(token.span())))
        .forEach(token -> {
          long number = Numbers.read(token.form(), language, numerals);
          if (number >= SMALL * Numbers.SCALE) {
            anchors.put(Hashing.of("number " + number), TELLING);
          }
        });
  }

  private static List<Quoted> quotations(Document document, Map<String, Entity> entities) {
    return document.find(Layer.QUOTATIONS).orElse(List.of()).stream()
        .filter(quotation -> quotation.type() == Quotation.Type.DIRECT)
        .limit(MOST_SENTENCES)
        .map(quotation -> {
          Entity speaker =
              quotation.speaker() == null || quotation.speaker().entity() == null
                  ? null
                  : entities.get(quotation.speaker().entity());
          int length = quotation.content().stream().mapToInt(Span::length).sum();
          return new Quoted(speaker == null ? 0 : name(speaker), length);
        })
        .toList();
  }

  private static int event(EventMention event) {
    TreeSet<String> countries = new TreeSet<>();
    event.actors().stream()
        .map(Participant::country)
        .filter(country -> country != null)
        .forEach(countries::add);
    return Hashing.of(event.type() + " " + countries);
  }

  private static Map<String, Long> numerals(String language) {
    Map<String, Long> numerals = new HashMap<>();
    Models.table(language + "/time/num.tsv")
        .forEach(row ->
            numerals.put(row.get(0), Math.round(Double.parseDouble(row.get(1)) * Numbers.SCALE)));
    return Map.copyOf(numerals);
  }

  /** What documents in other languages find this one by. */
  public int[] traces() {
    return traces(language);
  }

  /**
   * Pairs of anchors of one sentence, not both states: whoever looks for translations from {@code
   * of} finds those that have them.
   */
  int[] traces(String of) {
    TreeSet<Integer> traces = new TreeSet<>();
    for (SortedMap<Integer, Integer> sentence : sentences) {
      sentence.forEach((a, weight) ->
          sentence
              .tailMap(a + 1)
              .forEach((b, otherWeight) -> {
                if (weight + otherWeight > 2 * STATE && traces.size() < MOST_TRACES) {
                  traces.add(Hashing.of(new int[] {Hashing.of(of), a, b}, 0, 3));
                }
              }));
    }
    return traces.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * Reads what {@link #bytes} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Anchors of(String language, byte[] bytes) {
    try {
      ByteBuffer in = ByteBuffer.wrap(bytes);
      List<SortedMap<Integer, Integer>> sentences = new ArrayList<>();
      for (int left = in.getInt(); left > 0; left--) {
        SortedMap<Integer, Integer> anchors = new TreeMap<>();
        for (int size = in.getInt(); size > 0; size--) {
          anchors.put(in.getInt(), (int) in.get());
        }
        sentences.add(anchors);
      }
      List<Quoted> quotations = new ArrayList<>();
      for (int left = in.getInt(); left > 0; left--) {
        quotations.add(new Quoted(in.getInt(), in.getInt()));
      }
      List<Integer> events = new ArrayList<>();
      while (in.hasRemaining()) {
        events.add(in.getInt());
      }
      return new Anchors(language, sentences, quotations, events);
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("not the anchors of a document", e);
    }
  }

  /** Everything but the language. */
  public byte[] bytes() {
    int size = 8 + 8 * quotations.size() + 4 * events.size();
    for (SortedMap<Integer, Integer> sentence : sentences) {
      size += 4 + 5 * sentence.size();
    }
    ByteBuffer out = ByteBuffer.allocate(size).putInt(sentences.size());
    for (SortedMap<Integer, Integer> sentence : sentences) {
      out.putInt(sentence.size());
      sentence.forEach((anchor, weight) -> out.putInt(anchor).put(weight.byteValue()));
    }
    out.putInt(quotations.size());
    quotations.forEach(quoted -> out.putInt(quoted.speaker()).putInt(quoted.length()));
    events.forEach(out::putInt);
    return out.array();
  }
}
