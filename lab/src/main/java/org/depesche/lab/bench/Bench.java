package org.depesche.lab.bench;

import picocli.CommandLine.Command;

/** {@code lab bench}. */
@Command(
    name = "bench",
    description = "Measures how fast a part is. Example: lab bench archive --file bench.depesche",
    mixinStandardHelpOptions = true,
<<<<<<< HEAD
    subcommands = {BenchArchive.class, BenchIngest.class})
=======
    subcommands = {BenchArchive.class, BenchPages.class})
>>>>>>> f237b94 (Measure pages and rivals, golden pages, and say how a page is read)
public final class Bench {}
