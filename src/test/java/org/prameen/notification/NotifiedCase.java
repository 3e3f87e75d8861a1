package org.prameen.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.prameen.WorldOffices.Agency;
import org.prameen.lifecycle.Jobs;
import org.prameen.shared.CaseId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** An agency with a case, and a mail server of the test's own; what others left in the outbox is out of the way. */
@IntegrationTest
abstract class NotifiedCase {

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    Jobs jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Notifications notifications;

    @Autowired
    JavaMailSenderImpl server;

    @Autowired
    Sender sender;

    @Autowired
    DueNews due;

    final GreenMail mails = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));

    Told told;
    Agency agency;
    CaseId id;

    @BeforeEach
    void openCase() {
        jdbc.sql("delete from delivery").update();
        mails.start();
        server.setHost("localhost");
        server.setPort(mails.getSmtp().getPort());
        told = new Told(world, notifications, jdbc);
        agency = world.agency();
    }

    @AfterEach
    void putBack() {
        mails.stop();
        clock.set(MovableClock.START);
    }

    List<MimeMessage> received() {
        return Arrays.asList(mails.getReceivedMessages());
    }
}
