package org.newsclaim.format.claimimport;

import java.util.List;
import java.util.Optional;
import org.newsclaim.format.claimimport.words.TokenRun;
import org.newsclaim.model.Attribution;
import org.newsclaim.model.Claim;

/**
 * A place of a proposed claim's words, and what the article says there.
 *
 * @param words the words
 * @param content the words with the quotation marks around them
 * @param basis the article's own claim of them
 * @param attribution whom the article attributes them to
 * @param fault why the proposed claim does not hold here
 */
record ClaimCandidate(
    List<TokenRun> words,
    List<TokenRun> content,
    Optional<Claim> basis,
    Optional<Attribution> attribution,
    Optional<Refusal> fault) {}
