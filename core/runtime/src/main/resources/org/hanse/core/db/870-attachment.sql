create table if not exists hanse_plugin_attachment (
    id bigint primary key,
    community_id bigint not null,
    plugin varchar(30) not null,
    attached boolean not null,
    decided_at timestamp(6) with time zone not null,
    data_state varchar(20) not null,
    purge_at timestamp(6) with time zone,
    version bigint not null
);

create unique index if not exists hanse_plugin_attachment_once on hanse_plugin_attachment (community_id, plugin);

create index if not exists hanse_plugin_attachment_purge on hanse_plugin_attachment (purge_at, id);
