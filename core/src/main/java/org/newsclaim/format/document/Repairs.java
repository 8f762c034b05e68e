package org.newsclaim.format.document;

import java.util.ArrayList;
import java.util.List;
import org.newsclaim.model.NewsClaimException;
import org.newsclaim.model.NewsClaimException.Code;
import org.newsclaim.model.Note;

/**
 * What is wrong with a document: put right and noted by a tolerant reader, refused by a strict one.
 * One for each reading.
 */
public final class Repairs {
  /** A document with more faults than this is refused: it is something else. */
  public static final int MOST = 1000;

  private final boolean strict;
  private final List<Note> notes = new ArrayList<>();

  /**
   * Nothing wrong yet.
   *
   * @param strict whether the first repair is refused instead
   */
  public Repairs(boolean strict) {
    this.strict = strict;
  }

  /** {@return whether nothing is repaired} */
  public boolean isStrict() {
    return strict;
  }

  /** {@return the repairs so far, in the order in which they were made} */
  public List<Note> notes() {
    return List.copyOf(notes);
  }

  /**
   * Notes what was put right, or refuses it.
   *
   * @param code what kind of repair it is
   * @param at where
   * @param problem what was wrong, with field and value
   * @param remedy what was done, such as "it is read as missing"
   */
  public void add(Note.Code code, DocumentPath at, String problem, String remedy) {
    add(code, at.pointer(), problem, remedy);
  }

  /**
   * Notes what was put right, or refuses it.
   *
   * @param code what kind of repair it is
   * @param pointer where, as a JSON Pointer
   * @param problem what was wrong, with field and value
   * @param remedy what was done
   */
  public void add(Note.Code code, String pointer, String problem, String remedy) {
    if (strict) {
      throw NewsClaimException.of(fault(code), pointer, problem);
    }
    if (notes.size() >= MOST) {
      throw NewsClaimException.of(
          Code.MALFORMED, pointer, "the document has more than " + MOST + " faults: " + problem);
    }
    note(code, pointer, problem + "; " + remedy);
  }

  /**
   * Notes that a value could not be taken, or refuses it.
   *
   * @param at where
   * @param problem why
   */
  public void passOver(DocumentPath at, String problem) {
    add(Note.Code.VALUE_PASSED_OVER, at, problem, "it is passed over");
  }

  /**
   * Says what is no fault.
   *
   * @param note the note
   */
  public void say(Note note) {
    notes.add(note);
  }

  void addAll(Repairs others) {
    notes.addAll(others.notes);
  }

  private void note(Note.Code code, String pointer, String message) {
    notes.add(Note.builder().code(code).pointer(pointer).message(message).build());
  }

  /** What a strict reader calls it. */
  private static Code fault(Note.Code code) {
    return switch (code) {
      case COMMENT_REMOVED,
          WRAPPER_REMOVED,
          COMMA_MENDED,
          QUOTE_MENDED,
          ESCAPE_MENDED,
          CONTROL_CHARACTER_MENDED,
          STRAY_CHARACTER_REMOVED,
          MISSING_VALUE_READ_AS_NULL,
          SEVERAL_VALUES_READ_AS_LIST ->
          Code.MALFORMED;
      case DUPLICATE_PROPERTY -> Code.DUPLICATE_FIELD;
      case PROPERTY_NAME_MENDED, UNKNOWN_PROPERTY -> Code.UNKNOWN_FIELD;
      case LIST_READ_AS_ONE, STRING_READ_AS_OBJECT, OBJECT_READ_AS_STRING, NUMBER_READ_AS_STRING ->
          Code.WRONG_TYPE;
      case BLANK_READ_AS_MISSING -> Code.EMPTY_VALUE;
      case SURROGATE_REPLACED -> Code.ILL_FORMED_TEXT;
      default -> Code.ILL_FORMED_VALUE;
    };
  }

  /**
   * {@return a text in quotation marks, cut short where it is long}
   *
   * @param text the text
   */
  public static String quote(String text) {
    return NewsClaimException.quote(text);
  }
}
