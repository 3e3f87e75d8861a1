package org.prameen.demo;

import java.util.List;

/** What {@code books.yaml} holds. */
record BooksFile(List<Book> books) {

    /**
     * A round with the workbook of one agency.
     *
     * @param agency code
     * @param by user name of who fills it in
     * @param sections how many are filled in, from the first
     * @param values given to their items in turn
     * @param profile answers to the first questions of the profile
     */
    record Book(
            String instrument,
            String version,
            String agency,
            String by,
            int sections,
            List<String> values,
            List<String> profile) {}
}
