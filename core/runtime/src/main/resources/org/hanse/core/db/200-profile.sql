create table if not exists hanse_member (
    id bigint not null primary key,
    name varchar(200) not null,
    headline varchar(200) not null,
    created timestamp(6) with time zone not null,
    version bigint not null
);

create table if not exists hanse_member_identity (
    id bigint not null primary key,
    issuer varchar(500) not null,
    subject varchar(200) not null,
    member_id bigint not null references hanse_member (id),
    constraint hanse_member_identity_once unique (issuer, subject)
);

create index if not exists hanse_member_identity_member on hanse_member_identity (member_id);

create table if not exists hanse_profile_value (
    id bigint not null primary key,
    member_id bigint not null references hanse_member (id),
    field varchar(100) not null,
    content varchar(2000) not null,
    version bigint not null,
    constraint hanse_profile_value_once unique (member_id, field)
);
