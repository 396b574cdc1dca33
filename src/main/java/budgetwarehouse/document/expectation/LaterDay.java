package budgetwarehouse.document.expectation;

/** What becomes of a day in a list that lies after that of the load. */
enum LaterDay {
  /** Nobody can know it yet: the line is not used. */
  IS_A_FAULT,
  /** The load lies in the past, and the day was not known then. */
  IS_NOT_KNOWN
}
