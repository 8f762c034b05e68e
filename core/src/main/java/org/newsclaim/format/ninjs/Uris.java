package org.newsclaim.format.ninjs;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** The URIs that ninjs demands, of ids and addresses that are not always URIs. */
final class Uris {
  /** Precedes an id that is no URI. */
  private static final String OWN = "urn:newsclaim:";

  private static final String ALLOWED_IN_URI = "-._~:/?#@!$&'()*+,;=%";
  private static final String ALLOWED_IN_ID = "-._~";

  private Uris() {}

  /** The URI of an id: itself where it is one. */
  static String ofId(String id) {
    return absolute(id).filter(id::equals).orElseGet(() -> OWN + encode(id, ALLOWED_IN_ID));
  }

  /** The id that a URI is or was made of. */
  static String id(String uri) {
    return uri.startsWith(OWN)
        ? URLDecoder.decode(uri.substring(OWN.length()).replace("+", "%2B"), StandardCharsets.UTF_8)
        : uri;
  }

  /** An absolute address as a URI, in which other characters are percent-encoded. */
  static Optional<String> absolute(String address) {
    String encoded = encode(address.strip(), ALLOWED_IN_URI);
    try {
      return new URI(encoded).isAbsolute() ? Optional.of(encoded) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String encode(String text, String allowed) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (letter || allowed.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
      }
    }
    return encoded.toString();
  }
}
