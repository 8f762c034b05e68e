package org.newsclaim.json;

import static org.newsclaim.model.NewsClaimException.Code.BOUNDS_REVERSED;
import static org.newsclaim.model.NewsClaimException.Code.CYCLE;
import static org.newsclaim.model.NewsClaimException.Code.DECIMAL_OUT_OF_RANGE;
import static org.newsclaim.model.NewsClaimException.Code.DIGEST_MISMATCH;
import static org.newsclaim.model.NewsClaimException.Code.DUPLICATE_FIELD;
import static org.newsclaim.model.NewsClaimException.Code.DUPLICATE_ID;
import static org.newsclaim.model.NewsClaimException.Code.EMPTY_VALUE;
import static org.newsclaim.model.NewsClaimException.Code.ILL_FORMED_TEXT;
import static org.newsclaim.model.NewsClaimException.Code.ILL_FORMED_VALUE;
import static org.newsclaim.model.NewsClaimException.Code.INCONSISTENT;
import static org.newsclaim.model.NewsClaimException.Code.MALFORMED;
import static org.newsclaim.model.NewsClaimException.Code.MISSING_FIELD;
import static org.newsclaim.model.NewsClaimException.Code.NESTED_TOO_DEEPLY;
import static org.newsclaim.model.NewsClaimException.Code.SPANS_OUT_OF_ORDER;
import static org.newsclaim.model.NewsClaimException.Code.SPAN_OUTSIDE_TEXT;
import static org.newsclaim.model.NewsClaimException.Code.SPAN_REVERSED;
import static org.newsclaim.model.NewsClaimException.Code.UNKNOWN_FIELD;
import static org.newsclaim.model.NewsClaimException.Code.UNKNOWN_ID;
import static org.newsclaim.model.NewsClaimException.Code.UNSUPPORTED_VERSION;
import static org.newsclaim.model.NewsClaimException.Code.WRONG_TYPE;

import java.util.stream.Stream;
import org.newsclaim.model.NewsClaimException.Code;

/**
 * One document that is right, and many changes that make it wrong. In a change the sign § stands
 * before the value that is at fault.
 */
final class BadDocuments {
  static final String VALID =
      """
      {"version": "1.0", "id": "a1", "url": "https://news.example/1", "headline": "H",
       "byline": "By Ann Author", "authors": [{"name": "Ann Author"}], "publisher": {"name": "P"},
       "datePublished": "2025-01-20", "inLanguage": "en-US",
       "text": "About 13 people, or one in five, she said Roe thinks.",
       "blocks": [{"role": "BODY", "span": {"start": 0, "end": 53}}],
       "sources": [
        {"id": "s1", "kind": "PERSON", "named": false, "descriptor": "she", "mentions": [{"start": 33, "end": 36}]},
        {"id": "s2", "kind": "PERSON", "name": "Roe", "named": true, "descriptor": "Roe"}],
       "quantities": [
        {"id": "q1", "text": "About 13", "span": {"start": 6, "end": 8}, "number": {"start": 6, "end": 8},
         "kind": "COUNT", "form": "NUMBER", "value": 13, "resolution": 1,
         "approximators": [{"text": "About", "kind": "APPROX", "span": {"start": 0, "end": 5}}],
         "measuredEntity": {"text": "people", "head": "person", "span": {"start": 9, "end": 15}}},
        {"id": "q2", "text": "one in five", "span": {"start": 20, "end": 31}, "number": {"start": 20, "end": 31},
         "kind": "RATIO", "form": "NUMBER", "value": 0.2, "numerator": 1, "denominator": 5,
         "lowerBound": {"value": 0.1, "inclusive": true}, "upperBound": {"value": 0.3, "inclusive": false},
         "unit": {"name": "acre", "code": "[acr_us]", "system": "UCUM"}}],
       "times": [{"id": "t1", "text": "About", "span": {"start": 0, "end": 5}, "value": "2025", "resolved": true}],
       "claims": [
        {"id": "c1", "text": "about 13 people, or one in five", "content": [{"start": 0, "end": 5}, {"start": 6, "end": 31}],
         "sentences": {"start": 0, "end": 53},
         "attribution": {"sources": ["s2"], "quotation": "INDIRECT",
          "cue": {"text": "thinks", "lemma": "think", "kind": "THINK", "spans": [{"start": 46, "end": 52}]}, "nestedIn": "c2"},
         "quantities": ["q1", "q2"], "times": ["t1"],
         "factuality": {"certainty": "PROBABLE", "polarity": "POSITIVE", "hedges": [{"start": 46, "end": 52}]}},
        {"id": "c2", "text": "Roe thinks", "content": [{"start": 42, "end": 52}], "sentences": {"start": 0, "end": 53},
         "attribution": {"sources": ["s1"], "mention": {"start": 33, "end": 36}, "quotation": "INDIRECT",
          "cue": {"text": "said", "lemma": "say", "kind": "SAY", "spans": [{"start": 37, "end": 41}]}}}],
       "additional": {"section": {"name": "Local", "page": 3}}}
      """;

