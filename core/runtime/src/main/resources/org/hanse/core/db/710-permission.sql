create table if not exists hanse_permission_rule (
    id bigint primary key,
    community_id bigint not null,
    permission varchar(200) not null,
    lowest_role varchar(20) not null,
    version bigint not null
);

create unique index if not exists hanse_permission_rule_once on hanse_permission_rule (community_id, permission);
