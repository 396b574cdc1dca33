package budgetwarehouse.fact.identity;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.extraction.PrintedDocument;
import budgetwarehouse.fact.FactCollector;
import budgetwarehouse.fact.PrintedIdentity;
import budgetwarehouse.fact.identity.TableEvidence.Body;
import budgetwarehouse.fact.outline.Outline;
import budgetwarehouse.finding.Finding;
import budgetwarehouse.finding.FindingKind;
import budgetwarehouse.finding.Place;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.Scope;
import budgetwarehouse.vocabulary.Stage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Reads what a document says of itself. The cover counts before the tables; what both say
 * differently is reported. The name of the file is no evidence.
 */
public final class IdentityReader {
  private final IdentityWords words;
  private final PlaceNames places;

  IdentityReader(IdentityWords words, PlaceNames places) {
    this.words = words;
    this.places = places;
  }

  /** Build a reader with the lists of the class path. */
  public static IdentityReader standard() {
    return new IdentityReader(IdentityWords.standard(), PlaceNames.standard());
  }

  /** Read the identity; what is not said stays empty. */
  public PrintedIdentity read(PrintedDocument document, Outline outline, FactCollector findings) {
    Cover cover = Cover.of(outline.prose(), words);
    var tables = new TableEvidence(outline);
    var headings = new HeadingEvidence(outline.prose(), words);
    Body body = body(cover, tables);
    report(cover, tables, body, findings);
    return new PrintedIdentity(
        cover.title(),
        year(cover, tables, headings),
        cover.parts().stage().or(() -> TableEvidence.mostFrequent(tables.stages())),
        cover
            .parts()
            .scope()
            .or(() -> labelScope(cover.bodyLabel()))
            .or(tables::scope)
            .or(headings::scope)
            .or(() -> captionScope(document, tables)),
        division(body, cover, outline.prose()),
        body.code(),
        body.name());
  }

  private static OptionalInt year(Cover cover, TableEvidence tables, HeadingEvidence headings) {
    if (cover.parts().year().isPresent()) {
      return cover.parts().year();
    }
    return TableEvidence.mostFrequent(tables.years())
        .or(headings::year)
        .map(OptionalInt::of)
        .orElse(OptionalInt.empty());
  }

  /**
   * 部门： over a table of a budget names a department; final accounts print it over the tables of
   * single units too.
   */
  private Optional<Scope> captionScope(PrintedDocument document, TableEvidence tables) {
    boolean isBudget = tables.stages().stream().allMatch(Stage.BUDGET::equals);
    boolean isLabelled =
        document.blocks().stream()
            .filter(Paragraph.class::isInstance)
            .map(block -> Folding.fold(((Paragraph) block).text()))
            .anyMatch(line -> words.behind("department_label", line).isPresent());
    return isBudget && isLabelled && !tables.stages().isEmpty()
        ? Optional.of(Scope.DEPARTMENT)
        : Optional.empty();
  }

  private Optional<Scope> labelScope(String label) {
    if (words.behind("department_label", label).isPresent()) {
      return Optional.of(Scope.DEPARTMENT);
    }
    return words.behind("unit_label", label).isPresent()
        ? Optional.of(Scope.UNIT)
        : Optional.empty();
  }

  /** A department's own code has three digits; a cover names the body without a code. */
  private Body body(Cover cover, TableEvidence tables) {
    return tables
        .department()
        .or(() -> coverBody(cover))
        .or(() -> TableEvidence.mostFrequent(tables.bodies()))
        .orElse(Body.NONE);
  }

  private Optional<Body> coverBody(Cover cover) {
    return Stream.of(cover.bodyName(), cover.parts().rest())
        .filter(this::isBody)
        .findFirst()
        .map(name -> new Body("", name));
  }

  private boolean isBody(String name) {
    return !name.isBlank() && !places.isPlace(name) && !words.standIn("not_a_body", name);
  }

  private String division(Body body, Cover cover, List<Paragraph> prose) {
    List<String> others =
        Stream.concat(
                Stream.of(cover.title(), cover.bodyName()), prose.stream().map(Paragraph::text))
            .map(Folding::fold)
            .toList();
    String place = places.in(body.name(), others);
    return place.isEmpty() ? places.in(cover.parts().rest(), others) : place;
  }

  private static void report(Cover cover, TableEvidence tables, Body body, FactCollector findings) {
    List<Integer> years = tables.years();
    cover.parts().year().stream()
        .filter(year -> !years.isEmpty() && !years.contains(year))
        .forEach(year -> findings.add(inconsistent("年度", years.get(0) + "年", year + "年")));
    List<Stage> stages = tables.stages();
    cover
        .parts()
        .stage()
        .filter(stage -> !stages.isEmpty() && !stages.contains(stage))
        .ifPresent(
            stage -> findings.add(inconsistent("预算或决算", stages.get(0).code(), stage.code())));
    List<String> bodies = tables.bodies().stream().map(Body::name).distinct().toList();
    boolean isOther =
        bodies.size() == 1
            && !isShortened(bodies.get(0), body.name())
            && !isShortened(body.name(), bodies.get(0));
    if (isOther) {
      findings.add(inconsistent("预算单位", bodies.get(0), body.name()));
    }
  }

  /** 省人大办公厅 is short for 江苏省人大常委会办公厅: its characters stand in it in the same order. */
  private static boolean isShortened(String brief, String full) {
    int place = 0;
    for (int next = 0; next < full.length() && place < brief.length(); next++) {
      if (brief.charAt(place) == full.charAt(next)) {
        place++;
      }
    }
    return place == brief.length();
  }

  private static Finding inconsistent(String field, String overTables, String onCover) {
    var place = new Place(0, 0, "", field, "");
    return new Finding(FindingKind.IDENTITY_INCONSISTENT, place, overTables, onCover);
  }
}
