package org.newsclaim.attribution.cue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Factuality;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.Lexicon;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;

/** The cues of a lexicon, by part of speech and first word. Built once, immutable. */
public final class CueTable {
  /** What part a cue plays in its sentence, as {@code pos} of the word list. */
  public enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    PHRASE,
    LABEL
  }

  private static final Entry[] NONE = {};

  private final Map<Part, Entry[][]> byWord = new EnumMap<>(Part.class);
  private final Optional<Entry> colon;
  private final BitSet catenatives = new BitSet();

  public CueTable(Lexicon lexicon) {
    Map<Part, List<List<Entry>>> lists = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      List<List<Entry>> empty = new ArrayList<>();
      for (int i = 0; i < lexicon.size(); i++) {
        empty.add(new ArrayList<>(0));
      }
      lists.put(part, empty);
    }
    for (LexiconEntry entry : lexicon.entries(WordClass.CUE)) {
      if (entry.feature("chain").isPresent()) {
        catenatives.set(entry.firstWord());
        continue;
      }
      Part part =
          Part.valueOf(entry.feature("pos").orElse("phrase").toUpperCase(java.util.Locale.ROOT));
      lists.getOrDefault(part, List.of()).get(entry.firstWord()).add(new Entry(entry));
    }
    lists.forEach(
        (part, words) ->
            byWord.put(part, words.stream().map(CueTable::sorted).toArray(Entry[][]::new)));
    colon =
        lexicon.entries(WordClass.CUE).stream()
            .filter(entry -> entry.lemma().equals(":"))
            .findFirst()
            .map(Entry::new);
  }

  private static Entry[] sorted(List<Entry> entries) {
    if (entries.isEmpty()) {
      return NONE;
    }
    entries.sort(Comparator.comparingInt(entry -> -entry.length()));
    return entries.toArray(NONE);
  }

  /** The longest cue of a part whose words stand at a token. */
  public Optional<Entry> at(TokenizedText text, int token, Part part) {
    Entry[][] entries = byWord.getOrDefault(part, new Entry[0][]);
    for (Entry entry : entries[text.word(token)]) {
      if (entry.stands(text, token)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** The colon as a cue, where the word lists have it. */
  public Optional<Entry> colon() {
    return colon;
  }

  /** Whether a verb only leads on to another: "continue to say". */
  public boolean isCatenative(int word) {
    return catenatives.get(word);
  }

  /** One cue in one form. */
  public static final class Entry {
    private final LexiconEntry entry;
    private final int frames;
    private final Cue.Kind kind;
    private final Map<Frame, Cue.Kind> kinds = new EnumMap<>(Frame.class);
    private final boolean negative;
    private final boolean weak;
    private final boolean impersonal;
    private final Optional<Factuality.Certainty> certainty;

    public Entry(LexiconEntry entry) {
      this.entry = entry;
      this.kind = entry.feature("kind").map(Cue.Kind::valueOf).orElse(Cue.Kind.SAY);
      this.weak = entry.feature("strength").filter("weak"::equals).isPresent();
      this.negative = entry.feature("negative").isPresent();
      this.impersonal = entry.feature("impersonal").isPresent();
      this.certainty = entry.feature("certainty").map(Factuality.Certainty::valueOf);
      int mask = 0;
      for (String name :
          entry.feature("frames").orElse("that;quote;inverted;paren").split(";", -1)) {
        Frame frame = Frame.of(name);
        mask |= frame.bit();
        entry
            .feature("kind." + name.replace(' ', '_'))
            .ifPresent(k -> kinds.put(frame, Cue.Kind.valueOf(k)));
      }
      this.frames = mask;
    }

    private boolean stands(TokenizedText text, int token) {
      int length = entry.length();
      if (token + length > text.size()) {
        return false;
      }
      for (int i = 1; i < length; i++) {
        if (text.word(token + i) != entry.word(i) || text.startsLine(token + i)) {
          return false;
        }
      }
      return true;
    }

    public int length() {
      return entry.length();
    }

    public String lemma() {
      return entry.lemma();
    }

    public boolean takes(Frame frame) {
      return (frames & frame.bit()) != 0;
    }

    public Cue.Kind kind(Frame frame) {
      return kinds.getOrDefault(frame, kind);
    }

    /** Whether a clause is its content only with "that" before it. */
    public boolean isWeak() {
      return weak;
    }

    public boolean isNegative() {
      return negative;
    }

    /** Whether it needs no source: "it seems that". */
    public boolean isImpersonal() {
      return impersonal;
    }

    /** How sure its content is, where the cue itself says so. */
    public Optional<Factuality.Certainty> certainty() {
      return certainty;
    }
  }
}
