package budgetwarehouse.launcher;

import budgetwarehouse.cookbook.Cookbook;
import budgetwarehouse.cookbook.Question;
import budgetwarehouse.warehouse.AnalystSession;
import budgetwarehouse.warehouse.QueryRefused;
import budgetwarehouse.warehouse.QueryWatch;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** Writes the cookbook as a page in Markdown: each question, its SQL, and the first of its rows. */
final class CookbookDocument {
  private static final int ROWS_SHOWN = 10;

  private final AnalystSession session;
  private final PrintWriter out;

  CookbookDocument(AnalystSession session, PrintWriter out) {
    this.session = session;
    this.out = out;
  }

  void write(Cookbook book) throws IOException, QueryRefused {
    contents(book.questions());
    for (Question question : book.questions()) {
      write(question);
    }
    out.flush();
  }

  private void contents(List<Question> questions) {
    for (Question question : questions) {
      out.println(
          question.number() + ". [" + question.chinese() + "](#q" + question.number() + ")");
    }
  }

  private void write(Question question) throws IOException, QueryRefused {
    out.println();
    out.println("<a id=\"q" + question.number() + "\"></a>");
    out.println();
    out.println("## " + question.number() + ". " + question.chinese());
    out.println();
    out.println("*" + question.english() + "* 样例：" + question.sample() + "。");
    question.notes().forEach(note -> out.println("注意：" + note));
    out.println();
    out.println("```sql");
    out.println(question.statement());
    out.println("```");
    out.println();
    answer(question);
  }

  private void answer(Question question) throws IOException, QueryRefused {
    var text = new StringWriter();
    var table = new ShortMarkdownPrinter(new PrintWriter(text), ROWS_SHOWN);
    session.ask(question.sql(), table, QueryWatch.NONE);
    if (table.count() == 0) {
      out.println("样例中没有这样的行。");
      return;
    }
    out.print(text);
    if (table.count() > ROWS_SHOWN) {
      out.println();
      out.println("（共 " + table.count() + " 行，此处列前 " + ROWS_SHOWN + " 行）");
    }
  }
}
