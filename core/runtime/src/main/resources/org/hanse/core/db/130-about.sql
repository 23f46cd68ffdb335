alter table hanse_community add column if not exists purpose varchar(500) default '' not null;

alter table hanse_community add column if not exists colour integer default 0 not null;

alter table hanse_community add column if not exists charter integer default 0 not null;

alter table hanse_community add column if not exists charter_binding boolean default false not null;

create table if not exists hanse_community_text (
    community_id bigint primary key references hanse_community (id),
    description varchar(20000) not null,
    description_html varchar(200000) not null,
    welcome varchar(20000) not null,
    welcome_html varchar(200000) not null
);

create table if not exists hanse_community_earlier_slug (
    slug varchar(60) primary key,
    community_id bigint not null references hanse_community (id),
    until_at timestamp(6) with time zone not null
);

create index if not exists hanse_community_earlier_slug_of on hanse_community_earlier_slug (community_id);

create table if not exists hanse_charter (
    id bigint primary key,
    community_id bigint not null references hanse_community (id),
    number integer not null,
    source varchar(20000) not null,
    html varchar(200000) not null,
    author_id bigint not null,
    published_at timestamp(6) with time zone not null,
    constraint hanse_charter_once unique (community_id, number)
);

create table if not exists hanse_charter_consent (
    id bigint primary key,
    community_id bigint not null references hanse_community (id),
    member_id bigint not null,
    number integer not null,
    given_at timestamp(6) with time zone not null,
    constraint hanse_charter_consent_once unique (community_id, member_id, number)
);

create index if not exists hanse_charter_consent_member on hanse_charter_consent (member_id);
