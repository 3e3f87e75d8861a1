package org.prameen.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the files of the demo world; a field that nobody knows is an error, not a silence. */
final class DemoFiles {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private DemoFiles() {}

    static AgencyFile agencies() {
        return read("/demo/agencies.yaml", AgencyFile.class);
    }

    static PeopleFile people() {
        return read("/demo/people.yaml", PeopleFile.class);
    }

    static CasesFile cases() {
        return read("/demo/cases.yaml", CasesFile.class);
    }

    static BooksFile books() {
        return read("/demo/books.yaml", BooksFile.class);
    }

    static StoryFile story() {
        return read("/demo/story.yaml", StoryFile.class);
    }

    private static <T> T read(String path, Class<T> as) {
        try (InputStream file = DemoFiles.class.getResourceAsStream(path)) {
            return YAML.readValue(file, as);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
