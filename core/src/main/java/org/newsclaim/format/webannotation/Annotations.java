package org.newsclaim.format.webannotation;

import java.util.Map;
import org.newsclaim.model.Article;
import org.newsclaim.model.Span;

/**
 * What annotations say.
 *
 * @param article the article without its text
 * @param words what quotes give of the text that was annotated
 */
record Annotations(Article article, Map<Span, String> words) {}
