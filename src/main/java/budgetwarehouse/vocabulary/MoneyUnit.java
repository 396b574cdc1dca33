package budgetwarehouse.vocabulary;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Unit of money that a budget table states above its header, as in 单位：万元.
 *
 * <p>A table states its unit once, and every amount below is a count of that unit. A table that
 * states none has no default: the caller reports it and leaves the amounts unread, since a wrong
 * guess between 元 and 万元 moves every figure by a factor of ten thousand.
 */
public enum MoneyUnit {
  YUAN("元", 0),
  THOUSAND_YUAN("千元", 3),
  TEN_THOUSAND_YUAN("万元", 4),
  HUNDRED_MILLION_YUAN("亿元", 8);

  // 单位 also means "organisation": the look-ahead turns away 编制单位：元谋县财政局
  private static final Pattern STATEMENT =
      Pattern.compile("单\\h*位\\h*[:：]?\\h*(?:人民币)?\\h*([千万亿]?\\h*元)(?!\\p{IsHan})");

  private static final Map<String, MoneyUnit> BY_NAME =
      Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(MoneyUnit::printed, u -> u));

  private final String printed;
  private final int powerOfTen;

  MoneyUnit(String printed, int powerOfTen) {
    this.printed = printed;
    this.powerOfTen = powerOfTen;
  }

  /** Find the unit a caption line states; empty when the line states none. */
  public static Optional<MoneyUnit> statedIn(String caption) {
    Matcher statement = STATEMENT.matcher(caption);
    if (!statement.find()) {
      return Optional.empty();
    }

    return named(statement.group(1).replaceAll("\\h", ""));
  }

  /** Find the unit by its printed name, such as 万元; empty when it is no unit of money. */
  public static Optional<MoneyUnit> named(String printed) {
    return Optional.ofNullable(BY_NAME.get(printed));
  }

  /** Convert an amount printed in this unit to yuan, exactly. */
  public BigDecimal toYuan(BigDecimal amount) {
    return amount.movePointRight(powerOfTen);
  }

  /** Convert an amount in yuan to this unit, exactly. */
  public BigDecimal fromYuan(BigDecimal yuan) {
    return yuan.movePointLeft(powerOfTen);
  }

  /** Return the name as printed, such as 万元. */
  public String printed() {
    return printed;
  }
}
