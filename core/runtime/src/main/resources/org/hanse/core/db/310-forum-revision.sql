alter table hanse_topic add column if not exists revision bigint not null default 0;
