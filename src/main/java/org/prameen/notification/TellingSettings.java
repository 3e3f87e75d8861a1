package org.prameen.notification;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the installation.
 *
 * @param inBackground whether this process sends mails and looks for what is due
 * @param baseUrl address of the product as people open it; links in mails begin with it
 * @param from who mails come from; empty: the user name at the mail server
 * @param dueDays how many days before a due date people are told (issue 3, part D)
 * @param defaultMode for everybody who has not chosen (system method)
 * @param defaultDigestHour hour of the daily mail in Bangkok for everybody who has not chosen (system method)
 * @param mostAttempts after which a mail is given up
 * @param firstPause before the second attempt; each further pause is four times as long
 * @param keepRead days after which what was read is removed
 * @param keepUnread days after which what nobody read is removed
 */
@ConfigurationProperties("prameen.notification")
public record TellingSettings(
        @DefaultValue("true") boolean inBackground,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @DefaultValue("") String from,
        @DefaultValue({"14", "7", "3", "1"}) List<Integer> dueDays,
        @DefaultValue("DAILY") MailMode defaultMode,
        @DefaultValue("7") int defaultDigestHour,
        @DefaultValue("6") int mostAttempts,
        @DefaultValue("1m") Duration firstPause,
        @DefaultValue("90") int keepRead,
        @DefaultValue("365") int keepUnread) {}
