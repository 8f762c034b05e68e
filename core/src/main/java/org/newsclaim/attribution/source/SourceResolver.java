package org.newsclaim.attribution.source;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.newsclaim.attribution.cue.Draft;
import org.newsclaim.attribution.cue.Subject;
import org.newsclaim.attribution.cue.Subject.Link;
import org.newsclaim.attribution.source.Mention.Form;
import org.newsclaim.attribution.syntax.Range;
import org.newsclaim.attribution.syntax.Syntax;
import org.newsclaim.attribution.tag.Tag;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Source;
import org.newsclaim.text.lexicon.WordClass;

/** Finds for each attribution of one text who its sources are, over the whole text. */
public final class SourceResolver {
  private static final long OFFICES = WordClass.mask(WordClass.TITLE, WordClass.PERSON_NOUN);

  private final Syntax syntax;
  private final MentionReader reader;
  private final Entities entities;
  private final IdentityHashMap<Draft, List<Entity>> sources = new IdentityHashMap<>();

  public SourceResolver(Syntax syntax) {
    this.syntax = syntax;
    this.reader = new MentionReader(syntax);
    this.entities = new Entities(syntax);
  }

  /** Resolves all attributions; they stand in the order of the text. */
  public void resolve(List<Draft> drafts, List<Range> passages) {
    List<Draft> bySource = new ArrayList<>(drafts);
    bySource.removeIf(draft -> draft.subject.isEmpty());
    bySource.sort((a, b) -> Integer.compare(start(a), start(b)));
    int next = 0;
    for (Range passage : passages) {
      int t = passage.start();
      while (t < passage.end()) {
        int from = t;
        while (next < bySource.size() && start(bySource.get(next)) <= t) {
          from = Math.max(from, assignUnlessFirstPerson(bySource.get(next++)));
        }
        t = from > t ? from : t + name(t);
      }
    }
    while (next < bySource.size()) {
      assignUnlessFirstPerson(bySource.get(next++));
    }
    bySource.stream().filter(this::isFirstPerson).forEach(this::assign);
    joinHeadings(bySource);
  }

  private static int start(Draft draft) {
    return draft.subject.map(subject -> subject.mention().start()).orElse(0);
  }

  /** "I" and "we" wait until it is known who speaks. */
  private int assignUnlessFirstPerson(Draft draft) {
    return isFirstPerson(draft) ? 0 : assign(draft);
  }

  private boolean isFirstPerson(Draft draft) {
    int head = start(draft);
    return draft.subject.orElseThrow().mention().length() == 1
        && (syntax.text.matches(head, "i")
            || syntax.text.matches(head, "we")
            || syntax.text.matches(head, "my")
            || syntax.text.matches(head, "our"));
  }

  /** The sources of an attribution; none where the text gives none. */
  public List<Entity> sources(Draft draft) {
    return sources.getOrDefault(draft, List.of()).stream()
        .map(entities::current)
        .distinct()
        .toList();
  }

  /** All that are the source of something, in the order of the text. */
  public List<Entity> all() {
    return entities.all().stream().filter(entity -> entity.isSource).toList();
  }

  /** Gives an attribution its sources; the token after their words. */
  private int assign(Draft draft) {
    Subject subject = draft.subject.orElseThrow();
    Optional<Entity> speaker = draft.parent.flatMap(parent -> sources(parent).stream().findFirst());
    List<Entity> found = new ArrayList<>(1);
    for (Range part : parts(subject)) {
      Entity entity = entities.of(reader.read(part), speaker);
      entity.isSource = true;
      if (entity.kind == Source.Kind.UNKNOWN
          && draft.kind() == Cue.Kind.REPORT
          && syntax.tag(part.end() - 1) != Tag.PRONOUN) {
        entity.kind = Source.Kind.DOCUMENT; // a figure, a trend: what shows something
      }
      entity.addMention(part);
      if (!isFirstPerson(draft)) {
        entities.focus(entity);
      }
      found.add(entity);
    }
    if (subject.link() == Link.RELATIVE) {
      found.forEach(entity -> entity.addMention(subject.mention()));
    }
    sources.put(draft, found);
    return subject.link() == Link.SHARED ? 0 : subject.mention().end();
  }

