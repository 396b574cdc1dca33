/**
 * A synthetic province: any number of districts, bodies and years whose disclosures are made from
 * the project's own code lists, with errors planted in them whose truth is kept.
 *
 * <p>Every document depends on the seed and on what it is about alone, so a small province is the
 * beginning of a large one. {@link budgetwarehouse.province.ProvinceInbox} writes it, {@code
 * src/docs/scale.md} tells what it is for.
 */
@org.jspecify.annotations.NullMarked
package budgetwarehouse.province;
