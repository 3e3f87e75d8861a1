package org.prameen.instrument;

import java.util.List;
import org.prameen.shared.LocalText;

/** A principle that the instrument rests on, with its parts where it has any. */
public record Principle(String code, LocalText title, List<LocalText> parts) {}
