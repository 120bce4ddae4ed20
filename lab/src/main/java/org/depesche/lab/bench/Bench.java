package org.depesche.lab.bench;

import picocli.CommandLine.Command;

/** {@code lab bench}. */
@Command(
    name = "bench",
    description = "Measures how fast a part is. Example: lab bench archive --file bench.depesche",
    mixinStandardHelpOptions = true,
    subcommands = {BenchArchive.class, BenchIngest.class, BenchPages.class})
public final class Bench {}
