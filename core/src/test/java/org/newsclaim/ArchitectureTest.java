package org.newsclaim;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.STATIC;
import static com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
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
        "time       : model text",
        "quantity   : model text time",
        "attribution: model text quantity time",
        "article    : model text quantity attribution time",
        "json       : model",
        "measure    : model",
        "compare    : model text anchor",
        "anchor     : model text",
        "format     : model text quantity time attribution article json measure compare anchor",
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

  @Test
  void sharesNoMutableState() {
    fields()
        .that()
        .haveModifier(STATIC)
        .and()
        .doNotHaveModifier(SYNTHETIC)
        .should()
        .beFinal()
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static String packageAndBelow(String name) {
    return ROOT + "." + name + "..";
  }
}
