package budgetwarehouse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Nothing is read or written a second way: Spark calls what the load of one machine calls. */
class SparkDependencyTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("budgetwarehouse");

  @Test
  void usesReadingStoreAndWarehouseAndNothingBehindThem() {
    classes()
        .that()
        .resideInAPackage("budgetwarehouse.spark..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "budgetwarehouse.spark..",
            "budgetwarehouse.reading..",
            "budgetwarehouse.store..",
            "budgetwarehouse.warehouse..",
            "budgetwarehouse.document..",
            "budgetwarehouse.disk..",
            "org.apache.spark..",
            "org.apache.hadoop..",
            "org.apache.commons.csv..",
            "org.jspecify..",
            "scala..",
            "java..")
        .check(CLASSES);
  }

  @Test
  void isKnownToNobody() {
    noClasses()
        .that()
        .resideOutsideOfPackage("budgetwarehouse.spark..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("budgetwarehouse.spark..", "org.apache.spark..")
        .check(CLASSES);
  }
}
