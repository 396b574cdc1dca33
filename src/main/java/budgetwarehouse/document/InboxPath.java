package budgetwarehouse.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of files relative to the inbox; no name leads out of it. */
final class InboxPath {
  private static final Pattern REFUSED = Pattern.compile("[\\\\:\\p{Cntrl}]");

  private InboxPath() {}

  /** Bring a name from the manifest into the one form in which files are compared. */
  static Optional<String> normalised(String written) {
    if (written.isEmpty() || written.startsWith("/") || REFUSED.matcher(written).find()) {
      return Optional.empty();
    }

    List<String> parts = new ArrayList<>();
    for (String part : written.split("/", -1)) {
      if (part.equals("..") || part.isEmpty()) {
        return Optional.empty();
      }
      if (!part.equals(".")) {
        parts.add(part);
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(Normalizer.normalize(String.join("/", parts), Normalizer.Form.NFC));
  }
}
