-- What a round chose about levels, measures and grades where its document is silent: CHOICE=OPTION each. What is not chosen is as usual.
alter table assessment_round add column method text[] not null default '{}';
