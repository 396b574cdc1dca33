package budgetwarehouse.vocabulary;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * What a pure function said of short texts. Headers, labels and captions are the same in thousands
 * of tables, and to look them up costs far less than to try a list of patterns again.
 *
 * <p>It has a fixed number of places, of which a text has one: a later text takes the place of an
 * earlier one, so that it stays small whatever it is asked. Several threads may ask at a time.
 *
 * @param <A> answer, which nobody changes
 */
public final class AskedBefore<A> {
  private static final int PLACES = 1 << 10;
  private static final int LONGEST = 64;

  private final Function<String, A> function;
  private final AtomicReferenceArray<Answered<A>> places = new AtomicReferenceArray<>(PLACES);

  /** Remember a function. */
  public AskedBefore(Function<String, A> function) {
    this.function = function;
  }

  /** Return what the function says of a text. */
  public A of(String text) {
    if (text.length() > LONGEST) {
      return function.apply(text);
    }
    int hash = text.hashCode();
    int place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    Answered<A> answered = places.getAcquire(place);
    if (answered != null && answered.text().equals(text)) {
      return answered.answer();
    }
    A answer = function.apply(text);
    places.setRelease(place, new Answered<>(text, answer));
    return answer;
  }

  private record Answered<A>(String text, A answer) {}
}
