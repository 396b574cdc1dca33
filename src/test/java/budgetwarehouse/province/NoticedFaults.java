package budgetwarehouse.province;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Which planted errors the checks noticed, and what they say of bodies without one. */
final class NoticedFaults {
  private static final int BODY = "130102-000".length();

  private final Map<String, Fault> faults = new TreeMap<>();
  private final Map<String, Alarm> alarms = new TreeMap<>();
  private final int cleanDocuments;
  private final Set<String> faultyBodies = new HashSet<>();

  /** One kind of error. */
  private static final class Fault {
    private int planted;
    private int noticed;
    private final Set<String> by = new TreeSet<>();
    private String firstMissed = "";
  }

  /** One check over documents without an error. */
  private static final class Alarm {
    private int findings;
    private final Set<String> files = new HashSet<>();
    private String first = "";
  }

  /**
   * Compare.
   *
   * @param files all documents
   * @param truths the planted errors
   * @param findings file, check, severity and what the finding says, each a row
   */
  NoticedFaults(List<String> files, List<Truth> truths, List<List<String>> findings) {
    Map<String, Set<String>> failed = new HashMap<>();
    findings.forEach(
        row -> failed.computeIfAbsent(file(row), unused -> new TreeSet<>()).add(row.get(1)));
    for (Truth truth : truths) {
      faultyBodies.add(truth.file().substring(0, BODY));
      if (!truth.noticedBy().isEmpty()) {
        plant(truth, failed.getOrDefault(truth.file(), Set.of()));
      }
    }
    cleanDocuments = (int) files.stream().filter(file -> !isFaulty(file)).count();
    findings.stream().filter(row -> !isFaulty(row.get(0))).forEach(this::alarm);
  }

  private static String file(List<String> finding) {
    return finding.get(0).replaceFirst("!/.*", "");
  }

  /** Budgets and accounts of a body are compared with each other. */
  private boolean isFaulty(String file) {
    return faultyBodies.contains(file.substring(0, BODY));
  }

  private void plant(Truth truth, Set<String> failed) {
    Fault fault = faults.computeIfAbsent(truth.fault(), unused -> new Fault());
    fault.planted++;
    Set<String> by = new TreeSet<>(truth.noticedBy());
    by.retainAll(failed);
    if (by.isEmpty()) {
      String miss = String.join(" ", truth.file(), truth.place(), truth.printed(), truth.isTrue());
      fault.firstMissed = fault.firstMissed.isEmpty() ? miss + " " + failed : fault.firstMissed;
    } else {
      fault.noticed++;
      fault.by.addAll(by);
    }
  }

  private void alarm(List<String> finding) {
    String check = finding.get(1) + " | " + finding.get(2);
    Alarm alarm = alarms.computeIfAbsent(check, unused -> new Alarm());
    alarm.findings++;
    alarm.files.add(file(finding));
    alarm.first = alarm.first.isEmpty() ? String.join(" ", finding).replace("|", " ") : alarm.first;
  }

  /** Return how many errors of a kind were planted and not noticed. */
  int missed(String fault) {
    Fault found = faults.get(fault);
    return found == null ? 0 : found.planted - found.noticed;
  }

  /** Return how many documents are of bodies without an error. */
  int cleanDocuments() {
    return cleanDocuments;
  }

  /** Return the kinds of errors that were planted. */
  Set<String> planted() {
    return faults.keySet();
  }

  /** Return the checks that found something in a body without an error, each with its severity. */
  Set<String> falseAlarms() {
    return alarms.keySet();
  }

  /** Return both as lines of a page. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("| planted error | documents | noticed | recall | by | first that was not |");
    lines.add("|---|---:|---:|---:|---|---|");
    faults.forEach((name, fault) -> lines.add(line(name, fault)));
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d documents are of bodies without an error; checks said of them:",
            cleanDocuments));
    lines.add("");
    lines.add("| check | severity | findings | documents | first |");
    lines.add("|---|---|---:|---:|---|");
    alarms.forEach((check, alarm) -> lines.add(line(check, alarm)));
    return lines;
  }

  private static String line(String name, Fault fault) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %s | %s | %s |",
        name,
        fault.planted,
        fault.noticed,
        Tally.share(fault.noticed, fault.planted),
        String.join(", ", fault.by),
        fault.firstMissed.replace("|", " "));
  }

  private static String line(String check, Alarm alarm) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %s |",
        check,
        alarm.findings,
        alarm.files.size(),
        alarm.first);
  }
}
