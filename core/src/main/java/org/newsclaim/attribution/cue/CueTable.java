package org.newsclaim.attribution.cue;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Factuality;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.lexicon.LexiconEntry;
import org.newsclaim.text.lexicon.WordClass;
import org.newsclaim.text.lexicon.WordIndex;

/** The cues of a lexicon, by part of speech and first word. Built once, immutable. */
public final class CueTable {
  /** What part a cue plays in its sentence, as {@code pos} of the word list. */
  public enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    PHRASE,
    LABEL,
    /** What claims nothing: "comment" in "did not comment". */
    SILENCE
  }

  private static final long CUE = WordClass.mask(WordClass.CUE);

  private final WordIndex lexicon;

  /** Which parts the cues of a word play, a bit each: for most words none. */
  private final byte[] parts;

  /** Which part each entry of the lexicon plays, as a bit; 0 for those that are no cues. */
  private final byte[] partOf;

  /** By entry, made when asked for. Two threads may make the same one, which nobody can tell. */
  private final @Nullable Entry[] made;

  private final NounSenses senses;
  private final Optional<Entry> colon;
  private final BitSet catenatives = new BitSet();
  private final BitSet deeds = new BitSet();

  public CueTable(WordIndex lexicon) {
    this.lexicon = lexicon;
    senses = new NounSenses(lexicon);
    parts = new byte[lexicon.size()];
    partOf = new byte[lexicon.entries().size()];
    made = new Entry[partOf.length];
    for (LexiconEntry entry : lexicon.entries(WordClass.CUE)) {
      if (entry.feature("chain").isPresent()) {
        catenatives.set(entry.firstWord());
      } else if (entry.feature("deed").isPresent()) {
        deeds.set(entry.firstWord());
      } else {
        byte part = (byte) (1 << part(entry).ordinal());
        partOf[entry.index()] = part;
        parts[entry.firstWord()] |= part;
      }
    }
    colon = colon(lexicon.id(":"));
    refuseBadEntries();
  }

  /** What users added may be wrong. Better now than in the middle of a text. */
  private void refuseBadEntries() {
    for (LexiconEntry entry : lexicon.addedEntries()) {
      if (partOf[entry.index()] != 0) {
        entry(entry.index());
      }
    }
  }

  private static Part part(LexiconEntry entry) {
    return entry.feature("silence").isPresent()
        ? Part.SILENCE
        : Part.valueOf(entry.feature("pos").orElse("phrase").toUpperCase(Locale.ROOT));
  }

  private Optional<Entry> colon(int word) {
    for (int place = 0; place < lexicon.entryCountAt(word); place++) {
      int index = lexicon.entryAt(word, place);
      if (lexicon.entry(index).is(WordClass.CUE) && lexicon.entry(index).length() == 1) {
        return Optional.of(entry(index));
      }
    }
    return Optional.empty();
  }

  private Entry entry(int index) {
    Entry entry = made[index];
    if (entry == null) {
      entry = new Entry(lexicon.entry(index));
      made[index] = entry;
    }
    return entry;
  }

  /** The longest cue of a part whose words stand at a token. */
  public Optional<Entry> at(TokenizedText text, int token, Part part) {
    return at(text, token, part, Integer.MAX_VALUE);
  }

  /** The same, of cues that have at most some words: "argue" where "argue for" begins, too. */
  public Optional<Entry> at(TokenizedText text, int token, Part part, int longest) {
    if (!text.startsAny(token, CUE)) {
      return Optional.empty();
    }
    int word = text.word(token);
    int bit = 1 << part.ordinal();
    if ((parts[word] & bit) == 0) {
      return Optional.empty();
    }
    for (int place = 0; place < lexicon.entryCountAt(word); place++) {
      int index = lexicon.entryAt(word, place);
      if ((partOf[index] & bit) != 0
          && lexicon.entry(index).length() <= longest
          && entry(index).stands(text, token)) {
        return Optional.of(entry(index));
      }
    }
    return Optional.empty();
  }

  /** What the nouns mean that decide about the sense of a cue. */
  public NounSenses senses() {
    return senses;
  }

  /** The colon as a cue, where the word lists have it. */
  public Optional<Entry> colon() {
    return colon;
  }

  /** Whether a verb only leads on to another: "continue to say". */
  public boolean isCatenative(int word) {
    return catenatives.get(word);
  }

  /** Whether a verb says what somebody does who has spoken: "hang up". */
  public boolean isDeed(int word) {
    return deeds.get(word);
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
    private final int refusedSenses;
    private final Optional<Factuality.Certainty> certainty;

    public Entry(LexiconEntry entry) {
      this.entry = entry;
      this.kind = entry.feature("kind").map(Cue.Kind::valueOf).orElse(Cue.Kind.SAY);
      this.weak = entry.feature("strength").filter("weak"::equals).isPresent();
      this.negative = entry.feature("negative").isPresent();
      this.refusedSenses = NounSenses.mask(entry.feature("not").orElse(""));
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

    /** Whether it means something else with a noun phrase of one of some senses. */
    public boolean refuses(int senses) {
      return (refusedSenses & senses) != 0;
    }

    /** Whether its noun phrase must have something said of it: "called the plan a sham". */
    boolean needsPredicate() {
      return entry.feature("predicate").isPresent();
    }

    /**
     * Whether the infinitive after its passive is content: "is said to be", not "is supposed to
     * be".
     */
    public boolean takesPassiveInfinitive() {
      return entry.feature("passive").isEmpty();
    }

    /** Whether its source is a document where its content is a noun phrase: "showed a rise". */
    boolean needsDocument() {
      return entry.feature("source").isPresent();
    }

    /** When the verb claims nothing: empty where it always does. */
    public Optional<String> silence() {
      return entry.feature("silence");
    }

    /** How sure its content is, where the cue itself says so. */
    public Optional<Factuality.Certainty> certainty() {
      return certainty;
    }
  }
}
