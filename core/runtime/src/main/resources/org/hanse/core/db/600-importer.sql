create table if not exists hanse_import_key (
    id bigint primary key,
    source varchar(200) not null,
    item_kind varchar(10) not null,
    external_key varchar(200) not null,
    item_id bigint not null,
    topic_id bigint not null
);

create unique index if not exists hanse_import_key_once on hanse_import_key (source, item_kind, external_key);
