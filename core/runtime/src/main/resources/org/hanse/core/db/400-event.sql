create table if not exists hanse_event (
    id bigint primary key,
    community_id bigint not null,
    sort_key bigint not null,
    title varchar(200) not null,
    description varchar(20000) not null,
    description_html varchar(200000) not null,
    place varchar(300) not null,
    start_local timestamp(6) not null,
    end_local timestamp(6) not null,
    zone varchar(60) not null,
    starts_at timestamp(6) with time zone not null,
    ends_at timestamp(6) with time zone not null,
    organiser_id bigint not null,
    cancelled boolean not null,
    going integer not null,
    created_at timestamp(6) with time zone not null,
    changed_at timestamp(6) with time zone not null,
    version bigint not null
);

create index if not exists hanse_event_next on hanse_event (sort_key);

create index if not exists hanse_event_next_in on hanse_event (community_id, sort_key);

create index if not exists hanse_event_ends on hanse_event (ends_at);

create table if not exists hanse_rsvp (
    id bigint primary key,
    event_id bigint not null references hanse_event (id),
    member_id bigint not null,
    answer varchar(20) not null,
    answered_at timestamp(6) with time zone not null,
    version bigint not null,
    constraint hanse_rsvp_once unique (event_id, member_id)
);

create index if not exists hanse_rsvp_guests on hanse_rsvp (event_id, answer, id);
