package org.newsclaim.format.html.content;

import org.newsclaim.model.Block;

/**
 * A paragraph of the rendered article.
 *
 * @param role what it is
 * @param words its text
 */
public record PagePart(Block.Role role, String words) {}
