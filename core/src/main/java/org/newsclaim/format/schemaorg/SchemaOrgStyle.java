package org.newsclaim.format.schemaorg;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the values of this package are generated: as those of the model, hidden and with nothing but
 * the JDK in them. No field must be set, because real documents lack any of them.
 */
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    // Listing one forbids the others: Immutables' own @Generated would be missed by users'
    // compilers.
    allowedClasspathAnnotations = Override.class)
@interface SchemaOrgStyle {}
