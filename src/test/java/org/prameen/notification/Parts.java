package org.prameen.notification;

import jakarta.mail.Multipart;
import jakarta.mail.Part;

/** Takes mails apart. */
final class Parts {

    private Parts() {}

    /** Types and decoded contents of all parts. */
    static String all(Part part) throws Exception {
        if (part.getContent() instanceof Multipart parts) {
            StringBuilder all = new StringBuilder();
            for (int each = 0; each < parts.getCount(); each++) {
                all.append(all(parts.getBodyPart(each)));
            }
            return all.toString();
        }
        return part.getContentType() + "\n" + part.getContent() + "\n";
    }

    /** Content of the first part of a type. */
    static String of(Part part, String type) throws Exception {
        if (part.getContent() instanceof Multipart parts) {
            for (int each = 0; each < parts.getCount(); each++) {
                String found = of(parts.getBodyPart(each), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
            return "";
        }
        return part.isMimeType(type) ? String.valueOf(part.getContent()) : "";
    }
}
