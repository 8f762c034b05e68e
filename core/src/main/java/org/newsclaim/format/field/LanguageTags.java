package org.newsclaim.format.field;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Languages as found in documents: tags, tags of Java and POSIX ("en_US"), English names. */
public final class LanguageTags {
  private static final int LONGEST_CODE = 3;

  private LanguageTags() {}

  /**
   * {@return the BCP 47 tag, as given where it is one already; empty where it names no language}
   *
   * @param text any words
   */
  public static Optional<String> tag(String text) {
    String words = text.strip();
    int encoding = words.indexOf('.');
    String tag = (encoding < 0 ? words : words.substring(0, encoding)).replace('_', '-');
    int end = tag.indexOf('-');
    if ((end < 0 ? tag.length() : end) <= LONGEST_CODE && isTag(tag)) {
      return Optional.of(tag);
    }
    for (String code : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(words)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }

  private static boolean isTag(String tag) {
    try {
      return !tag.isEmpty()
          && !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty();
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
