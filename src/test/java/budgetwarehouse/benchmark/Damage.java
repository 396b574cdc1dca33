package budgetwarehouse.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Kinds of damage that are planted, with their shares in a hundred. */
enum Damage {
  NONE(20),
  CODE_WITHOUT_NAME(2),
  CUT_NAME(8),
  MISPRINTED_NAME(6),
  LOCAL_NAME(6),
  GLUED(6),
  SEPARATED_CODE(5),
  LETTERS_IN_CODE(5),
  LOST_ZEROS(5),
  FRAGMENT_BELOW_PARENT(5),
  WRONG_DIGIT(7),
  NUMBER_OF_SIBLING(4),
  LOCAL_CODE(5),
  UNKNOWN_ITEM(4),
  NAME_ALONE(4),
  CUT_NAME_ALONE(2),
  NAME_BELOW_PARENT(2),
  PATH(3),
  LOCAL_NAME_ALONE(1);

  private static final List<String> LEADS =
      List.of("", "", "", "1.", "（二）", "三、", "其中：", " ", "　", "12、", "－", "（13）", "7．");
  private static final List<String> TAILS = List.of("", "", "", " ", "\n", "　");
  private static final List<String> SEPARATORS = List.of("-", "—", "/", ">", "\\", "|", " - ");

  private final int share;

  Damage(int share) {
    this.share = share;
  }

  int share() {
    return share;
  }

  /** Plant the damage; empty where the entry cannot have it. */
  Optional<PlantedRow> plant(CatalogueEntry entry, Random random) {
    boolean needsParent =
        switch (this) {
          case SEPARATED_CODE, LOST_ZEROS, FRAGMENT_BELOW_PARENT, NUMBER_OF_SIBLING -> true;
          case UNKNOWN_ITEM, NAME_BELOW_PARENT, PATH -> true;
          default -> false;
        };
    boolean needsItem = this == LOCAL_CODE;
    // without a code nobody can tell the two economic schemes apart where they share a name
    boolean needsCode =
        switch (this) {
          case NAME_ALONE, CUT_NAME_ALONE, PATH -> entry.code().startsWith("5");
          default -> false;
        };
    int deepest = entry.table().equals("BUD03") ? 7 : 5;
    if (needsCode
        || (needsParent && (entry.isClass() || entry.names().contains("")))
        || (needsItem && entry.code().length() < deepest)) {
      return Optional.empty();
    }
    return Optional.of(PlantedRow.of(this, entry, draft(entry, random)));
  }

  private Draft draft(CatalogueEntry entry, Random random) {
    String code = entry.code();
    String label = label(entry.name(), random);
    return switch (this) {
      case NONE -> row(code, label);
      case CODE_WITHOUT_NAME -> row(blanks(code, random), "");
      case CUT_NAME -> row(code, cut(entry.name(), 2, random));
      case MISPRINTED_NAME -> row(code, misprint(entry.name(), random));
      case LOCAL_NAME -> row(code, LocalName.next(random));
      case GLUED -> row("", glued(entry, random));
      case SEPARATED_CODE -> row(separated(entry, random), label);
      case LETTERS_IN_CODE -> row(letters(code), label);
      case LOST_ZEROS -> row(unpadded(entry), label);
      case FRAGMENT_BELOW_PARENT -> row(fragment(entry, random), label).below(entry);
      case WRONG_DIGIT -> row(otherDigit(code, random), label);
      case NUMBER_OF_SIBLING -> row(otherNumber(entry, random), label);
      case LOCAL_CODE -> row(code + "0" + (1 + random.nextInt(9)), LocalName.next(random));
      case UNKNOWN_ITEM ->
          row(entry.parentCode() + (81 + random.nextInt(9)), LocalName.next(random))
              .meaning(entry.parentCode());
      case NAME_ALONE -> row("", label);
      case CUT_NAME_ALONE -> row("", cut(entry.name(), 4, random));
      case NAME_BELOW_PARENT -> row("", label).below(entry);
      case PATH -> row("", path(entry.names(), random));
      case LOCAL_NAME_ALONE -> row("", LocalName.next(random)).meaning("");
    };
  }

  private static Draft row(String code, String label) {
    return new Draft(code, label, Optional.empty(), false);
  }

  private static String label(String name, Random random) {
    return any(LEADS, random) + name + any(TAILS, random);
  }

  private static String any(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static String cut(String name, int fewest, Random random) {
    int room = name.length() - fewest;
    return room <= 0 ? name : label(name.substring(0, fewest + random.nextInt(room)), random);
  }

  private static String misprint(String name, Random random) {
    int place = random.nextInt(name.length());
    char wrong = (char) ('一' + random.nextInt(2_000));
    return name.substring(0, place) + wrong + name.substring(place + 1);
  }

  private static String glued(CatalogueEntry entry, Random random) {
    String code = entry.code();
    String name = entry.name();
    return switch (random.nextInt(6)) {
      case 0 -> code + name;
      case 1 -> name + code;
      case 2 -> "[" + code + "]" + name;
      case 3 -> code + "-" + name;
      case 4 -> code + " " + name;
      default -> "（" + code + "）" + name;
    };
  }

  private static String separated(CatalogueEntry entry, Random random) {
    return levels(entry, any(List.of(".", "-", " ", "·", "/", "|"), random), true);
  }

  private static String unpadded(CatalogueEntry entry) {
    return levels(entry, "", false);
  }

  private static String levels(CatalogueEntry entry, String between, boolean padded) {
    var code = new StringBuilder(entry.code().substring(0, 3));
    for (int i = 3; i < entry.code().length(); i += 2) {
      String level = entry.code().substring(i, i + 2);
      code.append(between).append(padded ? level : withoutZero(level));
    }
    return code.toString();
  }

  private static String withoutZero(String number) {
    return number.startsWith("0") ? number.substring(1) : number;
  }

  private static String fragment(CatalogueEntry entry, Random random) {
    return random.nextBoolean() ? entry.ownNumber() : withoutZero(entry.ownNumber());
  }

  private static String letters(String code) {
    return code.replace('0', 'O').replace('1', 'l');
  }

  private static String blanks(String code, Random random) {
    int place = 1 + random.nextInt(code.length() - 1);
    return code.substring(0, place)
        + any(List.of(" ", "　", "\n", ""), random)
        + code.substring(place);
  }

  private static String otherDigit(String code, Random random) {
    int place = random.nextInt(code.length());
    char other = (char) ('0' + (code.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
    return code.substring(0, place) + other + code.substring(place + 1);
  }

  private static String otherNumber(CatalogueEntry entry, Random random) {
    return entry.parentCode() + String.format("%02d", 1 + random.nextInt(20));
  }

  private static String path(List<String> names, Random random) {
    if (random.nextInt(3) > 0) {
      return String.join(any(SEPARATORS, random), names);
    }
    var path = new StringBuilder();
    for (int i = 0; i < names.size(); i++) {
      path.append(names.get(i)).append('（').append("类款项".charAt(i)).append('）');
    }
    return "“" + path + "”科目";
  }

  /**
   * What the damaged row prints.
   *
   * @param meaning code that is right; empty for the entry's own
   * @param belowParent whether the row above is known
   */
  record Draft(String code, String label, Optional<String> meaning, boolean belowParent) {
    Draft meaning(String truth) {
      return new Draft(code, label, Optional.of(truth), belowParent);
    }

    Draft below(CatalogueEntry entry) {
      return new Draft(code, label, meaning, !entry.isClass());
    }
  }
}
