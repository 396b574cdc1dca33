package budgetwarehouse.fact.identity;

import budgetwarehouse.extraction.Paragraph;
import budgetwarehouse.vocabulary.Folding;
import budgetwarehouse.vocabulary.Scope;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the headings inside a document say of it: 第三部分 2019年度部门预算情况说明. */
final class HeadingEvidence {
  private static final int LONGEST = 40;
  private static final Pattern HEADING =
      Pattern.compile("(?:第.{1,3}部分|.{1,3}[、.．]|\\(.{1,3}\\))?20\\d\\d.*|.*(?:说明|表)");
  private static final Pattern SENTENCE = Pattern.compile("[，。；：]");

  private final List<TitleParts> headings;

  HeadingEvidence(List<Paragraph> prose, IdentityWords words) {
    headings =
        prose.stream()
            .map(paragraph -> Folding.fold(paragraph.text()))
            .filter(line -> line.length() <= LONGEST && HEADING.matcher(line).matches())
            .filter(line -> !SENTENCE.matcher(line).find())
            .map(line -> TitleParts.of(line, words))
            .filter(parts -> parts.year().isPresent() && parts.stage().isPresent())
            .toList();
  }

  Optional<Integer> year() {
    return TableEvidence.mostFrequent(
        headings.stream().map(parts -> parts.year().getAsInt()).toList());
  }

  Optional<Scope> scope() {
    return TableEvidence.mostFrequent(
        headings.stream().flatMap(parts -> parts.scope().stream()).toList());
  }
}
