package org.newsclaim.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Block;
import org.newsclaim.model.Claim;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;

/** Builds the article of a piece from its marks. Used once for each piece. */
final class ArticleAssembler {
  private static final Set<String> PRONOUNS =
      Set.of(
          "i", "he", "she", "it", "we", "they", "who", "which", "that", "a", "him", "her", "them");

  private final String file;
  private final HeadReader head;
  private final MarkupReader body;
  private final String text;
  private final CodePointOffsets offsets;
  private final GoldTokens tokens;
  private final Map<Integer, List<Mark>> cues = new TreeMap<>();
  private final Map<Integer, List<Mark>> contents = new TreeMap<>();
  private final Map<Integer, Mark> mentions = new TreeMap<>();
  private final Map<Integer, Mark> grounds = new TreeMap<>();
  private final Map<Integer, List<Mark>> owns = new TreeMap<>();
  private final Map<String, List<Mark>> mentionsOf = new LinkedHashMap<>();

  ArticleAssembler(String file, HeadReader head, MarkupReader body) {
    this.file = file;
    this.head = head;
    this.body = body;
    this.text = body.plain();
    this.offsets = CodePointOffsets.of(text);
    this.tokens = new GoldTokens(text);
  }

  Article assemble(String id) {
    body.marks().forEach(this::sort);
    Article.Builder article = Article.builder().id(id).text(text);
    article.inLanguage(head.fact("language"));
    addBlocks(article);
    List<Claim> claims = new ArrayList<>();
    checkNumbers();
    for (int number : cues.keySet()) {
      claims.add(attributed(number));
    }
    owns.values().forEach(marks -> claims.add(own("o" + marks.get(0).claims().get(0), marks)));
    addWholeSentences(claims);
    claims.sort(
        Comparator.<Claim>comparingInt(claim -> claim.content().get(0).start())
            .thenComparing(Comparator.comparingInt(ArticleAssembler::end).reversed()));
    article.addAllClaims(claims);
    head.sources().forEach((source, entry) -> article.addSources(source(source, entry)));
    return article.build();
  }

  private static int end(Claim claim) {
    return claim.content().get(claim.content().size() - 1).end();
  }

  private void sort(Mark mark) {
    for (int number : mark.claims()) {
      switch (mark.kind()) {
        case SOURCE -> once(mentions, number, mark);
        case GROUND -> once(grounds, number, mark);
        case CUE -> cues.computeIfAbsent(number, n -> new ArrayList<>()).add(mark);
        case CONTENT -> contents.computeIfAbsent(number, n -> new ArrayList<>()).add(mark);
        case OWN -> owns.computeIfAbsent(number, n -> new ArrayList<>()).add(mark);
        case NONE, DATELINE -> {}
      }
    }
    if (mark.kind() == Mark.Kind.SOURCE) {
      for (String source : sourceIds(mark)) {
        mentionsOf.computeIfAbsent(source, s -> new ArrayList<>()).add(mark);
      }
    }
  }

  private void once(Map<Integer, Mark> map, int number, Mark mark) {
    if (map.put(number, mark) != null) {
      throw fault(mark, "claim " + number + " has two of \"" + mark.kind().letters() + "\"");
    }
  }

  private List<String> sourceIds(Mark mention) {
    if (mention.words().size() != 1) {
      throw fault(mention, "a source tag needs its ids, as in \"s1 roe\" or \"s1 roe,doe\"");
    }
    List<String> ids = List.of(mention.words().get(0).split(",", -1));
    for (String id : ids) {
      if (!head.sources().containsKey(id)) {
        throw fault(mention, "the head has no source \"" + id + "\"");
      }
    }
    return ids;
  }

  private void checkNumbers() {
    cues.forEach((n, marks) -> require(contents.containsKey(n), marks.get(0), n, "content"));
    contents.forEach((n, marks) -> require(cues.containsKey(n), marks.get(0), n, "cue"));
    cues.forEach((n, marks) -> contents.get(n).forEach(c -> requireApart(marks.get(0), c, n)));
    mentions.forEach((n, mark) -> require(cues.containsKey(n), mark, n, "cue"));
    grounds.forEach((n, mark) -> require(cues.containsKey(n), mark, n, "cue"));
  }

  private void require(boolean there, Mark mark, int number, String what) {
    if (!there) {
      throw fault(mark, "claim " + number + " has no " + what);
    }
  }

  private void requireApart(Mark cue, Mark content, int number) {
    if (content.encloses(cue)) {
      throw fault(content, "claim " + number + " holds its own cue; split the content around it");
    }
  }

  private void addBlocks(Article.Builder article) {
    Optional<Mark> dateline =
        body.marks().stream().filter(m -> m.kind() == Mark.Kind.DATELINE).findFirst();
    for (MarkupReader.Paragraph paragraph : body.paragraphs()) {
      int start = paragraph.start();
      if (dateline.isPresent() && dateline.get().start() == start) {
        int end = dateline.get().end();
        article.addBlocks(Block.of(Block.Role.DATELINE, offsets.span(start, end)));
        article.dateline(text.substring(start, end));
        start = GoldTokens.afterDash(text, end);
      }
      article.addBlocks(Block.of(paragraph.role(), offsets.span(start, paragraph.end())));
      String words = text.substring(start, paragraph.end());
      if (paragraph.role() == Block.Role.HEADLINE) {
        article.headline(words);
      } else if (paragraph.role() == Block.Role.BYLINE) {
        article.byline(words);
      }
    }
  }

