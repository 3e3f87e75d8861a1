package org.prameen.notification;

import java.util.List;
import org.prameen.security.Role;

/**
 * Who is told that somebody's work is overdue. The documents name nobody, so this is a system method: within an agency the
 * head of HR leads the work, and the executives lead the head of HR, who asks the head of the agency, whom nobody leads;
 * answers are collected by the coordinator; above the agencies the national office leads.
 */
public record Supervisor(Role below, Role above) {

    static List<Supervisor> all() {
        return List.of(
                new Supervisor(Role.RESPONDENT, Role.COORDINATOR),
                new Supervisor(Role.COMMITTEE_MEMBER, Role.COORDINATOR),
                new Supervisor(Role.COMMITTEE_MEMBER, Role.HEAD_OF_HR),
                new Supervisor(Role.COORDINATOR, Role.HEAD_OF_HR),
                new Supervisor(Role.PLAN_MANAGER, Role.HEAD_OF_HR),
                new Supervisor(Role.HEAD_OF_HR, Role.AGENCY_HEAD),
                new Supervisor(Role.HEAD_OF_HR, Role.EXECUTIVE),
                new Supervisor(Role.AGENCY_HEAD, Role.HEAD_OF_HR),
                new Supervisor(Role.PROVINCIAL_REVIEWER, Role.NATIONAL_OFFICER),
                new Supervisor(Role.NATIONAL_OFFICER, Role.NATIONAL_OFFICER));
    }
}
