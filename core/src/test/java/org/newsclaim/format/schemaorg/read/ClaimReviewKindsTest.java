package org.newsclaim.format.schemaorg.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsclaim.format.schemaorg.ClaimReview;
import org.newsclaim.format.schemaorg.ReviewRating;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.Note;
import org.newsclaim.model.Reading;

/** Fact checks as pages really hold them, from {@code claim-reviews.txt}. */
class ClaimReviewKindsTest {
  record Kind(String name, String document, List<String> expected) {
    @Override
    public String toString() {
      return name;
    }
  }

  static List<Kind> kinds() throws IOException {
    List<Kind> kinds = new ArrayList<>();
    try (InputStream in = ClaimReviewKindsTest.class.getResourceAsStream("claim-reviews.txt")) {
      String all =
          new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
              .replace("\r\n", "\n");
      String[] parts = all.split("\n\n?## ", -1);
      for (String part : Arrays.asList(parts).subList(1, parts.length)) {
        int name = part.indexOf('\n');
        int arrow = part.indexOf("\n=>\n");
        List<String> expected =
            List.of(part.substring(arrow + "\n=>\n".length()).split("\n", -1))
                .subList(0, 6)
                .stream()
                .map(line -> line.replace('⏎', '\n'))
                .toList();
        kinds.add(new Kind(part.substring(0, name), part.substring(name + 1, arrow), expected));
      }
    }
    return kinds;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void reads(Kind kind) {
    Reading<JsonLdDocument> reading = JsonLdReader.tolerant().read(kind.document());
    List<ClaimReview> reviews = reading.value().claimReviews();
    ClaimReview first = reviews.get(0);
    assertThat(
            List.of(
                String.valueOf(reviews.size()),
                first.claimReviewed().orElse(""),
                first.rating().flatMap(ReviewRating::label).orElse(""),
                String.join(", ", first.claimants()),
                first.url().orElse("")))
        .isEqualTo(kind.expected().subList(0, 5));
    List<String> repairs =
        reading.notes().stream()
            .filter(note -> note.pointer().isPresent())
            .map(Note::code)
            .map(Enum::name)
            .toList();
    assertThat(repairs)
        .containsExactlyInAnyOrderElementsOf(
            kind.expected().get(5).isEmpty() ? List.of() : words(kind.expected().get(5)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void refusesWhereStrictWhatItWouldRepair(Kind kind) {
    if (kind.expected().get(5).isEmpty()) {
      assertThat(JsonLdReader.strict().read(kind.document()).value().claimReviews()).isNotEmpty();
    } else {
      assertThatThrownBy(() -> JsonLdReader.strict().read(kind.document()))
          .isInstanceOfSatisfying(
              NewsClaimException.class,
              e -> assertThat(e.place().line()).isNotEqualTo(Optional.empty()));
    }
  }

  private static List<String> words(String codes) {
    return List.of(codes.split(" ", -1));
  }
}
