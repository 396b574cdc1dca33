package budgetwarehouse.province;

import budgetwarehouse.sample.SampleBlock;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The explanations of a budget or a final account. */
final class Sentences {
  private static final List<Map<String, String>> TEMPLATES = MadeList.read("sentence");
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final long GUESTS_OF_BATCH = 8;

  private final Map<String, String> values = new HashMap<>();
  private final String stage;

  /** Take the account, that of the year before and, of a final account, the plan. */
  Sentences(Body body, String stage, Account account, Account before, Account plan) {
    this.stage = stage;
    boolean isBudget = stage.equals("budget");
    values.put("body", body.name());
    values.put("scope", body.kind().scope().equals("unit") ? "单位" : "部门");
    values.put("year", String.valueOf(account.year()));
    values.put("last", String.valueOf(account.year() - 1));
    amount("total", account.sum(Line::total));
    amount("fiscal", account.sum(Line::fiscal));
    amount("own", account.sum(Line::own));
    amount("basic", account.sum(line -> line.basic() + line.own()));
    amount("project", account.sum(Line::project));
    amount("fiscal_basic", account.sum(Line::basic));
    amount("personnel", account.personnel());
    amount("operating", account.operating());
    amount("three_public", account.threePublic());
    amount("cars", account.economic(Account.CARS));
    amount("reception", account.economic(Account.RECEPTION));
    amount("plan_fiscal", plan.sum(Line::fiscal));
    amount("plan_three_public", plan.threePublic());
    values.put("project_count", String.valueOf(account.projects().size()));
    values.put("car_count", String.valueOf(account.cars()));
    values.put("fiscal_share", share(account.sum(Line::fiscal), plan.sum(Line::fiscal)));
    long change = account.sum(Line::total) - before.sum(Line::total);
    values.put("total_change", change(change));
    values.put("total_change_percent", change(change) + percent(change, before));
    values.put("three_public_change", change(account.threePublic() - before.threePublic()));
    values.put("running", running(body, isBudget));
    values.put(
        "plan_comparison",
        phrase(account.threePublic() < plan.threePublic() ? "below_plan" : "as_planned"));
    reception(account);
  }

  /** A guest is received for a hundred yuan. */
  private void reception(Account account) {
    long guests = account.economic(Account.RECEPTION);
    values.put("guests", String.valueOf(guests));
    values.put("batches", String.valueOf((guests + GUESTS_OF_BATCH - 1) / GUESTS_OF_BATCH));
  }

  private void amount(String name, long amount) {
    values.put(name, amount == 0 ? "0" : Layout.sentence(amount));
  }

  private String running(Body body, boolean isBudget) {
    String phrase = isBudget ? "running_budget" : "running_account";
    return filled(phrase(body.kind().isOffice() ? phrase : "no_running"));
  }

  private String change(long change) {
    values.put("amount", Layout.sentence(Math.abs(change)));
    return filled(phrase(change > 0 ? "more" : change < 0 ? "less" : "same"));
  }

  private String percent(long change, Account before) {
    values.put("direction", phrase(change > 0 ? "growth" : "fall"));
    values.put("percent", share(Math.abs(change), before.sum(Line::total)));
    return change == 0 ? "" : filled(phrase("by"));
  }

  private static String share(long part, long whole) {
    return BigDecimal.valueOf(part)
        .multiply(HUNDRED)
        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP)
        .toPlainString();
  }

  private static String phrase(String name) {
    return TEMPLATES.stream()
        .filter(row -> row.get("stage").equals("phrase") && row.get("kind").equals(name))
        .map(row -> row.get("text"))
        .findFirst()
        .orElseThrow();
  }

  /** Return headings and paragraphs in their order. */
  List<SampleBlock> blocks() {
    return TEMPLATES.stream()
        .filter(row -> row.get("stage").equals(stage))
        .map(row -> block(row.get("kind"), filled(row.get("text"))))
        .toList();
  }

  private static SampleBlock block(String kind, String text) {
    var is = kind.equals("heading") ? SampleBlock.Kind.HEADING : SampleBlock.Kind.TEXT;
    return new SampleBlock(is, text, "", Set.of(), Optional.empty());
  }

  private String filled(String template) {
    return BLANK
        .matcher(template)
        .replaceAll(blank -> Matcher.quoteReplacement(value(blank.group(1))));
  }

  private String value(String name) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no value " + name));
  }
}
