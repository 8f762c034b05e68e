package org.newsclaim.format.schemaorg.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.format.document.Repairs;
import org.newsclaim.format.schemaorg.Party;
import org.newsclaim.model.Note;

/** Reads the people and organizations that a property names, as objects or as strings. */
public final class Parties {
  private static final Set<String> NAME_ONLY = Set.of("name");

  private static final Set<String> OF_PARTY =
      Set.of("name", "jobTitle", "affiliation", "url", "sameAs");

  private final Values values;

  /**
   * Reads people and organizations.
   *
   * @param values reads their properties
   */
  public Parties(Values values) {
    this.values = values;
  }

  /**
   * {@return people and organizations with all that is read of them}
   *
   * @param thing the object that has it
   * @param property its name in schema.org
   */
  public List<Party> parties(JsonLdNode thing, String property) {
    return parties(thing, property, OF_PARTY);
  }

  /**
   * {@return the names of people or organizations, each once}
   *
   * @param thing the object that has it
   * @param property its name in schema.org
   */
  public List<String> names(JsonLdNode thing, String property) {
    return parties(thing, property, NAME_ONLY).stream()
        .flatMap(party -> party.name().stream())
        .distinct()
        .toList();
  }

  private List<Party> parties(JsonLdNode thing, String property, Set<String> held) {
    List<Party> parties = new ArrayList<>();
    boolean all = true;
    for (DocumentPath value : thing.values(property)) {
      if (value.node().isObject()) {
        JsonLdNode party = JsonLdNode.of(value, thing.graph());
        all &= party.hasOnly(held);
        Optional<Party> read = held.equals(NAME_ONLY) ? named(party) : party(party);
        all &= read.isPresent();
        read.ifPresent(parties::add);
      } else {
        Optional<String> name = values.line(value).filter(words -> isName(value, words));
        name.ifPresent(
            words -> {
              values
                  .repairs()
                  .add(
                      Note.Code.STRING_READ_AS_OBJECT,
                      value,
                      value.label() + " is the string " + Repairs.quote(words),
                      "it is read as a name");
              parties.add(Party.builder().name(words).build());
            });
        all &= name.isPresent();
      }
    }
    if (all) {
      thing.hold(property);
    }
    return parties;
  }

  private boolean isName(DocumentPath value, String words) {
    if (Urls.isUrl(words)) {
      values
          .repairs()
          .passOver(value, value.label() + " is the URL " + Repairs.quote(words) + ", no name");
      return false;
    }
    return true;
  }

  /** A person or organization that has a name, with all that is read of it. */
  private Optional<Party> party(JsonLdNode thing) {
    return named(thing)
        .map(
            party ->
                Party.builder()
                    .from(party)
                    .jobTitle(values.text(thing, "jobTitle", ", "))
                    .affiliation(names(thing, "affiliation").stream().findFirst())
                    .url(values.url(thing, "url"))
                    .sameAs(values.urls(thing, "sameAs"))
                    .build());
  }

  /** A person or organization that has a name, and nothing else of it. */
  private Optional<Party> named(JsonLdNode thing) {
    thing.checkType("Person", "Organization", "NewsMediaOrganization");
    Optional<String> name =
        values.text(thing, "name", ", ").filter(words -> isName(thing.at(), words));
    if (name.isEmpty()) {
      values.repairs().passOver(thing.at(), thing.at().label() + " has no name");
      return Optional.empty();
    }
    return Optional.of(Party.builder().type(thing.types().stream().findFirst()).name(name).build());
  }
}
