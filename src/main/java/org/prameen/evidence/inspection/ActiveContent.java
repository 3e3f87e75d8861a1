package org.prameen.evidence.inspection;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * Looks at every object of a PDF, wherever it hangs: an action is found in the catalogue, in a page, an annotation, a
 * bookmark, a form field, the tree of names, or where nothing leads to it at all.
 */
final class ActiveContent {

    private static final int MOST_OBJECTS = 300_000;
    private static final long MOST_PIXELS = 64_000_000;

    private static final Map<String, Faults> KEYS = Map.of(
            "JS", Faults.SCRIPT,
            "JavaScript", Faults.SCRIPT,
            "XFA", Faults.SCRIPT,
            "EmbeddedFiles", Faults.EMBEDDED,
            "EF", Faults.EMBEDDED,
            "RichMediaContent", Faults.MEDIA);

    /** Values of what a thing is: its type, its subtype, and what an action does. */
    private static final Map<String, Faults> KINDS = Map.ofEntries(
            Map.entry("JavaScript", Faults.SCRIPT),
            Map.entry("Launch", Faults.LAUNCH),
            Map.entry("SubmitForm", Faults.LAUNCH),
            Map.entry("ImportData", Faults.LAUNCH),
            Map.entry("GoToE", Faults.EMBEDDED),
            Map.entry("EmbeddedFile", Faults.EMBEDDED),
            Map.entry("FileAttachment", Faults.EMBEDDED),
            Map.entry("Rendition", Faults.MEDIA),
            Map.entry("RichMedia", Faults.MEDIA),
            Map.entry("RichMediaExecute", Faults.MEDIA),
            Map.entry("Movie", Faults.MEDIA),
            Map.entry("Sound", Faults.MEDIA),
            Map.entry("Screen", Faults.MEDIA),
            Map.entry("3D", Faults.MEDIA));

    private static final Set<COSName> WHAT_IT_IS = Set.of(COSName.S, COSName.TYPE, COSName.SUBTYPE);

    private final Deadline deadline;
    private final Deque<COSBase> left = new ArrayDeque<>();
    private int seen;

    ActiveContent(Deadline deadline) {
        this.deadline = deadline;
    }

    /** @throws org.prameen.shared.Rejected with the first that is found */
    void check(COSDocument document) {
        look(document.getTrailer());
        for (COSObjectKey key : Set.copyOf(document.getXrefTable().keySet())) {
            look(document.getObjectFromPool(key).getObject());
        }
    }

    private void look(COSBase object) {
        push(object);
        while (!left.isEmpty()) {
            if (++seen > MOST_OBJECTS) {
                throw Faults.INFLATES.rejected();
            }
            deadline.check();
            COSBase next = left.pop();
            if (next instanceof COSDictionary dictionary) {
                dictionary(dictionary);
            } else if (next instanceof COSArray array) {
                for (int i = 0; i < array.size(); i++) {
                    push(array.get(i));
                }
            }
        }
    }

    /** What is referred to is an object of its own and looked at there, so nothing goes round in circles. */
    private void push(COSBase object) {
        if (object != null && !(object instanceof COSObject)) {
            left.push(object);
        }
    }

    private void dictionary(COSDictionary dictionary) {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            fault(dictionary, entry.getKey()).ifPresent(fault -> {
                throw fault.rejected();
            });
            push(entry.getValue());
        }
        if (COSName.IMAGE.equals(dictionary.getCOSName(COSName.SUBTYPE))) {
            long pixels = (long) dictionary.getInt(COSName.WIDTH, 0) * dictionary.getInt(COSName.HEIGHT, 0);
            if (pixels < 0 || pixels > MOST_PIXELS) {
                throw Faults.INFLATES.rejected();
            }
        }
    }

    private static Optional<Faults> fault(COSDictionary dictionary, COSName key) {
        if (WHAT_IT_IS.contains(key) && dictionary.getDictionaryObject(key) instanceof COSName kind) {
            return Optional.ofNullable(KINDS.get(kind.getName()));
        }
        return Optional.ofNullable(KEYS.get(key.getName()));
    }
}
