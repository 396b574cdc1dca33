package budgetwarehouse.province;

/**
 * Body of a district.
 *
 * @param district where it is
 * @param number its place in the district
 * @param kind what it is
 * @param draw what is drawn for it
 */
record Body(District district, int number, BodyKind kind, Draw draw) {
  /** Return its full name. */
  String name() {
    return district.name() + kind.word();
  }

  /** Return its code among the bodies of its district. */
  String code() {
    return String.valueOf(101 + number);
  }
}
