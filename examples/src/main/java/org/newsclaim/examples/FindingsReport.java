package org.newsclaim.examples;

import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes findings for people, as text or Markdown, or for programs, as JSON. */
enum FindingsReport {
  /** Plain text: a finding a paragraph. */
  TEXT {
    @Override
    String write(String title, List<Finding> findings) {
      StringBuilder report = new StringBuilder(heading(title, findings)).append('\n');
      for (Finding finding : findings) {
        report
            .append('\n')
            .append(finding.kind())
            .append(": ")
            .append(finding.reason())
            .append('\n');
        for (Finding.Place place : finding.places()) {
          report
              .append("  ")
              .append(place.text())
              .append(", line ")
              .append(place.line())
              .append(": …")
              .append(place.before())
              .append('[')
              .append(place.words())
              .append(']')
              .append(place.after())
              .append("…\n");
        }
      }
      return report.toString();
    }
  },
  /** Markdown: a list with the places in bold. */
  MARKDOWN {
    @Override
    String write(String title, List<Finding> findings) {
      StringBuilder report = new StringBuilder("## ").append(heading(title, findings)).append('\n');
      for (Finding finding : findings) {
        report
            .append("\n* **")
            .append(finding.kind())
            .append("**: ")
            .append(escaped(finding.reason()))
            .append('\n');
        for (Finding.Place place : finding.places()) {
          report
              .append("  * ")
              .append(place.text())
              .append(", line ")
              .append(place.line())
              .append(": …")
              .append(escaped(place.before()))
              .append("**")
              .append(escaped(place.words()))
              .append("**")
              .append(escaped(place.after()))
              .append("…\n");
        }
      }
      return report.toString();
    }
  },
  /** JSON: an object with the findings. */
  JSON {
    @Override
    String write(String title, List<Finding> findings) {
      JsonMapper mapper = JsonMapper.shared();
      ObjectNode report = mapper.createObjectNode();
      ArrayNode list = report.putArray("findings");
      for (Finding finding : findings) {
        ObjectNode json =
            list.addObject().put("kind", finding.kind()).put("reason", finding.reason());
        ArrayNode places = json.putArray("places");
        for (Finding.Place place : finding.places()) {
          places
              .addObject()
              .put("text", place.text())
              .put("start", place.span().start())
              .put("end", place.span().end())
              .put("line", place.line())
              .put("words", place.words());
        }
      }
      return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n";
    }
  };

  abstract String write(String title, List<Finding> findings);

  /** Removes the flags of a form from arguments; the form of the first, plain text without one. */
  static FindingsReport takeFrom(List<String> arguments) {
    FindingsReport form =
        arguments.stream()
            .filter(FindingsReport::isFlag)
            .findFirst()
            .map(FindingsReport::of)
            .orElse(TEXT);
    arguments.removeIf(FindingsReport::isFlag);
    return form;
  }

  /** The format of a flag such as "--markdown". */
  static FindingsReport of(String flag) {
    return valueOf(flag.substring(2).toUpperCase(Locale.ROOT));
  }

  /** Whether an argument is such a flag. */
  static boolean isFlag(String argument) {
    return List.of("--text", "--markdown", "--json").contains(argument);
  }

  private static String heading(String title, List<Finding> findings) {
    return title + ": " + (findings.isEmpty() ? "nothing found" : findings.size() + " found");
  }

  private static String escaped(String words) {
    return words.replaceAll("([*_`\\[\\]<>|\\\\])", "\\\\$1");
  }
}
