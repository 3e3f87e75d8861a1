package org.prameen.evidence.web;

import java.nio.charset.StandardCharsets;

/** The header that names a download: the name in UTF-8 as RFC 5987 has it, and a plain one for the rest. */
final class AttachmentName {

    private static final String PLAIN = "!#$&+-.^_`|~";

    private AttachmentName() {}

    static String header(String name) {
        return "attachment; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String ascii(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9 ()._-]", "_").replaceAll("_{2,}", "_");
        return plain.isBlank() ? "file" : plain;
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (one & 0xff);
            boolean asItIs =
                    character < 0x80 && (Character.isLetterOrDigit(character) || PLAIN.indexOf(character) >= 0);
            encoded.append(asItIs ? String.valueOf(character) : String.format("%%%02X", (int) character));
        }
        return encoded.toString();
    }
}
