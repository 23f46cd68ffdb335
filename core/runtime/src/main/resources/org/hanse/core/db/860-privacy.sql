-- Copies of personal data that somebody asked for, and what they consist of until they expire.
create table if not exists hanse_export (
    id bigint primary key,
    member_id bigint not null,
    asked_by bigint not null,
    reason varchar(500) not null,
    state varchar(10) not null,
    asked_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    size bigint not null,
    version bigint not null
);

create index if not exists hanse_export_member on hanse_export (member_id, id);

create index if not exists hanse_export_expires on hanse_export (expires_at);

create table if not exists hanse_export_part (
    export_id bigint not null references hanse_export (id),
    part integer not null,
    bytes bytea not null,
    primary key (export_id, part)
);

-- Who is to be forgotten, when and how; once it is done only the number of who is gone stays.
create table if not exists hanse_erasure (
    id bigint primary key,
    member_id bigint not null,
    member_name varchar(200) not null,
    erasure_mode varchar(12) not null,
    asked_by bigint not null,
    reason varchar(500) not null,
    state varchar(10) not null,
    asked_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    done_at timestamp(6) with time zone,
    failure varchar(1000) not null,
    version bigint not null
);

create index if not exists hanse_erasure_member on hanse_erasure (member_id, id);

create index if not exists hanse_erasure_due on hanse_erasure (state, due_at);

-- For how many days a class of data is kept, where that differs from its declaration.
create table if not exists hanse_retention (
    data_class varchar(100) primary key,
    days integer not null
);
