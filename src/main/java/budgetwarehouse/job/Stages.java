package budgetwarehouse.job;

import budgetwarehouse.document.SourceDocument;
import budgetwarehouse.fact.DocumentFacts;
import java.util.Optional;
import java.util.function.Function;

/**
 * The work of a load, without the framework that runs it.
 *
 * @param extraction reads one document; called by several threads at once
 * @param normaliseFacts matches the distinct printed values to the code lists
 * @param buildWarehouse builds the star beside the published one
 * @param checkWarehouse checks it
 * @param publishWarehouse puts it in the place of the published one
 * @param publishComparisons writes the comparisons of the published warehouse
 * @param publishInspections writes what the checks found for those who published the documents
 * @param publishChanges writes what changed from the warehouse that was published before
 * @param published says what was published; empty where nothing can be said of it
 */
public record Stages(
    Function<SourceDocument, DocumentFacts> extraction,
    Stage normaliseFacts,
    Stage buildWarehouse,
    CheckStage checkWarehouse,
    Stage publishWarehouse,
    Stage publishComparisons,
    Stage publishInspections,
    Stage publishChanges,
    Function<Build, Optional<PublishedAccount>> published) {}
