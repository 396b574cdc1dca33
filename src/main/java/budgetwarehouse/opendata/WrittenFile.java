package budgetwarehouse.opendata;

/**
 * A file of the package.
 *
 * @param path below the folder of the package, with slashes
 * @param bytes its length
 * @param sha256 of its bytes, in hex
 */
record WrittenFile(String path, long bytes, String sha256) {}
