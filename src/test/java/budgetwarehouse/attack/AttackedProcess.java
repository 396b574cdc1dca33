package budgetwarehouse.attack;

import budgetwarehouse.warehouse.AnalystLimits;
import budgetwarehouse.warehouse.AnalystSession;
import budgetwarehouse.warehouse.Answer;
import budgetwarehouse.warehouse.QueryRefused;
import budgetwarehouse.warehouse.QueryStuck;
import budgetwarehouse.warehouse.QueryWatch;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Runs attacks one after the other in one session, and asks something honest after each. */
final class AttackedProcess {
  private static final AnalystLimits LIMITS = new AnalystLimits("256MB", 2, Duration.ofSeconds(1));
  private static final List<String> WORDS_OF_LIMITS =
      List.of("时限", "限额", "Out of Memory", "INTERRUPT", "execution time", "allocate");

  private AttackedProcess() {}

  /**
   * Run some of the list.
   *
   * @param arguments the warehouse, then the numbers of the attacks
   */
  public static void main(String[] arguments) throws Exception {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path warehouse = Path.of(arguments[0]);
    Set<Integer> asked = new TreeSet<>();
    for (int i = 1; i < arguments.length; i++) {
      asked.add(Integer.parseInt(arguments[i]));
    }
    try (AnalystSession session = AnalystSession.open(warehouse, LIMITS)) {
      long honest = count(session);
      for (Attack attack : Attack.all()) {
        if (asked.contains(attack.number())) {
          out.println("begins\t" + attack.number());
          long start = System.nanoTime();
          Attack.Outcome outcome = outcome(session, attack.statement(warehouse));
          String came =
              count(session) == honest ? outcome.came() : "next question answered otherwise";
          long millis = (System.nanoTime() - start) / 1_000_000;
          String said = outcome.said().replaceAll("\\p{Cc}", " ");
          out.println(
              String.join("\t", "" + attack.number(), came, "" + millis, "" + megabytes(), said));
        }
      }
    } catch (QueryStuck stuck) {
      out.println("gave up\t" + stuck.getMessage());
      out.flush();
      Runtime.getRuntime().halt(2);
    }
  }

  private static Attack.Outcome outcome(AnalystSession session, String statement) throws Exception {
    try {
      session.ask(statement, new Count(), QueryWatch.NONE);
      return new Attack.Outcome("answered", "");
    } catch (QueryRefused refused) {
      String message = refused.getMessage();
      boolean stopped = WORDS_OF_LIMITS.stream().anyMatch(message::contains);
      return new Attack.Outcome(stopped ? "stopped" : "refused", message);
    }
  }

  private static long count(AnalystSession session) throws Exception {
    var count = new Count();
    session.ask("select document_key from dim_document", count, QueryWatch.NONE);
    return count.rows;
  }

  private static long megabytes() throws Exception {
    String pages = Files.readString(Path.of("/proc/self/statm")).split(" ", 3)[1];
    return Long.parseLong(pages) / 256;
  }

  /** Counts rows. */
  private static final class Count implements Answer {
    private long rows;

    @Override
    public void begin(List<String> columns) {}

    @Override
    public void row(List<Object> cells) {
      rows++;
    }

    @Override
    public void end() {}
  }
}