  /** A document, what is expected of it, and where. */
  record Bad(String name, String document, Code code, String pointer, int line, int column) {
    @Override
    public String toString() {
      return name;
    }
  }

  private BadDocuments() {}

  static Stream<Bad> all() {
    return Stream.of(notJson(), wrongVersions(), wrongShapes(), wrongNumbers(), refusedByModel())
        .flatMap(bad -> bad);
  }

  private static Stream<Bad> notJson() {
    String deep = "[".repeat(TreeReader.MAX_DEPTH - 3);
    return Stream.of(
        whole("", "§", MALFORMED, ""),
        whole("only space", "  \n §", MALFORMED, ""),
        whole("a word", "§nope", MALFORMED, ""),
        whole("open object", "{\"version\": \"1.0\"§", MALFORMED, "/version"),
        whole("open string", "{\"version\": \"1.0§", MALFORMED, "/version"),
        whole("two values", "{\"version\": \"1.0\", \"text\": \"\"}\n§{}", MALFORMED, ""),
        whole("word behind", "{\"version\": \"1.0\", \"text\": \"\"} §x", MALFORMED, ""),
        whole("a string", "§\"text\"", WRONG_TYPE, ""),
        whole("a list", "§[{}]", WRONG_TYPE, ""),
        whole("null", "§null", WRONG_TYPE, ""),
        change("\"id\": \"a1\",", "\"id\": \"a1\" §\"x\",", MALFORMED, "/id"),
        change("\"id\": \"a1\",", "\"id\": §'a1',", MALFORMED, "/id"),
        change("\"id\": \"a1\",", "§id: \"a1\",", MALFORMED, "/version"),
        change("\"end\": 53}}],", "\"end\": 0§53}}],", MALFORMED, "/blocks/0/span/end"),
        change("\"page\": 3", "\"page\": NaN§", MALFORMED, "/additional/section/page"),
        change("\"page\": 3}}}", "\"page\": 3,§}}}", MALFORMED, "/additional/section/page"),
        change("\"a1\"", "\"a§\n1\"", MALFORMED, "/id"),
        change("\"a1\"", "\"a\\§x\"", MALFORMED, "/id"),
        change(
            "\"page\": 3",
            "\"page\": " + deep + "§[",
            NESTED_TOO_DEEPLY,
            "/additional/section/page" + "/0".repeat(TreeReader.MAX_DEPTH - 3)),
        change(
            "\"page\": 3",
            "\"page\": 3, §\"page\": 4",
            DUPLICATE_FIELD,
            "/additional/section/page"),
        change("\"id\": \"a1\",", "\"id\": \"a1\",\n§\"id\": \"a1\",", DUPLICATE_FIELD, "/id"));
  }

  private static Stream<Bad> wrongVersions() {
    String right = "\"version\": \"1.0\",";
    return Stream.of(
        change("{\"version\": \"1.0\",", "§{", MISSING_FIELD, "/version"),
        change(right, "\"version\": §1.0,", WRONG_TYPE, "/version"),
        change(right, "\"version\": §\"2.0\",", UNSUPPORTED_VERSION, "/version"),
        change(right, "\"version\": §\"0.9\",", UNSUPPORTED_VERSION, "/version"),
        change(right, "\"version\": §\"1\",", UNSUPPORTED_VERSION, "/version"),
        change(right, "\"version\": §\"1.00\",", UNSUPPORTED_VERSION, "/version"),
        change(right, "\"version\": §\"1.-1\",", UNSUPPORTED_VERSION, "/version"),
        change(right, "\"version\": §\"\",", UNSUPPORTED_VERSION, "/version"),
        change(right, "\"version\": §\"1.9999999999\",", UNSUPPORTED_VERSION, "/version"));
  }

