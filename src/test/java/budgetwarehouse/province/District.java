package budgetwarehouse.province;

import budgetwarehouse.reference.ReferenceList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * County of the made province.
 *
 * @param number its place among the districts
 * @param code code of the division
 * @param name its full name
 */
record District(int number, String code, String name) {
  /** Provinces whose counties are taken, one after the other, by the first digits of the codes. */
  private static final List<String> PROVINCES = List.of("13", "51", "41", "53");

  private static final List<Map<String, String>> COUNTIES =
      PROVINCES.stream().flatMap(District::counties).toList();

  private static Stream<Map<String, String>> counties(String province) {
    return ReferenceList.read("reference/division.csv").rows().stream()
        .filter(row -> row.get("code").startsWith(province))
        .filter(row -> row.get("level").equals("county") && row.get("valid_to").isEmpty())
        .filter(row -> row.get("kind").equals("administrative"));
  }

  /** Return a district by its number. */
  static District of(int number) {
    Map<String, String> row = COUNTIES.get(number);
    return new District(number, row.get("code"), row.get("full_name"));
  }
}
