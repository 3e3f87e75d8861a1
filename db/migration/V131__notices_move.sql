-- Respondents are told by the notifications now; these notices never had a screen.
drop table personal_notice;
