package org.newsclaim.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.newsclaim.NewsClaims;
import org.newsclaim.json.NewsClaimJson;

/** The example against the schema that the library ships, as other programs would check it. */
class KgloSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(NewsClaimJson.articles().schema());

  @Test
  void takesThePieceAsModelledByHand() {
    String json = NewsClaims.toJson(KgloByHand.article(Kglo.shippedText()));
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void takesThePieceAsParsed() {
    String json = NewsClaims.toJson(NewsClaims.parse(Kglo.shippedText()));
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }
}
