package budgetwarehouse.cookbook;

import budgetwarehouse.reference.SchemaFolder;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The questions of {@code warehouse-schema/cookbook/}, in the order of their numbers.
 *
 * @param questions all of them
 */
public record Cookbook(List<Question> questions) {
  /** Keep the questions. */
  public Cookbook {
    questions = List.copyOf(questions);
  }

  /** Read the files of the class path. */
  public static Cookbook read() {
    return new Cookbook(
        SchemaFolder.texts("cookbook").entrySet().stream()
            .map(file -> Question.of(file.getKey(), file.getValue()))
            .sorted(Comparator.comparingInt(Question::number))
            .toList());
  }

  /** Find a question by its number. */
  public Optional<Question> question(int number) {
    return questions.stream().filter(question -> question.number() == number).findFirst();
  }
}
