package org.prameen.instrument;

/**
 * Codes say by themselves what lies above them: {@code C1.F4.I2} above {@code C1.F4.I2.Q1}, {@code 1.1} above {@code
 * 1.1-c1}, {@code 3.2.2} above {@code 3.2.2(a)}, {@code profile} above {@code profile:population}.
 */
public final class NodeCodes {

    private static final String DIVIDERS = ".:-(";

    private NodeCodes() {}

    public static boolean isAtOrBelow(String code, String above) {
        return code.startsWith(above)
                && (code.length() == above.length() || DIVIDERS.indexOf(code.charAt(above.length())) >= 0);
    }
}
