package org.depesche.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.depesche.model.Hints;
import org.jspecify.annotations.Nullable;

/**
 * Goes through files and folders in order. Each folder is read once, however many links lead to it:
 * links among siblings could otherwise multiply without end.
 */
final class Walk implements Iterator<Input>, Closeable {

  private sealed interface Step {}

  /** A path to look at. */
  private record Visit(String location, boolean named) implements Step {}

  /** All below a named folder has been seen; {@code before} inputs had come when it was entered. */
  private record Leave(String location, int before) implements Step {}

  private final InputStream standardInput;
  private final Limits limits;
  private final LongConsumer meter;
  private final Unpacker unpacker = new Unpacker();
  private final Deque<Step> steps = new ArrayDeque<>();
  private final Map<Path, String> foldersSeen = new HashMap<>();
  private int count;
  private @Nullable Input next;

  Walk(List<String> paths, InputStream standardInput, Limits limits, LongConsumer meter) {
    this.standardInput = standardInput;
    this.limits = limits;
    this.meter = meter;
    for (String path : paths) {
      steps.add(new Visit(path, true));
    }
  }

  @Override
  public boolean hasNext() {
    next = next == null ? unpacker.next() : next;
    while (next == null && !steps.isEmpty()) {
      next =
          switch (steps.pop()) {
            case Visit visit -> visit(visit);
            case Leave leave -> leave(leave);
          };
      next = next == null ? unpacker.next() : next;
    }
    return next != null;
  }

  @Override
  public Input next() {
    if (!hasNext() || next == null) {
      throw new NoSuchElementException();
    }
    Input result = next;
    next = null;
    count++;
    return result;
  }

  private @Nullable Input visit(Visit visit) {
    String location = visit.location();
    if (location.equals("-")) {
      return open(location, standardInput);
    }
    Path path;
    try {
      path = Path.of(location);
    } catch (InvalidPathException e) {
      return notFound(location); // also patterns, on systems where no name may hold an asterisk
    }
    if (Files.isDirectory(path)) {
      return enter(visit, path);
    }
    if (!Files.exists(path)) {
      return visit.named() && Glob.isPattern(location) ? expand(location) : notFound(location);
    }
    if (!visit.named() && !Files.isRegularFile(path)) {
      return Input.Skipped.of(
          location, SkipCode.NOT_A_FILE, "neither a file nor a folder; name it alone to read it");
    }
    try {
      return open(location, Files.newInputStream(path));
    } catch (IOException e) {
      return Judge.unreadable(location, e);
    }
  }

  private @Nullable Input open(String location, InputStream stream) {
    Budget budget = new Budget(limits, meter);
    return unpacker.open(Piece.file(location, null, Hints.NONE, stream, budget));
  }

  private @Nullable Input expand(String pattern) {
    try {
      List<String> found = Glob.expand(pattern);
      for (String location : found.reversed()) {
        steps.push(new Visit(location, false));
      }
      return found.isEmpty() ? notFound(pattern) : null;
    } catch (IOException e) {
      return Judge.unreadable(pattern, e);
    }
  }

  private static Input notFound(String location) {
    return Input.Skipped.of(
        location, SkipCode.NOT_FOUND, "no such file or folder; check the spelling");
  }

  private @Nullable Input enter(Visit visit, Path folder) {
    String location = visit.location();
    try {
      String before = foldersSeen.putIfAbsent(folder.toRealPath(), location);
      if (before != null) {
        return Input.Skipped.of(
            location,
            SkipCode.REPEATED,
            "this folder was read already as '" + before + "'; remove the link or the second name");
      }
      if (visit.named()) {
        steps.push(new Leave(location, count));
      }
      List<String> names = visibleNames(folder);
      for (String name : names.reversed()) {
        steps.push(new Visit(folder.resolve(name).toString(), false));
      }
      return null;
    } catch (IOException e) {
      return Judge.unreadable(location, e);
    }
  }

  private static List<String> visibleNames(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .map(entry -> String.valueOf(entry.getFileName()))
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    }
  }

  @Override
  public void close() {
    steps.clear();
    unpacker.close();
  }

  private @Nullable Input leave(Leave leave) {
    return count > leave.before()
        ? null
        : Input.Skipped.of(
            leave.location(), SkipCode.EMPTY_FOLDER, "the folder holds no file; name another");
  }
}
