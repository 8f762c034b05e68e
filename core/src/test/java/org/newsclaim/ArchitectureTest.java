package org.newsclaim;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.FINAL;
import static com.tngtech.archunit.core.domain.JavaModifier.PRIVATE;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.Buffer;
import java.text.Format;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.BitSet;
import java.util.Calendar;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeps the arrows between the packages running one way, the way the data goes. */
class ArchitectureTest {
  private static final String ROOT = "org.newsclaim";

  /** Everything but the front door. */
  private static final List<String> PACKAGES =
      List.of(
          "model",
          "lexicon",
          "text",
          "time",
          "quantity",
          "attribution",
          "article",
          "json",
          "measure",
          "compare",
          "anchor",
          "format");

  /** Whose name others have chosen. */
  private static final DescribedPredicate<JavaMethod> OVERRIDING =
      DescribedPredicate.describe(
          "overriding a method of a superclass",
          method ->
              method.getOwner().getAllRawSuperclasses().stream()
                  .flatMap(superclass -> superclass.getMethods().stream())
                  .anyMatch(inherited -> inherited.getName().equals(method.getName())));

  private static final List<Class<?>> MUTABLE =
      List.of(
          AbstractCollection.class,
          AbstractMap.class,
          BitSet.class,
          Appendable.class,
          Random.class,
          Calendar.class,
          Date.class,
          Format.class,
          Matcher.class,
          Buffer.class,
          ThreadLocal.class,
          AtomicInteger.class,
          AtomicLong.class,
          AtomicBoolean.class,
          AtomicReference.class,
          LongAdder.class);

  private static final ArchRule STATE_RULE =
      fields()
          .that()
          .haveModifier(STATIC)
          .and()
          .doNotHaveModifier(SYNTHETIC)
          .should(
              ArchCondition.from(
                  DescribedPredicate.describe(
                      "be final and immutable", ArchitectureTest::isImmutable)))
          .allowEmptyShould(true);

  private static boolean isImmutable(JavaField field) {
    JavaClass type = field.getRawType();
    return field.getModifiers().contains(FINAL)
        && (!type.isArray() || field.getModifiers().contains(PRIVATE))
        && MUTABLE.stream().noneMatch(type::isAssignableTo);
  }

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @ParameterizedTest(name = "{0} may use {1}")
  @CsvSource(
      delimiter = ':',
      value = {
        "model      :",
        "text       : model",
        "lexicon    : model text",
        "time       : model text lexicon",
        "quantity   : model text lexicon time",
        "attribution: model text quantity time",
        "article    : model text lexicon quantity attribution time",
        "json       : model",
        "measure    : model",
        "compare    : model text anchor",
        "anchor     : model text",
        "format     : model text lexicon quantity time attribution article json measure compare anchor",
      })
  void usesOnlyWhatLiesUpstream(String user, String used) {
    String[] allowed =
        Stream.concat(
                Stream.of(user), used == null ? Stream.empty() : Stream.of(used.split(" ", -1)))
            .map(ArchitectureTest::packageAndBelow)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(packageAndBelow(user))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(not(resideInAnyPackage(allowed))))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void hasNoOtherPackages() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(Stream.of(ROOT), PACKAGES.stream().map(ArchitectureTest::packageAndBelow))
                .toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void hasNoCyclesBetweenPackages() {
    slices().matching("(**)").should().beFreeOfCycles().allowEmptyShould(true).check(CLASSES);
  }

  /** A nested class is named by the class around it: {@code Quantity.Kind}, {@code Cue.Kind}. */
  @Test
  void givesATopLevelNameToOneClassOnly() {
    assertThat(
            CLASSES.stream()
                .filter(one -> one.getEnclosingClass().isEmpty())
                .filter(one -> !one.getSimpleName().equals("package-info")))
        .extracting(JavaClass::getSimpleName)
        .doesNotHaveDuplicates();
  }

  @Test
  void namesClassesAfterWhatTheyAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Utils?|Helper|Manager)(\\$.*)?")
        .because("such a name says nothing, and draws in what belongs elsewhere")
        .check(CLASSES);
  }

  @Test
  void namesAccessorsWithoutGet() {
    noMethods()
        .that()
        .arePublic()
        .and(not(OVERRIDING))
        .should()
        .haveNameMatching("get[A-Z].*")
        .check(CLASSES);
  }

  /**
   * A static field is final. It holds an array only if it is private, so that one class can be seen
   * to leave it alone, and no collection or other object that its type says is mutable.
   */
  @Test
  void sharesNoMutableState() {
    STATE_RULE.check(CLASSES);
  }

  @Test
  void findsSharedMutableState() {
    JavaClasses sharing = new ClassFileImporter().importClasses(Sharing.class);
    assertThat(STATE_RULE.evaluate(sharing).getFailureReport().getDetails())
        .hasSize(6)
        .allMatch(detail -> detail.contains("BAD_"));
  }

  /** What the rule is tried on: only fields named BAD break it. */
  @SuppressWarnings("unused")
  private static final class Sharing {
    static int BAD_NOT_FINAL;
    static final int[] BAD_ARRAY = {1};
    private static final HashMap<String, String> BAD_MAP = new HashMap<>();
    private static final BitSet BAD_SET = new BitSet();
    private static final StringBuilder BAD_BUILDER = new StringBuilder();
    private static final AtomicInteger BAD_COUNTER = new AtomicInteger();
    private static final int[] ARRAY = {1};
    static final Map<String, String> MAP = Map.of();
    static final List<String> LIST = List.of();
    static final String WORDS = "";
  }

  private static String packageAndBelow(String name) {
    return ROOT + "." + name + "..";
  }
}
