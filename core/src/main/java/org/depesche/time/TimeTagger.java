package org.depesche.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.depesche.language.Piece;
import org.depesche.model.DateInterval;
import org.depesche.model.DateInterval.Precision;
import org.depesche.model.Document;
import org.depesche.model.Layer;
import org.depesche.model.Metadata;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Stage;
import org.depesche.model.TimeExpression;
import org.depesche.model.Token;
import org.depesche.model.Upos;
import org.depesche.model.Value;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/**
 * Finds time expressions by the rules of the document's language, and says which days they mean: by
 * the date of publication (or of the last change, if only that is known), the tense of the clause,
 * and the mention before. A document in an unknown language gets none.
 *
 * <p>Types and values follow TIMEX3 (TimeML 1.2.1); German spans and values follow the guidelines
 * of It-TimeML with the annex for German, English ones TimeML. The line that states the publication
 * date is metadata and no mention.
 */
public final class TimeTagger implements Stage {

  private record Language(TimeRules rules, Tenses tenses) {}

  private record Read(TimeRules.Found found, @Nullable Resolved resolved, Tense tense) {}

  private final Map<String, Language> languages = new HashMap<>();

  /** Loads the rules of all languages. */
  public TimeTagger() {
    for (String language : Models.LANGUAGES) {
      languages.put(language, new Language(TimeRules.of(language), new Tenses(language)));
    }
  }

  @Override
  public String name() {
    return "time";
  }

  @Override
  public Set<Layer<?>> requires() {
    return Set.of(Layer.LANGUAGE, Layer.METADATA, Layer.SENTENCES);
  }

  @Override
  public Set<Layer<?>> provides() {
    return Set.of(Layer.TIMES);
  }

  @Override
  public Document process(Document document) {
    Language language = languages.get(document.get(Layer.LANGUAGE));
    if (language == null) {
      return document.with(Layer.TIMES, List.of());
    }
    Metadata metadata = document.get(Layer.METADATA);
    Context context = new Context(reference(metadata));
    List<TimeExpression> times = new ArrayList<>();
    for (Sentence sentence : document.get(Layer.SENTENCES)) {
      context.nextSentence();
      for (TimeExpression time : read(document, sentence, language, context)) {
        if (!isDateLine(time.span(), metadata)) {
          times.add(time);
        }
      }
    }
    return document.with(Layer.TIMES, times);
  }

  private static @Nullable LocalDate reference(Metadata metadata) {
    Value<DateInterval> value =
        metadata.published() != null ? metadata.published() : metadata.updated();
    return value == null || value.value().precision() != Precision.DAY
        ? null
        : value.value().earliest();
  }

  private static boolean isDateLine(Span span, Metadata metadata) {
    Value<DateInterval> published = metadata.published();
    return published != null && published.spans().stream().anyMatch(span::overlaps);
  }

  private static List<TimeExpression> read(
      Document document, Sentence sentence, Language language, Context context) {
    List<TimeRules.Found> found =
        language.rules().find(Piece.of(document.text(), sentence)).stream()
            .filter(f -> stands(document.text(), f.span(), sentence))
            .filter(f -> f.rule().meaning() != Meaning.BARE_YEAR || !counts(f, sentence))
            .filter(f -> !namesAPerson(f, sentence))
            .toList();
    Resolver resolver = new Resolver(context);
    List<Read> reads = new ArrayList<>();
    for (TimeRules.Found f : found) {
      Tense tense = language.tenses().at(sentence, f.firstToken());
      Resolved resolved =
          leansOnDay(f) ? null : resolver.resolve(meaning(f, sentence), f.values(), tense);
      if (resolved != null && resolved.interval() != null && leads(f, resolved)) {
        context.mentioned(resolved.interval());
      }
      reads.add(new Read(f, resolved, tense));
    }
    return IntStream.range(0, reads.size())
        .mapToObj(i -> finish(reads, i, context))
        .filter(java.util.Objects::nonNull)
        .toList();
  }

  private static Meaning meaning(TimeRules.Found found, Sentence sentence) {
    Meaning meaning = found.rule().meaning();
    if (meaning != Meaning.RATE) {
      return meaning;
    }
    int before = found.firstToken() - 1;
    Upos upos = before < 0 ? Upos.PUNCT : sentence.token(before).upos();
    boolean counted =
        upos == Upos.NOUN || upos == Upos.NUM || upos == Upos.PROPN || upos == Upos.SYM;
    return counted ? Meaning.SET : Meaning.DURATION;
  }

  /** Whether later expressions may lean on it; "vor 24 Jahren" leads to days too. */
  private static boolean leads(TimeRules.Found found, Resolved resolved) {
    return isDate(resolved) || found.rule().meaning() == Meaning.AGO;
  }

  /** Whether it is a time of a day that is told elsewhere: "um 20 Uhr", "am Abend". */
  private static boolean leansOnDay(TimeRules.Found found) {
    boolean daypart =
        found.rule().meaning() == Meaning.DAYPART
            && !found.values().containsKey("shift")
            && !found.values().containsKey("weekdays");
    return daypart || found.rule().meaning() == Meaning.CLOCK;
  }

