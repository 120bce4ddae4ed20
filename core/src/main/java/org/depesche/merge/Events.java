package org.depesche.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.depesche.model.DateInterval;
import org.depesche.model.Event;
import org.depesche.model.MentionRef;
import org.depesche.model.Place;
import org.jspecify.annotations.Nullable;

/**
 * Merges one stretch of a block: a pure function of its tellings.
 *
 * <p>An event is identified by its block, type and date, and by its place among those that share
 * these; its id is a hash of that, so that it stays when another document tells it too.
 */
final class Events {

  private static final Comparator<String> FULLEST =
      Comparator.<String>comparingInt(name -> -name.codePointCount(0, name.length()))
          .thenComparing(Comparator.naturalOrder());

  private Events() {}

  /**
   * @param origins the origin of each document that tells something there
   */
  static List<MergedEvent> of(String block, List<Telling> tellings, Map<String, String> origins) {
    Map<String, Integer> alike = new HashMap<>();
    List<MergedEvent> events = new ArrayList<>();
    for (Cluster cluster : Cluster.of(tellings)) {
      DateInterval date = date(cluster);
      String what = block + "|" + cluster.type() + "|" + (date == null ? "" : date.value());
      int number = alike.merge(what, 1, Integer::sum);
      events.add(merge("e" + hash(what + "|" + number), cluster, date, origins));
    }
    return events;
  }

  private static MergedEvent merge(
      String id, Cluster cluster, @Nullable DateInterval date, Map<String, String> origins) {
    List<Telling> tellings = cluster.tellings();
    Roles roles = Roles.of(cluster);
    List<String> deniedBy = union(tellings, Telling::deniedBy);
    List<MentionRef> refs = tellings.stream().map(Telling::ref).sorted().toList();
    List<String> documents = refs.stream().map(MentionRef::document).distinct().toList();
    Event event =
        new Event(
            id,
            cluster.type(),
            cluster.mode(),
            roles.actors(),
            roles.recipients(),
            date,
            place(tellings),
            Vouching.status(tellings, !deniedBy.isEmpty()),
            refs,
            documents,
            (int) documents.stream().map(d -> origins.getOrDefault(d, d)).distinct().count(),
            union(tellings, Telling::claimedBy),
            deniedBy,
            Figures.of(tellings));
    SortedSet<String> news =
        tellings.stream()
            .filter(telling -> !telling.historical())
            .map(telling -> telling.ref().document())
            .collect(Collectors.toCollection(TreeSet::new));
    return new MergedEvent(event, Claims.of(event, tellings), news);
  }

  /**
   * The narrowest date if all others contain it, as those of a happening do; else, for conduct that
   * was told of several times, the days from the first to the last.
   */
  private static @Nullable DateInterval date(Cluster cluster) {
    DateInterval narrowest = cluster.first().date();
    if (narrowest == null) {
      return null; // unknown dates stand last, so there is none at all
    }
    LocalDate earliest = narrowest.earliest();
    LocalDate latest = narrowest.latest();
    boolean nested = true;
    for (Telling telling : cluster.tellings()) {
      DateInterval date = telling.date();
      if (date != null) {
        nested &= date.contains(narrowest);
        earliest = date.earliest().isBefore(earliest) ? date.earliest() : earliest;
        latest = date.latest().isAfter(latest) ? date.latest() : latest;
      }
    }
    return nested ? narrowest : DateInterval.between(earliest, latest, DateInterval.Basis.INFERRED);
  }

  /** The place named most often; of those the fullest name. */
  private static @Nullable Place place(List<Telling> tellings) {
    Votes names = new Votes(FULLEST);
    Map<String, Place> places = new HashMap<>();
    for (Telling telling : tellings) {
      Place place = telling.place();
      if (place != null) {
        names.add(place.name());
        places.merge(
            place.name(),
            place,
            (a, b) -> a.country() == null || a.lat() == null && b.lat() != null ? b : a);
      }
    }
    String best = names.winner();
    return best == null ? null : places.get(best);
  }

  private static List<String> union(
      List<Telling> tellings, Function<Telling, List<String>> entities) {
    Set<String> all = new TreeSet<>();
    tellings.forEach(telling -> all.addAll(entities.apply(telling)));
    return List.copyOf(all);
  }

  /** Twelve bytes of SHA-256, in hexadecimal digits. */
  static String hash(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
