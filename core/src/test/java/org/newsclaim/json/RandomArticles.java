package org.newsclaim.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsclaim.model.Approximator;
import org.newsclaim.model.Article;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Author;
import org.newsclaim.model.Block;
import org.newsclaim.model.Bound;
import org.newsclaim.model.Claim;
import org.newsclaim.model.Cue;
import org.newsclaim.model.Factuality;
import org.newsclaim.model.Image;
import org.newsclaim.model.MeasuredEntity;
import org.newsclaim.model.Publisher;
import org.newsclaim.model.Quantity;
import org.newsclaim.model.Source;
import org.newsclaim.model.Span;
import org.newsclaim.model.TimeExpression;
import org.newsclaim.model.Unit;
import org.newsclaim.model.Vagueness;
import org.newsclaim.model.Whole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes articles with every feature, and nothing in them that makes sense. */
public final class RandomArticles {
  private static final List<String> PIECES =
      List.of(
          "a",
          "Z",
          " ",
          "\n",
          "\"",
          "\\",
          "/",
          "\t",
          "\u0000",
          "\u0007",
          "\u007f",
          "é",
          "’",
          "“",
          "\u2028",
          "\u202e",
          "\ufeff",
          "\uffff",
          "字",
          "\uD83D\uDE00",
          "\uD834\uDD1E",
          "<",
          "{",
          "]");

  private static final List<String> DATES =
      List.of("2025", "2025-01", "2025-01-20", "2025-01-20T10:00:00", "2025-01-20T10:00:00-05:00");

  private final Random random;
  private String whole = "";
  private int length;

  public RandomArticles(long seed) {
    this.random = new Random(seed);
  }

  public Article article() {
    String text = text(random.nextInt(60));
    whole = text;
    length = text.codePointCount(0, text.length());
    Article.Builder article =
        Article.builder()
            .id(maybe(this::words))
            .url(maybe(this::words))
            .canonicalUrl(maybe(this::words))
            .headline(maybe(this::words))
            .description(maybe(this::words))
            .byline(maybe(this::words))
            .authors(few(i -> Author.of(words()).withUrl(maybe(this::words))))
            .publisher(maybe(() -> Publisher.of(words())))
            .siteName(maybe(this::words))
            .section(maybe(this::words))
            .keywords(few(i -> words()))
            .genre(maybe(this::words))
            .dateline(maybe(this::words))
            .datePublished(maybe(() -> pick(DATES)))
            .dateModified(maybe(() -> pick(DATES)))
            .inLanguage(maybe(() -> pick(List.of("en", "en-US", "zh-Hant-TW", "und"))))
            .detectedLanguage(maybe(() -> pick(List.of("en", "de"))))
            .free(maybe(random::nextBoolean))
            .licence(maybe(this::words))
            .images(
                few(
                    i ->
                        Image.of(words())
                            .withCaption(maybe(this::words))
                            .withCredit(maybe(this::words))))
            .text(text)
            .blocks(few(i -> Block.of(pick(Block.Role.values()), span())))
            .sources(few(i -> source("s" + i)))
            .times(few(i -> time("t" + i)));
    List<String> times = article.build().times().stream().map(TimeExpression::id).toList();
    article.quantities(
        few(
            i ->
                said(quantity("q" + i))
                    .withTime(maybe(times))
                    .withRestates(i == 0 ? Optional.empty() : maybe(List.of("q0")))));
    for (int i = random.nextInt(3); i > 0; i--) {
      article.putAdditional(text(3), json(3));
    }
    Article withoutClaims = article.build();
    Article built = article.claims(few(i -> claim("c" + i, i, withoutClaims))).build();
    return random.nextInt(4) == 0 ? built.withoutText() : built;
  }

  private Source source(String id) {
    Optional<String> name = maybe(this::words);
    return Source.builder()
        .id(id)
        .kind(pick(Source.Kind.values()))
        .name(name)
        .named(name.isPresent() && random.nextBoolean())
        .descriptor(words())
        .jobTitle(maybe(this::words))
        .affiliation(maybe(this::words))
        .mentions(few(i -> span()))
        .build();
  }

  /** The quantity with the words that the text has at its spans. */
  private Quantity said(Quantity quantity) {
    IntSummaryStatistics places =
        Stream.concat(
                Stream.of(quantity.span()),
                quantity.approximators().stream().map(Approximator::span))
            .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
            .summaryStatistics();
    return quantity.withText(said(List.of(Span.of(places.getMin(), places.getMax()))));
  }

  /** The words of spans; where these have none, a mark that says nothing. */
  private String said(List<Span> spans) {
    String words =
        spans.stream()
            .map(
                span ->
                    whole.substring(
                        whole.offsetByCodePoints(0, span.start()),
                        whole.offsetByCodePoints(0, span.end())))
            .collect(Collectors.joining(" "));
    return words.isBlank() ? "\u2026" : words;
  }

