package org.newsclaim.attribution.cue;

/**
 * Where a content ends.
 *
 * @param token the token after the content
 * @param rule the rule that says so
 */
public record ContentEnd(int token, ContentRule rule) {}
