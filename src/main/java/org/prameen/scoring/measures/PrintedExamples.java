package org.prameen.scoring.measures;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prameen.instrument.ExampleMeasure;
import org.prameen.instrument.ResultsPart;

/** Knows the examples of the document again, however they are spaced or their Thai marks are ordered. */
public final class PrintedExamples {

    private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("th"), Locale.ENGLISH);

    private final NameKeys names = new NameKeys(List.of());
    private final Map<String, ExampleMeasure> examples = new HashMap<>();

    public PrintedExamples(ResultsPart part) {
        part.groups()
                .flatMap(group -> group.help().examples().stream())
                .forEach(example -> LOCALES.forEach(
                        locale -> examples.putIfAbsent(names.of(example.title().in(locale)), example)));
    }

    /** The example that a name is taken from word by word; none for a blank one. */
    public Optional<ExampleMeasure> of(String name) {
        return Optional.ofNullable(examples.get(names.of(name)));
    }
}
