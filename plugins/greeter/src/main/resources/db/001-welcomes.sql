create table if not exists hanse_greeter_newcomer (
    member_id bigint primary key,
    joined_at timestamp(6) with time zone not null
);

create table if not exists hanse_greeter_welcome (
    greeter_id bigint not null,
    newcomer_id bigint not null,
    primary key (greeter_id, newcomer_id)
);

create index if not exists hanse_greeter_welcome_newcomer on hanse_greeter_welcome (newcomer_id);
