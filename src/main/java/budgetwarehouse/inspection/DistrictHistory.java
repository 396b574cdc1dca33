package budgetwarehouse.inspection;

import budgetwarehouse.inspection.InspectedDocument.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** What was found in a district at the load before, and what became of it. */
final class DistrictHistory implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final boolean hasFormer;
  private final List<FormerFailure> former;
  private final Set<String> formerTopics;
  private final Set<String> formerDocuments;
  private final Writer file;
  private final Set<String> topics = new HashSet<>();
  private final Set<String> documents = new HashSet<>();
  private final Set<String> releases = new HashSet<>();

  /**
   * Begin with what was there.
   *
   * @param hasFormer whether there was a load before
   * @param former failures and documents of the load before
   * @param file where those of this load are kept; it is closed here
   */
  DistrictHistory(boolean hasFormer, List<FormerFailure> former, Writer file) {
    this.hasFormer = hasFormer;
    this.former = former;
    this.formerTopics = former.stream().map(FormerFailure::topic).collect(Collectors.toSet());
    this.formerDocuments = former.stream().map(FormerFailure::document).collect(Collectors.toSet());
    this.file = file;
  }

  /** Say whether there was a load before. */
  boolean hasFormer() {
    return hasFormer;
  }

  /** Keep the failures of a document of this load. */
  void add(InspectedDocument document) throws IOException {
    documents.add(document.key());
    releases.add(document.release());
    keep(FormerFailure.of(document));
    for (Finding finding : document.findings()) {
      topics.add(finding.topic());
      keep(FormerFailure.of(document, finding));
    }
  }

  private void keep(FormerFailure failure) throws IOException {
    file.write(JSON.writeValueAsString(failure) + "\n");
  }

  /** Say whether a failure was not there at the load before; none is where there was no load. */
  boolean isNew(String topic) {
    return hasFormer && !formerTopics.contains(topic);
  }

  /** Say in words whether a failure is new; blank where there was no load before. */
  String changeOf(Finding finding) {
    if (!hasFormer) {
      return "";
    }
    return isNew(finding.topic()) ? "本次新增" : "上次已指出";
  }

  /** Say in words whether a document is new, or corrects another. */
  String changeOf(InspectedDocument document) {
    if (!hasFormer) {
      return "首次检查";
    }
    if (formerDocuments.contains(document.key())) {
      return "文件未变";
    }
    return document.replaces() == null ? "本次新收" : "更正件，替代 " + document.replaces();
  }

  /** Return how many failures of a document were not there at the load before. */
  int added(InspectedDocument document) {
    return (int) document.findings().stream().filter(f -> isNew(f.topic())).count();
  }

  /**
   * Return the failures that are there no more, the heaviest first, once every document was added.
   */
  List<GoneFailure> gone() {
    return former.stream()
        .filter(failure -> !failure.standsForDocument() && !topics.contains(failure.topic()))
        .map(failure -> new GoneFailure(failure, fateOf(failure)))
        .sorted(Comparator.comparingInt(gone -> SeverityName.weight(gone.failure().severity())))
        .toList();
  }

  private String fateOf(FormerFailure failure) {
    if (documents.contains(failure.document())) {
      return "文件未变，重新检查后不再不符";
    }
    return releases.contains(failure.release()) ? "文件已更正，不再不符" : "文件已不在现行文件之列";
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
