package org.newsclaim.attribution.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.Subject;
import org.newsclaim.attribution.cue.Subject.Link;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Source;
import org.newsclaim.text.rule.Trace;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.tag.Tag;

/**
 * Finds for each attribution of one text who its sources are, over the whole text: first for those
 * of the body in the order of the text, then for the "I" and "we" of those who are quoted, and at
 * last for the headings, which speak of those named below them.
 */
public final class SourceResolver {
  private final Syntax syntax;
  private final MentionReader reader;
  private final SourceWords words;
  private final Entities entities;
  private final SalienceTracker running;
  private Optional<List<Entity>> interviewee = Optional.empty();
  private final DiscourseFocus article = new DiscourseFocus(Optional.empty());
  private final IdentityHashMap<AttributionCandidate, DiscourseFocus> quoted =
      new IdentityHashMap<>();

  /** The sources of each attribution by its place. */
  private final List<List<Entity>> sources = new ArrayList<>();

  /** Those who are named, not by a pronoun, as sources inside what an attribution reports. */
  private final IdentityHashMap<AttributionCandidate, List<Entity>> named = new IdentityHashMap<>();

  private final MentionTrace trace;

  public SourceResolver(Syntax syntax, Genders genders, SemanticClasses sorts, Trace decisions) {
    this.trace = new MentionTrace(decisions);
    this.syntax = syntax;
    WordFeatures features = new WordFeatures(syntax.text, genders, sorts);
    this.reader = new MentionReader(syntax, features);
    this.words = new SourceWords(syntax);
    this.entities = new Entities(syntax, features, trace);
    this.running = new SalienceTracker(syntax, reader, entities, article);
  }

  /**
   * Resolves all attributions.
   *
   * @param candidates the attributions in the order of the text
   * @param passages what is read, headings and body
   * @param bodies those of the passages in which the article speaks; pronouns take up what stands
   *     there only
   */
  public void resolve(
      List<AttributionCandidate> candidates, List<TokenRange> passages, List<TokenRange> bodies) {
    sources.addAll(Collections.nCopies(candidates.size(), List.of()));
    List<AttributionCandidate> bySource = new ArrayList<>(candidates);
    bySource.removeIf(candidate -> candidate.subject.isEmpty());
    bySource.sort((one, other) -> Integer.compare(start(one), start(other)));
    List<AttributionCandidate> body = new ArrayList<>(bySource);
    body.removeIf(candidate -> candidate.heading);
    int[] starts = body.stream().mapToInt(SourceResolver::start).toArray();
    int next = 0;
    int spoken = 0;
    for (TokenRange passage : passages) {
      boolean speaks = spoken < bodies.size() && bodies.get(spoken).equals(passage);
      spoken += speaks ? 1 : 0;
      article.paragraph();
      int t = passage.start();
      while (t < passage.end()) {
        int from = t;
        while (next < starts.length && starts[next] <= t) {
          from = Math.max(from, assignUnlessFirstPerson(body.get(next++)));
        }
        int limit = next < starts.length ? starts[next] : passage.end();
        t = from > t ? from : running.read(t, limit, speaks);
      }
    }
    while (next < body.size()) {
      assignUnlessFirstPerson(body.get(next++));
    }
    body.stream().filter(this::isFirstPerson).forEach(this::assign);
    headings(bySource);
  }

  private static int start(AttributionCandidate candidate) {
    return candidate.subject.isPresent() ? candidate.subject.get().mention().start() : 0;
  }

  /** "I" and "we" wait until it is known who speaks. */
  private int assignUnlessFirstPerson(AttributionCandidate candidate) {
    return isFirstPerson(candidate) ? 0 : assign(candidate);
  }

  private boolean isFirstPerson(AttributionCandidate candidate) {
    TokenRange mention = candidate.subject.orElseThrow().mention();
    return mention.length() == 1 && entities.isFirstPerson(reader.head(mention));
  }

  /** The sources of an attribution; none where the text gives none. */
  public List<Entity> sources(AttributionCandidate candidate) {
    return candidate.place < 0 ? List.of() : sources.get(candidate.place);
  }

  /** All that are the source of something, in the order of the text. */
  public List<Entity> all() {
    List<Entity> found = new ArrayList<>(entities.all());
    found.removeIf(entity -> !entity.isSource);
    entities.leaveOpen(found);
    found.sort((one, other) -> Integer.compare(one.begins(), other.begins()));
    return found;
  }

  /** Gives an attribution its sources; the token after their words. */
  private int assign(AttributionCandidate candidate) {
    Subject subject = candidate.subject.orElseThrow();
    Optional<Entity> speaker = candidate.parent.flatMap(this::speaker);
    DiscourseFocus focus = focus(candidate);
    List<Entity> others = others(candidate);
    List<Entity> found = new ArrayList<>(1);
    for (TokenRange part : words.parts(subject)) {
      trace.note(part, SourceRule.of(subject.link()));
      if (candidate.answer) {
        trace.note(part, SourceRule.INTERVIEWEE);
      }
      List<Entity> entitiesOfPart =
          candidate.answer
              ? answerer(part)
              : entities.of(reader.read(part), focus, speaker, others);
      for (Entity entity : entitiesOfPart) {
        take(entity, candidate, part);
        found.add(entity);
      }
    }
    if (!isFirstPerson(candidate)) {
      for (Entity entity : found) {
        focus.on(entity);
      }
      if (found.size() > 1) {
        focus.on(found);
      }
    }
    if (subject.link() == Link.RELATIVE) {
      found.forEach(entity -> entity.addMention(subject.mention()));
    }
    sources.set(candidate.place, found.size() < 2 ? found : found.stream().distinct().toList());
    if (isOther(candidate, subject)
        && candidate.parent.isPresent()
        && subject.link() != Link.RELATIVE) {
      named.computeIfAbsent(candidate.parent.get(), outer -> new ArrayList<>(1)).addAll(found);
    }
    return subject.link() == Link.SHARED ? 0 : subject.mention().end();
  }

