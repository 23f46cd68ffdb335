-- Pictures of people: what lists need stands with the name, the bytes apart.
alter table hanse_member add column if not exists avatar varchar(16) default '' not null;

alter table hanse_member add column if not exists avatar_text varchar(200) default '' not null;

create table if not exists hanse_avatar (
    id bigint not null primary key,
    member_id bigint not null references hanse_member (id),
    hash varchar(16) not null,
    size integer not null,
    type varchar(20) not null,
    content bytea not null,
    constraint hanse_avatar_once unique (member_id, size)
);
