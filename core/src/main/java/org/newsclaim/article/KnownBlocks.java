package org.newsclaim.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsclaim.model.Block;
import org.newsclaim.model.Block.Role;
import org.newsclaim.model.CodePointOffsets;
import org.newsclaim.text.Passage;
import org.newsclaim.text.TokenizedText;

/** The layout of a text whose blocks are known; only the dateline is found in it. */
final class KnownBlocks {
  private final TokenizedText text;
  private final List<Passage> passages = new ArrayList<>();

  /** Whether there is a dateline, or none is looked for because the text is not in English. */
  private boolean hasDateline;

  private boolean hasBody;

  private KnownBlocks(TokenizedText text) {
    this.text = text;
  }

  static Layout layout(List<Block> blocks, TokenizedText text, CodePointOffsets offsets) {
    KnownBlocks known = new KnownBlocks(text);
    known.hasDateline =
        !EnglishDetector.isEnglish(text)
            || blocks.stream().anyMatch(block -> block.role() == Role.DATELINE);
    int token = 0;
    for (Block block : blocks) {
      int start = offsets.offset(block.span().start());
      int end = offsets.offset(block.span().end());
      while (token < text.size() && text.start(token) < start) {
        token++;
      }
      int first = token;
      while (token < text.size() && text.end(token) <= end) {
        token++;
      }
      known.add(first, token, block.role());
    }
    return new Layout(known.passages, Optional.empty(), Optional.empty());
  }

  private void add(int first, int end, Role role) {
    int begin = first;
    if (role == Role.BODY && !hasBody && end > first) {
      hasBody = true;
      int dateline = hasDateline ? first : Datelines.end(text, first, end);
      if (dateline > first) {
        passages.add(new Passage(first, dateline, Role.DATELINE));
        begin = dateline + 1;
      }
    }
    if (end > begin) {
      passages.add(new Passage(begin, end, role));
    }
  }
}