  /**
   * Whom a "he" or "she" cannot mean: whoever is quoted with it, and those named in what she says
   * before it says who does ("A clerk told her it was fine, she said").
   */
  private List<Entity> others(AttributionCandidate candidate) {
    List<Entity> others = new ArrayList<>(named.getOrDefault(candidate, List.of()));
    boolean inside =
        candidate.parent.isPresent() && syntax.quotations.outermost(candidate.cue.start()) >= 0;
    if (inside) {
      AttributionCandidate outer = candidate.parent.get();
      List<Entity> quoted = sources(outer);
      others.addAll(quoted);
      if (quoted.isEmpty()) {
        outer
            .subject
            .flatMap(who -> entities.known(reader.read(who.mention())))
            .ifPresent(others::add);
      }
    }
    return others;
  }

  /**
   * Whether the source of what is said inside is not who says all of it: a noun, not a name, or one
   * who tells "her" something.
   */
  private boolean isOther(AttributionCandidate candidate, Subject subject) {
    int end = candidate.cue.end();
    int hearer = syntax.tag(end) == Tag.PREPOSITION || syntax.tag(end) == Tag.TO ? end + 1 : end;
    return switch (reader.read(subject.mention()).form()) {
      case NOUN -> true;
      case NAME -> syntax.tag(hearer) == Tag.OBJECT_PRONOUN;
      case PRONOUN -> false;
    };
  }

  private Optional<Entity> speaker(AttributionCandidate candidate) {
    List<Entity> all = sources(candidate);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
  }

  /** Who is interviewed: the person most named before the first answer. */
  private List<Entity> answerer(TokenRange label) {
    if (interviewee.isEmpty()) {
      interviewee =
          entities.all().stream()
              .filter(entity -> entity.isNamed() && entity.kind == Source.Kind.PERSON)
              .reduce((a, b) -> b.mentions.size() > a.mentions.size() ? b : a)
              .map(List::of)
              .or(() -> Optional.of(entities.of(reader.read(label), article, Optional.empty())));
    }
    return interviewee.get();
  }

  private void take(Entity entity, AttributionCandidate candidate, TokenRange part) {
    entity.isSource = true;
    entity.addMention(part);
    if (entity.kind == Source.Kind.UNKNOWN && thinks(candidate) && reader.isPlural(part)) {
      entity.kind = Source.Kind.GROUP; // "some providers expect"
    }
    if (entity.kind == Source.Kind.UNKNOWN
        && candidate.kind() != Cue.Kind.REPORT
        && reader.isAgent(part)) {
      entity.kind = reader.isPlural(part) ? Source.Kind.GROUP : Source.Kind.PERSON;
      trace.note(part, SourceRule.KIND_OF_AGENT);
    }
    if (entity.kind == Source.Kind.UNKNOWN
        && candidate.kind() == Cue.Kind.REPORT
        && syntax.tag(part.end() - 1) != Tag.PRONOUN) {
      entity.kind = Source.Kind.DOCUMENT; // a figure, a trend: what shows something
    }
  }

  private static boolean thinks(AttributionCandidate candidate) {
    return candidate.kind() != Cue.Kind.REPORT && candidate.kind() != Cue.Kind.SAY;
  }

  /** Inside what somebody is quoted with, pronouns point to whom they speak of. */
  private DiscourseFocus focus(AttributionCandidate candidate) {
    boolean inside =
        candidate.parent.isPresent() && syntax.quotations.outermost(candidate.cue.start()) >= 0;
    return inside
        ? quoted.computeIfAbsent(
            candidate.outermost(), outer -> new DiscourseFocus(Optional.of(article)))
        : article;
  }

  // Headings
  // ---------------------------------------------------------------------------------------

  private void headings(List<AttributionCandidate> candidates) {
    List<Entity> below = all();
    List<AttributionCandidate> spoken = new ArrayList<>();
    for (AttributionCandidate candidate : candidates) {
      if (candidate.heading && isFirstPerson(candidate)) {
        spoken.add(candidate);
      } else if (candidate.heading && !joinsBelow(candidate, below)) {
        assign(candidate);
      }
    }
    spoken.forEach(this::assign);
  }

  /** "Prosecutor:", "study finds": those of the text below who are called so. */
  private boolean joinsBelow(AttributionCandidate candidate, List<Entity> below) {
    Subject subject = candidate.subject.orElseThrow();
    List<TokenRange> parts = words.parts(subject);
    Mention mention = reader.read(parts.get(0));
    if (parts.size() > 1 || mention.form() != Mention.Form.NOUN) {
      return false;
    }
    Optional<Entity> entity = entities.joinBelow(mention, below);
    entity.ifPresent(
        known -> {
          take(known, candidate, parts.get(0));
          sources.set(candidate.place, List.of(known));
        });
    return entity.isPresent();
  }
}
