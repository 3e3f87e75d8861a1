package org.prameen.scoring.measures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prameen.instrument.ExampleMeasure;
import org.prameen.instrument.ResultsPart;
import org.prameen.shared.LocalText;

/** Knows the examples of the document again, however they are spaced or their Thai marks are ordered. */
public final class PrintedExamples {

    private static final List<Locale> LOCALES = List.of(Locale.forLanguageTag("th"), Locale.ENGLISH);

    private final ResultsPart part;
    private final NameKeys names = new NameKeys(List.of());

    public PrintedExamples(ResultsPart part) {
        this.part = part;
    }

    /** The example that a name is taken from word by word. */
    public Optional<ExampleMeasure> of(String name) {
        String key = names.of(name);
        return part.groups()
                .flatMap(group -> group.help().examples().stream())
                .filter(example -> !key.isEmpty() && called(example.title(), key))
                .findFirst();
    }

    private boolean called(LocalText title, String key) {
        return LOCALES.stream().map(title::in).map(names::of).anyMatch(key::equals);
    }
}
