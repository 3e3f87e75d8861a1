-- What a transaction left to be told. Whoever does that works out whom it concerns, tells them and removes the row, all in one transaction of its own.
create table news_waiting (
    id         bigint generated always as identity primary key,
    story      text        not null,           -- org.prameen.notification.Story as JSON
    attempts   int         not null default 0, -- how often telling it failed
    not_before timestamptz                     -- after a failure
) with (fillfactor = 70);