  private static Stream<Bad> wrongShapes() {
    return Stream.of(
        change("\"id\": \"a1\",", "\"id\": \"a1\", \"mood\": §1,", UNKNOWN_FIELD, "/mood"),
        change("\"role\":", "\"a/b~c\": §1, \"role\":", UNKNOWN_FIELD, "/blocks/0/a~1b~0c"),
        change(
            "\"lemma\": \"think\"",
            "\"Lemma\": §\"\"",
            UNKNOWN_FIELD,
            "/claims/0/attribution/cue/Lemma"),
        change("\"id\": \"a1\"", "\"id\": §null", WRONG_TYPE, "/id"),
        change("\"id\": \"a1\"", "\"id\": §1", WRONG_TYPE, "/id"),
        change("{\"name\": \"P\"}", "§\"P\"", WRONG_TYPE, "/publisher"),
        change("{\"name\": \"P\"}", "§[{\"name\": \"P\"}]", WRONG_TYPE, "/publisher"),
        change("{\"name\": \"P\"}", "§{}", MISSING_FIELD, "/publisher/name"),
        change("[{\"name\": \"Ann Author\"}]", "§{\"name\": \"Ann\"}", WRONG_TYPE, "/authors"),
        change("[{\"name\": \"Ann Author\"}]", "[§null]", WRONG_TYPE, "/authors/0"),
        change("[{\"name\": \"Ann Author\"}]", "[§\"Ann\"]", WRONG_TYPE, "/authors/0"),
        change("\"start\": 42", "\"start\": §\"42\"", WRONG_TYPE, "/claims/1/content/0/start"),
        change("\"start\": 42", "\"start\": §42.0", WRONG_TYPE, "/claims/1/content/0/start"),
        change("\"start\": 42", "\"start\": §true", WRONG_TYPE, "/claims/1/content/0/start"),
        change(
            "{\"start\": 42, \"end\": 52}",
            "§{\"end\": 52}",
            MISSING_FIELD,
            "/claims/1/content/0/start"),
        change("\"named\": false", "\"named\": §\"false\"", WRONG_TYPE, "/sources/0/named"),
        change("\"named\": false", "\"named\": §0", WRONG_TYPE, "/sources/0/named"),
        change("\"role\": \"BODY\"", "\"role\": §\"body\"", ILL_FORMED_VALUE, "/blocks/0/role"),
        change("\"role\": \"BODY\"", "\"role\": §\"\"", ILL_FORMED_VALUE, "/blocks/0/role"),
        change("\"role\": \"BODY\"", "\"role\": §5", WRONG_TYPE, "/blocks/0/role"),
        change("\"value\": 13", "\"value\": §\"13\"", WRONG_TYPE, "/quantities/0/value"),
        change("\"value\": 13", "\"value\": §\"\"", WRONG_TYPE, "/quantities/0/value"),
        change("[\"s2\"]", "§\"s2\"", WRONG_TYPE, "/claims/0/attribution/sources"),
        change("[\"s2\"]", "[§2]", WRONG_TYPE, "/claims/0/attribution/sources/0"),
        change(
            "{\"section\": {\"name\": \"Local\", \"page\": 3}}", "§[]", WRONG_TYPE, "/additional"),
        change(
            "{\"text\": \"said\", \"lemma\": \"say\",",
            "§{\"text\": \"said\",",
            MISSING_FIELD,
            "/claims/1/attribution/cue/lemma"),
        change(
            "\"descriptor\": \"she\", ",
            "",
            MISSING_FIELD,
            "/sources/0/descriptor",
            "{\"id\": \"s1\""));
  }