  /** The words of each source: of "Smith and Jones" two, of "who" those it stands for. */
  private List<Range> parts(Subject subject) {
    if (subject.link() == Link.RELATIVE) {
      return List.of(antecedent(subject));
    }
    Range mention = subject.mention();
    List<Range> parts = new ArrayList<>(1);
    int start = mention.start();
    int from = start;
    while (from < mention.end()) {
      int phrase = syntax.phrases.at(from);
      int end = phrase < 0 ? from + 1 : Math.min(mention.end(), syntax.phrases.end(phrase));
      boolean name =
          phrase >= 0
              && syntax.tag(syntax.phrases.head(phrase)) == Tag.NAME
              && syntax.tag(start) != Tag.DETERMINER;
      int other =
          name && syntax.tag(end) == Tag.COORDINATOR && end + 1 < mention.end()
              ? syntax.phraseFrom(end + 1)
              : -1;
      boolean split =
          other >= 0 && syntax.tag(syntax.phrases.head(other)) == Tag.NAME && from == start;
      if (!split) {
        break;
      }
      parts.add(new Range(start, end));
      start = end + 1;
      from = start;
    }
    parts.add(new Range(start, mention.end()));
    return parts;
  }

  private Range antecedent(Subject subject) {
    int phrase = syntax.phrases.at(subject.head());
    if (phrase < 0) {
      return subject.mention();
    }
    int end = subject.mention().start();
    while (end > syntax.phrases.end(phrase) && syntax.tag(end - 1) == Tag.COMMA) {
      end--;
    }
    return new Range(subject.begins(), Math.max(end, syntax.phrases.end(phrase)));
  }

  /** Keeps a name in the running text as a mention; how many tokens to go on. */
  private int name(int t) {
    int phrase = syntax.phraseFrom(t);
    if (phrase < 0) {
      return 1;
    }
    int end = syntax.phrases.end(phrase);
    int head = syntax.phrases.head(phrase);
    if (syntax.tag(head) != Tag.NAME || entities.isNoOne(head)) {
      return Math.max(1, end - t);
    }
    Range words = withoutPossessor(t, end);
    words = withAcronym(words);
    Mention mention = reader.read(words);
    if (mention.form() == Form.NAME) {
      Entity entity = entities.of(mention, Optional.empty());
      int group = syntax.groupFrom(words.end());
      if (group >= 0 && syntax.groups.isFinite(group)) {
        entities.focus(entity);
      }
    }
    return Math.max(1, words.end() - t);
  }

  private Range withoutPossessor(int start, int end) {
    for (int t = start; t < end; t++) {
      if (syntax.tag(t) == Tag.POSSESSIVE && t > start) {
        return new Range(start, t);
      }
    }
    return new Range(start, end);
  }

  /** "Customs and Immigration Enforcement (ICE)": the name up to its acronym. */
  private Range withAcronym(Range words) {
    int t = words.end();
    while (t + 1 < syntax.tags.length
        && (syntax.is(t, syntax.known.and) || syntax.is(t, syntax.known.of))) {
      int phrase = syntax.phraseFrom(t + 1);
      if (phrase < 0 || syntax.tag(syntax.phrases.head(phrase)) != Tag.NAME) {
        break;
      }
      t = syntax.phrases.end(phrase);
    }
    boolean acronym =
        syntax.tag(t) == Tag.OPEN
            && syntax.tag(t + 2) == Tag.CLOSE
            && syntax.text.isUpperCase(t + 1);
    return acronym ? new Range(words.start(), t + 3) : words;
  }

  private void joinHeadings(List<Draft> drafts) {
    for (Draft draft : drafts) {
      Range mention = draft.subject.orElseThrow().mention();
      if (draft.heading && mention.length() == 1 && syntax.text.isAny(mention.start(), OFFICES)) {
        for (Entity entity : sources(draft)) {
          if (entity.kind == Source.Kind.PERSON && !entity.isNamed()) {
            entities.joinHeadings(
                entity,
                syntax
                    .text
                    .slice(mention.start(), mention.end())
                    .toLowerCase(java.util.Locale.ROOT));
          }
        }
      }
    }
  }
}
