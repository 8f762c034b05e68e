package org.newsclaim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.attribution.cue.AttributionCandidate;
import org.newsclaim.attribution.cue.NonCommittalVerbs;
import org.newsclaim.attribution.source.AnonymityGrounds;
import org.newsclaim.attribution.source.Entity;
import org.newsclaim.attribution.source.SourceResolver;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Attribution.Quotation;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;
import org.newsclaim.model.TimeExpression;
import org.newsclaim.text.TokenizedText;
import org.newsclaim.text.rule.Trace;
import org.newsclaim.text.syntax.Syntax;
import org.newsclaim.text.syntax.TokenRange;
import org.newsclaim.text.tag.Tag;

/** Makes the values of the attributions found in one text, and of its own claims. */
final class ClaimAssembler {
  /** From this share of its words in quotation marks on, a content is all quotation. */
  private static final double DIRECT = 0.95;

  /** Up to this share, none of it is. */
  private static final double INDIRECT = 0.02;

  private final Syntax syntax;
  private final NonCommittalVerbs silence;
  private final Trace trace;
  private final TokenizedText text;
  private final ClaimParser.Input input;
  private final SourceResolver resolver;
  private final FactualityReader factuality;
  private final AnonymityGrounds grounds;
  private final ConfidenceTable confidence;
  private final int[] quantityStarts;
  private final int[] timeStarts;

  /** The ids of the claims that are attributed, by the places of their attributions. */
  private String[] claimIds = {};

  ClaimAssembler(
      Syntax syntax,
      NonCommittalVerbs silence,
      ClaimParser.Input input,
      SourceResolver resolver,
      ConfidenceTable confidence,
      Trace trace) {
    this.trace = trace;
    this.confidence = confidence;
    this.silence = silence;
    this.syntax = syntax;
    this.text = syntax.text;
    this.input = input;
    this.resolver = resolver;
    this.factuality = new FactualityReader(syntax, input.offsets());
    this.grounds = new AnonymityGrounds(syntax);
    this.quantityStarts = input.quantities().stream().mapToInt(q -> q.span().start()).toArray();
    this.timeStarts = input.times().stream().mapToInt(time -> time.span().start()).toArray();
  }

  /** A claim to be: one that is attributed, or words of the article's own. */
  private record Item(int start, Optional<AttributionCandidate> candidate, TokenRange own) {}

