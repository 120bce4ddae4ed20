package org.depesche.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.depesche.fetch.FetchOptions;
import org.depesche.fetch.Fetcher;
import org.depesche.fetch.Timing;
import org.depesche.fetch.WebReader;
import org.depesche.ingest.Ingest;
import org.depesche.ingest.Input;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How commands ask the web. */
final class WebOptions {

  private static final Pattern MAIL = Pattern.compile("[!-~&&[^()<>@,;:\"]]+@[A-Za-z0-9.-]+");
  private static final Pattern ADDRESS = Pattern.compile("https?://[!-~&&[^()<>]]+");

  @Option(
      names = "--contact",
      paramLabel = "WHOM",
      description =
          "Mail or web address of yours, told to the hosts that are asked, so that they can"
              + " complain to you before they shut you out.")
  private @Nullable String contact;

  @Option(
      names = "--allow-local",
      description =
          "Also ask addresses that lead to this machine or into its network, on any port.")
  private boolean allowLocal;

  /**
   * Opens files, folders and addresses. What needs no web gets none.
   *
   * @param meter is told how many more bytes of files were read
   */
  Function<List<String>, Stream<Input>> opening(LongConsumer meter) {
    return paths ->
        paths.stream().anyMatch(WebReader::isAddress)
            ? new WebReader(fetcher(Timing.SYSTEM)).open(paths)
            : Ingest.open(paths, System.in, meter);
  }

  Fetcher fetcher(Timing timing) {
    return new Fetcher(FetchOptions.standard(userAgent(), allowLocal, timing));
  }

  private String userAgent() {
    try {
      String name = "Depesche/" + Version.number();
      return contact == null ? name : name + " (+" + checked(contact) + ")";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String checked(String contact) {
    if (MAIL.matcher(contact).matches()) {
      return "mailto:" + contact;
    }
    if (ADDRESS.matcher(contact).matches()) {
      return contact;
    }
    throw new Misuse("--contact takes a mail address or a web address, not '" + contact + "'");
  }
}
