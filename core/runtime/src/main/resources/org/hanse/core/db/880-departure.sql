-- Who has left the organisation, until they come back or are erased: since when, who said so, and what follows when.
create table if not exists hanse_departure (
    member_id bigint primary key references hanse_member (id) on delete cascade,
    departed_at timestamp(6) with time zone not null,
    actor_id bigint not null,
    reason varchar(500) not null,
    hide_at timestamp(6) with time zone,
    erase_at timestamp(6) with time zone,
    hidden boolean not null,
    version bigint not null
);

create index if not exists hanse_departure_hide on hanse_departure (hide_at);

create index if not exists hanse_departure_erase on hanse_departure (erase_at);