  private Source source(String id, HeadReader.Entry entry) {
    List<Mark> found = mentionsOf.getOrDefault(id, List.of());
    if (found.isEmpty()) {
      throw new MarkupException(file, entry.line(), "source \"" + id + "\" is never mentioned");
    }
    String descriptor =
        entry
            .field("as")
            .or(
                () ->
                    found.stream()
                        .filter(mark -> sourceIds(mark).size() == 1)
                        .map(this::words)
                        .max(Comparator.comparingInt(String::length)))
            .orElse("");
    if (descriptor.isEmpty() || PRONOUNS.contains(descriptor.toLowerCase(Locale.ROOT))) {
      throw new MarkupException(file, entry.line(), "source \"" + id + "\" needs \"as=\"");
    }
    return Source.builder()
        .id(id)
        .kind(entry.kind())
        .name(entry.field("name"))
        .named(entry.named())
        .descriptor(descriptor)
        .jobTitle(entry.field("job"))
        .affiliation(entry.field("of"))
        .mentions(found.stream().map(this::span).distinct().toList())
        .build();
  }

  private Claim attributed(int number) {
    List<Mark> cue = cues.get(number);
    for (Mark other : cue.subList(1, cue.size())) {
      if (!other.words().isEmpty()) {
        throw fault(other, "claim " + number + " has two cues; a further part takes no words");
      }
    }
    CueTag tag = tag(cue.get(0));
    Attribution.Builder attribution = Attribution.builder();
    Optional.ofNullable(mentions.get(number))
        .ifPresent(mark -> attribution.mention(span(mark)).addAllSources(sourceIds(mark)));
    Optional.ofNullable(grounds.get(number))
        .ifPresent(mark -> attribution.anonymityGround(words(mark)));
    tag.inside().or(() -> enclosing(cue.get(0))).ifPresent(n -> attribution.nestedIn("c" + n));
    List<Span> spans = spans(contents.get(number));
    attribution.quotation(tokens.quotation(tokens.words(spans)));
    attribution.cue(
        Cue.builder()
            .text(String.join(" ", cue.stream().map(this::words).toList()))
            .lemma(tag.lemma())
            .kind(tag.kind())
            .spans(cue.stream().map(this::span).toList())
            .build());
    return claim("c" + number, spans)
        .attribution(attribution.build())
        .factuality(tag.factuality())
        .build();
  }

  private CueTag tag(Mark cue) {
    try {
      return CueTag.of(cue.words());
    } catch (IllegalArgumentException e) {
      throw fault(cue, e.getMessage());
    }
  }

  /** The claim inside whose content a cue stands: of several the innermost, the last listed. */
  private Optional<Integer> enclosing(Mark cue) {
    return body.marks().stream()
        .filter(mark -> mark.kind() == Mark.Kind.CONTENT && mark.encloses(cue))
        .filter(mark -> !mark.claims().contains(cue.claims().get(0)))
        .min(Comparator.comparingInt(Mark::length))
        .map(mark -> mark.claims().get(mark.claims().size() - 1));
  }

  private Claim own(String id, List<Mark> marks) {
    Claim.Builder claim = claim(id, spans(marks));
    try {
      return claim.factuality(CueTag.factuality(marks.get(0).words())).build();
    } catch (IllegalArgumentException e) {
      throw fault(marks.get(0), e.getMessage());
    }
  }

  private void addWholeSentences(List<Claim> claims) {
    for (MarkupReader.Line line : body.lines()) {
      boolean isMarked =
          body.marks().stream()
              .filter(mark -> mark.kind() != Mark.Kind.DATELINE)
              .anyMatch(mark -> mark.start() >= line.start() && mark.end() <= line.end());
      if (line.role() == Block.Role.BODY && !isMarked) {
        int start = start(line);
        int end = text.charAt(line.end() - 1) == '.' ? line.end() - 1 : line.end();
        claims.add(claim("l" + line.number(), List.of(offsets.span(start, end))).build());
      }
    }
  }

  /** Where a sentence starts: behind the dateline, if there is one. */
  private int start(MarkupReader.Line line) {
    return body.marks().stream()
        .filter(mark -> mark.kind() == Mark.Kind.DATELINE && mark.start() == line.start())
        .findFirst()
        .map(mark -> GoldTokens.afterDash(text, mark.end()))
        .orElse(line.start());
  }

  private Claim.Builder claim(String id, List<Span> spans) {
    int first = offsets.offset(spans.get(0).start());
    int last = offsets.offset(spans.get(spans.size() - 1).end());
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (MarkupReader.Line line : body.lines()) {
      if (line.start() < last && line.end() > first) {
        start = Math.min(start, start(line));
        end = line.end();
      }
    }
    return Claim.builder()
        .id(id)
        .text(ReadOut.of(text, offsets, spans))
        .content(spans)
        .sentences(offsets.span(start, end));
  }

  /** The spans of marks; those with nothing but white space between them become one. */
  private List<Span> spans(List<Mark> marks) {
    List<Span> spans = new ArrayList<>();
    int start = marks.get(0).start();
    int end = start;
    for (Mark mark : marks) {
      if (mark.start() > end && !text.substring(end, mark.start()).equals(" ")) {
        spans.add(offsets.span(start, end));
        start = mark.start();
      }
      end = mark.end();
    }
    spans.add(offsets.span(start, end));
    return spans;
  }

  private Span span(Mark mark) {
    return offsets.span(mark.start(), mark.end());
  }

  private String words(Mark mark) {
    return text.substring(mark.start(), mark.end());
  }

  private MarkupException fault(Mark mark, String problem) {
    return new MarkupException(file, mark.line(), problem);
  }
}
