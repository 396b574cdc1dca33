package budgetwarehouse.normalisation.code;

/** How well a printed name fits a code, from the firmest to none. */
enum NameAgreement {
  /** It is the official name. */
  OFFICIAL(MatchEvidence.CODE_AND_NAME),
  /** It is another name that the alias list knows for the year. */
  ALIAS(MatchEvidence.CODE_AND_ALIAS),
  /** It differs from the official name by marks, order or the word for spending alone. */
  VARIANT(MatchEvidence.CODE_AND_NAME_VARIANT),
  /** It was the official name, or another name, in another year. */
  OTHER_YEAR(MatchEvidence.CODE_AND_OTHER_YEAR),
  /** It is the beginning of a name of any year. */
  CUT(MatchEvidence.CODE_AND_CUT_NAME),
  /** It goes on where the official name ends. */
  LONGER(MatchEvidence.CODE_AND_NAME_VARIANT),
  /** It says nothing of this code. */
  NONE(MatchEvidence.CODE_DESPITE_NAME);

  /** Fewest characters by which a cut name may confirm a code that is valid by itself. */
  static final int CUT_BESIDE_CODE = 2;

  /** Fewest characters by which a cut name may choose between repaired codes or children. */
  static final int CUT_CHOOSING = 3;

  private final MatchEvidence evidence;

  NameAgreement(MatchEvidence evidence) {
    this.evidence = evidence;
  }

  /** Return what a match of a valid code rests on whose name fits so. */
  MatchEvidence besideCode() {
    return evidence;
  }

  /** Return whether it is at least as firm as another. */
  boolean isAtLeast(NameAgreement other) {
    return compareTo(other) <= 0;
  }

  /** Weigh a printed name against a code of a year. */
  static NameAgreement of(String name, String code, YearCatalogue catalogue, int fewestOfCut) {
    String official = catalogue.nameOf(code).orElse("");
    if (name.equals(official)) {
      return OFFICIAL;
    }
    if (catalogue.called(name).contains(code)) {
      return ALIAS;
    }
    if (EntryName.isVariant(name, official) || EntryName.isReordered(name, official)) {
      return VARIANT;
    }
    if (catalogue.everCalled(name).contains(code)) {
      return OTHER_YEAR;
    }
    if (catalogue.namesOf(code).anyMatch(whole -> EntryName.isCut(name, whole, fewestOfCut))) {
      return CUT;
    }
    return EntryName.goesOn(name, official) ? LONGER : NONE;
  }
}
