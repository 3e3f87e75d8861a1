package org.prameen.lifecycle.forms;

import java.util.Locale;

/** The kinds of fields a form may have; the screen draws these and the build refuses any other. */
public enum FieldKind {
    TEXTFIELD,
    TEXTAREA,
    NUMBER,
    /** A date; times are not used. */
    DATETIME,
    CHECKBOX,
    RADIO,
    SELECT,
    CHECKLIST;

    /** As form files name it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
