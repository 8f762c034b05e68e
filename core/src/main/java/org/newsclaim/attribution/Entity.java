package org.newsclaim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.model.Source;

/** One who or which is spoken of in an article, while its mentions are being gathered. */
final class Entity {
  Source.Kind kind;
  Optional<String> name = Optional.empty();
  Optional<String> jobTitle = Optional.empty();
  Optional<String> affiliation = Optional.empty();
  String descriptor = "";
  char gender = ' ';

  /** The lexicon's number of the noun that it was last described by, 0 where there is none. */
  int noun;

  /** Whether the name itself says what it is: "Water Agency", "City Council". */
  boolean saysWhat;

  /** Whether some claim has it as its source. */
  boolean isSource;

  final List<Range> mentions = new ArrayList<>(2);

  Entity(Source.Kind kind) {
    this.kind = kind;
  }

  boolean isNamed() {
    return name.isPresent();
  }

  void addMention(Range words) {
    if (!mentions.contains(words)) {
      mentions.add(words);
    }
  }

  /** Takes over all that is known of another. */
  void absorb(Entity other) {
    name = name.isPresent() ? name : other.name;
    jobTitle = jobTitle.isPresent() ? jobTitle : other.jobTitle;
    affiliation = affiliation.isPresent() ? affiliation : other.affiliation;
    isSource |= other.isSource;
    other.mentions.forEach(this::addMention);
  }
}
