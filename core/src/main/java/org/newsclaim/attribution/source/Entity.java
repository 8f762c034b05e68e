package org.newsclaim.attribution.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.attribution.syntax.Range;
import org.newsclaim.model.Source;

/** One who or which is spoken of in an article, while its mentions are being gathered. */
public final class Entity {
  public Source.Kind kind;
  public Optional<String> name = Optional.empty();
  public Optional<String> jobTitle = Optional.empty();
  public Optional<String> affiliation = Optional.empty();
  public String descriptor = "";
  char gender = ' ';

  /** The lexicon's number of the noun that it was last described by, 0 where there is none. */
  public int noun;

  /** Whether the name itself says what it is: "Water Agency", "City Council". */
  boolean saysWhat;

  /** Whether some claim has it as its source. */
  boolean isSource;

  public final List<Range> mentions = new ArrayList<>(2);

  Entity(Source.Kind kind) {
    this.kind = kind;
  }

  public boolean isNamed() {
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