  private static boolean isDate(Resolved resolved) {
    return resolved.type() == TimeExpression.Type.DATE
        || resolved.type() == TimeExpression.Type.TIME;
  }

  private static @Nullable TimeExpression finish(List<Read> reads, int i, Context context) {
    Read read = reads.get(i);
    Resolved resolved = read.resolved();
    if (resolved == null && leansOnDay(read.found())) {
      resolved = onDay(reads, i, context);
    }
    return resolved == null
        ? null
        : new TimeExpression(
            read.found().span(),
            resolved.type(),
            resolved.value(),
            resolved.interval(),
            read.found().rule().name());
  }

  private static @Nullable Resolved onDay(List<Read> reads, int i, Context context) {
    Read read = reads.get(i);
    Context day = new Context(context.published());
    DateInterval told = nearestDay(reads, i);
    boolean habit = told == null && isHabit(reads, i);
    DateInterval last = told == null && !habit ? context.dayAtHand() : told;
    if (last != null) {
      day.mentioned(last);
    }
    Map<String, String> values = new HashMap<>(read.found().values());
    if (habit) {
      values.put("habit", "1");
    }
    return new Resolver(day).resolve(read.found().rule().meaning(), values, Tense.UNKNOWN);
  }

  /** "Hält nur morgens", "jeden Samstag um 7 Uhr": no day in particular. */
  private static boolean isHabit(List<Read> reads, int i) {
    Read read = reads.get(i);
    return read.found().rule().meaning() == Meaning.CLOCK
        ? reads.stream().anyMatch(TimeTagger::isSet)
        : read.found().values().containsKey("adverb") && read.tense() != Tense.PAST;
  }

  private static boolean isSet(Read read) {
    return read.resolved() != null && read.resolved().type() == TimeExpression.Type.SET;
  }

  /**
   * The day that the sentence tells before the i-th expression, else behind it. A habit between
   * them parts them: "am Montag; jeden Samstag um 7 Uhr".
   */
  private static @Nullable DateInterval nearestDay(List<Read> reads, int i) {
    for (int j = i - 1; j >= 0 && !isSet(reads.get(j)); j--) {
      if (dayOf(reads.get(j)) != null) {
        return dayOf(reads.get(j));
      }
    }
    for (int j = i + 1; j < reads.size() && !isSet(reads.get(j)); j++) {
      if (dayOf(reads.get(j)) != null) {
        return dayOf(reads.get(j));
      }
    }
    return null;
  }

  private static @Nullable DateInterval dayOf(Read read) {
    Resolved resolved = read.resolved();
    DateInterval interval = resolved == null || !isDate(resolved) ? null : resolved.interval();
    return interval != null && interval.precision() == Precision.DAY ? interval : null;
  }

  /**
   * Whether a number counts what stands behind it: "2000 Soldaten" are no year. A round one that no
   * preposition or noun leads in does so too: "davon 1700 im Süden".
   */
  private static boolean counts(TimeRules.Found found, Sentence sentence) {
    int number = found.firstToken();
    Upos before = number == 0 ? Upos.ADP : sentence.token(number - 1).upos();
    boolean led = before == Upos.ADP || before == Upos.NOUN || before == Upos.PROPN;
    if (found.values().getOrDefault("year", "").endsWith("00") && !led) {
      return true;
    }
    Token token = sentence.token(number);
    int head = token.head();
    return token.is("nummod")
        && head > number
        && sentence.token(head).upos() == Upos.NOUN
        && !sentence.token(head).has("Number=Sing")
        && IntStream.range(number + 1, head).allMatch(i -> sentence.token(i).upos() == Upos.ADJ);
  }

  /** "die Sechzehnjährige" */
  private static boolean namesAPerson(TimeRules.Found found, Sentence sentence) {
    return found.values().containsKey("adjective")
        && sentence.token(found.firstToken()).upos() == Upos.NOUN;
  }

  /**
   * Whether the span begins and ends where tokens do. Within a token only a sign between numbers
   * may stand there ("14-18 Uhr"); a part of a word with hyphens ("Juli-Ausgabe") names another
   * thing.
   */
  private static boolean stands(String text, Span span, Sentence sentence) {
    boolean begins =
        sentence.tokens().stream().anyMatch(t -> t.span().begin() == span.begin())
            || isBetweenNumbers(text, span.begin() - 1);
    boolean ends =
        sentence.tokens().stream().anyMatch(t -> t.span().end() == span.end())
            || isBetweenNumbers(text, span.end());
    return begins && ends && !isHyphened(text, span.begin() - 1) && !isHyphened(text, span.end());
  }

  private static boolean isBetweenNumbers(String text, int sign) {
    return sign > 0
        && sign + 1 < text.length()
        && "-–/".indexOf(text.charAt(sign)) >= 0
        && Character.isDigit(text.charAt(sign - 1))
        && Character.isDigit(text.charAt(sign + 1));
  }

  private static boolean isHyphened(String text, int sign) {
    return sign > 0
        && sign + 1 < text.length()
        && text.charAt(sign) == '-'
        && Character.isLetter(text.charAt(sign - 1))
        && Character.isLetter(text.charAt(sign + 1));
  }
}
