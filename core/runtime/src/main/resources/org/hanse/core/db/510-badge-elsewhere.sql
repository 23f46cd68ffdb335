create table if not exists hanse_badge_elsewhere (
    id bigint primary key,
    member_id bigint not null,
    name varchar(200) not null,
    source varchar(200) not null,
    awarded_at timestamp(6) with time zone not null
);

create index if not exists hanse_badge_elsewhere_member on hanse_badge_elsewhere (member_id, awarded_at, id);
