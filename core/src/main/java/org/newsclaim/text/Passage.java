package org.newsclaim.text;

import org.newsclaim.model.Block;

/**
 * A run of tokens that is one block of an article.
 *
 * @param first its first token
 * @param end the token after its last one
 * @param role what it is to the article
 */
public record Passage(int first, int end, Block.Role role) {}
