package org.newsclaim.format.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the values of the formats are generated: as those of the model, hidden and with nothing but
 * the JDK in them.
 *
 * <p>An annotation of our own because {@link Value.Style} is kept in class files, where the
 * compiler of everyone who uses the library would look for it in vain.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    throwForInvalidImmutableState = MissingValueException.class,
    // Listing one forbids the others: Immutables' own @Generated would be missed in the same way.
    allowedClasspathAnnotations = Override.class)
public @interface FormatStyle {}
