package org.prameen.review;

import org.prameen.shared.LocalText;

/** A kind of reason for returning something (document 003). @param ownText whether a text must say the rest */
public record ReasonType(String code, LocalText name, boolean ownText) {}
