package org.prameen.notification.persistence;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.prameen.notification.MailMode;
import org.prameen.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Under which conditions something is told.
 *
 * @param actor who did it and need not be told
 * @param mail whether mails are written at all
 * @param mode and hour for those who have not chosen
 */
public record Telling(Instant at, Optional<PersonId> actor, boolean mail, MailMode mode, int hour) {

    /**
     * Second half of every statement that tells. Before it stand the new facts as {@code fact (id, at)}, whom they concern by
     * role as {@code reach (notice_id, role, path)} and by name as {@code direct (notice_id, person_id)}. A role held in a
     * unit counts in its whole agency; one held above does not. However many people it concerns, it is one statement.
     */
    private static final String TAIL =
            """
            , place as (
                select r.notice_id, r.role, t.id as organisation_id from reach r join organisation t on t.path = r.path
                union
                select r.notice_id, r.role, o.id from reach r
                join organisation t on t.path = r.path and t.kind = 'AGENCY'
                join organisation o on o.path ~>=~ t.path and o.path ~<~ (t.path || '~')),
            who as (
                select p.notice_id, a.person_id from place p
                join role_assignment a on a.organisation_id = p.organisation_id and a.role = p.role
                union
                select notice_id, person_id from direct),
            told as (
                insert into notification (notice_id, person_id, at)
                select who.notice_id, who.person_id, fact.at from who
                join fact on fact.id = who.notice_id
                join person on person.id = who.person_id and person.enabled
                where who.person_id is distinct from :actor::uuid %s
                on conflict do nothing
                returning notice_id, person_id),
            mailed as (
            insert into delivery (notice_id, person_id, channel, digest, state, due_at)
            select told.notice_id, told.person_id, 'EMAIL', wish.mode = 'DAILY', 'WAITING',
                   case when wish.mode <> 'DAILY' then :at::timestamptz
                        else (date_trunc('day', :at::timestamptz at time zone 'Asia/Bangkok' - make_interval(hours => wish.hour))
                              + interval '1 day' + make_interval(hours => wish.hour)) at time zone 'Asia/Bangkok' end
            from told join person on person.id = told.person_id
            left join notification_preference chosen on chosen.person_id = told.person_id
            cross join lateral (select coalesce(chosen.mode, :mode) as mode,
                                       coalesce(chosen.digest_hour, :hour) as hour) wish
            where :mail and person.email is not null and wish.mode <> 'OFF')
            select count(*)::int from fact
            """;

    static String tail() {
        return tail("");
    }

    /** @param condition that keeps some people out, on {@code who} and {@code fact} */
    static String tail(String condition) {
        return TAIL.formatted(condition);
    }

    /** Runs a statement that tells. @return how many facts were new */
    int tell(JdbcClient.StatementSpec statement) {
        return statement
                .param("at", Timestamp.from(at))
                .param("actor", actor.map(PersonId::value).orElse(null))
                .param("mail", mail)
                .param("mode", mode.name())
                .param("hour", hour)
                .query(Integer.class)
                .single();
    }
}