  private static Stream<Bad> wrongNumbers() {
    String page = "/additional/section";
    return Stream.of(
        change(
            "\"value\": 13",
            "\"value\": §1e999999999",
            DECIMAL_OUT_OF_RANGE,
            "/quantities/0/value"),
        change(
            "\"value\": 13",
            "\"value\": §1e-999999999",
            DECIMAL_OUT_OF_RANGE,
            "/quantities/0/value"),
        change(
            "\"value\": 13",
            "\"value\": §1e99999999999",
            DECIMAL_OUT_OF_RANGE,
            "/quantities/0/value"),
        change(
            "\"value\": 13",
            "\"value\": §1" + "0".repeat(200),
            DECIMAL_OUT_OF_RANGE,
            "/quantities/0/value"),
        change(
            "\"value\": 13",
            "\"value\": §0." + "3".repeat(100),
            DECIMAL_OUT_OF_RANGE,
            "/quantities/0/value"),
        change(
            "\"value\": 13",
            "\"value\": §" + "7".repeat(300_000),
            DECIMAL_OUT_OF_RANGE,
            "/quantities/0/value"),
        change(
            "\"start\": 42",
            "\"start\": §4200000000",
            DECIMAL_OUT_OF_RANGE,
            "/claims/1/content/0/start"),
        change(
            "\"start\": 42",
            "\"start\": §" + "4".repeat(5000),
            DECIMAL_OUT_OF_RANGE,
            "/claims/1/content/0/start"),
        change(
            "{\"name\": \"Local\", \"page\": 3}",
            "§{\"page\": [1e999999999]}",
            DECIMAL_OUT_OF_RANGE,
            page),
        change(
            "{\"name\": \"Local\", \"page\": 3}",
            "§{\"page\": " + "3".repeat(2000) + "}",
            DECIMAL_OUT_OF_RANGE,
            page));
  }

