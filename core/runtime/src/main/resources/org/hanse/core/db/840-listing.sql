-- The place of members in the directory.
create table if not exists hanse_listing (
    member_id bigint primary key references hanse_member (id) on delete cascade,
    sort_name varchar(200) not null,
    listed boolean not null
);

create index if not exists hanse_listing_order on hanse_listing (listed, sort_name, member_id);
