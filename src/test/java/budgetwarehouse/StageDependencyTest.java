package budgetwarehouse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the table of who may import whom: data flows one way through the packages. */
class StageDependencyTest {
  private static final String ROOT = "budgetwarehouse";
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  private static final List<String> SHARED =
      List.of("vocabulary", "finding", "reference", "document");

  /** What each stage may use of ours, besides itself. */
  private static final Map<String, List<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("vocabulary", List.of()),
          Map.entry("finding", List.of("vocabulary")),
          Map.entry("reference", List.of("vocabulary")),
          Map.entry("document", List.of("vocabulary", "finding", "reference")),
          Map.entry("extraction", SHARED),
          Map.entry("fact", with(SHARED, "extraction")),
          Map.entry("normalisation", with(SHARED, "fact")),
          Map.entry("disk", List.of()),
          Map.entry("store", with(SHARED, "disk", "extraction", "fact", "normalisation")),
          Map.entry("reading", with(SHARED, "extraction", "fact", "store")),
          Map.entry("warehouse", with(SHARED, "disk")),
          Map.entry("spreadsheet", List.of()),
          Map.entry("answer", with(SHARED, "store", "spreadsheet", "warehouse")),
          Map.entry("console", with(SHARED, "warehouse", "answer", "cookbook")),
          Map.entry("comparison", with(SHARED, "warehouse", "spreadsheet")),
          Map.entry("change", List.of("reference", "warehouse", "spreadsheet", "inspection")),
          Map.entry("site", List.of("disk", "document", "reference", "warehouse", "comparison")),
          Map.entry("cookbook", List.of("reference")),
          Map.entry("dictionary", List.of("reference", "warehouse")),
          Map.entry("inspection", List.of("reference", "warehouse", "spreadsheet")),
          Map.entry("opendata", List.of("document", "reference", "warehouse")),
          Map.entry("record", List.of("disk", "document", "dictionary", "warehouse")),
          Map.entry(
              "job",
              with(
                  SHARED,
                  "disk",
                  "record",
                  "extraction",
                  "fact",
                  "normalisation",
                  "store",
                  "reading",
                  "warehouse",
                  "comparison",
                  "site",
                  "dictionary",
                  "inspection",
                  "change",
                  "opendata")),
          Map.entry("schedule", List.of("job")),
          Map.entry(
              "launcher",
              with(
                  SHARED,
                  "warehouse",
                  "spreadsheet",
                  "cookbook",
                  "answer",
                  "console",
                  "change",
                  "job",
                  "schedule")));

  /** Libraries and the packages in which they are at home. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.ofEntries(
          Map.entry("org.springframework..", List.of("job", "schedule")),
          Map.entry("com.zaxxer..", List.of("job")),
          Map.entry("io.micrometer..", List.of("record", "job")),
          Map.entry("ch.qos.logback..", List.of("record")),
          Map.entry("org.slf4j..", List.of("record")),
          Map.entry("org.apache.parquet..", List.of("store")),
          Map.entry("org.apache.hadoop..", List.of("store", "spark")),
          Map.entry("org.apache.spark..", List.of("spark")),
          Map.entry("com.github.luben..", List.of("store")),
          Map.entry("org.apache.pdfbox..", List.of("extraction.pdf")),
          Map.entry("org.apache.fontbox..", List.of("extraction.pdf")),
          Map.entry("java.sql..", List.of("warehouse", "job")),
          Map.entry("org.duckdb..", List.of("warehouse")),
          Map.entry(
              "org.apache.commons.csv..",
              List.of(
                  "reference",
                  "document",
                  "extraction.separated",
                  "comparison",
                  "change",
                  "opendata",
                  "answer",
                  "launcher")),
          Map.entry(
              "org.apache.commons.compress..",
              List.of("document", "extraction.workbook.xlsx", "spreadsheet")),
          Map.entry(
              "org.apache.poi..",
              List.of("document", "extraction.workbook.xls", "extraction.word.binary")),
          Map.entry("org.jsoup..", List.of("extraction.web")),
          Map.entry(
              "tools.jackson..",
              List.of(
                  "job",
                  "record",
                  "site",
                  "inspection",
                  "change",
                  "opendata",
                  "answer",
                  "launcher")),
          Map.entry(
              "org.dhatim..",
              List.of("answer", "comparison", "inspection", "change", "spreadsheet")),
          Map.entry("org.jline..", List.of("console")),
          Map.entry("picocli..", List.of("launcher")),
          Map.entry("java.util.logging..", List.of()));

  private static List<String> with(List<String> shared, String... more) {
    List<String> all = new ArrayList<>(shared);
    all.addAll(List.of(more));
    return all;
  }

  static List<String> stages() {
    return ALLOWED.keySet().stream().sorted().toList();
  }

  static List<String> libraries() {
    return LIBRARIES.keySet().stream().sorted().toList();
  }

  private static String[] packages(List<String> names) {
    return names.stream().map(name -> ROOT + "." + name + "..").toArray(String[]::new);
  }

  @ParameterizedTest
  @MethodSource("stages")
  void usesOnlyTheStagesBeforeIt(String stage) {
    List<String> forbidden = new ArrayList<>(ALLOWED.keySet());
    forbidden.removeAll(ALLOWED.get(stage));
    forbidden.remove(stage);

    assertThat(CLASSES.that(inStage(stage))).as("classes of " + stage).isNotEmpty();
    noClasses()
        .that()
        .resideInAPackage(ROOT + "." + stage + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages(forbidden))
        .because("stages use only those before them; see the table in this test")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static com.tngtech.archunit.base.DescribedPredicate<
          com.tngtech.archunit.core.domain.JavaClass>
      inStage(String stage) {
    return com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage(
        ROOT + "." + stage + "..");
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void usesALibraryOnlyWhereItIsAtHome(String library) {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages(LIBRARIES.get(library)))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("each library has a home; see the table in this test")
        .check(CLASSES);
  }

  @Test
  void hasNoCyclesBetweenPackages() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void marksEveryPackageForNullChecks() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith(NullMarked.class)
        .check(CLASSES);
    long packages = CLASSES.stream().map(type -> type.getPackageName()).distinct().count();
    long marked =
        CLASSES.stream().filter(type -> type.getSimpleName().equals("package-info")).count();
    assertThat(marked).as("package-info files").isEqualTo(packages);
  }

  @Test
  void keepsTheClockInTheJob() {
    noClasses()
        .that()
        .resideOutsideOfPackages(packages(List.of("job")))
        .should()
        .callMethodWhere(
            com.tngtech.archunit.core.domain.JavaCall.Predicates.target(
                com.tngtech.archunit.core.domain.properties.HasName.Predicates.name("now")))
        .because("the same input gives the same bytes; a date is an argument")
        .check(CLASSES);
  }

  @Test
  void keepsNoMutableState() {
    fields()
        .that()
        .areStatic()
        .and()
        .doNotHaveName("$VALUES")
        .should()
        .haveModifier(JavaModifier.FINAL)
        .check(CLASSES);
  }
}
