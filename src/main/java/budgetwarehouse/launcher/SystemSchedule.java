package budgetwarehouse.launcher;

/** Schedulers of the system to which the times of the jobs can be said; the names of the option. */
enum SystemSchedule {
  crontab,
  systemd
}
