package budgetwarehouse.job;

import budgetwarehouse.disk.Folders;
import budgetwarehouse.disk.WholeFile;
import budgetwarehouse.job.RunHistory.RunChoice;
import budgetwarehouse.job.intake.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/**
 * Tidies what killed runs left, before another begins: a publication under way is finished, and
 * what belongs to runs that nobody will take up again is deleted.
 *
 * <p>A run is given up when the inbox has changed since; the next run has another number and would
 * never look at its folders.
 *
 * @param data folder of which we hold the lock
 */
record Leftovers(DataFolder data) {
  private static final Pattern RUN = Pattern.compile("^(\\d{1,18})(\\D.*)?$");

  /** Tidy up before a run. */
  void clear(RunChoice choice) throws IOException {
    finish();
    Path runs = Objects.requireNonNull(data.received(choice.run()).getParent());
    inheritFormer(runs, choice);
    for (Path folder : List.of(builds(), runs)) {
      for (Path left : Folders.children(folder)) {
        clear(left, choice);
      }
    }
    for (Path folder : List.of(data.landing(), data.reports(), runs)) {
      WholeFile.deleteAbandoned(folder);
    }
  }

  /** Finish publications under way; what is left of runs stays, for who takes them up again. */
  void finish() throws IOException {
    for (Path build : Folders.children(builds())) {
      StandardStages.finishPublication(build, data);
    }
  }

  /**
   * Take over the warehouse that a given-up run kept when it published: nobody has been told yet
   * what changed from there.
   */
  private void inheritFormer(Path runs, RunChoice choice) throws IOException {
    Path own = data.former(choice.run());
    List<Long> kept = new ArrayList<>();
    for (Path file : Folders.children(runs)) {
      Matcher name = RUN.matcher(file.getFileName().toString());
      long run = name.matches() ? Long.parseLong(name.group(1)) : choice.run();
      if (run != choice.run() && run != choice.completed() && file.equals(data.former(run))) {
        kept.add(run);
      }
    }
    Optional<Long> first = kept.stream().min(Long::compare);
    if (!Files.exists(own) && first.isPresent()) {
      Files.move(data.former(first.get()), own, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private Path builds() {
    return Objects.requireNonNull(data.build(1).getParent());
  }

  private void clear(Path left, RunChoice choice) throws IOException {
    Matcher name = RUN.matcher(left.getFileName().toString());
    if (!name.matches()) {
      return;
    }
    long run = Long.parseLong(name.group(1));
    if (run == choice.run()) {
      return;
    }
    if (run != choice.completed()) {
      FileSystemUtils.deleteRecursively(data.comparisons(run));
      FileSystemUtils.deleteRecursively(data.inspections(run));
      FileSystemUtils.deleteRecursively(data.changes(run));
    }
    FileSystemUtils.deleteRecursively(left);
  }
}