  ParsedClaims assemble(List<AttributionCandidate> candidates, List<TokenRange> bodies) {
    List<Item> items = new ArrayList<>();
    for (AttributionCandidate candidate : candidates) {
      int start = Math.min(candidate.cue.start(), candidate.contentStart());
      items.add(new Item(start, Optional.of(candidate), candidate.cue));
    }
    for (TokenRange own : ownClaims(candidates, bodies)) {
      items.add(new Item(own.start(), Optional.empty(), own));
    }
    items.sort((one, other) -> Integer.compare(one.start, other.start));
    List<Source> sources = sources();
    claimIds = new String[candidates.size()];
    for (int i = 0; i < items.size(); i++) {
      Optional<AttributionCandidate> candidate = items.get(i).candidate();
      if (candidate.isPresent()) {
        claimIds[candidate.get().place] = "c" + (i + 1);
      }
    }
    grounds.find(candidates);
    List<Claim> claims = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      claims.add(
          item.candidate().isPresent()
              ? attributed(claimIds[item.candidate().get().place], item.candidate().get())
              : own("c" + (i + 1), item.own()));
    }
    return new ParsedClaims(claims, sources);
  }

  private List<TokenRange> ownClaims(
      List<AttributionCandidate> candidates, List<TokenRange> bodies) {
    UnattributedClaims voice = new UnattributedClaims(syntax, silence, candidates, trace);
    List<TokenRange> claims = new ArrayList<>();
    int next = 0;
    List<AttributionCandidate> order = new ArrayList<>(candidates);
    order.sort((one, other) -> Integer.compare(one.cue.start(), other.cue.start()));
    List<AttributionCandidate> open = new ArrayList<>();
    for (TokenRange body : bodies) {
      int low = body.start();
      while (low < body.end()) {
        int end = Math.min(body.end(), syntax.sentences.end(syntax.sentences.at(low)));
        int first = low;
        open.removeIf(candidate -> candidate.contentEnd() <= first);
        while (next < order.size() && order.get(next).cue.start() < end) {
          open.add(order.get(next++));
        }
        open.removeIf(candidate -> Math.max(candidate.contentEnd(), candidate.cue.end()) <= first);
        claims.addAll(open.isEmpty() ? voice.sentence(low, end) : voice.beside(low, end));
        low = end;
      }
    }
    return claims;
  }

  // Sources
  // ------------------------------------------------------------------------------------------

  private List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (Entity entity : resolver.all()) {
      String id = "s" + (sources.size() + 1);
      entity.id = id;
      Source.Builder source =
          Source.builder()
              .id(id)
              .kind(entity.kind)
              .name(entity.name)
              .named(entity.isNamed())
              .descriptor(entity.descriptor)
              .jobTitle(entity.jobTitle)
              .affiliation(entity.affiliation);
      entity.mentions.sort((one, other) -> Integer.compare(one.start(), other.start()));
      for (TokenRange mention : entity.mentions) {
        source.addMentions(span(mention));
      }
      sources.add(source.build());
    }
    return sources;
  }

  // Claims
  // -------------------------------------------------------------------------------------------

  private Claim attributed(String id, AttributionCandidate candidate) {
    List<TokenRange> content = new ArrayList<>(candidate.content.size());
    for (TokenRange range : candidate.content) {
      content.add(trimmed(range));
    }
    Claim.Builder claim = Claim.builder().id(id).text(readOut(content));
    for (TokenRange range : content) {
      claim.addContent(span(range));
    }
    int first = Math.min(candidate.cue.start(), candidate.contentStart());
    int last = Math.max(candidate.cue.end(), candidate.contentEnd()) - 1;
    claim.sentences(sentences(first, last));
    claim.attribution(attribution(candidate, content));
    claim.factuality(factuality.of(candidate));
    addIds(claim, content);
    return claim.build();
  }

  private Attribution attribution(AttributionCandidate candidate, List<TokenRange> content) {
    Attribution.Builder attribution =
        Attribution.builder()
            .quotation(quotation(content))
            .cue(cue(candidate))
            .stance(factuality.stance(candidate));
    attribution.confidence(
        confidence.of(candidate, syntax.quotations.at(candidate.cue.start()) >= 0));
    for (Entity entity : resolver.sources(candidate)) {
      attribution.addSources(entity.id);
    }
    candidate.subject.ifPresent(subject -> attribution.mention(span(subject.mention())));
    if (candidate.parent.isPresent() && candidate.parent.get().place >= 0) {
      attribution.nestedIn(claimIds[candidate.parent.get().place]);
    }
    grounds.of(candidate).map(this::slice).ifPresent(attribution::anonymityGround);
    return attribution.build();
  }

  private Cue cue(AttributionCandidate candidate) {
    return Cue.builder()
        .text(slice(candidate.cue))
        .lemma(candidate.entry.lemma())
        .kind(candidate.kind())
        .addSpans(span(candidate.cue))
        .build();
  }

  private Claim own(String id, TokenRange range) {
    Claim.Builder claim = Claim.builder().id(id).text(slice(range)).addContent(span(range));
    claim.sentences(sentences(range.start(), range.end() - 1)).factuality(factuality.of(range));
    addIds(claim, List.of(range));
    return claim.build();
  }

  private void addIds(Claim.Builder claim, List<TokenRange> content) {
    for (TokenRange range : content) {
      Span around = span(range);
      List<Quantity> quantities = input.quantities();
      for (int i = firstFrom(quantityStarts, around.start());
          i < quantityStarts.length && quantityStarts[i] < around.end();
          i++) {
        if (quantities.get(i).span().end() <= around.end()) {
          claim.addQuantities(quantities.get(i).id());
        }
      }
      List<TimeExpression> times = input.times();
      for (int i = firstFrom(timeStarts, around.start());
          i < timeStarts.length && timeStarts[i] < around.end();
          i++) {
        if (times.get(i).span().end() <= around.end()) {
          claim.addTimes(times.get(i).id());
        }
      }
    }
  }

  /** The index of the first of some offsets, in their order, from another one on. */
  private static int firstFrom(int[] starts, int offset) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] >= offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  private Span sentences(int firstToken, int lastToken) {
    int first = syntax.sentences.first(syntax.sentences.at(firstToken));
    int end = syntax.sentences.end(syntax.sentences.at(lastToken));
    return span(new TokenRange(first, end));
  }

  /** A content without a comma or dash at its edges. */
  private TokenRange trimmed(TokenRange range) {
    int start = range.start();
    int end = range.end();
    while (start + 1 < end && (syntax.tag(start) == Tag.COMMA || syntax.tag(start) == Tag.DASH)) {
      start++;
    }
    while (end - 1 > start
        && (syntax.tag(end - 1) == Tag.COMMA || syntax.tag(end - 1) == Tag.DASH)) {
      end--;
    }
    return new TokenRange(start, end);
  }

  /** The content as one reads it out: without the opening "that" and the outer quotation marks. */
  private String readOut(List<TokenRange> content) {
    StringBuilder words = new StringBuilder();
    for (TokenRange range : content) {
      int start = range.start();
      int end = range.end();
      if (words.length() == 0 && syntax.tag(start) == Tag.THAT && end - start > 1) {
        start++;
      }
      boolean quoted = syntax.opensQuotation(start) && syntax.endOfQuotation(start) == end;
      if (quoted && end - start > 2) {
        start++;
        end -= syntax.closesQuotation(end - 1) ? 1 : 0;
      }
      words.append(words.length() == 0 ? "" : " ").append(text.slice(start, end));
    }
    return words.toString();
  }

  private Quotation quotation(List<TokenRange> content) {
    int words = 0;
    int quoted = 0;
    for (TokenRange range : content) {
      for (int t = range.start(); t < range.end(); t++) {
        if (text.isWord(t) || text.isNumber(t)) {
          words++;
          quoted += syntax.quotations.at(t) >= 0 ? 1 : 0;
        }
      }
    }
    if (quoted > 0 && quoted >= DIRECT * words) {
      return Quotation.DIRECT;
    }
    return quoted <= INDIRECT * words ? Quotation.INDIRECT : Quotation.MIXED;
  }

  private String slice(TokenRange range) {
    return text.slice(range.start(), range.end());
  }

  private Span span(TokenRange range) {
    return input.offsets().span(text.start(range.start()), text.end(range.end() - 1));
  }
}
