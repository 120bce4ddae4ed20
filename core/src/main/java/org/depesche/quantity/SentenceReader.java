package org.depesche.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.depesche.language.Piece;
import org.depesche.model.Quantity;
import org.depesche.model.Quantity.Kind;
import org.depesche.model.Sentence;
import org.depesche.model.Span;
import org.depesche.model.Upos;
import org.depesche.quantity.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** Reads the quantities of one sentence. */
final class SentenceReader {

  private final Language language;
  private final Words words;
  private final String text;
  private final Sentence sentence;
  private final List<Span> times;
  private final List<Span> names;
  private final List<Piece> pieces;
  private final UnitReader units;
  private final Ranges ranges;
  private final Governed governed;

  /**
   * @param times spans of the sentence that tell times
   * @param names spans of its names
   */
  SentenceReader(
      Language language, String text, Sentence sentence, List<Span> times, List<Span> names) {
    this.language = language;
    this.words = language.words();
    this.text = text;
    this.sentence = sentence;
    this.times = times;
    this.names = names;
    this.pieces = Piece.of(text, sentence);
    this.units = new UnitReader(words, text, sentence, pieces, names, times);
    this.ranges = new Ranges(language, sentence, pieces);
    this.governed = new Governed(words, sentence, pieces);
  }

  /** In text order. */
  List<Quantity> read() {
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Numeral numeral = language.numerals().read(sentence, pieces, at);
      if (numeral == null) {
        at++;
        continue;
      }
      Range range = ranges.read(numeral);
      Quantity quantity = quantity(range);
      if (quantity == null && range.second() != null) {
        boolean leftOver = ranges.isScore(numeral) || isTime(span(range.from(), range.to()));
        range = Range.of(numeral);
        quantity = leftOver ? null : quantity(range);
      }
      if (quantity != null) {
        found.add(quantity);
      }
      at = Math.max(at + 1, range.to());
    }
    return found;
  }

  private @Nullable Quantity quantity(Range range) {
    Numeral numeral = range.last();
    Unit unit = signBefore(range.first());
    int from = unit == null ? range.from() : pieceAt(unit.span().begin());
    unit = unit == null ? units.read(numeral) : unit;
    Span number = span(range.from(), range.to());
    if (isTime(number, numeral, unit) || isName(range, unit)) {
      return null;
    }
    int end = Math.max(range.to(), unit == null || unit.shared() ? 0 : unit.to());
    boolean alone =
        numeral.form() == Form.ARTICLE && language.bounds().isPreposition(pieces, from)
            || isCount(unit) && governed.isPreposition(from);
    Bounds.Read bounds = alone ? Bounds.NONE : language.bounds().read(pieces, from, end);
    Outcomes.Read outcome = outcome(range, unit, bounds);
    Span of = whole(numeral, unit, end);
    if (!new Acceptance(words, sentence, pieces).accepts(range, unit, bounds, outcome, of)) {
      return null;
    }
    return build(range, unit, bounds, outcome, of, number);
  }

  private static boolean isCount(@Nullable Unit unit) {
    return unit == null || unit.kind() == Kind.COUNT;
  }

  private Quantity build(
      Range range,
      @Nullable Unit unit,
      Bounds.Read bounds,
      Outcomes.@Nullable Read outcome,
      @Nullable Span of,
      Span number) {
    BigDecimal value = range.first().value();
    boolean vague = range.first().form() == Form.VAGUE;
    boolean rough = vague || range.first().form() == Form.ROUGH;
    BigDecimal upper = range.second() == null ? null : range.second().value();
    BigDecimal min = upper != null || vague || bounds.min() ? value : null;
    BigDecimal max = upper != null ? upper : bounds.max() ? value : null;
    List<Span> spans = new ArrayList<>(bounds.spans());
    spans.add(number);
    Span whole = number;
    if (unit != null) {
      spans.add(unit.span());
      whole = unit.shared() ? number : Span.covering(List.of(number, unit.span()));
    }
    if (of != null) {
      spans.add(of);
    }
    if (outcome != null) {
      spans.add(outcome.span());
    }
    boolean times = range.first().form() == Form.TIMES;
    return new Quantity(
        whole,
        value,
        unit == null ? timesForm(number, times) : unit.form(),
        bounds.about() || rough,
        min,
        max,
        kind(range.last(), unit),
        unit == null ? null : unit.code(),
        unit == null ? timesForm(number, times) : unit.lemma(),
        of == null ? null : of.in(text),
        outcome == null ? null : outcome.outcome(),
        spans.stream().distinct().sorted().toList(),
        rule(range, unit));
  }

  /** The "mal" of "zweimal"; null for "twice". */
  private @Nullable String timesForm(Span number, boolean times) {
    String word = number.in(text).toLowerCase(Locale.ROOT);
    return times && word.endsWith("mal") ? "mal" : null;
  }

  private static Kind kind(Numeral numeral, @Nullable Unit unit) {
    return switch (numeral.form()) {
      case FRACTION, SHARE -> Kind.FRACTION;
      case TIMES -> Kind.FREQUENCY;
      default -> unit == null ? Kind.COUNT : unit.kind();
    };
  }

  private static String rule(Range range, @Nullable Unit unit) {
    String form = range.first().form().name().toLowerCase(Locale.ROOT);
    return (range.second() == null ? form : form + "-range")
        + "+"
        + (unit == null ? "bare" : unit.how());
  }

  /** "$", "US$", "EUR" before the number. */
  private @Nullable Unit signBefore(Numeral numeral) {
    int at = numeral.from() - 1;
    if (at < 0 || numeral.form() != Form.DIGITS) {
      return null;
    }
    Piece sign = pieces.get(at);
    boolean letters = at > 0 && sign.glued() && pieces.get(at - 1).isWord();
    String longer = letters ? pieces.get(at - 1).text() + sign.text() : sign.text();
    String code = words.sign(longer);
    int from = code == null ? at : at - (letters ? 1 : 0);
    code = code == null ? words.sign(sign.text()) : code;
    if (code == null && sign.isWord() && isUpper(sign)) {
      Words.Unit unit = words.unit(sign.text());
      code = unit != null && sign.text().equalsIgnoreCase(unit.code()) ? unit.code() : null;
    }
    if (code == null) {
      return null;
    }
    Span span = span(from, at + 1);
    return new Unit(
        span, span.in(text), code, Kind.MONEY, code, -1, numeral.to(), List.of(), false, "sign");
  }

  /** "AK 47", "A 340": capitals that are no name and tell no unit. */
  private boolean isModel(Numeral numeral, Piece before) {
    return numeral.form() == Form.DIGITS
        && before.isWord()
        && before.text().length() <= 3
        && isUpper(before)
        && sentence.token(before.token()).upos() == Upos.PROPN
        && names.stream().noneMatch(before.span()::overlaps);
  }

  private boolean isUpper(Piece piece) {
    return piece.span().in(text).chars().allMatch(Character::isUpperCase);
  }

  private static boolean isShare(Numeral numeral) {
    return numeral.form() == Form.FRACTION || numeral.form() == Form.SHARE;
  }

  /** "a quarter" and "2000 bis 3000 Grad" look like times until what follows is read. */
  private boolean isTime(Span number, Numeral numeral, @Nullable Unit unit) {
    boolean sure = isShare(numeral) || (unit != null && unit.isMeasure());
    return times.stream()
        .anyMatch(time -> number.overlaps(time) && !(sure && number.contains(time)));
  }

  private boolean isTime(Span number) {
    return times.stream().anyMatch(number::overlaps);
  }

  /**
   * "Artikel 5", "No. 4": a label, unless the number is too large for one or measures something.
   */
  private boolean isName(Range range, @Nullable Unit unit) {
    boolean measure = unit != null && unit.isMeasure();
    int at = range.from() - 1;
    if (range.first().large() || measure || at < 0 || isShare(range.first())) {
      return false;
    }
    boolean point = pieces.get(at).is(".") && pieces.get(at).glued() && at > 0;
    Piece label = pieces.get(point ? at - 1 : at);
    boolean single = label.isWord() && label.text().length() == 1;
    if (isModel(range.first(), label)) {
      return true;
    }
    return words.isLabel(label.text()) && (!single || point || isUpper(label));
  }

  private Outcomes.@Nullable Read outcome(Range range, @Nullable Unit unit, Bounds.Read bounds) {
    boolean counts = unit == null || unit.kind() == Kind.COUNT || unit.isMeasure() && isNoun(unit);
    boolean numeralCounts = range.first().form() != Form.TIMES;
    if (!counts || !numeralCounts || unit != null && unit.token() < 0) {
      return null;
    }
    int first = pieces.get(range.from()).token();
    int number = pieces.get(range.to() - 1).token();
    int last = unit == null ? number : unit.shared() ? number : unit.token();
    int head = unit == null ? number : unit.token();
    boolean placed = first > 0 && sentence.token(first - 1).upos() == Upos.ADP;
    boolean idiom = placed && range.first().form() == Form.ARTICLE; // "über einen toten Winkel"
    List<Integer> between = unit == null || idiom ? List.of() : unit.adjectives();
    int bound = bounds.spans().isEmpty() ? first : sentence.firstIn(bounds.spans().get(0));
    int begin = beforeCollective(Math.min(first, bound));
    Outcomes.Read toll =
        unit == null ? new Tolls(words, language.outcomes(), sentence).read(begin) : null;
    return toll != null ? toll : language.outcomes().read(sentence, begin, last, head, between);
  }

  /** Index of "total" before "of 10 people": the phrase begins there. */
  private int beforeCollective(int first) {
    boolean total =
        first > 1
            && words.has("linker", lower(sentence.token(first - 1).form()))
            && words.has("collective", lower(sentence.token(first - 2).form()));
    return total ? first - 2 : first;
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }

  private static boolean isNoun(Unit unit) {
    return unit.how().equals("noun");
  }

  private @Nullable Span whole(Numeral numeral, @Nullable Unit unit, int end) {
    Kind kind = kind(numeral, unit);
    boolean at = end < pieces.size();
    Wholes wholes = new Wholes(words, sentence);
    if (at && numeral.form() == Form.SHARE) {
      return wholes.ofShare(pieces.get(end).token());
    }
    return at ? wholes.read(kind, unit, pieces.get(end).token()) : null;
  }

  private int pieceAt(int begin) {
    int at = 0;
    while (pieces.get(at).span().begin() < begin) {
      at++;
    }
    return at;
  }

  private Span span(int from, int to) {
    return new Span(pieces.get(from).span().begin(), pieces.get(to - 1).span().end());
  }
}
