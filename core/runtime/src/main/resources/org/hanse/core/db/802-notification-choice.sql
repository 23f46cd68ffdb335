-- What members choose to be told, and what has been mailed to them.
alter table hanse_notified add column if not exists digest varchar(20) default '' not null;

alter table hanse_notified add column if not exists digest_hour integer default -1 not null;

alter table hanse_notified add column if not exists digest_due timestamp(6) with time zone default '1970-01-01 00:00:00+00' not null;

alter table hanse_notified add column if not exists digested_at timestamp(6) with time zone default '1970-01-01 00:00:00+00' not null;

alter table hanse_notified add column if not exists mails integer default 0 not null;

alter table hanse_notified add column if not exists mails_since timestamp(6) with time zone default '1970-01-01 00:00:00+00' not null;

create index if not exists hanse_notified_digest on hanse_notified (digest_due);

-- Who has joined something already gets a digest too.
insert into hanse_notified (member_id, unread, preset, version)
    select distinct m.member_id, 0, '', 0 from hanse_membership m where m.left_at is null
    and not exists (select 1 from hanse_notified p where p.member_id = m.member_id);

create table if not exists hanse_notification_choice (
    id bigint not null primary key,
    member_id bigint not null,
    notification_type varchar(100) not null,
    community_id bigint not null,
    channels integer not null,
    constraint hanse_notification_choice_once unique (member_id, community_id, notification_type)
);

create table if not exists hanse_notification_mute (
    id bigint not null primary key,
    member_id bigint not null,
    community_id bigint not null,
    until_at timestamp(6) with time zone not null,
    constraint hanse_notification_mute_once unique (member_id, community_id)
);
