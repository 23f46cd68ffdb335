create table if not exists hanse_rex_guide (
    community_id bigint primary key,
    guide varchar(2000) not null
);
