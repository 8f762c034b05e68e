package org.newsclaim.examples;

import java.util.stream.Collectors;
import org.newsclaim.json.NewsClaimJson;
import org.newsclaim.model.Quantity;
import org.newsclaim.quantity.QuantityParser;
import tools.jackson.databind.node.ObjectNode;

/** Answers a row that holds a text with all quantities in it. */
final class QuantityRows extends RowReader {
  private final QuantityParser parser = QuantityParser.english();
  private final NewsClaimJson<Quantity> json = NewsClaimJson.quantities();

  @Override
  String write(ObjectNode row) {
    String quantities =
        parser.findAll(text(row)).stream()
            .map(json::write)
            .collect(Collectors.joining(",", "[", "]"));
    return "{\"id\":"
        + mapper().writeValueAsString(id(row))
        + ",\"quantities\":"
        + quantities
        + "}";
  }
}
