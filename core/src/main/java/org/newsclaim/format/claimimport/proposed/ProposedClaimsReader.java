package org.newsclaim.format.claimimport.proposed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsclaim.format.document.DocumentPath;
import org.newsclaim.format.document.ForeignJson;
import org.newsclaim.format.document.Repairs;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import tools.jackson.databind.JsonNode;

/** Reads proposed claims from JSON: in any order, of the right types only. */
public final class ProposedClaimsReader {
  private static final String SCHEMA = "proposed-claims.schema.json";
  private static final String FENCE = "```";
  private static final String CLAIMS = "claims";
  private static final List<String> OF_CLAIM =
      List.of(
          "id", "quote", "source", "cue", "quotation", "numbers", "prefix", "suffix", "nestedIn");
  private static final List<String> OF_NUMBER = List.of("value", "unit");

  private ProposedClaimsReader() {}

  /**
   * Reads claims.
   *
   * @param json the claims
   * @return the claims
   * @throws NewsClaimException as {@link org.newsclaim.format.claimimport.ClaimImport#takeJson}
   */
  public static List<ProposedClaim> read(String json) {
    return ForeignJson.read(withoutFence(json), new Repairs(true), ProposedClaimsReader::claims);
  }

  /**
   * Language models often put JSON into a code fence of Markdown. Its lines become blank, so that
   * errors keep their places.
   */
  private static String withoutFence(String json) {
    int open = json.indexOf(FENCE);
    int close = json.lastIndexOf(FENCE);
    if (open < 0 || close == open || !json.substring(0, open).isBlank()) {
      return json;
    }
    if (!json.substring(close + FENCE.length()).isBlank()) {
      return json;
    }
    int end = json.indexOf('\n', open);
    return end < 0 || end > close
        ? json
        : " ".repeat(end) + json.substring(end, close) + " ".repeat(json.length() - close);
  }

  /** {@return the JSON Schema of what is read} */
  public static String schema() {
    try (InputStream file =
        Objects.requireNonNull(ProposedClaimsReader.class.getResourceAsStream(SCHEMA), SCHEMA)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<ProposedClaim> claims(DocumentPath root) {
    if (root.node().isArray()) {
      return elements(root).stream().map(ProposedClaimsReader::claim).toList();
    }
    requireObject(root, List.of(CLAIMS));
    if (!root.node().has(CLAIMS)) {
      throw missing(root, CLAIMS);
    }
    DocumentPath claims = root.property(CLAIMS);
    if (!claims.node().isArray()) {
      throw wrongType(claims, "an array");
    }
    return elements(claims).stream().map(ProposedClaimsReader::claim).toList();
  }

  private static List<DocumentPath> elements(DocumentPath array) {
    List<DocumentPath> elements = new ArrayList<>(array.node().size());
    for (int i = 0; i < array.node().size(); i++) {
      elements.add(array.element(i));
    }
    return elements;
  }

  private static ProposedClaim claim(DocumentPath claim) {
    requireObject(claim, OF_CLAIM);
    ProposedClaim.Builder builder =
        ProposedClaim.builder()
            .id(words(claim, "id"))
            .quote(words(claim, "quote").orElseThrow(() -> missing(claim, "quote")))
            .source(words(claim, "source"))
            .cue(words(claim, "cue"))
            .quotation(quotation(claim))
            .numbers(numbers(claim))
            .prefix(words(claim, "prefix"))
            .suffix(words(claim, "suffix"))
            .nestedIn(words(claim, "nestedIn"));
    return placed(claim, builder::build);
  }

  private static <T> T placed(DocumentPath value, Supplier<T> built) {
    try {
      return built.get();
    } catch (NewsClaimException e) {
      throw e.under(value.pointer());
    }
  }

  private static List<ProposedNumber> numbers(DocumentPath claim) {
    Optional<DocumentPath> numbers = present(claim, "numbers");
    if (numbers.isEmpty()) {
      return List.of();
    }
    if (!numbers.get().node().isArray()) {
      throw wrongType(numbers.get(), "an array");
    }
    return elements(numbers.get()).stream().map(ProposedClaimsReader::number).toList();
  }

  private static ProposedNumber number(DocumentPath number) {
    requireObject(number, OF_NUMBER);
    DocumentPath value = present(number, "value").orElseThrow(() -> missing(number, "value"));
    if (!value.node().isNumber()) {
      throw wrongType(value, "a number, written without quotation marks");
    }
    BigDecimal decimal = value.node().decimalValue();
    Optional<String> unit = words(number, "unit");
    return placed(
        number,
        () ->
            unit.map(words -> ProposedNumber.of(decimal, words))
                .orElseGet(() -> ProposedNumber.of(decimal)));
  }

  private static Optional<Attribution.Quotation> quotation(DocumentPath claim) {
    return words(claim, "quotation")
        .map(
            name ->
                Arrays.stream(Attribution.Quotation.values())
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(
                        () ->
                            NewsClaimException.of(
                                Code.WRONG_TYPE,
                                claim.property("quotation").pointer(),
                                "quotation is "
                                    + Repairs.quote(name)
                                    + "; it must be one of DIRECT, MIXED, INDIRECT")));
  }

  private static Optional<String> words(DocumentPath object, String name) {
    Optional<DocumentPath> words = present(object, name);
    if (words.isPresent() && !words.get().node().isString()) {
      throw wrongType(words.get(), "a string");
    }
    return words.map(value -> value.node().stringValue());
  }

  private static Optional<DocumentPath> present(DocumentPath object, String name) {
    JsonNode value = object.node().get(name);
    return value == null || value.isNull() ? Optional.empty() : Optional.of(object.property(name));
  }

  private static void requireObject(DocumentPath value, List<String> names) {
    if (!value.node().isObject()) {
      throw wrongType(value, "an object");
    }
    for (Map.Entry<String, JsonNode> property : value.node().properties()) {
      if (!names.contains(property.getKey())) {
        throw NewsClaimException.of(
            Code.UNKNOWN_FIELD,
            value.property(property.getKey()).pointer(),
            Repairs.quote(property.getKey())
                + " is not known; it must be one of "
                + String.join(", ", names));
      }
    }
  }

  private static NewsClaimException missing(DocumentPath object, String name) {
    return NewsClaimException.of(
        Code.MISSING_FIELD,
        object.pointer() + "/" + name,
        name + " is missing from " + object.label() + "; it must be given");
  }

  private static NewsClaimException wrongType(DocumentPath value, String expected) {
    return NewsClaimException.of(
        Code.WRONG_TYPE,
        value.pointer(),
        value.label()
            + " is "
            + value.node().getNodeType().name().toLowerCase(Locale.ROOT)
            + "; it must be "
            + expected);
  }
}
