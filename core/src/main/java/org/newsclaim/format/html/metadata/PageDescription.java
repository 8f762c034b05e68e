package org.newsclaim.format.html.metadata;

import java.util.List;
import java.util.Optional;

/**
 * What a page says about itself.
 *
 * @param title its title, as it is
 * @param headline its visible or given headline
 * @param types the types of its JSON-LD and microdata
 * @param openGraphType the value of og:type
 * @param generator the program that made it
 * @param classes the class names of its root element
 * @param url its address
 * @param isDated whether metadata or markup give a date of publication
 * @param isSigned whether it names authors
 * @param isRestricted whether it says that its article is not free to read
 */
public record PageDescription(
    Optional<String> title,
    Optional<String> headline,
    List<String> types,
    Optional<String> openGraphType,
    Optional<String> generator,
    String classes,
    Optional<String> url,
    boolean isDated,
    boolean isSigned,
    boolean isRestricted) {
  /**
   * Keeps the list from being changed.
   *
   * @param title its title, as it is
   * @param headline its visible or given headline
   * @param types the types of its JSON-LD and microdata
   * @param openGraphType the value of og:type
   * @param generator the program that made it
   * @param classes the class names of its root element
   * @param url its address
   * @param isDated whether metadata or markup give a date of publication
   * @param isSigned whether it names authors
   * @param isRestricted whether it says that its article is not free to read
   */
  public PageDescription {
    types = List.copyOf(types);
  }
}
