-- Pictures of communities: what cards need stands with the name, the bytes apart.
alter table hanse_community add column if not exists avatar varchar(16) default '' not null;

alter table hanse_community add column if not exists avatar_text varchar(200) default '' not null;

alter table hanse_community add column if not exists banner varchar(16) default '' not null;

alter table hanse_community add column if not exists banner_text varchar(200) default '' not null;

create table if not exists hanse_community_picture (
    id bigint not null primary key,
    community_id bigint not null references hanse_community (id) on delete cascade,
    look varchar(10) not null,
    hash varchar(16) not null,
    width integer not null,
    type varchar(20) not null,
    content bytea not null,
    constraint hanse_community_picture_once unique (community_id, look, width)
);
