package org.newsclaim.format.schemaorg.write;

import java.util.Optional;
import org.newsclaim.model.Source;

/** Sources as people, organizations and works. */
final class SourceNodes {
  /**
   * How schema.org advises to mark an unnamed speaker: a name that says so, and the Wikidata item
   * of that name (https://github.com/schemaorg/schemaorg/issues/247).
   */
  private static final String UNNAMED = "Anonymous";

  private static final String UNNAMED_IN_WIKIDATA = "https://www.wikidata.org/wiki/Q4233718";

  private SourceNodes() {}

  static Node of(Source source, Optional<String> id) {
    Node node = Node.of(type(source)).put("@id", id);
    if (source.named()) {
      node.put("name", source.name());
    } else if (source.kind() != Source.Kind.DOCUMENT) {
      node.put("name", UNNAMED).put("sameAs", UNNAMED_IN_WIKIDATA);
    }
    if (!source.named() || !source.descriptor().equals(source.label())) {
      node.put("description", source.descriptor());
    }
    if (source.kind() == Source.Kind.PERSON) {
      node.put("jobTitle", source.jobTitle());
    }
    String affiliation = affiliation(source.kind());
    if (!affiliation.isEmpty() && source.affiliation().isPresent()) {
      node.putNode(affiliation, Node.organization(source.affiliation().get()));
    }
    return node;
  }

  /** Groups of people are kinds of Organization in schema.org, such as PerformingGroup. */
  private static String type(Source source) {
    return switch (source.kind()) {
      case PERSON -> "Person";
      case ORGANIZATION, GROUP -> "Organization";
      case DOCUMENT -> "CreativeWork";
      case UNKNOWN -> "Thing";
    };
  }

  private static String affiliation(Source.Kind kind) {
    return switch (kind) {
      case PERSON -> "affiliation";
      case ORGANIZATION, GROUP -> "parentOrganization";
      case DOCUMENT -> "sourceOrganization";
      case UNKNOWN -> "";
    };
  }
}
