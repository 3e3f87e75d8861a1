package org.prameen.certification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.prameen.instrument.Draft;
import org.prameen.instrument.Instruments;
import org.prameen.instrument.NewDrafts;
import org.prameen.instrument.PackageDrafts;
import org.prameen.organisation.OrganisationEditing;
import org.prameen.security.AsSystem;
import org.prameen.security.Role;
import org.prameen.shared.LocalText;
import org.prameen.shared.PersonId;
import org.prameen.traceability.Requirement;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Names that change after a certificate was issued. */
class RenamedTest extends CertificationCase {

    @Autowired
    OrganisationEditing organisations;

    @Autowired
    NewDrafts beginnings;

    @Autowired
    PackageDrafts drafts;

    @Autowired
    Instruments instruments;

    @Autowired
    TransactionTemplate transaction;

    @Test
    @Requirement("000-F24")
    void whatIsRenamedLaterKeepsItsNameOnTheCertificate() {
        graded.certified();

        AsSystem.run(
                () -> organisations.rename(graded.agency().id(), LocalText.of("เทศบาลชื่อใหม่", "New name"), true));

        assertThat(only().agency().th()).isEqualTo("เทศบาล " + graded.agency().code());
    }

    @Test
    @Requirement("000-F24")
    void departmentIsRenamedByTheNextVersionAndKeepsItsNameOnTheCertificate() {
        graded.certified();
        PersonId administrator = world.person(Role.ADMINISTRATOR, "KOTHO");

        transaction.executeWithoutResult(status -> {
            Draft next = world.call(administrator, () -> beginnings.next("egov-career", "2549", "2570"));
            String renamed =
                    next.text().replace("en: Department of Local Administration\n", "en: Department of Localities\n");
            world.call(administrator, () -> drafts.save(next.id(), 1, renamed));
            world.call(administrator, () -> drafts.publish(next.id(), 2, "เปลี่ยนชื่อกรม"));

            assertThat(instruments.get("egov-career", "2570").issuer().en()).isEqualTo("Department of Localities");
            assertThat(only().issuer().en()).isEqualTo("Department of Local Administration");
            status.setRollbackOnly();
        });
    }
}
