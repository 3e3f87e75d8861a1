package org.prameen.organisation;

import org.prameen.shared.LocalText;

/** @param code two digits of the national standard code */
public record Province(String code, LocalText name) {}
