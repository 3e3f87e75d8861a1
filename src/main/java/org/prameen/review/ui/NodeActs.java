package org.prameen.review.ui;

import org.prameen.review.ReasonType;

/** What a person may do to the node that is marked. */
interface NodeActs {

    void accept(String node);

    /** Asks for the reason first. */
    void askReturn(String node);

    /** Asks for the value and the reason first. */
    void askVerify(String node);

    /** Asks for the reason first. @param level of a section whose items have levels */
    void askLevel(String section, String level, boolean passed);

    void takeBack(String node);

    /** A message was said or a question settled. */
    void talked();

    /** Does it, once the reason is known. */
    void returned(String node, ReasonType reason, String text);
}
