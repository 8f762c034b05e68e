package org.newsclaim.text.syntax;

/**
 * A plain noun phrase: from the determiner to the noun, without what follows it ("a county
 * spokeswoman", "Robby Mook", "she").
 *
 * @param start its first token
 * @param end the token after its last
 * @param head the token of its noun, name or pronoun
 */
public record NounPhrase(int start, int end, int head) {}
