package org.prameen.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a method of a service whose answer leaves the product as a file: each call that succeeds is written down. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Exports {

    /** Name of the kind of file, for example {@code results}; its words are {@code reporting.file.<name>}. */
    String value();
}
