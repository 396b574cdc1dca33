package budgetwarehouse.extraction.word.binary;

import budgetwarehouse.extraction.word.list.ListLevel;
import budgetwarehouse.extraction.word.list.ListPlace;
import budgetwarehouse.extraction.word.list.ListSource;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.jspecify.annotations.Nullable;

/** The lists of a document in the tables of the binary format. */
final class BinaryLists implements ListSource {
  private static final Map<Integer, String> FORMATS =
      Map.ofEntries(
          Map.entry(1, "upperRoman"),
          Map.entry(2, "lowerRoman"),
          Map.entry(3, "upperLetter"),
          Map.entry(4, "lowerLetter"),
          Map.entry(10, "ideographDigital"),
          Map.entry(11, "japaneseCounting"),
          Map.entry(14, "decimalFullWidth"),
          Map.entry(16, "japaneseLegal"),
          Map.entry(17, "japaneseDigitalTenThousand"),
          Map.entry(18, "decimalEnclosedCircle"),
          Map.entry(22, "decimalZero"),
          Map.entry(23, "bullet"),
          Map.entry(26, "decimalEnclosedFullstop"),
          Map.entry(27, "decimalEnclosedParen"),
          Map.entry(28, "decimalEnclosedCircleChinese"),
          Map.entry(29, "ideographEnclosedCircle"),
          Map.entry(30, "ideographTraditional"),
          Map.entry(31, "ideographZodiac"),
          Map.entry(33, "taiwaneseCounting"),
          Map.entry(34, "ideographLegalTraditional"),
          Map.entry(35, "taiwaneseCountingThousand"),
          Map.entry(36, "taiwaneseDigital"),
          Map.entry(37, "chineseCounting"),
          Map.entry(38, "chineseLegalSimplified"),
          Map.entry(39, "chineseCountingThousand"),
          Map.entry(255, "none"));

  private final @Nullable ListTables tables;
  private final Map<ListPlace, Stated> known = new HashMap<>();

  BinaryLists(@Nullable ListTables tables) {
    this.tables = tables;
  }

  @Override
  public Stated level(ListPlace place) {
    return known.computeIfAbsent(place, this::find);
  }

  private Stated find(ListPlace place) {
    if (tables == null) {
      return Stated.NONE;
    }
    try {
      int pattern = tables.getLfo(place.list()).getLsid();
      org.apache.poi.hwpf.model.@Nullable ListLevel level = tables.getLevel(pattern, place.level());
      if (level == null) {
        return Stated.NONE;
      }
      return overridden(tables, place, read(level), Integer.toString(pattern));
    } catch (NoSuchElementException | IndexOutOfBoundsException e) {
      return Stated.NONE;
    }
  }

  private static Stated overridden(
      ListTables tables, ListPlace place, ListLevel level, String counter) {
    ListFormatOverrideLevel[] overrides = tables.getLfoData(place.list()).getRgLfoLvl();
    if (overrides == null) {
      return new Stated(level, counter, false);
    }
    for (ListFormatOverrideLevel own : overrides) {
      if (own.getLevelNum() == place.level()) {
        boolean formatted = own.isFormatting() && own.getLevel() != null;
        ListLevel stated = formatted ? read(own.getLevel()) : level;
        boolean starts = own.isStartAt();
        boolean startsApart = starts && !formatted;
        return new Stated(
            startsApart ? stated.startingAt(own.getIStartAt()) : stated, counter, starts);
      }
    }
    return new Stated(level, counter, false);
  }

  private static ListLevel read(org.apache.poi.hwpf.model.ListLevel level) {
    return new ListLevel(
        level.getStartAt(),
        FORMATS.getOrDefault(level.getNumberFormat(), "decimal"),
        text(level.getNumberText()),
        level.isLegalNumbering(),
        OptionalInt.empty());
  }

  /** Write the places of numbers as the newer format does: %1 for the first level. */
  private static String text(@Nullable String stated) {
    var text = new StringBuilder();
    for (char character : (stated == null ? "" : stated).toCharArray()) {
      if (character < ListPlace.LEVELS) {
        text.append('%').append(character + 1);
      } else {
        text.append(character);
      }
    }
    return text.toString();
  }
}
