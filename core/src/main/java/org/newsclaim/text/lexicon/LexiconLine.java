package org.newsclaim.text.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * One line of a word list, as written: a phrase, its classes and its features.
 *
 * @param phrase the phrase in lower case
 * @param classes at least one class
 * @param features the third column's keys and values
 */
record LexiconLine(String phrase, Set<WordClass> classes, Map<String, String> features) {}
