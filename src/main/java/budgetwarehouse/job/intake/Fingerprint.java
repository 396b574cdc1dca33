package budgetwarehouse.job.intake;

/**
 * What tells one content from another.
 *
 * @param sha256 hash of the content
 * @param bytes its length
 */
record Fingerprint(String sha256, long bytes) {}
