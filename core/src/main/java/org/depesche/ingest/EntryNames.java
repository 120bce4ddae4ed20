package org.depesche.ingest;

/** Names of entries in archives: what strangers wrote. They are shown, never used as paths. */
final class EntryNames {

  private EntryNames() {}

  /** {@code outer.zip!/inner.html}, without characters that would do things to a terminal. */
  static String within(Piece archive, String entry) {
    String name = entry.replace('\\', '/').replaceAll("\\p{Cntrl}", "\ufffd");
    return archive.location() + "!/" + name.replaceAll("\\A/+", "");
  }

  /** Whether it lies in a hidden folder or is one of the files that systems add. */
  static boolean isHidden(String entry) {
    for (String part : entry.replace('\\', '/').split("/", -1)) {
      boolean upwards = part.equals(".") || part.equals("..");
      if (part.equals("__MACOSX") || (part.startsWith(".") && !upwards)) {
        return true;
      }
    }
    return false;
  }
}
