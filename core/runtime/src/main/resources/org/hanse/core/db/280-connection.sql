-- A connection is two rows, one of each member, so that nobody's list shows what the other thinks of it.
create table if not exists hanse_connection (
    id bigint primary key,
    member_id bigint not null,
    other_id bigint not null,
    state varchar(20) not null,
    since timestamp(6) with time zone not null,
    version bigint not null
);

create unique index if not exists hanse_connection_once on hanse_connection (member_id, other_id);

create index if not exists hanse_connection_state on hanse_connection (member_id, state, id);

create table if not exists hanse_follow (
    id bigint primary key,
    member_id bigint not null,
    other_id bigint not null,
    since timestamp(6) with time zone not null
);

create unique index if not exists hanse_follow_once on hanse_follow (member_id, other_id);

create index if not exists hanse_follow_other on hanse_follow (other_id, id);

-- A block is two rows as well: whoever of the two asks finds the other by one key.
create table if not exists hanse_block (
    id bigint primary key,
    member_id bigint not null,
    other_id bigint not null,
    own boolean not null,
    since timestamp(6) with time zone not null
);

create unique index if not exists hanse_block_once on hanse_block (member_id, other_id, own);