  Quantity quantity(String id) {
    Quantity.Form form = pick(Quantity.Form.values());
    Span span = span();
    Quantity.Builder quantity =
        Quantity.builder()
            .id(id)
            .text(words())
            .span(span)
            .number(span)
            .kind(pick(Quantity.Kind.values()))
            .form(form)
            .resolution(maybe(() -> decimal().abs().add(new BigDecimal("0.1"))))
            .approximators(few(i -> approximator()))
            .trend(maybe(() -> pick(Quantity.Trend.values())))
            .role(maybe(() -> pick(Quantity.Role.values())))
            .unit(maybe(this::unit))
            .per(maybe(this::words))
            .measuredEntity(maybe(this::measuredEntity))
            .whole(maybe(() -> Whole.of(words(), span())));
    if (random.nextInt(3) == 0) {
      quantity.numerator(decimal()).denominator(decimal().abs().add(BigDecimal.ONE));
    }
    if (form == Quantity.Form.RANGE || random.nextInt(3) == 0) {
      BigDecimal lower = decimal();
      BigDecimal upper = lower.add(BigDecimal.ONE);
      quantity.lowerBound(bound(lower)).upperBound(bound(upper));
    }
    return switch (form) {
      case NUMBER -> quantity.value(decimal()).build();
      case VAGUE -> quantity.vague(vague()).build();
      case RANGE, UNSTATED -> quantity.build();
    };
  }

  private Bound bound(BigDecimal value) {
    return random.nextBoolean() ? Bound.inclusive(value) : Bound.exclusive(value);
  }

  private Vagueness vague() {
    Vagueness vague = Vagueness.of(pick(Vagueness.VagueClass.values()));
    return random.nextBoolean()
        ? vague
        : vague.withMagnitude(BigDecimal.TEN.pow(random.nextInt(9)));
  }

  private Approximator approximator() {
    return Approximator.builder()
        .text(words())
        .kind(pick(Approximator.Kind.values()))
        .span(span())
        .build();
  }

  private Unit unit() {
    return random.nextBoolean()
        ? Unit.of(words())
        : Unit.of(words(), pick(Unit.System.values()), words());
  }

  private MeasuredEntity measuredEntity() {
    return MeasuredEntity.builder().text(words()).head(words()).span(span()).build();
  }

  private TimeExpression time(String id) {
    Optional<String> value = maybe(() -> pick(List.of("2025-01-20", "XXXX-01-20", "2016/..")));
    return TimeExpression.builder()
        .id(id)
        .text(words())
        .span(span())
        .value(value)
        .resolved(value.isPresent() && random.nextBoolean())
        .build();
  }

  private Claim claim(String id, int number, Article article) {
    List<Span> content = spans();
    return Claim.builder()
        .id(id)
        .text(said(content))
        .content(content)
        .sentences(span())
        .attribution(maybe(() -> attribution(number, article)))
        .quantities(some(article.quantities(), Quantity::id))
        .times(some(article.times(), TimeExpression::id))
        .factuality(
            Factuality.of(pick(Factuality.Certainty.values()), pick(Factuality.Polarity.values()))
                .withHedges(random.nextBoolean() ? spans() : List.of()))
        .build();
  }

  /** Nested in an earlier claim at most, so that nesting ends. */
  private Attribution attribution(int number, Article article) {
    return Attribution.builder()
        .sources(some(article.sources(), Source::id))
        .mention(maybe(this::span))
        .quotation(pick(Attribution.Quotation.values()))
        .cue(
            Cue.builder()
                .text(words())
                .lemma(words())
                .kind(pick(Cue.Kind.values()))
                .spans(spans())
                .build())
        .stance(pick(Attribution.Stance.values()))
        .confidence(maybe(() -> BigDecimal.valueOf(random.nextInt(101), 2)))
        .anonymityGround(maybe(this::words))
        .nestedIn(number == 0 ? Optional.empty() : maybe(() -> "c" + random.nextInt(number)))
        .build();
  }

  private BigDecimal decimal() {
    return switch (random.nextInt(5)) {
      case 0 -> BigDecimal.ZERO;
      case 1 -> BigDecimal.valueOf(random.nextInt());
      case 2 -> new BigDecimal(new BigInteger(400, random));
      case 3 -> new BigDecimal(new BigInteger(200, random), 60);
      default -> new BigDecimal("-1e-60").scaleByPowerOfTen(random.nextInt(180));
    };
  }

  private JsonNode json(int depth) {
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    switch (random.nextInt(depth == 0 ? 4 : 6)) {
      case 0 -> {
        return nodes.stringNode(text(4));
      }
      case 1 -> {
        return nodes.numberNode(decimal());
      }
      case 2 -> {
        return nodes.booleanNode(random.nextBoolean());
      }
      case 3 -> {
        return nodes.arrayNode().addNull().add(random.nextDouble());
      }
      case 4 -> {
        ArrayNode array = nodes.arrayNode();
        few(i -> array.add(json(depth - 1)));
        return array;
      }
      default -> {
        ObjectNode object = nodes.objectNode();
        few(i -> object.set(text(3), json(depth - 1)));
        return object;
      }
    }
  }

  private Span span() {
    int start = random.nextInt(length + 1);
    return Span.of(start, start + random.nextInt(length - start + 1));
  }

  /** At least one, in order. */
  private List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    do {
      int from = start + random.nextInt(length - start + 1);
      int end = from + random.nextInt(length - from + 1);
      spans.add(Span.of(from, end));
      start = end;
    } while (random.nextInt(3) == 0);
    return spans;
  }

  private String words() {
    return text(5) + "w";
  }

  private String text(int pieces) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(pick(PIECES));
    }
    return text.toString();
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private Optional<String> maybe(List<String> values) {
    return values.isEmpty() ? Optional.empty() : maybe(() -> pick(values));
  }

  private <T> List<T> few(IntFunction<T> value) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(value).toList();
  }

  private <T> List<String> some(List<T> values, Function<T, String> id) {
    return values.stream().filter(value -> random.nextBoolean()).map(id).toList();
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
