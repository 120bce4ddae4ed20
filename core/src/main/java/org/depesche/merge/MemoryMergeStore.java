package org.depesche.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Merging without an archive: remembers as long as it lives. */
public final class MemoryMergeStore implements MergeStore {

  private final Map<String, List<Telling>> tellingsByDocument = new HashMap<>();
  private final Map<String, List<Telling>> tellingsByBlock = new HashMap<>();
  private final SortedMap<String, List<MergedEvent>> events = new TreeMap<>();
  private final Map<String, Shingles> shinglesByDocument = new HashMap<>();
  private final Map<Integer, Set<String>> documentsByShingle = new HashMap<>();
  private final Map<String, Set<String>> copies = new HashMap<>();
  private final Map<String, String> origins = new HashMap<>();
  private final Map<String, Set<String>> documentsByOrigin = new HashMap<>();

  /** All merged events, by date (unknown last), then id. */
  public List<MergedEvent> events() {
    return events.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(MergedEvent::event, MergedEvent.BY_DATE))
        .toList();
  }

  @Override
  public void putTellings(String document, List<Telling> tellings) {
    tellingsByDocument.put(document, tellings);
    for (Telling telling : tellings) {
      tellingsByBlock.computeIfAbsent(telling.block(), key -> new ArrayList<>()).add(telling);
    }
  }

  @Override
  public void removeTellings(String document) {
    List<Telling> gone = tellingsByDocument.remove(document);
    if (gone != null) {
      gone.forEach(telling -> tellings(telling.block()).remove(telling));
    }
  }

  @Override
  public SortedSet<String> blocksOf(String document) {
    return tellingsByDocument.getOrDefault(document, List.of()).stream()
        .map(Telling::block)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public List<Telling> tellings(String block) {
    return tellingsByBlock.getOrDefault(block, List.of());
  }

  @Override
  public void putEvents(String block, List<MergedEvent> merged) {
    events.put(block, merged);
  }

  @Override
  public void putShingles(String document, Shingles shingles) {
    shinglesByDocument.put(document, shingles);
    for (int shingle : shingles.sample()) {
      documentsByShingle.computeIfAbsent(shingle, key -> new TreeSet<>()).add(document);
    }
  }

  @Override
  public void removeShingles(String document, Shingles shingles) {
    shinglesByDocument.remove(document);
    for (int shingle : shingles.sample()) {
      documentsByShingle.getOrDefault(shingle, Set.of()).remove(document);
    }
  }

  @Override
  public Map<String, Shared> sharing(Shingles shingles) {
    Map<String, Integer> common = new TreeMap<>();
    for (int shingle : shingles.sample()) {
      for (String document : documentsByShingle.getOrDefault(shingle, Set.of())) {
        common.merge(document, 1, Integer::sum);
      }
    }
    Map<String, Shared> shared = new TreeMap<>();
    common.forEach((document, count) -> {
      Shingles others = shinglesByDocument.get(document);
      if (others != null) {
        shared.put(document, new Shared(count, others.sample().length));
      }
    });
    return shared;
  }

  @Override
  public int[] shingles(String document) {
    Shingles shingles = shinglesByDocument.get(document);
    return shingles == null ? new int[0] : shingles.all();
  }

  @Override
  public void putCopies(String document, Collection<String> others) {
    for (String other : others) {
      copies.computeIfAbsent(document, key -> new TreeSet<>()).add(other);
      copies.computeIfAbsent(other, key -> new TreeSet<>()).add(document);
    }
  }

  @Override
  public void removeCopies(String document) {
    Set<String> others = copies.remove(document);
    if (others != null) {
      others.forEach(other -> copies.getOrDefault(other, Set.of()).remove(document));
    }
  }

  @Override
  public Set<String> copiesOf(String document) {
    return Set.copyOf(copies.getOrDefault(document, Set.of()));
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
  public Map<String, String> origins(Collection<String> documents) {
    Map<String, String> known = new TreeMap<>();
    for (String document : documents) {
      String origin = origins.get(document);
      if (origin != null) {
        known.put(document, origin);
      }
    }
    return known;
  }

  @Override
  public Set<String> documentsOf(String origin) {
    return Set.copyOf(documentsByOrigin.getOrDefault(origin, Set.of()));
  }
}
