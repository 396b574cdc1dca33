package budgetwarehouse.province;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The documents of made provinces.
 *
 * @param seed what everything is drawn from
 * @param districts numbers of the counties, from 0: those of one province, then of the next
 * @param firstBody number of the first body of each, from 0: 80 kinds follow one another
 * @param bodies how many bodies each has
 * @param firstYear first fiscal year
 * @param years how many years
 */
public record Province(
    long seed, List<Integer> districts, int firstBody, int bodies, int firstYear, int years) {
  private static final List<String> FORMATS =
      MadeList.read("format").stream()
          .flatMap(
              row ->
                  java.util.Collections.nCopies(
                      Integer.parseInt(row.get("percent")), row.get("format"))
                      .stream())
          .toList();

  /** Keep the numbers. */
  public Province {
    districts = List.copyOf(districts);
  }

  /** Make a province of the first districts, whose bodies begin with the first kind. */
  public Province(long seed, int districts, int bodies, int firstYear, int years) {
    this(seed, first(districts), 0, bodies, firstYear, years);
  }

  /** Return the numbers of the first districts. */
  static List<Integer> first(int districts) {
    return IntStream.range(0, districts).boxed().toList();
  }

  /** Return all documents, made one by one as they are asked for. */
  Stream<ProvinceDocument> documents() {
    return IntStream.range(0, years)
        .boxed()
        .flatMap(year -> districts.stream().flatMap(district -> year(district, year)));
  }

  private Stream<ProvinceDocument> year(int district, int year) {
    return IntStream.range(firstBody, firstBody + bodies)
        .boxed()
        .flatMap(body -> ofBody(district, body, year));
  }

  private Stream<ProvinceDocument> ofBody(int districtNumber, int number, int year) {
    District district = District.of(districtNumber);
    Draw draw = new Draw(seed).of("district").of(districtNumber);
    Layout layout = Layout.of(draw);
    BodyKind kind = BodyKind.ALL.get(number % BodyKind.ALL.size());
    var body = new Body(district, number, kind, draw.of(number));
    return Stream.of(Kind.values())
        .filter(one -> one != Kind.PERFORMANCE || !layout.inside())
        .map(
            one ->
                new ProvinceDocument(
                    body,
                    firstYear + year,
                    one,
                    layout,
                    body.draw().of("format").of(one.name()).of(year).pick(FORMATS)));
  }
}
