create table if not exists hanse_topic (
    id bigint primary key,
    community_id bigint not null,
    topic_type varchar(64) not null,
    title varchar(200) not null,
    author_id bigint not null,
    author_name varchar(200) not null,
    replies integer not null,
    created_at timestamp(6) with time zone not null,
    active_at timestamp(6) with time zone not null,
    last_post bigint not null,
    first_post bigint,
    about varchar(1000),
    closed_at timestamp(6) with time zone,
    version bigint not null
);

create index if not exists hanse_topic_latest on hanse_topic (last_post);

create index if not exists hanse_topic_in on hanse_topic (community_id, last_post);

create unique index if not exists hanse_topic_about on hanse_topic (community_id, about);

create table if not exists hanse_post (
    id bigint primary key,
    topic_id bigint not null references hanse_topic (id),
    post_kind varchar(10) not null,
    author_id bigint not null,
    author_name varchar(200) not null,
    reply_to bigint,
    source varchar(1000000) not null,
    source_format varchar(10) not null,
    html varchar(1000000) not null,
    html_version integer not null,
    score integer not null,
    accepted boolean not null,
    created_at timestamp(6) with time zone not null,
    edited_at timestamp(6) with time zone,
    version bigint not null
);

create unique index if not exists hanse_post_stream on hanse_post (topic_id, id);

create index if not exists hanse_post_html_version on hanse_post (html_version);

create table if not exists hanse_post_revision (
    id bigint primary key,
    post_id bigint not null references hanse_post (id),
    author_id bigint not null,
    field_name varchar(10) not null,
    source varchar(1000000) not null,
    remark varchar(1000) not null,
    created_at timestamp(6) with time zone not null
);

create unique index if not exists hanse_post_revision_post on hanse_post_revision (post_id, id);

create table if not exists hanse_topic_tag (
    id bigint primary key,
    topic_id bigint not null references hanse_topic (id),
    name varchar(35) not null,
    tag_position integer not null
);

create unique index if not exists hanse_topic_tag_once on hanse_topic_tag (topic_id, name);

create index if not exists hanse_topic_tag_name on hanse_topic_tag (name, topic_id);

create table if not exists hanse_topic_link (
    id bigint primary key,
    from_topic bigint not null references hanse_topic (id),
    to_topic bigint not null references hanse_topic (id),
    duplicate boolean not null,
    created_at timestamp(6) with time zone not null
);

create index if not exists hanse_topic_link_from on hanse_topic_link (from_topic);
