-- Whom a person shows something of their profile: without a row, the default of the item holds.
create table if not exists hanse_profile_audience (
    id bigint not null primary key,
    member_id bigint not null references hanse_member (id),
    item varchar(100) not null,
    level integer not null,
    constraint hanse_profile_audience_once unique (member_id, item)
);

create table if not exists hanse_profile_audience_community (
    id bigint not null primary key,
    audience_id bigint not null references hanse_profile_audience (id) on delete cascade,
    community_id bigint not null references hanse_community (id),
    constraint hanse_profile_audience_community_once unique (audience_id, community_id)
);

-- What administrators decided about fields, and the fields that they added: those have a type.
create table if not exists hanse_profile_field (
    field varchar(100) not null primary key,
    place integer,
    required boolean,
    audience integer,
    type varchar(100) not null,
    english varchar(200) not null,
    french varchar(200) not null,
    options varchar(2000) not null,
    editor integer not null,
    version bigint not null
);
