-- The time zone of a member, as the host last said it.
alter table hanse_member add column if not exists zone varchar(60) default '' not null;
