package budgetwarehouse.finding;

import java.util.Locale;

/**
 * Kinds of fault that reading and matching report. The Chinese title and the advice of each stand
 * in {@code warehouse-schema/vocabulary/finding_kind.csv}; a test holds the two lists together.
 */
public enum FindingKind {
  /** The manifest names a file that is not in the inbox. */
  FILE_MISSING(Severity.ERROR),
  /** A file in the inbox that the manifest does not name. */
  FILE_NOT_IN_MANIFEST(Severity.WARNING),
  /** A file with the very content of another one of the same load; it is loaded once. */
  FILE_REPEATED(Severity.WARNING),
  /**
   * A document that is said to be withdrawn and was never received, or cannot be told from others.
   */
  WITHDRAWN_DOCUMENT_UNKNOWN(Severity.WARNING),
  /** A manifest row that cannot be used, or a field of it. */
  MANIFEST_ROW_MALFORMED(Severity.ERROR),
  /** The hash in the manifest is not the file's. */
  HASH_DIFFERS(Severity.ERROR),
  /** A file that was changed, moved or removed while it was received. */
  FILE_CHANGED(Severity.ERROR),
  /** A file without content. */
  FILE_EMPTY(Severity.ERROR),
  /** A file whose bytes are text in no known encoding, or no text at all. */
  ENCODING_UNKNOWN(Severity.ERROR),
  /** A format that this version does not read. */
  FORMAT_NOT_READ(Severity.ERROR),
  /** A file that opens with a password only. */
  FILE_ENCRYPTED(Severity.ERROR),
  /** A file that is cut off or broken; what could still be read is kept. */
  FILE_DAMAGED(Severity.ERROR),
  /** A file with more content than is read, or made to exhaust its reader. */
  FILE_BEYOND_LIMITS(Severity.ERROR),
  /** A member of an archive that is no ordinary file, or packed in a way that is not read. */
  MEMBER_NOT_READ(Severity.ERROR),
  /** A page that is a picture; what is printed on it is not read. */
  PAGE_SCANNED(Severity.WARNING),
  /** A page that is a picture; its text was recognised by a program and is in doubt. */
  PAGE_RECOGNISED(Severity.WARNING),
  /** A page whose commands are broken or too many; nothing of it is kept. */
  PAGE_NOT_READ(Severity.ERROR),
  /** Glyphs for which the file states no character. */
  TEXT_UNREADABLE(Severity.ERROR),
  /** A number of which a part is hidden. */
  NUMBER_CUT(Severity.ERROR),
  /** Numbers of neighbouring cells printed into one another. */
  NUMBERS_TOUCH(Severity.ERROR),
  /** Numbers on a page that were not all found again in its cells and sentences. */
  NUMBERS_NOT_CONSERVED(Severity.ERROR),
  /** A cell whose lines do not close to a rectangle. */
  CELL_NOT_RECTANGULAR(Severity.WARNING),
  /** A table without ruling lines, its columns told by the gaps between texts. */
  TABLE_WITHOUT_RULES(Severity.WARNING),
  /** Notes and stamps laid over a page, which are not read. */
  ANNOTATION_NOT_READ(Severity.INFO),
  /** Rows, columns or sheets that the format hides from the reader of the page; they are read. */
  CONTENT_HIDDEN(Severity.WARNING),
  /** A formula that was saved without its value. */
  FORMULA_NOT_COMPUTED(Severity.ERROR),
  /** A cell that holds an error value such as #REF! in place of its figure. */
  CELL_HOLDS_ERROR(Severity.ERROR),
  /** Numbers that are displayed with fewer digits than are stored; the displayed ones are taken. */
  NUMBER_ROUNDED_BY_FORMAT(Severity.INFO),
  /** Reading ended in a program fault; the document is quarantined. */
  READER_FAILED(Severity.ERROR),
  /** A document in which nothing of a disclosure was found. */
  NOT_A_DISCLOSURE(Severity.ERROR),
  /** The document does not say something about itself, and neither does the manifest. */
  IDENTITY_UNKNOWN(Severity.WARNING),
  /** The document says different things about itself on its cover and over its tables. */
  IDENTITY_INCONSISTENT(Severity.WARNING),
  /** Manifest and document say different things. */
  IDENTITY_CONFLICT(Severity.WARNING),
  /** A table that states no unit; its amounts are left unread. */
  UNIT_NOT_STATED(Severity.ERROR),
  /** A unit stated incompletely, such as 单位：万, and how it was read. */
  UNIT_INCOMPLETE(Severity.WARNING),
  /** An amount cell whose text is no number. */
  NUMBER_MALFORMED(Severity.ERROR),
  /** A table of no known kind; its cells are kept. */
  TABLE_NOT_RECOGNISED(Severity.INFO),
  /** A column of a known table whose header is not known. */
  COLUMN_NOT_RECOGNISED(Severity.WARNING),
  /** A row with more or fewer cells than its table has columns. */
  ROW_SHAPE_DIFFERS(Severity.WARNING),
  /** A printed table that says it is empty. */
  TABLE_EMPTY(Severity.INFO),
  /** A cell put together or placed by rule where print left it open. */
  CELL_PLACED_BY_RULE(Severity.INFO),
  /** A payment plan that lacks a checkpoint, or shares that cannot be placed. */
  SCHEDULE_INCOMPLETE(Severity.INFO),
  /** A project sheet that states no amount. */
  PROJECT_AMOUNT_NOT_STATED(Severity.INFO),
  /** A project's name differs between title and field. */
  PROJECT_NAME_DIFFERS(Severity.WARNING),
  /** A sentence states an amount whose subject is not known. */
  STATEMENT_NOT_RECOGNISED(Severity.INFO),
  /** A code that no list holds in that year. */
  CODE_UNKNOWN_IN_YEAR(Severity.WARNING),
  /** Code and name point at different entries. */
  CODE_NAME_CONFLICT(Severity.WARNING),
  /** A code of another fund's money in a table of one fund. */
  CODE_OF_OTHER_FUND(Severity.WARNING),
  /** A name that no list holds. */
  NAME_UNKNOWN(Severity.WARNING),
  /** A name that several entries of a list bear, where nothing decides between them. */
  NAME_AMBIGUOUS(Severity.WARNING),
  /** A subtotal or total that is not the sum of its parts. */
  PARENT_NOT_CLOSING(Severity.WARNING),
  /** An amount in doubt that no sum confirms; no fact is taken from it. */
  AMOUNT_DOUBTFUL(Severity.WARNING),
  /** An indicator value that no rule could read. */
  INDICATOR_VALUE_NOT_READ(Severity.INFO),
  /** A line of the file of reviewed decisions that cannot be used. */
  OVERRIDE_NOT_APPLIED(Severity.ERROR),
  /** Two decisions about the same printed thing that differ; neither is used. */
  OVERRIDES_CONTRADICT(Severity.ERROR),
  /** A decision that the lists now contradict; it holds until a person changes it. */
  OVERRIDE_CONTRADICTED(Severity.WARNING),
  /** A decision for a code that its list does not hold in that year; it is not used there. */
  OVERRIDE_TARGET_ENDED(Severity.WARNING),
  /** A decision about something that no document prints any more. */
  OVERRIDE_UNUSED(Severity.WARNING),
  /** A decision that the lists have come to agree with. */
  OVERRIDE_SUPERFLUOUS(Severity.INFO),
  /** A line, or a file, of what people know from outside the documents that cannot be used. */
  EXPECTATION_NOT_USED(Severity.ERROR);

  private final Severity severity;

  FindingKind(Severity severity) {
    this.severity = severity;
  }

  /** Return how much faults of this kind matter. */
  public Severity severity() {
    return severity;
  }

  /** Return the code used in the store and the warehouse. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
