package budgetwarehouse.launcher;

import budgetwarehouse.cookbook.Cookbook;
import budgetwarehouse.cookbook.Question;
import budgetwarehouse.warehouse.Answer;
import java.io.IOException;
import java.util.List;

/** Lists the questions of the cookbook. */
final class QuestionList {
  private final Cookbook book;

  QuestionList(Cookbook book) {
    this.book = book;
  }

  void print(Answer answer) throws IOException {
    answer.begin(List.of("序号", "问题", "样例"));
    for (Question question : book.questions()) {
      answer.row(List.of((long) question.number(), question.chinese(), question.sample()));
    }
    answer.end();
  }
}
