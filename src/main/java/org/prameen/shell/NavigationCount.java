package org.prameen.shell;

/** A number shown beside an entry of the navigation; implemented by the module that knows it. */
public interface NavigationCount {

    /** Path of the entry, for example {@code inbox}. */
    String path();

    /** @return 0 shows nothing */
    int count();
}
