package org.depesche;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.depesche");

  /** Whatever ends up in a record: all of it must come out the same on every machine. */
  private static final String[] ANALYSIS = {
    "org.depesche.model..",
    "org.depesche.ingest..",
    "org.depesche.clean..",
    "org.depesche.annotate..",
    "org.depesche.entity..",
    "org.depesche.time..",
    "org.depesche.quantity..",
    "org.depesche.quote..",
    "org.depesche.event..",
    "org.depesche.merge..",
    "org.depesche.export.."
  };

  /** Calls that ask the machine for its time, its locale, its charset or its dice. */
  private static final Set<String> OF_THE_MACHINE =
      Set.of(
          "java.lang.System.currentTimeMillis()",
          "java.lang.System.nanoTime()",
          "java.time.Instant.now()",
          "java.time.LocalDate.now()",
          "java.time.LocalDateTime.now()",
          "java.time.ZonedDateTime.now()",
          "java.time.OffsetDateTime.now()",
          "java.time.Year.now()",
          "java.time.YearMonth.now()",
          "java.time.ZoneId.systemDefault()",
          "java.util.TimeZone.getDefault()",
          "java.util.Date.<init>()",
          "java.util.Locale.getDefault()",
          "java.lang.String.toLowerCase()",
          "java.lang.String.toUpperCase()",
          "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
          "java.lang.String.formatted([Ljava.lang.Object;)",
          "java.lang.String.getBytes()",
          "java.lang.String.<init>([B)",
          "java.text.BreakIterator.getWordInstance()",
          "java.text.BreakIterator.getSentenceInstance()",
          "java.text.Collator.getInstance()",
          "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
          "java.io.InputStreamReader.<init>(java.io.InputStream)",
          "java.nio.charset.Charset.defaultCharset()",
          "java.util.Random.<init>()",
          "java.util.UUID.randomUUID()",
          "java.lang.Math.random()");

  @Test
  void modelStandsAlone() {
    classes()
        .that()
        .resideInAPackage("org.depesche.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("org.depesche.model..", "java..", "org.jspecify..")
        .because("whoever uses the records of Depesche gets nothing else with them")
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ingest", "clean", "annotate", "entity", "time", "quantity", "quote", "event"})
  void stageKnowsOnlyTheModel(String stage) {
    String own = "org.depesche." + stage + "..";
    noClasses()
        .that()
        .resideInAPackage(own)
        .should()
        .dependOnClassesThat(others(own, "org.depesche.model..", "org.depesche.language.."))
        .allowEmptyShould(true)
        .because("a stage that is exchanged must not break another; they meet in the layers")
        .check(CLASSES);
  }

  @Test
  void whatStagesShareAboutLanguagesKnowsNoStage() {
    noClasses()
        .that()
        .resideInAPackage("org.depesche.language..")
        .should()
        .dependOnClassesThat(others("org.depesche.language..", "org.depesche.model.."))
        .because("verb groups are read off the tree alike by every stage")
        .check(CLASSES);
  }

  @Test
  void fetchingTalksToTheNetworkAndNothingElseDoes() {
    noClasses()
        .that()
        .resideInAPackage("org.depesche..")
        .and()
        .resideOutsideOfPackages(
            "org.depesche.fetch..", "org.depesche.server..", "org.depesche.lab..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.net.http..", "javax.net..", "java.nio.channels.spi..")
                .or(describe("are sockets", ArchitectureTest::isSocket)))
        .orShould()
        .callMethod(java.net.URL.class, "openStream")
        .orShould()
        .callMethod(java.net.URL.class, "openConnection")
        .because("who reads files must be able to rely on nothing being asked of anybody")
        .check(CLASSES);
  }

  private static boolean isSocket(JavaClass type) {
    return type.getPackageName().startsWith("java.n")
        && type.getSimpleName().matches(".*(?:Socket|SocketChannel|InetAddress|URLConnection)");
  }

  @Test
  void fetchingKnowsOnlyHowBytesAreRead() {
    noClasses()
        .that()
        .resideInAPackage("org.depesche.fetch..")
        .should()
        .dependOnClassesThat(
            others("org.depesche.fetch..", "org.depesche.ingest..", "org.depesche.model.."))
        .because("what comes from the web is read as what lies on disk is, by the same stages")
        .check(CLASSES);
  }

  @Test
  void mergingKnowsTheModelOnly() {
    noClasses()
        .that()
        .resideInAPackage("org.depesche.merge..")
        .should()
        .dependOnClassesThat(others("org.depesche.merge..", "org.depesche.model.."))
        .allowEmptyShould(true)
        .because("what is merged follows from documents alone, wherever they were kept or read")
        .check(CLASSES);
  }

  @Test
  void queriesKnowNoStage() {
    noClasses()
        .that()
        .resideInAPackage("org.depesche.query..")
        .should()
        .dependOnClassesThat(
            others("org.depesche.query..", "org.depesche.model..", "org.depesche.merge.."))
        .because("an archive is asked about documents that were read long ago, by other versions")
        .check(CLASSES);
  }

  @Test
  void exportKnowsNoStage() {
    noClasses()
        .that()
        .resideInAPackage("org.depesche.export..")
        .should()
        .dependOnClassesThat(
            others(
                "org.depesche.export..",
                "org.depesche.model..",
                "org.depesche.merge..",
                "org.depesche.query.."))
        .because("a record shows what a document holds, not how it was found")
        .check(CLASSES);
  }

  @Test
  void pipelineOnlyPutsTogether() {
    noClasses()
        .that()
        .resideInAPackage("org.depesche.pipeline..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.depesche.merge..", "org.depesche.query..", "org.depesche.export..")
        .because("the pipeline reads one document at a time; Flink runs it without an archive")
        .check(CLASSES);
  }

  @Test
  void analysisAsksNothingOfTheMachine() {
    noClasses()
        .that()
        .resideInAnyPackage(ANALYSIS)
        .should()
        .callCodeUnitWhere(
            describe(
                "asks for the clock, the default locale, time zone or charset, or for dice",
                (JavaCall<?> call) -> OF_THE_MACHINE.contains(call.getTarget().getFullName())))
        .because("the same input gives the same output on every machine, in every locale")
        .check(CLASSES);
  }

  private static DescribedPredicate<JavaClass> others(String... allowed) {
    return resideInAPackage("org.depesche..")
        .and(DescribedPredicate.not(resideInAPackage("org.depesche.models..")))
        .and(DescribedPredicate.not(resideInAnyPackage(allowed)));
  }
}
