package org.prameen.instrument;

import java.nio.charset.StandardCharsets;

/** The made-up package with levels, with an answer form at one of its questions. */
public class AnsweredParks {

    static final String TEXT = MadeUpPackage.LEVELS
            .text()
            .replace(
                    "          - {code: 1.2.1, kind: ITEM, level: SEED, title: {th: มีไฟส่องสว่าง, en: There are lamps}}\n",
                    """
                              - code: 1.2.1
                                kind: ITEM
                                level: SEED
                                title: {th: มีไฟส่องสว่าง, en: There are lamps}
                                answer: # item
                                  blocks:
                                    - code: LAMPS
                                      title: {th: ดวงไฟ, en: Lamps}
                                      lines: 12-14
                                      slots: 3
                                      least: 2
                                      fields:
                                        - {code: PLACE, title: {th: ที่ตั้ง, en: Place}}
                                        - {code: WATT, title: {th: กำลังไฟ, en: Watt}, kind: COUNT}
                                    - code: SAFE
                                      rows:
                                        - code: NIGHT
                                          title: {th: กลางคืน, en: At night}
                                          fields:
                                            - {code: SHARE, title: {th: ร้อยละ, en: Share}, kind: PERCENT, of: {th: ของทั้งหมด}}
                                            - {code: WEB, title: {th: ประกาศบนเว็บ, en: On the web}, kind: TICK, optional: true}
                                            - {code: LINK, title: {th: ลิงก์, en: Link}, kind: LINK, when: {field: WEB}}
                    """);

    private final Publishing publishing;

    AnsweredParks(Publishing publishing) {
        this.publishing = publishing;
    }

    /** Publishes it as an instrument of a test's own; again changes nothing. */
    public void publish(String code) {
        publishing.publish(code + ".yaml", TEXT.replace("made-up-levels", code).getBytes(StandardCharsets.UTF_8));
    }

    static int lineOf(String part) {
        return (int) TEXT.substring(0, TEXT.indexOf(part)).lines().count();
    }
}
