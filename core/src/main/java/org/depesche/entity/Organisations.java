package org.depesche.entity;

import java.util.List;
import java.util.Set;
import org.depesche.models.SortedTable;
import org.jspecify.annotations.Nullable;

/**
 * Parties, armed groups, firms and other organisations by their names and acronyms.
 *
 * <p>Organisations of different states share names ("Labour Party") and acronyms ("SPD"). Which one
 * is meant is said only where the text supports it: see {@link #meant}.
 */
final class Organisations {

  private Organisations() {}

  private static final class Shipped {
    static final SortedTable TABLE = SortedTable.of("knowledge/organisation-names.tsv");
  }

  /**
   * What the text tells beside the name.
   *
   * @param countries alpha-3 codes of the states that it names
   * @param found ids of organisations that it names in full
   * @param home the state that texts of the language mean if they name none; null if there is none
   */
  record Context(Set<String> countries, Set<String> found, @Nullable String home) {}

  /** All organisations of that name. */
  static List<Organisation> named(String name) {
    return Shipped.TABLE.rows(OrganisationKey.of(name)).stream().map(Organisation::of).toList();
  }

  /**
   * The organisation that a text means by the name: the one that it names in full elsewhere; else
   * the only one in the states that it names; else, of a name that tells by itself, the only one;
   * else the one of the home state. Null if that is not sure.
   */
  static @Nullable Organisation meant(String name, Context context) {
    List<Organisation> all = named(name);
    if (all.isEmpty()) {
      return null;
    }
    List<Organisation> full = all.stream().filter(o -> context.found().contains(o.id())).toList();
    if (!full.isEmpty()) {
      return full.size() == 1 ? full.get(0) : null;
    }
    List<Organisation> near =
        all.stream().filter(o -> context.countries().contains(o.country())).toList();
    if (!near.isEmpty()) {
      return near.size() == 1 ? near.get(0) : atHome(near, context);
    }
    if (all.size() == 1 && all.get(0).telling()) {
      return all.get(0);
    }
    return atHome(all, context);
  }

  private static @Nullable Organisation atHome(List<Organisation> all, Context context) {
    List<Organisation> home = all.stream().filter(o -> o.country().equals(context.home())).toList();
    return home.size() == 1 ? home.get(0) : null;
  }
}
