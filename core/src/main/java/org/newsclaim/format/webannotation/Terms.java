package org.newsclaim.format.webannotation;

/** Names of the Web Annotation vocabulary and data model (W3C Recommendations of 2017-02-23). */
final class Terms {
  static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  static final String COLLECTION = "AnnotationCollection";
  static final String PAGE = "AnnotationPage";
  static final String ANNOTATION = "Annotation";
  static final String TEXTUAL_BODY = "TextualBody";
  static final String SPECIFIC_RESOURCE = "SpecificResource";
  static final String POSITION = "TextPositionSelector";
  static final String QUOTE = "TextQuoteSelector";
  static final String TAGGING = "tagging";
  static final String DESCRIBING = "describing";
  static final String JSON = "application/json";

  private Terms() {}
}
