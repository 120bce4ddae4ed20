package org.depesche.lab.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.depesche.lab.score.Floors.Figure;

/**
 * The floors under which our own figures must not fall: a table with tabs, {@code set, language,
 * metric, percent}, with comment lines for the hash of the data and for the reasons of every
 * lowering.
 *
 * @param hash of the data that the figures belong to
 * @param reasons why floors were lowered, oldest first
 * @param floors percent by set, language and metric
 */
record Baseline(String hash, List<String> reasons, Map<String, Double> floors) {

  /** A change that mends more than it breaks elsewhere may cost so many points here. */
  static final double TOLERANCE = 1.0;

  private static final String HASH = "# data ";
  private static final String REASON = "# lowered: ";

  static Baseline read(String content) {
    String hash = "";
    List<String> reasons = new ArrayList<>();
    Map<String, Double> floors = new LinkedHashMap<>();
    for (String line : content.lines().toList()) {
      if (line.startsWith(HASH)) {
        hash = line.substring(HASH.length());
      } else if (line.startsWith(REASON)) {
        reasons.add(line.substring(REASON.length()));
      } else if (!line.startsWith("#") && !line.isBlank()) {
        String[] cells = line.split("\t");
        floors.put(cells[0] + " " + cells[1] + " " + cells[2], Double.parseDouble(cells[3]));
      }
    }
    return new Baseline(hash, reasons, floors);
  }

  /** The figures that lie below their floors by more than the tolerance, in words. */
  List<String> below(List<Figure> figures) {
    List<String> result = new ArrayList<>();
    for (Figure figure : figures) {
      double floor = floors.getOrDefault(figure.key(), 0.0);
      if (figure.percent() < floor - TOLERANCE) {
        result.add(
            String.format(
                Locale.ROOT, "%s: %.1f, floor %.1f", figure.key(), figure.percent(), floor));
      }
    }
    return result;
  }

  /** This baseline's file with new figures. */
  String updated(List<Figure> figures, String newHash, String reason) {
    StringBuilder file = new StringBuilder();
    file.append(
        "# Floors of our own texts, in percent. Written by \"lab score floors --update\".\n");
    file.append(HASH).append(newHash).append('\n');
    List<String> all = new ArrayList<>(reasons);
    if (!reason.isBlank()) {
      all.add(reason);
    }
    all.forEach(r -> file.append(REASON).append(r).append('\n'));
    for (Figure f : figures) {
      file.append(
          String.format(
              Locale.ROOT, "%s\t%s\t%s\t%.1f\n", f.set(), f.language(), f.metric(), f.percent()));
    }
    return file.toString();
  }
}
