create table if not exists hanse_community (
    id bigint primary key,
    slug varchar(60) not null,
    name varchar(80) not null,
    summary varchar(300) not null,
    language varchar(35) not null,
    openness integer not null,
    members integer not null,
    created_at timestamp(6) with time zone not null,
    version bigint not null
);

create unique index if not exists hanse_community_slug on hanse_community (slug);

create table if not exists hanse_membership (
    id bigint primary key,
    community_id bigint not null references hanse_community (id),
    member_id bigint not null,
    member_role varchar(20) not null,
    joined_at timestamp(6) with time zone not null,
    left_at timestamp(6) with time zone,
    active boolean,
    version bigint not null
);

create unique index if not exists hanse_membership_once on hanse_membership (community_id, member_id, active);

create index if not exists hanse_membership_member on hanse_membership (member_id, active, community_id);
