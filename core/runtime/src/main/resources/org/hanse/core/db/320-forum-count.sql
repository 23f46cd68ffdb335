create table if not exists hanse_topic_count (
    id bigint primary key,
    community_id bigint not null,
    topic_type varchar(64) not null,
    topics integer not null
);

create index if not exists hanse_topic_count_of on hanse_topic_count (community_id, topic_type);

insert into hanse_topic_count (id, community_id, topic_type, topics)
select min(id), community_id, topic_type, count(*) from hanse_topic
where not exists (select 1 from hanse_topic_count) group by community_id, topic_type;

create index if not exists hanse_topic_waiting on hanse_topic (replies, last_post);

create index if not exists hanse_topic_page on hanse_topic (about);
