package org.prameen.certification.domain;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Ten signs beside a number, of 30 that nobody mistakes for one another: about 49 bits, so numbers cannot be tried out. */
public final class CheckCode {

    public static final int LENGTH = 10;

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private CheckCode() {}

    public static String drawn(SecureRandom random) {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> String.valueOf(SIGNS.charAt(place)))
                .collect(Collectors.joining());
    }

    /** In two halves, to be read and typed. */
    public static String written(String code) {
        return code.substring(0, LENGTH / 2) + "-" + code.substring(LENGTH / 2);
    }
}
