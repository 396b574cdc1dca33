package budgetwarehouse.document.archive;

import budgetwarehouse.finding.Finding;
import java.util.Optional;

/**
 * File inside an archive.
 *
 * @param name its path inside the archive
 * @param bytes its length after unpacking, as the archive says
 * @param fault why it is not read; empty where it can be
 * @param content its bytes; reading them ends in an {@link java.io.IOException} where they are not
 *     what the archive says
 */
public record ArchiveMember(String name, long bytes, Optional<Finding> fault, Content content) {}
