-- What members are told: of similar acts one row for each member, until it is read or their window ends.
create table if not exists hanse_notification (
    id bigint not null primary key,
    member_id bigint not null,
    notification_type varchar(100) not null,
    subject_kind varchar(100) not null,
    subject_id bigint not null,
    actor_id bigint,
    community_id bigint,
    similar_to varchar(220) not null,
    closed bigint not null,
    amount integer not null,
    place bigint not null,
    shown smallint not null,
    mail_due timestamp(6) with time zone not null,
    mailed_at timestamp(6) with time zone,
    for_digest smallint not null,
    since timestamp(6) with time zone not null,
    latest_at timestamp(6) with time zone not null,
    read_at timestamp(6) with time zone,
    version bigint not null,
    constraint hanse_notification_similar unique (member_id, similar_to, closed)
);

create index if not exists hanse_notification_list on hanse_notification (member_id, shown, place);

create index if not exists hanse_notification_due on hanse_notification (mail_due, member_id);

create index if not exists hanse_notification_read on hanse_notification (read_at);

create index if not exists hanse_notification_actor on hanse_notification (actor_id);

-- What is kept for each member who is told things.
create table if not exists hanse_notified (
    member_id bigint not null primary key,
    unread integer not null,
    preset varchar(20) not null,
    version bigint not null
);
