-- Where and in which language to write to a member, as the host last said it.
alter table hanse_member add column if not exists email varchar(254);

alter table hanse_member add column if not exists language varchar(35) default '' not null;
