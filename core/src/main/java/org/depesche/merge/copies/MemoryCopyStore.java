package org.depesche.merge.copies;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Remembers as long as it lives. */
public final class MemoryCopyStore implements CopyStore {

  private final Map<String, Dossier> dossiers = new HashMap<>();
  private final Map<String, Integer> samples = new HashMap<>();
  private final Map<Trace, Map<Integer, Set<String>>> documents = new HashMap<>();
  private final Map<String, SortedMap<String, Link>> links = new HashMap<>();
  private final Map<String, String> origins = new HashMap<>();
  private final Map<String, Set<String>> documentsByOrigin = new HashMap<>();

  @Override
  public void put(Dossier dossier) {
    dossiers.put(dossier.document(), dossier);
    samples.put(dossier.document(), dossier.fingerprint().sample().length);
    for (Trace kind : Trace.values()) {
      Map<Integer, Set<String>> known = documents.computeIfAbsent(kind, k -> new HashMap<>());
      for (int trace : kind.of(dossier)) {
        known.computeIfAbsent(trace, k -> new TreeSet<>()).add(dossier.document());
      }
    }
  }

  @Override
  public void remove(String document) {
    Dossier dossier = dossiers.remove(document);
    if (dossier != null) {
      for (Trace kind : Trace.values()) {
        for (int trace : kind.of(dossier)) {
          having(kind, trace).remove(document);
        }
      }
    }
    SortedMap<String, Link> gone = links.remove(document);
    if (gone != null) {
      gone.keySet().forEach(other -> linksFrom(other).remove(document));
    }
    putOrigin(document, null);
  }

  private Set<String> having(Trace kind, int trace) {
    return documents.getOrDefault(kind, Map.of()).getOrDefault(trace, Set.of());
  }

  @Override
  public Optional<Fingerprint> fingerprint(String document) {
    return Optional.ofNullable(dossiers.get(document)).map(Dossier::fingerprint);
  }

  @Override
  public Optional<Anchors> anchors(String document) {
    return Optional.ofNullable(dossiers.get(document)).map(Dossier::anchors);
  }

  @Override
  public Optional<Card> card(String document) {
    return Optional.ofNullable(dossiers.get(document)).map(Dossier::card);
  }

  @Override
  public SortedMap<String, Common> sharing(Trace kind, int[] traces, int most) {
    Map<String, Integer> counts = new TreeMap<>();
    for (int trace : traces) {
      Set<String> having = having(kind, trace);
      if (having.size() <= most) {
        having.forEach(document -> counts.merge(document, 1, Integer::sum));
      }
    }
    SortedMap<String, Common> shared = new TreeMap<>();
    counts.forEach((document, count) ->
        shared.put(document, new Common(count, samples.getOrDefault(document, 0))));
    return shared;
  }

  @Override
  public void putLinks(String document, Collection<Link> all) {
    for (Link link : all) {
      linksFrom(document).put(link.other(), link);
      linksFrom(link.other()).put(document, link.reverse(document));
    }
  }

  private SortedMap<String, Link> linksFrom(String document) {
    return links.computeIfAbsent(document, key -> new TreeMap<>());
  }

  @Override
  public List<Link> linksOf(String document) {
    return List.copyOf(linksFrom(document).values());
  }

  @Override
  public void putOrigin(String document, @Nullable String origin) {
    String before = origins.remove(document);
    if (before != null) {
      documentsByOrigin.getOrDefault(before, Set.of()).remove(document);
    }
    if (origin != null) {
      origins.put(document, origin);
      documentsByOrigin.computeIfAbsent(origin, key -> new TreeSet<>()).add(document);
    }
  }

  @Override
  public Map<String, String> origins(Collection<String> all) {
    Map<String, String> known = new TreeMap<>();
    for (String document : all) {
      String origin = origins.get(document);
      if (origin != null) {
        known.put(document, origin);
      }
    }
    return known;
  }

  @Override
  public Collection<String> documentsOf(String origin) {
    return Set.copyOf(documentsByOrigin.getOrDefault(origin, Set.of()));
  }
}
