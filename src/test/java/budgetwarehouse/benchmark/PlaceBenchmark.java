package budgetwarehouse.benchmark;

import budgetwarehouse.normalisation.place.BodyMatcher;
import budgetwarehouse.normalisation.place.BodyQuestion;
import budgetwarehouse.normalisation.place.DivisionMatcher;
import budgetwarehouse.normalisation.place.DivisionQuestion;
import budgetwarehouse.reference.ReferenceList;
import budgetwarehouse.reference.ReferenceRow;
import budgetwarehouse.vocabulary.Folding;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Times the matching of distinct names of bodies and divisions, made from the lists. */
final class PlaceBenchmark {
  private static final long SEED = 7;
  private static final double THOUSAND = 1e3;
  private static final int ROUNDS = 3;
  private static final int FIRST_YEAR = 2015;
  private static final int YEARS = 12;
  private static final int DRAWS_FOR_ONE = 3;
  private static final List<String> TAILS = List.of("", "", "本级", "（机关）", "办公室");

  private final DivisionMatcher divisions = DivisionMatcher.standard();
  private final BodyMatcher bodies = BodyMatcher.standard(divisions);
  private final List<ReferenceRow> divisionRows =
      ReferenceRow.of(ReferenceList.read("reference/division.csv"));
  private final List<String> words =
      ReferenceRow.of(ReferenceList.read("vocabulary/body_kind_word.csv")).stream()
          .filter(row -> !row.text("match").equals("pattern"))
          .map(row -> row.text("pattern"))
          .toList();
  private final PrintStream out;
  private final int count;

  PlaceBenchmark(PrintStream out, int count) {
    this.out = out;
    this.count = count;
  }

  /** Time one thread against a look-up of the folded names. */
  void run() throws Exception {
    List<BodyQuestion> questions = questions(new Random(SEED));
    List<DivisionQuestion> places = questions.stream().map(PlaceBenchmark::place).toList();
    double thousands = questions.size() / THOUSAND;
    var table = new Table(out, "Distinct names to bodies and divisions, one thread", "thousand");
    Measurement lookUp = Measurement.median(1, ROUNDS, () -> lookUp(questions));
    table.baseline("fold name and division, look both up in a map", lookUp, thousands);
    table.line(
        "body, its division by code included",
        Measurement.median(1, ROUNDS, () -> matchBodies(questions)),
        thousands,
        lookUp);
    table.line(
        "division, by the name of a body alone",
        Measurement.median(1, ROUNDS, () -> matchDivisions(places)),
        thousands,
        lookUp);
  }

  private List<BodyQuestion> questions(Random random) {
    return Stream.generate(() -> question(random))
        .limit((long) count * DRAWS_FOR_ONE)
        .distinct()
        .limit(count)
        .toList();
  }

  private BodyQuestion question(Random random) {
    ReferenceRow division = any(divisionRows, random);
    String place = division.text(random.nextBoolean() ? "name" : "full_name");
    String name = place + any(words, random) + any(TAILS, random);
    int year = FIRST_YEAR + random.nextInt(YEARS);
    return new BodyQuestion(
        division.text("code"), division.text("full_name"), year, "", name, "", "");
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static DivisionQuestion place(BodyQuestion question) {
    return new DivisionQuestion("", question.documentUnitName(), question.fiscalYear());
  }

  private static void lookUp(List<BodyQuestion> questions) {
    Map<String, Integer> found = new HashMap<>();
    for (BodyQuestion question : questions) {
      found.merge(Folding.fold(question.documentUnitName()), 1, Integer::sum);
      found.merge(Folding.fold(question.divisionName()), 1, Integer::sum);
    }
    Sink.keep(found.size());
  }

  private void matchBodies(List<BodyQuestion> questions) {
    long characters = 0;
    for (BodyQuestion question : questions) {
      characters += bodies.match(question).identityName().length();
    }
    Sink.keep(characters);
  }

  private void matchDivisions(List<DivisionQuestion> questions) {
    long digits = 0;
    for (DivisionQuestion question : questions) {
      digits += divisions.match(question).code().length();
    }
    Sink.keep(digits);
  }
}
