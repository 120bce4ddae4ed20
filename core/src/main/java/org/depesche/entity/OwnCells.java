package org.depesche.entity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.depesche.entity.OwnTable.Column;
import org.depesche.models.Models;
import org.jspecify.annotations.Nullable;

/** Checks the cells of a row of one's own; what is wrong is told with what to write instead. */
final class OwnCells {

  /** PLOVER's codes for those that belong to no country; manual 2.0, "International Actors". */
  private static final Set<String> SUPRANATIONAL =
      new TreeSet<>(List.of("EUR", "IGO", "IMG", "ISM", "MNC", "NGO", "UNO"));

  /** Sector codes of the PLOVER manual 2.0, table "Sector Codes". */
  private static final Set<String> SECTORS =
      new TreeSet<>(
          List.of(
              "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG",
              "MED", "MIL", "OPP", "PRE", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY", "UAF",
              "UNK"));

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?");
  private static final Pattern GERMAN = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,3}(?:\\.\\d+)?");

  private final Map<Column, String> cells;
  private final String source;
  private final BiConsumer<Column, String> problems;

  OwnCells(Map<Column, String> cells, String source, BiConsumer<Column, String> problems) {
    this.cells = cells;
    this.source = source;
    this.problems = problems;
  }

  /** The row; null only where a problem was told. */
  @Nullable OwnRow row() {
    OwnRow.Kind kind = kind();
    List<String> names = names();
    String country = country(kind);
    String sector = sector();
    String from = day(Column.FROM, false);
    String to = day(Column.TO, true);
    if (!from.isEmpty() && !to.isEmpty() && from.compareTo(to) > 0) {
      problems.accept(Column.TO, "the office ends before it begins; exchange from and to");
    }
    dated(kind);
    Double lat = degrees(kind, Column.LAT, 90);
    Double lon = degrees(kind, Column.LON, 180);
    if (cell(Column.LAT).isEmpty() != cell(Column.LON).isEmpty()) {
      Column missing = cell(Column.LAT).isEmpty() ? Column.LAT : Column.LON;
      problems.accept(missing, "one coordinate alone is no place; give lat and lon, or neither");
    }
    List<String> languages = languages();
    if (kind == null || names.isEmpty()) {
      return null;
    }
    String cited = cell(Column.SOURCE);
    return new OwnRow(
        kind,
        names,
        country,
        sector,
        cell(Column.OFFICE),
        from,
        to,
        languages,
        lat,
        lon,
        cited.isEmpty() ? source : source + ", " + cited);
  }

  private String cell(Column column) {
    return cells.getOrDefault(column, "");
  }

  private OwnRow.@Nullable Kind kind() {
    String cell = cell(Column.KIND);
    for (OwnRow.Kind kind : OwnRow.Kind.values()) {
      if (kind.name().equalsIgnoreCase(cell)) {
        return kind;
      }
    }
    List<String> kinds =
        Arrays.stream(OwnRow.Kind.values()).map(k -> k.name().toLowerCase(Locale.ROOT)).toList();
    problems.accept(
        Column.KIND, "'" + cell + "' is no kind; write one of " + String.join(", ", kinds));
    return null;
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (String name : cell(Column.NAME).split("\\|", -1)) {
      String plain = name.strip();
      if (plain.isEmpty()) {
        problems.accept(Column.NAME, "an empty name; write one, or several separated by |");
      } else if (plain.startsWith("\"")) {
        problems.accept(
            Column.NAME, "a quotation mark; export the table without marks around text");
      } else if (NameKey.of(plain).isEmpty()) {
        problems.accept(Column.NAME, "'" + plain + "' has no letter; write a name");
      } else {
        names.add(plain);
      }
    }
    return names;
  }

  private String country(OwnRow.@Nullable Kind kind) {
    String cell = cell(Column.COUNTRY);
    boolean state = Knowledge.isState(cell);
    boolean may = kind == OwnRow.Kind.ORGANISATION && SUPRANATIONAL.contains(cell);
    may |= kind == OwnRow.Kind.ORGANISATION && cell.isEmpty();
    may |= kind == OwnRow.Kind.PERSON && SUPRANATIONAL.contains(cell);
    if (state || may || kind == null) {
      return cell;
    }
    if (cell.isEmpty()) {
      problems.accept(Column.COUNTRY, "a country is missing; write its code, such as DEU");
    } else {
      String meant = Knowledge.codeOf(cell);
      String instead =
          meant != null
              ? "write " + meant
              : "write three letters of ISO 3166 such as DEU"
                  + (kind == OwnRow.Kind.ORGANISATION || kind == OwnRow.Kind.PERSON
                      ? ", or one of " + String.join(", ", SUPRANATIONAL)
                      : "");
      problems.accept(Column.COUNTRY, "'" + cell + "' is no code of a country; " + instead);
    }
    return cell;
  }

  private String sector() {
    String cell = cell(Column.SECTOR);
    if (!cell.isEmpty() && !SECTORS.contains(cell)) {
      boolean small = SECTORS.contains(cell.toUpperCase(Locale.ROOT));
      String instead =
          small ? cell.toUpperCase(Locale.ROOT) : "one of " + String.join(", ", SECTORS);
      problems.accept(Column.SECTOR, "'" + cell + "' is no sector of PLOVER; write " + instead);
    }
    return cell;
  }

  /** Only persons hold offices. */
  private void dated(OwnRow.@Nullable Kind kind) {
    for (Column column : List.of(Column.OFFICE, Column.FROM, Column.TO)) {
      if (kind != null && kind != OwnRow.Kind.PERSON && !cell(column).isEmpty()) {
        problems.accept(column, "only a person has an office; leave this cell empty");
      }
    }
  }

  /** A month or year means its first day, or its last one where something ends. */
  private String day(Column column, boolean end) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      return "";
    }
    Matcher iso = ISO.matcher(cell);
    if (iso.matches()) {
      try {
        int year = Integer.parseInt(iso.group(1));
        YearMonth month = YearMonth.of(year, iso.group(2) == null ? end ? 12 : 1 : number(iso, 2));
        LocalDate day = end ? month.atEndOfMonth() : month.atDay(1);
        return (iso.group(3) == null ? day : month.atDay(number(iso, 3))).toString();
      } catch (DateTimeException e) {
        problems.accept(column, "there is no day '" + cell + "'; write one such as 2012-05-22");
        return "";
      }
    }
    Matcher german = GERMAN.matcher(cell);
    String instead = german.matches() ? turned(german) : "2012-05-22, 2012-05 or 2012";
    problems.accept(column, "'" + cell + "' is no date of ISO 8601; write " + instead);
    return "";
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static String turned(Matcher date) {
    try {
      return LocalDate.of(number(date, 3), number(date, 2), number(date, 1)).toString();
    } catch (DateTimeException e) {
      return "a day that there is";
    }
  }

  private @Nullable Double degrees(OwnRow.@Nullable Kind kind, Column column, int most) {
    String cell = cell(column);
    if (cell.isEmpty()) {
      return null;
    }
    if (kind != null && kind != OwnRow.Kind.PLACE) {
      problems.accept(column, "only a place has coordinates; leave this cell empty");
      return null;
    }
    if (DECIMAL.matcher(cell).matches() && Math.abs(Double.parseDouble(cell)) <= most) {
      return Double.valueOf(cell);
    }
    String point = cell.replace(',', '.');
    String instead =
        DECIMAL.matcher(point).matches() && Math.abs(Double.parseDouble(point)) <= most
            ? point
            : "decimal degrees from -" + most + " to " + most;
    problems.accept(column, "'" + cell + "' is no " + column + "; write " + instead);
    return null;
  }

  private List<String> languages() {
    String cell = cell(Column.LANGUAGE);
    if (cell.isEmpty()) {
      return Models.LANGUAGES;
    }
    if (!Models.LANGUAGES.contains(cell)) {
      String known = String.join(" or ", Models.LANGUAGES);
      problems.accept(
          Column.LANGUAGE,
          "'" + cell + "' is no language of ours; write " + known + ", or nothing");
    }
    return List.of(cell);
  }
}