  private static Stream<Bad> refusedByModel() {
    String digest =
        "\"textDigest\": §{\"sha256\": \"" + "0".repeat(64) + "\", \"length\": 53}, \"blocks\"";
    String cue = "/claims/1/attribution/cue";
    return Stream.of(
        change("\"start\": 42", "\"start\": §-1", SPAN_REVERSED, "/claims/1/content/0/start"),
        change(
            "\"start\": 42, \"end\": 52",
            "\"start\": 42, \"end\": §41",
            SPAN_REVERSED,
            "/claims/1/content/0/end"),
        change(
            "{\"start\": 42, \"end\": 52}",
            "§{\"start\": 42, \"end\": 54}",
            SPAN_OUTSIDE_TEXT,
            "/claims/1/content/0"),
        change(
            "[{\"start\": 33, \"end\": 36}]",
            "[§{\"start\": 33, \"end\": 54}]",
            SPAN_OUTSIDE_TEXT,
            "/sources/0/mentions/0"),
        change(
            "{\"start\": 6, \"end\": 31}",
            "§{\"start\": 4, \"end\": 31}",
            SPANS_OUT_OF_ORDER,
            "/claims/0/content/1"),
        change(
            "\"content\": [{\"start\": 42, \"end\": 52}]",
            "\"content\": §[]",
            EMPTY_VALUE,
            "/claims/1/content"),
        change(
            "\"spans\": [{\"start\": 37, \"end\": 41}]",
            "\"spans\": §[]",
            EMPTY_VALUE,
            cue + "/spans"),
        change("\"text\": \"said\"", "\"text\": §\" \"", EMPTY_VALUE, cue + "/text"),
        change("\"id\": \"s1\"", "\"id\": §\"\"", EMPTY_VALUE, "/sources/0/id"),
        change("\"id\": \"s2\"", "\"id\": §\"s1\"", DUPLICATE_ID, "/sources/1/id"),
        change("\"id\": \"c2\"", "\"id\": §\"q1\"", DUPLICATE_ID, "/claims/1/id"),
        change("[\"q1\", \"q2\"]", "[\"q1\", §\"q1\"]", DUPLICATE_ID, "/claims/0/quantities/1"),
        change("[\"q1\", \"q2\"]", "[\"q1\", §\"q3\"]", UNKNOWN_ID, "/claims/0/quantities/1"),
        change("[\"q1\", \"q2\"]", "[\"q1\", §\"s1\"]", UNKNOWN_ID, "/claims/0/quantities/1"),
        change("[\"t1\"]", "[§\"t2\"]", UNKNOWN_ID, "/claims/0/times/0"),
        change(
            "\"numerator\": 1",
            "\"restates\": §\"q9\", \"numerator\": 1",
            UNKNOWN_ID,
            "/quantities/1/restates"),
        change(
            "\"numerator\": 1",
            "\"restates\": §\"q2\", \"numerator\": 1",
            INCONSISTENT,
            "/quantities/1/restates"),
        change("[\"s2\"]", "[§\"s3\"]", UNKNOWN_ID, "/claims/0/attribution/sources/0"),
        change(
            "\"nestedIn\": \"c2\"",
            "\"nestedIn\": §\"c9\"",
            UNKNOWN_ID,
            "/claims/0/attribution/nestedIn"),
        change(
            "\"nestedIn\": \"c2\"",
            "\"nestedIn\": §\"c1\"",
            CYCLE,
            "/claims/0/attribution/nestedIn"),
        change(
            "\"value\": 0.1,",
            "\"value\": 0.4,",
            BOUNDS_REVERSED,
            "/quantities/1/lowerBound",
            "{\"value\": 0.4,"),
        change(
            "\"denominator\": 5", "\"denominator\": §0", INCONSISTENT, "/quantities/1/denominator"),
        change(
            "\"resolution\": 1,", "\"resolution\": §0,", INCONSISTENT, "/quantities/0/resolution"),
        change(
            "\"numerator\": 1, \"denominator\": 5,",
            "\"numerator\": 1,",
            INCONSISTENT,
            "/quantities/1/denominator",
            "{\"id\": \"q2\""),
        change("\"value\": 13, ", "", INCONSISTENT, "/quantities/0/value", "{\"id\": \"q1\""),
        change("\"name\": \"Roe\", ", "", INCONSISTENT, "/sources/1/name", "{\"id\": \"s2\""),
        change("\"value\": \"2025\", ", "", INCONSISTENT, "/times/0/value", "{\"id\": \"t1\""),
        change(
            "\"code\": \"[acr_us]\", ",
            "",
            INCONSISTENT,
            "/quantities/1/unit/code",
            "{\"name\": \"acre\""),
        change("\"2025-01-20\"", "§\"Monday\"", ILL_FORMED_VALUE, "/datePublished"),
        change("\"2025-01-20\"", "§\"2025-02-30\"", ILL_FORMED_VALUE, "/datePublished"),
        change("\"en-US\"", "§\"not_a_tag\"", ILL_FORMED_VALUE, "/inLanguage"),
        change("\"headline\": \"H\"", "\"headline\": §\"\"", EMPTY_VALUE, "/headline"),
        change("\"headline\": \"H\"", "\"headline\": §\"\\ud83d\"", ILL_FORMED_TEXT, "/headline"),
        change(
            "\"text\": \"About 13 people, or one",
            "\"text\": §\"\\udca9About 13 people, or one",
            ILL_FORMED_TEXT,
            "/text"),
        change("{\"name\": \"Local\", \"page\": 3}", "§null", EMPTY_VALUE, "/additional/section"),
        change(
            "{\"name\": \"Local\", \"page\": 3}",
            "§" + "[".repeat(110) + "]".repeat(110),
            NESTED_TOO_DEEPLY,
            "/additional/section"),
        change("\"blocks\"", digest, DIGEST_MISMATCH, "/textDigest"),
        change(
            "\"blocks\"",
            digest.replace("§", "").replace("\"00", "§\"zz"),
            ILL_FORMED_VALUE,
            "/textDigest/sha256"),
        whole("no text", "§{\"version\": \"1.0\"}", MISSING_FIELD, "/textDigest"));
  }

  private static Bad change(String from, String to, Code code, String pointer) {
    return change(from, to, code, pointer, "");
  }

  /** Where nothing of the change is at fault itself, it is the value that begins with the words. */
  private static Bad change(String from, String to, Code code, String pointer, String fault) {
    int start = VALID.indexOf(from);
    if (start < 0) {
      throw new IllegalArgumentException(from);
    }
    String changed = VALID.substring(0, start) + to + VALID.substring(start + from.length());
    String name = code + " " + pointer + ": " + (to.length() > 40 ? to.substring(0, 40) : to);
    String marked = fault.isEmpty() ? changed : changed.replace(fault, "§" + fault);
    return whole(name, marked, code, pointer);
  }

  private static Bad whole(String name, String marked, Code code, String pointer) {
    int offset = marked.indexOf('§');
    if (offset < 0) {
      throw new IllegalArgumentException("no § in " + name);
    }
    String before = marked.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = offset - before.lastIndexOf('\n');
    return new Bad(name, before + marked.substring(offset + 1), code, pointer, line, column);
  }
}
